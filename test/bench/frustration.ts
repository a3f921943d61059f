import { loadHighsSolver } from '../../server/analysis/highs-solver.ts';
import { computeFrustration } from '../../server/domain/balance/frustration.ts';
import type { SignedNetwork, SignedTie } from '../../server/domain/balance/signed-network.ts';
import { type SeededRandom, seededRandom } from '../support/random.ts';
import { solveAndModel } from './and-model.ts';
import { clock, type Figure, type KernelBench } from './bench.ts';

/** Seconds given to the AND model; where they run out, ours is at most so many times its time. */
const LIMIT = 120;

const networks: Record<string, SignedNetwork> = {
  'two factions, 500 actors, 1,500 ties': twoFactions(500, 1_500, 1),
  'random signs, 100 actors, 250 ties, A': randomSigns(100, 250, 1),
  'random signs, 100 actors, 250 ties, B': randomSigns(100, 250, 2),
  'random signs, 100 actors, 250 ties, C': randomSigns(100, 250, 3),
};

export const frustrationBench: KernelBench = {
  name: 'frustration',
  question: 'The frustration index, proven, against the AND model on the same solver (HiGHS, one thread).',
  async compare() {
    const solver = await loadHighsSolver();
    const figures: Figure[] = [];
    for (const [what, network] of Object.entries(networks)) {
      const ours = clock(() => computeFrustration(network, { solver, random: seededRandom(7).next }));
      const { frustrationIndex, isProven } = ours.values;
      const model = clock(() => solveAndModel(network, solver, LIMIT));
      if (!isProven) throw new Error(`${what}: not proven.`);
      if (model.values !== null && model.values !== frustrationIndex) {
        throw new Error(`${what}: ${frustrationIndex} against ${model.values} by the AND model.`);
      }
      figures.push(
        { what: `${what}, index`, value: frustrationIndex, unit: 'ties' },
        { what, value: ours.ms, unit: 'ms' },
        {
          what: `${what}, AND model${model.values === null ? ', unfinished' : ''}`,
          value: model.ms,
          unit: 'ms',
        },
        { what: `${what}, against AND model`, value: ours.ms / model.ms, unit: '×', atMost: 0.1 },
      );
    }
    return figures;
  },
};

/** Two halves, friendly within and hostile between, but for one tie in ten. */
function twoFactions(size: number, tieCount: number, seed: number): SignedNetwork {
  const signOf = (a: number, b: number, random: SeededRandom) =>
    (a < size / 2 === b < size / 2) === random.chance(0.9) ? 1 : -1;
  return signed(size, tieCount, signOf, seed);
}

function randomSigns(size: number, tieCount: number, seed: number): SignedNetwork {
  return signed(size, tieCount, (_a, _b, random) => (random.chance(0.5) ? 1 : -1), seed);
}

function signed(
  size: number,
  tieCount: number,
  signOf: (a: number, b: number, random: SeededRandom) => 1 | -1,
  seed: number,
): SignedNetwork {
  const random = seededRandom(seed);
  const ties = new Map<number, SignedTie>();
  while (ties.size < tieCount) {
    const a = random.whole(size);
    const b = random.whole(size);
    const pair = Math.min(a, b) * size + Math.max(a, b);
    if (a !== b && !ties.has(pair)) ties.set(pair, { a, b, sign: signOf(a, b, random), weight: 1 });
  }
  return { size, ties: [...ties.values()] };
}

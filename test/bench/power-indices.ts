import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { computeBanzhaf } from '../../server/domain/power-index/banzhaf.ts';
import { computeShapleyShubik } from '../../server/domain/power-index/shapley-shubik.ts';
import type { WeightedGame } from '../../server/domain/power-index/simple-game.ts';
import { seededRandom } from '../support/random.ts';
import { assertAgree, clock, type Figure, fastestOf, type KernelBench, type Run, race } from './bench.ts';

const ROUNDS = 3;
const python = '/usr/bin/python3';
const installer = '/usr/bin/apt-get';
const script = fileURLToPath(new URL('./power_indices.py', import.meta.url));

/** An electoral college of 51 with 538 votes. */
const college: WeightedGame = {
  weights: [
    9, 3, 11, 6, 55, 9, 7, 3, 3, 29, 16, 4, 4, 20, 11, 6, 6, 8, 8, 4, 10, 11, 16, 10, 6, 10, 3, 5, 6, 4, 14,
    5, 29, 15, 3, 18, 7, 7, 20, 4, 9, 3, 11, 38, 6, 3, 13, 12, 5, 10, 3,
  ],
  quota: 270,
};
const fund = fundOf(190, 5_000_000);

export const powerIndicesBench: KernelBench = {
  name: 'powerIndices',
  question:
    'Banzhaf of 190 players with 5,000,000 votes against numpy, Shapley–Shubik of 51 players with 538 votes against whole numbers of Python, by the same dynamic programs.',
  async compare() {
    const figures: Figure[] = [];
    const banzhaf = () => clock(() => valuesOf(computeBanzhaf(fund), 'normalised'));
    const shapley = () => fastestOf(40, () => valuesOf(computeShapleyShubik(college), 'values'));
    const comparisons = [
      {
        what: 'Banzhaf, 190 players',
        index: 'banzhaf',
        game: fund,
        ours: banzhaf,
        peer: 'numpy',
        atMost: 0.15,
      },
      {
        what: 'Shapley–Shubik, 51 players',
        index: 'shapleyShubik',
        game: college,
        ours: shapley,
        peer: 'Python',
        atMost: 0.1,
      },
    ];
    for (const { what, index, game, ours, peer, atMost } of comparisons) {
      if (!hasPeer(peer)) {
        console.log(`Skipped: ${peer}, for it is not installed.`);
        figures.push({ what, value: ours().ms, unit: 'ms' });
        continue;
      }
      const runs = await race(ROUNDS, {
        ours: async () => ours(),
        theirs: async () => ask(index, game),
      });
      assertAgree(what, runs.ours.values, runs.theirs.values);
      figures.push(
        { what, value: runs.ours.ms, unit: 'ms' },
        { what: `${what}, ${peer}`, value: runs.theirs.ms, unit: 'ms' },
        { what: `${what}, against ${peer}`, value: runs.ours.ms / runs.theirs.ms, unit: '×', atMost },
      );
    }
    const quadrature = clock(() => computeShapleyShubik(fund));
    if ('undefinedBecause' in quadrature.values) throw new Error(quadrature.values.undefinedBecause);
    figures.push(
      { what: 'Shapley–Shubik, 190 players, by quadrature', value: quadrature.ms, unit: 'ms' },
      {
        what: 'Shapley–Shubik, 190 players, sum against 1',
        value: 1e9 * quadrature.values.error,
        unit: '× 10⁻⁹',
        atMost: 1,
      },
    );
    return figures;
  },
};

function valuesOf<Name extends string>(
  outcome: Readonly<Record<Name, Float64Array | null>> | { readonly undefinedBecause: string },
  name: Name,
): number[] {
  if ('undefinedBecause' in outcome) throw new Error(outcome.undefinedBecause);
  return [...(outcome[name] ?? [])];
}

/** Quotas as in a fund of states: few large, many small, some alike. Seeded. */
function fundOf(size: number, total: number): WeightedGame {
  const { next } = seededRandom(20_260_301);
  const shares = Array.from({ length: size }, () => next() ** 4 + 0.002);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => Math.floor((share / all) * total));
  weights[0]! += total - weights.reduce((sum, weight) => sum + weight, 0);
  return { weights, quota: total / 2 + 1 };
}

function ask(index: string, { weights, quota }: WeightedGame): Run<number[]> {
  const input = JSON.stringify({ index, weights, quota });
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Installs numpy with Debian's package manager, where we may use it. */
function hasPeer(peer: string): boolean {
  if (!existsSync(python)) return false;
  const isThere = () => peer === 'Python' || spawnSync(python, ['-c', 'import numpy']).status === 0;
  if (isThere() || process.getuid?.() !== 0 || !existsSync(installer)) return isThere();
  console.log('Installing python3-numpy…');
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync(installer, ['update'], quietly);
  spawnSync(installer, ['install', '-y', '--no-install-recommends', 'python3-numpy'], quietly);
  return isThere();
}

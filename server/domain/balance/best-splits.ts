import type { LinearSolver } from '../linear-program.ts';
import { roundOff } from '../round-off.ts';
import { openCycleModel } from './cycle-model.ts';
import { sidesAlong } from './frustration.ts';
import { buildCycleFinder } from './negative-cycles.ts';
import { frustrationOf, isFrustrated, type SignedNetwork } from './signed-network.ts';
import { buildSignedRows, improveBySwitching } from './switching.ts';

export interface BestSplitsOptions {
  readonly solver: LinearSolver;
  /** Seeded chance in [0, 1). */
  readonly random: () => number;
  readonly secondsLeft: () => number;
}

/** What all best splits of a network have in common, asked tie by tie. */
export interface BestSplits {
  /** Whether every best split goes against the tie. Null when time ran out. */
  isFrustratedInEach(tie: number): boolean | null;
  /** Whether some best split is known to go against the tie. */
  isKnownFrustrated(tie: number): boolean;
  /**
   * The least frustration of the splits that go against the tie; `more` when it is above `enough`, which must be less than the index plus
   * the weight of the tie; null when time ran out.
   */
  leastAgainst(tie: number, enough: number): number | 'more' | null;
  dispose(): void;
}

const tolerance = 1e-6;

/**
 * Asks about all best splits, of which there may be very many, without listing them: the program of `computeFrustration` is solved again with one
 * tie kept or given up, from where it stood, and only until its bound passes the index. Splits met on the way answer for other ties too.
 *
 * @param best the index, proven, and a split that attains it.
 */
export function openBestSplits(
  network: SignedNetwork,
  best: { readonly frustrationIndex: number; readonly sideOf: Int8Array },
  { solver, random, secondsLeft }: BestSplitsOptions,
): BestSplits {
  const { size, ties } = network;
  const index = best.frustrationIndex;
  const isWhole = ties.every(({ weight }) => Number.isInteger(weight));
  const isEverFrustrated = new Uint8Array(ties.length);
  const isEverSatisfied = new Uint8Array(ties.length);
  const learn = (sides: ArrayLike<number>) =>
    ties.forEach((tie, e) => {
      if (isFrustrated(tie, sides)) isEverFrustrated[e] = 1;
      else isEverSatisfied[e] = 1;
    });
  learn(best.sideOf);
  learnFromNeighbours();

  const findCycles = buildCycleFinder(size, ties);
  const model = openCycleModel(
    solver,
    ties.map(({ weight }) => weight),
    findCycles(new Float64Array(ties.length).fill(1e-3), best.sideOf),
  );

  return {
    isFrustratedInEach(tie) {
      if (isEverSatisfied[tie]) return false;
      if (!isEverFrustrated[tie]) return false;
      const least = search(tie, 0, index);
      return least === null ? null : least === 'more';
    },
    isKnownFrustrated: (tie) => isEverFrustrated[tie] === 1,
    leastAgainst: (tie, enough) => (isEverFrustrated[tie] ? index : search(tie, 1, enough)),
    dispose: () => model.dispose(),
  };

  /** The least cost with the tie kept (0) or given up (1). */
  function search(tie: number, value: 0 | 1, enough: number): number | 'more' | null {
    model.force(tie, value);
    try {
      for (let isInteger = false; secondsLeft() > 0; ) {
        const solution = model.solve(secondsLeft());
        if (solution.status === 'INFEASIBLE') return 'more';
        const bound = isWhole ? Math.ceil(solution.bound - tolerance) : solution.bound;
        if ((solution.status === 'OPTIMAL' || isInteger) && bound > enough + tolerance) return 'more';
        if (solution.status !== 'OPTIMAL') return null;
        const order = Float64Array.from(solution.values);
        order[tie] = value === 0 ? -1 : 2;
        const sides = sidesAlong(size, ties, order);
        const cost = frustrationOf(network, sides);
        if (cost <= index + tolerance) learn(sides);
        const isAsAsked = isFrustrated(ties[tie]!, sides) === (value === 1);
        if (isAsAsked && cost <= Math.min(enough, bound) + tolerance) return roundOff(cost);
        if (model.add(findCycles(solution.values, sides)) > 0) continue;
        if (isInteger) return roundOff(solution.objective);
        isInteger = true;
        model.setWhole(true);
      }
      return null;
    } finally {
      model.setWhole(false);
      model.force(tie, null);
    }
  }

  /** Best splits that are near at hand: one actor moved, or found from a random start. */
  function learnFromNeighbours(): void {
    const rows = buildSignedRows(size, ties);
    for (let v = 0; v < size; v += 1) {
      let change = 0;
      for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e += 1) {
        change += rows.values[e]! * best.sideOf[v]! * best.sideOf[rows.targets[e]!]!;
      }
      if (Math.abs(change) > tolerance) continue;
      const sides = Int8Array.from(best.sideOf);
      sides[v] = -sides[v]!;
      learn(sides);
    }
    for (let i = 0; i < 20 && secondsLeft() > 0; i += 1) {
      const start = Int8Array.from({ length: size }, () => (random() < 0.5 ? -1 : 1));
      const { sides, cost } = improveBySwitching(rows, start, random, 20 + 2 * size);
      if (cost <= index + tolerance) learn(sides);
    }
  }
}

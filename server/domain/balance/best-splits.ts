import type { LinearSolver } from '../linear-program.ts';
import { roundOff } from '../round-off.ts';
import { type CycleModel, openCycleModel } from './cycle-model.ts';
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

/** What the best splits of a network, those that attain the index, have in common. */
export interface BestSplits {
  /** Whether every best split goes against the tie. Null when time ran out. */
  isFrustratedInEach(tie: number): boolean | null;
  /** Whether a best split is known that goes against the tie. */
  isKnownFrustrated(tie: number): boolean;
  /** Looks for a best split against one of these ties, which is then known; whether there is one. Null when time ran out. */
  findAgainst(ties: readonly number[]): boolean | null;
  /**
   * The least frustration of the splits that go against the tie; `more` when it is above `enough`, which must be less than the index plus
   * the weight of the tie; null when time ran out.
   */
  leastAgainst(tie: number, enough: number): number | 'more' | null;
  dispose(): void;
}

const tolerance = 1e-6;

/**
 * Asks about all best splits, of which there may be very many, without listing them. Each question is the program of `computeFrustration`
 * with a demand added, solved only until its bound passes the index: "give up fewer of these ties" is not possible when every best split
 * goes against all of them. Splits met on the way answer for other ties too.
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
  const met = findCycles(new Float64Array(ties.length).fill(1e-3), best.sideOf);
  const open = () =>
    openCycleModel(
      solver,
      ties.map(({ weight }) => weight),
      met,
    );
  /** For questions about one tie, each taken back after its answer. */
  const single = open();
  let areRobustKnown: boolean | null = null;

  return {
    isFrustratedInEach(tie) {
      if (isEverSatisfied[tie] || !isEverFrustrated[tie]) return false;
      areRobustKnown ??= findRobust();
      if (isEverSatisfied[tie]) return false;
      return areRobustKnown ? true : null;
    },
    isKnownFrustrated: (tie) => isEverFrustrated[tie] === 1,
    findAgainst(some) {
      if (some.length === 0) return false;
      const model = open();
      try {
        model.demand(some, { atLeast: 1 });
        const isFound = () => some.some((tie) => isEverFrustrated[tie]);
        if (search(model, index, isFound) === 'more') return false;
        return isFound() || null;
      } finally {
        model.dispose();
      }
    },
    leastAgainst(tie, enough) {
      if (isEverFrustrated[tie]) return index;
      single.force(tie, 1);
      const least = search(single, enough, (sides) => isFrustrated(ties[tie]!, sides));
      single.setWhole(false);
      single.force(tie, null);
      return least;
    },
    dispose: () => single.dispose(),
  };

  /** Finds best splits that satisfy ties until those left are robust: then true. False when time ran out. */
  function findRobust(): boolean {
    const model = open();
    try {
      for (;;) {
        const left = [...ties.keys()].filter((tie) => isEverFrustrated[tie] && !isEverSatisfied[tie]);
        if (left.length === 0) return true;
        model.setWhole(false);
        // The demands of earlier rounds follow from this one.
        model.demand(left, { atMost: left.length - 1 });
        const isFound = () => left.some((tie) => isEverSatisfied[tie]);
        if (search(model, index, isFound) === 'more') return true;
        if (!isFound()) return false;
      }
    } finally {
      model.dispose();
    }
  }

  /** The least cost as the model demands, up to `enough`. `answers` says whether a split, which was learned from if it is a best one, will do. */
  function search(
    model: CycleModel,
    enough: number,
    answers: (sides: Int8Array) => boolean,
  ): number | 'more' | null {
    for (let isInteger = false; secondsLeft() > 0; ) {
      const solution = model.solve(secondsLeft());
      if (solution.status === 'INFEASIBLE') return 'more';
      const bound = isWhole ? Math.ceil(solution.bound - tolerance) : solution.bound;
      if ((solution.status === 'OPTIMAL' || isInteger) && bound > enough + tolerance) return 'more';
      if (solution.status !== 'OPTIMAL') return null;
      const sides = sidesAlong(size, ties, solution.values);
      const cost = frustrationOf(network, sides);
      if (cost <= index + tolerance) learn(sides);
      if (cost <= Math.min(enough, bound) + tolerance && answers(sides)) return roundOff(cost);
      if (model.add(findCycles(solution.values, sides)) > 0) continue;
      if (isInteger) return roundOff(solution.objective);
      isInteger = true;
      model.setWhole(true);
    }
    return null;
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

import type { Constraint } from './constraints.ts';
import type { VoteProbabilities } from './estimates.ts';
import type { PassProbability } from './pass-probability.ts';

export interface SimulatedPass extends PassProbability {
  /** How often each constraint held, of all draws. */
  readonly held: readonly number[];
  readonly passed: number;
  readonly draws: number;
}

/**
 * How likely is it to pass, by drawing all votes many times? For each draw every voter is also asked what its other votes would have made of it.
 *
 * One number u of 0..1 per voter and draw: for when u < P(for), against when u ≥ 1 − P(against). With the same chance, better estimates then never
 * make the same draw worse, and a slider moves smoothly (common random numbers: Law (2015), Simulation Modeling and Analysis, ch. 11).
 *
 * @param random numbers of 0 up to 1, with a seed of the caller's
 */
export function simulatePass(
  constraints: readonly Constraint[],
  { inFavour, against }: VoteProbabilities,
  random: () => number,
  draws: number,
): SimulatedPass {
  const size = inFavour.length;
  const forBelow = inFavour;
  const againstFrom = against.map((chance, i) => Math.max(inFavour[i]!, 1 - chance));
  const rows = constraints.map((constraint) => toRow(constraint, size));
  const margins = new Float64Array(rows.length);
  const held = new Float64Array(rows.length);
  /** Of each voter the place of its vote: 3i + 0, 1, 2 for in favour, not cast, against. */
  const votes = new Int32Array(size);
  const counts = new Float64Array(3 * size);
  const isPassing = new Uint8Array(3 * size);
  let passed = 0;
  let certain = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < size; i += 1) {
      const u = random();
      votes[i] = 3 * i + +(u >= forBelow[i]!) + +(u >= againstFrom[i]!);
    }
    let isPassed = true;
    let isLost = false;
    let open = 0;
    for (let r = 0; r < rows.length; r += 1) {
      const { gains, atLeast, reach } = rows[r]!;
      const margin = sumOf(gains, votes) - atLeast;
      margins[r] = margin;
      if (margin >= 0) held[r]! += 1;
      else isPassed = false;
      if (margin < -reach) isLost = true;
      if (margin < reach) open += 1;
    }
    if (isPassed) passed += 1;
    if (open === 0) certain += 1;
    if (isLost || open === 0) continue;
    isPassing.fill(1);
    for (let r = 0; r < rows.length; r += 1) {
      const { gains, reach } = rows[r]!;
      // Only constraints that one vote can turn need another look.
      if (margins[r]! < reach) keepHolding(isPassing, gains, votes, margins[r]!);
    }
    for (let at = 0; at < counts.length; at += 1) counts[at]! += isPassing[at]!;
  }
  const sharesOf = (vote: number) =>
    Float64Array.from({ length: size }, (_, i) => (counts[3 * i + vote]! + certain) / draws);
  return {
    probability: passed / draws,
    ifFor: sharesOf(0),
    ifNotCast: sharesOf(1),
    ifAgainst: sharesOf(2),
    held: [...held],
    passed,
    draws,
  };
}

interface Row {
  /** What in favour, not cast and against add, three to a voter. */
  readonly gains: Float64Array;
  readonly atLeast: number;
  /** Most that one voter can change by voting otherwise. */
  readonly reach: number;
}

function toRow({ inFavour, against, atLeast }: Constraint, size: number): Row {
  const gains = new Float64Array(3 * size);
  let reach = 0;
  for (let i = 0; i < size; i += 1) {
    const [a, b] = [inFavour[i]!, against[i]!];
    gains[3 * i] = a;
    gains[3 * i + 2] = b;
    reach = Math.max(reach, Math.max(a, b, 0) - Math.min(a, b, 0));
  }
  return { gains, atLeast, reach };
}

function sumOf(gains: Float64Array, votes: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < votes.length; i += 1) sum += gains[votes[i]!]!;
  return sum;
}

/** Leaves 1 where the constraint holds too when one voter votes otherwise and all others as they do. */
function keepHolding(isPassing: Uint8Array, gains: Float64Array, votes: Int32Array, margin: number): void {
  for (let i = 0, at = 0; i < votes.length; i += 1, at += 3) {
    const needed = gains[votes[i]!]! - margin;
    isPassing[at]! &= +(gains[at]! >= needed);
    isPassing[at + 1]! &= +(gains[at + 1]! >= needed);
    isPassing[at + 2]! &= +(gains[at + 2]! >= needed);
  }
}

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
  const width = constraints.length;
  const gains = toGains(constraints, size);
  const atLeast = Float64Array.from(constraints, (row) => row.atLeast);
  const reach = constraints.map((_, r) => {
    let most = 0;
    for (let i = 0; i < size; i += 1) {
      const [a, b] = [gains[3 * (i * width + r)]!, gains[3 * (i * width + r) + 1]!];
      most = Math.max(most, Math.max(a, b, 0) - Math.min(a, b, 0));
    }
    return most;
  });
  const counts = [new Float64Array(size), new Float64Array(size), new Float64Array(size)] as const;
  const held = new Float64Array(width);
  const votes = new Uint8Array(size);
  const sums = new Float64Array(width);
  const openRows = new Int32Array(width);
  let passed = 0;
  let certain = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    sums.fill(0);
    for (let i = 0; i < size; i += 1) {
      const u = random();
      const vote = u < inFavour[i]! ? 0 : u >= 1 - against[i]! ? 1 : 2;
      votes[i] = vote;
      if (vote === 2) continue;
      for (let r = 0, at = 3 * i * width + vote; r < width; r += 1, at += 3) sums[r]! += gains[at]!;
    }
    let isPassed = true;
    let isLost = false;
    let open = 0;
    for (let r = 0; r < width; r += 1) {
      const margin = sums[r]! - atLeast[r]!;
      if (margin >= 0) held[r]! += 1;
      else isPassed = false;
      if (margin < -reach[r]!) isLost = true;
      if (margin >= reach[r]!) continue;
      openRows[open] = r;
      open += 1;
    }
    if (isPassed) passed += 1;
    if (open === 0) certain += 1;
    if (isLost || open === 0) continue;
    for (let i = 0; i < size; i += 1) {
      const own = votes[i]!;
      if (isPassed) counts[own]![i]! += 1;
      if (own !== 0 && passesWith(i, own, 0, open)) counts[0][i]! += 1;
      if (own !== 1 && passesWith(i, own, 1, open)) counts[1][i]! += 1;
      if (own !== 2 && passesWith(i, own, 2, open)) counts[2][i]! += 1;
    }
  }
  const shareOf = (count: Float64Array) => count.map((value) => (value + certain) / draws);
  return {
    probability: passed / draws,
    ifFor: shareOf(counts[0]),
    ifAgainst: shareOf(counts[1]),
    ifNotCast: shareOf(counts[2]),
    held: [...held],
    passed,
    draws,
  };

  /** Only constraints that one vote can turn need another look. */
  function passesWith(i: number, own: number, vote: number, open: number): boolean {
    for (let k = 0; k < open; k += 1) {
      const r = openRows[k]!;
      const at = 3 * (i * width + r);
      if (sums[r]! - gains[at + own]! + gains[at + vote]! < atLeast[r]!) return false;
    }
    return true;
  }
}

/** What for, against and not cast add, three to a constraint, voter after voter. */
function toGains(constraints: readonly Constraint[], size: number): Float64Array {
  const gains = new Float64Array(3 * size * constraints.length);
  for (let i = 0; i < size; i += 1) {
    constraints.forEach((row, r) => {
      gains[3 * (i * constraints.length + r)] = row.inFavour[i]!;
      gains[3 * (i * constraints.length + r) + 1] = row.against[i]!;
    });
  }
  return gains;
}

import { roundOff } from '../round-off.ts';
import type { BestSplits } from './best-splits.ts';
import type { SignedNetwork } from './signed-network.ts';

/** What changes when one tie turns from negative to positive or the other way. */
export interface TieRepair {
  /** Place of the tie in the network. */
  readonly tie: number;
  readonly frustrationIndex: number;
  readonly unbalancedCount: number;
}

/**
 * Repairs: the turn of which single tie makes the field least torn?
 *
 * With L the index and B_e the least frustration of the splits that go against tie e of weight w_e, the index after its turn is
 *   L'_e = min(L + w_e, B_e − w_e)   for a tie that some best split satisfies, L − w_e for one that some best split goes against.
 * So with ties that weigh 1, exactly those frustrated in some best split help. Only ties that help are given: those that lower the index
 * most, then those that leave fewest unbalanced triangles. Where time runs out, those among the ties that best splits met so far go against.
 */
export function rankRepairs(
  network: SignedNetwork,
  frustrationIndex: number,
  splits: BestSplits,
  maximum = 20,
): TieRepair[] {
  const unbalancedAfter = countUnbalancedAfterTurns(network);
  const hoped = network.ties
    .map(({ weight }, tie) => ({
      tie,
      frustrationIndex: roundOff(Math.max(0, frustrationIndex - weight)),
      unbalancedCount: unbalancedAfter(tie),
    }))
    .sort(best);
  const areEqual = network.ties.every(({ weight }) => weight === network.ties[0]!.weight);
  return areEqual
    ? takeKnown(hoped, splits, maximum)
    : takeBest(network, frustrationIndex, hoped, splits, maximum);
}

/** Where all ties weigh the same, those help that some best split goes against, and all of them lower the index alike. */
function takeKnown(hoped: readonly TieRepair[], splits: BestSplits, maximum: number): TieRepair[] {
  for (;;) {
    const known = hoped.filter(({ tie }) => splits.isKnownFrustrated(tie)).slice(0, maximum);
    const last = known[maximum - 1];
    const better = hoped.filter((hope) => !known.includes(hope) && (!last || best(hope, last) < 0));
    if (splits.findAgainst(better.map(({ tie }) => tie)) !== true) return known;
  }
}

function takeBest(
  { ties }: SignedNetwork,
  frustrationIndex: number,
  hoped: readonly TieRepair[],
  splits: BestSplits,
  maximum: number,
): TieRepair[] {
  const repairs: TieRepair[] = [];
  for (const hope of hoped) {
    const last = repairs[maximum - 1];
    if (last && best(last, hope) <= 0) break;
    if (splits.isKnownFrustrated(hope.tie)) {
      repairs.push(hope);
    } else {
      const { weight } = ties[hope.tie]!;
      const enough = (last?.frustrationIndex ?? frustrationIndex) + weight;
      const least = splits.leastAgainst(hope.tie, Math.min(enough, frustrationIndex + weight - 1e-5));
      if (typeof least !== 'number') continue;
      const after = roundOff(least - weight);
      if (after < frustrationIndex) repairs.push({ ...hope, frustrationIndex: after });
    }
    repairs.sort(best);
  }
  return repairs.slice(0, maximum);
}

const best = (one: TieRepair, other: TieRepair) =>
  one.frustrationIndex - other.frustrationIndex ||
  one.unbalancedCount - other.unbalancedCount ||
  one.tie - other.tie;

/** How many triangles are unbalanced after the turn of a tie; parallel ties count as one, by the sign of their sum. */
export function countUnbalancedAfterTurns({ size, ties }: SignedNetwork): (tie: number) => number {
  const sums: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const { a, b, sign, weight } of ties) {
    sums[a]!.set(b, roundOff((sums[a]!.get(b) ?? 0) + sign * weight));
    sums[b]!.set(a, roundOff((sums[b]!.get(a) ?? 0) + sign * weight));
  }
  /** Triangles over a–b that are unbalanced when the two are tied by this sign. */
  const unbalancedOver = (a: number, b: number, sign: number): number => {
    if (sign === 0) return 0;
    let count = 0;
    for (const [c, value] of sums[a]!) {
      const other = sums[b]!.get(c) ?? 0;
      if (c !== b && value * other * sign < 0) count += 1;
    }
    return count;
  };
  let thrice = 0;
  for (const [a, own] of sums.entries()) {
    for (const [b, value] of own) if (a < b) thrice += unbalancedOver(a, b, Math.sign(value));
  }
  return (tie) => {
    const { a, b, sign, weight } = ties[tie]!;
    const sum = sums[a]!.get(b) ?? 0;
    const turned = roundOff(sum - 2 * sign * weight);
    return thrice / 3 - unbalancedOver(a, b, Math.sign(sum)) + unbalancedOver(a, b, Math.sign(turned));
  };
}

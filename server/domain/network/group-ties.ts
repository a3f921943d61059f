import { listTies, type Network } from './network.ts';
import type { PartnerGroups } from './partner-groups.ts';

/** Ties between two groups, or inside one. */
export interface GroupTie {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Ties that could be. */
  readonly possible: number;
  /** count / possible; null where none could be. */
  readonly density: number | null;
  readonly negativeCount: number;
  /** Mean strength of those counted; null without. */
  readonly meanStrength: number | null;
}

/** With more groups than this, pairs without any tie are left out. */
const MAX_GROUPS_IN_FULL = 50;

/**
 * The group × group matrix: where does the network hold together, between groups or inside them? Density is the block density of Wasserman &
 * Faust (1994, ch. 10): ties / ties that could be. Without direction each pair of groups once, in the order of the alphabet.
 */
export function countGroupTies(
  { names, groupOf }: PartnerGroups,
  {
    network,
    byStrength,
    negative,
  }: { readonly network: Network; readonly byStrength: Network; readonly negative: Network },
): GroupTie[] {
  const { isDirected, size } = network;
  const groups = names.length;
  const sizes = new Int32Array(groups);
  for (let v = 0; v < size; v += 1) sizes[groupOf[v]!]! += 1;
  const cellOf = (from: number, to: number) => {
    const [a, b] = [groupOf[from]!, groupOf[to]!];
    return isDirected || a <= b ? a * groups + b : b * groups + a;
  };
  const tally = (ties: Network, of: (strength: number) => number) => {
    const cells = new Map<number, number>();
    for (const { from, to, strength } of listTies(ties)) {
      const cell = cellOf(from, to);
      cells.set(cell, (cells.get(cell) ?? 0) + of(strength));
    }
    return cells;
  };
  const counts = tally(network, () => 1);
  const strengths = tally(byStrength, (strength) => strength);
  const negatives = tally(negative, () => 1);

  const found: GroupTie[] = [];
  for (let a = 0; a < groups; a += 1) {
    for (let b = isDirected ? 0 : a; b < groups; b += 1) {
      const cell = a * groups + b;
      const count = counts.get(cell) ?? 0;
      const negativeCount = negatives.get(cell) ?? 0;
      if (groups > MAX_GROUPS_IN_FULL && count + negativeCount === 0) continue;
      const inside = sizes[a]! * (sizes[a]! - 1);
      const possible = a === b ? (isDirected ? inside : inside / 2) : sizes[a]! * sizes[b]!;
      found.push({
        from: names[a]!,
        to: names[b]!,
        count,
        possible,
        density: possible === 0 ? null : count / possible,
        negativeCount,
        meanStrength: count === 0 ? null : (strengths.get(cell) ?? 0) / count,
      });
    }
  }
  return found;
}

import type { SharedInterest } from './documents.ts';

export interface Pair {
  readonly id: string;
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  /** What they both need, by name. */
  readonly interests: readonly string[];
  readonly overlap: number;
}

export interface PairsToMake {
  /** They need the same and have no relationship: an introduction that is worth making. */
  readonly introductions: readonly Pair[];
  /** They need the same and yet stand opposite each other: a bridge. */
  readonly bridges: readonly Pair[];
}

type Names = ReadonlyMap<string, string>;

/** Two who share more interests come first; of as many, those who share the larger part of what they need. */
export function toPairs(shared: readonly SharedInterest[], partners: Names, interests: Names): PairsToMake {
  const pairOf = (one: SharedInterest): Pair => ({
    id: `${one.partnerId} ${one.otherId}`,
    one: { id: one.partnerId, name: partners.get(one.partnerId) ?? one.partnerId },
    other: { id: one.otherId, name: partners.get(one.otherId) ?? one.otherId },
    interests: one.interestIds.map((id) => interests.get(id) ?? id),
    overlap: one.overlap,
  });
  const order = (a: Pair, b: Pair) =>
    b.interests.length - a.interests.length ||
    b.overlap - a.overlap ||
    a.one.name.localeCompare(b.one.name, 'nl') ||
    a.other.name.localeCompare(b.other.name, 'nl');
  return {
    introductions: shared
      .filter(({ isTied, isOpposed }) => !isTied && !isOpposed)
      .map(pairOf)
      .sort(order),
    bridges: shared
      .filter(({ isOpposed }) => isOpposed)
      .map(pairOf)
      .sort(order),
  };
}

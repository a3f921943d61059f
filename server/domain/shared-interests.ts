/** Two holders and the interests they share. */
export interface SharedInterests {
  readonly one: string;
  readonly other: string;
  /** In the order of the holdings of `one`. */
  readonly interests: string[];
  /** Jaccard: shared by all that either has, above 0 to 1. */
  readonly overlap: number;
}

/**
 * Shared interests: who wants the same, and how much of what they want?
 *
 *   overlap(a, b) = |I_a ∩ I_b| / |I_a ∪ I_b|
 *
 * The projection of holders × interests on holders (Breiger 1974, The duality of persons and groups, Social Forces 53:181–190), with the
 * overlap of Jaccard (1901). Pairs without a shared interest are left out. Most overlap first, then most interests shared, then in the
 * order of `holders`. O(Σ holders of an interest²).
 *
 * @param holders in the order in which the two of a pair are named.
 * @param only pairs of this holder, which is then `one`.
 */
export function shareInterests(
  holders: readonly string[],
  holdings: readonly { readonly partnerId: string; readonly interestId: string }[],
  only: string | null = null,
): SharedInterests[] {
  const placeOf = new Map(holders.map((holder, place) => [holder, place]));
  const interestsOf = holders.map(() => new Set<string>());
  const holdersOf = new Map<string, Set<number>>();
  for (const { partnerId, interestId } of holdings) {
    const place = placeOf.get(partnerId);
    if (place === undefined) continue;
    interestsOf[place]!.add(interestId);
    holdersOf.set(interestId, (holdersOf.get(interestId) ?? new Set()).add(place));
  }
  const pairsOf = (one: number): SharedInterests[] => {
    const shared = new Map<number, string[]>();
    for (const interest of interestsOf[one]!) {
      for (const other of holdersOf.get(interest)!) {
        if (other === one || (only === null && other < one)) continue;
        const list = shared.get(other);
        if (list) list.push(interest);
        else shared.set(other, [interest]);
      }
    }
    return [...shared]
      .sort(([a], [b]) => a - b)
      .map(([other, interests]) => ({
        one: holders[one]!,
        other: holders[other]!,
        interests,
        overlap: interests.length / (interestsOf[one]!.size + interestsOf[other]!.size - interests.length),
      }));
  };
  const ones = only === null ? [...holders.keys()] : [placeOf.get(only)].filter((one) => one !== undefined);
  return ones
    .flatMap(pairsOf)
    .sort((a, b) => b.overlap - a.overlap || b.interests.length - a.interests.length);
}

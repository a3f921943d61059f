/** An interest someone holds. */
export interface HeldInterest {
  readonly interestId: string;
  /** 0..1; null is unknown and counts as the mean of those known, or ½. */
  readonly importance: number | null;
}

export interface SharedInterest {
  readonly interestId: string;
  /** How much it matters to the one to be persuaded; null when unknown. */
  readonly importance: number | null;
  readonly isSharedByIntroducer: boolean;
  /** Of the coalition so far, who holds it too. */
  readonly sharedBy: readonly number[];
}

/**
 * What to bring: which interests does someone have in common with who introduces you, and with those who are in favour already?
 *
 * Those of the one to be persuaded that at least one of the others holds; the introducer's first, then by importance times the number who share it,
 * then by id. Nothing shared: empty.
 *
 * @param held interests of all actors, by actor.
 */
export function findSharedInterests({
  held,
  actor,
  introducer,
  coalition,
}: {
  readonly held: readonly (readonly HeldInterest[])[];
  readonly actor: number;
  readonly introducer: number | null;
  readonly coalition: readonly number[];
}): SharedInterest[] {
  const own = held[actor] ?? [];
  const known = own.flatMap(({ importance }) => importance ?? []);
  const usual = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0.5;
  const holds = (i: number, interestId: string) =>
    (held[i] ?? []).some((one) => one.interestId === interestId);
  return own
    .map(
      ({ interestId, importance }): SharedInterest => ({
        interestId,
        importance,
        isSharedByIntroducer: introducer !== null && introducer !== actor && holds(introducer, interestId),
        sharedBy: coalition.filter((i) => i !== actor && holds(i, interestId)),
      }),
    )
    .filter(({ isSharedByIntroducer, sharedBy }) => isSharedByIntroducer || sharedBy.length > 0)
    .sort(
      (a, b) =>
        Number(b.isSharedByIntroducer) - Number(a.isSharedByIntroducer) ||
        (b.importance ?? usual) * b.sharedBy.length - (a.importance ?? usual) * a.sharedBy.length ||
        (a.interestId < b.interestId ? -1 : 1),
    );
}

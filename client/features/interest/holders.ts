export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly importance: number | null;
}

interface Held {
  readonly partnerId: string;
  readonly interestId: string;
  readonly importance?: number | null;
}

/** Who holds each interest, those it matters most to first. */
export function holdersByInterest(
  holdings: readonly Held[],
  partners: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, readonly Holder[]> {
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const holders = new Map<string, Holder[]>();
  for (const { partnerId, interestId, importance } of holdings) {
    const name = names.get(partnerId);
    if (name === undefined) continue;
    holders.set(interestId, [
      ...(holders.get(interestId) ?? []),
      { id: partnerId, name, importance: importance ?? null },
    ]);
  }
  for (const held of holders.values()) {
    held.sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1) || a.name.localeCompare(b.name, 'nl'));
  }
  return holders;
}

/** Interests with the most widely shared first, equal ones by name. */
export function sharedFirst<T extends { readonly id: string; readonly name: string }>(
  interests: readonly T[],
  holders: ReadonlyMap<string, readonly unknown[]>,
): T[] {
  const shared = (interest: T) => holders.get(interest.id)?.length ?? 0;
  return [...interests].sort((a, b) => shared(b) - shared(a) || a.name.localeCompare(b.name, 'nl'));
}

import type { FieldPartner } from '../field-snapshot.ts';

export const groupings = ['KIND', 'SECTOR', 'GROUP', 'ATTITUDE', 'RING', 'COMMUNITY'] as const;
export type GroupBy = (typeof groupings)[number];

/** A division of partners into named groups. */
export interface PartnerGroups {
  /** In the order of the alphabet. */
  readonly names: readonly string[];
  /** Place in `names` of each partner's group. */
  readonly groupOf: Int32Array;
}

/** Groups partners by what they are; those without a value form the group '' (empty). `communityOf` is needed for COMMUNITY alone. */
export function groupPartners(
  partners: readonly FieldPartner[],
  by: GroupBy,
  communityOf: Int32Array | null,
): PartnerGroups {
  const nameOf = (partner: FieldPartner, actor: number): string => {
    if (by === 'KIND') return partner.kind;
    if (by === 'SECTOR') return partner.sector ?? '';
    if (by === 'GROUP') return partner.group ?? '';
    if (by === 'ATTITUDE') return partner.attitude;
    if (by === 'RING') return partner.ringActual ?? '';
    return String(communityOf?.[actor] ?? '');
  };
  const own = partners.map(nameOf);
  const names = [...new Set(own)].sort(new Intl.Collator('nl', { numeric: true }).compare);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  return { names, groupOf: Int32Array.from(own, (name) => placeOf.get(name) ?? 0) };
}

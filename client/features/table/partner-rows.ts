import type { FieldPartner, ForceField, StanceForce } from '../../api/force-field.ts';
import type { Attitude } from '../../api/generated/graphql.ts';
import { attitudesOf } from '../../state/attitudes.ts';

/** A partner as a row, with what the field knows of it: its attitude on the chosen issue, its ties, its conflicts. */
export interface PartnerRow {
  readonly id: string;
  readonly partner: FieldPartner;
  readonly attitude: Attitude;
  readonly stance: StanceForce | null;
  readonly relationshipCount: number;
  readonly conflictCount: number;
  readonly interestCount: number;
}

function countBy(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export function toPartnerRows(field: ForceField, isShown: (id: string) => boolean): PartnerRow[] {
  const attitudes = attitudesOf(field);
  const stances = new Map(field.stances.map((stance) => [stance.partnerId, stance]));
  const relationships = countBy(field.relationships.flatMap(({ fromId, toId }) => [fromId, toId]));
  const conflicts = countBy(field.conflicts.flatMap(({ partyIds }) => partyIds));
  const interests = countBy(field.holdings.map(({ partnerId }) => partnerId));
  return field.partners
    .filter(({ id }) => isShown(id))
    .map((partner) => ({
      id: partner.id,
      partner,
      attitude: attitudes.get(partner.id) ?? 'UNKNOWN',
      stance: stances.get(partner.id) ?? null,
      relationshipCount: relationships.get(partner.id) ?? 0,
      conflictCount: conflicts.get(partner.id) ?? 0,
      interestCount: interests.get(partner.id) ?? 0,
    }));
}

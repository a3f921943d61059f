import type { ForceField } from '../api/force-field.ts';
import type { Attitude } from '../api/generated/graphql.ts';

/** Attitude of each partner: with an issue chosen that of its stance, otherwise the general one. */
export function attitudesOf(
  field: Pick<ForceField, 'issue' | 'partners' | 'stances'>,
): ReadonlyMap<string, Attitude> {
  if (!field.issue) return new Map(field.partners.map((partner) => [partner.id, partner.attitude]));
  const taken = new Map(field.stances.map((stance) => [stance.partnerId, stance.attitude]));
  return new Map(field.partners.map((partner) => [partner.id, taken.get(partner.id) ?? 'UNKNOWN']));
}

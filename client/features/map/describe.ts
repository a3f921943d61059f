import type { ForceField } from '../../api/force-field.ts';
import type { Attitude, Layer, Sign } from '../../api/generated/graphql.ts';
import { attitudesOf } from '../../state/attitudes.ts';
import type { Shown } from '../../state/filters.ts';

/** A partner as the map can be read aloud. */
export interface SpokenPartner {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly attitude: Attitude;
  /** Relationships and conflicts that are shown. */
  readonly relationships: number;
  readonly conflicts: number;
}

/** The partners that are shown, by name: the map for who does not see it. */
export function spokenPartners(field: ForceField, shown: Shown): SpokenPartner[] {
  const attitudes = attitudesOf(field);
  const relationships = new Map<string, number>();
  const conflicts = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, fromId, toId } of field.relationships) {
    if (!shown.relationships.has(id)) continue;
    add(relationships, fromId);
    add(relationships, toId);
  }
  for (const { id, partyIds } of field.conflicts) {
    if (shown.conflicts.has(id)) for (const party of partyIds) add(conflicts, party);
  }
  return field.partners
    .filter(({ id }) => shown.partners.has(id))
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      attitude: attitudes.get(id) ?? 'UNKNOWN',
      relationships: relationships.get(id) ?? 0,
      conflicts: conflicts.get(id) ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** A relationship as seen from one partner. */
export interface SpokenTie {
  readonly id: string;
  readonly kind: string;
  readonly layer: Layer;
  readonly sign: Sign;
  readonly otherId: string;
  readonly otherName: string;
  /** Whether it reads from this partner to the other; one without direction always does. */
  readonly isOutgoing: boolean;
}

/** The relationships of one partner that are shown, by name of the other. */
export function tiesOfPartner(field: ForceField, shown: Shown, partnerId: string): SpokenTie[] {
  const names = new Map(field.partners.map(({ id, name }) => [id, name]));
  return field.relationships
    .filter(({ id, fromId, toId }) => shown.relationships.has(id) && [fromId, toId].includes(partnerId))
    .map(({ id, kind, layer, sign, fromId, toId, isDirected }) => {
      const otherId = fromId === partnerId ? toId : fromId;
      const otherName = names.get(otherId) ?? '';
      return { id, kind, layer, sign, otherId, otherName, isOutgoing: fromId === partnerId || !isDirected };
    })
    .sort((a, b) => a.otherName.localeCompare(b.otherName, 'nl'));
}

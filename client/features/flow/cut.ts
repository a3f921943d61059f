import type { ForceField } from '../../api/force-field.ts';
import type { Layer } from '../../api/generated/graphql.ts';
import type { Flows } from './documents.ts';

export interface CutTie {
  readonly id: string;
  readonly fromName: string;
  readonly toName: string;
  readonly capacity: number;
  /** The relationships that carry it: positive or neutral, of the layer asked for, whichever way they run. */
  readonly relationshipIds: readonly string[];
  readonly kinds: readonly string[];
}

/** The ties of a cut with the relationships behind them, the strongest first. */
export function toCutTies(
  cut: Flows['strength']['minimumCut'],
  field: Pick<ForceField, 'partners' | 'relationships'>,
  layer: Layer | null,
): CutTie[] {
  const names = new Map(field.partners.map(({ id, name }) => [id, name]));
  return cut
    .map(({ fromId, toId, capacity }) => {
      const behind = field.relationships.filter(
        (one) =>
          one.sign !== 'NEGATIVE' &&
          (layer === null || one.layer === layer) &&
          ((one.fromId === fromId && one.toId === toId) || (one.fromId === toId && one.toId === fromId)),
      );
      return {
        id: `${fromId} ${toId}`,
        fromName: names.get(fromId) ?? fromId,
        toName: names.get(toId) ?? toId,
        capacity,
        relationshipIds: behind.map(({ id }) => id),
        kinds: [...new Set(behind.map(({ kind }) => kind))],
      };
    })
    .sort((a, b) => b.capacity - a.capacity || a.fromName.localeCompare(b.fromName, 'nl'));
}

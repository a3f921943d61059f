import { byName } from './by-name.ts';
import type { FieldPartner, FieldRelationship, FieldSnapshot } from './field-snapshot.ts';
import { UNKNOWN_STRENGTH } from './network/field-network.ts';

const GREATEST_INFLUENCE = 4;

/** How one partner listens. */
export interface Openness {
  /** 0: stays with its own position; 1: wholly open. */
  readonly susceptibility: number;
  /** Share of its attention that stays with its own position of the moment, 0 to 1. */
  readonly selfWeight: number;
}

/** Who takes part when partners talk about an issue, and the matrices of Friedkin & Johnsen over them. */
export interface Listening {
  /** Who has a position, or listens, directly or through others, to one that has; by name. */
  readonly partners: readonly FieldPartner[];
  /** Positions now, in the order of `partners`; null without a stance. */
  readonly initial: readonly (number | null)[];
  /** As used: who has no stance is wholly open. */
  readonly open: readonly Openness[];
  /** W: how much weight row gives to column; rows add up to 1. */
  readonly weights: readonly (readonly number[])[];
}

/** Who listens to whom on an issue: along positive relationships, of one layer or of all. */
export function buildListening(
  field: Pick<FieldSnapshot, 'partners' | 'relationships' | 'stances'>,
  issueId: string,
  layer: FieldRelationship['layer'] | null,
  opennessOf: (partnerId: string) => Openness,
): Listening {
  const positionOf = new Map(
    field.stances
      .filter((stance) => stance.issueId === issueId)
      .map(({ partnerId, position }) => [partnerId, position]),
  );
  const listensTo = listListeners(field.relationships, layer);
  const reached = whoHear(positionOf.keys(), listensTo);
  const partners = field.partners.filter(({ id }) => reached.has(id)).sort(byName);
  const open = partners.map(({ id }) =>
    positionOf.has(id) ? opennessOf(id) : { susceptibility: 1, selfWeight: 0 },
  );
  const placeOf = new Map(partners.map(({ id }, place) => [id, place]));
  return {
    partners,
    initial: partners.map(({ id }) => positionOf.get(id) ?? null),
    open,
    weights: partners.map(({ id }, i) => {
      const heard = new Array<number>(partners.length).fill(0);
      for (const [other, weight] of listensTo.get(id) ?? []) {
        const place = placeOf.get(other);
        if (place !== undefined) heard[place] = weight;
      }
      const sum = heard.reduce((total, weight) => total + weight, 0);
      const { selfWeight } = open[i]!;
      return heard.map((weight, j) => {
        if (sum === 0) return i === j ? 1 : 0;
        return i === j ? selfWeight : ((1 - selfWeight) * weight) / sum;
      });
    }),
  };
}

/** For each partner to whom it listens, and how closely: the greatest of parallel positive relationships. */
function listListeners(
  relationships: readonly FieldRelationship[],
  layer: FieldRelationship['layer'] | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const listensTo = new Map<string, Map<string, number>>();
  const listen = (who: string, to: string, weight: number) => {
    const heard = listensTo.get(who) ?? new Map<string, number>();
    heard.set(to, Math.max(heard.get(to) ?? 0, weight));
    listensTo.set(who, heard);
  };
  for (const one of relationships) {
    if (one.sign !== 'POSITIVE' || (layer !== null && one.layer !== layer)) continue;
    const weight =
      one.influence === null ? (one.strength ?? UNKNOWN_STRENGTH) : one.influence / GREATEST_INFLUENCE;
    if (weight === 0) continue;
    listen(one.toId, one.fromId, weight);
    if (!one.isDirected) listen(one.fromId, one.toId, weight);
  }
  return listensTo;
}

/** Who has a position, and who listens to one of them, directly or through others. */
function whoHear(
  holders: Iterable<string>,
  listensTo: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Set<string> {
  const heardBy = new Map<string, string[]>();
  for (const [who, heard] of listensTo) {
    for (const to of heard.keys()) heardBy.set(to, [...(heardBy.get(to) ?? []), who]);
  }
  const reached = new Set(holders);
  for (const id of reached) for (const listener of heardBy.get(id) ?? []) reached.add(listener);
  return reached;
}

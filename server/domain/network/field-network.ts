import { byName } from '../by-name.ts';
import type { FieldPartner, FieldRelationship, FieldSnapshot } from '../field-snapshot.ts';
import { buildNetwork, type Network, type Tie } from './network.ts';

export type TieDirection = 'UNDIRECTED' | 'DIRECTED';
export type TieWeighting = 'EQUAL' | 'STRENGTH';
export type Layer = FieldRelationship['layer'];

/** Strength of a relationship whose strength nobody knows. */
export const UNKNOWN_STRENGTH = 0.5;

export interface NetworkChoice {
  /** Both layers when null. */
  readonly layer: Layer | null;
  /** By default as the relationships are: directed when all that count are. */
  readonly direction: TieDirection | null;
  readonly weighting: TieWeighting;
}

/** The partners of a field as actors, by name, and its positive and neutral relationships as ties. */
export interface FieldNetwork {
  readonly partners: readonly FieldPartner[];
  /** Place of each partner id in `partners`. */
  readonly actorOf: ReadonlyMap<string, number>;
  /** The relationships that count: positive and neutral ones of the layer. */
  readonly relationships: readonly FieldRelationship[];
  /** Those of the layer that are left out. */
  readonly negative: readonly FieldRelationship[];
  readonly direction: TieDirection;
  /** Ties as they are measured: each of strength 1, or of its own strength, where strength 0 is no tie. */
  readonly network: Network;
  /** The same relationships by strength, whatever the weighting. */
  readonly byStrength: Network;
}

/**
 * The network that the measures of a field are about. A relationship that is not directed is a tie both ways; parallel relationships are one
 * tie with the greatest strength; an unknown strength is 0.5. Negative relationships are no ties: no route, rank or circle runs over them.
 */
export function networkOfField(
  field: Pick<FieldSnapshot, 'partners' | 'relationships'>,
  { layer, direction, weighting }: NetworkChoice,
): FieldNetwork {
  const partners = field.partners.toSorted(byName);
  const actorOf = new Map(partners.map(({ id }, actor) => [id, actor]));
  const ofLayer = field.relationships.filter((one) => layer === null || one.layer === layer);
  const relationships = ofLayer.filter(({ sign }) => sign !== 'NEGATIVE');
  const allDirected = relationships.length > 0 && relationships.every(({ isDirected }) => isDirected);
  const chosen = direction ?? (allDirected ? 'DIRECTED' : 'UNDIRECTED');
  const build = (strengthOf: (relationship: FieldRelationship) => number) =>
    tiesToNetwork(partners.length, relationships, actorOf, chosen, strengthOf);
  const byStrength = build(({ strength }) => strength ?? UNKNOWN_STRENGTH);
  return {
    partners,
    actorOf,
    relationships,
    negative: ofLayer.filter(({ sign }) => sign === 'NEGATIVE'),
    direction: chosen,
    network: weighting === 'STRENGTH' ? byStrength : build(() => 1),
    byStrength,
  };
}

/** Ties of relationships, for whichever strength counts. */
export function tiesToNetwork(
  size: number,
  relationships: readonly FieldRelationship[],
  actorOf: ReadonlyMap<string, number>,
  direction: TieDirection,
  strengthOf: (relationship: FieldRelationship) => number,
): Network {
  const isDirected = direction === 'DIRECTED';
  const ties = relationships.flatMap((relationship): Tie[] => {
    const from = actorOf.get(relationship.fromId);
    const to = actorOf.get(relationship.toId);
    if (from === undefined || to === undefined) return [];
    const strength = strengthOf(relationship);
    const there = { from, to, strength };
    return isDirected && !relationship.isDirected ? [there, { from: to, to: from, strength }] : [there];
  });
  return buildNetwork(size, ties, { isDirected });
}

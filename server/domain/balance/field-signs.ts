import { byName } from '../by-name.ts';
import type { FieldPartner, FieldRelationship, FieldSnapshot } from '../field-snapshot.ts';
import { UNKNOWN_STRENGTH } from '../network/field-network.ts';
import { type SymmetricTie, type Symmetrisation, symmetrise } from './signed-network.ts';

export interface SignsChoice {
  /** Both layers when null. */
  readonly layer: FieldRelationship['layer'] | null;
  readonly symmetrisation: Symmetrisation;
  /** EQUAL: every tie counts as one. STRENGTH: by strength, unknown as 0.5; strength 0 is no relationship. */
  readonly weighting: 'EQUAL' | 'STRENGTH';
}

/** The positive and negative relationships of a field as a signed network. */
export interface FieldSigns {
  /** Partners with a tie, by name: the actors. */
  readonly partners: readonly FieldPartner[];
  /** The signed relationships, in the order that `SymmetricTie.arcs` counts. */
  readonly relationships: readonly FieldRelationship[];
  readonly ties: readonly SymmetricTie[];
  /** Weight of the ties = `scale` × what they count: whole numbers where some scale makes them so. */
  readonly scale: number;
  readonly neutralCount: number;
  /** Signed relationships that left no tie. */
  readonly cancelledCount: number;
}

/** Strengths such as 1/3 or 0.29 become whole numbers by a scale up to this. */
const MAX_SCALE = 1000;

/** The order of partners and relationships depends on names and ids alone, so that the same field always gives the same network. */
export function signsOfField(
  field: Pick<FieldSnapshot, 'partners' | 'relationships'>,
  { layer, symmetrisation, weighting }: SignsChoice,
): FieldSigns {
  const ofLayer = field.relationships.filter((one) => layer === null || one.layer === layer);
  const signed = ofLayer.filter(({ sign }) => sign !== 'NEUTRAL');
  const ends = new Set(signed.flatMap(({ fromId, toId }) => [fromId, toId]));
  const partners = field.partners.filter(({ id }) => ends.has(id)).sort(byName);
  const actorOf = new Map(partners.map(({ id }, actor) => [id, actor]));
  const placed = signed
    .flatMap((relationship) => {
      const from = actorOf.get(relationship.fromId);
      const to = actorOf.get(relationship.toId);
      return from === undefined || to === undefined ? [] : [{ relationship, from, to }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.relationship.id < b.relationship.id ? -1 : 1));
  const weights = placed.map(({ relationship }) =>
    weighting === 'EQUAL' ? 1 : (relationship.strength ?? UNKNOWN_STRENGTH),
  );
  const scale = scaleOf(weights);
  const arcs = placed.map(({ relationship, from, to }, i) => ({
    from,
    to,
    sign: relationship.sign === 'POSITIVE' ? (1 as const) : (-1 as const),
    weight: scale === 1 ? weights[i]! : Math.round(weights[i]! * scale),
  }));
  const { ties } = symmetrise(partners.length, arcs, symmetrisation);
  // Who has no tie left is no actor.
  const tied = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const placeOf = new Map(tied.map((actor, place) => [actor, place]));
  return {
    partners: tied.map((actor) => partners[actor]!),
    relationships: placed.map(({ relationship }) => relationship),
    ties: ties.map((tie) => ({
      ...tie,
      a: placeOf.get(tie.a)!,
      b: placeOf.get(tie.b)!,
      weight: weighting === 'EQUAL' ? 1 : tie.weight,
    })),
    scale,
    neutralCount: ofLayer.length - signed.length,
    cancelledCount: arcs.length - ties.reduce((sum, tie) => sum + tie.arcs.length, 0),
  };
}

/** The least scale that makes all weights whole; 1 when there is none. */
function scaleOf(weights: readonly number[]): number {
  const different = [...new Set(weights)];
  for (let scale = 1; scale <= MAX_SCALE; scale += 1) {
    if (different.every((weight) => Math.abs(weight * scale - Math.round(weight * scale)) < 1e-9)) {
      return scale;
    }
  }
  return 1;
}

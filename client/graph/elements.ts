import type { FieldPartner, FieldRelationship, ForceField } from '../api/force-field.ts';
import type { Attitude, ConflictStage, Layer, Sign } from '../api/generated/graphql.ts';
import { attitudesOf } from '../state/attitudes.ts';
import { fadingOf } from '../state/claims.ts';
import type { MeasureStep } from '../state/measures.ts';
import type { SectorOrNone } from '../state/view.ts';
import { twoLines } from './label.ts';

/** 1 (little) to 4 (decides); 0 is unknown, which has a look of its own. */
export type PowerStep = 0 | 1 | 2 | 3 | 4;
/** 1 thin to 3 thick. */
export type StrengthStep = 1 | 2 | 3;

export interface PartnerNode {
  readonly type: 'partner';
  readonly id: string;
  readonly name: string;
  /** The name on at most two lines. */
  readonly label: string;
  readonly kind: string;
  readonly sector: SectorOrNone;
  /** What its size says: power, unless a measure was chosen. */
  readonly powerStep: PowerStep;
  readonly attitude: Attitude;
  /** Step on the measure that colours the map; null while another thing does. */
  readonly shade?: MeasureStep | null;
}

export interface ConflictNode {
  readonly type: 'conflict';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly stage: ConflictStage;
  /** 1 (irritation) to 5 (break). */
  readonly severity: number;
  readonly partyIds: readonly string[];
}

export interface InterestNode {
  readonly type: 'interest';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly holderIds: readonly string[];
}

export interface TieEdge {
  readonly type: 'tie';
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly layer: Layer;
  readonly sign: Sign;
  /** Closeness, 0 to 1; null is unknown. */
  readonly strength: number | null;
  readonly strengthStep: StrengthStep;
  readonly isDirected: boolean;
  /** Old or unsure. */
  readonly isFaded: boolean;
}

/** Joins a conflict to a party, or an interest to a holder. */
export interface LinkEdge {
  readonly type: 'party' | 'holding';
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export type NodeElement = PartnerNode | ConflictNode | InterestNode;
export type EdgeElement = TieEdge | LinkEdge;

export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/** Up to a quarter, a half, three quarters, and above. */
export function powerStepOf(power: number | null | undefined): PowerStep {
  if (power === null || power === undefined) return 0;
  if (power <= 0.25) return 1;
  if (power <= 0.5) return 2;
  return power <= 0.75 ? 3 : 4;
}

/** Below a third, up to two thirds, above; unknown is drawn as the middle one. */
export function strengthStepOf(strength: number | null | undefined): StrengthStep {
  if (strength === null || strength === undefined) return 2;
  if (strength < 1 / 3) return 1;
  return strength <= 2 / 3 ? 2 : 3;
}

/** The field as nodes and edges. Facts about a partner that is not in the field are left out. */
export function toElements(field: ForceField, view: { readonly showInterests: boolean }): Elements {
  const attitudes = attitudesOf(field);
  const isHere = (id: string) => attitudes.has(id);
  const partners = field.partners.map((partner) => toPartnerNode(partner, attitudes.get(partner.id)!));
  const asOf = new Date(field.asOf);
  const ties = field.relationships
    .filter((relationship) => isHere(relationship.fromId) && isHere(relationship.toId))
    .map((relationship) => toTie(relationship, asOf));

  const conflicts: ConflictNode[] = field.conflicts.flatMap((conflict) => {
    const partyIds = conflict.partyIds.filter(isHere);
    if (partyIds.length === 0) return [];
    const { id, name, stage, severity } = conflict;
    return [{ type: 'conflict', id, name, label: twoLines(name).text, stage, severity, partyIds }];
  });
  const parties = conflicts.flatMap(({ id, partyIds }) => linksOf('party', id, partyIds));

  const interests = view.showInterests ? interestsOf(field, isHere) : [];
  const holdings = interests.flatMap(({ id, holderIds }) => linksOf('holding', id, holderIds));
  return { nodes: [...partners, ...conflicts, ...interests], edges: [...ties, ...parties, ...holdings] };
}

/**
 * The same elements, with partners sized and shaded by their steps on a measure. Places do not depend on it. Null leaves size to
 * power, and colour to what else was chosen.
 */
export function byMeasure(
  elements: Elements,
  sizes: ReadonlyMap<string, MeasureStep> | null,
  shades: ReadonlyMap<string, MeasureStep> | null,
): Elements {
  const nodes = elements.nodes.map((node) =>
    node.type === 'partner'
      ? {
          ...node,
          powerStep: sizes ? (sizes.get(node.id) ?? 0) : node.powerStep,
          shade: shades ? (shades.get(node.id) ?? 0) : null,
        }
      : node,
  );
  return { nodes, edges: elements.edges };
}

function toPartnerNode(partner: FieldPartner, attitude: Attitude): PartnerNode {
  return {
    type: 'partner',
    id: partner.id,
    name: partner.name,
    label: twoLines(partner.name).text,
    kind: partner.kind,
    sector: partner.sector ?? 'NONE',
    powerStep: powerStepOf(partner.power),
    attitude,
  };
}

function toTie(relationship: FieldRelationship, asOf: Date): TieEdge {
  const fading = fadingOf(relationship, asOf);
  return {
    type: 'tie',
    id: relationship.id,
    source: relationship.fromId,
    target: relationship.toId,
    layer: relationship.layer,
    sign: relationship.sign,
    strength: relationship.strength ?? null,
    strengthStep: strengthStepOf(relationship.strength),
    isDirected: relationship.isDirected,
    isFaded: fading.isOld || fading.isUnsure,
  };
}

function interestsOf(field: ForceField, isHere: (id: string) => boolean): InterestNode[] {
  const holders = new Map<string, string[]>();
  for (const { interestId, partnerId } of field.holdings) {
    if (!isHere(partnerId)) continue;
    holders.set(interestId, [...(holders.get(interestId) ?? []), partnerId]);
  }
  return field.interests.flatMap(({ id, name }) => {
    const holderIds = holders.get(id) ?? [];
    if (holderIds.length === 0) return [];
    return [{ type: 'interest', id, name, label: twoLines(name, 22).text, holderIds }];
  });
}

function linksOf(type: LinkEdge['type'], from: string, to: readonly string[]): LinkEdge[] {
  return to.map((target) => ({ type, id: `${from}:${target}`, source: from, target }));
}

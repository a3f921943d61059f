import { type CustomRule, writeCustomRule } from './decision/issue-rule.ts';
import type { Vote } from './decision/rule.ts';
import type { rulePresets, signs } from './facts.ts';
import {
  type FieldIssue,
  type FieldPartner,
  type FieldRelationship,
  type FieldSnapshot,
  type FieldStance,
  findIssue,
} from './field-snapshot.ts';
import { ATTITUDE_CUT, attitudeOf } from './stance.ts';

/** Null in an assumption: as it is. */
export interface StanceAssumption {
  readonly partnerId: string;
  /** Id or key; null: the one issue that is asked about. */
  readonly issueId: string | null;
  readonly position: number | null;
  readonly salience: number | null;
  readonly power: number | null;
  readonly probability: number | null;
  readonly turnout: number | null;
  /** For certain, instead of probability and turnout. */
  readonly vote: Vote | null;
}

export interface RelationshipAssumption {
  readonly fromId: string;
  readonly toId: string;
  readonly isAbsent: boolean;
  readonly sign: (typeof signs)[number] | null;
  readonly strength: number | null;
  /** Of the first on the second, 0 to 4. */
  readonly influence: number | null;
}

export interface WeightAssumption {
  readonly partnerId: string;
  readonly wozValue: number | null;
  readonly votes: number | null;
  readonly power: number | null;
}

/** What is assumed of a field, to ask what would follow from it. Plain data. */
export interface Scenario {
  readonly stances: readonly StanceAssumption[];
  readonly relationships: readonly RelationshipAssumption[];
  readonly weights: readonly WeightAssumption[];
  /** Partners who are not there. */
  readonly absentIds: readonly string[];
  /** Another rule for the issues that are asked about; at most one of the two. */
  readonly rule: (typeof rulePresets)[number] | null;
  readonly customRule: CustomRule | null;
  readonly vetoIds: readonly string[] | null;
  readonly electorateIds: readonly string[] | null;
}

export const noScenario: Scenario = {
  stances: [],
  relationships: [],
  weights: [],
  absentIds: [],
  rule: null,
  customRule: null,
  vetoIds: null,
  electorateIds: null,
};

/** The lists that every scenario needs; the others change where they are there. */
export type ScenarioField = Pick<FieldSnapshot, 'asOf' | 'partners' | 'issues' | 'stances'> &
  Partial<Pick<FieldSnapshot, 'relationships' | 'conflicts' | 'holdings'>>;

/**
 * The field as assumed; the given one stays as it is. What is about an absent partner goes with it.
 *
 * One exception to "every id refers to a fact that is there": `electorateIds` of an issue may name absent partners, as an empty list would entitle
 * everyone. Assumptions that `findScenarioProblem` complains of have no effect.
 *
 * @param issueIds the issues that are asked about: those get another rule, and the only one of them is meant by a stance without an issue
 */
export function applyScenario<Field extends ScenarioField>(
  field: Field,
  issueIds: readonly string[],
  scenario: Scenario,
): Field {
  const absent = new Set(scenario.absentIds);
  const isThere = (id: string) => !absent.has(id);
  const bothThere = ({ fromId, toId }: FieldRelationship) => isThere(fromId) && isThere(toId);
  const { relationships, conflicts, holdings } = field;
  return {
    ...field,
    partners: assumeWeights(field.partners, scenario.weights).filter(({ id }) => isThere(id)),
    stances: assumeStances(field, issueIds, scenario.stances).filter(({ partnerId }) => isThere(partnerId)),
    issues: field.issues.map((issue) => {
      const own = issueIds.includes(issue.id) ? assumeRule(issue, scenario) : issue;
      return { ...own, vetoIds: own.vetoIds.filter(isThere) };
    }),
    ...(relationships && {
      relationships: assumeRelationships(relationships, scenario.relationships).filter(bothThere),
    }),
    ...(holdings && { holdings: holdings.filter(({ partnerId }) => isThere(partnerId)) }),
    ...(conflicts && {
      conflicts: conflicts
        .map((conflict) => ({
          ...conflict,
          partyIds: conflict.partyIds.filter(isThere),
          mediatorId:
            conflict.mediatorId !== null && isThere(conflict.mediatorId) ? conflict.mediatorId : null,
        }))
        .filter(({ partyIds }) => partyIds.length >= 2),
    }),
  };
}

function assumeWeights(
  partners: readonly FieldPartner[],
  assumptions: readonly WeightAssumption[],
): FieldPartner[] {
  const byPartner = new Map(assumptions.map((assumption) => [assumption.partnerId, assumption]));
  return partners.map((partner) => {
    const assumed = byPartner.get(partner.id);
    if (!assumed) return partner;
    return {
      ...partner,
      wozValue: assumed.wozValue ?? partner.wozValue,
      votes: assumed.votes ?? partner.votes,
      power: assumed.power ?? partner.power,
    };
  });
}

function assumeRule(issue: FieldIssue, { rule, customRule, vetoIds, electorateIds }: Scenario): FieldIssue {
  const isOther = rule !== null || customRule !== null;
  return {
    ...issue,
    ...(isOther && { rule, customRule: customRule && writeCustomRule(customRule) }),
    ...(vetoIds && { vetoIds: [...vetoIds] }),
    ...(electorateIds && { electorateIds: [...electorateIds] }),
  };
}

function assumeStances(
  field: ScenarioField,
  issueIds: readonly string[],
  assumptions: readonly StanceAssumption[],
): FieldStance[] {
  const partners = new Set(field.partners.map(({ id }) => id));
  const keyOf = (stance: { readonly partnerId: string }, issueId: string) =>
    JSON.stringify([stance.partnerId, issueId]);
  const assumed = new Map<string, { readonly issue: FieldIssue; readonly assumption: StanceAssumption }>();
  for (const assumption of assumptions) {
    const issue = issueOfStance(field, issueIds, assumption);
    if (!issue || !partners.has(assumption.partnerId)) continue;
    assumed.set(keyOf(assumption, issue.id), { issue, assumption });
  }
  const held = field.stances.map((stance) => {
    const key = keyOf(stance, stance.issueId);
    const own = assumed.get(key);
    assumed.delete(key);
    return own ? assumeStance(stance, own.assumption) : stance;
  });
  const added = [...assumed.values()].map(({ issue, assumption }) =>
    assumeStance(newStance(issue, assumption.partnerId, field.asOf), assumption),
  );
  return [...held, ...added];
}

/** The issue that an assumed stance is on; null when there is none, or when it is not clear which. */
export function issueOfStance(
  field: Pick<ScenarioField, 'asOf' | 'issues'>,
  issueIds: readonly string[],
  { issueId }: Pick<StanceAssumption, 'issueId'>,
): FieldIssue | null {
  if (issueId !== null) return findIssue(field, issueId);
  return issueIds.length === 1 ? findIssue(field, issueIds[0]!) : null;
}

function assumeStance(stance: FieldStance, assumption: StanceAssumption): FieldStance {
  const { vote } = assumption;
  const position = assumption.position ?? stance.position;
  const assumed = {
    ...stance,
    position: vote === null ? position : positionThatVotes(position, vote),
    salience: assumption.salience ?? stance.salience,
    power: assumption.power ?? stance.power,
    probability: assumption.probability ?? (assumption.position === null ? stance.probability : null),
    turnout: assumption.turnout ?? stance.turnout,
  };
  if (vote === null) return assumed;
  if (vote === 'NOT_CAST') return { ...assumed, turnout: 0 };
  return { ...assumed, probability: vote === 'FOR' ? 1 : 0, turnout: 1 };
}

/** The nearest position whose attitude goes with the vote; 0 for no vote. */
function positionThatVotes(position: number, vote: Vote): number {
  if (vote === 'FOR') return Math.max(position, ATTITUDE_CUT);
  if (vote === 'AGAINST') return Math.min(position, -ATTITUDE_CUT);
  return attitudeOf(position) === 'DOUBT' ? position : 0;
}

function newStance(issue: FieldIssue, partnerId: string, asOf: string): FieldStance {
  return {
    ...factOf(issue.centreId, `assumed ${partnerId} ${issue.id}`, asOf),
    partnerId,
    issueId: issue.id,
    position: 0,
    salience: null,
    power: null,
    probability: null,
    turnout: null,
    argument: null,
  };
}

function assumeRelationships(
  relationships: readonly FieldRelationship[],
  assumptions: readonly RelationshipAssumption[],
): FieldRelationship[] {
  let assumed: readonly FieldRelationship[] = relationships;
  for (const assumption of assumptions) assumed = assumeRelationship(assumed, assumption);
  return [...assumed];
}

function assumeRelationship(
  relationships: readonly FieldRelationship[],
  assumption: RelationshipAssumption,
): FieldRelationship[] {
  const { fromId, toId, isAbsent, sign, strength, influence } = assumption;
  const runs = (one: FieldRelationship) => one.fromId === fromId && one.toId === toId;
  const isBetween = (one: FieldRelationship) => runs(one) || (one.fromId === toId && one.toId === fromId);
  if (isAbsent) return relationships.filter((one) => !isBetween(one));
  const carriesInfluence = (one: FieldRelationship) => runs(one) || (isBetween(one) && !one.isDirected);
  const changed = relationships.map((one) => {
    if (!isBetween(one)) return one;
    return {
      ...one,
      sign: sign ?? one.sign,
      strength: strength ?? one.strength,
      influence: carriesInfluence(one) ? (influence ?? one.influence) : one.influence,
    };
  });
  const suffices = influence === null ? isBetween : carriesInfluence;
  if (relationships.some(suffices)) return changed;
  const [other] = relationships.filter(isBetween);
  return [
    ...changed,
    {
      ...factOf(relationships[0]?.centreId ?? '', `assumed ${fromId} ${toId}`, ''),
      fromId,
      toId,
      kind: 'KNOWS',
      layer: 'INFORMAL',
      sign: sign ?? other?.sign ?? 'POSITIVE',
      strength: strength ?? other?.strength ?? null,
      influence,
      isDirected: influence !== null,
      note: null,
    },
  ];
}

const factOf = (centreId: string, id: string, validFrom: string) => ({
  id,
  centreId,
  version: 0,
  visibility: 'PRIVATE' as const,
  source: null,
  confidence: null,
  validFrom,
  validTo: null,
  reviewBy: null,
});

import type { DecisionRule } from '../api/decision.ts';
import type { DecisionRuleInput, RulePreset, ScenarioInput, Vote } from '../api/generated/graphql.ts';
import type { KeptScenario } from '../api/scenarios.ts';

/**
 * What is supposed of a partner: how it surely votes, its probability of being in favour when it votes, 0 to 1 in steps of 0.01, or
 * that it is not there at all.
 */
export type Supposed = Vote | 'ABSENT' | number;

export interface VoteAssumption {
  readonly partnerId: string;
  readonly vote: Supposed;
}

const words = { FOR: 'for', AGAINST: 'against', NOT_CAST: 'home', ABSENT: 'absent' } as const;
const votes: Readonly<Record<string, Exclude<Supposed, number>>> = {
  for: 'FOR',
  against: 'AGAINST',
  home: 'NOT_CAST',
  absent: 'ABSENT',
};
const one = /^([\da-zA-Z-]+)\.(for|against|home|absent|\d{1,3})$/;

/** The service takes no more in one scenario. */
const MOST = 500;

/** Reads `<id>.for_<id>.home_<id>.60`. What it does not understand is left out, and so is a second assumption on the same partner. */
export function parseAssumptions(text: string | null): readonly VoteAssumption[] {
  const found = new Map<string, VoteAssumption>();
  for (const part of (text ?? '').split('_')) {
    const [, partnerId, word] = one.exec(part) ?? [];
    if (!partnerId || !word || found.has(partnerId)) continue;
    const vote = votes[word] ?? Number(word) / 100;
    if (typeof vote === 'string' || vote <= 1) found.set(partnerId, { partnerId, vote });
  }
  return [...found.values()].slice(0, MOST);
}

export function serialiseAssumptions(assumptions: readonly VoteAssumption[]): string {
  return assumptions
    .map(({ partnerId, vote }) =>
      typeof vote === 'number' ? `${partnerId}.${Math.round(vote * 100)}` : `${partnerId}.${words[vote]}`,
    )
    .join('_');
}

/** The same list with another vote for this partner, in its place; null takes the assumption away. */
export function assumeVote(
  assumptions: readonly VoteAssumption[],
  partnerId: string,
  vote: Supposed | null,
): readonly VoteAssumption[] {
  if (vote === null) return assumptions.filter((other) => other.partnerId !== partnerId);
  return assumptions.some((other) => other.partnerId === partnerId)
    ? assumptions.map((other) => (other.partnerId === partnerId ? { partnerId, vote } : other))
    : [...assumptions, { partnerId, vote }];
}

/** As the API takes them; null when nothing is assumed. */
export function toScenario(
  assumptions: readonly VoteAssumption[],
  rule: RulePreset | null,
): ScenarioInput | null {
  if (assumptions.length === 0 && rule === null) return null;
  const absentIds = assumptions.filter(({ vote }) => vote === 'ABSENT').map(({ partnerId }) => partnerId);
  return {
    stances: assumptions.flatMap(({ partnerId, vote }) => {
      if (vote === 'ABSENT') return [];
      return typeof vote === 'number' ? { partnerId, probability: vote } : { partnerId, vote };
    }),
    ...(absentIds.length > 0 && { absentIds }),
    ...(rule && { rule }),
  };
}

/** What was kept, as the API takes it. */
export function toInput(kept: KeptScenario): ScenarioInput {
  const { absentIds, rule, decisionRule, vetoIds, electorateIds } = kept;
  // Value by value: an answer may hold more than the API takes back.
  return {
    stances: kept.stances.map(
      ({ partnerId, issueId, position, salience, power, probability, turnout, vote }) => ({
        partnerId,
        issueId,
        position,
        salience,
        power,
        probability,
        turnout,
        vote,
      }),
    ),
    relationships: kept.relationships.map(({ fromId, toId, isAbsent, sign, strength, influence }) => ({
      fromId,
      toId,
      isAbsent,
      sign,
      strength,
      influence,
    })),
    weights: kept.weights.map(({ partnerId, wozValue, votes, power }) => ({
      partnerId,
      wozValue,
      votes,
      power,
    })),
    absentIds,
    ...(rule && { rule }),
    ...(!rule && decisionRule && { customRule: toRuleInput(decisionRule) }),
    ...(vetoIds && { vetoIds }),
    ...(electorateIds && { electorateIds }),
  };
}

const toRuleInput = ({ tests, mustAgree }: DecisionRule): DecisionRuleInput => ({
  tests: tests.map(({ id, kind, of, by, operator, numerator, denominator }) => ({
    id,
    kind,
    of,
    by,
    operator,
    numerator,
    denominator,
  })),
  mustAgree: mustAgree.map(({ name, by, value, numerator, denominator }) => ({
    name,
    by,
    value,
    numerator,
    denominator,
  })),
});

/**
 * Two sets of assumptions as one, because the API takes no two on the same thing: on the same partner, and on the rule, `own` has
 * the last word.
 *
 * @param issueId the issue that the stances of `own` are about; those of `kept` name theirs
 */
export function mergeScenarios(
  kept: ScenarioInput | null,
  own: ScenarioInput | null,
  issueId: string | null,
): ScenarioInput | null {
  if (!kept || !own) return kept ?? own;
  const said = new Map((own.stances ?? []).map((stance) => [stance.partnerId, stance]));
  const stances = (kept.stances ?? []).map((stance) => {
    const mine = stance.issueId == null || stance.issueId === issueId ? said.get(stance.partnerId) : null;
    if (!mine) return stance;
    said.delete(stance.partnerId);
    // The service takes a vote, or probability and turnout.
    const turnout = mine.vote == null ? stance.turnout : null;
    return { ...stance, vote: null, probability: null, turnout, ...mine };
  });
  const isSaid = new Set((own.stances ?? []).map(({ partnerId }) => partnerId));
  const absentIds = new Set([
    ...(kept.absentIds ?? []).filter((id) => !isSaid.has(id)),
    ...(own.absentIds ?? []),
  ]);
  const { rule, customRule, ...rest } = kept;
  return {
    ...rest,
    stances: [...stances, ...said.values()],
    absentIds: [...absentIds],
    ...(own.rule ? { rule: own.rule } : { ...(rule && { rule }), ...(customRule && { customRule }) }),
  };
}

/** How many things are assumed; a rule, its vetoes and who may vote count for one each. */
export function countAssumptions(scenario: ScenarioInput | null): number {
  if (!scenario) return 0;
  const { stances, relationships, weights, absentIds, rule, customRule, vetoIds, electorateIds } = scenario;
  const lists = [stances, relationships, weights, absentIds];
  return (
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0) +
    [rule ?? customRule, vetoIds, electorateIds].filter((one) => one != null).length
  );
}

/**
 * How a kept scenario is put into an address: as its assumptions when they fit, so that each can be changed and taken back there;
 * otherwise by its id.
 */
export function toAddress(kept: KeptScenario): {
  readonly scenario: string | null;
  readonly assumptions: readonly VoteAssumption[];
  readonly assumedRule: RulePreset | null;
} {
  const assumptions = kept.stances.map((stance) => {
    const { partnerId, issueId, vote, probability, ...others } = stance;
    const isPlain =
      issueId === kept.issueId &&
      [others.position, others.salience, others.power, others.turnout].every((value) => value === null);
    if (!isPlain || (vote === null) === (probability === null)) return null;
    const supposed = vote ?? Math.round(probability! * 100) / 100;
    return vote !== null || supposed === probability ? { partnerId, vote: supposed } : null;
  });
  const plain = assumptions.filter((one) => one !== null);
  const spoken = new Set(plain.map(({ partnerId }) => partnerId));
  const fits =
    plain.length === assumptions.length &&
    plain.length + kept.absentIds.length <= MOST &&
    kept.absentIds.every((id) => !spoken.has(id)) &&
    kept.relationships.length + kept.weights.length === 0 &&
    kept.vetoIds === null &&
    kept.electorateIds === null &&
    (kept.decisionRule === null || kept.rule !== null);
  if (!fits) return { scenario: kept.id, assumptions: [], assumedRule: null };
  return {
    scenario: null,
    assumptions: [...plain, ...kept.absentIds.map((partnerId) => ({ partnerId, vote: 'ABSENT' as const }))],
    assumedRule: kept.rule,
  };
}

import { byName } from '../domain/by-name.ts';
import { decisionOf } from '../domain/decision/issue-decision.ts';
import { weightOf } from '../domain/decision/rule.ts';
import type { FieldIssue, FieldPartner } from '../domain/field-snapshot.ts';
import { isUndefined } from '../domain/power-index/outcome.ts';
import { computePowerIndices, MAX_PLAYERS, type PowerIndices } from '../domain/power-index/power-indices.ts';
import { toGame } from '../domain/power-index/rule-game.ts';
import {
  gameOfWinningSets,
  MAX_GENERAL_PLAYERS,
  type SimpleGame,
} from '../domain/power-index/simple-game.ts';
import type { Scenario } from '../domain/scenario.ts';
import { AnalysisLimit, InvalidInput } from '../errors.ts';
import { analysisOf, type FieldPart } from './analysis.ts';
import { assertPartner, getIssue } from './arguments.ts';
import { assumeScenario } from './scenario.ts';

export interface PowerIndicesArgs {
  /** Id or key. */
  readonly issueId: string;
  readonly scenario: Scenario;
  /** Instead of a rule: coalitions that win, by id of partner. */
  readonly winning: readonly (readonly string[])[] | null;
}

const MAX_SETS = 1_000;
/** Counts are whole numbers that a double holds. */
const MAX_EXACT_PLAYERS = 53;

/** Players whose power is computed, and others who make no difference. */
interface Council {
  readonly issue: FieldIssue;
  readonly entitled: readonly FieldPartner[];
  readonly players: readonly FieldPartner[];
  readonly game: SimpleGame | null;
  readonly withoutWeightIds: string[];
}

/** Whose vote counts how much under the rule of an issue, or when these coalitions win. */
export const powerIndices = analysisOf(['partners', 'issues', 'stances'], (field, args: PowerIndicesArgs) => {
  const { id } = getIssue(field, args.issueId);
  const assumed = assumeScenario(field, [id], args.scenario);
  const issue = getIssue(assumed, id);
  const council = args.winning
    ? councilOfSets(assumed, issue, readSets(args, assumed.partners))
    : councilOfRule(assumed, issue);
  const { game, players, withoutWeightIds } = council;
  const entitled = council.entitled.toSorted(byName);
  if (entitled.length > MAX_PLAYERS) {
    throw new AnalysisLimit(
      `powerIndices is of at most ${MAX_PLAYERS} entitled partners, and there are ${entitled.length}: name fewer in electorateIds.`,
    );
  }
  const shared = {
    issueId: issue.id,
    issue: council.issue,
    withoutWeightIds,
    undefinedBecause:
      game === null
        ? 'the issue has no decision rule: give it one, or one in the scenario'
        : entitled.length === 0
          ? 'nobody is entitled to vote'
          : null,
  };
  if (game === null || entitled.length === 0) {
    return {
      ...shared,
      partners: entitled.map((partner) => ({ partnerId: partner.id, ...noPower })),
      dictatorId: null,
      powerToAct: null,
      winningCount: null,
      minimalWinningCount: null,
      method: null,
      error: null,
      undefinedIndices: [],
    };
  }
  const power = computePowerIndices(game);
  const { banzhaf, coleman, shapleyShubik } = power;
  const others = entitled.length - players.length;
  const isExact = entitled.length <= MAX_EXACT_PLAYERS;
  const at = new Map(players.map((partner, i) => [partner.id, i]));
  return {
    ...shared,
    partners: entitled.map((partner) => ({
      partnerId: partner.id,
      ...powerOf(power, at.get(partner.id) ?? null, others),
    })),
    dictatorId: power.dictator === null ? null : players[power.dictator]!.id,
    powerToAct: isUndefined(coleman) ? null : coleman.powerToAct,
    winningCount: isUndefined(banzhaf) || !isExact ? null : banzhaf.winning * 2 ** others,
    minimalWinningCount: countMinimalWinning(power),
    method: isUndefined(shapleyShubik) ? null : shapleyShubik.method,
    error: isUndefined(shapleyShubik) ? null : shapleyShubik.error,
    undefinedIndices: whyUndefined(power),
  };
});

const noPower = {
  shapleyShubik: null,
  swings: null,
  banzhafAbsolute: null,
  banzhafNormalised: null,
  powerToPrevent: null,
  powerToInitiate: null,
  deeganPackel: null,
  holler: null,
  johnston: null,
  isVeto: null,
  isDummy: null,
};

/** Of the player at this place; null: of one of the others, who make no difference. Each of these doubles the coalitions, and no share. */
function powerOf(power: PowerIndices, at: number | null, others: number) {
  const { shapleyShubik, banzhaf, coleman, minimalWinning, johnston, vetoes, dummies } = power;
  const valueIn = (values: Float64Array | null) => values && (at === null ? 0 : values[at]!);
  const isOneOf = (players: readonly number[] | null) => players && at !== null && players.includes(at);
  return {
    shapleyShubik: isUndefined(shapleyShubik) ? null : valueIn(shapleyShubik.values),
    swings: isUndefined(banzhaf) ? null : valueIn(banzhaf.swings)! * 2 ** others,
    banzhafAbsolute: isUndefined(banzhaf) ? null : valueIn(banzhaf.absolute),
    banzhafNormalised: isUndefined(banzhaf) ? null : valueIn(banzhaf.normalised),
    powerToPrevent: isUndefined(coleman) ? null : valueIn(coleman.powerToPrevent),
    powerToInitiate: isUndefined(coleman) ? null : valueIn(coleman.powerToInitiate),
    deeganPackel: isUndefined(minimalWinning) ? null : valueIn(minimalWinning.deeganPackel),
    holler: isUndefined(minimalWinning) ? null : valueIn(minimalWinning.holler),
    johnston: isUndefined(johnston) ? null : valueIn(johnston),
    isVeto: isOneOf(vetoes),
    isDummy: at === null ? true : isOneOf(dummies),
  };
}

/** Where nobody makes a difference either none wins, or the empty coalition and therefore all do. */
function countMinimalWinning({ banzhaf, minimalWinning }: PowerIndices): number | null {
  if (!isUndefined(minimalWinning)) {
    return minimalWinning.count > Number.MAX_SAFE_INTEGER ? null : minimalWinning.count;
  }
  if (isUndefined(banzhaf) || banzhaf.swings.some((swings) => swings > 0)) return null;
  return banzhaf.winning > 0 ? 1 : 0;
}

function whyUndefined({ shapleyShubik, banzhaf, coleman, minimalWinning, johnston }: PowerIndices) {
  const outcomes = [
    ['SHAPLEY_SHUBIK', shapleyShubik],
    ['BANZHAF', banzhaf],
    ['COLEMAN', coleman],
    ['DEEGAN_PACKEL', minimalWinning],
    ['HOLLER', minimalWinning],
    ['JOHNSTON', johnston],
  ] as const;
  return outcomes.flatMap(([index, outcome]) =>
    isUndefined(outcome) ? [{ index, because: outcome.undefinedBecause }] : [],
  );
}

function councilOfRule(field: FieldPart<'partners' | 'stances'>, issue: FieldIssue): Council {
  const { rule, voters } = decisionOf(field, issue);
  const tests = rule?.tests ?? [];
  return {
    issue,
    entitled: voters,
    players: voters,
    game: rule && toGame(rule, voters),
    withoutWeightIds: voters
      .filter((voter) => tests.some(({ by }) => weightOf(voter, by) === null))
      .map(({ id }) => id),
  };
}

function councilOfSets(
  field: FieldPart<'partners' | 'stances'>,
  given: FieldIssue,
  sets: readonly (readonly string[])[],
): Council {
  const issue = { ...given, rule: null, customRule: null };
  const named = new Set(sets.flat());
  const entitled = new Set(decisionOf(field, issue).voters.map(({ id }) => id));
  const players = field.partners.filter(({ id }) => named.has(id));
  const at = new Map(players.map(({ id }, i) => [id, i]));
  return {
    issue,
    entitled: field.partners.filter(({ id }) => entitled.has(id) || named.has(id)),
    players,
    game: gameOfWinningSets(
      players.length,
      sets.map((set) => set.map((id) => at.get(id)!)),
    ),
    withoutWeightIds: [],
  };
}

/** Throws InvalidInput and NotFound. */
function readSets({ winning, scenario }: PowerIndicesArgs, partners: readonly FieldPartner[]) {
  const sets = winning ?? [];
  if (scenario.rule !== null || scenario.customRule !== null) {
    throw new InvalidInput('winning: give this or a rule in the scenario, not both.', 'winning');
  }
  if (sets.length === 0 || sets.length > MAX_SETS) {
    throw new InvalidInput(
      `winning: give 1 to ${MAX_SETS} coalitions, and there are ${sets.length}.`,
      'winning',
    );
  }
  const empty = sets.findIndex((set) => set.length === 0);
  if (empty !== -1) {
    throw new InvalidInput(`winning.${empty}: name at least one partner.`, `winning.${empty}`);
  }
  const named = new Set(sets.flat());
  for (const id of named) assertPartner(partners, id);
  if (named.size > MAX_GENERAL_PLAYERS) {
    throw new AnalysisLimit(
      `winning may name at most ${MAX_GENERAL_PLAYERS} partners together, and names ${named.size}: give a rule with weights instead.`,
    );
  }
  return sets;
}

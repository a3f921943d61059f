import { byName } from '../domain/by-name.ts';
import { evaluateRule } from '../domain/decision/evaluate.ts';
import { decisionOf, votesAsStancesAre } from '../domain/decision/issue-decision.ts';
import { computeSensitivity } from '../domain/forecast/sensitivity.ts';
import { estimateVote } from '../domain/forecast/stance-estimates.ts';
import { computeSupportForecast, type Likelihood } from '../domain/forecast/support-forecast.ts';
import { roundOff } from '../domain/round-off.ts';
import type { Scenario } from '../domain/scenario.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { analysisOf, type FieldPart, type Tools } from './analysis.ts';
import { assertShare, getIssue } from './arguments.ts';
import { toOutcome } from './rule-outcome.ts';
import { assumeScenario } from './scenario.ts';

export interface SupportForecastArgs {
  /** Id or key. */
  readonly issueId: string;
  readonly scenario: Scenario;
}

type VotingField = FieldPart<'partners' | 'issues' | 'stances'>;

/** How likely an issue is to pass, and whose vote decides. */
export const supportForecast = analysisOf(
  ['partners', 'issues', 'stances'],
  (field, args: SupportForecastArgs, tools: Tools) => {
    const { decision, voters, estimates } = prepare(field, args);
    const { issue, rule } = decision;
    if (rule === null) {
      return {
        issueId: issue.id,
        issue,
        now: null,
        probability: null,
        draws: null,
        parts: [],
        voters: [],
        turnoutEffect: null,
        turnoutHurtsIds: [],
        undefinedBecause: 'the issue has no decision rule: give it one, or one in the scenario',
      };
    }
    const forecast = computeSupportForecast({ rule, voters, estimates }, { startRandom: chance(tools) });
    const votes = votesAsStancesAre(decision);
    return {
      issueId: issue.id,
      issue,
      now: toOutcome(evaluateRule(rule, voters, votes)),
      probability: toProbability(forecast),
      draws: forecast.draws,
      parts: forecast.tests.map(({ id, source, ...likelihood }) => ({
        kind: source === 'MUST_AGREE' ? ('GROUP' as const) : source,
        id,
        probability: toProbability(likelihood),
      })),
      voters: forecast.voters.map((voter, i) => {
        const { castProbability, favourProbability, isCastAssumed, isFavourAssumed } = estimates[i]!;
        return {
          partnerId: voter.id,
          voteNow: votes.get(voter.id)!,
          turnout: castProbability,
          inFavour: favourProbability,
          isTurnoutAssumed: isCastAssumed,
          isInFavourAssumed: isFavourAssumed,
          ifFor: roundOff(voter.ifFor),
          ifAgainst: roundOff(voter.ifAgainst),
          ifNotCast: roundOff(voter.ifNotCast),
          pivotal: roundOff(voter.forRatherThanAgainst),
          pivotalWhenMobilised: roundOff(voter.forRatherThanNotCast),
          turnoutEffect: roundOff(voter.turnoutEffect),
        };
      }),
      turnoutEffect: roundOff(forecast.turnoutEffect),
      turnoutHurtsIds: [...forecast.turnoutHurts],
      undefinedBecause: null,
    };
  },
);

/** How far wrong estimates carry; null without a rule. */
export const forecastSensitivity = analysisOf(
  ['partners', 'issues', 'stances'],
  (field, args: SupportForecastArgs & { readonly shift: number }, tools: Tools) => {
    assertShare('shift', args.shift);
    const { decision, voters, estimates } = prepare(field, args);
    const { rule } = decision;
    if (rule === null) return null;
    const options = { startRandom: chance(tools) };
    const input = { rule, voters, estimates };
    const found = computeSensitivity(input, computeSupportForecast(input, options), {
      ...options,
      shift: args.shift,
    });
    return {
      shift: found.shift,
      lessInFavour: roundOff(found.favour.low),
      moreInFavour: roundOff(found.favour.high),
      lessTurnout: roundOff(found.turnout.low),
      moreTurnout: roundOff(found.turnout.high),
      low: roundOff(found.band.low),
      high: roundOff(found.band.high),
      voters: found.voters.map(({ id, low, high }) => ({
        partnerId: id,
        low: roundOff(low),
        high: roundOff(high),
      })),
    };
  },
);

function prepare(field: VotingField, { issueId, scenario }: SupportForecastArgs) {
  const { id } = getIssue(field, issueId);
  const assumed = assumeScenario(field, [id], scenario);
  const decision = decisionOf(assumed, getIssue(assumed, id));
  const voters = decision.voters.toSorted(byName);
  const estimates = voters.map((voter) => estimateVote(decision.stances.get(voter.id) ?? null));
  return { decision, voters, estimates };
}

/** The same draws each time, so that two scenarios differ by what is assumed alone. */
export function chance({ random }: Tools): () => () => number {
  const seed = Math.floor(random() * 2 ** 31);
  return () => seededRandom(seed);
}

export function toProbability({ probability, method, interval }: Likelihood) {
  return {
    value: roundOff(probability),
    low: roundOff(interval?.low ?? probability),
    high: roundOff(interval?.high ?? probability),
    isExact: method === 'EXACT',
  };
}

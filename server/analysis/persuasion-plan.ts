import { byName } from '../domain/by-name.ts';
import { type FieldBonds, listFieldBonds } from '../domain/coalition/field-bonds.ts';
import { evaluateRule } from '../domain/decision/evaluate.ts';
import { decisionOf, type IssueDecision, votesAsStancesAre } from '../domain/decision/issue-decision.ts';
import { toLinearRule } from '../domain/decision/linear-rule.ts';
import type { DecisionRule, Vote } from '../domain/decision/rule.ts';
import type { FieldPartner } from '../domain/field-snapshot.ts';
import { estimateVote } from '../domain/forecast/stance-estimates.ts';
import { computeSupportForecast } from '../domain/forecast/support-forecast.ts';
import { planUnderBudget } from '../domain/persuasion/budget-plan.ts';
import { orderIntroductions } from '../domain/persuasion/introductions.ts';
import { hoursToPersuade } from '../domain/persuasion/persuasion-hours.ts';
import { type NoPlan, planPersuasion } from '../domain/persuasion/persuasion-plan.ts';
import type {
  PersuasionActor,
  PersuasionProblem,
  Prerequisite,
  Robustness,
  VoteChange,
} from '../domain/persuasion/persuasion-problem.ts';
import { findSharedInterests } from '../domain/persuasion/shared-interests.ts';
import { comesAlong, gainOf } from '../domain/persuasion/spill-over.ts';
import { roundOff } from '../domain/round-off.ts';
import type { Scenario } from '../domain/scenario.ts';
import { attitudeOf } from '../domain/stance.ts';
import { AnalysisLimit, InvalidInput } from '../errors.ts';
import { analysisOf, type FieldPart, type Tools } from './analysis.ts';
import { assertPartner, assertShare, assertWhole, getIssue } from './arguments.ts';
import { placeOfEntitled, readPairs } from './entitled.ts';
import { toOutcome } from './rule-outcome.ts';
import { assumeScenario } from './scenario.ts';
import { readSpillOver } from './spill-over.ts';
import { chance, toProbability } from './support-forecast.ts';

export interface PersuasionPlanArgs {
  /** Id or key. */
  readonly issueId: string;
  readonly scenario: Scenario;
  readonly costs: readonly {
    readonly partnerId: string;
    readonly hours: number | null;
    readonly hoursToAbstain: number | null;
    readonly isFixed: boolean;
  }[];
  readonly count: number;
  readonly robustness: Robustness;
  readonly exclusions: readonly { readonly oneId: string; readonly otherId: string }[];
  readonly respectConflicts: boolean;
  readonly canAbstain: boolean;
  readonly needsIntroduction: boolean;
  readonly knownIds: readonly string[];
  readonly budgetHours: number | null;
  /** Counts who comes along with those won over. */
  readonly spillOver: boolean;
  /** How open partners with a stance are to others then, 0 to 1. */
  readonly susceptibility: number;
}

type PersuasionField = FieldPart<
  'partners' | 'relationships' | 'conflicts' | 'holdings' | 'issues' | 'stances'
>;

const MAX_ENTITLED = 300;
const MAX_HOURS = 10_000;
const MAX_NAMED = 500;
const MAX_INTERESTS = 5;
/** Forecasts in the search of a plan for a budget, and draws in each of them where it cannot be counted. */
const MAX_FORECASTS = 600;
const SEARCH_DRAWS = 1_000;
const SEARCH_STATES = { maxStates: 100_000, maxStatesAtOnce: 1_000 };

/** Whom to persuade so that an issue passes, in which order, and what it costs. */
export const persuasionPlan = analysisOf(
  ['partners', 'relationships', 'conflicts', 'holdings', 'issues', 'stances'],
  async (given, args: PersuasionPlanArgs, tools: Tools) => {
    assertWhole('input.count', args.count, 1, 5);
    const { id } = getIssue(given, args.issueId);
    const field = assumeScenario(given, [id], args.scenario);
    const found = decisionOf(field, getIssue(field, id));
    const decision = { ...found, voters: found.voters.toSorted(byName) };
    const { issue, rule, voters } = decision;
    if (voters.length > MAX_ENTITLED) {
      throw new AnalysisLimit(
        `persuasionPlan is of at most ${MAX_ENTITLED} entitled partners, and there are ${voters.length}: name fewer in electorateIds.`,
      );
    }
    const actors = readActors(args, field, decision);
    const ids = voters.map((voter) => voter.id);
    const exclusions = readPairs('input.exclusions', args.exclusions, field.partners, ids);
    const acquaintances = readKnown(args, field, decision);
    if (args.budgetHours !== null) assertHours('input.budgetHours', args.budgetHours);
    assertShare('input.susceptibility', args.susceptibility);
    const fixed = new Set(args.costs.filter(({ isFixed }) => isFixed).map(({ partnerId }) => partnerId));
    const spread = args.spillOver
      ? readSpillOver(field, decision, args.susceptibility, (voterId) => fixed.has(voterId))
      : null;
    const shared = {
      issueId: id,
      issue,
      spillOverUndefinedBecause: spread && 'undefinedBecause' in spread ? spread.undefinedBecause : null,
    };
    if (rule === null) {
      return {
        ...shared,
        now: null,
        probabilityNow: null,
        alreadyPasses: false,
        plans: [] as DescribedPlan[],
        noneBecause: 'NO_RULE' as const,
        isExact: true,
        method: null,
        robustPlan: null,
        noRobustPlanBecause: args.robustness === 'NONE' ? null : ('NO_RULE' as const),
        budgetPlan: null,
      };
    }
    const odds = args.respectConflicts ? listFieldBonds(field, ids).oppositions : [];
    const problem: PersuasionProblem = {
      tests: toLinearRule(rule, voters),
      actors,
      exclusions: [...exclusions, ...odds.filter(({ isOpen }) => isOpen).map(({ a, b }) => [a, b] as const)],
      prerequisites: args.needsIntroduction ? listPrerequisites(acquaintances, ids, actors) : [],
      ...(spread && 'spillOver' in spread && { spillOver: spread.spillOver }),
    };
    const describe = buildDescription(field, decision, rule, acquaintances, args, problem, tools);
    const solver = await tools.solver();
    const options = { solver, secondsLeft: () => tools.secondsLeft() - 20 };
    const cheapest = planPersuasion(problem, { ...options, count: args.count });
    tools.onProgress({ progress: 0.3 });
    const robust =
      args.robustness === 'NONE'
        ? null
        : planPersuasion(problem, { ...options, count: 1, robustness: args.robustness });
    tools.onProgress({ progress: 0.5 });
    const nothing = describe([]);
    return {
      ...shared,
      now: nothing.outcome,
      probabilityNow: nothing.probability,
      alreadyPasses: cheapest.alreadyPasses,
      plans: cheapest.alreadyPasses
        ? []
        : cheapest.plans.map(({ changes, follow }) => describe(changes, follow)),
      noneBecause: cheapest.noneBecause as NoPlan | 'NO_RULE' | null,
      isExact: cheapest.isExact,
      method: cheapest.method,
      robustPlan: robust?.plans[0] ? describe(robust.plans[0].changes) : null,
      noRobustPlanBecause: (robust?.noneBecause ?? null) as NoPlan | 'NO_RULE' | null,
      budgetPlan: args.budgetHours === null ? null : planBudget(args.budgetHours),
    };

    function planBudget(budget: number) {
      const estimates = estimatesOf(decision);
      const candidates = actors.flatMap(({ costs }, actor) =>
        costs.FOR === undefined || costs.FOR === null ? [] : [{ actor, cost: costs.FOR }],
      );
      const startRandom = chance(tools);
      const found = planUnderBudget({
        candidates,
        budget,
        evaluationLimit: MAX_FORECASTS,
        probabilityWith: (chosen) =>
          computeSupportForecast(
            {
              rule: rule!,
              voters,
              estimates: persuaded(
                estimates,
                chosen.map((i) => [i, 'FOR']),
              ),
            },
            { startRandom, draws: SEARCH_DRAWS, ...SEARCH_STATES },
          ).probability,
      });
      const changes = found.chosen.map(
        (actor): VoteChange => ({
          actor,
          from: actors[actor]!.vote,
          to: 'FOR',
          cost: actors[actor]!.costs.FOR!,
        }),
      );
      return {
        plan: describe(changes),
        budgetHours: budget,
        isExact: found.isExact,
        atMost: roundOff(found.atMost),
      };
    }
  },
);

/** Who is acquainted with whom, over all partners of the field by name. */
interface Acquaintances {
  readonly partners: readonly FieldPartner[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly ties: FieldBonds['relationships'];
  /** Places of those in favour on the issue, also when not entitled. */
  readonly inFavour: ReadonlySet<number>;
  /** Places of those whom one can approach, besides. */
  readonly known: ReadonlySet<number>;
}

/** Throws InvalidInput and NotFound. */
function readActors(
  { costs, canAbstain }: PersuasionPlanArgs,
  { partners }: PersuasionField,
  decision: IssueDecision,
): PersuasionActor[] {
  if (costs.length > MAX_NAMED) {
    throw new InvalidInput(
      `input.costs may name at most ${MAX_NAMED} partners, and names ${costs.length}.`,
      'input.costs',
    );
  }
  const ids = decision.voters.map(({ id }) => id);
  const own = new Map<number, PersuasionPlanArgs['costs'][number]>();
  costs.forEach((cost, i) => {
    const at = `input.costs.${i}`;
    const place = placeOfEntitled(`${at}.partnerId`, cost.partnerId, partners, ids);
    if (cost.hours !== null) assertHours(`${at}.hours`, cost.hours);
    if (cost.hoursToAbstain !== null) assertHours(`${at}.hoursToAbstain`, cost.hoursToAbstain);
    if (own.has(place)) {
      throw new InvalidInput(`${at} is about a partner named before: put them together in one.`, at);
    }
    own.set(place, cost);
  });
  const votes = votesAsStancesAre(decision);
  return ids.map((id, i): PersuasionActor => {
    const vote = votes.get(id)!;
    const cost = own.get(i);
    if (vote === 'FOR' || cost?.isFixed) return { vote, costs: {} };
    const stance = decision.stances.get(id) ?? null;
    const mayAbstain = vote === 'AGAINST' && (canAbstain || (cost?.hoursToAbstain ?? null) !== null);
    return {
      vote,
      costs: {
        FOR: cost?.hours ?? hoursToPersuade(stance),
        ...(mayAbstain && { NOT_CAST: cost?.hoursToAbstain ?? hoursToPersuade(stance, 'NOT_CAST') }),
      },
    };
  });
}

/** Throws InvalidInput. */
function assertHours(name: string, hours: number): void {
  if (hours >= 0 && hours <= MAX_HOURS) return;
  throw new InvalidInput(`${name} must be from 0 to ${MAX_HOURS} hours, and is ${hours}.`, name);
}

/** Throws InvalidInput and NotFound. */
function readKnown(
  { knownIds }: PersuasionPlanArgs,
  field: PersuasionField,
  { stances }: IssueDecision,
): Acquaintances {
  if (knownIds.length > MAX_NAMED) {
    throw new InvalidInput(
      `input.knownIds may name at most ${MAX_NAMED} partners, and names ${knownIds.length}.`,
      'input.knownIds',
    );
  }
  for (const id of knownIds) assertPartner(field.partners, id);
  const partners = field.partners.toSorted(byName);
  const ids = partners.map(({ id }) => id);
  const isInFavour = (id: string) => attitudeOf(stances.get(id)?.position ?? null) === 'FOR';
  const placesOf = (keep: (id: string) => boolean) =>
    new Set(ids.flatMap((id, place) => (keep(id) ? [place] : [])));
  return {
    partners,
    placeOf: new Map(ids.map((id, place) => [id, place])),
    ties: listFieldBonds(field, ids).relationships,
    inFavour: placesOf(isInFavour),
    known: placesOf((id) => knownIds.includes(id)),
  };
}

/** Who cannot be approached yet, and whom of the other voters one must win first. */
function listPrerequisites(
  { ties, inFavour, known, placeOf, partners }: Acquaintances,
  ids: readonly string[],
  actors: readonly PersuasionActor[],
): Prerequisite[] {
  const actorOf = new Map(ids.map((id, actor) => [id, actor]));
  return ids.flatMap((id, actor): Prerequisite[] => {
    const place = placeOf.get(id)!;
    if (actors[actor]!.vote === 'FOR' || known.has(place)) return [];
    const neighbours = ties.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []));
    if (neighbours.some((one) => inFavour.has(one) || known.has(one))) return [];
    return [{ actor, anyOf: neighbours.flatMap((one) => actorOf.get(partners[one]!.id) ?? []) }];
  });
}

const estimatesOf = ({ voters, stances }: IssueDecision) =>
  voters.map(({ id }) => estimateVote(stances.get(id) ?? null));

type Estimates = ReturnType<typeof estimatesOf>;

/** As estimated, but these vote so for certain. */
function persuaded(estimates: Estimates, changes: readonly (readonly [number, Vote])[]): Estimates {
  const changed = [...estimates];
  for (const [actor, vote] of changes) {
    changed[actor] = {
      ...changed[actor]!,
      castProbability: vote === 'NOT_CAST' ? 0 : 1,
      favourProbability: vote === 'FOR' ? 1 : 0,
    };
  }
  return changed;
}

type DescribedPlan = ReturnType<ReturnType<typeof buildDescription>>;

/** Turns changes of votes into a plan in the words of the API. */
function buildDescription(
  { holdings }: PersuasionField,
  decision: IssueDecision,
  rule: DecisionRule,
  { partners, placeOf, ties, inFavour, known }: Acquaintances,
  { needsIntroduction }: PersuasionPlanArgs,
  { prerequisites = [], spillOver }: PersuasionProblem,
  tools: Tools,
) {
  const { voters, stances } = decision;
  const start = votesAsStancesAre(decision);
  const estimates = estimatesOf(decision);
  const startRandom = chance(tools);
  const held = partners.map(({ id }) =>
    holdings
      .filter(({ partnerId }) => partnerId === id)
      .map(({ interestId, importance }) => ({ interestId, importance })),
  );
  const idOf = (place: number) => partners[place]!.id;
  const placeOfActor = (actor: number) => placeOf.get(voters[actor]!.id)!;

  /** `follow`: who comes along, as counted in the plan. */
  return (changes: readonly VoteChange[], follow: readonly number[] = []) => {
    const byPlace = new Map(changes.map((change) => [placeOfActor(change.actor), change]));
    const silent = [...byPlace].flatMap(([place, { to }]) => (to === 'FOR' ? [] : [place]));
    const canIntroduce = (place: number) =>
      inFavour.has(place) || known.has(place) || byPlace.get(place)?.to === 'FOR';
    const isOpen = (from: number, to: number) => canIntroduce(from) && (canIntroduce(to) || byPlace.has(to));
    const route = orderIntroductions({
      size: partners.length,
      ties: ties
        .filter(({ a, b }) => !needsIntroduction || isOpen(a, b) || isOpen(b, a))
        .map(({ a, b, strength }) => ({ a, b, reliability: strength })),
      known: [...new Set([...inFavour, ...known])],
      targets: [...byPlace.keys()],
      silent,
      comesAfter: soleIntroducers(changes),
    });
    const votes = new Map(start);
    const won = new Set(inFavour);
    const wonActors: number[] = [];
    let waiting = follow;
    let before = evaluateRule(rule, voters, votes);
    const steps = route.map(({ actor: place, introducer, path, reliability }) => {
      const { actor, from, to, cost } = byPlace.get(place)!;
      const interests = findSharedInterests({ held, actor: place, introducer, coalition: [...won] });
      votes.set(idOf(place), to);
      if (to === 'FOR') {
        won.add(place);
        wonActors.push(actor);
      }
      const along = waiting.filter((one) => comesAlong(spillOver!, one, wonActors));
      waiting = waiting.filter((one) => !along.includes(one));
      for (const one of along) {
        votes.set(voters[one]!.id, 'FOR');
        won.add(placeOfActor(one));
      }
      const after = evaluateRule(rule, voters, votes);
      const effects = after.tests.map(({ test, margin, passes }, t) => {
        const earlier = before.tests[t]!.margin;
        const change = margin === null || earlier === null ? null : roundOff(margin - earlier);
        return { testId: test.id, change, margin, passes };
      });
      before = after;
      return {
        partnerId: idOf(place),
        position: stances.get(idOf(place))?.position ?? null,
        voteNow: from,
        voteNeeded: to,
        hours: roundOff(cost),
        introducerId: introducer === null ? null : idOf(introducer),
        routeIds: path === null ? null : path.map(idOf),
        reliability: reliability === null ? null : roundOff(reliability),
        interests: interests.slice(0, MAX_INTERESTS).map(({ sharedBy, ...interest }) => ({
          ...interest,
          sharedByIds: sharedBy.map(idOf),
        })),
        comeAlongIds: along.map((one) => voters[one]!.id),
        effects,
        passes: after.passes,
      };
    });
    const forecast = computeSupportForecast(
      {
        rule,
        voters,
        estimates: persuaded(estimates, [
          ...changes.map(({ actor, to }) => [actor, to] as const),
          ...follow.map((one) => [one, 'FOR'] as const),
        ]),
      },
      { startRandom },
    );
    return {
      steps,
      hours: roundOff(changes.reduce((sum, { cost }) => sum + cost, 0)),
      comeAlong: follow.map((one) => {
        const { id } = voters[one]!;
        const { position } = stances.get(id)!;
        return {
          partnerId: id,
          position,
          positionThen: roundOff(Math.min(1, position + gainOf(spillOver!, one, wonActors))),
          voteNow: start.get(id)!,
          voteThen: 'FOR' as const,
        };
      }),
      outcome: toOutcome(before),
      probability: toProbability(forecast),
    };
  };

  /** Pairs [later, earlier], by place, where only one of those to be won can introduce another. */
  function soleIntroducers(changes: readonly VoteChange[]): [number, number][] {
    const isWon = new Set(changes.filter(({ to }) => to === 'FOR').map(({ actor }) => actor));
    return prerequisites.flatMap(({ actor, anyOf }): [number, number][] => {
      const able = anyOf.filter((one) => isWon.has(one));
      return able.length === 1 ? [[placeOfActor(actor), placeOfActor(able[0]!)]] : [];
    });
  }
}

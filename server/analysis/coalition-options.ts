import { byName } from '../domain/by-name.ts';
import { findCheapestBlocking } from '../domain/coalition/blocking.ts';
import {
  type CoalitionGame,
  listCriticalMembers,
  listVetoPlayers,
  type OthersVote,
  toCoalitionGame,
} from '../domain/coalition/coalition-game.ts';
import {
  type CoalitionOption,
  computeCoalitionOptions,
  describeCoalitions,
} from '../domain/coalition/coalition-options.ts';
import { type CoalitionField, type ScorePart, scoreParts } from '../domain/coalition/coalition-score.ts';
import { listMinimalConnected } from '../domain/coalition/connected.ts';
import { computeDistances } from '../domain/coalition/distance.ts';
import { listFieldBonds, type Opposition } from '../domain/coalition/field-bonds.ts';
import { countMinimalWinning } from '../domain/coalition/minimal-winning.ts';
import {
  findFewestMembers,
  findMinimalRange,
  findMinimumSize,
} from '../domain/coalition/solution-concepts.ts';
import { evaluateRule } from '../domain/decision/evaluate.ts';
import { decisionOf, votesAsStancesAre } from '../domain/decision/issue-decision.ts';
import { toLinearRule } from '../domain/decision/linear-rule.ts';
import type { DecisionRule, Vote } from '../domain/decision/rule.ts';
import type { FieldPartner } from '../domain/field-snapshot.ts';
import { estimateVote } from '../domain/forecast/stance-estimates.ts';
import { hoursToPersuade } from '../domain/persuasion/persuasion-hours.ts';
import { roundOff } from '../domain/round-off.ts';
import type { Scenario } from '../domain/scenario.ts';
import { AnalysisLimit, InvalidInput } from '../errors.ts';
import { analysisOf, type Tools } from './analysis.ts';
import { assertWhole, getIssue } from './arguments.ts';
import { readEntitled, readPairs } from './entitled.ts';
import { toOutcome } from './rule-outcome.ts';
import { assumeScenario } from './scenario.ts';

export interface CoalitionOptionsArgs {
  /** Id or key. */
  readonly issueId: string;
  readonly scenario: Scenario;
  readonly kind: 'MINIMAL_WINNING' | 'MINIMUM_SIZE' | 'FEWEST_PARTNERS' | 'MINIMAL_RANGE' | 'CONNECTED';
  readonly mustBeIn: readonly string[];
  readonly mustBeOut: readonly string[];
  readonly respectConflicts: boolean;
  readonly exclusions: readonly { readonly oneId: string; readonly otherId: string }[];
  readonly mustBeConnected: boolean;
  readonly othersVote: OthersVote;
  readonly scoreWeights: Readonly<Record<ScorePart, number>>;
  readonly count: number;
  /** Ids or keys; null: the issue itself. */
  readonly issueIds: readonly string[] | null;
}

const MAX_ENTITLED = 200;
const MAX_ISSUES = 20;
const MAX_SCORE_WEIGHT = 100;
const MAX_BLOCKERS = 10;
const MAX_DEPARTURES = 5;
/** Coalitions equally good by their kind of which the scores are compared. */
const MAX_COMPARED = 200;
const SECONDS_FOR_OPTIONS = 15;
const SECONDS_FOR_BLOCKERS = 10;
const SECONDS_FOR_REASONS = 10;

interface Demands {
  readonly mustBeIn: readonly number[];
  readonly mustBeOut: readonly number[];
  readonly excluded: readonly (readonly [number, number])[];
  readonly connectedBy: readonly (readonly [number, number])[] | undefined;
}

type NoCoalition =
  | 'NO_RULE'
  | 'NOBODY_ENTITLED'
  | 'RULE_CANNOT_BE_WON'
  | 'PASSES_WITHOUT_ANYONE'
  | 'TOO_FEW_POSITIONS'
  | 'CONSTRAINTS_CONTRADICT'
  | 'NONE_FOUND_IN_TIME';

interface Found {
  readonly options: readonly CoalitionOption[];
  readonly noneBecause: NoCoalition | null;
  readonly isExact: boolean;
  readonly othersScoreAtMost: number | null;
}

/** Which groups can carry an issue, best first, and who can block it. */
export const coalitionOptions = analysisOf(
  ['partners', 'relationships', 'conflicts', 'issues', 'stances'],
  (field, args: CoalitionOptionsArgs, tools: Tools) => {
    const { id } = getIssue(field, args.issueId);
    assertWhole('input.count', args.count, 1, 50);
    assertScoreWeights(args.scoreWeights);
    const assumed = assumeScenario(field, [id], args.scenario);
    const decision = decisionOf(assumed, getIssue(assumed, id));
    const { issue, rule, stances } = decision;
    const voters = decision.voters.toSorted(byName);
    if (voters.length > MAX_ENTITLED) {
      throw new AnalysisLimit(
        `coalitionOptions is of at most ${MAX_ENTITLED} entitled partners, and there are ${voters.length}: name fewer in electorateIds.`,
      );
    }
    const ids = voters.map((voter) => voter.id);
    const bonds = listFieldBonds(assumed, ids);
    const { demands, exclusions } = readDemands(args, assumed.partners, ids, bonds);
    const positionsOn = (issueId: string) => {
      const own = decisionOf(assumed, getIssue(assumed, issueId)).stances;
      return ids.map((partnerId) => own.get(partnerId)?.position ?? null);
    };
    const compared = args.issueIds ?? [id];
    assertIssues(compared);
    const coalitionField: CoalitionField = {
      distances: computeDistances(
        ids.length,
        compared.map((issueId) => ({ positions: positionsOn(issueId), minimum: -1, maximum: 1 })),
      ),
      relationships: bonds.relationships,
      conflicts: bonds.oppositions,
      persuasionCosts: ids.map((partnerId) => hoursToPersuade(stances.get(partnerId) ?? null)),
    };
    const namesOf = (members: readonly number[]) => members.map((i) => ids[i]!);
    const shared = { issueId: id, issue, kind: args.kind, exclusions: exclusions.map(toConflict) };
    if (rule === null) {
      return {
        ...shared,
        options: [],
        noneBecause: 'NO_RULE' as const,
        contradictions: [],
        isExact: true,
        othersScoreAtMost: null,
        minimalWinningCount: null,
        minimalWinningAtMost: null,
        indispensableIds: [],
        blockers: [],
        blockersAreExact: true,
        now: null,
        ifAllInFavour: null,
      };
    }
    const game = toCoalitionGame(rule, voters, args.othersVote);
    let listed: readonly number[][] | null = null;
    const connected = () => {
      listed ??= listMinimalConnected(game, compared.map(positionsOn));
      if (listed) return listed;
      throw new AnalysisLimit('CONNECTED along these issues takes too long: give fewer in input.issueIds.');
    };
    const { options, noneBecause, isExact, othersScoreAtMost } = find(game, coalitionField, {
      args,
      demands,
      connected,
      weights: () => weightsToShare(rule, voters),
      secondsLeft: limitSeconds(tools, SECONDS_FOR_OPTIONS),
    });
    const secondsLeft = limitSeconds(tools, SECONDS_FOR_REASONS);
    const canMeet = (fewer: Demands) =>
      args.kind === 'CONNECTED'
        ? connected().some((members) => isAllowed(members, fewer))
        : findFewestMembers(game, { limit: 1, nodeLimit: 5_000, demands: fewer, secondsLeft }).found.length >
          0;
    const minimal = countMinimalWinning(game);
    const votes = votesAsStancesAre({ ...decision, voters });
    const inFavour = ids.map((partnerId) => {
      const { favourProbability } = estimateVote(stances.get(partnerId) ?? null);
      return favourProbability;
    });
    const blocking = findBlockers(game, inFavour, limitSeconds(tools, SECONDS_FOR_BLOCKERS));
    return {
      ...shared,
      options: options.map((option) => describe(option)),
      noneBecause,
      contradictions:
        noneBecause === 'CONSTRAINTS_CONTRADICT'
          ? findContradictions(game, demands, canMeet).map(({ demand, members }) => ({
              demand,
              partnerIds: namesOf(members),
            }))
          : [],
      isExact,
      othersScoreAtMost: othersScoreAtMost === null ? null : roundOff(othersScoreAtMost),
      minimalWinningCount:
        minimal.count !== null && minimal.count <= Number.MAX_SAFE_INTEGER ? minimal.count : null,
      minimalWinningAtMost: minimal.atMost,
      indispensableIds: namesOf(listVetoPlayers(game)),
      blockers: blocking.found.map(({ members }) => ({
        memberIds: namesOf(members),
        probability: roundOff(members.reduce((product, i) => product * (1 - inFavour[i]!), 1)),
      })),
      blockersAreExact: blocking.isExact,
      now: toOutcome(evaluateRule(rule, voters, votes)),
      ifAllInFavour: toOutcome(evaluateRule(rule, voters, new Map(ids.map((one) => [one, 'FOR'])))),
    };

    function describe({ members, score, parts, strongest, weakest, departures }: CoalitionOption) {
      const inside = new Set(members);
      const critical = new Set(listCriticalMembers(game, members));
      const cast = new Map(
        ids.map((one, i): [string, Vote] => [one, inside.has(i) ? 'FOR' : args.othersVote]),
      );
      const toPersuade = members
        .filter((i) => votes.get(ids[i]!) !== 'FOR')
        .map((i) => ({
          partnerId: ids[i]!,
          voteNow: votes.get(ids[i]!)!,
          hours: roundOff(coalitionField.persuasionCosts[i]!),
        }));
      return {
        memberIds: namesOf(members),
        score: score === null ? null : roundOff(score),
        parts: scoreParts.map((part) => ({
          part: nameOfPart(part),
          value: parts[part] === null ? null : roundOff(parts[part]),
        })),
        strongest: strongest && nameOfPart(strongest),
        weakest: weakest && nameOfPart(weakest),
        outcome: toOutcome(evaluateRule(rule!, voters, cast)),
        conflicts: bonds.oppositions.filter(({ a, b }) => inside.has(a) && inside.has(b)).map(toConflict),
        departures: departures
          .slice(0, MAX_DEPARTURES)
          .map(({ member, distance, attachment, unease, isCritical }) => ({
            partnerId: ids[member]!,
            distance: distance === null ? null : roundOff(distance),
            attachment: attachment === null ? null : roundOff(attachment),
            unease: roundOff(unease),
            isCritical,
          })),
        supporterIds: namesOf(members.filter((i) => votes.get(ids[i]!) === 'FOR')),
        toPersuade,
        hours: roundOff(toPersuade.reduce((sum, { hours }) => sum + hours, 0)),
        toSpareIds: namesOf(members.filter((i) => !critical.has(i))),
      };
    }

    function toConflict({ a, b, strength, relationshipIds, conflictIds }: Opposition) {
      return {
        oneId: ids[a]!,
        otherId: ids[b]!,
        severity: strength,
        relationshipIds: [...relationshipIds],
        conflictIds: [...conflictIds],
      };
    }
  },
);

type PartName = 'COHESION' | 'RELATIONSHIPS' | 'HARMONY' | 'ECONOMY' | 'EASE';
const nameOfPart = (part: ScorePart) => part.toUpperCase() as PartName;

/** So many seconds from now, and some to spare for what comes after. */
function limitSeconds({ secondsLeft }: Tools, most: number): () => number {
  const end = Math.max(0, secondsLeft() - most);
  return () => secondsLeft() - end;
}

/** Throws InvalidInput. */
function assertScoreWeights(weights: Readonly<Record<ScorePart, number>>): void {
  for (const part of scoreParts) {
    const weight = weights[part];
    if (weight >= 0 && weight <= MAX_SCORE_WEIGHT) continue;
    const at = `input.scoreWeights.${part}`;
    throw new InvalidInput(`${at} must be from 0 to ${MAX_SCORE_WEIGHT}, and is ${weight}.`, at);
  }
  if (scoreParts.some((part) => weights[part] > 0)) return;
  throw new InvalidInput('input.scoreWeights: give at least one above 0.', 'input.scoreWeights');
}

/** Throws InvalidInput. */
function assertIssues(issueIds: readonly string[]): void {
  if (issueIds.length === 0 || issueIds.length > MAX_ISSUES) {
    throw new InvalidInput(
      `input.issueIds: give 1 to ${MAX_ISSUES} issues, and there are ${issueIds.length}; leave it out for the issue itself.`,
      'input.issueIds',
    );
  }
}

/** Throws InvalidInput and NotFound. */
function readDemands(
  args: CoalitionOptionsArgs,
  partners: readonly FieldPartner[],
  ids: readonly string[],
  bonds: ReturnType<typeof listFieldBonds>,
) {
  const given = readPairs('input.exclusions', args.exclusions, partners, ids);
  const keyOf = (a: number, b: number) => `${a} ${b}`;
  const known = new Map(bonds.oppositions.map((one) => [keyOf(one.a, one.b), one]));
  const apart = new Map<string, Opposition>();
  for (const one of bonds.oppositions) {
    if (args.respectConflicts && one.isOpen) apart.set(keyOf(one.a, one.b), one);
  }
  for (const [a, b] of given) {
    const none = { a, b, strength: 0, isOpen: true, relationshipIds: [], conflictIds: [] };
    apart.set(keyOf(a, b), known.get(keyOf(a, b)) ?? none);
  }
  const exclusions = [...apart.values()];
  const demands: Demands = {
    mustBeIn: readEntitled('input.mustBeIn', args.mustBeIn, partners, ids),
    mustBeOut: readEntitled('input.mustBeOut', args.mustBeOut, partners, ids),
    excluded: exclusions.map(({ a, b }) => [a, b] as const),
    connectedBy: args.mustBeConnected ? bonds.relationships.map(({ a, b }) => [a, b] as const) : undefined,
  };
  return { demands, exclusions };
}

/** Whole-number weights of the first test in which they differ; of the first test when they differ in none. */
function weightsToShare(rule: DecisionRule, voters: readonly FieldPartner[]): number[] {
  const tests = toLinearRule(rule, voters).filter(({ source }) => source === 'TEST');
  const unequal = tests.find(({ weight }) => weight.some((one) => one !== weight[0]));
  const chosen = unequal ?? tests[0];
  return chosen ? [...chosen.weight] : voters.map(() => 1);
}

function find(
  game: CoalitionGame,
  field: CoalitionField,
  {
    args,
    demands,
    connected,
    weights,
    secondsLeft,
  }: {
    readonly args: CoalitionOptionsArgs;
    readonly demands: Demands;
    readonly connected: () => readonly (readonly number[])[];
    readonly weights: () => number[];
    readonly secondsLeft: () => number;
  },
): Found {
  const { kind, count, scoreWeights } = args;
  if (kind === 'MINIMAL_WINNING' || game.size === 0 || game.isHopeless || game.tests.length === 0) {
    const found = computeCoalitionOptions({
      game,
      field,
      constraints: { ...demands, mustBeConnected: args.mustBeConnected },
      scoreWeights,
      count,
      secondsLeft,
    });
    return { ...found, noneBecause: found.noneBecause === 'NOBODY' ? 'NOBODY_ENTITLED' : found.noneBecause };
  }
  const none = (noneBecause: NoCoalition, isExact = true): Found => ({
    options: [],
    noneBecause,
    isExact,
    othersScoreAtMost: null,
  });
  const best = (coalitions: readonly (readonly number[])[], isExact: boolean): Found => ({
    options: describeCoalitions(game, field, coalitions, scoreWeights)
      .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
      .slice(0, count),
    noneBecause: null,
    isExact,
    othersScoreAtMost: null,
  });
  if (kind === 'CONNECTED') {
    const all = connected();
    if (all.length === 0) return none('TOO_FEW_POSITIONS');
    const allowed = all.filter((members) => isAllowed(members, demands));
    return allowed.length === 0 ? none('CONSTRAINTS_CONTRADICT') : best(allowed, true);
  }
  const within = (also: readonly (readonly [number, number])[], firstBy: readonly number[] = []) =>
    computeCoalitionOptions({
      game,
      field,
      constraints: {
        ...demands,
        excluded: [...demands.excluded, ...also],
        mustBeConnected: args.mustBeConnected,
      },
      scoreWeights,
      firstBy,
      count,
      secondsLeft,
    });
  const say = (found: readonly (readonly number[])[], isProven: boolean): Found => {
    if (found.length > 0) return best(found, isProven);
    return none(isProven ? 'CONSTRAINTS_CONTRADICT' : 'NONE_FOUND_IN_TIME', isProven);
  };
  const leastOf = (each: readonly number[]): Found => {
    const { options, isExact } = within([], each);
    const sums = options.map(({ members }) => members.reduce((sum, i) => sum + each[i]!, 0));
    const least = options.filter((_, at) => sums[at] === Math.min(...sums));
    return say(
      least.map(({ members }) => members),
      isExact,
    );
  };
  const shared = weights();
  if (kind === 'FEWEST_PARTNERS' || (kind === 'MINIMUM_SIZE' && shared.every((one) => one === shared[0]))) {
    return leastOf(shared.map(() => 1));
  }
  if (kind === 'MINIMUM_SIZE') {
    const { found, isExact } = findMinimumSize(game, shared, { limit: MAX_COMPARED, demands, secondsLeft });
    if (found.length === MAX_COMPARED) return leastOf(shared);
    return say(
      found.map(({ members }) => members),
      isExact,
    );
  }
  const narrowest = findMinimalRange(game, field.distances, { limit: 1, demands, secondsLeft });
  const [first] = narrowest.found;
  if (!first) return say([], narrowest.isExact);
  const { options, isExact } = within(listFartherApart(field.distances, first.cost));
  return options.length === 0
    ? say([first.members], false)
    : say(
        options.map(({ members }) => members),
        narrowest.isExact && isExact,
      );
}

/** Pairs farther apart than this. */
const listFartherApart = (distances: CoalitionField['distances'], span: number) =>
  distances.flatMap((row, a) =>
    row.flatMap((distance, b): [number, number][] =>
      a < b && (distance ?? 0) > span + 1e-6 ? [[a, b]] : [],
    ),
  );

function isAllowed(
  members: readonly number[],
  { mustBeIn, mustBeOut, excluded, connectedBy }: Demands,
): boolean {
  const inside = new Set(members);
  return (
    mustBeIn.every((i) => inside.has(i)) &&
    mustBeOut.every((i) => !inside.has(i)) &&
    excluded.every(([a, b]) => !(inside.has(a) && inside.has(b))) &&
    (connectedBy === undefined || isOnePiece(members, connectedBy))
  );
}

function isOnePiece(members: readonly number[], ties: readonly (readonly [number, number])[]): boolean {
  const waiting = new Set(members);
  const queue = members.slice(0, 1);
  for (const one of queue) {
    waiting.delete(one);
    for (const [a, b] of ties) {
      const other = a === one ? b : b === one ? a : -1;
      if (waiting.delete(other)) queue.push(other);
    }
  }
  return waiting.size === 0;
}

/** The likeliest to stop it; none where nobody can win anyway. */
function findBlockers(game: CoalitionGame, inFavour: readonly number[], secondsLeft: () => number) {
  if (game.isHopeless || game.size === 0 || game.tests.length === 0) return { found: [], isExact: true };
  // Least Σ −ln P(not in favour) is the greatest product; certain supporters stay comparable.
  const costs = inFavour.map((favour) => -Math.log(Math.max(1e-4, 1 - favour)));
  return findCheapestBlocking(game, costs, 1e-3, { count: MAX_BLOCKERS, nodeLimit: 20_000, secondsLeft });
}

function findContradictions(game: CoalitionGame, demands: Demands, canMeet: (fewer: Demands) => boolean) {
  const { mustBeIn, mustBeOut, excluded, connectedBy } = demands;
  const needed = new Set([...mustBeIn, ...listVetoPlayers(game)]);
  const plain = [
    ...mustBeOut
      .filter((i) => needed.has(i))
      .map((i) => ({ demand: 'MUST_BE_OUT' as const, members: [i] as readonly number[] })),
    ...excluded
      .filter(([a, b]) => needed.has(a) && needed.has(b))
      .map((pair) => ({ demand: 'EXCLUSION' as const, members: pair as readonly number[] })),
  ];
  if (plain.length > 0) return plain;
  const whole = [
    { demand: 'MUST_BE_IN' as const, isMade: mustBeIn.length > 0, without: { ...demands, mustBeIn: [] } },
    { demand: 'MUST_BE_OUT' as const, isMade: mustBeOut.length > 0, without: { ...demands, mustBeOut: [] } },
    { demand: 'EXCLUSION' as const, isMade: excluded.length > 0, without: { ...demands, excluded: [] } },
    {
      demand: 'MUST_BE_CONNECTED' as const,
      isMade: connectedBy !== undefined,
      without: { ...demands, connectedBy: undefined },
    },
  ].filter(({ isMade }) => isMade);
  const alone = whole.filter(({ without }) => canMeet(without));
  return (alone.length > 0 ? alone : whole).map(({ demand }) => ({
    demand,
    members: [] as readonly number[],
  }));
}

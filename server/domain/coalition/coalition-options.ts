import type { CoalitionGame } from './coalition-game.ts';
import {
  buildCoalitionScorer,
  type CoalitionField,
  type CoalitionScore,
  type ScorePart,
  scoreParts,
} from './coalition-score.ts';
import { searchCoalitions } from './coalition-search.ts';
import { type Departure, rankDepartures } from './departure.ts';
import { countMinimalWinning } from './minimal-winning.ts';

export interface CoalitionConstraints {
  /** Pairs that will not sit together: a negative relationship, an open conflict. */
  readonly excluded?: readonly (readonly [number, number])[];
  readonly mustBeIn?: readonly number[];
  readonly mustBeOut?: readonly number[];
  /** Members must form one piece by the field's positive relationships. */
  readonly mustBeConnected?: boolean;
}

export interface CoalitionOption extends CoalitionScore {
  readonly members: readonly number[];
  /** By test: how much more than the quota, in the test's own whole-number unit. */
  readonly surplus: readonly { readonly testId: string; readonly surplus: number }[];
  /** Most uneasy first: who would leave first. */
  readonly departures: readonly Departure[];
  /** The part in which it is most, and least, above the mean of the options given; null for a single option or without parts. */
  readonly strongest: ScorePart | null;
  readonly weakest: ScorePart | null;
}

export type NoCoalition =
  | 'NOBODY'
  | 'RULE_CANNOT_BE_WON'
  | 'PASSES_WITHOUT_ANYONE'
  | 'CONSTRAINTS_CONTRADICT'
  | 'NONE_FOUND_IN_TIME';

export interface CoalitionOptions {
  readonly options: readonly CoalitionOption[];
  /** Why there are none; null when there are. */
  readonly noneBecause: NoCoalition | null;
  /** No coalition outside the list scores more than the last in it. */
  readonly isExact: boolean;
  /** Best score that a coalition outside the list can have; null when the list has them all. */
  readonly othersScoreAtMost: number | null;
  /** Minimal winning coalitions without regard to the constraints: how many, or null with a bound. */
  readonly minimalWinningCount: number | null;
  readonly minimalWinningAtMost: number;
}

/** Scores differ by 1 at most. */
const MORE_THAN_ANY_SCORE = 2;

/**
 * Coalition options: which groups can carry it, best first, and why?
 *
 * The `count` minimal winning coalitions with the highest score (`buildCoalitionScorer`) among those that satisfy the constraints, proven unless
 * the search ended early. Minimal: nobody can leave without the rest losing, falling apart where it must be connected, or missing who must be in.
 */
export function computeCoalitionOptions({
  game,
  field,
  constraints = {},
  scoreWeights,
  firstBy = [],
  count = 20,
  nodeLimit,
  secondsLeft,
}: {
  readonly game: CoalitionGame;
  readonly field: CoalitionField;
  readonly constraints?: CoalitionConstraints;
  readonly scoreWeights?: Readonly<Record<ScorePart, number>>;
  /** By player, whole numbers: the least sum of these goes first, and the score decides among equals. */
  readonly firstBy?: readonly number[];
  readonly count?: number;
  readonly nodeLimit?: number;
  readonly secondsLeft?: () => number;
}): CoalitionOptions {
  const minimal = countMinimalWinning(game);
  const counts = { minimalWinningCount: minimal.count, minimalWinningAtMost: minimal.atMost };
  const none = (noneBecause: NoCoalition, isExact = true): CoalitionOptions => ({
    options: [],
    noneBecause,
    isExact,
    othersScoreAtMost: null,
    ...counts,
  });
  if (game.size === 0) return none('NOBODY');
  if (game.isHopeless) return none('RULE_CANNOT_BE_WON');
  if (game.tests.length === 0) return none('PASSES_WITHOUT_ANYONE');

  const scorer = buildCoalitionScorer(game, field, scoreWeights);
  const problem = scorer.toProblem(game);
  const search = searchCoalitions(
    {
      ...problem,
      memberCosts: problem.memberCosts.map((cost, i) => cost + MORE_THAN_ANY_SCORE * (firstBy[i] ?? 0)),
      game,
      excluded: constraints.excluded,
      mustBeIn: constraints.mustBeIn,
      mustBeOut: constraints.mustBeOut,
      connectedBy: constraints.mustBeConnected
        ? field.relationships.map(({ a, b }) => [a, b] as const)
        : undefined,
    },
    { count, nodeLimit, secondsLeft },
  );
  if (search.found.length === 0) {
    return none(search.isExact ? 'CONSTRAINTS_CONTRADICT' : 'NONE_FOUND_IN_TIME', search.isExact);
  }
  return {
    options: describeCoalitions(
      game,
      field,
      search.found.map(({ members }) => members),
      scoreWeights,
    ),
    noneBecause: null,
    isExact: search.isExact,
    othersScoreAtMost:
      search.costOfOthersAtLeast === null ? null : Math.min(1, 1 - search.costOfOthersAtLeast),
    ...counts,
  };
}

/** These coalitions, in the order given, with their scores, what sets each apart from the others, and who would leave first. */
export function describeCoalitions(
  game: CoalitionGame,
  field: CoalitionField,
  coalitions: readonly (readonly number[])[],
  scoreWeights?: Readonly<Record<ScorePart, number>>,
): CoalitionOption[] {
  const scorer = buildCoalitionScorer(game, field, scoreWeights);
  const scored = coalitions.map((members) => ({ members, ...scorer.scoreOf(members) }));
  const means = new Map(
    scoreParts.map((part) => [
      part,
      scored.reduce((sum, { parts }) => sum + (parts[part] ?? 0), 0) / scored.length,
    ]),
  );
  return scored.map((option) => {
    const standing = scoreParts
      .filter((part) => option.parts[part] !== null)
      .sort((a, b) => option.parts[b]! - means.get(b)! - (option.parts[a]! - means.get(a)!));
    const isCompared = scored.length > 1 && standing.length > 1;
    return {
      ...option,
      surplus: game.tests.map(({ id, weights, quota }) => ({
        testId: id,
        surplus: option.members.reduce((sum, i) => sum + weights[i]!, -quota),
      })),
      departures: rankDepartures(game, field, option.members),
      strongest: isCompared ? standing[0]! : null,
      weakest: isCompared ? standing.at(-1)! : null,
    };
  });
}

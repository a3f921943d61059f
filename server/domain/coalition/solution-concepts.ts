import type { CoalitionGame } from './coalition-game.ts';
import {
  type CoalitionProblem,
  type CoalitionSearch,
  type SearchOptions,
  searchCoalitions,
} from './coalition-search.ts';

type Demands = Pick<CoalitionProblem, 'excluded' | 'mustBeIn' | 'mustBeOut' | 'connectedBy'>;
type Limits = Omit<SearchOptions, 'count' | 'keep'> & { readonly limit?: number; readonly demands?: Demands };

const findBest = (
  problem: Omit<CoalitionProblem, 'memberCosts'> & {
    readonly memberCosts?: readonly number[];
  },
  { limit = 20, demands, ...limits }: Limits,
): CoalitionSearch =>
  searchCoalitions(
    {
      ...demands,
      ...problem,
      memberCosts: problem.memberCosts ?? new Array<number>(problem.game.size).fill(0),
    },
    { ...limits, count: limit, keep: 'BEST' },
  );

/**
 * Minimum size: the minimal winning coalitions with the least weight of their own, who need to share with the fewest. Cost = that weight.
 * @param weights seats, votes or value, whole numbers. All of the least, up to `limit`.
 * @see Riker, W. H. (1962). The Theory of Political Coalitions; Gamson, W. A. (1961). American Sociological Review 26:373–382.
 */
export const findMinimumSize = (game: CoalitionGame, weights: readonly number[], limits: Limits = {}) =>
  findBest({ game, memberCosts: weights, step: 1 }, limits);

/**
 * Bargaining proposition: the minimal winning coalitions with the fewest members, with whom it is easiest to agree. Cost = how many.
 * @see Leiserson, M. (1970) in Groennings, Kelley & Leiserson (eds), The Study of Coalition Behavior, 323–335.
 */
export const findFewestMembers = (game: CoalitionGame, limits: Limits = {}) =>
  findBest({ game, memberCosts: new Array<number>(game.size).fill(1), step: 1 }, limits);

/**
 * Minimal range: the minimal winning coalitions whose two most distant members are nearest. Cost = that distance.
 * @param distances by player and player, on one issue or several (`computeDistances`); unknown distances count as 0.
 * @see De Swaan, A. (1973). Coalition Theories and Cabinet Formations. Elsevier. Over several issues: span as in Axelrod (1970).
 */
export const findMinimalRange = (
  game: CoalitionGame,
  distances: readonly (readonly (number | null)[])[],
  limits: Limits = {},
) =>
  findBest(
    { game, span: { cost: 1, distances: distances.map((row) => row.map((d) => d ?? 0)) }, step: 1e-6 },
    limits,
  );

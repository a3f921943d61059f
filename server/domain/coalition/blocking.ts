import { buildCoalitionGame, type CoalitionGame, isWinning } from './coalition-game.ts';
import { type CoalitionSearch, type SearchOptions, searchCoalitions } from './coalition-search.ts';
import { type CoalitionList, listMinimalWinning } from './minimal-winning.ts';

const allOf = (size: number) => Array.from({ length: size }, (_, i) => i);

/** Whether these can stop it together: all others do not win without them. */
export function isBlocking(game: CoalitionGame, members: readonly number[]): boolean {
  const inside = new Set(members);
  return !isWinning(
    game,
    allOf(game.size).filter((i) => !inside.has(i)),
  );
}

/** For each test the game of stopping it on that test alone: W − w(S) < q, so w(S) ≥ W − q + 1 in whole numbers. */
const blockingGames = ({ size, tests }: CoalitionGame) =>
  tests.map(({ id, weights, quota }) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return buildCoalitionGame(size, [{ id, weights, quota: all - quota + 1 }]);
  });

const isMinimalBlocking = (game: CoalitionGame, members: readonly number[]) =>
  members.every(
    (i) =>
      !isBlocking(
        game,
        members.filter((j) => j !== i),
      ),
  );

/**
 * Minimal blocking coalitions: who can stop it together, with nobody to spare?
 *
 * A set blocks when its complement does not win: it stops one test, any of them. The minimal ones of each test that no smaller set of another test
 * makes superfluous; they are the minimal sets that meet every minimal winning coalition.
 *
 * A rule that nobody can win needs no blocking: the empty set alone. Whole-number weights.
 *
 * @see Shapley, L. S. (1962). Simple games: an outline of the descriptive theory. Behavioral Science 7:59–66 (dual game).
 */
export function listMinimalBlocking(game: CoalitionGame, limit = 10_000): CoalitionList {
  if (game.isHopeless) return { coalitions: [[]], isComplete: true };
  const found = new Map<string, readonly number[]>();
  let isComplete = true;
  for (const stopping of blockingGames(game)) {
    const list = listMinimalWinning(stopping, limit);
    isComplete &&= list.isComplete;
    for (const members of list.coalitions) {
      if (isMinimalBlocking(game, members)) found.set(members.join(' '), members);
    }
  }
  const coalitions = [...found.values()];
  return { coalitions: coalitions.slice(0, limit), isComplete: isComplete && coalitions.length <= limit };
}

/**
 * The likeliest to stop it: minimal blocking coalitions of least cost, proven, as in `searchCoalitions`.
 *
 * @param costs by player, e.g. 1 each for the fewest members, or how unlikely it is to vote against.
 * @param step costs within one step are equally good.
 */
export function findCheapestBlocking(
  game: CoalitionGame,
  costs: readonly number[],
  step: number,
  options: SearchOptions,
): CoalitionSearch {
  if (game.isHopeless) {
    return { found: [{ members: [], cost: 0 }], isExact: true, costOfOthersAtLeast: null, nodeCount: 0 };
  }
  const searches = blockingGames(game).map((stopping) =>
    searchCoalitions(
      {
        game: stopping,
        memberCosts: costs,
        isAccepted: (members) => isMinimalBlocking(game, members),
        step,
      },
      options,
    ),
  );
  const distinct = new Map(searches.flatMap(({ found }) => found).map((one) => [one.members.join(' '), one]));
  const sorted = [...distinct.values()].sort(
    (a, b) =>
      Math.floor(a.cost / step + 1e-7) - Math.floor(b.cost / step + 1e-7) ||
      a.members.length - b.members.length,
  );
  const bounds = searches.flatMap(({ costOfOthersAtLeast }) => costOfOthersAtLeast ?? []);
  const left = sorted.slice(options.count).map(({ cost }) => cost);
  return {
    found: sorted.slice(0, options.count),
    isExact: searches.every(({ isExact }) => isExact),
    costOfOthersAtLeast: bounds.length + left.length > 0 ? Math.min(...bounds, ...left) : null,
    nodeCount: searches.reduce((sum, { nodeCount }) => sum + nodeCount, 0),
  };
}

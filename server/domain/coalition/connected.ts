import type { CoalitionGame } from './coalition-game.ts';
import { isWinning, listCriticalMembers } from './coalition-game.ts';

export interface ConnectedCoalition {
  /** Ascending. */
  readonly members: readonly number[];
  /** From the first to the last position. */
  readonly from: number;
  readonly to: number;
  /** Members without whom it wins too: in because they stand between the others. */
  readonly toSpare: readonly number[];
}

/**
 * Minimal connected winning coalitions: who can carry it without passing over anyone who stands between them?
 *
 * Connected: everyone whose position lies from the first to the last of the members is a member, those at the same position included.
 * Minimal: no connected proper subset wins; so one in the middle may be to spare, unlike in a minimal winning coalition.
 * Two pointers over the distinct positions: from each left end the nearest right end that wins, kept when the next left end needs a farther
 * one. O(n log n) steps of the rule.
 *
 * Players without a position are in none. Nobody can win: none.
 *
 * @param positions by player on one line; null when unknown.
 * @see Axelrod, R. (1970). Conflict of Interest. Markham, Chicago. Lijphart, A. (1999). Patterns of Democracy. Yale University Press, ch. 6.
 */
export function listMinimalConnected(
  game: CoalitionGame,
  positions: readonly (number | null)[],
): ConnectedCoalition[] {
  const distinct = [...new Set(positions.filter((position) => position !== null))].sort((a, b) => a - b);
  const membersBetween = (from: number, to: number) =>
    [...positions.keys()].filter(
      (i) => positions[i] !== null && positions[i]! >= from && positions[i]! <= to,
    );
  const minimal: ConnectedCoalition[] = [];
  let right = 0;
  for (let left = 0; left < distinct.length; left += 1) {
    right = Math.max(left, right);
    while (right < distinct.length && !isWinning(game, membersBetween(distinct[left]!, distinct[right]!))) {
      right += 1;
    }
    if (right === distinct.length) break;
    const [from, to] = [distinct[left]!, distinct[right]!];
    if (left < right && isWinning(game, membersBetween(distinct[left + 1]!, to))) continue;
    const members = membersBetween(from, to);
    const critical = new Set(listCriticalMembers(game, members));
    minimal.push({ members, from, to, toSpare: members.filter((i) => !critical.has(i)) });
  }
  return minimal;
}

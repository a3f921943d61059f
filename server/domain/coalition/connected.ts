import type { CoalitionGame } from './coalition-game.ts';
import { isWinning } from './coalition-game.ts';

/** Positions by player on one issue; null when unknown. */
export type Line = readonly (number | null)[];

/** Ways to cut out a part of the lines but the longest; more take too long. */
const MAX_PARTS = 20_000;

/**
 * Minimal connected winning coalitions: who can carry it without passing over anyone who stands between them?
 *
 * Connected: everyone who stands from the first to the last of the members on every line is a member, those at the same position included. On
 * several lines that is everyone in the smallest box around the members. Minimal: no connected proper subset wins; so one in the middle may be
 * to spare, unlike in a minimal winning coalition.
 * For every part of the other lines two pointers run over the positions on the longest: from each left end the nearest right end that wins,
 * kept when the next left end needs a farther one. On one line O(n log n) steps of the rule.
 *
 * Players without a position on one of the lines are in none. Nobody can win: none.
 *
 * @returns members ascending; null when the lines can be cut in more than 20,000 ways.
 * @see Axelrod, R. (1970). Conflict of Interest. Markham, Chicago. Lijphart, A. (1999). Patterns of Democracy. Yale University Press, ch. 6.
 *   The box on several lines is ours: Axelrod gives one line.
 */
export function listMinimalConnected(game: CoalitionGame, lines: readonly Line[]): number[][] | null {
  const everyone = Array.from({ length: game.size }, (_, i) => i);
  const placed = everyone.filter((i) => lines.every((line) => line[i] != null));
  const [longest, ...others] = [...lines].sort(
    (a, b) => distinctOf(placed, b).length - distinctOf(placed, a).length,
  );
  if (!longest || !isWinning(game, placed)) return [];
  const parts = cutOut(game, placed, others);
  if (parts === null) return null;
  const found = new Map<string, number[]>();
  for (const part of parts) {
    for (const members of listMinimalIntervals(game, part, longest)) found.set(members.join(), members);
  }
  return withoutSupersets([...found.values()]);
}

/** The groups of players that intervals of these lines cut out of them together, as far as they win. */
function cutOut(game: CoalitionGame, players: readonly number[], lines: readonly Line[]): number[][] | null {
  let parts = new Map([[players.join(), [...players]]]);
  for (const line of lines) {
    const cut = new Map<string, number[]>();
    for (const part of parts.values()) {
      const places = distinctOf(part, line);
      for (const [left, from] of places.entries()) {
        for (const to of places.slice(left).reverse()) {
          const inside = part.filter((i) => line[i]! >= from && line[i]! <= to);
          if (!isWinning(game, inside)) break;
          cut.set(inside.join(), inside);
          if (cut.size > MAX_PARTS) return null;
        }
      }
    }
    parts = cut;
  }
  return [...parts.values()];
}

function listMinimalIntervals(game: CoalitionGame, players: readonly number[], line: Line): number[][] {
  const places = distinctOf(players, line);
  const between = (left: number, right: number) =>
    players.filter((i) => line[i]! >= places[left]! && line[i]! <= places[right]!);
  const minimal: number[][] = [];
  let right = 0;
  for (let left = 0; left < places.length; left += 1) {
    right = Math.max(left, right);
    while (right < places.length && !isWinning(game, between(left, right))) right += 1;
    if (right === places.length) break;
    if (left < right && isWinning(game, between(left + 1, right))) continue;
    minimal.push(between(left, right));
  }
  return minimal;
}

/** Ascending. */
const distinctOf = (players: readonly number[], line: Line) =>
  [...new Set(players.map((i) => line[i]!))].sort((a, b) => a - b);

function withoutSupersets(coalitions: readonly number[][]): number[][] {
  const smallestFirst = [...coalitions].sort((a, b) => a.length - b.length);
  const kept: Set<number>[] = [];
  for (const members of smallestFirst) {
    const own = new Set(members);
    if (!kept.some((other) => other.size < own.size && [...other].every((i) => own.has(i)))) kept.push(own);
  }
  return kept.map((members) => [...members]);
}

import type { SpillOver } from './persuasion-problem.ts';

/**
 * Who comes along when others are won over? Gains for `PersuasionProblem.spillOver` from Friedkin & Johnsen's total influence V:
 * winning j moves its own opinion by δ_j, and everyone's settled opinion by V_ij δ_j, exactly and additively. It is added to the
 * opinion as it is now: what talking has done so far is in there, and what it may do without j is not counted.
 *
 * @param totalInfluence V, rows and columns in the order of the actors; 0 for who takes no part.
 * @param opinions now, on any scale; null: unknown, so that it cannot be said to have moved far enough.
 * @param threshold opinion from which someone votes in favour. Winning one over moves it there; who is there already votes otherwise for
 *   another reason than its opinion, and never comes along.
 */
export function toSpillOver(
  totalInfluence: readonly (readonly number[])[],
  opinions: readonly (number | null)[],
  threshold: number,
): SpillOver {
  const shifts = opinions.map((opinion) => Math.max(0, threshold - (opinion ?? 0)));
  return {
    gains: totalInfluence.map((row) => row.map((share, j) => share * shifts[j]!)),
    shiftNeeded: opinions.map((opinion) =>
      opinion === null || opinion >= threshold ? null : threshold - opinion,
    ),
  };
}

/** How far the opinion of an actor moves when these are won over. */
export const gainOf = ({ gains }: SpillOver, actor: number, won: readonly number[]): number =>
  won.reduce((sum, j) => sum + gains[actor]![j]!, 0);

/** Whether an actor is moved far enough by these to come along, up to rounding. */
export function comesAlong(spillOver: SpillOver, actor: number, won: readonly number[]): boolean {
  const needed = spillOver.shiftNeeded[actor] ?? null;
  return needed !== null && won.length > 0 && gainOf(spillOver, actor, won) >= needed * (1 - 1e-9);
}

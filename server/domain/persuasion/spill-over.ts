import type { Influence } from '../influence.ts';
import type { SpillOver } from './persuasion-problem.ts';

/**
 * Who comes along when someone is won over? Gains for `PersuasionProblem.spillOver` from Friedkin & Johnsen's total influence V:
 * winning j moves its own opinion by δ_j and everyone's settled opinion by V_ij δ_j, exactly and additively.
 *
 * @param shifts δ_j: how far winning j moves its opinion, 0 or more, on the scale of opinions.
 * @param threshold settled opinion from which someone votes in favour. Who is there already needs a shift of 0 or less and is given null:
 *   its vote is not a matter of opinion.
 */
export function toSpillOver(influence: Influence, shifts: readonly number[], threshold: number): SpillOver {
  return {
    gains: influence.totalInfluence.map((row) => row.map((share, j) => share * shifts[j]!)),
    shiftNeeded: influence.settled.map((opinion) => (opinion < threshold ? threshold - opinion : null)),
  };
}

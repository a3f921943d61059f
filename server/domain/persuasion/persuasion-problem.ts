import type { LinearTest } from '../decision/linear-rule.ts';
import type { Vote } from '../decision/rule.ts';

export interface PersuasionActor {
  /** How it votes if nothing is done. */
  readonly vote: Vote;
  /** What it costs, in hours or any unit, to bring it to each vote; null or left out: cannot be done. Its own vote costs nothing. */
  readonly costs: Readonly<Partial<Record<Vote, number | null>>>;
}

/** Nobody talks to `actor` before one of these is in favour. */
export interface Prerequisite {
  readonly actor: number;
  readonly anyOf: readonly number[];
}

/** Winning one over moves others: linear, as in Friedkin & Johnsen. */
export interface SpillOver {
  /** gains[i][j]: how far the opinion of i moves when j is won over directly; 0 or more. */
  readonly gains: readonly (readonly number[])[];
  /** How far the opinion of i must move before it votes in favour of itself; null: never. */
  readonly shiftNeeded: readonly (number | null)[];
}

export interface PersuasionProblem {
  /** `toLinearRule(rule, voters)`: all must hold. */
  readonly tests: readonly LinearTest[];
  /** In the order of the voters. */
  readonly actors: readonly PersuasionActor[];
  /** Pairs that are not both in favour at the end, unless both are already. */
  readonly exclusions?: readonly (readonly [number, number])[];
  readonly prerequisites?: readonly Prerequisite[];
  readonly spillOver?: SpillOver;
}

/** A plan must still win when any one of these goes back: who was persuaded to its old vote, or anyone in favour to against. */
export type Robustness = 'NONE' | 'ANY_PERSUADED' | 'ANY_IN_FAVOUR';

export interface VoteChange {
  readonly actor: number;
  readonly from: Vote;
  readonly to: Vote;
  readonly cost: number;
}

export interface PersuasionPlan {
  /** Each is needed. In order of actor; `orderIntroductions` gives an order to go by. */
  readonly changes: readonly VoteChange[];
  readonly cost: number;
  /** Who comes along by spill-over. */
  readonly follow: readonly number[];
  readonly votes: readonly Vote[];
}

/** What a vote adds to a test. */
export function contributionOf(test: LinearTest, actor: number, vote: Vote): number {
  if (vote === 'NOT_CAST') return 0;
  return (vote === 'FOR' ? test.inFavour : test.against)[actor]!;
}

/** Whether all tests hold, in whole numbers. */
export const passesWith = (tests: readonly LinearTest[], votes: readonly Vote[]): boolean =>
  tests.length > 0 &&
  tests.every((test) => {
    if (test.isHopeless) return false;
    let sum = 0;
    let isVoted = !test.needsVotes;
    votes.forEach((vote, i) => {
      sum += contributionOf(test, i, vote);
      isVoted ||= vote !== 'NOT_CAST' && test.weight[i]! > 0;
    });
    return isVoted && sum >= test.atLeast;
  });

/** Whether they hold, also after any one goes back as `robustness` says. `start`: votes before anyone was persuaded. */
export function passesRobustly(
  tests: readonly LinearTest[],
  votes: readonly Vote[],
  start: readonly Vote[],
  robustness: Robustness,
): boolean {
  if (!passesWith(tests, votes)) return false;
  if (robustness === 'NONE') return true;
  return votes.every((vote, i) => {
    const back = robustness === 'ANY_PERSUADED' ? start[i]! : vote === 'FOR' ? 'AGAINST' : vote;
    return back === vote || passesWith(tests, votes.with(i, back));
  });
}

import type { FieldStance } from '../field-snapshot.ts';
import type { VoteEstimate } from './estimates.ts';

/** An estimate, and whether it was derived because nobody noted one. */
export interface StanceEstimate extends VoteEstimate {
  readonly isCastAssumed: boolean;
  readonly isFavourAssumed: boolean;
}

/** Of who takes no position nothing is known: as likely to vote as not, for as against. */
const unknown: StanceEstimate = {
  castProbability: 0.5,
  favourProbability: 0.5,
  isCastAssumed: true,
  isFavourAssumed: true,
};

const UNKNOWN_SALIENCE = 0.5;

/**
 * What to expect of a partner at a vote: what was noted, otherwise
 *
 *   in favour = (position + 1) / 2,    turnout = 1/2 + salience / 2,   unknown salience counted as 1/2
 *
 * Our own proposal, not a published model: the more it matters to someone, the likelier the vote; nobody stays at home for certain.
 */
export function estimateVote(stance: FieldStance | null): StanceEstimate {
  if (stance === null) return unknown;
  const { position, salience, probability, turnout } = stance;
  return {
    castProbability: turnout ?? 0.5 + (salience ?? UNKNOWN_SALIENCE) / 2,
    favourProbability: probability ?? (position + 1) / 2,
    isCastAssumed: turnout === null,
    isFavourAssumed: probability === null,
  };
}

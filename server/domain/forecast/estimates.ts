/** What is expected of one voter. Voters decide independently of each other. */
export interface VoteEstimate {
  /** Probability of casting a vote, 0..1. */
  readonly castProbability: number;
  /** Probability of being in favour if it casts one, 0..1. */
  readonly favourProbability: number;
}

/** Probabilities of for, against and not cast, in three rows of voters. */
export interface VoteProbabilities {
  readonly inFavour: Float64Array;
  readonly against: Float64Array;
  readonly notCast: Float64Array;
}

/** Throws RangeError on a probability outside 0..1. */
export function toProbabilities(estimates: readonly VoteEstimate[]): VoteProbabilities {
  estimates.forEach(({ castProbability, favourProbability }, i) => {
    for (const [name, value] of Object.entries({ castProbability, favourProbability })) {
      if (!(value >= 0 && value <= 1))
        throw new RangeError(`estimates[${i}].${name} must be from 0 to 1, and is ${value}`);
    }
  });
  return {
    inFavour: Float64Array.from(estimates, (one) => one.castProbability * one.favourProbability),
    against: Float64Array.from(estimates, (one) => one.castProbability * (1 - one.favourProbability)),
    notCast: Float64Array.from(estimates, (one) => 1 - one.castProbability),
  };
}

/** All estimates moved by so much, within 0..1. */
export const shiftEstimates = (
  estimates: readonly VoteEstimate[],
  { cast = 0, favour = 0 }: { readonly cast?: number; readonly favour?: number },
): VoteEstimate[] =>
  estimates.map(({ castProbability, favourProbability }) => ({
    castProbability: Math.min(1, Math.max(0, castProbability + cast)),
    favourProbability: Math.min(1, Math.max(0, favourProbability + favour)),
  }));

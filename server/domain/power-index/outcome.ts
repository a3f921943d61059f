/** Why an index has no value; the others may have one. */
export interface Undefined {
  readonly undefinedBecause: string;
}

export const isUndefined = (outcome: object): outcome is Undefined => 'undefinedBecause' in outcome;

/** One table of sums takes at most this many cells of 8 bytes. */
export const MAX_CELLS = 2 ** 24;

/** More steps than this take more than some seconds. */
export const MAX_STEPS = 1e10;

export const tooLarge: Undefined = {
  undefinedBecause:
    'the weights add up to too much to count coalitions: round them, for instance to thousands, or take fewer players',
};

export const nobodyDecides: Undefined = {
  undefinedBecause: 'no player makes a difference: every coalition wins, or none does',
};

/** What a fact says of itself, as far as its age and certainty go. */
export interface Claim {
  readonly confidence?: number | null;
  readonly validFrom: string;
  readonly reviewBy?: string | null;
}

/** Why a claim fades: the one who says so is not sure, or nobody confirmed it for long. */
export interface Fading {
  readonly isUnsure: boolean;
  readonly isOld: boolean;
}

/** Below this the claim counts as unsure. */
export const UNSURE_BELOW = 0.5;
/** After so many years without a review date a claim counts as old. */
export const OLD_AFTER_YEARS = 2;

/** Whether a claim has to be taken with care on a date: below half sure, past its review date, or noted over two years before. */
export function fadingOf(claim: Claim, asOf: Date): Fading {
  const isUnsure = typeof claim.confidence === 'number' && claim.confidence < UNSURE_BELOW;
  if (claim.reviewBy) return { isUnsure, isOld: Date.parse(claim.reviewBy) < asOf.getTime() };
  const old = new Date(claim.validFrom);
  old.setUTCFullYear(old.getUTCFullYear() + OLD_AFTER_YEARS);
  return { isUnsure, isOld: old.getTime() < asOf.getTime() };
}

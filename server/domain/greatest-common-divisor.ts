/** Of whole numbers, 0 or more; of 0 and another that other. */
export const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The same where doubles would not be exact. */
export const greatestCommonDivisorOfBig = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisorOfBig(b, a % b);

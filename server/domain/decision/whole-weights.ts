/** Weights as whole numbers: weight = whole / scale, exactly as they are written in decimals. */
export interface WholeWeights {
  readonly whole: readonly bigint[];
  /** A power of ten; 1 for whole numbers. */
  readonly scale: bigint;
}

/**
 * Decimals to whole numbers, so that sums and thresholds are exact: 0.1 + 0.2 is then 0.3, and exactly two thirds passes.
 *
 * @param weights 0 or more. Throws RangeError otherwise.
 */
export function toWholeWeights(weights: readonly number[]): WholeWeights {
  const parts = weights.map((weight, i) => {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`weight ${i} must be 0 or more, and is ${weight}`);
    }
    const [mantissa, exponent = '0'] = String(weight).split('e') as [string, string?];
    const [above, below = ''] = mantissa.split('.') as [string, string?];
    return { digits: BigInt(above + below), decimals: below.length - Number(exponent) };
  });
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), 0);
  return {
    whole: parts.map((part) => part.digits * 10n ** BigInt(decimals - part.decimals)),
    scale: 10n ** BigInt(decimals),
  };
}

/** The nearest double to whole / scale. */
export const toNumber = (whole: bigint, scale: bigint): number => {
  const above = whole / scale;
  const below = whole % scale;
  return below === 0n ? Number(above) : Number(whole) / Number(scale);
};

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval that holds the true share 95 times of 100, from `count` of `draws`. Stays within 0..1, and is not empty at 0 or 1.
 * Wilson (1927), J. Am. Stat. Assoc. 22:209–212.
 */
export function wilsonInterval(count: number, draws: number): Interval {
  const z = 1.959963984540054;
  const share = count / draws;
  const middle = share + (z * z) / (2 * draws);
  const spread = z * Math.sqrt((share * (1 - share)) / draws + (z * z) / (4 * draws * draws));
  const scale = 1 + (z * z) / draws;
  return {
    low: count === 0 ? 0 : (middle - spread) / scale,
    high: count === draws ? 1 : (middle + spread) / scale,
  };
}

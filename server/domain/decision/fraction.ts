import { greatestCommonDivisor } from '../greatest-common-divisor.ts';
/** An exact share: two thirds is 2/3, not 0.6666666666666666. Whole numbers, denominator above 0, in lowest terms. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const fraction = (numerator: number, denominator = 1): Fraction => {
  const divisor = greatestCommonDivisor(numerator, denominator) || 1;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/**
 * The simplest fraction that is this double (0.6666666666666666 → 2/3, 0.667 → 667/1000), by continued fractions.
 *
 * @param value 0, or from 0.000001 to 1; otherwise null.
 */
export function toFraction(value: number): Fraction | null {
  if (value === 0) return { numerator: 0, denominator: 1 };
  if (!(value >= 1e-6 && value <= 1)) return null;
  let [before, numerator] = [0, 1];
  let [underBefore, denominator] = [1, 0];
  for (let rest = value; ; ) {
    const whole = Math.floor(rest);
    [before, numerator] = [numerator, whole * numerator + before];
    [underBefore, denominator] = [denominator, whole * denominator + underBefore];
    if (numerator / denominator === value || rest === whole || denominator > 1e9) break;
    rest = 1 / (rest - whole);
  }
  return { numerator, denominator };
}

import { ATTITUDE_CUT, attitudeOf } from '../stance.ts';

const HOURS_TO_CALL = 2;
const HOURS_PER_POSITION = 10;
const UNKNOWN_SALIENCE = 0.5;

/**
 * What it takes to win someone over, in hours, when nobody has estimated it:
 *
 *     2 + 10 · shift · salience,   shift = 0.2 − position to vote in favour, −position not to vote against
 *
 * and 0 where it votes so already. Without a stance the position counts as 0, an unknown salience as ½. A rule of thumb of our own: the farther away
 * and the more it matters, the longer it takes. To be replaced by an estimate of who knows the partner.
 */
export function hoursToPersuade(
  stance: { readonly position: number; readonly salience: number | null } | null,
  to: 'FOR' | 'NOT_CAST' = 'FOR',
): number {
  const position = stance?.position ?? 0;
  const attitude = attitudeOf(position);
  if (to === 'FOR' ? attitude === 'FOR' : attitude !== 'AGAINST') return 0;
  const shift = (to === 'FOR' ? ATTITUDE_CUT : 0) - position;
  return HOURS_TO_CALL + HOURS_PER_POSITION * shift * (stance?.salience ?? UNKNOWN_SALIENCE);
}

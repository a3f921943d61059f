import type { attitudes } from './facts.ts';

export type Attitude = (typeof attitudes)[number];

/** From this distance to 0 on a position counts as for or against; nearer to 0 it is doubt. */
export const ATTITUDE_CUT = 0.2;

/** The attitude that goes with a position of −1 to +1; a partner without a stance is UNKNOWN. */
export function attitudeOf(position: number | null): Attitude {
  if (position === null) return 'UNKNOWN';
  if (position >= ATTITUDE_CUT) return 'FOR';
  return position <= -ATTITUDE_CUT ? 'AGAINST' : 'DOUBT';
}

/** An issue's own scale, such as 0 to 7 euros; null ends mean that it has none. */
export interface Scale {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** The value on the issue's own scale that a position of −1 to +1 stands for; null when the issue has no scale. */
export function positionOnScale(position: number, { minimum, maximum }: Scale): number | null {
  if (minimum === null || maximum === null) return null;
  return minimum + ((position + 1) / 2) * (maximum - minimum);
}

/**
 * The position of −1 to +1 that a value on the issue's own scale stands for; null when the issue has no scale or one without length.
 * A value off the scale gives a position off −1 to +1: refusing it is the caller's.
 */
export function positionFromScale(value: number, { minimum, maximum }: Scale): number | null {
  if (minimum === null || maximum === null || minimum === maximum) return null;
  return (2 * (value - minimum)) / (maximum - minimum) - 1;
}

import type { Attitude } from '../api/generated/graphql.ts';
import type { Tokens } from './tokens.ts';

/** Attitudes in the order in which they are shown everywhere. */
export const attitudeOrder: readonly Attitude[] = ['FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'];

export const attitudeToken: Readonly<Record<Attitude, keyof Tokens>> = {
  FOR: 'for',
  DOUBT: 'doubt',
  AGAINST: 'against',
  UNKNOWN: 'unknown',
};

/** Outline in a square of 12 × 12: circle, diamond, square, ring. */
export const attitudePath: Readonly<Record<Attitude, string>> = {
  FOR: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  DOUBT: 'M6 0.4 11.6 6 6 11.6 0.4 6z',
  AGAINST: 'M1.5 1.5h9v9h-9z',
  UNKNOWN: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
};

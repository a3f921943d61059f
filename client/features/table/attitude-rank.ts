import type { Attitude } from '../../api/generated/graphql.ts';

/** Attitudes sort from against to for; one that is not known stands last whichever way. */
export function attitudeRank(attitude: Attitude): number | null {
  return attitude === 'UNKNOWN' ? null : ['AGAINST', 'DOUBT', 'FOR'].indexOf(attitude);
}

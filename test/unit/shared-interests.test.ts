import { describe, expect, it } from 'vitest';
import { shareInterests } from '../../server/domain/shared-interests.ts';

const holdings = Object.entries({ a: ['x', 'y', 'z'], b: ['y', 'z', 'w'], c: ['z'], d: ['v'] }).flatMap(
  ([partnerId, interests]) => interests.map((interestId) => ({ partnerId, interestId })),
);
const holders = ['a', 'b', 'c', 'd', 'e'];

describe('shared interests', () => {
  it('are ordered by overlap: what two share of all that either has (Jaccard 1901)', () => {
    expect(shareInterests(holders, holdings)).toEqual([
      { one: 'a', other: 'b', interests: ['y', 'z'], overlap: 2 / 4 },
      { one: 'a', other: 'c', interests: ['z'], overlap: 1 / 3 },
      { one: 'b', other: 'c', interests: ['z'], overlap: 1 / 3 },
    ]);
  });
  it('of one holder name that one first', () => {
    expect(shareInterests(holders, holdings, 'b').map(({ one, other }) => [one, other])).toEqual([
      ['b', 'a'],
      ['b', 'c'],
    ]);
    expect(shareInterests(holders, holdings, 'd')).toEqual([]);
  });
  it('count an interest that is held twice once', () => {
    expect(shareInterests(['c', 'b'], [...holdings, { partnerId: 'c', interestId: 'z' }])).toEqual([
      { one: 'c', other: 'b', interests: ['z'], overlap: 1 / 3 },
    ]);
  });
});

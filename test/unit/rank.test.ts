import { expect, it } from 'vitest';
import { rankOf } from '../../server/domain/rank.ts';

it('gives equals the best rank they share, and undefined values the last', () => {
  expect(rankOf([3, 5, null, 3, 1, null], true)).toEqual([2, 1, 5, 2, 4, 5]);
});

it('counts from the least where less is better', () => {
  expect(rankOf([0.5, 1, null, 1], false)).toEqual([1, 2, 4, 2]);
});

it('takes values that differ by rounding for equal', () => {
  expect(rankOf([0.1 + 0.2, 0.3, 0.29], true)).toEqual([1, 1, 3]);
});

it('ranks nobody among nobody', () => {
  expect(rankOf([], true)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { findFactions } from '../../../server/domain/balance/factions.ts';
import { monks } from '../../fixtures/networks.ts';
import { seededRandom } from '../../support/random.ts';

describe.each(['second', 'third', 'fourth'] as const)(
  'factions among the monks at the %s moment',
  (moment) => {
    const { arcs, errors } = monks[moment];
    const ties = arcs.map(([a, b, value]) => ({
      a,
      b,
      sign: (value > 0 ? 1 : -1) as 1 | -1,
      weight: Math.abs(value),
    }));
    it.each(Object.entries(errors))('have the least error with %s factions, proven', (count, error) => {
      const found = findFactions({ size: 18, ties }, { count: Number(count), random: seededRandom(1).next });
      expect(found.error).toBeCloseTo(error, 6);
      expect(found.isProven).toBe(true);
    });
  },
);

describe('factions', () => {
  it('give the best partition found, unproven, when the search is cut off', () => {
    const ties = monks.second.arcs.map(([a, b, value]) => ({
      a,
      b,
      sign: (value > 0 ? 1 : -1) as 1 | -1,
      weight: Math.abs(value),
    }));
    const found = findFactions(
      { size: 18, ties },
      { count: 3, random: seededRandom(1).next, maximumSteps: 5 },
    );
    expect(found).toMatchObject({ error: 17.5, isProven: false });
  });
  it('are none among nobody', () => {
    expect(findFactions({ size: 0, ties: [] }, { count: 2, random: seededRandom(1).next }).error).toBe(0);
  });
});

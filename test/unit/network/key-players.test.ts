import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeyPlayers, keyPlayerGoals } from '../../../server/domain/network/key-players.ts';
import { buildNetwork, listTies } from '../../../server/domain/network/network.ts';
import { florentine, holes, karate, kite } from '../../fixtures/networks.ts';
import { anyNetwork, distancesOf, networkOf } from '../../support/networks.ts';

describe.each(Object.entries({ karate, florentine, kite, holes }))('key players of %s', (_, given) => {
  const network = networkOf(given.names.length, given.ties);
  it.each([...given.keyPlayers])('finds every best set of $size to $goal', ({ size, goal, value, sets }) => {
    const found = findKeyPlayers(network, { goal, size });
    expect(found.value).toBeCloseTo(value, 5);
    expect(found.sets).toEqual(sets);
    expect(found.isExact).toBe(true);
  });
});

describe('key players of any network', () => {
  it('are the best of all sets, by the formulas of Borgatti', () => {
    fc.assert(
      fc.property(
        anyNetwork({ isDirected: false }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...keyPlayerGoals),
        (network, size, goal) => {
          const n = network.size;
          const isFragmenting = goal.startsWith('FRAGMENT');
          const worthOf = (set: readonly number[]) => {
            const left = [...Array(n).keys()].filter((v) => !isFragmenting || !set.includes(v));
            const rest = isFragmenting
              ? buildNetwork(
                  n,
                  listTies(network).filter((t) => !set.includes(t.from) && !set.includes(t.to)),
                  { isDirected: false },
                )
              : network;
            const d = distancesOf(rest);
            let sum = 0;
            if (isFragmenting) {
              for (const i of left)
                for (const j of left) {
                  if (i !== j && Number.isFinite(d[i]![j]!)) sum += goal === 'FRAGMENT' ? 1 : 1 / d[i]![j]!;
                }
              return 1 - sum / (left.length * (left.length - 1));
            }
            for (let j = 0; j < n; j += 1) {
              const nearest = Math.min(...set.map((v) => d[v]![j]!));
              if (goal === 'REACH_WITHIN') sum += nearest <= 2 ? 1 : 0;
              else sum += nearest === 0 ? 1 : 1 / nearest;
            }
            return sum / n;
          };
          const found = findKeyPlayers(network, { goal, size });
          if (n < size || (isFragmenting && n - size < 2)) {
            expect(found.value).toBeNull();
            return;
          }
          const sets: number[][] = [];
          for (let mask = 0; mask < 1 << n; mask += 1) {
            const set = [...Array(n).keys()].filter((v) => (mask >> v) & 1);
            if (set.length === size) sets.push(set);
          }
          const best = Math.max(...sets.map(worthOf));
          expect(found.value).toBeCloseTo(best, 9);
          const optima = sets.filter((set) => worthOf(set) > best - 1e-9).map(String);
          expect(found.sets.map(String).sort()).toEqual(optima.sort().slice(0, 100));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says so when it had to choose step by step', () => {
    const network = networkOf(karate.names.length, karate.ties);
    const found = findKeyPlayers(network, { goal: 'REACH_BY_DISTANCE', size: 3, maximumEnumeration: 10 });
    const exact = findKeyPlayers(network, { goal: 'REACH_BY_DISTANCE', size: 3 });
    expect(found.isExact).toBe(false);
    expect(found.value!).toBeGreaterThanOrEqual((1 - 1 / Math.E) * exact.value!);
  });

  it.each(['FRAGMENT', 'FRAGMENT_BY_DISTANCE', 'REACH_BY_DISTANCE', 'REACH_WITHIN'] as const)(
    'gives the best found by then, and says so, when time is up: %s',
    (goal) => {
      const network = networkOf(karate.names.length, karate.ties);
      let asked = 0;
      const found = findKeyPlayers(network, { goal, size: 3, isTimeUp: () => ++asked > 5 });
      const exact = findKeyPlayers(network, { goal, size: 3 });
      expect(found.isExact).toBe(false);
      expect(found.sets.length).toBeGreaterThan(0);
      expect(found.sets.every((set) => new Set(set).size === 3)).toBe(true);
      expect(found.value!).toBeLessThanOrEqual(exact.value! + 1e-12);
    },
  );
});

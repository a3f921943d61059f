import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMaximumFlow, findDisjointRoutes } from '../../../server/domain/network/flow.ts';
import { findTie } from '../../../server/domain/network/network.ts';
import { karate } from '../../fixtures/networks.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';

describe('maximum flow', () => {
  it('is 23 in the textbook example (Cormen et al., fig. 26.1), cut as shown there', () => {
    // s, v1, v2, v3, v4, t
    const network = networkOf(
      6,
      [
        [0, 1, 16],
        [0, 2, 13],
        [1, 3, 12],
        [2, 1, 4],
        [2, 4, 14],
        [3, 2, 9],
        [3, 5, 20],
        [4, 3, 7],
        [4, 5, 4],
      ],
      true,
    );
    const { value, sourceSide, minimumCut } = computeMaximumFlow(network, [0], [5]);
    expect(value).toBe(23);
    expect([...sourceSide]).toEqual([1, 1, 1, 0, 1, 0]);
    expect(minimumCut.reduce((sum, tie) => sum + tie.strength, 0)).toBe(23);
  });

  it('parts the karate club by 22, or by 10 relationships that share no route (Zachary 1977)', () => {
    const network = networkOf(34, karate.ties);
    expect(computeMaximumFlow(network, [0], [33]).value).toBe(22);
    expect(computeMaximumFlow(network, [0], [33], 'ROUTES').value).toBe(10);
  });

  it('is the least of all cuts, between blocs too', () => {
    fc.assert(
      fc.property(anyNetwork({ maximumSize: 8 }), (network) => {
        if (network.size < 4) return;
        const [sources, sinks] = [[0, 1], [network.size - 1]];
        let least = Number.POSITIVE_INFINITY;
        for (let mask = 0; mask < 1 << network.size; mask += 1) {
          const inside = (v: number) => ((mask >> v) & 1) === 1;
          if (!sources.every(inside) || sinks.some(inside)) continue;
          let cut = 0;
          for (let v = 0; v < network.size; v += 1) {
            for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
              if (inside(v) && !inside(network.targets[e]!)) cut += network.strengths[e]!;
            }
          }
          least = Math.min(least, cut);
        }
        const flow = computeMaximumFlow(network, sources, sinks);
        expect(flow.value).toBeCloseTo(least, 9);
        expect(flow.minimumCut.reduce((sum, tie) => sum + tie.strength, 0)).toBeCloseTo(least, 9);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a partner that is source and sink at once', () => {
    expect(() => computeMaximumFlow(networkOf(2, [[0, 1]]), [0], [0])).toThrow(RangeError);
  });
});

describe('routes that share no tie', () => {
  it('are as many as the flow of one along each tie, run from source to sink, and pass nobody twice', () => {
    fc.assert(
      fc.property(anyNetwork({ maximumSize: 9 }), (network) => {
        if (network.size < 4) return;
        const [sources, sinks] = [
          [0, 1],
          [network.size - 1, 2],
        ];
        const routes = findDisjointRoutes(network, sources, sinks);
        expect(routes).toHaveLength(computeMaximumFlow(network, sources, sinks, 'ROUTES').value);
        const used = new Set<string>();
        for (const route of routes) {
          expect(sources).toContain(route[0]);
          expect(sinks).toContain(route.at(-1));
          expect(new Set(route).size).toBe(route.length);
          route.slice(1).forEach((to, i) => {
            const from = route[i]!;
            expect(findTie(network, from, to)).not.toBe(-1);
            const tie = network.isDirected || from < to ? `${from}>${to}` : `${to}>${from}`;
            expect(used.has(tie)).toBe(false);
            used.add(tie);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are ten between the two leaders of the karate club, of which the first five may be asked for', () => {
    const network = networkOf(34, karate.ties);
    expect(findDisjointRoutes(network, [0], [33])).toHaveLength(10);
    expect(findDisjointRoutes(network, [0], [33], 5)).toHaveLength(5);
  });
});

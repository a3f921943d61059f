import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMaximumFlow } from '../../../server/domain/network/flow.ts';
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

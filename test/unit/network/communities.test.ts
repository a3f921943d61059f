import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../../../server/analysis/highs-solver.ts';
import { computeModularity, detectCommunities } from '../../../server/domain/network/communities.ts';
import { karate } from '../../fixtures/networks.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';

const solver = await loadHighsSolver();

describe('communities of karate', () => {
  const network = networkOf(34, karate.ties);
  it('reach the proven optimum .419790 of Brandes et al. (2008)', () => {
    const found = detectCommunities(network, { solver });
    expect(found.modularity).toBeCloseTo(0.41979, 5);
    expect(found.isProven).toBe(true);
    expect(found.count).toBe(4);
  });
  it('reach .444904 by strength', () => {
    expect(detectCommunities(network, { solver, byStrength: true }).modularity).toBeCloseTo(0.444904, 5);
  });
  it('give the club’s own split .358235 (Zachary 1977)', () => {
    const split = [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ];
    split[8] = 0;
    expect(computeModularity(network, split)).toBeCloseTo(0.358235, 5);
  });
});

describe('communities of any network', () => {
  it('are proven the best of all divisions', () => {
    fc.assert(
      fc.property(anyNetwork({ isDirected: false, maximumSize: 7 }), fc.boolean(), (network, byStrength) => {
        const found = detectCommunities(network, { solver, byStrength });
        if (network.tieCount === 0) {
          expect(found.modularity).toBeNull();
          return;
        }
        let best = Number.NEGATIVE_INFINITY;
        const division = new Array<number>(network.size).fill(0);
        const visit = (v: number, used: number) => {
          if (v === network.size) {
            best = Math.max(best, computeModularity(network, division, byStrength));
            return;
          }
          for (let c = 0; c <= used; c += 1) {
            division[v] = c;
            visit(v + 1, Math.max(used, c + 1));
          }
        };
        visit(0, 0);
        expect(found.modularity).toBeCloseTo(best, 9);
        expect(found.isProven).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

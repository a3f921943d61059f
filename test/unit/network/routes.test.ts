import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeBetweenness, computeReach } from '../../../server/domain/network/centrality.ts';
import { findTie } from '../../../server/domain/network/network.ts';
import { routesFrom, routesThrough } from '../../../server/domain/network/routes.ts';
import { anyNetwork, distancesOf } from '../../support/networks.ts';

const lengths = ['STEPS', 'COST'] as const;
const costOf = (length: 'STEPS' | 'COST') => (strength: number) => (length === 'STEPS' ? 1 : 1 / strength);

it('gives routes that run along ties, through the actor, and are the shortest there are', () => {
  fc.assert(
    fc.property(anyNetwork({ maximumSize: 8 }), fc.constantFrom(...lengths), (network, length) => {
      const distances = distancesOf(network, costOf(length));
      const betweenness = computeBetweenness(network, length);
      for (let v = 0; v < network.size; v += 1) {
        const { routes, total } = routesThrough(network, v, { length, limit: 1_000 });
        expect(routes.length).toBe(total);
        expect(total > 0).toBe(betweenness[v]! > 0);
        for (const route of routes) {
          expect(route.slice(1, -1)).toContain(v);
          let sum = 0;
          for (let i = 1; i < route.length; i += 1) {
            const tie = findTie(network, route[i - 1]!, route[i]!);
            expect(tie).not.toBe(-1);
            sum += costOf(length)(network.strengths[tie]!);
          }
          expect(sum).toBeCloseTo(distances[route[0]!]![route.at(-1)!]!, 9);
        }
      }
    }),
  );
});

it('gives a route to everyone who is reached, the nearest or the farthest first', () => {
  fc.assert(
    fc.property(anyNetwork({ maximumSize: 8 }), (network) => {
      const { closeness } = computeReach(network);
      for (let v = 0; v < network.size; v += 1) {
        const near = routesFrom(network, v, { length: 'STEPS', limit: 100, first: 'NEAREST' });
        const far = routesFrom(network, v, { length: 'STEPS', limit: 100, first: 'FARTHEST' });
        expect(near.total > 0).toBe(closeness[v] !== null);
        expect(near.routes.every(([first]) => first === v)).toBe(true);
        const sizes = near.routes.map((route) => route.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        expect(far.routes.map((route) => route.length)).toEqual(sizes.toReversed());
      }
    }),
  );
});

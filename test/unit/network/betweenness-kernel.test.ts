import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBetweennessByBlocks } from '../../../server/domain/network/betweenness.ts';
import { computeBetweenness } from '../../../server/domain/network/centrality.ts';
import type { Network, Tie } from '../../../server/domain/network/network.ts';
import { buildNetwork } from '../../../server/domain/network/network.ts';
import { anyNetwork } from '../../support/networks.ts';
import { seededRandom } from '../../support/random.ts';

const expectSame = (network: Network) => {
  const expected = computeBetweenness(network);
  computeBetweennessByBlocks(network).forEach((value, v) => {
    expect(Math.abs(value - expected[v]!), `actor ${v}`).toBeLessThan(1e-9 * (1 + expected[v]!));
  });
};
const undirected = (size: number, ties: Tie[]) => buildNetwork(size, ties, { isDirected: false });

describe('betweenness by blocks and sixteen sources at once', () => {
  it('equals its plain twin on small networks of every make', () => {
    fc.assert(fc.property(anyNetwork({ isDirected: false, maximumSize: 14 }), expectSame), { numRuns: 200 });
  });
  it('equals it on sparse networks with many cut vertices', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed).next;
      const size = 20 + Math.floor(random() * 60);
      const pick = () => Math.floor(random() * size);
      expectSame(
        undirected(
          size,
          Array.from({ length: Math.floor(size * 1.2) }, () => ({ from: pick(), to: pick() })),
        ),
      );
    }
  });
  it('equals it where hubs make short routes', () => {
    const random = seededRandom(5).next;
    const ties = Array.from({ length: 1500 }, (_, i) => ({
      from: 1 + Math.floor(i / 5),
      to: Math.floor(random() ** 2 * (1 + Math.floor(i / 5))),
    }));
    expectSame(undirected(301, ties));
  });
  it('equals it on a grid, a ring, a tree and a chain of cliques', () => {
    const grid: Tie[] = [];
    for (let i = 0; i < 12; i += 1)
      for (let j = 0; j < 12; j += 1) {
        if (i < 11) grid.push({ from: 12 * i + j, to: 12 * i + 12 + j });
        if (j < 11) grid.push({ from: 12 * i + j, to: 12 * i + j + 1 });
      }
    expectSame(undirected(144, grid));
    expectSame(
      undirected(
        300,
        Array.from({ length: 300 }, (_, v) => ({ from: v, to: (v + 1) % 300 })),
      ),
    );
    expectSame(
      undirected(
        200,
        Array.from({ length: 199 }, (_, v) => ({ from: v + 1, to: v >> 1 })),
      ),
    );
    const cliques: Tie[] = [];
    for (let c = 0; c < 10; c += 1)
      for (let i = 0; i < 6; i += 1)
        for (let j = 0; j < i; j += 1) cliques.push({ from: 5 * c + i, to: 5 * c + j });
    expectSame(undirected(51, cliques));
  });
});

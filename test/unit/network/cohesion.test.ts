import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeCores,
  computeDensity,
  computeReciprocity,
  computeTransitivity,
  detectComponents,
  detectCuts,
} from '../../../server/domain/network/cohesion.ts';
import { buildNetwork, listTies, type Network } from '../../../server/domain/network/network.ts';
import { florentine, holes, karate, kite } from '../../fixtures/networks.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';

describe.each(Object.entries({ karate, florentine, kite, holes }))('cohesion of %s', (_, given) => {
  const network = networkOf(given.names.length, given.ties);
  it('gives the published cut vertices and bridges', () => {
    const { isCutVertex, bridges } = detectCuts(network);
    expect([...isCutVertex.keys()].filter((v) => isCutVertex[v])).toEqual(given.cutVertices);
    expect(bridges).toEqual(given.bridges);
  });
  it('gives the published core numbers', () => expect([...computeCores(network)]).toEqual(given.core));
  it('gives the published density, triangles and transitivity', () => {
    expect(computeDensity(network)).toBeCloseTo(given.density, 5);
    expect(computeTransitivity(network).triangles).toBe(given.triangles);
    expect(computeTransitivity(network).transitivity).toBeCloseTo(given.transitivity, 5);
  });
});

const partsOf = (network: Network) => detectComponents(network).sizes.length;
const without = (network: Network, keep: (from: number, to: number) => boolean) =>
  buildNetwork(
    network.size,
    listTies(network).filter(({ from, to }) => keep(from, to)),
    { isDirected: network.isDirected },
  );

describe('cohesion of any network', () => {
  it('calls a cut vertex whoever parts others by going, a bridge whichever tie does', () => {
    fc.assert(
      fc.property(anyNetwork({ isDirected: false, maximumSize: 12 }), (network) => {
        const { isCutVertex, bridges } = detectCuts(network);
        const parts = partsOf(network);
        for (let v = 0; v < network.size; v += 1) {
          const rest = without(network, (from, to) => from !== v && to !== v);
          const hadTies = network.offsets[v + 1]! > network.offsets[v]!;
          expect(Boolean(isCutVertex[v]), `actor ${v}`).toBe(hadTies && partsOf(rest) - 1 > parts);
        }
        for (const { from, to } of listTies(network)) {
          const rest = without(network, (a, b) => a !== from || b !== to);
          expect(bridges.some(([a, b]) => a === from && b === to)).toBe(partsOf(rest) > parts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the core number by taking away again and again', () => {
    fc.assert(
      fc.property(anyNetwork({ isDirected: false, maximumSize: 12 }), (network) => {
        const expected = new Array<number>(network.size).fill(0);
        for (let k = 1; k < network.size; k += 1) {
          let left = new Set([...expected.keys()]);
          for (let before = -1; before !== left.size; ) {
            before = left.size;
            const now: ReadonlySet<number> = left;
            left = new Set(
              [...now].filter((v) => {
                let ties = 0;
                for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
                  if (now.has(network.targets[e]!)) ties += 1;
                }
                return ties >= k;
              }),
            );
          }
          for (const v of left) expected[v] = k;
        }
        expect([...computeCores(network)]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cohesion where it is not defined', () => {
  it('gives one partner no density', () => expect(computeDensity(networkOf(1, []))).toBeNull());
  it('gives an undirected network no reciprocity', () =>
    expect(computeReciprocity(networkOf(2, [[0, 1]]))).toBeNull());
  it('gives half a reciprocity when one of two pairs answers', () => {
    const network = networkOf(
      3,
      [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      true,
    );
    expect(computeReciprocity(network)).toBeCloseTo(2 / 3, 9);
  });
  it('gives no transitivity when nobody has two ties', () =>
    expect(computeTransitivity(networkOf(2, [[0, 1]])).transitivity).toBeNull());
  it('finds no component among none', () => expect(detectComponents(networkOf(0, [])).sizes).toEqual([]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeBetweenness,
  computeDegree,
  computeEigenvector,
  computePageRank,
  computeReach,
  computeStrength,
  normaliseBetweenness,
} from '../../../server/domain/network/centrality.ts';
import { detectComponents } from '../../../server/domain/network/cohesion.ts';
import { findTie, type Network } from '../../../server/domain/network/network.ts';
import { florentine, holes, karate, kite } from '../../fixtures/networks.ts';
import { anyNetwork, distancesOf, networkOf } from '../../support/networks.ts';

const published = Object.entries({ karate, florentine, kite, holes });
const isNear = (actual: ArrayLike<number | null> | null, expected: readonly number[]) =>
  expected.forEach((value, v) => {
    expect(actual?.[v], `actor ${v}`).toBeCloseTo(value, 5);
  });
const largestOf = (network: Network) => {
  const { component, largest } = detectComponents(network);
  return Uint8Array.from(component, (number) => Number(number === largest));
};

describe.each(published)('centrality of %s', (_, given) => {
  const network = networkOf(given.names.length, given.ties);
  it('gives the published degree', () => isNear(computeDegree(network), given.degree));
  it('gives the published betweenness', () => isNear(computeBetweenness(network), given.betweenness));
  it('gives the published closeness', () => isNear(computeReach(network).closeness, given.closeness));
  it('gives the published harmonic closeness', () => isNear(computeReach(network).harmonic, given.harmonic));
  it('gives the published eigenvector', () =>
    isNear(computeEigenvector(network, largestOf(network)), given.eigenvector));
  it('gives the published PageRank', () => isNear(computePageRank(network), given.pageRank));
  it('gives the published mean route and diameter', () => {
    const { distanceSum, pairCount, eccentricity } = computeReach(network);
    expect(distanceSum / pairCount).toBeCloseTo(given.meanPathLength, 4);
    expect(Math.max(...eccentricity.map((value) => value ?? 0))).toBe(given.diameter);
  });
});

/** Betweenness by its definition: of all shortest routes of each pair, the share through v. */
function betweennessByDefinition(network: Network, costOf: (strength: number) => number): number[] {
  const { size } = network;
  const d = distancesOf(network, costOf);
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
  const counts = d.map((row, s) => {
    const order = [...row.keys()].filter((v) => Number.isFinite(row[v]!)).sort((a, b) => row[a]! - row[b]!);
    const sigma = new Array<number>(size).fill(0);
    sigma[s] = 1;
    for (const w of order) {
      if (w === s) continue;
      for (const v of order) {
        const e = v === w ? -1 : findTie(network, v, w);
        if (e !== -1 && near(row[v]! + costOf(network.strengths[e]!), row[w]!)) sigma[w]! += sigma[v]!;
      }
    }
    return sigma;
  });
  return d.map((_, v) => {
    let sum = 0;
    for (let s = 0; s < size; s += 1) {
      for (let t = 0; t < size; t += 1) {
        if (s === t || s === v || t === v || !Number.isFinite(d[s]![t]!)) continue;
        if (near(d[s]![v]! + d[v]![t]!, d[s]![t]!)) sum += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
      }
    }
    return network.isDirected ? sum : sum / 2;
  });
}

describe('centrality of any network', () => {
  it('is betweenness by its definition, in steps and in cost, directed and not', () => {
    fc.assert(
      fc.property(anyNetwork(), (network) => {
        for (const [length, costOf] of [
          ['STEPS', () => 1],
          ['COST', (strength: number) => 1 / strength],
        ] as const) {
          const expected = betweennessByDefinition(network, costOf);
          isNear(computeBetweenness(network, length), expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is closeness and harmonic closeness by their definitions', () => {
    fc.assert(
      fc.property(anyNetwork(), (network) => {
        const d = distancesOf(network);
        const { closeness, harmonic } = computeReach(network);
        d.forEach((row, v) => {
          const finite = row.filter((value, w) => w !== v && Number.isFinite(value));
          const sum = finite.reduce((total, value) => total + value, 0);
          expect(harmonic[v]).toBeCloseTo(
            finite.reduce((total, value) => total + 1 / value, 0),
            9,
          );
          if (finite.length === 0) expect(closeness[v]).toBeNull();
          else
            expect(closeness[v]).toBeCloseTo((finite.length / sum) * (finite.length / (network.size - 1)), 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is a PageRank that adds up to 1 and stays put under its own rule', () => {
    fc.assert(
      fc.property(anyNetwork(), fc.boolean(), (network, byStrength) => {
        const ranks = computePageRank(network, byStrength);
        if (network.size === 0) {
          expect(ranks).toBeNull();
          return;
        }
        expect(ranks!.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
        const outward = byStrength ? computeStrength(network) : computeDegree(network);
        for (let v = 0; v < network.size; v += 1) {
          let arriving = 0;
          for (let u = 0; u < network.size; u += 1) {
            const e = findTie(network, u, v);
            if (outward[u] === 0) arriving += ranks![u]! / network.size;
            else if (e !== -1)
              arriving += (ranks![u]! * (byStrength ? network.strengths[e]! : 1)) / outward[u]!;
          }
          expect(ranks![v]).toBeCloseTo(0.15 / network.size + 0.85 * arriving, 9);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('centrality where it is not defined', () => {
  it('gives a lone partner no closeness and no place between others', () => {
    const network = networkOf(1, []);
    expect(computeReach(network).closeness).toEqual([null]);
    expect(normaliseBetweenness(network, computeBetweenness(network))).toBeNull();
  });
  it('gives no eigenvector without ties', () => {
    expect(computeEigenvector(networkOf(3, []), Uint8Array.of(1, 1, 1))).toBeNull();
  });
  it('gives an empty network no ranks', () => {
    expect(computePageRank(networkOf(0, []))).toBeNull();
  });
});

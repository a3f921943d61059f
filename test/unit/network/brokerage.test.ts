import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokerageRoles,
  computeStructuralHoles,
  countBrokerage,
  scoreBrokerage,
} from '../../../server/domain/network/brokerage.ts';
import { findTie, type Network } from '../../../server/domain/network/network.ts';
import { florentine, holes, karate, kite } from '../../fixtures/networks.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';
import { seededRandom } from '../../support/random.ts';

describe.each(Object.entries({ karate, florentine, kite, holes }))('structural holes of %s', (_, given) => {
  const computed = computeStructuralHoles(networkOf(given.names.length, given.ties));
  it.each(['constraint', 'effectiveSize', 'efficiency'] as const)('gives the published %s', (measure) => {
    given[measure].forEach((value, v) => {
      expect(computed[measure][v]).toBeCloseTo(value, 5);
    });
  });
});

const worthOf = (network: Network, i: number, j: number, byStrength: boolean) => {
  const e = findTie(network, i, j);
  if (e === -1) return 0;
  return byStrength ? network.strengths[e]! : 1;
};

describe('structural holes of any network', () => {
  it('are Burt’s sums taken literally, directed or not, weighted or not', () => {
    fc.assert(
      fc.property(anyNetwork(), fc.boolean(), (network, byStrength) => {
        const n = network.size;
        const z = (i: number, j: number) =>
          worthOf(network, i, j, byStrength) + worthOf(network, j, i, byStrength);
        const actors = Array.from({ length: n }, (_, v) => v);
        const all = (i: number) => actors.reduce((sum, k) => sum + z(i, k), 0);
        const p = (i: number, j: number) => z(i, j) / all(i);
        const computed = computeStructuralHoles(network, byStrength);
        for (const i of actors) {
          const contacts = actors.filter((j) => z(i, j) > 0);
          if (contacts.length === 0) {
            expect(computed.constraint[i]).toBeNull();
            continue;
          }
          let constraint = 0;
          let effective = 0;
          for (const j of contacts) {
            const others = contacts.filter((q) => q !== j);
            constraint += (p(i, j) + others.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2;
            const greatest = Math.max(...actors.map((k) => z(j, k)));
            effective += 1 - others.reduce((sum, q) => sum + (p(i, q) * z(j, q)) / greatest, 0);
          }
          expect(computed.constraint[i]).toBeCloseTo(constraint, 9);
          expect(computed.effectiveSize[i]).toBeCloseTo(effective, 9);
          expect(computed.efficiency[i]).toBeCloseTo(effective / contacts.length, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('brokerage roles', () => {
  it('counts each role on a path through groups', () => {
    // a → v → b with the groups of (a, v, b).
    const counts = (groups: [number, number, number]) =>
      countBrokerage(
        networkOf(
          3,
          [
            [0, 1],
            [1, 2],
          ],
          true,
        ),
        groups,
      )[1];
    expect(counts([1, 1, 1])!.COORDINATOR).toBe(1);
    expect(counts([1, 2, 1])!.CONSULTANT).toBe(1);
    expect(counts([1, 1, 2])!.REPRESENTATIVE).toBe(1);
    expect(counts([2, 1, 1])!.GATEKEEPER).toBe(1);
    expect(counts([1, 2, 3])!.LIAISON).toBe(1);
  });

  it('has the mean and spread that random networks have', () => {
    const groups = [0, 0, 0, 1, 1, 2, 2];
    const random = seededRandom(11).next;
    const d = 0.4;
    const drawn = Array.from({ length: 6_000 }, () => {
      const ties: [number, number][] = [];
      for (let a = 0; a < 7; a += 1)
        for (let b = 0; b < 7; b += 1) if (a !== b && random() < d) ties.push([a, b]);
      return countBrokerage(networkOf(7, ties, true), groups)[0]!;
    });
    // A network whose density is exactly d gives the expectations to compare with.
    const ties = Array.from({ length: 42 }, (_, i) => i)
      .map((i): [number, number] => [Math.floor(i / 6), (Math.floor(i / 6) + 1 + (i % 6)) % 7])
      .filter((_, i) => i % 5 < 2)
      .slice(0, 17);
    const exact = scoreBrokerage(networkOf(7, ties, true), groups)[0]!;
    const density = ties.length / 42;
    const scale = (density ** 2 * (1 - density)) / (d * d * (1 - d));
    for (const role of brokerageRoles) {
      const mean = drawn.reduce((sum, counts) => sum + counts[role], 0) / drawn.length;
      expect(exact[role].expected! / scale, role).toBeCloseTo(mean, 1);
    }
  });

  it('has no expectation where no such pair can be', () => {
    const scored = scoreBrokerage(
      networkOf(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        true,
      ),
      [0, 0, 0],
    )[1]!;
    expect(scored.LIAISON).toEqual({ count: 0, expected: null, z: null });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDistanceLosses } from '../../../server/domain/network/distance-losses.ts';
import { buildFastDistanceLosses } from '../../../server/domain/network/kernel/distance-loss-kernel.ts';
import { findKeyPlayers } from '../../../server/domain/network/key-players.ts';
import { buildNetwork, listTies, type Network } from '../../../server/domain/network/network.ts';
import { anyNetwork, distancesOf } from '../../support/networks.ts';
import { seededRandom } from '../../support/random.ts';

/** Σ_{i≠j} 1/d_ij among those left, from Floyd & Warshall's distances. */
function nearnessWithout(network: Network, gone: readonly number[]): number {
  const ties = listTies(network).filter(({ from, to }) => !gone.includes(from) && !gone.includes(to));
  const distances = distancesOf(buildNetwork(network.size, ties, { isDirected: false }));
  return distances.flat().reduce((sum, distance) => sum + (distance > 0 ? 1 / distance : 0), 0);
}

function randomNetwork(size: number, tieCount: number, seed: number): Network {
  const random = seededRandom(seed);
  const ties = Array.from({ length: tieCount }, () => ({ from: random.whole(size), to: random.whole(size) }));
  return buildNetwork(size, ties, { isDirected: false });
}

function ring(size: number): Network {
  const ties = Array.from({ length: size }, (_, v) => ({ from: v, to: (v + 1) % size }));
  return buildNetwork(size, ties, { isDirected: false });
}

describe.each([
  ['one source at a time', buildDistanceLosses],
  ['all sources at once', buildFastDistanceLosses],
] as const)('losses of nearness, %s', (_, build) => {
  const expectTrue = (network: Network, gone: readonly number[]) => {
    const isRemoved = Uint8Array.from({ length: network.size }, (_, v) => Number(gone.includes(v)));
    const { nearness, losses } = build(network)(isRemoved, new Uint8Array(network.size).fill(1))!;
    const expected = nearnessWithout(network, gone);
    expect(nearness).toBeCloseTo(expected, 9);
    for (let c = 0; c < network.size; c += 1) {
      if (gone.includes(c)) continue;
      expect(losses[c], `actor ${c}`).toBeCloseTo(expected - nearnessWithout(network, [...gone, c]), 9);
    }
  };
  it('are what each absence costs in small networks of every make', () => {
    fc.assert(
      fc.property(
        anyNetwork({ isDirected: false, maximumSize: 12 }),
        fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
        (network, gone) =>
          expectTrue(
            network,
            gone.filter((v) => v < network.size),
          ),
      ),
      { numRuns: 300 },
    );
  });
  it('are so in sparse networks of many parts', () => {
    for (let seed = 1; seed <= 12; seed += 1) expectTrue(randomNetwork(30, 24 + 2 * seed, seed), [seed, 2]);
  });
  it('are so where a detour leads through half the network', () => expectTrue(ring(40), []));
  it('are not given when time is up half-way', () => {
    let asked = 0;
    const everyone = new Uint8Array(40).fill(1);
    expect(build(ring(40))(new Uint8Array(40), everyone, () => ++asked > 20)).toBeNull();
  });
  it('are so in a long chain, a ring with one gone', () => expectTrue(ring(60), [7]));
});

describe('losses of nearness by both ways', () => {
  it.each([
    ['of three hundred actors', randomNetwork(300, 700, 3)],
    ['of which one part is a single actor', randomNetwork(130, 240, 4)],
    ['of few actors, after one of many', randomNetwork(20, 40, 5)],
  ])('are the same in a network %s', (_, network) => {
    const isRemoved = new Uint8Array(network.size);
    isRemoved[2] = 1;
    const isAsked = new Uint8Array(network.size).fill(1);
    const plain = buildDistanceLosses(network)(isRemoved, isAsked)!;
    const fast = buildFastDistanceLosses(network)(isRemoved, isAsked)!;
    expect(fast.nearness).toBeCloseTo(plain.nearness, 8);
    plain.losses.forEach((loss, c) => {
      if (!isRemoved[c]) expect(fast.losses[c], `actor ${c}`).toBeCloseTo(loss, 8);
    });
  });
});

/** Every best set of three by looking at all of them; what a search has seen is two words of bits, so at most 64 actors. */
function enumerateTriples(network: Network): { value: number; sets: number[][] } {
  const n = network.size;
  const rows = Array.from({ length: n }, () => 0n);
  for (const { from, to } of listTies(network)) {
    rows[from]! |= 1n << BigInt(to);
    rows[to]! |= 1n << BigInt(from);
  }
  const low = Int32Array.from(rows, (row) => Number(BigInt.asIntN(32, row)));
  const high = Int32Array.from(rows, (row) => Number(BigInt.asIntN(32, row >> 32n)));
  let value = -Infinity;
  let sets: number[][] = [];
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      for (let c = b + 1; c < n; c += 1) {
        const gone = [a, b, c];
        const bits = (from: number) =>
          gone.reduce((word, v) => (v >= from && v < from + 32 ? word | (1 << (v - from)) : word), 0);
        const [goneLow, goneHigh] = [bits(0), bits(32)];
        let nearness = 0;
        for (let s = 0; s < n; s += 1) {
          if (gone.includes(s)) continue;
          let seenLow = goneLow | (s < 32 ? 1 << s : 0);
          let seenHigh = goneHigh | (s < 32 ? 0 : 1 << (s - 32));
          let nowLow = low[s]! & ~seenLow;
          let nowHigh = high[s]! & ~seenHigh;
          for (let steps = 1; nowLow !== 0 || nowHigh !== 0; steps += 1) {
            seenLow |= nowLow;
            seenHigh |= nowHigh;
            let nextLow = 0;
            let nextHigh = 0;
            while (nowLow !== 0 || nowHigh !== 0) {
              const v =
                nowLow !== 0 ? 31 - Math.clz32(nowLow & -nowLow) : 63 - Math.clz32(nowHigh & -nowHigh);
              if (nowLow !== 0) nowLow &= nowLow - 1;
              else nowHigh &= nowHigh - 1;
              nearness += 1 / steps;
              nextLow |= low[v]!;
              nextHigh |= high[v]!;
            }
            nowLow = nextLow & ~seenLow;
            nowHigh = nextHigh & ~seenHigh;
          }
        }
        const worth = 1 - nearness / ((n - 3) * (n - 4));
        if (worth > value + 1e-11) [value, sets] = [worth, []];
        if (worth > value - 1e-11) sets.push(gone);
      }
    }
  }
  return { value, sets };
}

describe('key players to lengthen the routes', () => {
  it.each([
    ['a random network of 60', randomNetwork(60, 150, 1)],
    ['a sparse one, in parts', randomNetwork(36, 38, 2)],
    ['a ring, where each best set has its turnings', ring(36)],
  ])('are all best sets of three, as plain enumeration finds them, in %s', (_, network) => {
    const expected = enumerateTriples(network);
    const found = findKeyPlayers(network, {
      goal: 'FRAGMENT_BY_DISTANCE',
      size: 3,
      maximumSets: 10_000,
    });
    expect(found.isExact).toBe(true);
    expect(found.value).toBeCloseTo(expected.value, 10);
    expect(found.sets).toEqual(expected.sets);
  });
});

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
    const { nearness, losses } = build(network)(isRemoved, new Uint8Array(network.size).fill(1));
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
    const plain = buildDistanceLosses(network)(isRemoved, isAsked);
    const fast = buildFastDistanceLosses(network)(isRemoved, isAsked);
    expect(fast.nearness).toBeCloseTo(plain.nearness, 8);
    plain.losses.forEach((loss, c) => {
      if (!isRemoved[c]) expect(fast.losses[c], `actor ${c}`).toBeCloseTo(loss, 8);
    });
  });
});

/** Every best set of three by looking at all of them; a search is a set of bits, so at most 64 actors. */
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
  const bitsOf = (word: number, visit: (bit: number) => void) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
  };
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      for (let c = b + 1; c < n; c += 1) {
        const gone = [a, b, c];
        const mask = gone.reduce((bits, v) => bits | (1n << BigInt(v)), 0n);
        const goneLow = Number(BigInt.asIntN(32, mask));
        const goneHigh = Number(BigInt.asIntN(32, mask >> 32n));
        let nearness = 0;
        for (let s = 0; s < n; s += 1) {
          if (gone.includes(s)) continue;
          let [seenLow, seenHigh] = [goneLow, goneHigh];
          if (s < 32) seenLow |= 1 << s;
          else seenHigh |= 1 << (s - 32);
          let [nowLow, nowHigh] = [low[s]! & ~seenLow, high[s]! & ~seenHigh];
          for (let steps = 1; nowLow !== 0 || nowHigh !== 0; steps += 1) {
            seenLow |= nowLow;
            seenHigh |= nowHigh;
            let [nextLow, nextHigh] = [0, 0];
            const spread = (v: number) => {
              nearness += 1 / steps;
              nextLow |= low[v]!;
              nextHigh |= high[v]!;
            };
            bitsOf(nowLow, spread);
            bitsOf(nowHigh, (bit) => spread(bit + 32));
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

import fc from 'fast-check';
import { buildNetwork, findTie, type Network, type Tie } from '../../server/domain/network/network.ts';

/** A network from rows of [from, to, strength?]. */
export function networkOf(
  size: number,
  ties: readonly (readonly [number, number, number?])[],
  isDirected = false,
): Network {
  return buildNetwork(
    size,
    ties.map(([from, to, strength]) => ({ from, to, ...(strength === undefined ? {} : { strength }) })),
    { isDirected },
  );
}

/** Small networks of every make: none, one, disconnected, dense; ties with strengths in quarters. */
export const anyNetwork = (options: { isDirected?: boolean; maximumSize?: number } = {}) =>
  fc
    .record({
      size: fc.integer({ min: 0, max: options.maximumSize ?? 9 }),
      isDirected: options.isDirected === undefined ? fc.boolean() : fc.constant(options.isDirected),
      picks: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 4 })), {
        maxLength: 30,
      }),
    })
    .map(({ size, isDirected, picks }) => {
      const ties: Tie[] =
        size === 0
          ? []
          : picks.map(([from, to, quarters]) => ({
              from: from % size,
              to: to % size,
              strength: quarters / 4,
            }));
      return buildNetwork(size, ties, { isDirected });
    });

/** Distances by Floyd & Warshall, the slow way. */
export function distancesOf(network: Network, costOf: (strength: number) => number = () => 1): number[][] {
  const d = Array.from({ length: network.size }, (_, v) =>
    Array.from({ length: network.size }, (_, w) => {
      if (v === w) return 0;
      const e = findTie(network, v, w);
      return e === -1 ? Number.POSITIVE_INFINITY : costOf(network.strengths[e]!);
    }),
  );
  for (let k = 0; k < network.size; k += 1) {
    for (const row of d) {
      for (let j = 0; j < network.size; j += 1) row[j] = Math.min(row[j]!, row[k]! + d[k]![j]!);
    }
  }
  return d;
}

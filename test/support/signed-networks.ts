import fc from 'fast-check';
import {
  frustrationOf,
  type SignedNetwork,
  type SignedTie,
} from '../../server/domain/balance/signed-network.ts';

/** Signed networks with parallel and opposite ties, loops left out; weights 1, whole or in hundredths. */
export const anySigned = (maximumSize = 9) =>
  fc
    .record({
      size: fc.integer({ min: 0, max: maximumSize }),
      weights: fc.constantFrom('ONE', 'WHOLE', 'HUNDREDTHS'),
      picks: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.boolean(), fc.integer({ min: 1, max: 300 })), {
        maxLength: 26,
      }),
    })
    .map(
      ({ size, weights, picks }): SignedNetwork => ({
        size,
        ties: picks.flatMap(([a, b, isPositive, weight]): SignedTie[] => {
          if (size === 0 || a % size === b % size) return [];
          return [
            {
              a: a % size,
              b: b % size,
              sign: isPositive ? 1 : -1,
              weight: weights === 'ONE' ? 1 : weights === 'WHOLE' ? 1 + (weight % 3) : weight / 100,
            },
          ];
        }),
      }),
    );

/** All splits in two, each with its frustration, the slow way. */
export function everySplit(network: SignedNetwork): { sideOf: number[]; cost: number }[] {
  return Array.from({ length: 2 ** Math.max(0, network.size - 1) }, (_, mask) => {
    const sideOf = Array.from({ length: network.size }, (_, v) => ((mask >> v) & 1 ? 1 : -1));
    return { sideOf, cost: frustrationOf(network, sideOf) };
  });
}

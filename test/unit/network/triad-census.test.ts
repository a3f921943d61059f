import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTie, type Network } from '../../../server/domain/network/network.ts';
import { countTriads, type TriadKind, triadKinds } from '../../../server/domain/network/triad-census.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';

/** The kind of one triple by the definitions of Holland & Leinhardt (1970). */
function kindOf(network: Network, triple: readonly number[]): TriadKind {
  const names = (a: number, b: number) => findTie(network, a, b) !== -1;
  const others = (a: number) => triple.filter((b) => b !== a);
  const sends = (a: number) => others(a).filter((b) => names(a, b) && !names(b, a)).length;
  const gets = (a: number) => others(a).filter((b) => names(b, a) && !names(a, b)).length;
  const mutual = (a: number) => others(a).filter((b) => names(a, b) && names(b, a)).length;
  const m = triple.reduce((sum, a) => sum + mutual(a), 0) / 2;
  const a = triple.reduce((sum, v) => sum + sends(v), 0);
  const man = `${m}${a}${3 - m - a}`;
  const alone = triple.find((v) => mutual(v) === 0) ?? triple[0]!;
  if (man === '021')
    return triple.some((v) => sends(v) === 2) ? '021D' : triple.some((v) => gets(v) === 2) ? '021U' : '021C';
  if (man === '111') return sends(alone) === 1 ? '111D' : '111U';
  if (man === '030') return triple.every((v) => sends(v) === 1) ? '030C' : '030T';
  if (man === '120') return sends(alone) === 2 ? '120D' : gets(alone) === 2 ? '120U' : '120C';
  return man as TriadKind;
}

describe('triad census', () => {
  it('is the count of every triple by its definition', () => {
    fc.assert(
      fc.property(anyNetwork({ isDirected: true, maximumSize: 10 }), (network) => {
        const expected = Object.fromEntries(triadKinds.map((kind) => [kind, 0])) as Record<TriadKind, number>;
        for (let a = 0; a < network.size; a += 1)
          for (let b = 0; b < a; b += 1)
            for (let c = 0; c < b; c += 1) expected[kindOf(network, [a, b, c])] += 1;
        expect(countTriads(network)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
  it('sees a mutual pair that sends to a third as 111U', () => {
    expect(
      countTriads(
        networkOf(
          3,
          [
            [0, 1],
            [1, 0],
            [1, 2],
          ],
          true,
        ),
      )['111U'],
    ).toBe(1);
  });
});

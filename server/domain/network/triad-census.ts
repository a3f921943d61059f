import { listContacts } from './contacts.ts';
import type { Network } from './network.ts';

/** The sixteen kinds of triad by mutual, asymmetric and null pairs (Holland & Leinhardt 1970), in their usual order. */
export const triadKinds = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;
export type TriadKind = (typeof triadKinds)[number];

/** Kind by the 6 bits of the triple (v, u, w): v→u 1, u→v 2, v→w 4, w→v 8, u→w 16, w→u 32. Batagelj & Mrvar (2001), table 1. */
const kindByCode = [
  1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5,
  6, 7, 6, 9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16,
];

/**
 * Triad census of a directed network: how often does each pattern of three partners occur?
 * Batagelj & Mrvar (2001), A subquadratic triad census algorithm for large sparse networks with small maximum degree, Social Networks 23:237–243.
 * O(m · greatest degree).
 */
export function countTriads(network: Network): Record<TriadKind, number> {
  const { size } = network;
  const { offsets, contacts, outward, inward } = listContacts(network);
  /** 1 for a tie to the contact, 2 for one from it, 3 for both. */
  const codes = new Uint8Array(contacts.length);
  for (let e = 0; e < codes.length; e += 1) codes[e] = (outward[e]! > 0 ? 1 : 0) | (inward[e]! > 0 ? 2 : 0);
  const counts = new Float64Array(17);
  const seenFor = new Int32Array(size).fill(-1);
  const codeTo = new Uint8Array(size);

  for (let v = 0; v < size; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) codeTo[contacts[e]!] = codes[e]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const u = contacts[e]!;
      if (u <= v) continue;
      const pair = codes[e]!;
      let others = 0;
      const mark = v * size + u;
      seenFor[v] = seenFor[u] = mark;
      for (let f = offsets[u]!; f < offsets[u + 1]!; f += 1) {
        const w = contacts[f]!;
        if (w === v) continue;
        seenFor[w] = mark;
        others += 1;
        const toV = codeTo[w]!;
        if (u < w || (v < w && w < u && toV === 0)) {
          counts[kindByCode[pair | (toV << 2) | (codes[f]! << 4)]!]! += 1;
        }
      }
      for (let f = offsets[v]!; f < offsets[v + 1]!; f += 1) {
        const w = contacts[f]!;
        if (w === u || seenFor[w] === mark) continue;
        others += 1;
        if (u < w) counts[kindByCode[pair | (codes[f]! << 2)]!]! += 1;
      }
      counts[pair === 3 ? 3 : 2]! += size - others - 2;
    }
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) codeTo[contacts[e]!] = 0;
  }
  const all = size < 3 ? 0 : (size * (size - 1) * (size - 2)) / 6;
  counts[1] = all - counts.reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(triadKinds.map((kind, i) => [kind, counts[i + 1]!])) as Record<TriadKind, number>;
}

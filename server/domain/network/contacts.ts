import { type Network, reverse } from './network.ts';

/** Both directions of a network in one set of rows: the contacts of actor `v` are `contacts[offsets[v] .. offsets[v + 1])`, ascending. */
export interface Contacts {
  readonly offsets: Int32Array;
  readonly contacts: Int32Array;
  /** Strength of the tie to the contact, 0 when there is none. */
  readonly outward: Float64Array;
  /** Strength of the tie from the contact, 0 when there is none. */
  readonly inward: Float64Array;
}

/** Whom each actor has to do with, whoever names whom. O(n + m). */
export function listContacts(network: Network): Contacts {
  const { size } = network;
  if (!network.isDirected) {
    const { offsets, targets, strengths } = network;
    return { offsets, contacts: targets, outward: strengths, inward: strengths };
  }
  const back = reverse(network);
  const most = 2 * network.tieCount;
  const offsets = new Int32Array(size + 1);
  const contacts = new Int32Array(most);
  const outward = new Float64Array(most);
  const inward = new Float64Array(most);
  let at = 0;
  for (let v = 0; v < size; v += 1) {
    let o = network.offsets[v]!;
    let i = back.offsets[v]!;
    const outEnd = network.offsets[v + 1]!;
    const inEnd = back.offsets[v + 1]!;
    while (o < outEnd || i < inEnd) {
      const to = o < outEnd ? network.targets[o]! : size;
      const from = i < inEnd ? back.targets[i]! : size;
      contacts[at] = Math.min(to, from);
      if (to <= from) outward[at] = network.strengths[o++]!;
      if (from <= to) inward[at] = back.strengths[i++]!;
      at += 1;
    }
    offsets[v + 1] = at;
  }
  return { offsets, contacts: contacts.slice(0, at), outward, inward };
}

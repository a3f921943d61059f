import { listContacts } from './contacts.ts';
import { findTie, type Network } from './network.ts';

/** Contacts of an actor, the strongest tie first: whom it names, who names it, or either. O(degree log degree). */
export function contactsOf(network: Network, actor: number, which: 'IN' | 'OUT' | 'BOTH'): number[] {
  const { offsets, contacts, outward, inward } = listContacts(network);
  const found: { contact: number; strength: number }[] = [];
  for (let e = offsets[actor]!; e < offsets[actor + 1]!; e += 1) {
    const strength =
      which === 'OUT' ? outward[e]! : which === 'IN' ? inward[e]! : Math.max(outward[e]!, inward[e]!);
    if (strength > 0) found.push({ contact: contacts[e]!, strength });
  }
  return found.sort((a, b) => b.strength - a.strength || a.contact - b.contact).map(({ contact }) => contact);
}

const areTied = (network: Network, a: number, b: number) =>
  findTie(network, a, b) !== -1 || findTie(network, b, a) !== -1;

/** [actor, a, b] for each two contacts that are tied to each other, whoever names whom; those of the strongest ties first. */
export function trianglesOf(network: Network, actor: number): [number, number, number][] {
  return pairsOf(contactsOf(network, actor, 'BOTH'))
    .filter(([a, b]) => areTied(network, a, b))
    .map(([a, b]) => [actor, a, b]);
}

/**
 * [a, actor, b] for each two contacts that meet through the actor alone. EITHER: not tied to each other, whoever names whom. PASSED: a names the
 * actor, the actor names b, and a does not name b; both orders count.
 */
export function openPairsOf(
  network: Network,
  actor: number,
  which: 'EITHER' | 'PASSED',
): [number, number, number][] {
  if (which === 'EITHER') {
    return pairsOf(contactsOf(network, actor, 'BOTH'))
      .filter(([a, b]) => !areTied(network, a, b))
      .map(([a, b]) => [a, actor, b]);
  }
  const goals = contactsOf(network, actor, 'OUT');
  return contactsOf(network, actor, 'IN').flatMap((a) =>
    goals
      .filter((b) => b !== a && findTie(network, a, b) === -1)
      .map((b): [number, number, number] => [a, actor, b]),
  );
}

const pairsOf = (list: readonly number[]): [number, number][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [number, number] => [a, b]));

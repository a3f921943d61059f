import { issueKey, nameKey } from '../../domain/facts.ts';
import { type FactState, isOpen } from '../facts/state.ts';
import type { ChangeError, Transition } from './types.ts';
import { called } from './wording.ts';

/**
 * By what a fact is the same as another: two open facts of a centre that share a key are duplicates. Partners, interests and issues by
 * name; a stance by partner and issue; a holding by partner and interest; a relationship by its two partners, kind and layer, where one
 * without direction is the same as one in either direction. Contacts and conflicts have none.
 */
export function duplicateKeys({ label, values, links }: FactState): string[] {
  const key = (...parts: unknown[]) => JSON.stringify([label, ...parts]);
  switch (label) {
    case 'Partner':
    case 'Interest':
    case 'Issue':
      return [key(nameKey(values.name as string))];
    case 'Stance':
      return [key(links.partnerId, links.issueId)];
    case 'Holding':
      return [key(links.partnerId, links.interestId)];
    case 'Relationship': {
      const kind = nameKey(values.kind as string);
      const along = key(links.fromId, links.toId, kind, values.layer);
      return values.isDirected ? [along] : [along, key(links.toId, links.fromId, kind, values.layer)];
    }
    default:
      return [];
  }
}

/** Facts whose key is new with this change: those are to be compared with what is stored. */
export function withNewKey(transitions: readonly Transition[], now: string): FactState[] {
  return transitions.flatMap(({ before, after }) => {
    if (after === null || !isOpen(after, now)) return [];
    if (before === null || !isOpen(before, now)) return [after];
    return String(duplicateKeys(before)) === String(duplicateKeys(after)) ? [] : [after];
  });
}

/**
 * An error for each fact that would stand beside its duplicate among `stored`. Only facts that the writer sees count: what is hidden
 * is no reason to refuse, or the refusal would betray it.
 */
export function checkDuplicates(
  transitions: readonly Transition[],
  stored: readonly FactState[],
  now: string,
  isSeen: (fact: FactState) => boolean,
): ChangeError[] {
  const touched = new Set(transitions.map(({ before, after }) => (after ?? before)?.id));
  const owners = new Map<string, FactState>();
  for (const fact of stored) {
    if (touched.has(fact.id) || !isOpen(fact, now) || !isSeen(fact)) continue;
    for (const key of duplicateKeys(fact)) owners.set(key, fact);
  }
  const fresh = new Set(withNewKey(transitions, now).map(({ id }) => id));
  for (const { after } of transitions) {
    if (after === null || fresh.has(after.id) || !isOpen(after, now) || !isSeen(after)) continue;
    for (const key of duplicateKeys(after)) owners.set(key, after);
  }
  return transitions.flatMap(({ operation, after }): ChangeError[] => {
    if (after === null || !fresh.has(after.id) || !isSeen(after)) return [];
    const keys = duplicateKeys(after);
    const owner = keys.map((key) => owners.get(key)).find((other) => other !== undefined);
    for (const key of keys) if (!owners.has(key)) owners.set(key, after);
    if (owner === undefined) return [];
    const value = typeof after.values.name === 'string' ? 'name' : null;
    const message = `The ${called({ ...owner, values: {} })} is there already, with id ${owner.id}: correct that one.`;
    return [{ operation, value, code: 'DUPLICATE', message }];
  });
}

/** Longest key of an issue; some room is left for a number behind it. */
const KEY_LENGTH = 190;

/** Gives each issue whose name is new its key; one that is taken gets a number behind it. `taken` are the keys the writer may see. */
export function withIssueKeys(
  transitions: readonly Transition[],
  taken: Iterable<readonly [id: string, key: string]>,
): Transition[] {
  const owners = new Map([...taken].map(([id, key]) => [key, id]));
  return transitions.map((step) => {
    const { before, after } = step;
    if (after?.label !== 'Issue' || (before !== null && before.values.name === after.values.name))
      return step;
    const base = cut(issueKey(after.values.name as string));
    let key = base;
    for (let n = 2; owners.has(key) && owners.get(key) !== after.id; n += 1) key = `${base}-${n}`;
    owners.set(key, after.id);
    return { ...step, after: { ...after, values: { ...after.values, key } } };
  });
}

/** The beginning of a key, not ending in half a character or in a hyphen. */
const cut = (key: string) =>
  key.length <= KEY_LENGTH
    ? key
    : key
        .slice(0, KEY_LENGTH)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/-$/, '');

import { isEssential, linkedIds } from '../../domain/history.ts';
import { visibilityOrder } from '../../domain/visibility.ts';
import { linksOf } from '../facts/properties.ts';
import { type FactState, isOpen, type Links, validFromOf, validToOf, visibilityOf } from '../facts/state.ts';
import { justAfter, laterOf } from './dating.ts';
import type { ChangeError, Transition } from './types.ts';
import { called } from './wording.ts';

/**
 * What follows for the facts about a partner, interest or issue when that ends or is hidden. Pure: takes the steps of a change and the
 * stored facts about what they touch, gives all steps of the change.
 *
 * Hidden: what is about it becomes at least as hidden, in the same change; nobody's own facts become private to another.
 * Ended: a partner's contacts, holdings, stances and relationships end with it, and an interest's holdings. A conflict goes on
 * between the other parties and ends when fewer than two are left. An issue's stances stay as they were.
 */
export function withConsequences(
  steps: readonly Transition[],
  about: readonly FactState[],
  now: string,
): { readonly transitions: readonly Transition[]; readonly errors: readonly ChangeError[] } {
  const transitions = new Map(steps.map((step) => [idOf(step), step]));
  const errors: ChangeError[] = [];
  const byTarget = groupByTarget(about);
  for (const step of steps) {
    const { before, after } = step;
    if (before === null || after === null) continue;
    const isHidden = visibilityOrder[visibilityOf(after)] > visibilityOrder[visibilityOf(before)];
    const hasEnded =
      isOpen(before, now) && validToOf(after) !== validToOf(before) && validToOf(after) !== null;
    if (!isHidden && !hasEnded) continue;
    for (const stored of byTarget.get(after.id) ?? []) {
      const fact = transitions.has(stored.id) ? (transitions.get(stored.id)?.after ?? null) : stored;
      if (fact === null || !isAbout(fact, after.id)) continue;
      const hidden = isHidden ? hide(fact, after) : fact;
      if (hidden === null) {
        errors.push(othersBuiltOnIt(step));
        break;
      }
      const next = hasEnded && isOpen(fact, now) ? endWith(hidden, after, now) : hidden;
      if (next === fact) continue;
      const earlier = transitions.get(stored.id) ?? { operation: null, before: stored };
      transitions.set(stored.id, { ...earlier, after: { ...next, version: stored.version + 1 } });
    }
  }
  return { transitions: [...transitions.values()], errors };
}

const idOf = ({ before, after }: Transition): string => (after ?? before)?.id ?? '';

/** Facts by each id they link to. */
function groupByTarget(facts: readonly FactState[]): ReadonlyMap<string, FactState[]> {
  const groups = new Map<string, FactState[]>();
  for (const fact of facts) {
    for (const id of new Set(Object.values(fact.links).flatMap(linkedIds))) {
      const group = groups.get(id);
      if (group) group.push(fact);
      else groups.set(id, [fact]);
    }
  }
  return groups;
}

const isAbout = (fact: FactState, id: string) =>
  Object.values(fact.links).some((ids) => linkedIds(ids).includes(id));

const isEssentiallyAbout = (fact: FactState, id: string) =>
  linksOf(fact.label).some(
    ([name, link]) => isEssential(name, link) && linkedIds(fact.links[name]).includes(id),
  );

/** The fact made at least as hidden as what it is about; null when that would take it away from its author. */
function hide(fact: FactState, about: FactState): FactState | null {
  if (!isEssentiallyAbout(fact, about.id)) return fact;
  const visibility = visibilityOf(about);
  if (visibility === 'PRIVATE' && fact.author !== about.author) return null;
  if (visibilityOrder[visibilityOf(fact)] >= visibilityOrder[visibility]) return fact;
  return { ...fact, values: { ...fact.values, visibility } };
}

function othersBuiltOnIt({ operation, after }: Transition): ChangeError {
  return {
    operation,
    value: 'visibility',
    code: 'CONFLICT',
    message: `Others noted facts about the ${after ? called(after) : 'fact'}, so it cannot become PRIVATE: make it TEAM.`,
  };
}

function endWith(fact: FactState, about: FactState, now: string): FactState {
  if (fact.label === 'Conflict') return leaveConflict(fact, about, now);
  if (about.label === 'Issue' || !isEssentiallyAbout(fact, about.id)) return fact;
  const end = laterOf(validToOf(about) ?? now, justAfter(validFromOf(fact)));
  const validTo = validToOf(fact);
  return validTo !== null && validTo <= end ? fact : { ...fact, values: { ...fact.values, validTo: end } };
}

/** A partner leaves a conflict: as a mediator, or as a party when two others are left; otherwise the conflict ends. */
function leaveConflict(conflict: FactState, about: FactState, now: string): FactState {
  if (about.label !== 'Partner' || isOpen(about, now)) return conflict;
  const parties = linkedIds(conflict.links.partyIds).filter((id) => id !== about.id);
  const since = laterOf(now, justAfter(validFromOf(conflict)));
  const isParty = parties.length < linkedIds(conflict.links.partyIds).length;
  if (isParty && parties.length < 2) {
    return { ...conflict, values: { ...conflict.values, validTo: laterOf(validToOf(about) ?? now, since) } };
  }
  const links: Links = {
    ...conflict.links,
    partyIds: parties,
    mediatorId: conflict.links.mediatorId === about.id ? null : (conflict.links.mediatorId ?? null),
  };
  return { ...conflict, links, values: { ...conflict.values, validFrom: since } };
}

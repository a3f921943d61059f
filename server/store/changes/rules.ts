import { isEssential, linkedIds } from '../../domain/history.ts';
import { type Viewer, visibilityOrder } from '../../domain/visibility.ts';
import { linksOf } from '../facts/properties.ts';
import { type FactState, isOpen, sees, visibilityOf } from '../facts/state.ts';
import { checkShape } from './shape.ts';
import type { ChangeError, Transition } from './types.ts';
import { audience, called, notFound } from './wording.ts';

export interface RuleBook {
  readonly centreId: string;
  readonly viewer: Viewer;
  readonly now: string;
  /** Stored facts by id: what the change touches and what that is about. */
  readonly facts: ReadonlyMap<string, FactState>;
  /** An undo brings back what its author once could write: links to what has since been hidden from them may return. */
  readonly isUndo?: boolean;
}

/** What a centre must keep true, checked on every fact of a change as it would be afterwards. Pure. */
export function checkRules(transitions: readonly Transition[], book: RuleBook): ChangeError[] {
  const afterwards = new Map<string, FactState | null>(
    transitions.map(({ before, after }) => [(after ?? before)?.id ?? '', after]),
  );
  const find = (id: string) =>
    afterwards.has(id) ? (afterwards.get(id) ?? null) : (book.facts.get(id) ?? null);
  return transitions.flatMap((transition) => {
    const { operation, after } = transition;
    if (after === null) return [];
    const shape = checkShape(after).map((error) => ({ operation, ...error }));
    if (shape.length > 0) return shape;
    return [...checkAudience(transition, book), ...checkLinks(transition, find, book)];
  });
}

/** Only its author makes a fact private, and nobody hides a fact from themselves. */
function checkAudience(
  { operation, before, after }: Transition,
  { viewer, isUndo }: RuleBook,
): ChangeError[] {
  if (before === null || after === null || operation === null || isUndo) return [];
  if (visibilityOf(before) === visibilityOf(after)) return [];
  const refuse = (message: string): ChangeError[] => [
    { operation, value: 'visibility', code: 'NOT_ALLOWED', message },
  ];
  if (visibilityOf(after) === 'PRIVATE' && after.author !== viewer.userId) {
    return refuse(
      'Only the author of a fact makes it PRIVATE: make it TEAM, or note a private fact of your own.',
    );
  }
  if (sees(viewer)(before) && !sees(viewer)(after)) {
    return refuse('You would no longer see it yourself: ask a coordinator or manager to make it TEAM.');
  }
  return [];
}

function checkLinks(
  { operation, before, after }: Transition,
  find: (id: string) => FactState | null,
  { centreId, viewer, now, isUndo }: RuleBook,
): ChangeError[] {
  if (after === null) return [];
  const isReopened = before !== null && !isOpen(before, now) && isOpen(after, now);
  return linksOf(after.label).flatMap(([name, link]): ChangeError[] => {
    const stood = new Set(linkedIds(before?.links[name]));
    const errors = linkedIds(after.links[name]).flatMap((id): ChangeError[] => {
      const target = find(id);
      const isNew = !stood.has(id);
      if (target === null || target.label !== link.target || target.centreId !== centreId) {
        return [notFound(name, operation)];
      }
      if (isNew && !isUndo && !sees(viewer)(target)) return [notFound(name, operation)];
      const mustBeOpen = isNew || (isReopened && isEssential(name, link) && target.label !== 'Issue');
      if (mustBeOpen && isOpen(after, now) && !isOpen(target, now)) {
        const message = `${name}: the ${called(target)} has ended, so nothing new can be noted about it. Choose one that has not.`;
        return [{ operation, value: name, code: 'CONFLICT', message }];
      }
      return isEssential(name, link) ? checkWidth(after, target, operation) : [];
    });
    return errors.slice(0, 1);
  });
}

/** A fact is never seen by more people than what it is about. */
function checkWidth(fact: FactState, about: FactState, operation: number | null): ChangeError[] {
  const isWider = visibilityOrder[visibilityOf(fact)] < visibilityOrder[visibilityOf(about)];
  const isOthers = visibilityOf(about) === 'PRIVATE' && fact.author !== about.author;
  if (!isWider && !isOthers) return [];
  const message = `The ${called(about)} is ${audience[visibilityOf(about)]}, and nothing about it may be seen by more: choose ${visibilityOf(about)}${visibilityOf(about) === 'TEAM' ? ' or PRIVATE' : ''}.`;
  return [{ operation, value: 'visibility', code: 'CONFLICT', message }];
}

/**
 * For an undo, which does not carry on into other facts: whether what it takes away, ends or hides leaves facts behind that are about it.
 * `about` are the stored facts about what the change touches. Gives the facts that stand in the way.
 */
export function leftBehind(
  transitions: readonly Transition[],
  about: readonly FactState[],
  now: string,
): { readonly about: FactState; readonly fact: FactState }[] {
  const afterwards = new Map(transitions.map((step) => [(step.after ?? step.before)?.id ?? '', step]));
  return about.flatMap((stored) => {
    const step = afterwards.get(stored.id);
    const fact = step ? step.after : stored;
    if (fact === null) return [];
    return linksOf(fact.label).flatMap(([name, link]) =>
      linkedIds(fact.links[name]).flatMap((id) => {
        const target = afterwards.get(id);
        if (target?.before == null) return [];
        return isLeftBehind(fact, target, isEssential(name, link), now)
          ? [{ about: target.before, fact }]
          : [];
      }),
    );
  });
}

function isLeftBehind(fact: FactState, target: Transition, essential: boolean, now: string): boolean {
  const { before, after } = target;
  if (after === null) return true;
  if (!essential || before === null) return false;
  if (checkWidth(fact, after, null).length > 0) return true;
  const ends = isOpen(before, now) && !isOpen(after, now);
  return ends && after.label !== 'Issue' && isOpen(fact, now);
}

import { defaultValues } from '../../domain/default-values.ts';
import { isEssential, linkedIds } from '../../domain/history.ts';
import type { Viewer } from '../../domain/visibility.ts';
import { linksOf, sortLinks, valueNames } from '../facts/properties.ts';
import { type FactState, isOpen, type Links, sees, type Values, validToOf } from '../facts/state.ts';
import { checkValues } from './check-values.ts';
import { dateValues, inOrder, notAhead, type Refusal, refuse } from './dating.ts';
import { isSame } from './same.ts';
import type { ChangeError, Operation, Transition } from './types.ts';
import { called, notFound, when } from './wording.ts';

/** What is known, inside the lock, of the facts that a change touches and of what they are about. */
export interface Known {
  readonly centreId: string;
  readonly viewer: Viewer;
  /** Moment of the change. */
  readonly now: string;
  /** Stored facts by id. */
  readonly facts: ReadonlyMap<string, FactState>;
  /** Ids that a new fact cannot take, whichever centre they are of. */
  readonly takenIds: ReadonlySet<string>;
  /** Highest version that a fact, since taken away, ever had. */
  readonly lastVersions: ReadonlyMap<string, number>;
}

export interface Draft {
  readonly transitions: readonly Transition[];
  readonly errors: readonly ChangeError[];
  /** The stored fact behind a STALE_VERSION. */
  readonly stored: FactState | null;
}

/** Works out what each operation makes of its fact, without looking at other facts of the change. */
export function draft(operations: readonly Operation[], known: Known): Draft {
  const transitions: Transition[] = [];
  const errors: ChangeError[] = [];
  let stored: FactState | null = null;
  operations.forEach((operation, index) => {
    const result = operation.op === 'create' ? create(operation, known) : revise(operation, known);
    if ('errors' in result) {
      errors.push(...result.errors.map((error) => ({ ...error, operation: index })));
      if (result.errors.some(({ code }) => code === 'STALE_VERSION'))
        stored ??= known.facts.get(operation.id) ?? null;
    } else if (result.before === null || !isSame(result.before, result.after)) {
      transitions.push({ operation: index, ...result });
    }
  });
  return { transitions, errors, stored };
}

/** Whether the viewer may see the fact and everything it cannot do without. */
export function existsFor(viewer: Viewer, fact: FactState, facts: ReadonlyMap<string, FactState>): boolean {
  const visible = sees(viewer);
  if (!visible(fact)) return false;
  return linksOf(fact.label).every(
    ([name, link]) =>
      !isEssential(name, link) ||
      linkedIds(fact.links[name]).every((id) => {
        const target = facts.get(id);
        return target !== undefined && visible(target);
      }),
  );
}

type Outcome = { readonly before: FactState | null; readonly after: FactState } | Refusal;

export const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

function create(operation: Extract<Operation, { op: 'create' }>, known: Known): Outcome {
  const { label, id } = operation;
  if (!isUuid(id)) {
    return refuse('id', 'INVALID', 'id must be a UUID, such as 0b6e2f5d-5c0f-4a3e-8d4b-81a2c9e46f1c.');
  }
  if (known.takenIds.has(id)) return refuse('id', 'DUPLICATE', 'id is taken: make a new UUID.');
  const given: Record<string, Values[string]> = {
    ...operation.values,
    validTo: operation.values.validTo ?? null,
  };
  given.validFrom ??= known.now;
  const values = Object.fromEntries(
    valueNames(label).map((name) => [
      name,
      given[name] === undefined ? (defaultValues[label][name] ?? null) : given[name],
    ]),
  );
  // Derived from the name once all issues of the change are known.
  if (label === 'Issue') values.key = 'issue';
  const checked = checkValues(label, values);
  if ('errors' in checked) return { errors: checked.errors.map((error) => ({ ...error, operation: null })) };
  const agreed = notAhead(checked.values, known.now);
  if ('errors' in agreed) return agreed;
  const period = inOrder(agreed.values);
  if ('errors' in period) return period;
  return {
    before: null,
    after: {
      label,
      id,
      centreId: known.centreId,
      version: (known.lastVersions.get(id) ?? 0) + 1,
      author: known.viewer.userId,
      values: period.values,
      links: sortLinks(label, operation.links),
    },
  };
}

function revise(operation: Extract<Operation, { op: 'update' | 'end' }>, known: Known): Outcome {
  const before = known.facts.get(operation.id);
  if (!before || before.label !== operation.label || before.centreId !== known.centreId)
    return { errors: [notFound('id')] };
  if (!operation.follows && !existsFor(known.viewer, before, known.facts))
    return { errors: [notFound('id')] };
  if (operation.expectedVersion !== null && operation.expectedVersion !== before.version) {
    return refuse(
      'version',
      'STALE_VERSION',
      `The ${called(before)} was changed after you read it: you read version ${operation.expectedVersion}, now it is version ${before.version}. Read it again.`,
    );
  }
  const ended = !isOpen(before, known.now);
  if (operation.op === 'end' && ended) {
    return refuse(
      'id',
      'CONFLICT',
      `The ${called(before)} ended on ${when(validToOf(before) ?? '')} already.`,
    );
  }
  const given: Record<string, Values[string]> = { ...operation.values };
  if (given.validFrom === null) delete given.validFrom;
  if (ended && given.validTo === null) {
    return refuse('validTo', 'CONFLICT', `The ${called(before)} has ended: note a new one, or undo its end.`);
  }
  const links =
    operation.op === 'update' && operation.links ? relink(before, operation, known) : before.links;
  const checked = checkValues(before.label, { ...before.values, ...given });
  if ('errors' in checked) return { errors: checked.errors.map((error) => ({ ...error, operation: null })) };
  const dated = dateValues({
    before,
    values: checked.values,
    links,
    given,
    ended,
    isEnd: operation.op === 'end',
    now: known.now,
  });
  if ('errors' in dated) return dated;
  return { before, after: { ...before, version: before.version + 1, values: dated.values, links } };
}

/**
 * Replaced links, with the targets kept that the writer cannot see: whoever sees less of a conflict and sends its list of interests back
 * does not take the hidden ones out.
 */
function relink(
  before: FactState,
  { links = {}, follows }: Extract<Operation, { op: 'update' }>,
  known: Known,
): Links {
  if (follows) return sortLinks(before.label, { ...before.links, ...links });
  const merged: Record<string, Links[string]> = { ...before.links };
  for (const [name, link] of linksOf(before.label)) {
    const given = links[name];
    if (given === undefined) continue;
    const hidden = linkedIds(before.links[name]).filter((id) => {
      const target = known.facts.get(id);
      return target === undefined || !existsFor(known.viewer, target, known.facts);
    });
    merged[name] = link.many ? [...linkedIds(given), ...hidden] : (given ?? hidden[0] ?? null);
  }
  return sortLinks(before.label, merged);
}

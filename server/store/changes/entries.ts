import { randomUUID } from 'node:crypto';
import { type FactState, type Revision, validFromOf, visibilityOf } from '../facts/state.ts';
import type { Entry } from './record.ts';
import type { Transition } from './types.ts';

/** The entry of a step, with the earlier state that it leaves behind. */
export function toEntryOf({ before, after }: Transition): Entry {
  const revision =
    before && after && validFromOf(after) > validFromOf(before) ? toRevision(before, after) : null;
  return { before, after, revisionsMade: revision ? [revision] : [], revisionsRemoved: [] };
}

function toRevision(before: FactState, after: FactState): Revision {
  const { id: factId, label, centreId, author, values, links } = before;
  return {
    id: randomUUID(),
    factId,
    label,
    centreId,
    author,
    visibility: visibilityOf(before),
    validFrom: validFromOf(before),
    validTo: validFromOf(after),
    values,
    links,
  };
}

import { isEssential, linkedIds } from '../../domain/history.ts';
import { visibilityOrder } from '../../domain/visibility.ts';
import type { Database } from '../driver.ts';
import { linksOf, sortLinks } from '../facts/properties.ts';
import { type FactState, isOpen, type Links, sees, visibilityOf } from '../facts/state.ts';
import { commitChange } from './commit.ts';
import { duplicateKeys } from './duplicates.ts';
import type { Asked, ReadFact } from './fact-changes.ts';
import type { Plan, PlanReader } from './plan.ts';
import type { Outcome } from './request.ts';
import { checkShape } from './shape.ts';
import type { ChangeError, Operation } from './types.ts';
import { called, notFound } from './wording.ts';

/**
 * Moves what is about one partner, interest or issue to another and ends the first. Where the writer sees that both have the same
 * already, or where the move makes no sense (a relationship with itself, a conflict with one party), the first one's ends instead.
 */
export function mergeFacts(
  database: Database,
  asked: Asked,
  { label, id, version, intoId, intoVersion }: ReadFact & { intoId: string; intoVersion: number },
): Promise<Outcome> {
  return commitChange(database, { ...asked, at: { label, id } }, async (reader) => {
    const [from] = await reader.find(label, [id]);
    const [into] = await reader.find(label, [intoId]);
    if (!from || !into) return { errors: [notFound(from ? 'intoId' : 'id')] };
    const refused = refuseMerge(from, into, { intoVersion, now: reader.now });
    if (refused) return { errors: [refused], stored: refused.code === 'STALE_VERSION' ? into : null };
    return planMerge(from, into, version, reader);
  });
}

function refuseMerge(
  from: FactState,
  into: FactState,
  { intoVersion, now }: { intoVersion: number; now: string },
): ChangeError | null {
  const error = (value: string, code: ChangeError['code'], message: string) => ({
    operation: null,
    value,
    code,
    message,
  });
  if (from.id === into.id)
    return error('intoId', 'INVALID', 'intoId: choose another one than the one that ends.');
  if (into.version !== intoVersion) {
    const message = `The ${called(into)} was changed after you read it: you read version ${intoVersion}, now it is version ${into.version}. Read it again.`;
    return error('intoVersion', 'STALE_VERSION', message);
  }
  if (isOpen(into, now)) return null;
  return error('intoId', 'CONFLICT', `The ${called(into)} has ended: choose one that has not.`);
}

async function planMerge(
  from: FactState,
  into: FactState,
  version: number,
  reader: PlanReader,
): Promise<Plan> {
  const isSeen = sees(reader.viewer);
  const there = (await reader.about(into)).filter(isSeen);
  const taken = new Set(there.filter(({ links }) => !isAbout(links, from.id)).flatMap(duplicateKeys));
  const steps: Operation[] = [];
  for (const fact of await reader.about(from)) {
    const moved = move(fact, from.id, into);
    if (moved === null) {
      return {
        errors: [
          {
            operation: null,
            value: 'intoId',
            code: 'CONFLICT',
            message: `Others noted facts about the ${called(from)}, and the ${called(into)} is PRIVATE: make that TEAM first.`,
          },
        ],
      };
    }
    const isDouble = isSeen(fact) && duplicateKeys(moved).some((key) => taken.has(key));
    const { label, id } = fact;
    if (isDouble || checkShape(moved).length > 0) {
      steps.push({ op: 'end', label, id, expectedVersion: null, follows: true });
    } else {
      const values = { visibility: visibilityOf(moved) };
      steps.push({
        op: 'update',
        label,
        id,
        expectedVersion: null,
        values,
        links: moved.links,
        follows: true,
      });
    }
  }
  const end: Operation = { op: 'end', label: from.label, id: from.id, expectedVersion: version };
  return { operations: [end, ...steps], shown: into };
}

const isAbout = (links: Links, id: string) => Object.values(links).some((ids) => linkedIds(ids).includes(id));

/** The fact as it is about `into`, and not seen by more than that; null when that would take it away from its author. */
function move(fact: FactState, fromId: string, into: FactState): FactState | null {
  const links: Record<string, Links[string]> = {};
  for (const [name, link] of linksOf(fact.label)) {
    const ids = linkedIds(fact.links[name]).map((id) => (id === fromId ? into.id : id));
    links[name] = link.many ? ids : (ids[0] ?? null);
  }
  if (typeof links.mediatorId === 'string' && linkedIds(links.partyIds).includes(links.mediatorId)) {
    links.mediatorId = null;
  }
  const visibility = visibilityOf(into);
  const isEssentiallyAbout = linksOf(fact.label).some(
    ([name, link]) => isEssential(name, link) && linkedIds(fact.links[name]).includes(fromId),
  );
  if (!isEssentiallyAbout) return { ...fact, links: sortLinks(fact.label, links) };
  if (visibility === 'PRIVATE' && fact.author !== into.author) return null;
  const isWider = visibilityOrder[visibilityOf(fact)] < visibilityOrder[visibility];
  return {
    ...fact,
    links: sortLinks(fact.label, links),
    values: isWider ? { ...fact.values, visibility } : fact.values,
  };
}

import { randomUUID } from 'node:crypto';
import { type FactLabel, factKinds, type Visibility } from '../../domain/facts.ts';
import { visibilityOrder } from '../../domain/visibility.ts';
import { int, type Transaction } from '../driver.ts';
import type { Revision, Values } from '../facts/state.ts';
import type { CentreState } from './centre-state.ts';
import type { FactState } from './types.ts';

/** What a change can touch: facts, and the centre itself. */
export type Recorded = FactState | CentreState;

/** One fact of a change as the log keeps it, with what it takes to undo it. */
export interface Entry {
  readonly before: Recorded | null;
  readonly after: Recorded | null;
  /** Earlier states that the change made, and those that it took away. */
  readonly revisionsMade: readonly Revision[];
  readonly revisionsRemoved: readonly Revision[];
}

export interface ChangeRecord {
  readonly id: string;
  readonly mutationId: string;
  readonly centreId: string;
  /** Data version that the change brought the centre to; orders the log. */
  readonly seq: number;
  /** Name of the mutation. */
  readonly action: string;
  readonly at: string;
  /** User id. */
  readonly byId: string;
  readonly byName: string;
  /** The fact it was mainly about; the payload shows it. */
  readonly factId: string | null;
  readonly factLabel: FactLabel | null;
  /** What it was about where facts do not say, such as the names of files. Names no fact. */
  readonly note: string | null;
  /** The change this one undoes, and the first of a chain of undo and redo. */
  readonly undoesId: string | null;
  readonly rootId: string | null;
  /** What the change does to the first of its chain; null when it is that itself. */
  readonly turn: 'UNDO' | 'REDO' | null;
}

/** Entries written by one query. */
const BATCH = 2_000;

/** Appends a change to the log of its centre. Call it when the facts are written: entries are tied to the facts that are there. */
export async function recordChange(
  tx: Transaction,
  change: ChangeRecord,
  entries: readonly Entry[],
): Promise<void> {
  const rows = entries.map((entry, index) => ({ ...toEntryProperties(entry), position: int(index) }));
  const properties = { ...change, seq: int(change.seq), at: new Date(change.at), isUndone: false };
  await tx.run(
    `/* recordChange */ CREATE (c:Change) SET c = $properties
    WITH c UNWIND $rows AS row CREATE (c)-[:TOUCHED]->(e:ChangeEntry) SET e = row`,
    { properties, rows: rows.slice(0, BATCH) },
  );
  for (let start = BATCH; start < rows.length; start += BATCH) {
    await tx.run(
      `/* recordEntries */ MATCH (c:Change {id: $id}) UNWIND $rows AS row
      CREATE (c)-[:TOUCHED]->(e:ChangeEntry) SET e = row`,
      { id: change.id, rows: rows.slice(start, start + BATCH) },
    );
  }
  for (const label of [...(Object.keys(factKinds) as FactLabel[]), 'Centre' as const]) {
    const factIds = entries.flatMap(({ after }) => (after?.label === label ? after.id : []));
    if (factIds.length === 0) continue;
    // Entries of a fact that was taken away and is back are tied again as well.
    await tx.run(
      `/* tieEntries */ UNWIND $factIds AS id MATCH (n:${label} {id: id}) MATCH (e:ChangeEntry {factId: id})
      WHERE NOT EXISTS { (e)-[:OF]->(n) } CREATE (e)-[:OF]->(n)`,
      { factIds },
    );
  }
}

/** Who may see the entry: no one who may not see the fact as it was and as it became. */
function toEntryProperties(entry: Entry): Record<string, unknown> {
  const states = [entry.before, entry.after].filter((state) => state !== null);
  const state = states.at(-1) as Recorded;
  const narrowest = states
    .map(visibilityOfRecorded)
    .reduce((a, b) => (visibilityOrder[b] > visibilityOrder[a] ? b : a));
  return {
    id: randomUUID(),
    factId: state.id,
    label: state.label,
    centreId: state.centreId,
    author: state.author,
    visibility: narrowest,
    version: int(Math.max(...states.map(({ version }) => version))),
    before: toText(entry.before),
    after: toText(entry.after),
    revisionsMade: toText(entry.revisionsMade.length > 0 ? entry.revisionsMade : null),
    revisionsRemoved: toText(entry.revisionsRemoved.length > 0 ? entry.revisionsRemoved : null),
  };
}

const toText = (value: unknown) => (value === null ? null : JSON.stringify(value));

function visibilityOfRecorded({ label, values }: Recorded): Visibility {
  return label === 'Centre' ? 'SHARED' : ((values as Values).visibility as Visibility);
}

export interface EntryRow {
  readonly before: string | null;
  readonly after: string | null;
  readonly revisionsMade: string | null;
  readonly revisionsRemoved: string | null;
}

export function toEntry(row: EntryRow): Entry {
  const parse = <T>(text: string | null, otherwise: T): T => (text === null ? otherwise : JSON.parse(text));
  return {
    before: parse<Recorded | null>(row.before, null),
    after: parse<Recorded | null>(row.after, null),
    revisionsMade: parse<Revision[]>(row.revisionsMade, []),
    revisionsRemoved: parse<Revision[]>(row.revisionsRemoved, []),
  };
}

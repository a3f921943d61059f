import type { Viewer } from '../../domain/visibility.ts';
import { type Database, int } from '../driver.ts';
import { differences, type FieldValue } from '../facts/differences.ts';
import { findNames, type Names, namedBy, nameOf } from '../facts/names.ts';
import { asking } from '../facts/read.ts';
import type { FactState } from '../facts/state.ts';
import { viewerParameter } from '../visibility.ts';
import { type ChangeRow, entryIsVisible, toRow } from './log.ts';
import type { Recorded } from './record.ts';

/** A change as a viewer may know it. */
export interface SeenChange {
  readonly id: string;
  readonly centreId: string;
  readonly action: string;
  readonly at: string;
  readonly byId: string;
  readonly byName: string;
  readonly subject: string;
  readonly factCount: number;
  readonly facts: SeenFact[];
  readonly undoesId: string | null;
  readonly isUndone: boolean;
}

interface SeenFact {
  readonly id: string;
  readonly label: string;
  readonly name: string | null;
  readonly before: FieldValue[];
  readonly after: FieldValue[];
}

/** Facts shown of one change; `factCount` counts them all. */
const SHOWN = 50;

interface LogRow {
  readonly change: Record<string, unknown>;
  readonly factCount: number;
  readonly main: EntryText[];
  readonly entries: EntryText[];
}
interface EntryText {
  readonly before: string | null;
  readonly after: string | null;
}

const seenEntries = `MATCH (c)-[:TOUCHED]->(e:ChangeEntry) WHERE ${entryIsVisible('e')}`;
const columns = `
  properties(c) AS change,
  COUNT { ${seenEntries} } AS factCount,
  COLLECT { ${seenEntries} AND e.factId = c.factId RETURN e {.before, .after} LIMIT 1 } AS main,
  COLLECT { ${seenEntries} WITH e ORDER BY e.position LIMIT ${SHOWN} RETURN e {.before, .after} } AS entries`;

/** One change, or null when the viewer may see none of its facts. */
export async function findChange(
  database: Database,
  viewer: Viewer,
  changeId: string,
): Promise<SeenChange | null> {
  const rows = await database.read<LogRow>(
    `/* findChange */ MATCH (c:Change {id: $changeId}) WHERE EXISTS { ${seenEntries} } RETURN ${columns}`,
    { changeId, viewer: viewerParameter(viewer) },
  );
  return (await toSeen(database, viewer, rows))[0] ?? null;
}

export interface ChangeQuery {
  readonly centreId: string;
  readonly factId: string | null;
  /** Only the viewer's own. */
  readonly mine: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The log of a centre, newest first: changes of which the viewer may see at least one fact. */
export async function listChanges(
  database: Database,
  viewer: Viewer,
  { centreId, factId, mine, limit, offset }: ChangeQuery,
): Promise<SeenChange[]> {
  const match =
    factId === null
      ? 'MATCH (c:Change {centreId: $centreId}) WHERE c.seq > 0 WITH c'
      : `MATCH (own:ChangeEntry {factId: $factId})<-[:TOUCHED]-(c:Change {centreId: $centreId}) WHERE ${entryIsVisible('own')} WITH c`;
  const rows = await database.read<LogRow>(
    `/* listChanges */ ${match}
    WHERE ($mine = false OR c.byId = $viewer.userId) AND EXISTS { ${seenEntries} }
    WITH c ORDER BY c.seq DESC SKIP $offset LIMIT $limit
    RETURN ${columns} ORDER BY c.seq DESC`,
    { centreId, factId, mine, limit: int(limit), offset: int(offset), viewer: viewerParameter(viewer) },
  );
  return toSeen(database, viewer, rows);
}

interface SeenEntry {
  readonly before: Recorded | null;
  readonly after: Recorded | null;
}

async function toSeen(database: Database, viewer: Viewer, rows: readonly LogRow[]): Promise<SeenChange[]> {
  const read = rows.map((row) => ({
    change: toRow(row.change),
    factCount: row.factCount,
    main: row.main.map(parse)[0] ?? null,
    entries: row.entries.map(parse),
  }));
  const states = read.flatMap(({ main, entries }) =>
    [...entries, ...(main ? [main] : [])].flatMap(({ before, after }) => [before, after].filter(isFact)),
  );
  const mains = read.flatMap(({ change: { factId: id, factLabel: label } }) =>
    id && label ? [{ id, label }] : [],
  );
  const names = await findNames(asking(database), viewer, [...namedBy(states), ...mains]);
  return read.map(({ change, factCount, main, entries }) => ({
    id: change.id,
    centreId: change.centreId,
    action: change.action,
    at: change.at,
    byId: change.byId,
    byName: change.byName,
    subject: subjectOf(change, main ?? entries[0] ?? null, names),
    factCount,
    facts: entries.map((entry) => toSeenFact(entry, names)),
    undoesId: change.undoesId,
    isUndone: change.isUndone,
  }));
}

const parse = ({ before, after }: EntryText): SeenEntry => ({
  before: before === null ? null : JSON.parse(before),
  after: after === null ? null : JSON.parse(after),
});

const isFact = (state: Recorded | null): state is FactState => state !== null && state.label !== 'Centre';

/** In words, from what the viewer may see alone. */
function subjectOf({ note, factId }: ChangeRow, entry: SeenEntry | null, names: Names): string {
  if (note !== null) return note;
  const state = entry && (entry.after ?? entry.before);
  // What others were merged into is shown without being touched.
  const isOther = factId !== null && state?.id !== factId;
  const name = (isOther && names.get(factId)) || (state && callRecorded(state, names));
  return name || (state?.label ?? '');
}

const callRecorded = (state: Recorded, names: Names) =>
  isFact(state) ? nameOf(state, names) : (state.values.name as string);

function toSeenFact({ before, after }: SeenEntry, names: Names): SeenFact {
  const state = (after ?? before) as Recorded;
  return {
    id: state.id,
    label: state.label,
    name: callRecorded(state, names),
    ...differences(before, after, names),
  };
}

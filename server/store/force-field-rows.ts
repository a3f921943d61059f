import type { FactLabel } from '../domain/facts.ts';
import type { FieldCentre, FieldSnapshot } from '../domain/field-snapshot.ts';
import { isEssential } from '../domain/history.ts';
import { linksOf, listNames, momentNames, valueNames } from './facts/properties.ts';
import type { Links } from './facts/state.ts';
import { compileRowReader, type RowField, type RowReader } from './row-reader.ts';

/** Labels of the field, each after those it may be about. Contacts are personal data and no part of it. */
export const fieldLabels = [
  'Partner',
  'Interest',
  'Issue',
  'Holding',
  'Stance',
  'Relationship',
  'Conflict',
] as const satisfies readonly FactLabel[];
export type FieldLabel = (typeof fieldLabels)[number];

/** Neo4j's own number of a node: short, and good within one read only. */
type NodeNumber = number;

/** A fact as it is read: its values, then its links as node numbers, in the order of `factKinds`; moments in epoch milliseconds. */
export type FactRow = readonly [node: NodeNumber, id: string, version: number, ...columns: unknown[]];
const FIRST_VALUE = 3;

/** An earlier state that held on the date, as it is read: moments in epoch milliseconds, values and links as JSON. */
export interface RevisionRow {
  readonly factId: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly values: string;
  readonly links: string;
}

export interface ForceFieldRows {
  readonly centre: FieldCentre;
  readonly facts: Readonly<Record<FieldLabel, readonly FactRow[]>>;
}

/** Whether some fact got its present values after the date, so that it may have had others on it: then its revisions are needed. */
export function needsRevisions({ facts }: ForceFieldRows, asOf: string): boolean {
  const date = Date.parse(asOf);
  return fieldLabels.some((label) =>
    facts[label].some((row) => (row[columnsOf(label).validFrom] as number) > date),
  );
}

/**
 * The field of a date out of what was read: rows of all that the asker may see and that had not ended by then, and the revisions of
 * that date (none are needed where `needsRevisions` says so). A fact is there as it was then; what is about something that is not there
 * is dropped, and so is a conflict of which any party is not there. Lists keep the order of the rows.
 *
 * One pass over the rows, O(n); the same field as `factsAt` and `withoutDangling` of the domain give, which read in sentences.
 */
export function rowsToForceField(
  { centre, facts }: ForceFieldRows,
  revisions: readonly RevisionRow[],
  asOf: string,
): FieldSnapshot {
  const reading: Reading = {
    centreId: centre.id,
    date: Date.parse(asOf),
    toIso: isoWriter(),
    earlier: revisionsByFact(revisions),
    thereByNode: new Map(),
    there: new Map(),
    boundary: Number.POSITIVE_INFINITY,
  };
  // In this order each label is read after those that its links lead to.
  const lists = Object.fromEntries(
    fieldLabels.map((label) => [label, readLabel(label, facts[label], reading)]),
  );
  return {
    centre,
    asOf,
    holdsUntil: Number.isFinite(reading.boundary) ? reading.toIso(reading.boundary) : null,
    partners: lists.Partner as unknown as FieldSnapshot['partners'],
    relationships: lists.Relationship as unknown as FieldSnapshot['relationships'],
    conflicts: lists.Conflict as unknown as FieldSnapshot['conflicts'],
    interests: lists.Interest as unknown as FieldSnapshot['interests'],
    holdings: lists.Holding as unknown as FieldSnapshot['holdings'],
    issues: lists.Issue as unknown as FieldSnapshot['issues'],
    stances: lists.Stance as unknown as FieldSnapshot['stances'],
  };
}

type Fields = Record<string, unknown>;

interface Reading {
  readonly centreId: string;
  /** Epoch milliseconds, as every moment here. */
  readonly date: number;
  readonly toIso: (moment: number) => string;
  readonly earlier: ReadonlyMap<string, RevisionRow>;
  /** Ids of what is there on the date, so far: by node and by themselves. */
  readonly thereByNode: Map<NodeNumber, string>;
  readonly there: Map<string, string>;
  /** The first moment after the date on which something begins or ends, so far. */
  boundary: number;
}

function readLabel(label: FieldLabel, rows: readonly FactRow[], reading: Reading): Fields[] {
  const columns = columnsOf(label);
  // A closed issue stays in the field: its stances remain readable.
  const endsWithItsPeriod = label !== 'Issue';
  const list: Fields[] = [];
  for (const row of rows) {
    const begins = row[columns.validFrom] as number;
    const ends = row[columns.validTo] as number | null;
    noteBoundary(reading, begins);
    noteBoundary(reading, ends);
    const isCurrent = begins <= reading.date;
    if (isCurrent && endsWithItsPeriod && ends !== null && ends <= reading.date) continue;
    const fields = isCurrent ? currentFields(columns, row, reading) : earlierFields(columns, row, reading);
    if (fields === null) continue;
    reading.thereByNode.set(row[0], row[1]);
    reading.there.set(row[1], row[1]);
    list.push(fields);
  }
  return list;
}

function noteBoundary(reading: Reading, moment: number | null): void {
  if (moment !== null && moment > reading.date && moment < reading.boundary) reading.boundary = moment;
}

/** Null when something that the fact cannot do without is not there. */
function currentFields(
  { read, links }: Columns,
  row: FactRow,
  { centreId, toIso, thereByNode }: Reading,
): Fields | null {
  const ids: (string | string[] | null)[] = [];
  for (const { column, isMany, isEssential } of links) {
    const linked = linkTo(row[column] as NodeNumber | NodeNumber[] | null, isMany, isEssential, thereByNode);
    if (linked === undefined) return null;
    ids.push(linked);
  }
  return read(row, centreId, toIso, ids);
}

/** Null, too, when the fact had not begun by the date. */
function earlierFields(columns: Columns, row: FactRow, reading: Reading): Fields | null {
  const revision = reading.earlier.get(row[1]);
  if (revision === undefined || revision.validFrom > reading.date || revision.validTo <= reading.date)
    return null;
  noteBoundary(reading, revision.validTo);
  const fields: Fields = {
    ...JSON.parse(revision.values),
    id: row[1],
    centreId: reading.centreId,
    version: row[2],
  };
  const links: Links = JSON.parse(revision.links);
  for (const { name, isMany, isEssential } of columns.links) {
    const linked = linkTo(links[name] as string | string[] | null, isMany, isEssential, reading.there);
    if (linked === undefined) return null;
    fields[name] = linked;
  }
  return fields;
}

/** Ids of what a link leads to and is there; undefined when that is too little. */
function linkTo<Key>(
  target: Key | readonly Key[] | null | undefined,
  isMany: boolean,
  isEssential: boolean,
  there: ReadonlyMap<Key, string>,
): string | string[] | null | undefined {
  if (!isMany) {
    const id = target === null || target === undefined ? undefined : there.get(target as Key);
    return id ?? (isEssential ? undefined : null);
  }
  const targets = (target ?? []) as readonly Key[];
  // Sorted as everywhere: the order in which the database gives them depends on what else is linked, hidden facts included.
  const ids = targets
    .map((key) => there.get(key))
    .filter((id) => id !== undefined)
    .sort();
  return isEssential && (ids.length < targets.length || ids.length === 0) ? undefined : ids;
}

interface Columns {
  readonly validFrom: number;
  readonly validTo: number;
  readonly links: readonly {
    readonly name: string;
    readonly column: number;
    readonly isMany: boolean;
    readonly isEssential: boolean;
  }[];
  readonly read: RowReader;
}

const columnsByLabel = new Map(fieldLabels.map((label) => [label, describeColumns(label)]));
const columnsOf = (label: FieldLabel) => columnsByLabel.get(label) as Columns;

function describeColumns(label: FieldLabel): Columns {
  const moments = momentNames(label);
  const lists = listNames(label);
  const names = valueNames(label);
  const values = names.map((name, i): RowField => {
    const kept = moments.includes(name) ? 'MOMENT' : lists.includes(name) ? 'LIST' : 'PLAIN';
    return { name, column: FIRST_VALUE + i, kept };
  });
  const identity: RowField[] = [
    { name: 'id', column: 1, kept: 'PLAIN' },
    { name: 'version', column: 2, kept: 'PLAIN' },
  ];
  const links = linksOf(label).map(([name, link], i) => ({
    name,
    column: FIRST_VALUE + names.length + i,
    isMany: link.many === true,
    isEssential: isEssential(name, link),
  }));
  return {
    validFrom: FIRST_VALUE + names.indexOf('validFrom'),
    validTo: FIRST_VALUE + names.indexOf('validTo'),
    links,
    read: compileRowReader(
      [...identity, ...values],
      links.map(({ name }) => name),
    ),
  };
}

/** The revision of each fact; of two the one that began later. */
function revisionsByFact(revisions: readonly RevisionRow[]): ReadonlyMap<string, RevisionRow> {
  const byFact = new Map<string, RevisionRow>();
  for (const revision of revisions) {
    const other = byFact.get(revision.factId);
    if (other === undefined || other.validFrom < revision.validFrom) byFact.set(revision.factId, revision);
  }
  return byFact;
}

/** Writes moments as ISO 8601; a field has few different ones. */
function isoWriter(): (moment: number) => string {
  const written = new Map<number, string>();
  return (moment) => {
    let iso = written.get(moment);
    if (iso === undefined) {
      iso = new Date(moment).toISOString();
      written.set(moment, iso);
    }
    return iso;
  };
}

import type { FactLabel } from '../domain/facts.ts';
import type { FieldCentre, FieldSnapshot } from '../domain/field-snapshot.ts';
import { factsAt, withoutDangling } from '../domain/history.ts';
import { linksOf, listNames, momentNames, valueNames } from './facts/properties.ts';
import type { Links } from './facts/state.ts';

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
  return fieldLabels.some((label) => {
    const column = FIRST_VALUE + valueNames(label).indexOf('validFrom');
    return facts[label].some((row) => (row[column] as number) > date);
  });
}

/** One state of a fact and the period in which it counts. */
interface State {
  readonly id: string;
  readonly factId: string;
  readonly label: FieldLabel;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly links: Links;
  readonly fields: Record<string, unknown>;
}

type EarlierState = State & { readonly validTo: string };

/**
 * The field of a date out of what was read: rows of all that the asker may see and that had not ended by then, and the revisions of
 * that date (none are needed where `needsRevisions` says so). What is about something that is not there is dropped, and so is a
 * conflict of which any party is not there. Lists keep the order of the rows. O(n).
 */
export function rowsToForceField(
  { centre, facts }: ForceFieldRows,
  revisions: readonly RevisionRow[],
  asOf: string,
): FieldSnapshot {
  const toIso = isoWriter();
  const idOf = new Map<NodeNumber, string>();
  for (const label of fieldLabels) for (const [node, id] of facts[label]) idOf.set(node, id);
  const current = fieldLabels.flatMap((label) =>
    facts[label].map(rowReader(label, { centreId: centre.id, idOf, toIso })),
  );
  const earlier = revisions.length > 0 ? earlierStates(revisions, current, toIso) : [];

  const there = factsAt(current, earlier, asOf);
  const lists = Object.fromEntries(fieldLabels.map((label) => [label, [] as unknown[]]));
  for (const { label, fields, links } of withoutDangling(there, new Set(there.map(({ id }) => id)))) {
    lists[label]?.push(Object.assign(fields, links));
  }
  return {
    centre,
    asOf,
    holdsUntil: firstBoundary([...current, ...earlier], asOf),
    partners: lists.Partner as FieldSnapshot['partners'],
    relationships: lists.Relationship as FieldSnapshot['relationships'],
    conflicts: lists.Conflict as FieldSnapshot['conflicts'],
    interests: lists.Interest as FieldSnapshot['interests'],
    holdings: lists.Holding as FieldSnapshot['holdings'],
    issues: lists.Issue as FieldSnapshot['issues'],
    stances: lists.Stance as FieldSnapshot['stances'],
  };
}

interface Reading {
  readonly centreId: string;
  readonly idOf: ReadonlyMap<NodeNumber, string>;
  readonly toIso: (epochMs: number) => string;
}

function rowReader(label: FieldLabel, { centreId, idOf, toIso }: Reading): (row: FactRow) => State {
  const moments = momentNames(label);
  const lists = listNames(label);
  const values = valueNames(label).map((name, i) => ({
    name,
    column: FIRST_VALUE + i,
    isMoment: moments.includes(name),
    empty: lists.includes(name) ? [] : null,
  }));
  const links = linksOf(label).map(([name], i) => ({ name, column: FIRST_VALUE + values.length + i }));
  // What was not read has no id here; its number is nobody's id, so it counts as absent.
  const toId = (node: NodeNumber) => idOf.get(node) ?? String(node);

  return (row) => {
    const fields: Record<string, unknown> = { id: row[1], centreId, version: row[2] };
    for (const { name, column, isMoment, empty } of values) {
      const value = row[column] ?? empty;
      fields[name] = isMoment && value !== null ? toIso(value as number) : value;
    }
    const linked: Record<string, string | readonly string[] | null> = {};
    for (const { name, column } of links) {
      const nodes = row[column] as NodeNumber | readonly NodeNumber[] | null;
      linked[name] = nodes === null ? null : typeof nodes === 'number' ? toId(nodes) : nodes.map(toId);
    }
    return stateOf(label, row[1], fields, linked);
  };
}

/** Revisions of facts that were read; one whose fact the asker may not see any more does not count. */
function earlierStates(
  revisions: readonly RevisionRow[],
  current: readonly State[],
  toIso: (epochMs: number) => string,
): EarlierState[] {
  const byId = new Map(current.map((state) => [state.id, state]));
  return revisions.flatMap((row) => {
    const fact = byId.get(row.factId);
    if (fact === undefined) return [];
    const { id, centreId, version } = fact.fields;
    const fields = { ...JSON.parse(row.values), id, centreId, version };
    const state = stateOf(fact.label, row.factId, fields, JSON.parse(row.links));
    return { ...state, validFrom: toIso(row.validFrom), validTo: toIso(row.validTo) };
  });
}

function stateOf(label: FieldLabel, id: string, fields: Record<string, unknown>, links: Links): State {
  return {
    id,
    factId: id,
    label,
    validFrom: fields.validFrom as string,
    // A closed issue stays in the field: its stances remain readable.
    validTo: label === 'Issue' ? null : (fields.validTo as string | null),
    links,
    fields,
  };
}

/** The first date after `asOf` on which something begins or ends. */
function firstBoundary(states: readonly State[], asOf: string): string | null {
  let first: string | null = null;
  for (const { validFrom, validTo, fields } of states) {
    for (const date of [validFrom, validTo, fields.validTo as string | null]) {
      if (date !== null && date > asOf && (first === null || date < first)) first = date;
    }
  }
  return first;
}

/** Writes moments, of which a field has few different ones. */
function isoWriter(): (epochMs: number) => string {
  const written = new Map<number, string>();
  return (epochMs) => {
    let iso = written.get(epochMs);
    if (iso === undefined) {
      iso = new Date(epochMs).toISOString();
      written.set(epochMs, iso);
    }
    return iso;
  };
}

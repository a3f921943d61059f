import type { Link } from '../domain/facts.ts';
import type { FieldCentre, FieldSnapshot } from '../domain/field-snapshot.ts';
import type { Viewer } from '../domain/visibility.ts';
import { NotFound } from '../errors.ts';
import type { Database, Parameters } from './driver.ts';
import { linksOf, momentNames, valueNames } from './facts/properties.ts';
import {
  type FactRow,
  type FieldLabel,
  type ForceFieldRows,
  fieldLabels,
  needsRevisions,
  type RevisionRow,
  rowsToForceField,
} from './force-field-rows.ts';
import { viewerParameter, visibleTo } from './visibility.ts';

/** How often a read is tried again when someone wrote meanwhile. */
const ATTEMPTS = 3;

/** Reads the facts of a label as `FactRow`s. Properties are read once as a map `p`: twice as fast as one by one. */
function factsOf(label: FieldLabel): string {
  const links = linksOf(label).map(([name, link]) => ({ name, link, isOne: !link.many && !link.optional }));
  const pattern = ({ type, direction }: Link, target: string) =>
    direction === 'OUT' ? `(f)-[:${type}]->(${target})` : `(f)<-[:${type}]-(${target})`;
  const ends = links.filter(({ isOne }) => isOne).map(({ name, link }) => `MATCH ${pattern(link, name)}`);
  const columns = [
    'id(f)',
    'p.id',
    'p.version',
    ...valueNames(label).map((name) =>
      momentNames(label).includes(name) ? `p.${name}.epochMillis` : `p.${name}`,
    ),
    ...links.map(({ name, link, isOne }) => {
      const nodes = `[${pattern(link, 't')} | id(t)]`;
      return isOne ? `id(${name})` : link.many ? nodes : `head(${nodes})`;
    }),
  ];
  // A closed issue stays in the field, because its stances remain readable.
  const hasNotEnded = label === 'Issue' ? '' : 'AND (p.validTo IS NULL OR p.validTo > $asOf)';
  return `MATCH (f:${label} {centreId: $centreId}) WITH f, properties(f) AS p
    WHERE ${visibleTo('p')} ${hasNotEnded}
    ${ends.join(' ')} RETURN '${label}' AS part, [${columns.join(', ')}] AS row`;
}

const centreFacts = `MATCH (c:Centre {id: $centreId})
    RETURN 'Centre' AS part, [c.dataVersion, c.name, c.kind, c.place, c.description, c.isDemo, c.version, c.archivedAt.epochMillis] AS row`;

/**
 * Everything of a centre's field that the viewer may see and that had not ended on `$asOf`, one row for each fact. One statement, so one
 * transaction. The centre comes first and last: only when its data version is the same both times did nobody write meanwhile.
 */
export const forceFieldQuery = `/* forceField */ ${[centreFacts, ...fieldLabels.map(factsOf), centreFacts].join('\nUNION ALL ')}`;

/** Earlier states that held on `$asOf`, each with the data version it was read at. */
const revisionsQuery = `/* forceFieldRevisions */ MATCH (c:Centre {id: $centreId})
  MATCH (v:Revision {centreId: $centreId})
  WHERE v.validFrom <= $asOf AND v.validTo > $asOf AND v.label IN $labels AND ${visibleTo('v')}
  RETURN v.factId AS factId, v.validFrom.epochMillis AS validFrom, v.validTo.epochMillis AS validTo,
    v.values AS values, v.links AS links, c.dataVersion AS dataVersion`;

export interface ForceFieldQuestion {
  readonly centreId: string;
  /** Who asks: what they may not see is not in the answer. */
  readonly viewer: Viewer;
  /** The date shown, ISO 8601 in UTC with milliseconds. */
  readonly asOf: string;
}

/**
 * The field of a centre at a date as the viewer sees it: one snapshot of one data version. Revisions are read only when some fact got
 * its present values after the date. When others keep writing, the last of three reads counts, under the version it began with, so
 * that nobody takes it for a later one. Throws NotFound, in the same words for a centre that does not exist and for one the viewer
 * may not open.
 */
export async function getForceField(
  database: Database,
  question: ForceFieldQuestion,
): Promise<FieldSnapshot> {
  const params = forceFieldParams(question);
  for (let attempt = 1; ; attempt++) {
    const { dataVersions, rows } = toRows(
      question.centreId,
      await database.read<PartRow>(forceFieldQuery, params),
    );
    const revisions = needsRevisions(rows, question.asOf)
      ? await database.read<RevisionRow & { dataVersion: number }>(revisionsQuery, params)
      : [];
    const versions = new Set([...dataVersions, ...revisions.map(({ dataVersion }) => dataVersion)]);
    if (versions.size === 1 || attempt === ATTEMPTS) return rowsToForceField(rows, revisions, question.asOf);
  }
}

/** A database that has only just started, on a busy machine, plans the statement for longer than a question may take. */
const PLANNING_TIMEOUT_MS = 120_000;

/**
 * Lets the database plan the statement, which takes it half a second and much longer just after its start, before someone waits for it.
 * The plan does not depend on the centre.
 */
export async function planForceField(database: Database): Promise<void> {
  const viewer: Viewer = { userId: '', centres: new Map([['', 'COORDINATOR']]) };
  await database.read(
    forceFieldQuery,
    forceFieldParams({ centreId: '', viewer, asOf: '2000-01-01T00:00:00.000Z' }),
    { timeoutMs: PLANNING_TIMEOUT_MS },
  );
}

export function forceFieldParams({ centreId, viewer, asOf }: ForceFieldQuestion): Parameters {
  const role = viewer.centres.get(centreId);
  if (role === undefined) throw noSuchCentre(centreId);
  return {
    centreId,
    asOf: new Date(asOf),
    labels: fieldLabels,
    viewer: viewerParameter({ userId: viewer.userId, centres: new Map([[centreId, role]]) }),
  };
}

const noSuchCentre = (centreId: string) =>
  new NotFound(
    `There is no centre ${JSON.stringify(centreId)}, or you may not open it: take an id of \`centres\`.`,
  );

interface PartRow {
  readonly part: 'Centre' | FieldLabel;
  readonly row: readonly unknown[];
}

/** The rows by label, and the data versions before and after them. */
function toRows(
  centreId: string,
  parts: readonly PartRow[],
): { rows: ForceFieldRows; dataVersions: number[] } {
  const facts = Object.fromEntries(fieldLabels.map((label) => [label, [] as FactRow[]])) as Record<
    FieldLabel,
    FactRow[]
  >;
  const centres: CentreRow[] = [];
  for (const { part, row } of parts) {
    if (part === 'Centre') centres.push(row as CentreRow);
    else facts[part].push(row as FactRow);
  }
  const [centre] = centres;
  if (centre === undefined) throw noSuchCentre(centreId);
  return {
    rows: { centre: toCentre(centreId, centre), facts },
    dataVersions: centres.map(([version]) => version),
  };
}

type CentreRow = readonly [
  dataVersion: number,
  name: string,
  kind: FieldCentre['kind'],
  place: string | null,
  description: string | null,
  isDemo: boolean,
  version: number,
  archivedAt: number | null,
];

function toCentre(id: string, row: CentreRow): FieldCentre {
  const [dataVersion, name, kind, place, description, isDemo, version, archivedAt] = row;
  return {
    id,
    name,
    kind,
    place,
    description,
    isDemo,
    dataVersion,
    version,
    archivedAt: archivedAt === null ? null : new Date(archivedAt).toISOString(),
  };
}

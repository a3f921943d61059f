import { type FactLabel, nameKey } from '../../domain/facts.ts';
import type { Database, Parameters, Transaction } from '../driver.ts';
import { linksOf, toRevision, toState } from './properties.ts';
import type { FactState, Links, Revision } from './state.ts';
import { byLabel } from './write.ts';

/** Asks the database one named query, in a transaction or by itself. */
export type Ask = <Row>(query: string, params?: Parameters) => Promise<Row[]>;
export const asking = (source: Database | Transaction): Ask =>
  'run' in source
    ? (query, params) => source.run(query, params)
    : (query, params) => source.read(query, params);

interface FactRow {
  readonly node: Readonly<Record<string, unknown>>;
  readonly links: Links;
}

function linkColumns(label: FactLabel): string {
  const columns = linksOf(label).map(([name, { type, direction, target, many }]) => {
    const arrow = direction === 'OUT' ? `(n)-[:${type}]->(t:${target})` : `(n)<-[:${type}]-(t:${target})`;
    const ids = `[${arrow} | t.id]`;
    return `${name}: ${many ? ids : `head(${ids})`}`;
  });
  return `{${columns.join(', ')}}`;
}

/** Facts of one label. `match` binds them to `n` and may filter; a fact that it binds twice comes once. */
export async function readFacts(
  ask: Ask,
  label: FactLabel,
  match: string,
  params: Parameters,
): Promise<FactState[]> {
  const rows = await ask<FactRow>(
    `/* read${label}Facts */ ${match} WITH DISTINCT n RETURN properties(n) AS node, ${linkColumns(label)} AS links`,
    params,
  );
  return rows.map(({ node, links }) => toState(label, node, links));
}

/** In the order of `ORDER BY n.nameKey, n.id`, which reading the links may disturb. */
export function byName(a: FactState, b: FactState): number {
  const [x, y] = [a, b].map(({ id, values }) => `${nameKey(values.name as string)}\n${id}`) as [
    string,
    string,
  ];
  return x < y ? -1 : 1;
}

/** The facts with these ids, whichever centre they are of. */
export function factsById(ask: Ask, label: FactLabel, ids: readonly string[]): Promise<FactState[]> {
  return readFacts(ask, label, `UNWIND $ids AS id MATCH (n:${label} {id: id})`, { ids });
}

/** Every fact of one label in a centre, ended ones too. */
export function factsOfCentre(ask: Ask, label: FactLabel, centreId: string): Promise<FactState[]> {
  return readFacts(ask, label, `MATCH (n:${label} {centreId: $centreId})`, { centreId });
}

/** The facts that are about one of these: of a partner its contacts, stances, relationships, conflicts… */
export async function factsAbout(
  ask: Ask,
  targets: readonly Pick<FactState, 'label' | 'id'>[],
): Promise<FactState[]> {
  const about = new Map<string, FactState>();
  for (const [target, ofLabel] of byLabel(targets)) {
    for (const { label, arrow } of arrowsTo(target)) {
      const facts = await readFacts(
        ask,
        label,
        `UNWIND $ids AS id MATCH (t:${target} {id: id}) MATCH ${arrow}`,
        {
          ids: ofLabel.map(({ id }) => id),
        },
      );
      for (const fact of facts) about.set(fact.id, fact);
    }
  }
  return [...about.values()];
}

function arrowsTo(target: FactLabel): { label: FactLabel; arrow: string }[] {
  return allLabels.flatMap((label) => {
    const links = linksOf(label).filter(([, link]) => link.target === target);
    if (links.length === 0) return [];
    // The links of one label to one target all run in one direction.
    const types = links.map(([, { type }]) => type).join('|');
    const arrow =
      links[0]?.[1].direction === 'OUT' ? `(n:${label})-[:${types}]->(t)` : `(n:${label})<-[:${types}]-(t)`;
    return [{ label, arrow }];
  });
}

const allLabels: readonly FactLabel[] = [
  'Contact',
  'Holding',
  'Stance',
  'Relationship',
  'Conflict',
  'Scenario',
];

/** Ids of facts that were about this one earlier and are not any more, such as those moved by a merge. */
export async function factsOnceAbout(
  ask: Ask,
  { id, centreId }: Pick<FactState, 'id' | 'centreId'>,
): Promise<{ label: FactLabel; id: string }[]> {
  return ask(
    `/* factsOnceAbout */ MATCH (r:Revision {centreId: $centreId}) WHERE r.validFrom IS NOT NULL AND $id IN r.linkedIds
    RETURN DISTINCT r.label AS label, r.factId AS id`,
    { id, centreId },
  );
}

/** Earlier states of these facts. */
export async function revisionsOf(ask: Ask, factIds: readonly string[]): Promise<Revision[]> {
  const rows = await ask<{ node: Record<string, unknown> }>(
    '/* revisionsOf */ UNWIND $factIds AS id MATCH (r:Revision {factId: id}) RETURN properties(r) AS node',
    { factIds },
  );
  return rows.map(({ node }) => toRevision(node));
}

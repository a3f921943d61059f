import { type FactLabel, factKinds } from '../../domain/facts.ts';
import type { Transaction } from '../driver.ts';
import { linksOf, toProperties, toRevisionProperties } from './properties.ts';
import type { FactState, Revision } from './state.ts';

/** Rows in one query: enough to be fast, few enough to stay within a transaction's memory. */
const BATCH = 5_000;

async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

export function byLabel<S extends { readonly label: FactLabel }>(states: readonly S[]): [FactLabel, S[]][] {
  const labels = Object.keys(factKinds) as FactLabel[];
  return labels.flatMap((label): [FactLabel, S[]][] => {
    const ofLabel = states.filter((state) => state.label === label);
    return ofLabel.length > 0 ? [[label, ofLabel]] : [];
  });
}

/** Makes the nodes of new facts; their links follow with `writeLinks` when all of them are there. */
export async function createFacts(
  tx: Transaction,
  centreId: string,
  states: readonly FactState[],
  now: string,
) {
  for (const [label, ofLabel] of byLabel(states)) {
    await inBatches(ofLabel, (batch) =>
      tx.run(
        `/* createFacts */ MATCH (c:Centre {id: $centreId}) UNWIND $rows AS row
        CREATE (n:${label})-[:IN]->(c) SET n = row`,
        { centreId, rows: batch.map((state) => toProperties(state, now)) },
      ),
    );
  }
}

/** Sets the properties of facts that are there. Their identity stays: setting it again, if to the same, would lock its index. */
export async function updateFacts(tx: Transaction, states: readonly FactState[], now: string) {
  for (const [label, ofLabel] of byLabel(states)) {
    await inBatches(ofLabel, (batch) =>
      tx.run(
        `/* updateFacts */ UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.properties`,
        {
          rows: batch.map((state) => {
            const { id, centreId: _centreId, author: _author, ...properties } = toProperties(state, now);
            return { id, properties };
          }),
        },
      ),
    );
  }
}

export async function deleteFacts(tx: Transaction, states: readonly FactState[]) {
  for (const [label, ofLabel] of byLabel(states)) {
    await inBatches(ofLabel, (batch) =>
      tx.run(`/* deleteFacts */ UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, {
        ids: batch.map((state) => state.id),
      }),
    );
  }
}

/** Draws the links of facts that have none yet. */
export async function writeLinks(tx: Transaction, states: readonly FactState[]) {
  for (const [label, ofLabel] of byLabel(states)) {
    for (const [name, link] of linksOf(label)) {
      const rows = ofLabel.flatMap((state) => {
        const ids = state.links[name] ?? [];
        return (typeof ids === 'string' ? [ids] : ids).map((target) => ({ id: state.id, target }));
      });
      const arrow = link.direction === 'OUT' ? `(n)-[:${link.type}]->(t)` : `(n)<-[:${link.type}]-(t)`;
      await inBatches(rows, (batch) =>
        tx.run(
          `/* writeLinks */ UNWIND $rows AS row
          MATCH (n:${label} {id: row.id}) MATCH (t:${link.target} {id: row.target}) CREATE ${arrow}`,
          { rows: batch },
        ),
      );
    }
  }
}

/** Removes the links of facts, so that `writeLinks` can draw them anew. */
export async function eraseLinks(tx: Transaction, states: readonly FactState[]) {
  for (const [label, ofLabel] of byLabel(states)) {
    const types = linksOf(label).map(([, { type, direction, target }]) =>
      direction === 'OUT' ? `(n)-[l:${type}]->(:${target})` : `(n)<-[l:${type}]-(:${target})`,
    );
    for (const arrow of types) {
      await inBatches(ofLabel, (batch) =>
        tx.run(`/* eraseLinks */ UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${arrow} DELETE l`, {
          ids: batch.map((state) => state.id),
        }),
      );
    }
  }
}

export async function createRevisions(tx: Transaction, revisions: readonly Revision[]) {
  await inBatches(revisions, (batch) =>
    tx.run('/* createRevisions */ UNWIND $rows AS row CREATE (r:Revision) SET r = row', {
      rows: batch.map(toRevisionProperties),
    }),
  );
}

/**
 * Writes many facts at once into a centre that is there, with links among them and earlier states, without checks and without a
 * change: for what is known to be right, such as the demo. `now` becomes their `updatedAt`. Facts may come in any order.
 */
export async function loadFacts(
  tx: Transaction,
  {
    centreId,
    facts,
    revisions,
    now,
  }: { centreId: string; facts: readonly FactState[]; revisions: readonly Revision[]; now: string },
): Promise<void> {
  await createFacts(tx, centreId, facts, now);
  await writeLinks(tx, facts);
  await createRevisions(tx, revisions);
}

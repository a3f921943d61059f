import { createHash } from 'node:crypto';
import { factKinds } from '../../server/domain/facts.ts';
import type { Database } from '../../server/store/driver.ts';

interface Row {
  label: string;
  node: Record<string, unknown>;
  links: string[];
}

const row = (label: string) =>
  `RETURN '${label}' AS label, properties(n) AS node, [(n)-[l]->(m) | type(l) + ' ' + coalesce(m.id, '')] AS links`;

const whatIsThere = [
  ...Object.keys(factKinds).map((label) => `MATCH (n:${label} {centreId: $centreId}) ${row(label)}`),
  `MATCH (n:Revision {centreId: $centreId}) WHERE n.validFrom IS NOT NULL ${row('Revision')}`,
  `MATCH (n:Centre {id: $centreId}) ${row('Centre')}`,
].join(' UNION ALL ');

const log = [
  `MATCH (n:Change {centreId: $centreId}) WHERE n.seq > 0 ${row('Change')}`,
  `MATCH (c:Change {centreId: $centreId}) WHERE c.seq > 0 MATCH (c)-[:TOUCHED]->(n:ChangeEntry) ${row('ChangeEntry')}`,
].join(' UNION ALL ');

/** What only counts changes and never goes back. */
const counters = new Set(['version', 'updatedAt', 'dataVersion', 'changedMs']);

/**
 * Everything that a centre holds, facts and earlier states with their links, but for the counters of changes: two fingerprints are equal
 * when the centre is as it was.
 */
export async function fingerprint(database: Database, centreId: string): Promise<string> {
  const rows = await database.read<Row>(`/* fingerprint */ ${whatIsThere}`, { centreId });
  return digest(rows, (name) => !counters.has(name));
}

/** As `fingerprint`, with counters and log: equal only when nothing was written at all. */
export async function exactFingerprint(database: Database, centreId: string): Promise<string> {
  const rows = await database.read<Row>(`/* exactFingerprint */ ${whatIsThere} UNION ALL ${log}`, {
    centreId,
  });
  return digest(rows, () => true);
}

function digest(rows: readonly Row[], counts: (name: string) => boolean): string {
  const lines = rows.map(({ label, node, links }) => {
    const kept = Object.entries(node).filter(([name]) => counts(name));
    return JSON.stringify([label, kept.sort(([a], [b]) => (a < b ? -1 : 1)), links.toSorted()]);
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

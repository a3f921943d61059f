import { createHash } from 'node:crypto';
import type { Database } from '../../server/store/driver.ts';

/** What only counts changes and never goes back. */
const counters = new Set(['version', 'updatedAt', 'dataVersion', 'changedMs']);

/**
 * Everything that a centre holds, facts and earlier states with their links, but for the counters of changes: two fingerprints are equal
 * when the centre is as it was.
 */
export async function fingerprint(database: Database, centreId: string): Promise<string> {
  const rows = await database.read<{ label: string; node: Record<string, unknown>; links: string[] }>(
    `/* fingerprint */ MATCH (n) WHERE n.centreId = $centreId AND NOT n:Change AND NOT n:ChangeEntry
    RETURN labels(n)[0] AS label, properties(n) AS node,
      [(n)-[l]->(m) WHERE NOT m:ChangeEntry | type(l) + ' ' + m.id] AS links
    UNION ALL MATCH (c:Centre {id: $centreId}) RETURN 'Centre' AS label, properties(c) AS node, [] AS links`,
    { centreId },
  );
  const lines = rows.map(({ label, node, links }) => {
    const kept = Object.entries(node).filter(([name]) => !counters.has(name));
    return JSON.stringify([label, kept.sort(([a], [b]) => (a < b ? -1 : 1)), links.toSorted()]);
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** As `fingerprint`, with counters and log: equal only when nothing was written at all. */
export async function exactFingerprint(database: Database, centreIds: readonly string[]): Promise<string> {
  const rows = await database.read<{ node: Record<string, unknown>; links: string[] }>(
    `/* exactFingerprint */ MATCH (n) WHERE n.centreId IN $centreIds OR (n:Centre AND n.id IN $centreIds)
    RETURN properties(n) AS node, [(n)-[l]->(m) | type(l) + ' ' + coalesce(m.id, '')] AS links`,
    { centreIds },
  );
  const lines = rows.map(({ node, links }) => {
    const sorted = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([sorted, links.toSorted()]);
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

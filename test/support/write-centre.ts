import { nameKey } from '../../server/domain/facts.ts';
import { type Database, int } from '../../server/store/driver.ts';
import type { FactState, Revision } from '../../server/store/facts/state.ts';
import { loadFacts } from '../../server/store/facts/write.ts';

/** Writes a centre as it is, past the mutations: for benches, and for reads of what no single mutation makes. */
export async function writeCentre(
  database: Database,
  {
    centreId,
    facts,
    revisions = [],
  }: { centreId: string; facts: readonly FactState[]; revisions?: readonly Revision[] },
): Promise<void> {
  const name = `Centre ${centreId}`;
  await database.write(
    async (tx) => {
      await tx.run(
        `/* writeCentre */ CREATE (:Centre {id: $centreId, name: $name, nameKey: $nameKey, kind: 'TOWN_CENTRE',
          isDemo: false, dataVersion: $one, version: $one, createdAt: datetime()})`,
        { centreId, name, nameKey: nameKey(name), one: int(1) },
      );
      await loadFacts(tx, { centreId, facts, revisions, now: new Date().toISOString() });
    },
    { timeoutMs: 60_000 },
  );
}

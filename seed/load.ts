import { type CentreState, createCentre } from '../server/store/changes/centre-state.ts';
import { recordChange } from '../server/store/changes/record.ts';
import type { Database, Transaction } from '../server/store/driver.ts';
import { loadFacts } from '../server/store/facts/write.ts';
import { demoCentres } from './centres.ts';
import { buildField } from './field.ts';
import { idOf } from './identity.ts';

/** Whom the log names as the maker of the demo. No user has this id, so nobody can undo the loading. */
const maker = { byId: 'demo', byName: 'Demo' } as const;

/**
 * Puts the demo centres into a store that holds no centre, all of them or none, in a few seconds. Their dates count back from `today`.
 * A store with a centre, the demo's own included, stays as it is: every edit is kept. Returns whether the demo was loaded.
 */
export async function loadDemo(
  database: Database,
  { today = new Date() }: { today?: Date } = {},
): Promise<boolean> {
  const fields = demoCentres.map((record) => buildField(record, today));
  return database.write(
    async (tx) => {
      const [row] = await tx.run('/* findAnyCentre */ MATCH (c:Centre) RETURN c.id AS id LIMIT 1');
      if (row) return false;
      for (const { centre, facts, revisions } of fields) {
        const now = today.toISOString();
        await createCentre(tx, centre, { dataVersion: 1, makerId: maker.byId, role: 'ADMIN' });
        await loadFacts(tx, { centreId: centre.id, facts, revisions, now });
        await recordLoading(tx, centre, now);
      }
      return true;
    },
    { timeoutMs: 120_000 },
  );
}

/** One line in the log of the centre; the facts themselves have no entries, as they came with it. */
async function recordLoading(tx: Transaction, centre: CentreState, at: string): Promise<void> {
  const id = idOf(centre.id, 'Change', 'loadDemo');
  await recordChange(
    tx,
    {
      ...maker,
      id,
      mutationId: `loadDemo:${centre.id}`,
      centreId: centre.id,
      seq: 1,
      action: 'loadDemo',
      at,
      factId: null,
      factLabel: null,
      note: null,
      undoesId: null,
      rootId: null,
      turn: null,
    },
    [{ before: null, after: centre, revisionsMade: [], revisionsRemoved: [] }],
  );
}

import { nameKey } from '../../domain/facts.ts';
import type { Transaction } from '../driver.ts';
import { linksOf } from '../facts/properties.ts';
import { asking, readFacts } from '../facts/read.ts';
import type { FactState } from '../facts/state.ts';
import { byLabel } from '../facts/write.ts';

/** Stored facts that could be duplicates of these: those of the same name, or of the same partners. */
export async function findLookalikes(
  tx: Transaction,
  centreId: string,
  facts: readonly FactState[],
): Promise<FactState[]> {
  const ask = asking(tx);
  const found: FactState[] = [];
  for (const [label, ofLabel] of byLabel(facts)) {
    if (label === 'Partner' || label === 'Interest' || label === 'Issue') {
      const keys = ofLabel.map(({ values }) => nameKey(values.name as string));
      const match = `UNWIND $keys AS key MATCH (n:${label} {centreId: $centreId, nameKey: key})`;
      found.push(...(await readFacts(ask, label, match, { centreId, keys })));
    } else if (label === 'Stance' || label === 'Holding' || label === 'Relationship') {
      const ofPartners = linksOf(label).filter(([, link]) => link.target === 'Partner');
      const ids = new Set(ofLabel.flatMap(({ links }) => ofPartners.map(([name]) => links[name])));
      const [, { type, direction }] = ofPartners[0] as (typeof ofPartners)[number];
      const arrow = direction === 'OUT' ? `<-[:${type}]-` : `-[:${type}]->`;
      const match = `UNWIND $ids AS id MATCH (:Partner {id: id})${arrow}(n:${label})`;
      found.push(...(await readFacts(ask, label, match, { ids: [...ids] })));
    }
  }
  return found;
}

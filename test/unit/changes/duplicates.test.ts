import { describe, expect, it } from 'vitest';
import { checkDuplicates, duplicateKeys, withIssueKeys } from '../../../server/store/changes/duplicates.ts';
import type { FactState } from '../../../server/store/facts/state.ts';
import { fact } from '../../support/facts.ts';

const now = '2026-01-01T12:00:00.000Z';
const all = () => true;

const added = (...facts: FactState[]) =>
  facts.map((after, operation) => ({ operation, before: null, after }));
const clashes = (facts: FactState[], stored: FactState[], isSeen: (state: FactState) => boolean = all) =>
  checkDuplicates(added(...facts), stored, now, isSeen).map(({ operation }) => operation);

describe('duplicates', () => {
  it('are partners of one name, whatever its case, accents and spaces', () => {
    const cafe = fact('Partner', 'a', { name: 'Café ’t  Hoekje' });
    expect(clashes([fact('Partner', 'b', { name: 'cafe ’T hoekje' })], [cafe])).toEqual([0]);
    expect(clashes([fact('Interest', 'b', { name: 'cafe ’t hoekje' })], [cafe])).toEqual([]);
  });

  it('are found within one change as well', () => {
    expect(clashes([fact('Partner', 'a', { name: 'X' }), fact('Partner', 'b', { name: 'x' })], [])).toEqual([
      1,
    ]);
  });

  it('are not what has ended or what the writer cannot see', () => {
    const partner = (id: string, more = {}) => fact('Partner', id, { name: 'X', ...more });
    expect(clashes([partner('b')], [partner('a', { validTo: now })])).toEqual([]);
    expect(clashes([partner('b')], [partner('a')], ({ id }) => id !== 'a')).toEqual([]);
  });

  it('are relationships of one pair, kind and layer; without direction in either direction', () => {
    const tie = (id: string, fromId: string, toId: string, more = {}) =>
      fact('Relationship', id, { links: { fromId, toId }, ...more });
    const stored = [tie('r', 'a', 'b')];
    expect(clashes([tie('s', 'b', 'a')], stored)).toEqual([0]);
    expect(clashes([tie('s', 'b', 'a', { isDirected: true })], stored)).toEqual([0]);
    expect(clashes([tie('s', 'b', 'a', { layer: 'INFORMAL' })], stored)).toEqual([]);
    expect(clashes([tie('s', 'b', 'a', { kind: 'TRUSTS' })], stored)).toEqual([]);
    const directed = [tie('r', 'a', 'b', { isDirected: true })];
    expect(clashes([tie('s', 'b', 'a', { isDirected: true })], directed)).toEqual([]);
    expect(clashes([tie('s', 'a', 'b', { isDirected: true })], directed)).toEqual([0]);
  });

  it('are stances of a partner on an issue, and never contacts', () => {
    const stance = (id: string) =>
      fact('Stance', id, { position: 0, links: { partnerId: 'a', issueId: 'i' } });
    expect(clashes([stance('t')], [stance('s')])).toEqual([0]);
    expect(duplicateKeys(fact('Contact', 'c', { links: { partnerId: 'a' } }))).toEqual([]);
  });

  it('let a fact be corrected that stood beside one before', () => {
    const before = fact('Partner', 'a', { name: 'X' });
    const step = { operation: 0, before, after: fact('Partner', 'a', { name: 'X', power: 1 }) };
    expect(checkDuplicates([step], [fact('Partner', 'b', { name: 'x' })], now, all)).toEqual([]);
  });
});

describe('the key of an issue', () => {
  const keys = (names: string[], taken: [string, string][] = []) =>
    withIssueKeys(added(...names.map((name, i) => fact('Issue', `i${i}`, { name }))), taken).map(
      ({ after }) => after?.values.key,
    );

  it('is its name with hyphens, with a number when that is taken', () => {
    expect(keys(['Tolheffing binnenstad'])).toEqual(['tolheffing-binnenstad']);
    expect(keys(['A b', 'A-b', 'a  B!'], [['x', 'a-b-2']])).toEqual(['a-b', 'a-b-3', 'a-b-4']);
    expect(keys(['!!!'])).toEqual(['issue']);
  });

  it('stays short enough for names that unfold', () => {
    const [key] = keys(['ﷺ'.repeat(100)]);
    expect((key as string).length).toBeLessThanOrEqual(200);
    expect(key).not.toMatch(/\p{Surrogate}/u);
  });

  it('stays when the name stays', () => {
    const before = fact('Issue', 'i', { name: 'A', key: 'old' });
    const after = fact('Issue', 'i', { name: 'A', key: 'old', rule: 'BIZ' });
    expect(withIssueKeys([{ operation: 0, before, after }], [])[0]?.after?.values.key).toBe('old');
  });
});

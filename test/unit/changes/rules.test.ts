import { describe, expect, it } from 'vitest';
import type { Role } from '../../../server/domain/visibility.ts';
import { checkRules, leftBehind } from '../../../server/store/changes/rules.ts';
import type { FactState } from '../../../server/store/facts/state.ts';
import { byId, fact } from '../../support/facts.ts';

const now = '2026-01-01T12:00:00.000Z';
const past = '2025-06-01T00:00:00.000Z';

function check(
  before: FactState | null,
  after: FactState,
  stored: FactState[] = [],
  role: Role = 'COORDINATOR',
) {
  const errors = checkRules([{ operation: 0, before, after }], {
    centreId: 'centre',
    viewer: { userId: 'me', centres: new Map([['centre', role]]) },
    now,
    facts: byId(...stored),
  });
  return errors.map(({ value, code }) => `${value} ${code}`);
}

const a = fact('Partner', 'a');
const b = fact('Partner', 'b');
const tie = (from: string, to: string, more = {}) =>
  fact('Relationship', 'r', { links: { fromId: from, toId: to }, ...more });

describe('what a centre keeps true', () => {
  it('joins two different partners that are there and open', () => {
    expect(check(null, tie('a', 'b'), [a, b])).toEqual([]);
    expect(check(null, tie('a', 'a'), [a])).toEqual(['toId INVALID']);
    expect(check(null, tie('a', 'x'), [a])).toEqual(['toId NOT_FOUND']);
    expect(check(null, tie('a', 'i'), [a, fact('Issue', 'i')])).toEqual(['toId NOT_FOUND']);
    expect(check(null, tie('a', 'b'), [a, { ...b, centreId: 'elsewhere' }])).toEqual(['toId NOT_FOUND']);
    expect(check(null, tie('a', 'b'), [a, fact('Partner', 'b', { validTo: past })])).toEqual([
      'toId CONFLICT',
    ]);
  });

  it('lets what has ended itself be noted about what has ended', () => {
    const ended = fact('Partner', 'b', { validTo: past });
    expect(check(null, tie('a', 'b', { validTo: past }), [a, ended])).toEqual([]);
    expect(check(tie('a', 'b'), tie('a', 'b', { strength: 1 }), [a, ended])).toEqual([]);
  });

  it('does not find what the writer cannot see', () => {
    const hidden = fact('Partner', 'b', { visibility: 'TEAM', author: 'other' });
    expect(check(null, tie('a', 'b', { visibility: 'TEAM' }), [a, hidden], 'ANALYST')).toEqual([
      'toId NOT_FOUND',
    ]);
    expect(check(null, tie('a', 'b', { visibility: 'TEAM' }), [a, hidden], 'MANAGER')).toEqual([]);
  });

  it('keeps a fact no wider than what it is about', () => {
    const team = fact('Partner', 'b', { visibility: 'TEAM' });
    const own = fact('Partner', 'b', { visibility: 'PRIVATE' });
    expect(check(null, tie('a', 'b', { visibility: 'SHARED' }), [a, team])).toEqual(['visibility CONFLICT']);
    expect(check(null, tie('a', 'b', { visibility: 'PRIVATE' }), [a, team])).toEqual([]);
    expect(check(null, tie('a', 'b', { visibility: 'TEAM' }), [a, own])).toEqual(['visibility CONFLICT']);
    expect(check(null, tie('a', 'b', { visibility: 'PRIVATE' }), [a, own])).toEqual([]);
  });

  it('leaves a conflict as wide as it is when only its interest is narrow', () => {
    const secret = fact('Interest', 's', { visibility: 'TEAM' });
    const conflict = fact('Conflict', 'c', {
      severity: 1,
      links: { partyIds: ['a', 'b'], interestIds: ['s'] },
    });
    expect(check(null, conflict, [a, b, secret])).toEqual([]);
  });

  it('needs two parties, none of which mediates', () => {
    const conflict = (partyIds: string[], mediatorId: string | null = null) =>
      fact('Conflict', 'c', { severity: 1, links: { partyIds, mediatorId } });
    expect(check(null, conflict(['a']), [a])).toEqual(['partyIds INVALID']);
    expect(check(null, conflict(['a', 'a']), [a])).toEqual(['partyIds INVALID']);
    expect(check(null, conflict(['a', 'b'], 'b'), [a, b])).toEqual(['mediatorId INVALID']);
    const crowd = Array.from({ length: 51 }, (_, i) => `p${i}`);
    expect(check(null, conflict(crowd))).toEqual(['partyIds LIMIT']);
  });

  it('gives an issue both ends of its scale or neither, in order', () => {
    const scale = (minimum: number | null, maximum: number | null) =>
      check(null, fact('Issue', 'i', { minimum, maximum }));
    expect(scale(null, null)).toEqual([]);
    expect(scale(0, 7)).toEqual([]);
    expect(scale(0, null)).toEqual(['maximum REQUIRED']);
    expect(scale(null, 0)).toEqual(['minimum REQUIRED']);
    expect(scale(7, 7)).toEqual(['maximum OUT_OF_RANGE']);
  });

  it('lets only the author make a fact private, and nobody hide one from themselves', () => {
    const of = (author: string, visibility: string) => fact('Partner', 'a', { author, visibility });
    expect(check(of('me', 'SHARED'), of('me', 'PRIVATE'))).toEqual([]);
    expect(check(of('other', 'SHARED'), of('other', 'PRIVATE'))).toEqual(['visibility NOT_ALLOWED']);
    expect(check(of('other', 'SHARED'), of('other', 'TEAM'), [], 'ANALYST')).toEqual([
      'visibility NOT_ALLOWED',
    ]);
    expect(check(of('me', 'SHARED'), of('me', 'TEAM'), [], 'ANALYST')).toEqual([]);
  });
});

describe('what an undo would leave behind', () => {
  const left = (before: FactState, after: FactState | null, about: FactState[]) =>
    leftBehind([{ operation: null, before, after }], about, now).map(({ fact: { id } }) => id);

  it('is everything about what it takes away', () => {
    expect(left(a, null, [tie('a', 'b')])).toEqual(['r']);
    expect(left(a, null, [tie('a', 'b', { validTo: past })])).toEqual(['r']);
  });

  it('is what stays open about what it ends, and what stays wider than what it hides', () => {
    expect(left(a, fact('Partner', 'a', { validTo: now }), [tie('a', 'b')])).toEqual(['r']);
    expect(left(a, fact('Partner', 'a', { validTo: now }), [tie('a', 'b', { validTo: past })])).toEqual([]);
    expect(left(a, fact('Partner', 'a', { visibility: 'TEAM' }), [tie('a', 'b')])).toEqual(['r']);
    expect(
      left(a, fact('Partner', 'a', { visibility: 'TEAM' }), [tie('a', 'b', { visibility: 'TEAM' })]),
    ).toEqual([]);
  });

  it('is nothing of a closed issue: its stances stay', () => {
    const stance = fact('Stance', 's', { position: 0, links: { partnerId: 'a', issueId: 'i' } });
    expect(left(fact('Issue', 'i'), fact('Issue', 'i', { validTo: now }), [stance])).toEqual([]);
  });
});

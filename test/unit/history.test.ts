import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsAt, holdsAt, type Linked, withoutDangling } from '../../server/domain/history.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const fact = (from: number, to: number | null, power: number) => ({
  id: 'bakker',
  validFrom: day(from),
  validTo: to === null ? null : day(to),
  power,
});
const revision = (from: number, to: number, power: number) => ({
  factId: 'bakker',
  validFrom: day(from),
  validTo: day(to),
  power,
});
const powerAt = (
  n: number,
  current = fact(20, null, 3),
  earlier = [revision(10, 20, 2), revision(5, 10, 1)],
) => factsAt([current], earlier, day(n))[0]?.power ?? null;

describe('factsAt', () => {
  it('reads the current state from the day it holds', () => {
    expect(powerAt(20)).toBe(3);
    expect(powerAt(200)).toBe(3);
  });

  it('reads the revision of the day, its start included and its end not', () => {
    expect(powerAt(19)).toBe(2);
    expect(powerAt(10)).toBe(2);
    expect(powerAt(9)).toBe(1);
    expect(powerAt(5)).toBe(1);
  });

  it('has nothing before the first state', () => {
    expect(powerAt(4)).toBeNull();
  });

  it('has nothing from the end on, and does not fall back on a revision', () => {
    expect(powerAt(29, fact(20, 30, 3))).toBe(3);
    expect(powerAt(30, fact(20, 30, 3), [revision(10, 99, 2)])).toBeNull();
  });

  it('ignores revisions of a fact that is not there', () => {
    expect(factsAt([], [revision(5, 10, 1)], day(7))).toEqual([]);
  });

  it('takes the later of two revisions that overlap, whatever their order', () => {
    const overlapping = [revision(5, 15, 1), revision(10, 20, 2)];
    expect(powerAt(12, fact(20, null, 3), overlapping)).toBe(2);
    expect(powerAt(12, fact(20, null, 3), overlapping.toReversed())).toBe(2);
  });

  it('gives each fact at most one state on any day, and one that holds on that day', () => {
    const days = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (starts, n) => {
        const sorted = [...new Set(starts)].sort((a, b) => a - b);
        const earlier = sorted.slice(0, -1).map((start, i) => revision(start, sorted[i + 1]!, i));
        const states = factsAt([fact(sorted.at(-1)!, null, 99)], earlier, day(n));
        expect(states).toHaveLength(n >= sorted[0]! ? 1 : 0);
        for (const state of states) expect(holdsAt(state, day(n))).toBe(true);
      }),
    );
  });
});

describe('withoutDangling', () => {
  const present = new Set(['bakker', 'slager', 'rust']);
  const left = (fact: Linked) => withoutDangling([fact], present)[0]?.links ?? null;
  const conflict = (links: Linked['links']): Linked => ({ id: 'x', label: 'Conflict', links });

  it('drops a stance whose partner or issue is absent', () => {
    expect(left({ id: 's', label: 'Stance', links: { partnerId: 'bakker', issueId: 'toll' } })).toBeNull();
    expect(left({ id: 'h', label: 'Holding', links: { partnerId: 'bakker', interestId: 'rust' } })).toEqual({
      partnerId: 'bakker',
      interestId: 'rust',
    });
  });

  it('drops a conflict as soon as one of its parties is absent', () => {
    expect(
      left(conflict({ partyIds: ['bakker', 'kapper'], issueId: null, interestIds: [], mediatorId: null })),
    ).toBeNull();
  });

  it('leaves absent interests, issue and mediator out of a conflict', () => {
    expect(
      left(
        conflict({
          partyIds: ['bakker', 'slager'],
          issueId: 'toll',
          interestIds: ['rust', 'omzet'],
          mediatorId: 'kapper',
        }),
      ),
    ).toEqual({ partyIds: ['bakker', 'slager'], issueId: null, interestIds: ['rust'], mediatorId: null });
  });

  it('keeps what is about nothing else', () => {
    expect(left({ id: 'bakker', label: 'Partner', links: {} })).toEqual({});
  });
});

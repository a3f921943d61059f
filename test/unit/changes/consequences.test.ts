import { describe, expect, it } from 'vitest';
import { withConsequences } from '../../../server/store/changes/consequences.ts';
import type { FactState } from '../../../server/store/facts/state.ts';
import { fact } from '../../support/facts.ts';

const now = '2026-01-01T12:00:00.000Z';

function follow(before: FactState, after: FactState, about: FactState[]) {
  const { transitions, errors } = withConsequences([{ operation: 0, before, after }], about, now);
  const facts = Object.fromEntries(transitions.map(({ after: state }) => [state?.id, state]));
  return {
    facts,
    ids: Object.keys(facts).sort(),
    errors: errors.map(({ value, code }) => `${value} ${code}`),
  };
}

const a = fact('Partner', 'a');
const stance = (id: string, more = {}) =>
  fact('Stance', id, { position: 0, links: { partnerId: 'a', issueId: 'i' }, ...more });
const conflict = (partyIds: string[], mediatorId: string | null = null) =>
  fact('Conflict', 'c', { severity: 1, links: { partyIds, mediatorId } });

describe('what follows when a partner ends', () => {
  const ended = fact('Partner', 'a', { validTo: now, version: 2 });

  it('ends its stances, each once and at the same moment', () => {
    const { facts, ids } = follow(a, ended, [
      stance('s'),
      stance('t', { validTo: '2025-06-01T00:00:00.000Z' }),
    ]);
    expect(ids).toEqual(['a', 's']);
    expect(facts.s).toMatchObject({
      version: 2,
      values: { validTo: now, validFrom: stance('s').values.validFrom },
    });
  });

  it('leaves a conflict to the others when two are left, and ends it otherwise', () => {
    expect(follow(a, ended, [conflict(['a', 'b', 'd'])]).facts.c).toMatchObject({
      links: { partyIds: ['b', 'd'] },
      values: { validTo: null, validFrom: now },
    });
    expect(follow(a, ended, [conflict(['a', 'b'])]).facts.c).toMatchObject({
      links: { partyIds: ['a', 'b'] },
      values: { validTo: now },
    });
  });

  it('leaves a conflict without its mediator', () => {
    expect(follow(a, ended, [conflict(['b', 'd'], 'a')]).facts.c).toMatchObject({
      links: { partyIds: ['b', 'd'], mediatorId: null },
      values: { validTo: null },
    });
  });
});

describe('what follows when something else ends', () => {
  it('is the end of an interest’s holdings, and nothing for an issue’s stances', () => {
    const holding = fact('Holding', 'h', { links: { partnerId: 'a', interestId: 'r' } });
    expect(follow(fact('Interest', 'r'), fact('Interest', 'r', { validTo: now }), [holding]).ids).toEqual([
      'h',
      'r',
    ]);
    expect(follow(fact('Issue', 'i'), fact('Issue', 'i', { validTo: now }), [stance('s')]).ids).toEqual([
      'i',
    ]);
  });
});

describe('what follows when a partner is hidden', () => {
  const as = (visibility: string) => fact('Partner', 'a', { visibility, version: 2 });

  it('is that what is wider is hidden as much, ended or not, and keeps its dates', () => {
    const ended = stance('t', { validTo: '2025-06-01T00:00:00.000Z' });
    const { facts, ids } = follow(a, as('TEAM'), [
      stance('s'),
      ended,
      stance('u', { visibility: 'PRIVATE' }),
    ]);
    expect(ids).toEqual(['a', 's', 't']);
    expect(facts.t?.values).toEqual({ ...ended.values, visibility: 'TEAM' });
  });

  it('is a refusal when others noted facts about what is to be private', () => {
    expect(follow(a, as('PRIVATE'), [stance('s')]).facts.s?.values.visibility).toBe('PRIVATE');
    expect(follow(a, as('PRIVATE'), [stance('s'), stance('t', { author: 'other' })]).errors).toEqual([
      'visibility CONFLICT',
    ]);
    const own = stance('t', { author: 'other', visibility: 'PRIVATE' });
    expect(follow(a, as('PRIVATE'), [own]).errors).toEqual(['visibility CONFLICT']);
  });

  it('is nothing for a conflict it only mediates in', () => {
    expect(follow(a, as('TEAM'), [conflict(['b', 'd'], 'a')]).ids).toEqual(['a']);
  });
});

describe('what follows', () => {
  it('spares a fact that the change itself moves away', () => {
    const moved = stance('s', { links: { partnerId: 'b', issueId: 'i' }, version: 2 });
    const { transitions } = withConsequences(
      [
        { operation: 0, before: a, after: fact('Partner', 'a', { validTo: now }) },
        { operation: 1, before: stance('s'), after: moved },
      ],
      [stance('s')],
      now,
    );
    expect(transitions[1]?.after).toBe(moved);
  });
});

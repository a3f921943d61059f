import { describe, expect, it } from 'vitest';
import type { Role, Viewer } from '../../../server/domain/visibility.ts';
import { draft } from '../../../server/store/changes/draft.ts';
import type { Operation } from '../../../server/store/changes/types.ts';
import type { FactState } from '../../../server/store/facts/state.ts';
import { byId, fact, longAgo } from '../../support/facts.ts';

const now = '2026-01-01T12:00:00.000Z';
const viewerAs = (role: Role): Viewer => ({ userId: 'me', centres: new Map([['centre', role]]) });
const id = '0b6e2f5d-5c0f-4a3e-8d4b-81a2c9e46f1c';

function one(operation: Operation, stored: FactState[] = [], role: Role = 'COORDINATOR') {
  const {
    transitions,
    errors,
    stored: stale,
  } = draft([operation], {
    centreId: 'centre',
    viewer: viewerAs(role),
    now,
    facts: byId(...stored),
    takenIds: new Set(['00000000-0000-4000-8000-000000000000']),
    lastVersions: new Map([[id, 6]]),
  });
  return {
    after: transitions[0]?.after ?? null,
    errors: errors.map(({ value, code }) => `${value} ${code}`),
    stale,
  };
}

const create = (
  values: FactState['values'],
  more: Partial<Extract<Operation, { op: 'create' }>> = {},
): Operation => ({
  op: 'create',
  label: 'Partner',
  id,
  values,
  links: {},
  ...more,
});
const update = (values: FactState['values'], more: object = {}): Operation => ({
  op: 'update',
  label: 'Partner',
  id: 'p',
  expectedVersion: null,
  values,
  ...more,
});

describe('a new fact', () => {
  it('holds from now on, with what its maker did not say empty or as usual', () => {
    const { after, errors } = one(create({ name: ' Bakker ' }));
    expect(errors).toEqual([]);
    expect(after).toMatchObject({
      author: 'me',
      centreId: 'centre',
      values: {
        name: 'Bakker',
        kind: 'OTHER',
        attitude: 'UNKNOWN',
        themes: [],
        power: null,
        validFrom: now,
        validTo: null,
      },
    });
  });

  it('goes on from the last version of a fact of its id that was taken away', () => {
    expect(one(create({ name: 'Bakker' })).after?.version).toBe(7);
  });

  it('keeps dates in UTC with milliseconds', () => {
    const { after } = one(create({ name: 'Bakker', validFrom: '2025-06-01T02:00:00+02:00' }));
    expect(after?.values.validFrom).toBe('2025-06-01T00:00:00.000Z');
  });

  it('needs an id that is a UUID and free', () => {
    expect(one(create({ name: 'A' }, { id: 'p' })).errors).toEqual(['id INVALID']);
    expect(one(create({ name: 'A' }, { id: '00000000-0000-4000-8000-000000000000' })).errors).toEqual([
      'id DUPLICATE',
    ]);
  });

  it('ends after it began, and does not begin in the future but for a clock that runs fast', () => {
    const from = '2025-06-01T00:00:00Z';
    expect(one(create({ name: 'A', validFrom: from, validTo: from })).errors).toEqual([
      'validTo OUT_OF_RANGE',
    ]);
    expect(one(create({ name: 'A', validFrom: '2026-01-01T12:05:01Z' })).errors).toEqual([
      'validFrom OUT_OF_RANGE',
    ]);
    expect(one(create({ name: 'A', validFrom: '2026-01-01T12:04:00Z' })).after?.values.validFrom).toBe(now);
  });
});

describe('a correction', () => {
  const stored = fact('Partner', 'p', { power: 0.1 });

  it('of a value holds from now on', () => {
    expect(one(update({ power: 0.5 }), [stored]).after).toMatchObject({
      version: 2,
      values: { power: 0.5, validFrom: now },
    });
  });

  it('holds later than the value it replaces even within a millisecond', () => {
    const fresh = fact('Partner', 'p', { validFrom: now });
    expect(one(update({ power: 0.5 }), [fresh]).after?.values.validFrom).toBe('2026-01-01T12:00:00.001Z');
  });

  it('that changes nothing is no step at all', () => {
    expect(one(update({ power: 0.1, name: ' p ' }), [stored]).after).toBeNull();
  });

  it('tells a stale version, and what is stored', () => {
    const { errors, stale } = one(update({ power: 1 }, { expectedVersion: 2 }), [stored]);
    expect(errors).toEqual(['version STALE_VERSION']);
    expect(stale).toBe(stored);
  });

  it('of what is hidden, of another centre or of another label is not found', () => {
    const hidden = fact('Partner', 'p', { visibility: 'TEAM', author: 'other' });
    expect(one(update({ power: 1 }), [hidden], 'ANALYST').errors).toEqual(['id NOT_FOUND']);
    expect(one(update({ power: 1 }), [{ ...stored, centreId: 'elsewhere' }]).errors).toEqual([
      'id NOT_FOUND',
    ]);
    expect(one(update({ power: 1 }), [fact('Interest', 'p')]).errors).toEqual(['id NOT_FOUND']);
    expect(one(update({ power: 1 }, { follows: true }), [hidden], 'ANALYST').errors).toEqual([]);
  });

  it('of a stance is not found where its partner is hidden', () => {
    const stance = fact('Stance', 's', { position: 0, links: { partnerId: 'p', issueId: 'i' } });
    const partner = fact('Partner', 'p', { visibility: 'TEAM', author: 'other' });
    const step: Operation = {
      op: 'update',
      label: 'Stance',
      id: 's',
      expectedVersion: null,
      values: { position: 1 },
    };
    expect(one(step, [stance, partner, fact('Issue', 'i')], 'ANALYST').errors).toEqual(['id NOT_FOUND']);
    expect(one(step, [stance, partner, fact('Issue', 'i')], 'COORDINATOR').errors).toEqual([]);
  });

  it('of what has ended is made in its place, and does not open it again', () => {
    const ended = fact('Partner', 'p', { validTo: '2025-06-01T00:00:00.000Z' });
    expect(one(update({ power: 1 }), [ended]).after?.values).toMatchObject({ power: 1, validFrom: longAgo });
    expect(one(update({ validTo: null }), [ended]).errors).toEqual(['validTo CONFLICT']);
  });
});

describe('an end', () => {
  const end = (values?: FactState['values']): Operation => ({
    op: 'end',
    label: 'Partner',
    id: 'p',
    expectedVersion: null,
    values,
  });

  it('is now, and later than the beginning', () => {
    expect(one(end(), [fact('Partner', 'p')]).after?.values).toMatchObject({
      validFrom: longAgo,
      validTo: now,
    });
    const fresh = fact('Partner', 'p', { validFrom: now });
    expect(one(end(), [fresh]).after?.values.validTo).toBe('2026-01-01T12:00:00.001Z');
  });

  it('with other values keeps the earlier ones for the time before', () => {
    expect(one(end({ description: 'Gestopt.' }), [fact('Partner', 'p')]).after?.values).toMatchObject({
      description: 'Gestopt.',
      validFrom: now,
      validTo: '2026-01-01T12:00:00.001Z',
    });
  });

  it('comes once', () => {
    const ended = fact('Partner', 'p', { validTo: '2025-06-01T00:00:00.000Z' });
    expect(one(end(), [ended]).errors).toEqual(['id CONFLICT']);
  });
});

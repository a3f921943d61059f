import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factFields, fieldsOf } from '../../client/ui/facts/fields.ts';
import { nextAttempt } from '../../client/ui/form/attempt.ts';
import { findClashes, findProblems, fromUserErrors } from '../../client/ui/form/problems.ts';
import {
  dayOf,
  momentOf,
  numberOf,
  toCorrection,
  toCreation,
  toFactValues,
  toFormValues,
} from '../../client/ui/form/values.ts';
import { compareVersions, mergeVersions, openChoices } from '../../client/ui/form/versions.ts';

const partner = {
  name: 'Bakkerij De Korenaar',
  kind: 'SHOP',
  power: 0.4,
  attitude: 'AGAINST',
  themes: ['parkeren'],
  visibility: 'SHARED',
  validFrom: '2025-03-01T10:15:00.000Z',
  wozValue: 450000,
};
const fields = fieldsOf('Partner', false);
const read = toFormValues(fields, partner);

describe('numberOf', () => {
  it.each([
    ['0,7', 0.7],
    ['0.7', 0.7],
    ['-0,25', -0.25],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000', 1250000],
    ['450.25', 450.25],
    ['1.125', 1.125],
    ['', null],
  ])('reads %s as %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it('reads a lone mark before three digits as grouping where the number is whole', () => {
    expect(numberOf('€ 450.000', true)).toBe(450000);
    expect(numberOf('450,000', true)).toBe(450000);
  });

  it.each(['twaalf', '1-2', '1e5', '--3'])('does not take %s for a number', (text) => {
    expect(numberOf(text)).toBeNaN();
  });

  it('reads back every number that JavaScript writes without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (number) => {
        const text = String(number);
        fc.pre(!text.includes('e'));
        expect(numberOf(text)).toBeCloseTo(number, 12);
      }),
    );
  });
});

describe('days and moments', () => {
  it('reads back the day it was given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = dayOf(date.toISOString());
          expect(dayOf(momentOf(day))).toBe(day);
        },
      ),
    );
  });

  it('leaves a day that is in no calendar as it is', () => {
    expect(momentOf('2025-02-30')).toBe('2025-02-30');
  });
});

describe('a correction', () => {
  it('sends nothing when nothing was changed', () => {
    expect(toCorrection(fields, read, read)).toEqual({});
  });

  it('sends the changed fields alone, and null for an emptied one', () => {
    const after = { ...read, power: 0.8, wozValue: '', group: 'Hoogstraat' };
    expect(toCorrection(fields, read, after)).toEqual({ power: 0.8, wozValue: null, group: 'Hoogstraat' });
  });

  it('keeps 0 apart from empty', () => {
    expect(toCorrection(fields, read, { ...read, power: 0 })).toEqual({ power: 0 });
    expect(toCorrection(fields, read, { ...read, power: null })).toEqual({ power: null });
  });

  it('leaves the time of day alone when the day was not touched', () => {
    expect(toCorrection(fields, read, { ...read, name: 'De Korenaar' })).not.toHaveProperty('validFrom');
  });

  it('keeps the spaces in a long text', () => {
    expect(toCorrection(fields, read, { ...read, description: '  - één\n  - twee\n' })).toEqual({
      description: '  - één\n  - twee\n',
    });
  });
});

describe('a new fact', () => {
  it('sends only what was filled in', () => {
    const values = toFormValues(factFields.Stance, {
      visibility: 'TEAM',
      partnerId: 'p',
      issueId: 'i',
      position: -0.5,
    });
    expect(toCreation(factFields.Stance, values)).toEqual({
      visibility: 'TEAM',
      partnerId: 'p',
      issueId: 'i',
      position: -0.5,
    });
  });
});

describe('findProblems', () => {
  it('finds none in a stored partner', () => {
    expect(findProblems(fields, read)).toEqual([]);
  });

  it('names the field, the reason and the limit', () => {
    const wrong = {
      ...read,
      name: '  ',
      power: 1.2,
      group: 'x'.repeat(101),
      wozValue: 'veel',
      visibility: null,
    };
    expect(findProblems(fields, wrong)).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'group', code: 'TOO_LONG', limits: { max: 100 } },
      { field: 'power', code: 'OUT_OF_RANGE', limits: { min: 0, max: 1 } },
      { field: 'wozValue', code: 'INVALID' },
      { field: 'visibility', code: 'REQUIRED' },
    ]);
  });

  it('wants two parties for a conflict', () => {
    const values = toFormValues(factFields.Conflict, {
      name: 'Terras',
      severity: 2,
      stage: 'OPEN',
      visibility: 'TEAM',
      partyIds: ['a'],
    });
    expect(findProblems(factFields.Conflict, values)).toEqual([
      { field: 'partyIds', code: 'TOO_FEW', limits: { min: 2 } },
    ]);
  });

  it('accepts every value at the limit and refuses the next', () => {
    const at = { ...read, name: 'x'.repeat(200), power: 1, votes: '1000000' };
    expect(findProblems(fields, at)).toEqual([]);
    const over = { ...read, name: 'x'.repeat(201), power: 1.0001, votes: '1000001' };
    expect(findProblems(fields, over).map((problem) => problem.code)).toEqual([
      'TOO_LONG',
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
  });

  it('refuses a relationship of a partner with itself and a scale upside down', () => {
    expect(findClashes({ fromId: 'a', toId: 'a' })).toEqual([{ field: 'toId', code: 'SAME_PARTNER' }]);
    expect(findClashes({ minimum: '10', maximum: '2' })).toEqual([{ field: 'maximum', code: 'SCALE' }]);
    expect(findClashes({ minimum: '0', maximum: '10' })).toEqual([]);
  });
});

describe('refusals of the server', () => {
  it('stand beside the field they are about, or at the form as a whole', () => {
    const errors = [
      { field: 'input.power', code: 'OUT_OF_RANGE', message: 'power runs from 0 to 1' },
      { field: 'input.themes.3', code: 'TOO_LONG', message: 'at most 60' },
      { field: null, code: 'NOT_ALLOWED', message: 'your role does not allow this' },
    ];
    expect(fromUserErrors(errors, fields).map((problem) => problem.field)).toEqual(['power', 'themes', null]);
  });
});

describe('two versions of one fact', () => {
  const mine = { ...read, power: 0.8, agreement: 'Belt in mei' };
  const theirs = { ...read, power: 0.2, group: 'Markt', agreement: 'Belt in mei' };
  const differences = compareVersions(fields, read, mine, theirs);

  it('must be chosen between only where both changed the field', () => {
    expect(differences.map(({ field, changedBy }) => [field.name, changedBy])).toEqual([
      ['group', 'theirs'],
      ['power', null],
    ]);
    expect(openChoices(differences, {})).toEqual(['power']);
    expect(openChoices(differences, { power: 'mine' })).toEqual([]);
  });

  it('are merged as chosen, and keep what only the other changed', () => {
    expect(mergeVersions(mine, differences, { power: 'theirs' })).toMatchObject({
      power: 0.2,
      group: 'Markt',
    });
    expect(mergeVersions(mine, differences, { power: 'mine', group: 'mine' })).toMatchObject({
      power: 0.8,
      group: '',
    });
  });
});

describe('nextAttempt', () => {
  let made = 0;
  const newId = () => `id-${++made}`;

  it('repeats the id of the same submit and makes a new one for another', () => {
    const first = nextAttempt(null, { power: 1 }, newId);
    expect(nextAttempt(first, { power: 1 }, newId)).toBe(first);
    expect(nextAttempt(first, { power: 0 }, newId).mutationId).not.toBe(first.mutationId);
  });
});

describe('toFactValues', () => {
  it('gives null for every empty field', () => {
    const empty = toFactValues(factFields.Contact, toFormValues(factFields.Contact, {}));
    expect(new Set(Object.values(empty))).toEqual(new Set([null]));
  });
});

import { describe, expect, it } from 'vitest';
import { checkValues } from '../../../server/store/changes/check-values.ts';
import { isSame } from '../../../server/store/changes/same.ts';
import { differences } from '../../../server/store/facts/differences.ts';
import { fact } from '../../support/facts.ts';

describe('checkValues', () => {
  const wrong = (values: object) => {
    const checked = checkValues('Partner', { ...fact('Partner', 'p').values, ...values });
    return 'errors' in checked ? checked.errors.map(({ value, code }) => `${value} ${code}`) : [];
  };
  const message = (values: object) => {
    const checked = checkValues('Partner', { ...fact('Partner', 'p').values, ...values });
    return 'errors' in checked ? checked.errors[0]?.message : null;
  };

  it('tells each kind of fault by its code, with the path of the value', () => {
    expect(wrong({ name: '' })).toEqual(['name REQUIRED']);
    expect(wrong({ name: '  ' })).toEqual(['name REQUIRED']);
    expect(wrong({ name: null })).toEqual(['name REQUIRED']);
    expect(wrong({ name: 'x'.repeat(201) })).toEqual(['name TOO_LONG']);
    expect(wrong({ power: 1.1 })).toEqual(['power OUT_OF_RANGE']);
    expect(wrong({ power: Number.NaN })).toEqual(['power INVALID']);
    expect(wrong({ attitude: 'MAYBE' })).toEqual(['attitude INVALID']);
    expect(wrong({ themes: ['a', 'b'.repeat(61)] })).toEqual(['themes.1 TOO_LONG']);
    expect(wrong({ themes: Array(21).fill('a') })).toEqual(['themes LIMIT']);
    expect(wrong({ description: 'a\ud800' })).toEqual(['description INVALID']);
    expect(wrong({ themes: ['\udc00'] })).toEqual(['themes INVALID']);
    expect(wrong({ validFrom: 'yesterday' })).toEqual(['validFrom INVALID']);
    expect(wrong({ validFrom: '2026-02-30T00:00:00Z' })).toEqual(['validFrom INVALID']);
    expect(wrong({ validFrom: '0999-12-31T00:00:00Z' })).toEqual(['validFrom OUT_OF_RANGE']);
    expect(wrong({ validTo: '9999-12-31T23:59:59-12:00' })).toEqual(['validTo OUT_OF_RANGE']);
  });

  it('tells the range or limit, and never repeats a text', () => {
    expect(message({ power: 7 })).toBe('power must be from 0 to 1.');
    expect(message({ wozValue: -1 })).toBe('wozValue must be from 0 to 10000000000.');
    expect(message({ structure: `geheim${'x'.repeat(4000)}` })).toBe(
      'structure is too long: at most 4000 characters.',
    );
    expect(message({ attitude: 'geheim' })).toBe('attitude must be one of FOR, DOUBT, AGAINST, UNKNOWN.');
  });

  it('keeps every other text as it is', () => {
    const values = { ...fact('Partner', 'p').values, description: ' \u0000\u202e\ufeff ', name: '\u200b' };
    expect(checkValues('Partner', values)).toMatchObject({
      values: { description: ' \u0000\u202e\ufeff ', name: '\u200b' },
    });
  });
});

describe('isSame', () => {
  it('compares what facts hold, not their versions nor the order of their fields', () => {
    const state = fact('Partner', 'p', { power: 1 });
    const turned = {
      ...state,
      version: 9,
      values: Object.fromEntries(Object.entries(state.values).reverse()),
    };
    expect(isSame(state, turned)).toBe(true);
    expect(isSame(state, { ...state, values: { ...state.values, power: 0 } })).toBe(false);
    expect(isSame(state, { ...state, author: 'other' })).toBe(false);
    expect(isSame(null, null)).toBe(true);
    expect(isSame(state, null)).toBe(false);
  });

  it('takes a field that one of them does not know for empty', () => {
    const { power: _, ...fewer } = fact('Partner', 'p').values;
    expect(isSame(fact('Partner', 'p'), { ...fact('Partner', 'p'), values: fewer })).toBe(true);
  });
});

describe('differences', () => {
  const names = new Map([['a', 'Bakker']]);
  const stance = (position: number, partnerId: string) =>
    fact('Stance', 's', { position, links: { partnerId, issueId: 'i' } });

  it('are the fields that differ, links by name and hidden ones left out', () => {
    expect(differences(stance(0, 'a'), stance(1, 'x'), names)).toEqual({
      before: [
        { field: 'position', value: '0' },
        { field: 'partnerId', value: 'Bakker' },
      ],
      after: [
        { field: 'position', value: '1' },
        { field: 'partnerId', value: null },
      ],
    });
  });

  it('of a new fact are what it holds', () => {
    const { before, after } = differences(null, fact('Interest', 'r', { name: 'Rust' }), names);
    expect(before).toEqual([]);
    expect(after).toContainEqual({ field: 'name', value: 'Rust' });
    expect(after.every(({ value }) => value !== null)).toBe(true);
  });
});

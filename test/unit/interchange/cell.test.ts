import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise, restore } from '../../../server/interchange/tables/cell.ts';

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+31 6 1234', '-5', '@SUM(A1)', '\t=1', '\rx'])(
    'writes %j with an apostrophe in front',
    (text) => {
      expect(neutralise(text)).toBe(`'${text}`);
      expect(restore(`'${text}`)).toBe(text);
    },
  );

  it.each(["'t Hoekje", "'s-Gravenhage", 'Bakker', '', "''"])('leaves %j alone', (text) => {
    expect(neutralise(text)).toBe(text);
    expect(restore(text)).toBe(text);
  });

  it('gives back exactly what was written, apostrophes included', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@]?.{0,5}$/));
    fc.assert(fc.property(text, (value) => restore(neutralise(value)) === value));
  });
});

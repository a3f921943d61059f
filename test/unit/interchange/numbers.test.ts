import { describe, expect, it } from 'vitest';
import {
  type DecimalMark,
  decideNumber,
  type Nature,
  provenMarks,
  readNumber,
} from '../../../server/interchange/tables/numbers.ts';

/** The values of a column by itself, in a file with this delimiter whose other columns prove these marks. */
function column(
  cells: readonly string[],
  nature: Nature = 'free',
  delimiter = ',',
  file: readonly DecimalMark[] = [],
) {
  const numbers = cells.map((cell) => readNumber(cell));
  const marks = provenMarks(numbers.flatMap((number) => number ?? []));
  const evidence = { column: marks, file: new Set([...marks, ...file]), delimiter };
  return numbers.map((number) => number && decideNumber(number, nature, evidence));
}

describe('a number in one cell', () => {
  it.each([
    ['0,75', 0.75],
    ['0.75', 0.75],
    [',5', 0.5],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50', 1_250_000.5],
    ['€ 350.000,-', 350_000],
    ['€ 1.350.000', 1_350_000],
    ['EUR 1 350 000,00', 1_350_000],
    ['1\u00a0350\u00a0000', 1_350_000],
    ['−3', -3],
    ['–0,5', -0.5],
    ['-0', 0],
    ['1,5E+03', 1500],
    ['12.3456', 12.3456],
    ['1234.567', 1234.567],
    ['0.750', 0.75],
    ['42', 42],
  ])('reads %s', (cell, value) => {
    expect(column([cell], 'whole')).toEqual([value]);
  });

  it.each(['', 'veel', '1.2.3', '1,23,456', '12 34', '1-2', 'NaN', 'Infinity', '0x10', '1.234,5,6', '--3'])(
    'finds none in %j',
    (cell) => {
      expect(readNumber(cell)).toBeNull();
    },
  );

  it('tells a percentage', () => {
    expect(readNumber('75%')).toEqual({ point: 75, comma: 75, isPercentage: true });
    expect(readNumber('7,5 %')).toMatchObject({ comma: 7.5, point: null, isPercentage: true });
  });
});

describe('1.234 and 1,234', () => {
  it('follow the decimal mark that other cells of the column prove', () => {
    expect(column(['1.234', '0,5'])).toEqual([1234, 0.5]);
    expect(column(['1.234', '0.5'])).toEqual([1.234, 0.5]);
    expect(column(['1,234', '0,5'])).toEqual([1.234, 0.5]);
    expect(column(['1,234', '2,500.5'])).toEqual([1234, 2500.5]);
  });

  it('are thousands where the column holds counts or euros', () => {
    expect(column(['350.000', '425.500'], 'whole')).toEqual([350_000, 425_500]);
    expect(column(['350,000'], 'whole', ';')).toEqual([350_000]);
  });

  it('are decimals where the column holds shares', () => {
    expect(column(['1.000'], 'share')).toEqual([1]);
    expect(column(['1,000'], 'share')).toEqual([1]);
  });

  it('follow the other columns, and then the delimiter, when nothing else decides', () => {
    expect(column(['1.234'], 'free', ',', [','])).toEqual([1234]);
    expect(column(['1.234'], 'free', ';', ['.'])).toEqual([1.234]);
    expect(column(['1.234'], 'free', ';')).toEqual([1234]);
    expect(column(['1.234'], 'free', ',')).toEqual([1.234]);
    expect(column(['1,234'], 'free', '\t')).toEqual([1234]);
  });

  it('have no value in a column that uses both marks', () => {
    expect(column(['0.5', '0,5', '1.234'])).toEqual([0.5, 0.5, null]);
  });
});

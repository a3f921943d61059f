import { describe, expect, test } from 'vitest';
import { reasonOf, toRows, whoChanges, worthPersuading } from '../../client/features/influence/model.ts';

const names = new Map([
  ['b', 'Bakker'],
  ['g', 'Gemeente'],
  ['s', 'Slager'],
  ['p', 'Politie'],
]);
const rows = toRows(
  [
    {
      partnerId: 'b',
      initial: -0.2,
      susceptibility: 0.5,
      settled: 0.1,
      leverage: 0.1,
      effectOfPersuading: 0.12,
    },
    {
      partnerId: 'g',
      initial: -0.5,
      susceptibility: 0.5,
      settled: -0.2,
      leverage: 0.3,
      effectOfPersuading: 0.45,
    },
    { partnerId: 's', initial: 1, susceptibility: 0.5, settled: 0.8, leverage: 0.6, effectOfPersuading: 0 },
    {
      partnerId: 'p',
      initial: null,
      susceptibility: 1,
      settled: null,
      leverage: null,
      effectOfPersuading: null,
    },
  ],
  names,
);

describe('whom to persuade', () => {
  test('begins with the one that moves the mean most; who cannot be counted comes last', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Gemeente', 'Bakker', 'Slager', 'Politie']);
  });

  test('leaves out who is wholly in favour already', () => {
    expect(worthPersuading(rows).map(({ name }) => name)).toEqual(['Gemeente', 'Bakker']);
  });

  test('tells how far talking alone moves each, null without a stance', () => {
    expect(rows.map(({ drift }) => drift)).toEqual([
      expect.closeTo(0.3),
      expect.closeTo(0.3),
      expect.closeTo(-0.2),
      null,
    ]);
  });

  test('finds whose attitude talking alone changes, from what to what', () => {
    expect(whoChanges(rows).map(({ row, from, to }) => [row.name, from, to])).toEqual([
      ['Bakker', 'AGAINST', 'DOUBT'],
    ]);
  });
});

test.each([
  ['there is nobody to influence', 'nobody'],
  ['nobody has a position on the issue', 'nobody'],
  [
    'some partners without a position only listen to a circle that never leaves its first positions',
    'unheard',
  ],
  ['a closed group passes its opinions round in a cycle and never settles', 'cycle'],
  ['the equations have no single solution', 'other'],
])('an outcome that is undefined because %s is put in words as %s', (given, reason) => {
  expect(reasonOf(given)).toBe(reason);
});

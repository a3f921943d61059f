import { describe, expect, test } from 'vitest';
import { jaggedPath, layOutCamps, routeTie, smoothPath } from '../../client/features/balance/camps-layout.ts';
import { isLit } from '../../client/features/balance/mark.ts';
import {
  countAlways,
  drawable,
  repairsOf,
  splitOf,
  strainsByCount,
  tiesOf,
  tornPartners,
  triangleStories,
  verdictOf,
} from '../../client/features/balance/model.ts';
import type { StructuralBalance } from '../../client/features/balance/structural-balance.ts';
import { fieldOf } from '../support/force-field.ts';

/** Two camps, Bakker–Slager–Gemeente and Café–Terras; Bakker and Café get on all the same, Slager and Gemeente do not. */
const field = fieldOf({
  Bakker: { Slager: 1, Gemeente: 1, Café: 1 },
  Slager: { Gemeente: -1, Café: -1 },
  Café: { Terras: 1 },
  Terras: { Gemeente: -1 },
});

const balanceOf = (own: Partial<StructuralBalance> = {}): StructuralBalance => ({
  centreId: 'centre',
  symmetrisation: 'EACH',
  partnerCount: 5,
  positiveCount: 4,
  negativeCount: 3,
  neutralCount: 0,
  isBalanced: false,
  triangleCounts: [0, 2, 0, 0],
  triangleIndex: 0,
  weakTriangleIndex: 0,
  unbalancedTriangles: [
    { partnerIds: ['Bakker', 'Slager', 'Gemeente'], negativeCount: 1 },
    { partnerIds: ['Bakker', 'Slager', 'Café'], negativeCount: 1 },
  ],
  frustrationIndex: 2,
  lowerBound: 2,
  isProven: true,
  normalised: 1 - 4 / 7,
  camps: [
    ['Bakker', 'Slager', 'Gemeente'],
    ['Café', 'Terras'],
  ],
  frustratedTies: [
    {
      fromId: 'Bakker',
      toId: 'Café',
      sign: 'POSITIVE',
      relationshipIds: ['Bakker-Café'],
      isInEveryOptimum: false,
    },
    {
      fromId: 'Slager',
      toId: 'Gemeente',
      sign: 'NEGATIVE',
      relationshipIds: ['Slager-Gemeente'],
      isInEveryOptimum: true,
    },
  ],
  bestRepairs: [
    {
      fromId: 'Slager',
      toId: 'Gemeente',
      sign: 'NEGATIVE',
      relationshipIds: ['Slager-Gemeente'],
      frustrationIndex: 1,
      unbalancedCount: 1,
    },
    {
      fromId: 'Gemeente',
      toId: 'Slager',
      sign: 'NEGATIVE',
      relationshipIds: ['Slager-Gemeente'],
      frustrationIndex: 1,
      unbalancedCount: 1,
    },
    {
      fromId: 'Bakker',
      toId: 'Café',
      sign: 'POSITIVE',
      relationshipIds: ['Bakker-Café'],
      frustrationIndex: 1,
      unbalancedCount: 3,
    },
    {
      fromId: 'Café',
      toId: 'Terras',
      sign: 'POSITIVE',
      relationshipIds: ['Café-Terras'],
      frustrationIndex: 2,
      unbalancedCount: 2,
    },
  ],
  partition: {
    count: 3,
    error: 0.5,
    isProven: false,
    factions: [['Bakker', 'Gemeente'], ['Café', 'Terras'], ['Slager'], ['Alleen']],
    negativeInside: 0,
    positiveBetween: 2,
  },
  errorsByCount: [
    {
      count: 1,
      error: 1.5,
      isProven: true,
      factions: [['Bakker', 'Slager', 'Gemeente', 'Café', 'Terras']],
      negativeInside: 3,
      positiveBetween: 0,
    },
    {
      count: 2,
      error: 1,
      isProven: true,
      factions: [
        ['Bakker', 'Slager', 'Gemeente'],
        ['Café', 'Terras'],
      ],
      negativeInside: 1,
      positiveBetween: 1,
    },
  ],
  ...own,
});

const pairs = (ties: readonly { a: string; b: string }[]) => ties.map(({ a, b }) => `${a}–${b}`);

describe('tiesOf', () => {
  const mutual = fieldOf({
    Bakker: { Slager: 1, Kiosk: { sign: 'NEUTRAL' } },
    Slager: { Bakker: -1 },
    Kiosk: { Slager: { sign: 'POSITIVE', layer: 'INFORMAL' } },
  });
  test('leaves out neutral relationships and those of the other layer', () => {
    expect(pairs(tiesOf(mutual, 'FORMAL', 'EACH'))).toEqual(['Bakker–Slager', 'Slager–Bakker']);
    expect(pairs(tiesOf(mutual, 'INFORMAL', 'EACH'))).toEqual(['Kiosk–Slager']);
  });
  test('lets opposite relationships of two partners cancel out when they add up or must agree', () => {
    expect(pairs(tiesOf(mutual, null, 'SUM'))).toEqual(['Kiosk–Slager']);
    expect(pairs(tiesOf(mutual, null, 'CONSISTENT'))).toEqual(['Kiosk–Slager']);
  });
  test('draws relationships of one sign between the same two as one tie', () => {
    const both = fieldOf({ Bakker: { Slager: 1 }, Slager: { Bakker: 1 } });
    expect(tiesOf(both, null, 'EACH')).toMatchObject([
      { relationshipIds: ['Bakker-Slager', 'Slager-Bakker'] },
    ]);
  });
});

describe('splitOf', () => {
  const ties = tiesOf(field, null, 'EACH');
  test('finds the ties against the two camps, and which of them always are', () => {
    const split = splitOf(balanceOf(), ties, null);
    expect(split.strains.map(({ a, b, isAlways }) => [a, b, isAlways])).toEqual([
      ['Bakker', 'Café', false],
      ['Slager', 'Gemeente', true],
    ]);
    expect(split).toMatchObject({ negativeInside: 1, positiveBetween: 1, isProven: true });
    expect(split.fitting).toHaveLength(5);
  });
  test('finds those against another number of camps, leaving out who has no good or bad relationship', () => {
    const split = splitOf(balanceOf(), ties, 3);
    expect(split.factions.map(({ partnerIds }) => partnerIds.length)).toEqual([2, 2, 1]);
    expect(split.strains.map(({ a, b, isAlways }) => [a, b, isAlways])).toEqual([
      ['Bakker', 'Slager', null],
      ['Bakker', 'Café', null],
    ]);
    expect(split.isProven).toBe(false);
  });
  test('falls back on the two camps for a number nobody worked out', () => {
    expect(splitOf(balanceOf(), ties, 9).factions).toHaveLength(2);
  });
});

test('the most torn come first, with all their ties and triangles', () => {
  const split = splitOf(balanceOf(), tiesOf(field, null, 'EACH'), null);
  const torn = tornPartners(split, balanceOf().unbalancedTriangles);
  expect(torn[0]).toEqual({ id: 'Bakker', strains: 1, ties: 3, triangles: 2 });
  expect(torn.map(({ id }) => id)).toEqual(['Bakker', 'Slager', 'Café', 'Gemeente']);
});

describe('triangleStories', () => {
  test('tells who clash, and who gets on with both', () => {
    const { clashes, deadlocks } = triangleStories(balanceOf().unbalancedTriangles, field, null);
    expect(deadlocks).toEqual([]);
    expect(clashes).toEqual([
      { a: 'Slager', b: 'Gemeente', between: ['Bakker'] },
      { a: 'Slager', b: 'Café', between: ['Bakker'] },
    ]);
  });
  test('puts a clash with more people in between first, and tells of three that all clash', () => {
    const crowd = fieldOf({
      A: { B: -1, C: -1, X: 1, Y: 1 },
      B: { X: 1, Y: 1 },
      C: { B: -1, X: 1 },
    });
    const { clashes, deadlocks } = triangleStories(
      [
        { partnerIds: ['A', 'C', 'X'], negativeCount: 1 },
        { partnerIds: ['A', 'B', 'X'], negativeCount: 1 },
        { partnerIds: ['A', 'B', 'Y'], negativeCount: 1 },
        { partnerIds: ['A', 'B', 'C'], negativeCount: 3 },
      ],
      crowd,
      null,
    );
    expect(clashes.map(({ a, b, between }) => [a, b, between])).toEqual([
      ['A', 'B', ['X', 'Y']],
      ['A', 'C', ['X']],
    ]);
    expect(deadlocks).toEqual([['A', 'B', 'C']]);
  });
});

test('repairs tell a pair once, keep bad apart from good, name who gets on with both, and leave out what does not help', () => {
  const { mend, guard } = repairsOf(balanceOf(), tiesOf(field, null, 'EACH'));
  expect(mend).toMatchObject([
    { a: 'Slager', b: 'Gemeente', relief: 1, strainsLeft: 1, triangleRelief: 1, between: ['Bakker'] },
  ]);
  expect(guard).toMatchObject([{ a: 'Bakker', b: 'Café', triangleRelief: -1, between: [] }]);
});

test('the number of strained relationships is told for each number of camps once, in order', () => {
  expect(strainsByCount(balanceOf()).map(({ count, against }) => [count, against])).toEqual([
    [1, 3],
    [2, 2],
    [3, 2],
  ]);
});

test.each([
  ['noTies', { positiveCount: 0, negativeCount: 0, isBalanced: true }],
  ['noNegative', { negativeCount: 0, isBalanced: true }],
  ['balanced', { isBalanced: true }],
  ['oneCamp', { camps: [['A', 'B', 'C']] }],
  ['outsider', { camps: [['A', 'B', 'C'], ['D']] }],
  ['torn', {}],
] as const)('the screen opens with %s', (verdict, own) => {
  expect(verdictOf(balanceOf(own as Partial<StructuralBalance>))).toBe(verdict);
});

test('what goes against every best split is counted, and is unknown when nobody found out', () => {
  const ties = tiesOf(field, null, 'EACH');
  expect(countAlways(splitOf(balanceOf(), ties, null))).toBe(1);
  expect(countAlways(splitOf(balanceOf(), ties, 3))).toBeNull();
});

describe('the drawing of the camps', () => {
  const split = splitOf(balanceOf(), tiesOf(field, null, 'EACH'), null);
  const rows = drawable(split, [], false).rows;
  const layout = layOutCamps(split, rows, 600);

  test('gives a row to who is strained and counts the others', () => {
    expect([...rows].sort()).toEqual(['Bakker', 'Café', 'Gemeente', 'Slager']);
    expect(layout.boxes.map(({ column, size, others }) => [column, size, others])).toEqual([
      [0, 3, 0],
      [1, 2, 1],
    ]);
    expect(drawable(split, [], true).rows.size).toBe(5);
  });

  test('leaves out what no eye can follow, and says how much', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => `p${at}`);
    const large = {
      ...split,
      factions: [{ number: 1, partnerIds: crowd }],
      factionOf: new Map(crowd.map((id) => [id, 1])),
      strains: Array.from({ length: 120 }, (_, at) => ({
        id: `t${at}`,
        a: `p${at}`,
        b: `p${at + 1}`,
        isNegative: true,
        relationshipIds: [],
        isAlways: at >= 100,
      })),
    };
    const drawn = drawable(large, [], false);
    expect([drawn.split.strains.length, drawn.leftOut]).toEqual([90, 30]);
    expect(drawn.split.strains[0]!.isAlways).toBe(true);
    expect(drawable(large, [], true).rows.size).toBe(250);
  });

  test('leads a tie between camps across, and one within a camp around its outer side', () => {
    const across = routeTie(layout, { a: 'Bakker', b: 'Café' })!.points;
    expect(across[0].x).toBe(layout.boxes[0]!.x + layout.boxes[0]!.width);
    expect(across[3].x).toBe(layout.boxes[1]!.x);
    const inside = routeTie(layout, { a: 'Slager', b: 'Gemeente' })!.points;
    expect(inside.map(({ x }) => x <= layout.boxes[0]!.x)).toEqual([true, true, true, true]);
    expect(routeTie(layout, { a: 'Terras', b: 'Bakker' })).toBeNull();
  });

  test('keeps every line within the width, also on a phone and with many camps', () => {
    const many = {
      ...split,
      factions: Array.from({ length: 9 }, (_, at) => ({
        number: at + 1,
        partnerIds: [`p${at}a`, `p${at}b`],
      })),
      strains: Array.from({ length: 8 }, (_, at) => ({
        id: `t${at}`,
        a: `p${at}a`,
        b: `p${at + 1}b`,
        isNegative: false,
        relationshipIds: [],
        isAlways: null,
      })),
    };
    const narrow = layOutCamps(many, new Set(many.factions.flatMap((one) => one.partnerIds)), 340);
    for (const box of narrow.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(340);
      expect(box.y + box.height).toBeLessThanOrEqual(narrow.height);
    }
    for (const tie of many.strains) {
      const numbers = jaggedPath(routeTie(narrow, tie)!)
        .path.match(/-?[\d.]+/g)!
        .map(Number);
      const xs = numbers.filter((_, at) => at % 2 === 0);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(340);
    }
  });

  test('draws a tie that strains as a saw and one that fits as a curve', () => {
    const curve = routeTie(layout, { a: 'Bakker', b: 'Café' })!;
    expect(smoothPath(curve)).toMatch(/^M[^L]+C[^L]+$/);
    const { path, middle } = jaggedPath(curve);
    expect(path.split('L').length).toBeGreaterThan(10);
    expect(middle.x).toBeCloseTo((curve.points[0].x + curve.points[3].x) / 2, 0);
  });
});

test('a partner lights up all its ties, two or three only what joins them', () => {
  expect(isLit({ a: 'A', b: 'B' }, ['B'])).toBe(true);
  expect(isLit({ a: 'A', b: 'B' }, ['B', 'C'])).toBe(false);
  expect(isLit({ a: 'A', b: 'B' }, ['B', 'C', 'A'])).toBe(true);
  expect(isLit({ a: 'A', b: 'B' }, [])).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { Mactor, MactorWithMatrices } from '../../client/features/mactor/documents.ts';
import {
  matrixKinds,
  parseMatrix,
  serialiseMatrix,
  toMatrixView,
} from '../../client/features/mactor/matrices.ts';
import {
  findExtremes,
  groupByPlace,
  mostTorn,
  toIssueForces,
  toRows,
} from '../../client/features/mactor/model.ts';

type Partner = Mactor['partners'][number];
const partner = (partnerId: string, own: Partial<Partner> = {}): Partner => ({
  partnerId,
  influence: 1,
  dependence: 1,
  place: 'AUTONOMOUS',
  competitiveness: 1,
  competitivenessCanonical: 1,
  competitivenessWithoutDiagonal: 1,
  implication: 0,
  ambivalence: [0, 0, 0],
  ...own,
});
const names = new Map([
  ['b', 'Bakker'],
  ['g', 'Gemeente'],
  ['s', 'Slager'],
  ['biz', 'Zone verlengen'],
  ['quay', 'Kade autovrij'],
]);

describe('who moves whom', () => {
  const rows = toRows(
    [
      partner('b', { competitiveness: 0.4, dependence: 9, place: 'DOMINATED', ambivalence: [0, 0.2, 0.1] }),
      partner('g', {
        competitiveness: 2.1,
        dependence: 2,
        place: 'DOMINANT',
        ambivalence: [null, null, null],
      }),
      partner('s', { competitiveness: 0.5, dependence: 3, ambivalence: [0.5, 0.4, 0.3] }),
    ],
    names,
  );

  test('is told with the heaviest first, by name', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Gemeente', 'Slager', 'Bakker']);
  });

  test('names who weighs most and who depends most', () => {
    expect(findExtremes(rows)).toMatchObject({
      heaviest: { name: 'Gemeente' },
      mostDependent: { name: 'Bakker' },
    });
  });

  test('has no heaviest where nobody influences anybody, nor where nobody takes part', () => {
    expect(findExtremes(toRows([partner('b', { competitiveness: null })], names))).toBeNull();
    expect(findExtremes([])).toBeNull();
  });

  test('gives every part of the plane its partners, an empty one too', () => {
    expect(groupByPlace(rows).map(({ place, rows }) => [place, rows.length])).toEqual([
      ['DOMINANT', 1],
      ['RELAY', 0],
      ['DOMINATED', 1],
      ['AUTONOMOUS', 1],
    ]);
  });

  test('ranks who is torn by the order asked for, without those who are not or share no issue', () => {
    expect(mostTorn(rows, 1).map(({ name }) => name)).toEqual(['Slager']);
    expect(mostTorn(rows, 2).map(({ name }) => name)).toEqual(['Slager', 'Bakker']);
  });
});

describe('the force on issues', () => {
  const issue = (issueId: string, inFavour: number | null, against: number | null) => ({
    issueId,
    mobilisation: inFavour === null || against === null ? null : inFavour + against,
    inFavour,
    against,
    inFavourCount: 2,
    againstCount: 1,
  });

  test('stands in order of size with the part in favour', () => {
    expect(toIssueForces([issue('quay', 1, 1), issue('biz', 6, 2)], names)).toMatchObject([
      { name: 'Zone verlengen', total: 8, share: 0.75 },
      { name: 'Kade autovrij', total: 2, share: 0.5 },
    ]);
  });

  test('has no part in favour where there is no force, and is not shown where undefined', () => {
    expect(toIssueForces([issue('quay', 0, 0), issue('biz', null, null)], names)).toMatchObject([
      { name: 'Kade autovrij', share: null },
    ]);
  });
});

describe('a matrix', () => {
  const cube = (value: number) =>
    [1, 2, 3].map((order) => [
      [0, value * order],
      [value * order, 0],
    ]);
  const mactor: MactorWithMatrices = {
    partners: [
      { partnerId: 'b', competitiveness: 0.5 },
      { partnerId: 'g', competitiveness: 1.5 },
    ],
    issues: [{ issueId: 'biz' }],
    matrices: {
      directInfluence: [
        [0, 1],
        [4, 0],
      ],
      directAndIndirectInfluence: [
        [1, 2],
        [5, 3],
      ],
      netScale: [
        [0, -3],
        [3, 0],
      ],
      simplePosition: [[1], [-1]],
      valuedPosition: [[2], [-4]],
      weightedValuedPosition: null,
      convergence: cube(1),
      divergence: cube(2),
      netDistance: cube(-1).slice(0, 2),
    },
  };
  const view = (tab: string, most: number | null = null) =>
    toMatrixView(mactor, parseMatrix(tab), names, most);

  test('has the heaviest partner first, in rows and in columns', () => {
    expect(view('directInfluence')).toEqual({
      rows: [
        { id: 'g', name: 'Gemeente' },
        { id: 'b', name: 'Bakker' },
      ],
      columns: [
        { id: 'g', name: 'Gemeente' },
        { id: 'b', name: 'Bakker' },
      ],
      values: [
        [null, 4],
        [1, null],
      ],
    });
  });

  test('keeps the diagonal only where it tells what comes back to a partner', () => {
    expect(view('directAndIndirectInfluence')?.values).toEqual([
      [3, 5],
      [2, 1],
    ]);
  });

  test('of positions has the issues as columns', () => {
    expect(view('position-2')).toMatchObject({
      columns: [{ name: 'Zone verlengen' }],
      values: [[-4], [2]],
    });
  });

  test('comes in three orders', () => {
    expect(view('divergence-3')?.values[0]).toEqual([null, 6]);
    expect(view('divergence')?.values[0]).toEqual([null, 2]);
  });

  test('is undefined in the third order where nobody influences anybody', () => {
    expect(view('position-3')).toBeNull();
    expect(view('netDistance-3')).toBeNull();
  });

  test('can be cut down to the heaviest partners', () => {
    expect(view('netScale', 1)).toMatchObject({ rows: [{ id: 'g' }], values: [[null]] });
  });

  test('keeps its name in the address', () => {
    for (const { id, hasOrders } of matrixKinds) {
      const chosen = parseMatrix(serialiseMatrix(id, 2));
      expect([chosen.kind.id, chosen.order]).toEqual([id, hasOrders ? 2 : 1]);
    }
    expect(parseMatrix('no-such').kind.id).toBe('directInfluence');
  });
});

import { describe, expect, it } from 'vitest';
import { type MactorArgs, mactor } from '../../../server/analysis/mactor.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const of = async (field: SmallSnapshot, args: Partial<MactorArgs> = {}) =>
  mactor.compute(
    snapshotOf(field),
    { layer: null, variant: 'CANONICAL', issueIds: null, ...args },
    analysisTools(),
  );
const along = (influence: number, own: object = {}) => ({ influence, isDirected: true, ...own });

// The case worked out by hand in test/unit/mactor.test.ts, as relationships and stances.
const field: SmallSnapshot = {
  partners: { Voorbijganger: {} },
  relationships: [
    ['A', 'B', along(2)],
    ['A', 'C', along(1)],
    ['B', 'A', along(1)],
    ['B', 'C', along(3)],
    ['C', 'B', along(1)],
    ['C', 'Kennis', { strength: 0.3 }],
  ],
  stances: [
    ['A', 'Terras', 0.75],
    ['A', 'Markt', -0.5, { salience: 0.5 }],
    ['B', 'Terras', -1, { salience: 0.5 }],
    ['B', 'Markt', 0.5],
    ['C', 'Terras', 0.25],
  ],
};

describe('MACTOR of a field', () => {
  it('reads influence and 4 · position · salience from relationships and stances', async () => {
    const found = await of(field, { issueIds: ['terras', 'Markt'] });
    expect(found.partners.map(({ partnerId }) => partnerId)).toEqual(['A', 'B', 'C']);
    expect(found.issues.map(({ issueId }) => issueId)).toEqual(['Markt', 'Terras']);
    expect(found.matrices).toMatchObject({
      directInfluence: [
        [0, 2, 1],
        [1, 0, 3],
        [0, 1, 0],
      ],
      directAndIndirectInfluence: [
        [1, 3, 3],
        [1, 2, 4],
        [1, 1, 1],
      ],
      valuedPosition: [
        [-1, 3],
        [2, -2],
        [0, 1],
      ],
    });
    expect(found.partners[0]).toMatchObject({ influence: 6, dependence: 2, place: 'DOMINANT' });
    expect(found.issues[1]).toMatchObject({ inFavourCount: 2, againstCount: 1 });
    expect(found.unknownSalienceCount).toBe(3);
    expect(found.leftOutIds).toEqual(['Kennis', 'Voorbijganger']);
  });

  it('gives R* of both variants, whichever is asked for', async () => {
    const canonical = await of(field);
    const without = await of(field, { variant: 'WITHOUT_DIAGONAL' });
    expect(canonical.partners[0]!.competitiveness).toBe(canonical.partners[0]!.competitivenessCanonical);
    expect(without.partners[0]!.competitiveness).toBe(canonical.partners[0]!.competitivenessWithoutDiagonal);
    expect(without.issues[0]!.mobilisation).not.toBe(canonical.issues[0]!.mobilisation);
  });

  it('takes the greatest of parallel influences, and both ways where there is no direction', async () => {
    const relationships = [
      ['A', 'B', along(1)],
      ['A', 'B', along(3, { layer: 'INFORMAL', sign: 'NEGATIVE' })],
      ['B', 'C', { influence: 2 }],
    ] as const;
    expect((await of({ relationships })).matrices.directInfluence).toEqual([
      [0, 3, 0],
      [0, 0, 2],
      [0, 2, 0],
    ]);
    expect((await of({ relationships }, { layer: 'FORMAL' })).matrices.directInfluence[0]).toEqual([0, 1, 0]);
  });

  it('of an empty field, and of stances without influence, has no balance of power', async () => {
    expect(await of({})).toMatchObject({ partners: [], issues: [], leftOutIds: [] });
    const still = await of({
      stances: [
        ['A', 'Terras', 1],
        ['B', 'Terras', 1],
      ],
    });
    expect(still.partners[0]).toMatchObject({
      competitiveness: null,
      implication: null,
      ambivalence: [0, 0, null],
    });
    expect(still.issues[0]).toMatchObject({ mobilisation: null, inFavourCount: 2 });
    expect(still.matrices).toMatchObject({
      weightedValuedPosition: null,
      convergence: [
        [
          [0, 1],
          [1, 0],
        ],
        {},
        null,
      ],
    });
  });

  it('keeps the open issues by themselves, and closed ones when named', async () => {
    const closed: SmallSnapshot = {
      issues: { Feest: { validTo: '2025-06-01T00:00:00.000Z' }, Leeg: {} },
      stances: [
        ['A', 'Feest', 1],
        ['A', 'Terras', 1e-17],
      ],
    };
    const found = await of(closed);
    expect(found.issues).toMatchObject([{ issueId: 'Terras', inFavourCount: 0, againstCount: 0 }]);
    expect((await of(closed, { issueIds: ['Feest'] })).issues).toMatchObject([{ inFavourCount: 1 }]);
    await expect(of(closed, { issueIds: ['Niets'] })).rejects.toThrow('There is no issue "Niets"');
  });

  it('has no matrices of more than 150 partners', async () => {
    const stances = Array.from({ length: 151 }, (_, i) => [`p${i}`, 'Terras', 1] as const);
    const found = await of({ stances });
    expect(found.partners).toHaveLength(151);
    expect(found.matrices.directInfluence).toEqual([]);
  });
});

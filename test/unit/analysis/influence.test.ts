import { describe, expect, it } from 'vitest';
import { type InfluenceArgs, influence } from '../../../server/analysis/influence.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const of = async (field: SmallSnapshot, args: Partial<InfluenceArgs> = {}) =>
  influence.compute(
    snapshotOf(field),
    {
      layer: null,
      issueId: 'Terras',
      susceptibility: 0.5,
      selfWeight: 'NONE',
      susceptibilities: [],
      ...args,
    },
    analysisTools(),
  );
const open = (partnerId: string, susceptibility: number, selfWeight: number | null = null) => ({
  partnerId,
  susceptibility,
  selfWeight,
});
const one = { isDirected: true } as const;

describe('influence in a field', () => {
  it('gives the total influence of the four persons of Friedkin & Johnsen (1999), with coupled self-weights', async () => {
    // Row listens to column; the diagonal is 1 − susceptibility.
    const listens = [
      [0.22, 0.12, 0.36, 0.3],
      [0.147, 0.215, 0.344, 0.294],
      [0, 0, 1, 0],
      [0.09, 0.178, 0.446, 0.286],
    ];
    const scale = (opinion: number) => opinion / 50 - 1;
    const found = await of(
      {
        relationships: listens.flatMap((row, i) =>
          row.flatMap((strength, j) =>
            i === j || strength === 0 ? [] : [[`p${j}`, `p${i}`, { ...one, strength }] as const],
          ),
        ),
        stances: [25, 25, 75, 85].map((opinion, i) => [`p${i}`, 'Terras', scale(opinion)] as const),
      },
      {
        selfWeight: 'COUPLED',
        susceptibilities: [open('p0', 0.78), open('p1', 0.785), open('p2', 0), open('p3', 0.714)],
      },
    );
    const published = [
      [0.28, 0.045, 0.551, 0.124],
      [0.047, 0.278, 0.549, 0.126],
      [0, 0, 1, 0],
      [0.03, 0.048, 0.532, 0.39],
    ];
    published.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(found.totalInfluence![i]![j]).toBeCloseTo(value, 2);
      });
    });
    expect(found.model).toBe('FRIEDKIN_JOHNSEN');
    expect(found.partners.map(({ settled }) => Math.round((settled! + 1) * 50))).toEqual([60, 60, 75, 75]);
  });

  it('gives 3/11 as the limit in Jackson (2008), example 8.1, where all are wholly open', async () => {
    const found = await of(
      {
        relationships: [
          ['b', 'a', { ...one, strength: 1 / 3 }],
          ['c', 'a', { ...one, strength: 1 / 3 }],
          ['a', 'b', { ...one, strength: 1 / 2 }],
          ['b', 'c', { ...one, strength: 1 / 4 }],
        ],
        stances: [
          ['a', 'Terras', 1],
          ['b', 'Terras', 0],
          ['c', 'Terras', 0],
        ],
      },
      { susceptibilities: [open('a', 1, 1 / 3), open('b', 1, 1 / 2), open('c', 1, 3 / 4)] },
    );
    expect(found.model).toBe('DE_GROOT');
    for (const { settled } of found.partners) expect(settled).toBeCloseTo(3 / 11, 8);
  });

  it('listens by influence, otherwise strength, otherwise 0.5, along the direction, not to a negative tie', async () => {
    const found = await of({
      relationships: [
        ['A', 'C', { ...one, influence: 2, strength: 0.1 }],
        ['B', 'C', { ...one, strength: 0.25 }],
        ['D', 'C', { ...one, layer: 'INFORMAL' }],
        ['D', 'C', { ...one, sign: 'NEGATIVE', strength: 1 }],
        ['E', 'C', { ...one, sign: 'NEUTRAL', strength: 1 }],
        ['C', 'F', { ...one, influence: 0 }],
      ],
      stances: [
        ['A', 'Terras', 1],
        ['B', 'Terras', 0],
        ['D', 'Terras', -1],
        ['E', 'Terras', 1],
      ],
    });
    const c = found.partners.find(({ partnerId }) => partnerId === 'C');
    expect(c).toMatchObject({ initial: null, susceptibility: 1, leverage: 0, effectOfPersuading: null });
    expect(c!.settled).toBeCloseTo((0.5 * 1 + 0.25 * 0 + 0.5 * -1) / 1.25, 9);
    expect(found.leftOutIds).toEqual(['F']);
  });

  it('tells exactly how far the mean moves when one partner is persuaded', async () => {
    const field = (position: number): SmallSnapshot => ({
      relationships: [
        ['A', 'B'],
        ['B', 'C', { strength: 0.9 }],
        ['C', 'D', one],
      ],
      stances: [
        ['A', 'Terras', position],
        ['B', 'Terras', -0.5],
        ['C', 'Terras', 0.2],
      ],
    });
    const before = await of(field(-0.6));
    const after = await of(field(1));
    expect(after.meanSettled! - before.meanSettled!).toBeCloseTo(before.partners[0]!.effectOfPersuading!, 8);
    expect(before.partners.map(({ partnerId }) => partnerId)).toEqual(['A', 'B', 'C', 'D']);
    expect(before.meanInitial).toBeCloseTo(-0.3, 9);
  });

  it('has no outcome where nobody has a position, nor where opinions go round', async () => {
    expect(await of({ issues: { Terras: {} }, relationships: [['A', 'B']] })).toMatchObject({
      partners: [],
      meanInitial: null,
      meanSettled: null,
      undefinedBecause: 'nobody has a position on the issue',
      leftOutIds: ['A', 'B'],
    });
    const turns = await of(
      {
        relationships: [['A', 'B']],
        stances: [
          ['A', 'Terras', 1],
          ['B', 'Terras', -1],
        ],
      },
      { susceptibility: 1 },
    );
    expect(turns).toMatchObject({ meanInitial: 0, meanSettled: null, totalInfluence: null });
    expect(turns.undefinedBecause).toContain('cycle');
    expect(turns.partners[0]).toMatchObject({ settled: null, leverage: null });
  });

  it('leaves positions undefined that would rest on one that nobody knows', async () => {
    const found = await of(
      {
        relationships: [
          ['A', 'B'],
          ['B', 'C'],
          ['C', 'A'],
        ],
        stances: [
          ['A', 'Terras', 1],
          ['D', 'Terras', 1],
        ],
      },
      { susceptibility: 1 },
    );
    expect(found.partners.map(({ settled }) => settled)).toEqual([null, null, null, 1]);
    expect(found.undefinedBecause).toContain('susceptibility below 1');
  });

  it('lets one partner alone keep its position', async () => {
    expect(await of({ stances: [['A', 'Terras', 0.4]] })).toMatchObject({
      meanSettled: 0.4,
      partners: [{ settled: 0.4, leverage: 1, effectOfPersuading: 0.6 }],
      totalInfluence: [[1]],
      undefinedBecause: null,
    });
  });

  it('refuses what is off 0 to 1, a partner named twice and one who is not there', async () => {
    const field: SmallSnapshot = { stances: [['A', 'Terras', 0.4]] };
    await expect(of(field, { susceptibility: 2 })).rejects.toThrow(
      'susceptibility must be a number from 0 to 1.',
    );
    await expect(of(field, { susceptibilities: [open('A', 0.5), open('A', 0.1)] })).rejects.toThrow('twice');
    await expect(of(field, { susceptibilities: [open('Z', 0.5)] })).rejects.toThrow(
      'There is no partner "Z"',
    );
    await expect(of(field, { issueId: 'Niets' })).rejects.toThrow('There is no issue "Niets"');
  });
});

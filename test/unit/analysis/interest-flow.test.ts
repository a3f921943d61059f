import { describe, expect, it } from 'vitest';
import { type InterestFlowArgs, interestFlow } from '../../../server/analysis/interest-flow.ts';
import { sharedInterests } from '../../../server/analysis/shared-interests.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { snapshotOf } from '../../support/snapshot.ts';

const field = snapshotOf({
  partners: { Markt: {} },
  relationships: [
    ['Bakker', 'Slager', { strength: 0.4 }],
    ['Slager', 'Bakker', { strength: 0.2, layer: 'INFORMAL' }],
    ['Slager', 'Gemeente', { strength: null }],
    ['Bakker', 'Gemeente', { strength: 0.1, sign: 'NEUTRAL' }],
    ['Bakker', 'Gemeente', { strength: 1, sign: 'NEGATIVE' }],
    ['Gemeente', 'Kapper', { strength: 1, isDirected: true }],
  ],
});
const flow = async (args: Partial<InterestFlowArgs>, snapshot = field) =>
  interestFlow.compute(
    snapshot,
    {
      layer: null,
      fromIds: ['Bakker'],
      toIds: ['Gemeente'],
      capacity: 'STRENGTH',
      direction: 'UNDIRECTED',
      ...args,
    },
    analysisTools(),
  );

describe('interest flow', () => {
  it('adds up parallel relationships, takes an unknown strength as 0.5 and passes no negative tie', async () => {
    expect(await flow({})).toEqual({
      layer: null,
      capacity: 'STRENGTH',
      direction: 'UNDIRECTED',
      value: 0.6,
      minimumCut: [
        { fromId: 'Bakker', toId: 'Gemeente', capacity: 0.1 },
        { fromId: 'Slager', toId: 'Gemeente', capacity: 0.5 },
      ],
      sourceSideIds: ['Bakker', 'Slager'],
      disjointRoutes: [
        ['Bakker', 'Gemeente'],
        ['Bakker', 'Slager', 'Gemeente'],
      ],
    });
  });

  it('as routes counts each tied pair of partners once', async () => {
    expect(await flow({ capacity: 'ROUTES' })).toMatchObject({ value: 2 });
    expect(await flow({ capacity: 'ROUTES', layer: 'INFORMAL' })).toMatchObject({
      value: 0,
      minimumCut: [],
      disjointRoutes: [],
    });
  });

  it('runs routes over a relationship of strength 0, which carries nothing by strength', async () => {
    const weak = snapshotOf({ relationships: [['Bakker', 'Gemeente', { strength: 0 }]] });
    expect(await flow({ capacity: 'ROUTES' }, weak)).toMatchObject({
      value: 1,
      minimumCut: [{ fromId: 'Bakker', toId: 'Gemeente', capacity: 1 }],
    });
    expect(await flow({}, weak)).toMatchObject({ value: 0, disjointRoutes: [['Bakker', 'Gemeente']] });
  });

  it('along the direction does not pass a one-way relationship the other way', async () => {
    const back = { fromIds: ['Kapper'], toIds: ['Bakker'] };
    expect((await flow(back)).value).toBe(0.6);
    expect(await flow({ ...back, direction: 'DIRECTED' })).toMatchObject({
      value: 0,
      sourceSideIds: ['Kapper'],
    });
    expect((await flow({ toIds: ['Kapper'], direction: 'DIRECTED' })).value).toBe(0.6);
  });

  it('from and to blocs acts as if each were one, and nothing reaches who has no ties', async () => {
    expect((await flow({ fromIds: ['Bakker', 'Slager'], toIds: ['Gemeente', 'Kapper'] })).value).toBe(0.6);
    expect(await flow({ toIds: ['Markt'] })).toMatchObject({ value: 0, minimumCut: [], disjointRoutes: [] });
  });

  it('refuses a partner on both sides, no partner, and one who is not there', async () => {
    await expect(flow({ toIds: ['Bakker'] })).rejects.toThrow('stands in fromIds and in toIds');
    await expect(flow({ fromIds: [] })).rejects.toThrow('fromIds must name from 1 to 100 partners.');
    await expect(flow({ toIds: ['Niemand'] })).rejects.toThrow('There is no partner "Niemand"');
  });
});

describe('shared interests of a field', () => {
  const shops = snapshotOf({
    holdings: { Bakker: ['rust', 'omzet'], Slager: ['rust', 'omzet'], Kapper: ['rust'], Markt: ['rust'] },
    relationships: [
      ['Slager', 'Bakker'],
      ['Bakker', 'Kapper', { sign: 'NEGATIVE' }],
    ],
    conflicts: [[['Markt', 'Kapper']], [['Slager', 'Kapper'], { stage: 'SETTLED' }]],
  });
  const shared = async (partnerId: string | null, limit = 200) =>
    sharedInterests.compute(shops, { partnerId, limit }, analysisTools());

  it('say who is tied and who is opposed, by a negative relationship or a conflict that is not settled', async () => {
    const all = await shared(null);
    expect(all[1]).toEqual({
      partnerId: 'Kapper',
      otherId: 'Markt',
      interestIds: ['rust'],
      overlap: 1,
      isTied: false,
      isOpposed: true,
    });
    expect(all[0]).toMatchObject({ partnerId: 'Bakker', otherId: 'Slager', isTied: true, isOpposed: false });
    expect(await shared('Kapper')).toMatchObject([
      { otherId: 'Markt', isOpposed: true },
      { otherId: 'Bakker', overlap: 0.5, isTied: false, isOpposed: true },
      { otherId: 'Slager', isTied: false, isOpposed: false },
    ]);
  });

  it('are at most as many as asked for, 2,000', async () => {
    expect(await shared(null, 2)).toHaveLength(2);
    await expect(shared(null, 2001)).rejects.toThrow('limit must be a whole number from 1 to 2000.');
    await expect(shared('Niemand')).rejects.toThrow('There is no partner "Niemand"');
  });
});

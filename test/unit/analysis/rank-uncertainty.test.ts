import { expect, it } from 'vitest';
import { rankUncertainty } from '../../../server/analysis/rank-uncertainty.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { snapshotOf } from '../../support/snapshot.ts';

it('keeps the rank of a partner within its interval, also where drawn networks seldom give it', async () => {
  const field = snapshotOf({
    relationships: [
      ['Bakker', 'Slager', { confidence: 1 }],
      ['Slager', 'Kapper', { confidence: 0.02 }],
    ],
  });
  const { partners } = await rankUncertainty.compute(
    field,
    {
      measure: 'DEGREE',
      layer: null,
      direction: null,
      weighting: 'EQUAL',
      groupBy: 'KIND',
      samples: 100,
    },
    analysisTools(),
  );
  expect(partners).toEqual([
    { partnerId: 'Slager', rank: 1, from: 1, to: 1, low: 1, high: 1 },
    // Without the doubtful tie the baker is as well placed as the butcher, and the hairdresser is third.
    { partnerId: 'Bakker', rank: 2, from: 1, to: 2, low: 1, high: 1 },
    { partnerId: 'Kapper', rank: 2, from: 2, to: 3, low: 0, high: 0 },
  ]);
});

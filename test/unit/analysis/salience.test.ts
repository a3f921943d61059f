import { describe, expect, it } from 'vitest';
import { type SalienceArgs, salience } from '../../../server/analysis/salience.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const of = async (field: SmallSnapshot, args: Partial<SalienceArgs> = {}) => {
  const all = await salience.compute(
    snapshotOf(field),
    { issueId: null, cut: 0.5, gridCut: 'HALF', ...args },
    analysisTools(),
  );
  return Object.fromEntries(all.map((one) => [one.partnerId, one]));
};

const field: SmallSnapshot = {
  partners: {
    Gemeente: { power: 0.9, legitimacy: 0.8, urgency: 0.1, ringActual: 'KNOW', ringDesired: 'DECIDE' },
    Bakker: { power: 0.2, legitimacy: 0.5, urgency: 0.7 },
    Kapper: { power: null, legitimacy: 0.5, urgency: 0.7 },
    Slager: { power: 0.3, legitimacy: 0, urgency: 0 },
  },
  issues: { Feest: { validTo: '2025-06-01T00:00:00.000Z' } },
  stances: [
    ['Gemeente', 'Terras', 1, { salience: 0.2 }],
    ['Gemeente', 'Markt', 1, { salience: 0.4 }],
    ['Gemeente', 'Feest', 1, { salience: 1 }],
    ['Bakker', 'Terras', -1, { salience: 0.9, power: 0.6 }],
    ['Kapper', 'Terras', 0, { salience: 0.5 }],
    ['Slager', 'Terras', 0],
  ],
};

describe('salience of a field', () => {
  it('classes each partner, says what would change that, and which attribute is unknown', async () => {
    const found = await of(field);
    expect(Object.keys(found)).toEqual(['Bakker', 'Gemeente', 'Kapper', 'Slager']);
    expect(found.Gemeente).toMatchObject({ salienceClass: 'DOMINANT', level: 2, unknown: [] });
    expect(found.Gemeente!.changes).toContainEqual({
      attribute: 'URGENCY',
      gains: true,
      becomes: 'DEFINITIVE',
    });
    expect(found.Gemeente).toMatchObject({ ringActual: 'KNOW', ringDesired: 'DECIDE' });
    expect(found.Kapper).toMatchObject({ salienceClass: null, level: null, unknown: ['POWER'], changes: [] });
    expect((await of(field, { cut: 0.85 })).Gemeente).toMatchObject({ salienceClass: 'DORMANT' });
  });

  it('takes interest as the greatest salience over the open issues, or that on the issue asked for', async () => {
    const found = await of(field);
    expect(found.Gemeente).toMatchObject({ interestLevel: 0.4, quadrant: 'CONSULT' });
    expect(found.Bakker).toMatchObject({ interestLevel: 0.9, quadrant: 'INFORM' });
    expect(found.Slager).toMatchObject({ interestLevel: null, quadrant: null });
    expect(found.Kapper).toMatchObject({ interestLevel: 0.5, quadrant: null });
    expect((await of(field, { issueId: 'Feest' })).Gemeente).toMatchObject({
      interestLevel: 1,
      quadrant: 'INVOLVE',
    });
  });

  it('on an issue counts the power that the stance gives, otherwise that of the partner', async () => {
    const found = await of(field, { issueId: 'terras' });
    expect(found.Bakker).toMatchObject({ power: 0.6, quadrant: 'INVOLVE', salienceClass: 'DEFINITIVE' });
    expect(found.Gemeente).toMatchObject({ power: 0.9, interestLevel: 0.2, quadrant: 'CONSULT' });
  });

  it('cuts at the medians of what is known when asked to, a value on the cut being high', async () => {
    const found = await of(field, { gridCut: 'MEDIAN' });
    expect(found.Slager).toMatchObject({ powerCut: 0.3, interestCut: 0.5 });
    expect(found.Gemeente).toMatchObject({ quadrant: 'CONSULT' });
    expect(found.Bakker).toMatchObject({ quadrant: 'INFORM' });
    const unknown = await of({ partners: { Bakker: {} } }, { gridCut: 'MEDIAN' });
    expect(unknown.Bakker).toMatchObject({ powerCut: 0.5, interestCut: 0.5, quadrant: null });
  });

  it('of an empty field is an empty list; a cut off 0 to 1 and an unknown issue are refused', async () => {
    expect(await of({})).toEqual({});
    await expect(of(field, { cut: 1.1 })).rejects.toThrow('cut must be a number from 0 to 1.');
    await expect(of(field, { issueId: 'Niets' })).rejects.toThrow('There is no issue "Niets"');
  });
});

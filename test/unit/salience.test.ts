import { describe, expect, it } from 'vitest';
import { classifySalience, placeOnGrid } from '../../server/domain/salience.ts';

const has = (power: number, legitimacy: number, urgency: number) =>
  classifySalience({ power, legitimacy, urgency }).salienceClass;

describe('salience', () => {
  it('names the eight classes of Mitchell, Agle & Wood (1997)', () => {
    expect(has(0, 0, 0)).toBe('NON_STAKEHOLDER');
    expect(has(1, 0, 0)).toBe('DORMANT');
    expect(has(0, 1, 0)).toBe('DISCRETIONARY');
    expect(has(0, 0, 1)).toBe('DEMANDING');
    expect(has(1, 1, 0)).toBe('DOMINANT');
    expect(has(1, 0, 1)).toBe('DANGEROUS');
    expect(has(0, 1, 1)).toBe('DEPENDENT');
    expect(has(1, 1, 1)).toBe('DEFINITIVE');
  });
  it('counts an attribute from the cut upwards', () => expect(has(0.5, 0.49, 0.5)).toBe('DANGEROUS'));
  it('says which single attribute would change the class, and into which', () => {
    expect(classifySalience({ power: 1, legitimacy: 1, urgency: 0 }).changes).toEqual([
      { attribute: 'POWER', gains: false, becomes: 'DISCRETIONARY' },
      { attribute: 'LEGITIMACY', gains: false, becomes: 'DORMANT' },
      { attribute: 'URGENCY', gains: true, becomes: 'DEFINITIVE' },
    ]);
  });
  it('gives no class where an attribute is unknown, and names it', () => {
    expect(classifySalience({ power: null, legitimacy: 1, urgency: 0 })).toMatchObject({
      salienceClass: null,
      unknown: ['POWER'],
      level: null,
    });
  });
});

describe('power–interest grid', () => {
  it('has four quadrants, the cut counting as high', () => {
    expect(placeOnGrid(0.5, 0.5)).toBe('INVOLVE');
    expect(placeOnGrid(0.9, 0.1)).toBe('CONSULT');
    expect(placeOnGrid(0.1, 0.9)).toBe('INFORM');
    expect(placeOnGrid(0.1, 0.1)).toBe('MONITOR');
    expect(placeOnGrid(null, 0.1)).toBeNull();
    expect(placeOnGrid(0.3, 0.3, { power: 0.2, interest: 0.4 })).toBe('CONSULT');
  });
});

import { describe, expect, it } from 'vitest';
import { attitudeOf } from '../../../server/domain/stance.ts';
import { nameOf, ofLabel, town } from './demo-fields.ts';

const issue = ofLabel(town, 'Issue').find(({ values }) => values.rule === 'BIZ');
const contributors = ofLabel(town, 'Partner').filter(({ values }) => Number(values.votes) > 0);
const stances = ofLabel(town, 'Stance').filter(({ links }) => links.issueId === issue?.id);
const attitude = (partnerId: string) => {
  const stance = stances.find(({ links }) => links.partnerId === partnerId);
  return attitudeOf(stance ? (stance.values.position as number) : null);
};
const those = (wanted: string) => contributors.filter(({ id }) => attitude(id) === wanted);
const woz = (partners: typeof contributors) =>
  partners.reduce((sum, { values }) => sum + (values.wozValue as number), 0);

/** The numbers of the comment beside the issue, added up by hand. */
describe('the BIZ vote at the present stances', () => {
  it('counts one vote and a property value for each of 46 contributors', () => {
    expect(contributors).toHaveLength(46);
    for (const { values } of contributors) {
      expect(values.votes).toBe(1);
      expect(values.wozValue).toBeGreaterThan(0);
    }
    expect(ofLabel(town, 'Partner').filter(({ values }) => values.wozValue !== null)).toHaveLength(46);
  });

  it('passes the turnout test: 32 of 46 respond', () => {
    expect(those('FOR')).toHaveLength(24);
    expect(those('AGAINST')).toHaveLength(8);
    expect(32 / 46).toBeGreaterThanOrEqual(1 / 2);
  });

  it('passes the two-thirds test: 24 of 32', () => {
    expect(those('FOR').length / (those('FOR').length + those('AGAINST').length)).toBe(0.75);
  });

  it('fails the property test by 1.2 million euros: 24.8 in favour, 26.0 against', () => {
    expect(woz(those('FOR'))).toBe(24_800_000);
    expect(woz(those('AGAINST'))).toBe(26_000_000);
  });

  it('can be turned by one doubter, and by none of the others', () => {
    const deciders = those('DOUBT').filter(({ values }) => (values.wozValue as number) > 1_200_000);
    expect(deciders.map(({ id }) => nameOf(town, id)).sort()).toEqual([
      'Erven Kalishoek',
      'Familiebezit Van Reewijk',
      'Supermarkt De Mand',
    ]);
    expect(those('DOUBT')).toHaveLength(8);
  });

  it('still fails when each doubter follows their leaning', () => {
    const leaning = (sign: number) =>
      those('DOUBT').filter(({ id }) => {
        const stance = stances.find(({ links }) => links.partnerId === id);
        return Math.sign(stance?.values.position as number) === sign;
      });
    expect(woz(those('FOR')) + woz(leaning(1))).toBeLessThan(woz(those('AGAINST')) + woz(leaning(-1)));
  });

  it('sets the large owners against the small shops', () => {
    const large = those('AGAINST').filter(({ values }) => (values.wozValue as number) > 5_000_000);
    expect(large.map(({ values }) => values.kind)).toEqual(['LANDLORD', 'LANDLORD', 'LANDLORD']);
    expect(woz(large) / woz(those('AGAINST'))).toBeGreaterThan(0.85);
  });

  it('gives every contributor with a stance a probability of support', () => {
    for (const { links, values } of stances) {
      const votes = contributors.some(({ id }) => id === links.partnerId);
      if (votes) expect(values.probability).not.toBeNull();
    }
  });
});

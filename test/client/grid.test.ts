import { beforeAll, describe, expect, test } from 'vitest';
import {
  approachOf,
  nearestChange,
  onTheGrid,
  ringMoves,
  standsOut,
  toGridRows,
} from '../../client/features/grid/model.ts';
import { layOutRings } from '../../client/features/grid/ring-bands.ts';
import type { PartnerSalience } from '../../client/features/grid/salience.ts';
import { changeSentence, pointSentence, ringSentence } from '../../client/features/grid/words.ts';
import { startLanguages } from '../../client/locales/index.ts';
import type { Translate } from '../../client/ui/facts/words.ts';
import { fieldOf } from '../support/force-field.ts';

const salienceOf = (partnerId: string, own: Partial<PartnerSalience> = {}): PartnerSalience => ({
  partnerId,
  power: 0.8,
  legitimacy: 0.7,
  urgency: 0.45,
  salienceClass: 'DOMINANT',
  unknown: [],
  changes: [
    { attribute: 'POWER', gains: false, becomes: 'DISCRETIONARY' },
    { attribute: 'LEGITIMACY', gains: false, becomes: 'DORMANT' },
    { attribute: 'URGENCY', gains: true, becomes: 'DEFINITIVE' },
  ],
  interestLevel: 0.6,
  quadrant: 'INVOLVE',
  ringActual: 'KNOW',
  ringDesired: 'COOPERATE',
  powerCut: 0.5,
  interestCut: 0.5,
  ...own,
});

const unknown = (partnerId: string, own: Partial<PartnerSalience>) =>
  salienceOf(partnerId, { quadrant: null, ...own });

const field = fieldOf({}, { Bakker: { attitude: 'FOR' }, Slager: {}, Kiosk: {}, Markt: {}, Haven: {} });
const rows = toGridRows(
  [
    salienceOf('Slager', { ringActual: 'DECIDE', ringDesired: 'COOPERATE' }),
    salienceOf('Bakker'),
    unknown('Kiosk', { interestLevel: null }),
    unknown('Markt', { power: null, ringDesired: null, salienceClass: null, changes: [] }),
    unknown('Haven', { power: null, interestLevel: null, ringActual: 'ADVISE', ringDesired: 'ADVISE' }),
    salienceOf('Weg'),
  ],
  field,
);
const rowOf = (name: string) => rows.find((row) => row.name === name)!;

describe('the rows of the grid', () => {
  test('join who counts with who they are, by name, without who left the field', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Bakker', 'Haven', 'Kiosk', 'Markt', 'Slager']);
    expect(rowOf('Bakker').attitude).toBe('FOR');
  });

  test('take the attitude on the chosen issue', () => {
    const onIssue = { ...field, issue: {} as never };
    expect(toGridRows([salienceOf('Bakker')], onIssue)[0]!.attitude).toBe('UNKNOWN');
  });

  test('stand on the grid only with both values, never at 0', () => {
    const { placed, lacking } = onTheGrid(rows);
    const names = (some: readonly { name: string }[]) => some.map(({ name }) => name);
    expect(names(placed)).toEqual(['Bakker', 'Slager']);
    expect(names(lacking.interest)).toEqual(['Kiosk']);
    expect(names(lacking.power)).toEqual(['Markt']);
    expect(names(lacking.both)).toEqual(['Haven']);
    const zero = toGridRows(
      [salienceOf('Bakker', { power: 0, interestLevel: 0, quadrant: 'MONITOR' })],
      field,
    );
    expect(onTheGrid(zero).placed).toHaveLength(1);
  });

  test('stand out when they fit each kind of choice, and all do without a choice', () => {
    const bakker = rowOf('Bakker');
    expect(standsOut(bakker, { quadrants: [], salienceClasses: [] })).toBe(true);
    expect(standsOut(bakker, { quadrants: ['CONSULT', 'INVOLVE'], salienceClasses: ['DOMINANT'] })).toBe(
      true,
    );
    expect(standsOut(bakker, { quadrants: ['INVOLVE'], salienceClasses: ['DORMANT'] })).toBe(false);
    expect(standsOut(rowOf('Markt'), { quadrants: ['INVOLVE'], salienceClasses: [] })).toBe(false);
  });
});

describe('nearestChange', () => {
  test('is that of the attribute nearest to the cut', () => {
    expect(nearestChange(salienceOf('a'))).toMatchObject({ attribute: 'URGENCY', gains: true });
    expect(nearestChange(salienceOf('a', { power: 0.52 }))).toMatchObject({
      attribute: 'POWER',
      gains: false,
    });
  });
  test('is a gain where a gain and a loss are equally near', () => {
    expect(nearestChange(salienceOf('a', { power: 0.75, urgency: 0.25, legitimacy: 1 }))).toMatchObject({
      attribute: 'URGENCY',
    });
  });
  test('is unknown when an attribute is', () => {
    expect(nearestChange(salienceOf('a', { changes: [] }))).toBeNull();
  });
});

test.each([
  ['KNOW', 'DECIDE', 3],
  ['DECIDE', 'KNOW', -3],
  ['ADVISE', 'ADVISE', 0],
  [null, 'ADVISE', null],
] as const)('from %s to %s is %s rings closer', (actual, desired, rings) => {
  expect(approachOf(actual, desired)).toBe(rings);
});

describe('the rings', () => {
  const { moves, unknown } = ringMoves(rows);

  test('list who must come closest first, then who may step back, then who is in place', () => {
    expect(moves.map(({ from, to, approach, rows }) => [from, to, approach, rows.length])).toEqual([
      ['KNOW', 'COOPERATE', 2, 2],
      ['DECIDE', 'COOPERATE', -1, 1],
      ['ADVISE', 'ADVISE', 0, 1],
    ]);
    expect(unknown.map(({ name }) => name)).toEqual(['Markt']);
  });

  test('are drawn with bands that fill their bars exactly and do not lie over each other', () => {
    const { actual, desired, bands } = layOutRings(moves, 240);
    expect(actual.map(({ ring, count }) => [ring, count])).toEqual([
      ['DECIDE', 1],
      ['COOPERATE', 0],
      ['ADVISE', 1],
      ['KNOW', 2],
    ]);
    expect(actual.at(-1)!.y + actual.at(-1)!.height).toBeCloseTo(240, 6);
    const cooperate = desired.find(({ ring }) => ring === 'COOPERATE')!;
    const into = bands.filter(({ move }) => move.to === 'COOPERATE').sort((a, b) => a.right - b.right);
    expect(into[1]!.right).toBeCloseTo(into[0]!.right + into[0]!.height, 6);
    expect(into[1]!.right + into[1]!.height).toBeLessThanOrEqual(cooperate.y + cooperate.height);
  });

  test('are empty bars when nobody has a ring', () => {
    const { bands, actual } = layOutRings([], 240);
    expect(bands).toEqual([]);
    expect(actual.every(({ height }) => height > 0)).toBe(true);
  });
});

describe('in words', () => {
  let t: Translate;
  beforeAll(async () => {
    t = (await startLanguages('nl')) as Translate;
  });

  test('a partner says which attribute would change its class', () => {
    expect(changeSentence(t, rowOf('Bakker'))).toBe('Wordt bepalend als het ook urgent wordt.');
    const rich = toGridRows([salienceOf('Bakker', { power: 0.5 })], field)[0]!;
    expect(changeSentence(t, rich)).toBe('Wordt vrijblijvend als het invloed verliest.');
    expect(changeSentence(t, rowOf('Markt'))).toBeNull();
  });

  test('a partner says how many rings closer it should come', () => {
    expect(ringSentence(t, rowOf('Bakker'))).toBe('Nu Meeweten, gewenst meewerken: 2 ringen dichterbij.');
    expect(ringSentence(t, rowOf('Slager'))).toBe('Nu Meebeslissen, gewenst meewerken: kan een ring terug.');
    expect(ringSentence(t, rowOf('Markt'))).toBeNull();
  });

  test('a point says all that its place and its sign show', () => {
    expect(pointSentence(t, rowOf('Bakker'), 'nl')).toBe(
      'Betrekken. Invloed 0,80, belang 0,60. Voor. Dominant. Wordt bepalend als het ook urgent wordt. Nu Meeweten, gewenst meewerken: 2 ringen dichterbij.',
    );
  });
});

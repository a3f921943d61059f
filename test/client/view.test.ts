import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asOfMoment,
  changeView,
  defaultView,
  fieldPath,
  noFilters,
  parseView,
  serialiseView,
  type View,
} from '../../client/state/view.ts';

const read = (query: string) => parseView(new URLSearchParams(query));

const share = fc.option(fc.integer({ min: 0, max: 20 }).map((step) => step / 20));
const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 });
const views: fc.Arbitrary<View> = fc.record({
  issue: fc.option(fc.string({ minLength: 1 })),
  asOf: fc.option(fc.constantFrom('2024-02-29', '2025-11-22', '1999-12-31')),
  partner: fc.option(fc.uuid()),
  conflict: fc.constant(null),
  relationship: fc.constant(null),
  focus: fc.uuid(),
  steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
  colourBy: fc.constantFrom('attitude' as const, 'kind' as const, 'PAGE_RANK' as const),
  sizeBy: fc.constantFrom('power' as const, 'HARMONIC_CLOSENESS' as const),
  showInterests: fc.boolean(),
  tab: fc.option(fc.constantFrom('relationships', 'stances')),
  sort: fc.option(fc.constantFrom('name', '-power')),
  from: fc.option(fc.constantFrom('kind:SHOP', 'attitude:FOR')),
  to: fc.option(fc.uuid()),
  openness: share,
  withoutReturn: fc.boolean(),
  factions: fc.option(fc.integer({ min: 2, max: 12 })),
  symmetrisation: fc.constantFrom('EACH' as const, 'SUM' as const, 'CONSISTENT' as const),
  gridCut: fc.constantFrom('HALF' as const, 'MEDIAN' as const),
  quadrants: fc.subarray(['INVOLVE', 'CONSULT', 'INFORM', 'MONITOR'] as const),
  salienceClasses: fc.subarray(['DEFINITIVE', 'DANGEROUS', 'NON_STAKEHOLDER'] as const),
  direction: fc.option(fc.constantFrom('DIRECTED' as const, 'UNDIRECTED' as const)),
  byStrength: fc.boolean(),
  groupBy: fc.constantFrom('KIND' as const, 'COMMUNITY' as const),
  columns: fc.subarray(['BETWEENNESS', 'DEGREE', 'CONSTRAINT'] as const),
  compareBy: fc.constantFrom('BETWEENNESS' as const, 'CORE' as const),
  goal: fc.constantFrom('FRAGMENT' as const, 'REACH_WITHIN' as const),
  players: fc.integer({ min: 1, max: 10 }),
  reach: fc.integer({ min: 1, max: 10 }),
  assumptions: fc.uniqueArray(
    fc.record({
      partnerId: fc.uuid(),
      vote: fc.oneof(
        fc.constantFrom('FOR' as const, 'AGAINST' as const, 'NOT_CAST' as const, 'ABSENT' as const),
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      ),
    }),
    { maxLength: 4, selector: ({ partnerId }) => partnerId },
  ),
  assumedRule: fc.option(fc.constantFrom('BIZ' as const, 'TWO_THIRDS' as const)),
  bargaining: fc.record({
    onTable: fc.uniqueArray(fc.constantFrom('quay', 'biz', 'market'), { maxLength: 3 }),
    statusQuos: fc.uniqueArray(
      fc.record({
        issue: fc.constantFrom('quay', 'biz'),
        value: fc.integer({ min: -40, max: 40 }).map((step) => step / 20),
      }),
      { maxLength: 2, selector: ({ issue }) => issue },
    ),
    error: share,
  }),
  scenario: fc.option(fc.uuid()),
  compared: fc.uniqueArray(fc.constantFrom('s-1', 's-2', 's-3'), { maxLength: 3 }),
  coalition: fc
    .record({
      kind: fc.constantFrom('MINIMAL_WINNING' as const, 'CONNECTED' as const),
      mustBeIn: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
      mustBeOut: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
      respectsConflicts: fc.boolean(),
      mustBeConnected: fc.boolean(),
      othersVote: fc.constantFrom('AGAINST' as const, 'NOT_CAST' as const),
      weights: fc.record({
        COHESION: fc.integer({ min: 0, max: 100 }),
        RELATIONSHIPS: fc.integer({ min: 0, max: 100 }),
        HARMONY: fc.integer({ min: 1, max: 100 }),
        ECONOMY: fc.integer({ min: 0, max: 100 }),
        EASE: fc.integer({ min: 0, max: 100 }),
      }),
    })
    .map((search) => ({
      ...search,
      mustBeOut: search.mustBeOut.filter((id) => !search.mustBeIn.includes(id)),
    })),
  option: fc.option(fc.constantFrom('1f3a', 'zz9')),
  members: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  persuasion: fc
    .record({
      plan: fc.constantFrom('1' as const, '2' as const, 'robust' as const, 'budget' as const),
      respectsConflicts: fc.boolean(),
      needsIntroduction: fc.boolean(),
      canAbstain: fc.boolean(),
      countsSpillOver: fc.boolean(),
      budgetHours: fc.option(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
      named: fc.uniqueArray(fc.tuple(fc.uuid(), fc.option(fc.integer({ min: 0, max: 400 }))), {
        maxLength: 4,
        selector: ([id]) => id,
      }),
    })
    .map(({ named, ...rest }) => ({
      ...rest,
      leftOut: named.filter(([, tenths]) => tenths === null).map(([id]) => id),
      ownHours: named.flatMap(([partnerId, tenths]) =>
        tenths === null ? [] : [{ partnerId, hours: tenths / 10 }],
      ),
    })),
  filters: fc.record({
    text: fc.string(),
    layer: fc.option(fc.constantFrom('FORMAL' as const, 'INFORMAL' as const)),
    kinds: words,
    sectors: fc.subarray(['PUBLIC', 'PRIVATE', 'ASSOCIATION', 'NONE'] as const),
    groups: words,
    attitudes: fc.subarray(['FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'] as const),
    signs: fc.subarray(['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const),
    interests: words,
    powerAtLeast: share,
    confidenceAtLeast: share,
    hasConflict: fc.boolean(),
  }),
}) as fc.Arbitrary<View>;

describe('the view in the address', () => {
  test('a view written and read again is the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(serialiseView(view).toString())).toMatchObject(view);
      }),
    );
  });

  test('an address without a query is the default view, and the default view has no query', () => {
    expect(read('')).toMatchObject(defaultView);
    expect(serialiseView(defaultView).toString()).toBe('');
  });

  test('a bound of 0 is a bound', () => {
    const view = changeView(defaultView, { filters: { powerAtLeast: 0 } });
    expect(read(serialiseView(view).toString()).filters.powerAtLeast).toBe(0);
  });

  test.each([
    'asOf=gisteren',
    'asOf=2025-02-30',
    'asOf=2025-2-3',
    'layer=both',
    'power=2',
    'power=-1',
    'power=NaN',
    'confidence=',
    'sector=HALF',
    'attitude=for',
    'steps=9',
    'colour=red',
  ])('what it does not understand counts as absent: %s', (query) => {
    expect(read(query)).toMatchObject(defaultView);
  });

  test('at most one thing is chosen', () => {
    const partner = changeView(defaultView, { partner: 'p' });
    const conflict = changeView(partner, { conflict: 'c' });
    expect(conflict).toMatchObject({ partner: null, conflict: 'c', relationship: null });
    expect(read('partner=p&conflict=c&relationship=r')).toMatchObject({
      partner: 'p',
      conflict: null,
      relationship: null,
    });
  });

  test('closing the card leaves the rest of the view', () => {
    const view = changeView(defaultView, { partner: 'p', issue: 'biz', filters: { layer: 'FORMAL' } });
    expect(changeView(view, { partner: null })).toEqual({ ...view, partner: null });
  });

  test('changing one filter leaves the others', () => {
    const view = changeView(defaultView, { filters: { kinds: ['SHOP'] } });
    expect(changeView(view, { filters: { hasConflict: true } }).filters).toEqual({
      ...noFilters,
      kinds: ['SHOP'],
      hasConflict: true,
    });
  });

  test('a path carries the centre, the screen and the view', () => {
    expect(fieldPath('a/b', 'forces', { ...defaultView, issue: 'biz' })).toBe(
      '/centres/a%2Fb/forces?issue=biz',
    );
  });

  test('a day is read as its last moment, and no day as now', () => {
    expect(asOfMoment(null)).toBeNull();
    expect(new Date(asOfMoment('2025-11-22')!).getTime()).toBe(
      new Date(2025, 10, 22, 23, 59, 59, 999).getTime(),
    );
  });
});

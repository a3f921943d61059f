import { describe, expect, test } from 'vitest';
import type { TestOutcome } from '../../client/api/decision.ts';
import type { Option } from '../../client/features/coalition/documents.ts';
import { keyOf, tiedFirst, tightestTest, toRows } from '../../client/features/coalition/model.ts';
import { highlight } from '../../client/graph/emphasis.ts';
import {
  anyCoalition,
  countDemands,
  demand,
  demandOn,
  parseCoalitionSearch,
  toCoalitionInput,
} from '../../client/state/coalition.ts';
import { changeView, defaultView } from '../../client/state/view.ts';

const testOf = (id: string, margin: number | null, needed: number | null): TestOutcome => ({
  test: {
    id,
    kind: 'IN_FAVOUR',
    of: 'CAST',
    by: 'HEADS',
    operator: 'AT_LEAST',
    numerator: 1,
    denominator: 2,
  },
  passes: true,
  numerator: 10,
  denominator: 20,
  share: 0.5,
  noShareBecause: null,
  needed,
  margin,
  neededFromNewVotes: 0,
  withoutWeightIds: [],
});

const optionOf = (memberIds: string[], given: Partial<Option> = {}): Option => ({
  memberIds,
  score: 0.7,
  parts: [],
  strongest: null,
  weakest: null,
  outcome: { passes: true, tests: [], vetoedByIds: [], groups: [] },
  conflicts: [],
  departures: [],
  supporterIds: memberIds,
  toPersuade: [],
  hours: 0,
  toSpareIds: [],
  ...given,
});

describe('the key of a coalition', () => {
  test('is the same for the same members in any order, and another for others', () => {
    expect(keyOf(['b', 'a'])).toBe(keyOf(['a', 'b']));
    expect(keyOf(['a', 'b'])).not.toBe(keyOf(['a', 'c']));
    expect(keyOf(['a', 'bc'])).not.toBe(keyOf(['ab', 'c']));
    expect(keyOf(['a', 'b'])).toMatch(/^[\da-z]+$/);
  });
});

describe('the options', () => {
  test('say who came in and who went out against the first', () => {
    const rows = toRows([optionOf(['a', 'b', 'c']), optionOf(['a', 'b', 'd']), optionOf(['a', 'b'])]);
    expect(rows.map(({ number, added, dropped }) => [number, added, dropped])).toEqual([
      [1, [], []],
      [2, ['d'], ['c']],
      [3, [], ['c']],
    ]);
  });

  test('are strong or weak in a part only from half a point off the mean of the list', () => {
    const withParts = (cohesion: number, ease: number) =>
      optionOf([String(cohesion)], {
        parts: [
          { part: 'COHESION', value: cohesion },
          { part: 'EASE', value: ease },
        ],
        strongest: 'COHESION',
        weakest: 'EASE',
      });
    const [first] = toRows([withParts(0.62, 0.5), withParts(0.6, 0.502)]);
    expect([first!.strongest, first!.weakest]).toEqual(['COHESION', null]);
  });

  test('count who is as good as the first', () => {
    const scores = [0.8, 0.8, 0.79].map((score) => optionOf(['a'], { score }));
    expect(tiedFirst(scores)).toBe(2);
  });

  test('are tightest where least is to spare of what is needed, tests without a margin left out', () => {
    const outcomeOf = (...tests: TestOutcome[]) => ({
      outcome: { passes: true, tests, vetoedByIds: [], groups: [] },
    });
    const tight = outcomeOf(testOf('euros', 5_000, 1_000_000), testOf('heads', 1, 10));
    expect(tightestTest(tight)?.test.id).toBe('euros');
    expect(tightestTest(outcomeOf(testOf('none', null, null)))).toBeNull();
  });
});

describe('a search for coalitions', () => {
  test('has nobody both in and out', () => {
    const { mustBeIn, mustBeOut } = parseCoalitionSearch(new URLSearchParams('in=a_b_a&out=b_c'));
    expect([mustBeIn, mustBeOut]).toEqual([['a', 'b'], ['c']]);
    const moved = demand({ ...anyCoalition, mustBeIn: ['a'] }, 'a', 'out');
    expect([demandOn(moved, 'a'), moved.mustBeIn]).toEqual(['out', []]);
    expect(demandOn(demand(moved, 'a', null), 'a')).toBeNull();
  });

  test('keeps the usual weights when the address gives others that cannot be', () => {
    for (const text of ['0.0.0.0.0', '1.2.3', '101.0.0.0.0', '1.2.3.4.x']) {
      expect(parseCoalitionSearch(new URLSearchParams({ weights: text }))).toEqual(anyCoalition);
    }
    expect(parseCoalitionSearch(new URLSearchParams({ weights: '0.0.100.0.5' })).weights).toMatchObject({
      HARMONY: 100,
      EASE: 5,
    });
  });

  test('asks the service nothing about who may not vote', () => {
    const search = { ...anyCoalition, mustBeIn: ['a', 'left'], mustBeOut: ['b', 'gone'] };
    expect(toCoalitionInput(search, new Set(['a', 'b']), 10)).toMatchObject({
      mustBeIn: ['a'],
      mustBeOut: ['b'],
      count: 10,
    });
  });

  test('changes from what it is, so that two changes in a row both count', () => {
    const once = changeView(defaultView, { coalition: (now) => ({ ...now, kind: 'CONNECTED' }) });
    const twice = changeView(once, { coalition: (now) => demand(now, 'a', 'in') });
    expect([twice.coalition.kind, twice.coalition.mustBeIn]).toEqual(['CONNECTED', ['a']]);
    expect(countDemands(twice.coalition)).toBe(2);
  });
});

describe('a group on the map', () => {
  const partner = (id: string) => ({
    type: 'partner' as const,
    id,
    name: id,
    label: id,
    kind: 'SHOP',
    sector: 'PRIVATE' as const,
    powerStep: 1 as const,
    attitude: 'FOR' as const,
  });
  const tie = (source: string, target: string) => ({
    type: 'tie' as const,
    id: `${source}${target}`,
    source,
    target,
    layer: 'FORMAL' as const,
    sign: 'POSITIVE' as const,
    strength: null,
    strengthStep: 2 as const,
    isDirected: false,
    isFaded: false,
  });
  const elements = { nodes: ['a', 'b', 'c'].map(partner), edges: [tie('a', 'b'), tie('b', 'c')] };
  const all = {
    partners: new Set(['a', 'b', 'c']),
    relationships: new Set(['ab', 'bc']),
    conflicts: new Set<string>(),
  };

  test('stands out with what is between its members; the rest is further away', () => {
    const { away, ghosts, chosen } = highlight(elements, all, new Set(['a', 'b']), null);
    expect([[...away].sort(), [...ghosts], chosen]).toEqual([['bc', 'c'], [], null]);
  });

  test('keeps what the filters keep out, and who is chosen outside it', () => {
    const shown = { ...all, partners: new Set(['b', 'c']), relationships: new Set(['bc']) };
    const { ghosts, chosen, named } = highlight(elements, shown, new Set(['a', 'b']), 'c');
    expect([[...ghosts].sort(), chosen, [...named]]).toEqual([['a', 'ab'], 'c', ['c']]);
  });
});

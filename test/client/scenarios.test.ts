import { describe, expect, test } from 'vitest';
import type { RuleTest } from '../../client/api/decision.ts';
import type { KeptScenario } from '../../client/api/scenarios.ts';
import { firstFew, foundation, shorten } from '../../client/features/board/model.ts';
import { decidersOf, differenceOf, testRows } from '../../client/features/scenario/comparison.ts';
import type { Figures } from '../../client/features/scenario/documents.ts';
import {
  assumeVote,
  countAssumptions,
  mergeScenarios,
  parseAssumptions,
  serialiseAssumptions,
  toAddress,
  toInput,
  toScenario,
} from '../../client/state/assumptions.ts';

const stance = (partnerId: string, given: Partial<KeptScenario['stances'][number]>) => ({
  partnerId,
  issueId: 'i',
  position: null,
  salience: null,
  power: null,
  probability: null,
  turnout: null,
  vote: null,
  ...given,
});
const kept = (given: Partial<KeptScenario>): KeptScenario => ({
  id: 's',
  centreId: 'c',
  issueId: 'i',
  name: 'Plan B',
  description: null,
  stances: [],
  relationships: [],
  weights: [],
  absentIds: [],
  rule: null,
  decisionRule: null,
  vetoIds: null,
  electorateIds: null,
  visibility: 'TEAM',
  source: null,
  validFrom: '2026-01-01T00:00:00Z',
  validTo: null,
  version: 1,
  ...given,
});
const majority: RuleTest = {
  id: 'majority',
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'HEADS',
  operator: 'MORE_THAN',
  numerator: 1,
  denominator: 2,
};
const ownRule = { preset: null, tests: [majority], mustAgree: [], vetoIds: [], electorateIds: [] };

describe('a partner that is supposed not to be there', () => {
  const some = assumeVote([{ partnerId: 'a', vote: 'FOR' }], 'b', 'ABSENT');

  test('stands in the address with the votes, and is absent in the scenario', () => {
    expect(serialiseAssumptions(some)).toBe('a.for_b.absent');
    expect(parseAssumptions('a.for_b.absent')).toEqual(some);
    expect(toScenario(some, null)).toEqual({
      stances: [{ partnerId: 'a', vote: 'FOR' }],
      absentIds: ['b'],
    });
  });
});

describe('a kept scenario in the address', () => {
  test('stands there as its assumptions when they fit, so that each can be taken back', () => {
    const plain = kept({
      stances: [stance('a', { vote: 'FOR' }), stance('b', { probability: 0.6 })],
      absentIds: ['d'],
      rule: 'TWO_THIRDS',
      decisionRule: { ...ownRule, preset: 'TWO_THIRDS' },
    });
    expect(toAddress(plain)).toEqual({
      scenario: null,
      assumptions: [
        { partnerId: 'a', vote: 'FOR' },
        { partnerId: 'b', vote: 0.6 },
        { partnerId: 'd', vote: 'ABSENT' },
      ],
      assumedRule: 'TWO_THIRDS',
    });
  });

  test.each([
    ['a position', { stances: [stance('a', { position: 0.5 })] }],
    ['a vote with a salience', { stances: [stance('a', { vote: 'FOR', salience: 1 })] }],
    ['a stance on another issue', { stances: [stance('a', { vote: 'FOR', issueId: 'j' })] }],
    ['a probability between two steps', { stances: [stance('a', { probability: 0.125 })] }],
    ['a partner that votes and is absent', { stances: [stance('a', { vote: 'FOR' })], absentIds: ['a'] }],
    ['a weight', { weights: [{ partnerId: 'a', wozValue: 1, votes: null, power: null }] }],
    ['nobody with a veto', { vetoIds: [] }],
    ['who may vote', { electorateIds: ['a'] }],
    ['a rule of its own', { decisionRule: ownRule }],
  ])('is named there when it holds %s', (_what, given) => {
    expect(toAddress(kept(given))).toEqual({ scenario: 's', assumptions: [], assumedRule: null });
  });

  test('goes to the service with the parts of a rule that it takes, and nothing it does not', () => {
    const input = toInput(kept({ decisionRule: ownRule, vetoIds: [], absentIds: ['a'] }));
    expect(input.customRule).toEqual({ tests: [majority], mustAgree: [] });
    expect(input.vetoIds).toEqual([]);
    expect(input).not.toHaveProperty('electorateIds');
    expect(input).not.toHaveProperty('rule');
    expect(toInput(kept({ rule: 'BIZ', decisionRule: ownRule }))).not.toHaveProperty('customRule');
    const answered = { ...stance('a', { vote: 'FOR' }), __typename: 'AssumedStance' as const };
    expect(toInput(kept({ stances: [answered] })).stances).toEqual([stance('a', { vote: 'FOR' })]);
  });
});

describe('the address on top of a kept scenario', () => {
  const below = toInput(
    kept({
      stances: [
        stance('a', { vote: 'AGAINST', salience: 0.4 }),
        stance('b', { turnout: 0.9, probability: 0.1 }),
        stance('a', { issueId: 'j', vote: 'FOR' }),
      ],
      absentIds: ['c'],
      decisionRule: ownRule,
      vetoIds: ['b'],
    }),
  );
  const merged = (text: string, rule: 'BIZ' | null = null) =>
    mergeScenarios(below, toScenario(parseAssumptions(text), rule), 'i')!;

  test('leaves one assumption on each partner and issue, with the last word of the address', () => {
    const { stances } = merged('a.for_b.60_d.home');
    expect(stances).toEqual([
      { ...stance('a', { salience: 0.4 }), vote: 'FOR' },
      // What it is thought to vote changes; whether it votes stays as it was kept.
      { ...stance('b', { turnout: 0.9 }), probability: 0.6 },
      stance('a', { issueId: 'j', vote: 'FOR' }),
      { partnerId: 'd', vote: 'NOT_CAST' },
    ]);
    expect(merged('b.for').stances?.[1]).toEqual({ ...stance('b', {}), vote: 'FOR' });
  });

  test('brings back who was absent when it says how that one votes, and adds who is absent', () => {
    expect(merged('c.for_e.absent').absentIds).toEqual(['e']);
    expect(merged('e.absent').absentIds).toEqual(['c', 'e']);
  });

  test('has another rule in place of the kept one, never both', () => {
    expect(merged('', 'BIZ')).toMatchObject({ rule: 'BIZ', vetoIds: ['b'] });
    expect(merged('', 'BIZ')).not.toHaveProperty('customRule');
    expect(merged('a.for').customRule).toEqual({ tests: [majority], mustAgree: [] });
  });

  test('is all there is without a kept one, and nothing without either', () => {
    expect(mergeScenarios(null, { rule: 'BIZ' }, null)).toEqual({ rule: 'BIZ' });
    expect(mergeScenarios(below, null, 'i')).toBe(below);
    expect(mergeScenarios(null, null, null)).toBeNull();
  });

  test('is counted by what is assumed, a rule and its vetoes as one each', () => {
    expect(countAssumptions(merged('a.for_d.home', 'BIZ'))).toBe(7);
    expect(countAssumptions(null)).toBe(0);
  });
});

describe('scenarios beside each other', () => {
  test('differ from how things are by more, by less, or otherwise', () => {
    expect(differenceOf(0.2, 0.5)).toBe('more');
    expect(differenceOf(3, -1)).toBe('less');
    expect(differenceOf('a,b', 'b,a')).toBe('other');
    expect(differenceOf(0, 0)).toBeNull();
    expect(differenceOf(null, 1)).toBeNull();
  });

  const outcome = (test: RuleTest, passes: boolean) =>
    ({ test, passes }) as NonNullable<Figures['now']>['tests'][number];
  const column = (tests: NonNullable<Figures['now']>['tests']) => ({
    figures: { now: { tests } } as Figures,
  });

  test('have a row for every test that one of their rules has, the same test under another name on the same row', () => {
    const twoThirds = { ...majority, numerator: 2, denominator: 3 };
    const rows = testRows([
      column([outcome(majority, false)]),
      column([outcome({ ...majority, id: 'heads', numerator: 2, denominator: 4 }, true)]),
      column([outcome(twoThirds, true)]),
      { figures: null },
    ]);
    expect(rows.map(({ outcomes }) => outcomes.map((one) => one?.passes ?? null))).toEqual([
      [false, true, null, null],
      [null, null, true, null],
    ]);
  });

  test('name the three whose vote changes most, and nobody whose vote changes nothing', () => {
    const voter = (partnerId: string, pivotal: number) => ({ partnerId, pivotal });
    const voters = [voter('a', 0.1), voter('b', -0.3), voter('c', 0.0001), voter('d', 0.2), voter('e', 0.05)];
    expect(decidersOf({ voters }).map(({ partnerId }) => partnerId)).toEqual(['b', 'd', 'a']);
    expect(decidersOf({ voters: [voter('c', 0.0001)] })).toEqual([]);
  });
});

describe('the board sheet', () => {
  test('shortens a long question between words, and leaves a short one', () => {
    expect(shorten('Gaat het  door?\n')).toBe('Gaat het door?');
    expect(shorten('Een, twee drie', 11)).toBe('Een, twee…');
    expect(shorten('Een, twee', 6)).toBe('Een…');
  });

  test('names the first few and counts the others, but counts no single one', () => {
    expect(firstFew(['a', 'b', 'c', 'd'], 2)).toEqual({ shown: ['a', 'b'], more: 2 });
    expect(firstFew(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b', 'c'], more: 0 });
  });

  test('says how many estimates are derived and how many weights are unknown, each partner once', () => {
    const voters = [{ isInFavourAssumed: true }, { isInFavourAssumed: false }];
    const now = { tests: [{ withoutWeightIds: ['a'] }, { withoutWeightIds: ['a', 'b'] }] };
    expect(foundation({ voters, now } as Parameters<typeof foundation>[0])).toEqual({
      voters: 2,
      derived: 1,
      withoutWeight: 2,
    });
  });
});

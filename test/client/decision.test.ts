import { describe, expect, test } from 'vitest';
import type { Outcome, RuleTest, TestOutcome } from '../../client/api/decision.ts';
import type { Voter } from '../../client/features/decision/documents.ts';
import { countDerived, toDeciders } from '../../client/features/decision/model.ts';
import {
  assumeVote,
  parseAssumptions,
  serialiseAssumptions,
  toScenario,
} from '../../client/state/assumptions.ts';
import { fractionWord, missing, obstaclesOf, partCount } from '../../client/ui/decision/outcome.ts';

const turnout: RuleTest = {
  id: 'turnout',
  kind: 'TURNOUT',
  of: 'ENTITLED',
  by: 'HEADS',
  operator: 'AT_LEAST',
  numerator: 1,
  denominator: 2,
};
const woz: RuleTest = { ...turnout, id: 'woz', kind: 'IN_FAVOUR', of: 'CAST', by: 'WOZ_VALUE' };

const outcomeOf = (test: RuleTest, margin: number | null): TestOutcome => ({
  test,
  passes: margin !== null && margin >= 0,
  numerator: 10,
  denominator: 20,
  share: margin === null ? null : 0.5,
  noShareBecause: margin === null ? 'NOBODY_VOTED' : null,
  needed: margin === null ? null : 10 - margin,
  margin,
  neededFromNewVotes: null,
  withoutWeightIds: [],
});

const group = { name: 'de verhuurders', passes: false, inFavourIds: [], missingIds: ['a'], needed: 1 };

describe('what stands in the way of a decision', () => {
  const outcome: Outcome = {
    passes: false,
    tests: [outcomeOf(turnout, 2), outcomeOf(woz, -600_001)],
    vetoedByIds: ['a', 'b'],
    groups: [group, { ...group, name: 'de bewoners', passes: true }],
  };

  test('is each failing test, the vetoes as one, and each group that does not agree', () => {
    expect(
      obstaclesOf(outcome).map((one) =>
        one.kind === 'test'
          ? one.outcome.test.id
          : one.kind === 'veto'
            ? one.partnerIds.join()
            : one.group.name,
      ),
    ).toEqual(['woz', 'a,b', 'de verhuurders']);
    expect(partCount(outcome, 3)).toBe(5);
    expect(partCount(outcome, 0)).toBe(4);
  });

  test('is nothing when it passes', () => {
    expect(obstaclesOf({ passes: true, tests: [outcomeOf(woz, 0)], vetoedByIds: [], groups: [] })).toEqual(
      [],
    );
  });

  test('says what a test misses above 0, null when it passes or cannot be counted', () => {
    expect([-600_001, 0, 2, null].map((margin) => missing(outcomeOf(woz, margin)))).toEqual([
      600_001,
      null,
      null,
      null,
    ]);
  });
});

test.each([
  [1, 2, 'half'],
  [2, 4, 'half'],
  [2, 3, 'twoThirds'],
  [3, 4, 'threeQuarters'],
  [6667, 10_000, null],
  [1, 1, null],
])('a threshold of %d of %d is said as %s', (numerator, denominator, word) => {
  expect(fractionWord({ ...woz, numerator, denominator })).toBe(word);
});

const voter = (partnerId: string, pivotal: number, isInFavourAssumed = false): Voter => ({
  partnerId,
  voteNow: 'FOR',
  turnout: 1,
  inFavour: 0.5,
  isTurnoutAssumed: true,
  isInFavourAssumed,
  ifFor: 0.5,
  ifAgainst: 0.5 - pivotal,
  ifNotCast: 0.5,
  pivotal,
  pivotalWhenMobilised: 0,
  turnoutEffect: -0.1,
});

describe('who decides', () => {
  const names = new Map([
    ['a', 'Bakker'],
    ['b', 'Gemeente'],
    ['c', 'Apotheek'],
  ]);
  const asIs = { voters: [voter('a', 0.1), voter('b', -0.3), voter('c', 0.1)] };

  test('comes by the size of what the vote changes, then by name, and says whom it hurts to get to vote', () => {
    const rows = toDeciders({ ...asIs, turnoutHurtsIds: ['c'] }, asIs, names);
    expect(rows.map(({ name }) => name)).toEqual(['Gemeente', 'Apotheek', 'Bakker']);
    expect(rows.map(({ hurts }) => hurts)).toEqual([false, true, false]);
  });

  test('keeps its order under assumptions, with their figures', () => {
    const supposed = { voters: [voter('a', 0.9), voter('b', 0), voter('c', 0)], turnoutHurtsIds: [] };
    expect(toDeciders(supposed, asIs, names).map(({ name, pivotal }) => [name, pivotal])).toEqual([
      ['Gemeente', 0],
      ['Apotheek', 0],
      ['Bakker', 0.9],
    ]);
  });

  test('counts the chances that nobody noted', () => {
    expect(countDerived([voter('a', 0, true), voter('b', 0), voter('c', 0, true)])).toBe(2);
  });
});

describe('assumptions', () => {
  const some = [
    { partnerId: 'a-1', vote: 'FOR' },
    { partnerId: 'b-2', vote: 'NOT_CAST' },
    { partnerId: 'c-3', vote: 0.6 },
  ] as const;

  test('are short in an address, which needs no escapes for them, and come back as they were', () => {
    const text = serialiseAssumptions(some);
    expect(text).toBe('a-1.for_b-2.home_c-3.60');
    expect(new URLSearchParams({ assume: text }).toString()).toBe(`assume=${text}`);
    expect(parseAssumptions(text)).toEqual(some);
  });

  test('that an address spells wrong, or repeats, are left out', () => {
    expect(parseAssumptions('a-1.perhaps_b-2.101__c-3.for_c-3.home_.for')).toEqual([
      { partnerId: 'c-3', vote: 'FOR' },
    ]);
    expect(parseAssumptions(null)).toEqual([]);
  });

  test('change in their place, join at the end, and are taken away', () => {
    expect(assumeVote(some, 'b-2', 0.2)[1]).toEqual({ partnerId: 'b-2', vote: 0.2 });
    expect(assumeVote(some, 'd-4', 'AGAINST').at(-1)).toEqual({ partnerId: 'd-4', vote: 'AGAINST' });
    expect(assumeVote(some, 'a-1', null)).toEqual(some.slice(1));
  });

  test('become a scenario: a sure vote, or a probability; null when nothing is assumed', () => {
    expect(toScenario(some, 'BIZ')).toEqual({
      stances: [
        { partnerId: 'a-1', vote: 'FOR' },
        { partnerId: 'b-2', vote: 'NOT_CAST' },
        { partnerId: 'c-3', probability: 0.6 },
      ],
      rule: 'BIZ',
    });
    expect(toScenario(some, null)).not.toHaveProperty('rule');
    expect(toScenario([], null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import { buildRule, presetRules, type Voter } from '../../../server/domain/decision/rule.ts';
import { voter, votesOf } from '../../support/voting.ts';

const heads = (count: number) => Array.from({ length: count }, (_, i) => voter(`v${i}`));
const evaluate = (rule: Parameters<typeof evaluateRule>[0], voters: Voter[], letters: string) =>
  evaluateRule(rule, voters, votesOf(voters, letters));

describe('BIZ', () => {
  const street = [
    voter('chemist', { wozValue: 400_000 }),
    voter('baker', { wozValue: 200_000 }),
    voter('department store', { wozValue: 900_000 }),
    voter('florist', { wozValue: 100_000 }),
    voter('tailor', { wozValue: 300_000 }),
    voter('vacant', { wozValue: 250_000 }),
  ];

  it('fails on the value of property alone: two thirds in favour, but the department store is against', () => {
    const { passes, tests } = evaluate(presetRules.BIZ, street, 'FFAF--');
    expect(passes).toBe(false);
    expect(tests.map((test) => [test.test.id, test.passes])).toEqual([
      ['turnout', true],
      ['heads', true],
      ['woz', false],
    ]);
    expect(tests[2]).toMatchObject({
      numerator: 700_000,
      denominator: 1_600_000,
      share: 0.4375,
      needed: 800_001,
      margin: -100_001,
      neededFromNewVotes: 200_001,
    });
  });

  it('passes exactly on the thresholds of turnout and of heads: half and two thirds are enough', () => {
    const { passes, tests } = evaluate(presetRules.BIZ, street, 'FF--A-');
    expect(passes).toBe(true);
    expect(tests.map(({ margin }) => margin)).toEqual([0, 0, 149_999]);
  });

  it('fails when the values in favour and against are equal', () => {
    const { tests } = evaluate(presetRules.BIZ, street, 'F--AA-');
    expect(tests[2]).toMatchObject({ numerator: 400_000, denominator: 800_000, passes: false, margin: -1 });
  });

  it('can be saved by a vote against, where turnout is what lacks', () => {
    const four = street.slice(0, 5);
    expect(evaluate(presetRules.BIZ, four, 'FF---').passes).toBe(false);
    expect(evaluate(presetRules.BIZ, four, 'FF-A-').passes).toBe(true);
  });
});

describe('tests', () => {
  it('counts two of three as two thirds, and 66 of 99', () => {
    expect(evaluate(presetRules.TWO_THIRDS, heads(3), 'FFA').passes).toBe(true);
    expect(evaluate(presetRules.TWO_THIRDS, heads(99), 'F'.repeat(66) + 'A'.repeat(33)).passes).toBe(true);
    expect(evaluate(presetRules.TWO_THIRDS, heads(99), 'F'.repeat(65) + 'A'.repeat(34)).passes).toBe(false);
  });

  it('adds decimals exactly: 0.1 + 0.2 is half of 0.6', () => {
    const rule = buildRule({
      tests: [
        { of: 'ENTITLED', share: 0.5, by: { name: 'hectares', byVoter: { v0: 0.1, v1: 0.2, v2: 0.3 } } },
      ],
    });
    const [test] = evaluate(rule, heads(3), 'FFA').tests;
    expect(test).toMatchObject({ passes: true, numerator: 0.3, denominator: 0.6, margin: 0 });
  });

  it('needs more than half for a majority: a tie fails', () => {
    expect(evaluate(presetRules.SIMPLE_MAJORITY, heads(4), 'FFAA').tests[0]).toMatchObject({
      passes: false,
      margin: -1,
      neededFromNewVotes: null,
    });
    expect(evaluate(presetRules.SIMPLE_MAJORITY, heads(5), 'FFAA-').tests[0]).toMatchObject({
      passes: false,
      neededFromNewVotes: 1,
    });
  });

  it('asks for more new votes than votes that change sides, because they count below the line too', () => {
    const [test] = evaluate(presetRules.TWO_THIRDS, heads(12), 'FFFAAA------').tests;
    expect(test).toMatchObject({ margin: -1, neededFromNewVotes: 3 });
  });

  it('counts who does not vote as not in favour where all must agree', () => {
    expect(evaluate(presetRules.UNANIMITY, heads(3), 'FFF').passes).toBe(true);
    expect(evaluate(presetRules.UNANIMITY, heads(3), 'FF-').passes).toBe(false);
  });

  it('needs both halves of a double majority', () => {
    const voters = [voter('a', { votes: 10 }), voter('b', { votes: 1 }), voter('c', { votes: 1 })];
    expect(evaluate(presetRules.DOUBLE_MAJORITY, voters, 'FAA').passes).toBe(false);
    expect(evaluate(presetRules.DOUBLE_MAJORITY, voters, 'AFF').passes).toBe(false);
    expect(evaluate(presetRules.DOUBLE_MAJORITY, voters, 'FFA').passes).toBe(true);
  });

  it('leaves a voter of unknown weight out of the test, above and below the line, and reports it', () => {
    const voters = [voter('a', { votes: 2 }), voter('b', { votes: 1 }), voter('c')];
    const test = evaluate(presetRules.DOUBLE_MAJORITY, voters, 'FAA').tests[1];
    expect(test).toMatchObject({ numerator: 2, denominator: 3, passes: true, withoutWeight: ['c'] });
  });
});

describe('shares that do not exist', () => {
  it.each([
    ['nobody is entitled', [], '', 'NOBODY_ENTITLED'],
    ['nobody votes', [voter('a', { votes: 1 })], '-', 'NOBODY_VOTED'],
    ['no weight is known', [voter('a')], 'F', 'NO_WEIGHT_KNOWN'],
    ['all weights are zero', [voter('a', { votes: 0 })], 'F', 'ALL_WEIGHTS_ZERO'],
  ])('are null and fail: %s', (_, voters, letters, noShareBecause) => {
    const rule = buildRule({ tests: [{ by: 'VOTES', share: 0.5 }] });
    const outcome = evaluate(rule, voters, letters);
    expect(outcome.passes).toBe(false);
    expect(outcome.tests[0]).toMatchObject({ share: null, noShareBecause, needed: null, margin: null });
  });

  it('says that one vote would do where nobody has voted, and that none will where nothing weighs', () => {
    const rule = buildRule({ tests: [{ by: 'VOTES', share: 0.5 }] });
    expect(evaluate(rule, [voter('a', { votes: 1 })], '-').tests[0]!.neededFromNewVotes).toBe(1);
    expect(evaluate(rule, [voter('a', { votes: 0 })], '-').tests[0]!.neededFromNewVotes).toBeNull();
  });
});

describe('vetoes and groups', () => {
  const voters = heads(5);

  it('lets a veto stop what would pass, by voting against and not by staying away', () => {
    const rule = buildRule({ tests: [{ share: 0.5 }], vetoes: ['v4', 'gone'] });
    expect(evaluate(rule, voters, 'FFFFA')).toMatchObject({ passes: false, vetoedBy: ['v4'] });
    expect(evaluate(rule, voters, 'FFFF-')).toMatchObject({ passes: true, vetoesWithoutVoter: ['gone'] });
  });

  it('needs the given share of a group to be in favour', () => {
    const rule = buildRule({
      mustAgree: [{ name: 'owners', memberIds: ['v0', 'v1', 'v2', 'gone'], share: 2 / 3 }],
    });
    expect(evaluate(rule, voters, 'FA-FF').mustAgree[0]).toMatchObject({
      passes: false,
      inFavourIds: ['v0'],
      missingIds: ['v1', 'v2'],
      notEntitledIds: ['gone'],
      needed: 2,
    });
    expect(evaluate(rule, voters, 'FF---').passes).toBe(true);
  });

  it('fails where nobody of a group is entitled', () => {
    const rule = buildRule({ mustAgree: [{ name: 'owners', memberIds: ['gone'] }] });
    expect(evaluate(rule, voters, 'FFFFF')).toMatchObject({ passes: false, mustAgree: [{ needed: null }] });
  });

  it('refuses a voter who is there twice', () => {
    expect(() => evaluate(presetRules.BIZ, [voter('a'), voter('a')], 'FF')).toThrow(RangeError);
  });
});

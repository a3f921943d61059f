import { describe, expect, it } from 'vitest';
import { forecastSensitivity, supportForecast } from '../../../server/analysis/support-forecast.ts';
import type { CustomRule } from '../../../server/domain/decision/issue-rule.ts';
import { noScenario, type Scenario, type StanceAssumption } from '../../../server/domain/scenario.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const forecast = (field: SmallSnapshot, scenario: Partial<Scenario> = {}) =>
  supportForecast.compute(
    snapshotOf(field),
    { issueId: 'Plein', scenario: { ...noScenario, ...scenario } },
    analysisTools(),
  );

const assumed = (partnerId: string, values: Partial<StanceAssumption>): StanceAssumption => ({
  partnerId,
  issueId: null,
  position: null,
  salience: null,
  power: null,
  probability: null,
  turnout: null,
  vote: null,
  ...values,
});

const three: SmallSnapshot = {
  issues: { Plein: { rule: 'SIMPLE_MAJORITY' } },
  stances: [
    ['Aa', 'Plein', 1, { probability: 0.5, turnout: 1 }],
    ['Bb', 'Plein', 1, { probability: 0.5, turnout: 1 }],
    ['Cc', 'Plein', -1, { probability: 0.5, turnout: 1 }],
  ],
};

describe('a support forecast', () => {
  it('of three who toss a coin is one half, and each decides in half of the cases', async () => {
    const found = await forecast(three);
    expect(found.probability).toEqual({ value: 0.5, low: 0.5, high: 0.5, isExact: true });
    expect(found).toMatchObject({ draws: null, undefinedBecause: null });
    // By hand: in favour passes with one of the two others, 3 of 4; against with both, 1 of 4; not cast with both, 1 of 4.
    expect(found.voters[0]).toMatchObject({
      partnerId: 'Aa',
      voteNow: 'FOR',
      ifFor: 0.75,
      ifAgainst: 0.25,
      ifNotCast: 0.25,
      pivotal: 0.5,
      pivotalWhenMobilised: 0.5,
      turnoutEffect: 0.25,
    });
    expect(found.now).toMatchObject({
      passes: true,
      tests: [{ numerator: 2, denominator: 3, needed: 2, margin: 0, share: 2 / 3, test: { by: 'HEADS' } }],
    });
  });

  it('derives what nobody noted from position and salience, and says so', async () => {
    const { voters } = await forecast({
      issues: { Plein: { rule: 'SIMPLE_MAJORITY', electorateIds: ['Aa', 'Bb', 'Cc', 'Dd'] } },
      partners: { Dd: {} },
      stances: [
        ['Aa', 'Plein', 0.5, { salience: 0.6 }],
        ['Bb', 'Plein', -1],
        ['Cc', 'Plein', 0, { probability: 0.9, turnout: 0.8 }],
      ],
    });
    const used = voters.map((voter) => [
      voter.inFavour,
      voter.isInFavourAssumed,
      voter.turnout,
      voter.isTurnoutAssumed,
    ]);
    expect(used).toEqual([
      [0.75, true, 0.8, true],
      [0, true, 0.75, true],
      [0.9, false, 0.8, false],
      [0.5, true, 0.5, true],
    ]);
    expect(voters.map(({ voteNow }) => voteNow)).toEqual(['FOR', 'AGAINST', 'NOT_CAST', 'NOT_CAST']);
  });

  it('changes with a scenario, and keeps the values that were used', async () => {
    const found = await forecast(three, { stances: [assumed('Cc', { vote: 'FOR' })] });
    expect(found.probability?.value).toBe(0.75);
    expect(found.voters[2]).toMatchObject({ partnerId: 'Cc', voteNow: 'FOR', inFavour: 1, turnout: 1 });
    const without = await forecast(three, { absentIds: ['Bb', 'Cc'] });
    expect(without.probability?.value).toBe(0.5);
    expect(without.voters).toHaveLength(1);
    const other = await forecast(three, { rule: 'UNANIMITY' });
    expect(other.probability?.value).toBe(0.125);
    expect(other.issue).toMatchObject({ rule: 'UNANIMITY' });
  });

  it('says when getting someone to vote hurts, and that an extra vote against may help', async () => {
    // Alone Aa is all of the votes cast; Bb is mostly against, and then half is less than two thirds.
    const found = await forecast({
      issues: { Plein: { rule: 'TWO_THIRDS' } },
      stances: [
        ['Aa', 'Plein', 1, { probability: 1, turnout: 1 }],
        ['Bb', 'Plein', -1, { probability: 0.1, turnout: 0.5 }],
      ],
    });
    expect(found.voters[1]!.turnoutEffect).toBeLessThan(0);
    expect(found.turnoutHurtsIds).toEqual(['Bb']);
    const turnout: CustomRule = {
      tests: [
        { ...test('turnout'), kind: 'TURNOUT', of: 'ENTITLED', numerator: 3, denominator: 4 },
        { ...test('majority'), operator: '>' },
      ],
      mustAgree: [],
    };
    // Three of four must vote: without a vote against there are only two.
    const paradox = await forecast(
      {
        issues: { Plein: {} },
        stances: [
          ['Aa', 'Plein', 1, { probability: 1, turnout: 1 }],
          ['Bb', 'Plein', 1, { probability: 1, turnout: 1 }],
          ['Cc', 'Plein', -1, { probability: 0, turnout: 0 }],
          ['Dd', 'Plein', 0, { probability: 0.5, turnout: 0 }],
        ],
      },
      { customRule: turnout },
    );
    expect(paradox.probability?.value).toBe(0);
    expect(paradox.voters[2]).toMatchObject({ ifAgainst: 1, ifNotCast: 0 });
  });

  it('gives the same simulated answer twice, within its interval', async () => {
    const many: SmallSnapshot = {
      issues: { Plein: { rule: 'BIZ' } },
      partners: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`P${i}`, { wozValue: 100_000 + 7_919 * i * i }]),
      ),
      stances: Array.from({ length: 60 }, (_, i) => [
        `P${i}`,
        'Plein',
        0.4,
        { probability: 0.7, turnout: 0.6 },
      ]),
    };
    const [once, twice] = [await forecast(many), await forecast(many)];
    expect(once).toEqual(twice);
    const { value, low, high, isExact } = once.probability!;
    expect(isExact).toBe(false);
    expect(once.draws).toBe(10_000);
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
    expect(high - low).toBeLessThan(0.03);
  });
});

const test = (id: string): CustomRule['tests'][number] => ({
  id,
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'HEADS',
  operator: '>=',
  numerator: 1,
  denominator: 2,
});

describe('a forecast of the outermost cases', () => {
  const field = (rule: SmallSnapshot['issues'], probability: number, count = 3): SmallSnapshot => ({
    issues: rule,
    stances: Array.from({ length: count }, (_, i) => [
      `P${i}`,
      'Plein',
      2 * probability - 1,
      { probability, turnout: 1 },
    ]),
  });

  it.each([
    [0, 0],
    [1, 1],
  ])('all probabilities %d: surely %d', async (probability, value) => {
    const found = await forecast(field({ Plein: { rule: 'TWO_THIRDS' } }, probability));
    expect(found.probability).toEqual({ value, low: value, high: value, isExact: true });
  });

  it('a tie at the quota: half is enough for at least half, and not for more than half', async () => {
    const two: SmallSnapshot = {
      stances: [
        ['Aa', 'Plein', 1, { probability: 1, turnout: 1 }],
        ['Bb', 'Plein', -1, { probability: 0, turnout: 1 }],
      ],
    };
    const atLeast = await forecast(two, { customRule: { tests: [test('half')], mustAgree: [] } });
    expect(atLeast.probability?.value).toBe(1);
    expect(atLeast.now).toMatchObject({ passes: true, tests: [{ margin: 0 }] });
    const moreThan = await forecast(two, {
      customRule: { tests: [{ ...test('half'), operator: '>' }], mustAgree: [] },
    });
    expect(moreThan.probability?.value).toBe(0);
    expect(moreThan.now).toMatchObject({ passes: false, tests: [{ margin: -1, neededFromNewVotes: null }] });
  });

  it('one partner decides alone; nobody entitled never passes, and the test says why', async () => {
    const one = await forecast(field({ Plein: { rule: 'SIMPLE_MAJORITY' } }, 0.3, 1));
    expect(one.probability?.value).toBe(0.3);
    expect(one.voters[0]).toMatchObject({ pivotal: 1 });
    const none = await forecast({ issues: { Plein: { rule: 'SIMPLE_MAJORITY' } } });
    expect(none).toMatchObject({ voters: [], undefinedBecause: null });
    expect(none.probability?.value).toBe(0);
    expect(none.now).toMatchObject({
      passes: false,
      tests: [{ share: null, noShareBecause: 'NOBODY_ENTITLED', needed: null }],
    });
  });

  it('weights of 0 reach no share', async () => {
    const found = await forecast({
      issues: { Plein: { rule: 'BIZ' } },
      partners: { Aa: { wozValue: 0 } },
      stances: [['Aa', 'Plein', 1, { probability: 1, turnout: 1 }]],
    });
    expect(found.probability?.value).toBe(0);
    expect(found.now?.tests[2]).toMatchObject({ noShareBecause: 'ALL_WEIGHTS_ZERO', passes: false });
    expect(found.parts.map(({ id, probability }) => [id, probability.value])).toEqual([
      ['turnout', 1],
      ['heads', 1],
      ['woz', 0],
    ]);
  });

  it('without a rule there is nothing to forecast, and it says what to give', async () => {
    const found = await forecast({ stances: [['Aa', 'Plein', 1]] });
    expect(found).toMatchObject({
      now: null,
      probability: null,
      voters: [],
      undefinedBecause: 'the issue has no decision rule: give it one, or one in the scenario',
    });
  });

  it('a veto and a group that must agree are parts of the rule', async () => {
    const found = await forecast(
      {
        issues: { Plein: { vetoIds: ['Aa'] } },
        partners: { Aa: { kind: 'LANDLORD' }, Bb: {} },
        stances: [
          ['Aa', 'Plein', -1, { probability: 0.4, turnout: 0.5 }],
          ['Bb', 'Plein', 1, { probability: 1, turnout: 1 }],
        ],
      },
      {
        customRule: {
          tests: [test('half')],
          mustAgree: [{ name: 'verhuurders', by: 'KIND', value: 'LANDLORD', numerator: 1, denominator: 1 }],
        },
      },
    );
    expect(found.parts.map(({ kind, id, probability }) => [kind, id, probability.value])).toEqual([
      ['TEST', 'half', 1],
      ['VETO', 'Aa', 0.7],
      ['GROUP', 'verhuurders', 0.2],
    ]);
    expect(found.now).toMatchObject({
      vetoedByIds: ['Aa'],
      groups: [{ name: 'verhuurders', passes: false, missingIds: ['Aa'], needed: 1 }],
    });
  });
});

describe('the sensitivity of a forecast', () => {
  const sensitivity = async (field: SmallSnapshot, shift: number) =>
    forecastSensitivity.compute(
      snapshotOf(field),
      { issueId: 'Plein', scenario: noScenario, shift },
      analysisTools(),
    );

  it('moves every estimate, within 0 and 1', async () => {
    const found = await sensitivity(three, 0.1);
    // P(at least two of three) = 3p² − 2p³.
    expect(found?.lessInFavour).toBeCloseTo(3 * 0.4 ** 2 - 2 * 0.4 ** 3, 9);
    expect(found?.moreInFavour).toBeCloseTo(3 * 0.6 ** 2 - 2 * 0.6 ** 3, 9);
    expect(found?.moreTurnout).toBeCloseTo(0.5, 9);
    expect(found?.voters[0]).toMatchObject({ low: 0.45, high: 0.55 });
    expect(found?.low).toBeLessThanOrEqual(found?.lessInFavour ?? -1);
  });

  it('of nothing is the forecast; without a rule there is none; refuses a shift off 0 to 1', async () => {
    expect(await sensitivity(three, 0)).toMatchObject({ low: 0.5, high: 0.5 });
    expect(await sensitivity({ stances: [['Aa', 'Plein', 1]] }, 0.1)).toBeNull();
    await expect(sensitivity(three, 2)).rejects.toThrow('shift must be a number from 0 to 1.');
  });
});

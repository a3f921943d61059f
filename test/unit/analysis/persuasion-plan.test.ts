import { describe, expect, it } from 'vitest';
import { type PersuasionPlanArgs, persuasionPlan } from '../../../server/analysis/persuasion-plan.ts';
import { noScenario, type Scenario } from '../../../server/domain/scenario.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const plan = async (
  field: SmallSnapshot,
  args: Partial<PersuasionPlanArgs> = {},
  scenario: Partial<Scenario> = {},
) =>
  persuasionPlan.compute(
    snapshotOf(field),
    {
      issueId: 'Plein',
      scenario: { ...noScenario, ...scenario },
      costs: [],
      count: 3,
      robustness: 'NONE',
      exclusions: [],
      respectConflicts: false,
      canAbstain: false,
      needsIntroduction: false,
      knownIds: [],
      budgetHours: null,
      ...args,
    },
    analysisTools(),
  );

const cost = (partnerId: string, hours: number | null, own = {}) => ({
  partnerId,
  hours,
  hoursToAbstain: null,
  isFixed: false,
  ...own,
});

/** A is in favour with 2 of 12 votes; more than half is asked. Weights and hours of a covering knapsack: 5 more are needed. */
const votes = (
  rule: SmallSnapshot['issues'] = { Plein: { customRule: overHalf, rule: null } },
): SmallSnapshot => ({
  partners: { A: { votes: 2 }, B: { votes: 5 }, C: { votes: 3 }, D: { votes: 2 } },
  issues: rule,
  stances: [
    ['A', 'Plein', 1],
    ['B', 'Plein', -0.5, { salience: 1 }],
    ['C', 'Plein', 0],
    ['D', 'Plein', -1],
  ],
});
const overHalf = JSON.stringify({
  tests: [
    {
      id: 'votes',
      kind: 'IN_FAVOUR',
      of: 'ENTITLED',
      by: 'VOTES',
      operator: '>',
      numerator: 1,
      denominator: 2,
    },
  ],
  mustAgree: [],
});
const hours = [cost('B', 9), cost('C', 4), cost('D', 4)];
type Answer = Awaited<ReturnType<typeof plan>>;
const whom = ({ plans }: Answer) =>
  plans.map(({ steps, hours: sum }) => [
    steps
      .map(({ partnerId }) => partnerId)
      .sort()
      .join(''),
    sum,
  ]);

describe('a persuasion plan', () => {
  it('is the cheapest cover of what is missing, with the next best after it', async () => {
    const found = await plan(votes(), { costs: hours });
    // By hand: C and D bring 3 + 2 for 8 hours, B alone 5 for 9.
    expect(whom(found)).toEqual([
      ['CD', 8],
      ['B', 9],
    ]);
    expect(found).toMatchObject({ noneBecause: null, isExact: true, alreadyPasses: false });
    expect(found.now).toMatchObject({ passes: false, tests: [{ margin: -5, needed: 7 }] });
    for (const { outcome } of found.plans) expect(outcome).toMatchObject({ passes: true });
    const [best] = (await plan(votes(), { costs: hours, count: 1 })).plans;
    expect(best!.hours).toBe(8);
    expect((await plan(votes(), { costs: hours, count: 1 })).method).toBe('DYNAMIC_PROGRAM');
  });

  it('shows what each step adds to each test', async () => {
    const { plans } = await plan(votes(), { costs: hours });
    expect(
      plans[0]!.steps.map(({ partnerId, voteNow, voteNeeded, effects, passes }) => ({
        partnerId,
        voteNow,
        voteNeeded,
        effects,
        passes,
      })),
    ).toEqual([
      {
        partnerId: 'C',
        voteNow: 'NOT_CAST',
        voteNeeded: 'FOR',
        effects: [{ testId: 'votes', change: 3, margin: -2, passes: false }],
        passes: false,
      },
      {
        partnerId: 'D',
        voteNow: 'AGAINST',
        voteNeeded: 'FOR',
        effects: [{ testId: 'votes', change: 2, margin: 0, passes: true }],
        passes: true,
      },
    ]);
  });

  it('costs 2 hours and 10 for each full position at full salience, where nobody knows better', async () => {
    const found = await plan(votes());
    // B: 2 + 10 · 0.7 · 1; C: 2 + 10 · 0.2 · ½; D: 2 + 10 · 1.2 · ½.
    const each = new Map(
      found.plans.flatMap(({ steps }) => steps.map((step) => [step.partnerId, step.hours])),
    );
    expect(Object.fromEntries(each)).toEqual({ B: 9, C: 3, D: 8 });
  });

  it('that is robust still wins when anyone persuaded goes back', async () => {
    const found = await plan(votes(), { costs: hours, robustness: 'ANY_PERSUADED' });
    // All three: should B go back, 2 + 3 + 2 = 7 of 12 are left. Of any two the loss of one is too much.
    expect(found.robustPlan!.steps.map(({ partnerId }) => partnerId).sort()).toEqual(['B', 'C', 'D']);
    expect(found.noRobustPlanBecause).toBeNull();
    const fixed = await plan(votes(), {
      costs: [cost('B', 9), cost('C', 4), cost('D', null, { isFixed: true })],
      robustness: 'ANY_PERSUADED',
    });
    expect(fixed).toMatchObject({ robustPlan: null, noRobustPlanBecause: 'NOT_ROBUST' });
  });

  it('keeps apart who must not both be in favour', async () => {
    const apart = { costs: hours, exclusions: [{ oneId: 'D', otherId: 'C' }] };
    expect(whom(await plan(votes(), apart))).toEqual([['B', 9]]);
    const odds: SmallSnapshot = { ...votes(), conflicts: [[['C', 'D']]] };
    expect(whom(await plan(odds, { costs: hours, respectConflicts: true }))).toEqual([['B', 9]]);
    expect(
      await plan(votes(), {
        costs: [cost('B', null, { isFixed: true }), ...hours.slice(1)],
        exclusions: apart.exclusions,
      }),
    ).toMatchObject({ plans: [], noneBecause: 'CONSTRAINTS_CONTRADICT' });
  });

  it('asks who is against not to vote where that is weighed', async () => {
    const field = votes({ Plein: { rule: 'SIMPLE_MAJORITY', electorateIds: ['A', 'B'] } });
    expect(whom(await plan(field))).toEqual([['B', 9]]);
    const found = await plan(field, { canAbstain: true });
    expect(found.plans[0]).toMatchObject({
      hours: 7,
      steps: [{ partnerId: 'B', voteNow: 'AGAINST', voteNeeded: 'NOT_CAST' }],
      outcome: { passes: true },
    });
  });

  it('goes from introducer to introducer, and brings the interests they share', async () => {
    const field: SmallSnapshot = {
      ...votes(),
      relationships: [
        ['A', 'C', { strength: 0.9 }],
        ['C', 'D', { strength: 0.6 }],
      ],
      holdings: { C: ['Rust', 'Klanten'], D: ['Rust', 'Parkeren'], A: ['Klanten'] },
    };
    const { plans } = await plan(field, { costs: hours });
    expect(plans[0]!.steps).toMatchObject([
      {
        partnerId: 'C',
        introducerId: 'A',
        routeIds: ['A', 'C'],
        reliability: 0.9,
        interests: [{ interestId: 'Klanten', isSharedByIntroducer: true, sharedByIds: ['A'] }],
      },
      {
        partnerId: 'D',
        introducerId: 'C',
        routeIds: ['C', 'D'],
        reliability: 0.6,
        interests: [{ interestId: 'Rust', isSharedByIntroducer: true, sharedByIds: ['C'] }],
      },
    ]);
  });

  it('waits for an introduction where one is needed', async () => {
    const field: SmallSnapshot = {
      ...votes(),
      relationships: [
        ['C', 'B'],
        ['C', 'D'],
        ['X', 'C'],
      ],
    };
    const cheapB = [cost('B', 1), ...hours.slice(1)];
    expect(whom(await plan(field, { costs: cheapB }))).toContainEqual(['B', 1]);
    expect(await plan(field, { costs: cheapB, needsIntroduction: true })).toMatchObject({
      noneBecause: 'CONSTRAINTS_CONTRADICT',
    });
    const known = await plan(field, { costs: cheapB, needsIntroduction: true, knownIds: ['X'] });
    expect(whom(known)[0]).toEqual(['BC', 5]);
    expect(known.plans[0]!.steps.map(({ partnerId }) => partnerId)).toEqual(['C', 'B']);
  });

  it('under a budget is the one most likely to pass', async () => {
    const stances = votes().stances!.map(
      ([partner, issue, position]) =>
        [partner, issue, position, { turnout: 1, probability: partner === 'A' ? 1 : 0 }] as const,
    );
    const { budgetPlan, probabilityNow } = await plan(
      { ...votes(), stances },
      { costs: hours, budgetHours: 8 },
    );
    expect(probabilityNow!.value).toBe(0);
    expect(budgetPlan).toMatchObject({
      isExact: true,
      budgetHours: 8,
      plan: { hours: 8, probability: { value: 1 } },
    });
    const little = await plan({ ...votes(), stances }, { costs: hours, budgetHours: 5 });
    expect(little.budgetPlan).toMatchObject({ plan: { hours: 0, steps: [], probability: { value: 0 } } });
  });

  it('has nothing to do when it passes already, but may be made robust', async () => {
    const found = await plan(
      {
        issues: { Plein: { rule: 'SIMPLE_MAJORITY' } },
        stances: [
          ['A', 'Plein', 1],
          ['B', 'Plein', 0],
        ],
      },
      { robustness: 'ANY_IN_FAVOUR' },
    );
    expect(found).toMatchObject({
      alreadyPasses: true,
      plans: [],
      noneBecause: null,
      noRobustPlanBecause: 'NOT_ROBUST',
    });
  });

  it('says why there is none', async () => {
    expect(await plan({ issues: { Plein: {} } })).toMatchObject({
      plans: [],
      noneBecause: 'NO_RULE',
      now: null,
    });
    expect(await plan({ issues: { Plein: { rule: 'SIMPLE_MAJORITY' } } })).toMatchObject({
      noneBecause: 'NOBODY_ENTITLED',
    });
    expect(
      await plan({ partners: { A: { wozValue: 0 } }, issues: { Plein: { rule: 'BIZ' } } }),
    ).toMatchObject({ noneBecause: 'RULE_CANNOT_BE_WON' });
    const fixed = ['B', 'C', 'D'].map((id) => cost(id, null, { isFixed: true }));
    expect(await plan(votes(), { costs: fixed })).toMatchObject({ noneBecause: 'TOO_FEW_CAN_BE_PERSUADED' });
  });

  it('refuses in words where something is wrong', async () => {
    await expect(plan(votes(), { count: 6 })).rejects.toThrow(
      'input.count must be a whole number from 1 to 5.',
    );
    await expect(plan(votes(), { costs: [cost('B', -1)] })).rejects.toThrow(
      'input.costs.0.hours must be from 0 to 10000 hours, and is -1.',
    );
    await expect(plan(votes(), { costs: [cost('B', 1), cost('B', 2)] })).rejects.toThrow(
      'input.costs.1 is about a partner named before',
    );
    await expect(plan(votes(), { costs: [cost('Z', 1)] })).rejects.toThrow('There is no partner "Z"');
    await expect(plan(votes(), { knownIds: ['Z'] })).rejects.toThrow('There is no partner "Z"');
    await expect(plan(votes(), { budgetHours: 20_000 })).rejects.toThrow(
      'input.budgetHours must be from 0 to 10000',
    );
  });
});

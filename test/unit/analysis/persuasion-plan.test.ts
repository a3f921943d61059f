import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { influence } from '../../../server/analysis/influence.ts';
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
      spillOver: false,
      susceptibility: 0.5,
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

  /** B listens to C alone, and D to B and C; C listens to nobody. */
  const listeners = (): SmallSnapshot => ({
    ...votes(),
    relationships: [
      ['C', 'B', { isDirected: true, strength: 1 }],
      ['C', 'D', { isDirected: true, strength: 0.5 }],
      ['B', 'D', { isDirected: true, strength: 0.5 }],
    ],
    stances: [
      ['A', 'Plein', 1],
      ['B', 'Plein', 0.15],
      ['C', 'Plein', -0.4],
      ['D', 'Plein', 0.1],
    ],
  });

  it('counts who comes along, when asked for, by the total influence of Friedkin & Johnsen', async () => {
    const costs = [cost('B', 9), cost('C', 4), cost('D', 8)];
    expect(whom(await plan(listeners(), { costs }))[0]).toEqual(['B', 9]);
    // By hand, half open: winning C moves it by 0.6, B by ½ · 0.6 = 0.3, D by ½ (½ · 0.6 + ½ · 0.3) = 0.225.
    const found = await plan(listeners(), { costs, spillOver: true });
    expect(found.plans[0]).toMatchObject({
      hours: 4,
      steps: [
        { partnerId: 'C', comeAlongIds: ['B', 'D'], passes: true, effects: [{ change: 10, margin: 5 }] },
      ],
      comeAlong: [
        { partnerId: 'B', position: 0.15, positionThen: 0.45, voteNow: 'NOT_CAST', voteThen: 'FOR' },
        { partnerId: 'D', position: 0.1, positionThen: 0.325 },
      ],
      outcome: { passes: true, tests: [{ numerator: 12 }] },
      probability: { value: 1 },
    });
    // A tenth open: B is moved by 0.06 and comes along; D by 0.1 (0.5 · 0.6 + 0.5 · 0.06) = 0.033 and does not.
    const closed = await plan(listeners(), { costs, spillOver: true, susceptibility: 0.1 });
    expect(closed.plans[0]!.comeAlong.map(({ partnerId }) => partnerId)).toEqual(['B']);
    expect((await plan(listeners(), { costs, spillOver: true, susceptibility: 0 })).plans).toEqual(
      (await plan(listeners(), { costs })).plans,
    );
  });

  it('lets nobody come along who is fixed or has no stance, and leans on nobody in its robust plan', async () => {
    const costs = [cost('B', null, { isFixed: true }), cost('C', 4), cost('D', 8)];
    const found = await plan(listeners(), { costs, spillOver: true, robustness: 'ANY_PERSUADED' });
    expect(found.plans[0]!.comeAlong.map(({ partnerId }) => partnerId)).toEqual(['D']);
    expect(found).toMatchObject({ robustPlan: null, noRobustPlanBecause: 'NOT_ROBUST' });
    const stances = listeners().stances!.filter(([partner]) => partner !== 'D');
    const silent: SmallSnapshot = {
      ...listeners(),
      stances,
      issues: { Plein: { customRule: overHalf, rule: null, electorateIds: ['A', 'B', 'C', 'D'] } },
    };
    const without = await plan(silent, { costs: [cost('B', 9), cost('C', 4)], spillOver: true });
    expect(without.plans[0]!.comeAlong.map(({ partnerId }) => partnerId)).toEqual(['B']);
  });

  it('says why nobody can be said to come along, and plans without', async () => {
    const circle: SmallSnapshot = {
      ...votes(),
      relationships: [['B', 'C', { strength: 1 }]],
    };
    const found = await plan(circle, { costs: hours, spillOver: true, susceptibility: 1 });
    expect(found.spillOverUndefinedBecause).toContain('passes its opinions round in a cycle');
    expect(found.plans).toEqual((await plan(circle, { costs: hours })).plans);
    expect((await plan(votes(), { costs: hours })).spillOverUndefinedBecause).toBeNull();
    expect(await plan({ ...votes(), stances: [] }, { spillOver: true })).toMatchObject({
      spillOverUndefinedBecause: 'nobody has a position on the issue',
    });
    await expect(plan(votes(), { spillOver: true, susceptibility: 1.5 })).rejects.toThrow(
      'input.susceptibility must be a number from 0 to 1.',
    );
  });

  it('with spill-over is the cheapest of all choices, as the settled positions before and after tell', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const tenths = fc.integer({ min: -10, max: 10 }).map((one) => one / 10);
    const anyField = fc.record({
      positions: fc.array(tenths, { minLength: 6, maxLength: 6 }),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
      hours: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
      ties: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
        minLength: 4,
        maxLength: 14,
      }),
      susceptibility: fc.constantFrom(0.3, 0.7, 0.95),
    });
    let along = 0;
    await fc.assert(
      fc.asyncProperty(anyField, async ({ positions, weights, hours: each, ties, susceptibility }) => {
        const relationships = ties
          .filter(([from, to]) => from !== to)
          .map(
            ([from, to, influence, isDirected]) =>
              [names[from]!, names[to]!, { influence, isDirected }] as const,
          );
        const at = (stances: readonly number[]): SmallSnapshot => ({
          partners: Object.fromEntries(names.map((name, i) => [name, { votes: weights[i]! }])),
          issues: { Plein: { customRule: overHalf, rule: null } },
          relationships,
          stances: names.map((name, i) => [name, 'Plein', stances[i]!] as const),
        });
        const settledAt = async (stances: readonly number[]) => {
          const args = {
            layer: null,
            issueId: 'Plein',
            susceptibility,
            selfWeight: 'NONE',
            susceptibilities: [],
          } as const;
          const { partners } = await influence.compute(snapshotOf(at(stances)), args, analysisTools());
          return partners.map(({ settled }) => settled!);
        };
        const before = await settledAt(positions);
        const half = weights.reduce((sum, one) => sum + one, 0) / 2;
        const open = names.flatMap((_, i) => (positions[i]! < 0.2 ? [i] : []));
        let least: number | null = null;
        for (let set = 0; set < 2 ** open.length; set += 1) {
          const won = open.filter((_, k) => (set >> k) & 1);
          const after = await settledAt(positions.map((one, i) => (won.includes(i) ? 0.2 : one)));
          const inFavour = names.flatMap((_, i) =>
            won.includes(i) || positions[i]! + after[i]! - before[i]! >= 0.2 - 1e-9 ? [i] : [],
          );
          const price = won.reduce((sum, i) => sum + each[i]!, 0);
          if (inFavour.reduce((sum, i) => sum + weights[i]!, 0) > half && (least === null || price < least)) {
            least = price;
          }
        }
        const costs = open.map((i) => cost(names[i]!, each[i]!));
        const found = await plan(at(positions), { costs, spillOver: true, susceptibility });
        expect(found.alreadyPasses ? 0 : found.plans[0]!.hours).toBe(least);
        for (const one of found.plans) {
          expect(one.outcome.passes).toBe(true);
          const votersThen = [
            ...one.steps.map(({ partnerId }) => partnerId),
            ...one.comeAlong.map(({ partnerId }) => partnerId),
          ];
          expect(new Set(votersThen).size).toBe(votersThen.length);
          expect(one.steps.flatMap(({ comeAlongIds }) => comeAlongIds).sort()).toEqual(
            one.comeAlong.map(({ partnerId }) => partnerId),
          );
          along += one.comeAlong.length;
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(along).toBeGreaterThan(0);
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

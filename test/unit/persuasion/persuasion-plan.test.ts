import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../../../server/analysis/highs-solver.ts';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import { toLinearRule } from '../../../server/domain/decision/linear-rule.ts';
import {
  buildRule,
  type DecisionRule,
  presetRules,
  type Vote,
  type Voter,
} from '../../../server/domain/decision/rule.ts';
import { computeInfluence } from '../../../server/domain/influence.ts';
import { planPersuasion } from '../../../server/domain/persuasion/persuasion-plan.ts';
import type {
  PersuasionActor,
  PersuasionProblem,
  Robustness,
} from '../../../server/domain/persuasion/persuasion-problem.ts';
import { toSpillOver } from '../../../server/domain/persuasion/spill-over.ts';

const solver = await loadHighsSolver();
const votesOf = ['FOR', 'AGAINST', 'NOT_CAST'] as const;

interface Case {
  readonly rule: DecisionRule;
  readonly voters: readonly Voter[];
  readonly problem: PersuasionProblem;
}

const anyRule = fc
  .array(
    fc.record({
      kind: fc.constantFrom('IN_FAVOUR' as const, 'TURNOUT' as const),
      by: fc.constantFrom('HEADS' as const, 'WOZ_VALUE' as const),
      operator: fc.constantFrom('>=' as const, '>' as const),
      ofCast: fc.boolean(),
      share: fc.constantFrom(0.5, 2 / 3, 0.4),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((tests) =>
    buildRule({
      tests: tests.map(({ kind, ofCast, ...test }) => ({
        ...test,
        kind,
        of: kind === 'IN_FAVOUR' && ofCast ? ('CAST' as const) : ('ENTITLED' as const),
      })),
    }),
  );

const cost = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4 });
const pair = fc.tuple(fc.nat(1000), fc.nat(1000));

/** Up to `most` voters; with `threeWay` they may also be kept from voting, or sent to vote against. */
const anyCase = (most: number, threeWay: boolean) =>
  fc
    .record({
      rule: fc.oneof(anyRule, fc.constant(presetRules.BIZ), fc.constant(presetRules.SIMPLE_MAJORITY)),
      values: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: most }),
      votes: fc.array(fc.constantFrom<Vote>('FOR', 'AGAINST', 'AGAINST', 'NOT_CAST'), {
        minLength: most,
        maxLength: most,
      }),
      costs: fc.array(fc.tuple(cost, cost, cost), { minLength: most, maxLength: most }),
      exclusions: fc.array(pair, { maxLength: 3 }),
      prerequisites: fc.array(fc.tuple(fc.nat(1000), fc.array(fc.nat(1000), { maxLength: 2 })), {
        maxLength: 3,
      }),
      gains: fc.option(
        fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: most, maxLength: most }), {
          minLength: most,
          maxLength: most,
        }),
      ),
    })
    .map(({ rule, values, votes, costs, exclusions, prerequisites, gains }): Case => {
      const n = values.length;
      const voters = values.map((value, i) => ({ id: `p${i}`, wozValue: value * 1000, votes: 1 }));
      const actors = values.map((_, i): PersuasionActor => {
        const [inFavour, against, notCast] = costs[i]!;
        return {
          vote: votes[i]!,
          costs: { FOR: inFavour, ...(threeWay ? { AGAINST: against, NOT_CAST: notCast } : {}) },
        };
      });
      return {
        rule,
        voters,
        problem: {
          tests: toLinearRule(rule, voters),
          actors,
          exclusions: exclusions.map(([a, b]) => [a % n, b % n] as const),
          prerequisites: prerequisites.map(([actor, anyOf]) => ({
            actor: actor % n,
            anyOf: anyOf.map((j) => j % n),
          })),
          ...(gains
            ? {
                spillOver: {
                  gains: values.map((_, i) => gains[i]!.slice(0, n)),
                  shiftNeeded: values.map((value) => (value % 3 === 0 ? null : 1 + (value % 7))),
                },
              }
            : {}),
        },
      };
    });

/** Every way to vote that a plan can bring about, from the definitions; the cheapest first. */
function allPlans({ rule, voters, problem }: Case, robustness: Robustness) {
  const { actors, exclusions = [], prerequisites = [], spillOver } = problem;
  const start = actors.map(({ vote }) => vote);
  const passes = (votes: readonly Vote[]) =>
    evaluateRule(rule, voters, new Map(voters.map(({ id }, i) => [id, votes[i]!]))).passes;
  const passesWell = (votes: readonly Vote[]) =>
    passes(votes) &&
    votes.every((vote, i) => {
      if (robustness === 'ANY_PERSUADED') return passes(votes.with(i, start[i]!));
      return robustness === 'NONE' || vote !== 'FOR' || passes(votes.with(i, 'AGAINST'));
    });
  let choices: Vote[][] = [[]];
  for (const { vote, costs } of actors) {
    const open = votesOf.filter((to) => to === vote || (costs[to] ?? null) !== null);
    choices = choices.flatMap((choice) => open.map((to) => [...choice, to]));
  }
  const isAllowed = (votes: readonly Vote[]) =>
    exclusions.every(
      ([a, b]) =>
        a === b || votes[a] !== 'FOR' || votes[b] !== 'FOR' || (start[a] === 'FOR' && start[b] === 'FOR'),
    );
  const canStart = (votes: readonly Vote[]) => {
    const done = new Set(start.flatMap((vote, i) => (vote === votes[i] ? [i] : [])));
    for (let round = 0; round < actors.length; round += 1) {
      for (const i of actors.keys()) {
        const isMet = prerequisites.every(
          (one) => one.actor !== i || one.anyOf.some((j) => j !== i && done.has(j) && votes[j] === 'FOR'),
        );
        if (isMet) done.add(i);
      }
    }
    return done.size === actors.length;
  };
  /** Any set of those moved far enough may come along. */
  const withFollowers = (votes: readonly Vote[]): Vote[][] => {
    let all: Vote[][] = [[...votes]];
    if (!spillOver || robustness !== 'NONE') return all;
    actors.forEach((_, i) => {
      const needed = spillOver.shiftNeeded[i] ?? null;
      if (needed === null || votes[i] !== start[i] || votes[i] === 'FOR') return;
      const gain = actors.reduce(
        (sum, _one, j) => sum + (votes[j] === 'FOR' && start[j] !== 'FOR' ? spillOver.gains[i]![j]! : 0),
        0,
      );
      if (gain >= needed) all = all.flatMap((one) => [one, one.with(i, 'FOR')]);
    });
    return all;
  };
  return choices
    .filter(
      (votes) => canStart(votes) && withFollowers(votes).some((all) => isAllowed(all) && passesWell(all)),
    )
    .map((votes) => ({
      votes,
      changed: votes.flatMap((vote, i) => (vote === start[i] ? [] : [i])),
      cost: votes.reduce((sum, vote, i) => sum + (vote === start[i] ? 0 : actors[i]!.costs[vote]!), 0),
    }))
    .sort((a, b) => a.cost - b.cost);
}

describe('persuasion plan', () => {
  it.each(['NONE', 'ANY_PERSUADED', 'ANY_IN_FAVOUR'] as const)(
    'is the cheapest of all three-way votes (robust against: %s)',
    (robustness) => {
      fc.assert(
        fc.property(anyCase(6, true), (one) => {
          const outcome = planPersuasion(one.problem, { solver, robustness });
          const all = allPlans(one, robustness);
          expect(outcome.isExact).toBe(true);
          expect(outcome.plans[0]?.cost ?? null).toBe(all[0]?.cost ?? null);
          expect(outcome.noneBecause === null).toBe(all.length > 0);
          for (const plan of outcome.plans) {
            const votes = one.problem.actors.map(({ vote }) => vote);
            for (const { actor, to } of plan.changes) votes[actor] = to;
            expect(all.map((other) => other.votes.join())).toContain(votes.join());
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is the cheapest with nine voters under a BIZ too', () => {
    fc.assert(
      fc.property(anyCase(9, true), (given) => {
        const rule = presetRules.BIZ;
        const one = {
          ...given,
          rule,
          problem: { ...given.problem, tests: toLinearRule(rule, given.voters) },
        };
        const { plans } = planPersuasion(one.problem, { solver, count: 1 });
        expect(plans[0]?.cost ?? null).toBe(allPlans(one, 'NONE')[0]?.cost ?? null);
      }),
      { numRuns: 8 },
    );
  });

  it('has as second and third the cheapest that are not an extension of those before', () => {
    fc.assert(
      fc.property(anyCase(7, false), (one) => {
        const problem = { ...one.problem, prerequisites: [], spillOver: undefined };
        const { plans } = planPersuasion(problem, { solver, count: 3 });
        const all = allPlans({ ...one, problem }, 'NONE');
        const minimal = all.filter(
          ({ changed }) =>
            !all.some(
              (other) =>
                other.changed.length < changed.length && other.changed.every((i) => changed.includes(i)),
            ),
        );
        expect(plans.map(({ cost }) => cost)).toEqual(minimal.slice(0, 3).map(({ cost }) => cost));
      }),
      { numRuns: 60 },
    );
  });

  it('of fourteen voters is the cheapest, with one test by dynamic program', () => {
    fc.assert(
      fc.property(anyCase(14, false), fc.boolean(), (one, isSimple) => {
        const problem = isSimple
          ? { ...one.problem, exclusions: [], prerequisites: [], spillOver: undefined }
          : { ...one.problem, spillOver: undefined };
        const { plans } = planPersuasion(problem, { solver, count: 1 });
        expect(plans[0]?.cost ?? null).toBe(allPlans({ ...one, problem }, 'NONE')[0]?.cost ?? null);
      }),
      { numRuns: 15 },
    );
  });

  const biz = (
    values: readonly number[],
    actors: readonly PersuasionActor[],
    more: Partial<PersuasionProblem> = {},
  ) => {
    const voters = values.map((wozValue, i) => ({ id: `p${i}`, wozValue, votes: 1 }));
    return planPersuasion({ tests: toLinearRule(presetRules.BIZ, voters), actors, ...more }, { solver });
  };
  const at = (vote: Vote, inFavour: number | null = null): PersuasionActor => ({
    vote,
    costs: { FOR: inFavour },
  });

  it('wins the owner of most value when heads alone do not carry a BIZ', () => {
    const { plans } = biz([1, 1, 1, 1, 9], [at('FOR'), at('FOR'), at('FOR'), at('FOR'), at('AGAINST', 12)]);
    expect(plans[0]).toMatchObject({
      cost: 12,
      changes: [{ actor: 4, from: 'AGAINST', to: 'FOR', cost: 12 }],
    });
    expect(plans[0]!.votes).toEqual(['FOR', 'FOR', 'FOR', 'FOR', 'FOR']);
  });

  it('sends someone to vote against, where that meets the turnout at the least cost', () => {
    const actors: PersuasionActor[] = [
      at('FOR'),
      at('FOR'),
      { vote: 'NOT_CAST', costs: { FOR: 5, AGAINST: 1 } },
      at('NOT_CAST'),
      at('NOT_CAST'),
      at('NOT_CAST'),
    ];
    expect(biz([9, 9, 1, 1, 1, 1], actors).plans[0]).toMatchObject({
      cost: 1,
      changes: [{ actor: 2, from: 'NOT_CAST', to: 'AGAINST' }],
    });
  });

  it('says why nothing helps', () => {
    expect(biz([], []).noneBecause).toBe('NOBODY_ENTITLED');
    expect(biz([0, 0], [at('AGAINST', 1), at('AGAINST', 1)]).noneBecause).toBe('RULE_CANNOT_BE_WON');
    expect(biz([1, 1, 1], [at('AGAINST', 1), at('AGAINST'), at('AGAINST')]).noneBecause).toBe(
      'TOO_FEW_CAN_BE_PERSUADED',
    );
    expect(biz([1, 1], [at('AGAINST', 1), at('AGAINST', 1)], { exclusions: [[0, 1]] }).noneBecause).toBe(
      'CONSTRAINTS_CONTRADICT',
    );
    const circle = [
      { actor: 0, anyOf: [1] },
      { actor: 1, anyOf: [0] },
    ];
    expect(biz([1, 1], [at('AGAINST', 1), at('AGAINST', 1)], { prerequisites: circle }).noneBecause).toBe(
      'CONSTRAINTS_CONTRADICT',
    );
    expect(biz([1], [at('FOR')])).toMatchObject({ alreadyPasses: true, plans: [{ changes: [], cost: 0 }] });
    const voters = [{ id: 'a', wozValue: 1, votes: 1 }];
    const problem = { tests: toLinearRule(presetRules.BIZ, voters), actors: [at('AGAINST', 2)] };
    expect(planPersuasion(problem, { solver, robustness: 'ANY_PERSUADED' }).noneBecause).toBe('NOT_ROBUST');
    expect(planPersuasion(problem, { solver, secondsLeft: () => 0 })).toMatchObject({
      isExact: false,
      noneBecause: 'NONE_FOUND_IN_TIME',
    });
  });

  it('breaks a circle of introductions by someone from outside it, though the votes of two are enough', () => {
    const rule = buildRule({ tests: [{ by: 'WOZ_VALUE', operator: '>', share: 0.5 }] });
    const voters = [10, 10, 1, 1, 4].map((wozValue, i) => ({ id: `p${i}`, wozValue, votes: 1 }));
    const actors = [at('AGAINST', 1), at('AGAINST', 1), at('AGAINST', 5), at('FOR'), at('AGAINST')];
    const prerequisites = [
      { actor: 0, anyOf: [1, 2] },
      { actor: 1, anyOf: [0] },
    ];
    const { plans } = planPersuasion(
      { tests: toLinearRule(rule, voters), actors, prerequisites },
      { solver },
    );
    expect(plans.map(({ cost, changes }) => [cost, changes.map(({ actor }) => actor)])).toEqual([
      [7, [0, 1, 2]],
    ]);
  });

  it('needs the introducer first, and counts on who follows', () => {
    const actors = [at('FOR'), at('FOR'), at('AGAINST', 3), at('AGAINST', 4)];
    const { plans } = biz([1, 1, 1, 9], actors, { prerequisites: [{ actor: 3, anyOf: [2] }] });
    expect(plans[0]!.changes.map(({ actor }) => actor)).toEqual([2, 3]);
    const followed = biz([1, 1, 1, 9], actors, {
      spillOver: { gains: [[], [], [0, 0, 0, 0], [0, 0, 0.5, 0]], shiftNeeded: [null, null, null, 0.4] },
    });
    expect(followed.plans[0]).toMatchObject({ cost: 3, follow: [3], changes: [{ actor: 2 }] });
  });

  it("takes spill-over from Friedkin & Johnsen's total influence", () => {
    /** Friedkin & Johnsen (1999), Advances in Group Processes 16: four persons, opinions of 0..100. */
    const influence = computeInfluence({
      weights: [
        [0.22, 0.12, 0.36, 0.3],
        [0.147, 0.215, 0.344, 0.294],
        [0, 0, 1, 0],
        [0.09, 0.178, 0.446, 0.286],
      ],
      susceptibility: [0.78, 0.785, 0, 0.714],
      initial: [25, 25, 75, 85],
    });
    if ('undefinedBecause' in influence) throw new Error(influence.undefinedBecause);
    const { gains, shiftNeeded } = toSpillOver(influence.totalInfluence, [25, 25, 75, null], 95);
    // Winning the third moves it by 20 to 95; the published V carries .551413 of that to the first.
    expect(gains[0]![2]).toBeCloseTo(0.551413 * 20, 4);
    expect(shiftNeeded).toEqual([70, 70, 20, null]);
    expect(toSpillOver(influence.totalInfluence, [25, 25, 75, 85], 75).shiftNeeded.slice(2)).toEqual([
      null,
      null,
    ]);
  });
});

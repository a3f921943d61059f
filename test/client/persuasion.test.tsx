import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Answer } from '../../client/features/persuasion/Answer.tsx';
import type { Plan, Plans, Step } from '../../client/features/persuasion/documents.ts';
import {
  applyPlan,
  choosePlan,
  decisiveStep,
  offeredPlans,
  sharersOf,
} from '../../client/features/persuasion/model.ts';
import { StepCard } from '../../client/features/persuasion/StepCard.tsx';
import { startLanguages } from '../../client/locales/index.ts';
import {
  anyPersuasion,
  parsePersuasionSearch,
  sayOf,
  toPersuasionInput,
} from '../../client/state/persuasion.ts';

const certain = { value: 0.25, low: 0.25, high: 0.25, isExact: true };
const woz = {
  id: 'woz',
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'WOZ_VALUE',
  operator: 'MORE_THAN',
  numerator: 1,
  denominator: 2,
} as const;
const outcome: Plan['outcome'] = {
  passes: true,
  tests: [
    {
      test: woz,
      passes: true,
      numerator: 6,
      denominator: 10,
      share: 0.6,
      noShareBecause: null,
      needed: 5,
      margin: 1,
      neededFromNewVotes: null,
      withoutWeightIds: [],
    },
  ],
  vetoedByIds: [],
  groups: [],
};
const step = (partnerId: string, own: Partial<Step> = {}): Step => ({
  partnerId,
  position: 0,
  voteNow: 'NOT_CAST',
  voteNeeded: 'FOR',
  hours: 3,
  introducerId: null,
  routeIds: null,
  reliability: null,
  interests: [],
  comeAlongIds: [],
  effects: [],
  passes: true,
  ...own,
});
const planOf = (steps: readonly Step[], own: Partial<Plan> = {}): Plan => ({
  steps: [...steps],
  hours: steps.reduce((sum, { hours }) => sum + hours, 0),
  comeAlong: [],
  outcome,
  probability: { ...certain, value: 0.6 },
  ...own,
});
const plansOf = (own: Partial<Plans>): Plans => ({
  issueId: 'i',
  rule: { preset: 'BIZ', tests: [woz], mustAgree: [], vetoIds: [], electorateIds: [] },
  now: { ...outcome, passes: false },
  probabilityNow: certain,
  alreadyPasses: false,
  plans: [],
  noneBecause: null,
  isExact: true,
  robustPlan: null,
  noRobustPlanBecause: null,
  spillOverUndefinedBecause: null,
  ...own,
});
const names = new Map([
  ['a', 'Bakker'],
  ['b', 'Slager'],
  ['c', 'Gemeente'],
  ['d', 'Drogist'],
]);

describe('which plans someone looks for', () => {
  test('is read from an address, and what it does not understand is left out', () => {
    const found = parsePersuasionSearch(
      new URLSearchParams('plan=9&budget=-3&leave=a_b_a_%20&effort=a.5_c.2.5_c.9_d.x_e.20000&along=yes'),
    );
    expect(found).toEqual({
      ...anyPersuasion,
      countsSpillOver: true,
      leftOut: ['a', 'b'],
      ownHours: [{ partnerId: 'c', hours: 2.5 }],
    });
  });

  test('holds one thing of each partner', () => {
    const search = sayOf(sayOf(anyPersuasion, 'a', 4.26), 'b', 'leave');
    expect(search).toMatchObject({ leftOut: ['b'], ownHours: [{ partnerId: 'a', hours: 4.3 }] });
    expect(sayOf(search, 'a', 'leave')).toMatchObject({ leftOut: ['b', 'a'], ownHours: [] });
    expect(sayOf(search, 'b', 2)).toMatchObject({ leftOut: [], ownHours: [{ hours: 4.3 }, { hours: 2 }] });
    expect(sayOf(sayOf(search, 'a', null), 'b', null)).toEqual(anyPersuasion);
  });

  test('is asked of the service for those who may vote', () => {
    const search = sayOf(sayOf(sayOf(anyPersuasion, 'a', 4), 'b', 'leave'), 'z', 'leave');
    expect(toPersuasionInput(search, new Set(['a', 'b'])).costs).toEqual([
      { partnerId: 'b', isFixed: true },
      { partnerId: 'a', hours: 4 },
    ]);
  });
});

describe('a plan', () => {
  test('is chosen by its name, and otherwise the first there is', () => {
    const plans = [planOf([step('a')]), planOf([step('b')])];
    const budget = { plan: planOf([step('c')]), budgetHours: 3, isExact: true, atMost: 1 };
    const offered = offeredPlans({ plans, robustPlan: planOf([step('a'), step('b')]) }, budget);
    expect(offered.map(({ choice }) => choice)).toEqual(['1', '2', 'robust', 'budget']);
    expect(choosePlan(offered, 'budget')?.plan).toBe(budget.plan);
    expect(choosePlan(offered, '3')?.choice).toBe('1');
    expect(choosePlan([], '1')).toBeNull();
  });

  test('passes for good after its last step that does not', () => {
    const passing = (...passes: boolean[]) => ({
      steps: passes.map((one, at) => step(`${at}`, { passes: one })),
    });
    expect(decisiveStep(passing(false, true, true))).toBe(1);
    expect(decisiveStep(passing(true, false, true))).toBe(2);
    expect(decisiveStep(passing(true, true))).toBe(0);
    expect(decisiveStep(passing(true, false))).toBeNull();
  });

  test('becomes assumptions on top of what is supposed, with who comes along', () => {
    const along = {
      partnerId: 'c',
      position: 0,
      positionThen: 0.3,
      voteNow: 'NOT_CAST',
      voteThen: 'FOR',
    } as const;
    const plan = planOf([step('a'), step('b', { voteNeeded: 'NOT_CAST' })], { comeAlong: [along] });
    expect(
      applyPlan(
        [
          { partnerId: 'd', vote: 0.4 },
          { partnerId: 'a', vote: 'AGAINST' },
        ],
        plan,
      ),
    ).toEqual([
      { partnerId: 'd', vote: 0.4 },
      { partnerId: 'a', vote: 'FOR' },
      { partnerId: 'b', vote: 'NOT_CAST' },
      { partnerId: 'c', vote: 'FOR' },
    ]);
  });

  test('names the introducer first of those who share an interest', () => {
    const interests = [{ interestId: 'x', isSharedByIntroducer: true, sharedByIds: ['a', 'c'] }];
    expect(sharersOf({ introducerId: 'c', interests }, 0)).toEqual(['c', 'a']);
    expect(sharersOf({ introducerId: 'd', interests }, 0)).toEqual(['a', 'c']);
  });
});

beforeAll(() => startLanguages('nl'));
beforeEach(() => window.history.replaceState(null, '', '/centres/c/plan'));
afterEach(cleanup);
const show = (element: React.ReactNode) =>
  render(
    <MantineProvider env="test">
      <BrowserRouter>{element}</BrowserRouter>
    </MantineProvider>,
  );
/** Texts with plain spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

describe('the answer of a persuasion plan', () => {
  const answer = (plans: Plans, own: { budget?: Plan; address?: string } = {}) => {
    if (own.address) window.history.replaceState(null, '', own.address);
    const budget = own.budget ? { plan: own.budget, budgetHours: 5, isExact: true, atMost: 1 } : null;
    const offered = offeredPlans(plans, budget);
    const chosen = choosePlan(offered, own.budget ? 'budget' : '1');
    show(
      <Answer
        plans={plans}
        chosen={chosen}
        names={names}
        issue="BIZ"
        isSupposed={false}
        budgetHours={budget && 5}
      />,
    );
    return plain(screen.getByRole('heading', { level: 1 }).parentElement?.textContent);
  };

  test('names few and counts many, with the hours and the chance', () => {
    expect(answer(plansOf({ plans: [planOf([step('a'), step('b', { hours: 1.5 })])] }))).toBe(
      'Overtuig Bakker en Slager: samen zo’n 4,5 uur werk. Stemt verder ieder zoals nu, dan haalt het voorstel het.' +
        'Kans dat het slaagt: nu 25%, daarna 60%. Zeker is het niet: anderen kunnen nog anders stemmen.',
    );
    cleanup();
    expect(answer(plansOf({ plans: [planOf(['a', 'b', 'c', 'd'].map((id) => step(id)))] }))).toContain(
      'Overtuig vier partners: samen zo’n 12 uur werk.',
    );
  });

  test('says when it passes already, why there is no plan, and that there is no rule', () => {
    expect(answer(plansOf({ alreadyPasses: true }))).toContain('haalt het voorstel het al.');
    cleanup();
    expect(answer(plansOf({ noneBecause: 'TOO_FEW_CAN_BE_PERSUADED' }))).toContain(
      'Er is geen plan: ook als je overtuigt wie je kunt, haalt het voorstel het niet.',
    );
    cleanup();
    expect(answer(plansOf({ noneBecause: 'NO_RULE', now: null, probabilityNow: null }))).toContain(
      'nog niet vastgelegd',
    );
  });

  test('says what the hours of a budget bring, and whether that is enough', () => {
    const plans = plansOf({ plans: [planOf([step('a', { hours: 9 })])] });
    const address = '/centres/c/plan?plan=budget&budget=5';
    const poor = planOf([step('b')], { outcome: { ...outcome, passes: false } });
    expect(answer(plans, { budget: poor, address })).toContain(
      'Met hoogstens 5 uur is dit de beste kans: overtuig Slager.Kans dat het slaagt: nu 25%, daarna 60%. Stemt verder ieder zoals nu, dan haalt het voorstel het nog niet.',
    );
    cleanup();
    expect(answer(plans, { budget: planOf([]), address })).toContain('kun je niemand overtuigen');
  });
});

describe('a step of a plan', () => {
  test('says to what, by whom, with what in common, and what it does to each test', () => {
    show(
      <ol>
        <StepCard
          number={1}
          step={step('a', {
            position: -0.4,
            voteNow: 'AGAINST',
            introducerId: 'b',
            routeIds: ['c', 'b', 'a'],
            reliability: 0.5,
            interests: [{ interestId: 'rust', isSharedByIntroducer: true, sharedByIds: ['c', 'b'] }],
            comeAlongIds: ['d'],
            effects: [{ testId: 'woz', change: 950_000, margin: -1, passes: false }],
          })}
          outcome={outcome}
          names={names}
          interests={new Map([['rust', 'Rust']])}
          isDecisive={false}
        />
      </ol>,
    );
    const text = plain(screen.getAllByRole('listitem')[0]!.textContent);
    expect(text).toContain('nu tegenstemt voor');
    expect(text).toContain('Laat Slager je voorstellen.Gemeente→Slager→Bakker');
    expect(text).toContain('Betrouwbaarheid van de weg: 50%.');
    expect(text).toContain('Rust: dat delen Slager en Gemeente');
    expect(text).toContain('WOZ-waarde voornog € 1 te kort+€ 950.000');
    expect(text).toContain('Daarmee komt vanzelf mee: Drogist.');
    expect(text).not.toContain('Vanaf hier haalt het voorstel het.');
  });
});

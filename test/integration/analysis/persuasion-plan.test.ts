import { describe, expect } from 'vitest';
import { demoCentres } from '../../../seed/centres.ts';
import { buildField } from '../../../seed/field.ts';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const outcome = '{ passes tests { test { id } passes margin } }';
const plan = `{
  hours outcome ${outcome} probability { value isExact }
  comeAlong { partnerId position positionThen voteNow voteThen }
  steps {
    partnerId position voteNow voteNeeded hours introducerId routeIds reliability passes
    interests { interestId isSharedByIntroducer sharedByIds } comeAlongIds effects { testId change margin passes }
  }
}`;
const document = `query ($issueId: ID!, $centreId: ID, $asOf: DateTime, $input: PersuasionInput, $scenario: ScenarioInput) {
  persuasionPlan(issueId: $issueId, centreId: $centreId, asOf: $asOf, input: $input, scenario: $scenario) {
    issueId scope rule { preset } now ${outcome} probabilityNow { value } alreadyPasses noneBecause isExact method
    plans ${plan} robustPlan ${plan} noRobustPlanBecause budgetPlan { budgetHours isExact atMost plan ${plan} }
    spillOverUndefinedBecause
  }
}`;

const asking =
  (database: Database, centreId: string, role: Asker['role'] = 'MANAGER') =>
  async (variables: object) => {
    const as: Asker = { role, centres: [centreId] };
    const { data, errors } = await execute(database, { as, document, variables: { centreId, ...variables } });
    return { answer: data?.persuasionPlan, errors: errors?.map(({ message }) => message) };
  };

interface Step {
  readonly partnerId: string;
  readonly voteNeeded: string;
}
const assume = ({ steps }: { steps: readonly Step[] }, left?: Step) => ({
  stances: steps
    .filter((step) => step !== left)
    .map(({ partnerId, voteNeeded }) => ({ partnerId, vote: voteNeeded })),
});

describe('the persuasion plan of the BIZ vote of the demo', () => {
  test('makes the vote pass when it is applied as a scenario, and so does the robust plan without any one of it', {
    timeout: 240_000,
  }, async ({ database }) => {
    const today = new Date('2031-05-14T10:00:00.000Z');
    const { centre, facts, revisions } = buildField({ ...demoCentres[0]!, name: 'Overreding' }, today);
    await writeCentre(database, { centreId: centre.id, facts, revisions });
    const ask = asking(database, centre.id);
    const at = { issueId: 'verlenging-biz-binnenstad', asOf: today.toISOString() };
    const { answer, errors } = await ask({ ...at, input: { budgetHours: 6 } });
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      alreadyPasses: false,
      noneBecause: null,
      isExact: true,
      rule: { preset: 'BIZ' },
      now: {
        passes: false,
        tests: [
          { test: { id: 'turnout' }, passes: true },
          { test: { id: 'heads' }, passes: true },
          { test: { id: 'woz' }, passes: false, margin: -600_001 },
        ],
      },
    });
    expect(answer.plans).toHaveLength(3);
    const hours = answer.plans.map((one: { hours: number }) => one.hours);
    expect([...hours].sort((a, b) => a - b)).toEqual(hours);
    for (const one of [...answer.plans, answer.robustPlan]) {
      expect(one.outcome.passes).toBe(true);
      expect(one.steps.at(-1).passes).toBe(true);
      const applied = await ask({ ...at, scenario: assume(one) });
      expect(applied.answer).toMatchObject({ alreadyPasses: true, now: { passes: true } });
      expect(applied.answer.now).toEqual(one.outcome);
    }
    // One doubter is enough, as the demo says; each does something to the failing test.
    expect(answer.plans[0].steps).toHaveLength(1);
    expect(answer.plans[0].steps[0].effects[2]).toMatchObject({ testId: 'woz', passes: true });
    for (const left of answer.robustPlan.steps) {
      const without = await ask({ ...at, scenario: assume(answer.robustPlan, left) });
      expect(without.answer.alreadyPasses).toBe(true);
    }
    expect(answer.budgetPlan.plan.hours).toBeLessThanOrEqual(6);
    expect(answer.budgetPlan.plan.probability.value).toBeGreaterThan(answer.probabilityNow.value);
    expect((await ask(at)).answer.now.passes).toBe(false);
  });
});

describe('a persuasion plan through the API', () => {
  test('is of what the asker may see, and takes the issue by id alone', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C']) field.partner(name);
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY' });
    field.stance('A', 'Terras', { position: 1, salience: 1 });
    field.stance('B', 'Terras', { position: -1, salience: 1, visibility: 'TEAM' });
    field.relationship('A', 'B', { visibility: 'TEAM', strength: 0.5 });
    await writeCentre(database, { centreId, ...field });
    const issueId = field.idOf('Terras');
    const team = await asking(database, centreId)({ issueId, centreId: null });
    expect(team.answer).toMatchObject({
      scope: 'TEAM',
      alreadyPasses: false,
      plans: [
        {
          hours: 14,
          steps: [
            {
              partnerId: field.idOf('B'),
              position: -1,
              introducerId: field.idOf('A'),
              reliability: 0.5,
              effects: [{ testId: 'majority', passes: true }],
            },
          ],
        },
      ],
    });
    const reader = await asking(database, centreId, 'PARTNER_READER')({ issueId });
    expect(reader.answer).toMatchObject({ scope: 'SHARED', alreadyPasses: true, plans: [] });
  });

  test('says who comes along by spill-over, through whom the asker may see', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C', 'D']) field.partner(name);
    field.issue('Terras', { rule: 'TWO_THIRDS' });
    field.stance('A', 'Terras', { position: 1, salience: 1 });
    field.stance('B', 'Terras', { position: -0.3, salience: 0.5 });
    field.stance('C', 'Terras', { position: -0.2, salience: 1 });
    field.stance('D', 'Terras', { position: -0.9, salience: 1 });
    field.relationship('B', 'C', { visibility: 'TEAM', isDirected: true, strength: 0.5 });
    await writeCentre(database, { centreId, ...field });
    const [b, c] = [field.idOf('B'), field.idOf('C')];
    const input = { spillOver: true, susceptibility: 0.8, count: 1 };
    const manager = asking(database, centreId);
    const { answer } = await manager({ issueId: 'terras', input });
    // Winning B moves it by 0.5, and C, who listens to B alone, by 0.8 · 0.5.
    const along = { partnerId: c, position: -0.2, positionThen: 0.2, voteNow: 'AGAINST', voteThen: 'FOR' };
    expect(answer).toMatchObject({
      spillOverUndefinedBecause: null,
      plans: [
        {
          hours: 4.5,
          comeAlong: [along],
          outcome: { passes: true },
          steps: [{ partnerId: b, voteNeeded: 'FOR', comeAlongIds: [c], passes: true }],
        },
      ],
    });
    const applied = await manager({
      issueId: 'terras',
      scenario: { stances: [b, c].map((partnerId) => ({ partnerId, vote: 'FOR' })) },
    });
    expect(applied.answer).toMatchObject({ alreadyPasses: true, now: { passes: true } });
    expect(applied.answer.probabilityNow.value).toBe(answer.plans[0].probability.value);
    const reader = await asking(database, centreId, 'PARTNER_READER')({ issueId: 'terras', input });
    expect(reader.answer.plans[0]).toMatchObject({ hours: 10.5, comeAlong: [] });
    expect((await manager({ issueId: 'terras', input: { susceptibility: 2 } })).errors).toEqual([
      'input.susceptibility must be a number from 0 to 1.',
    ]);
  });

  test('refuses in words what cannot be asked', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('A');
    field.partner('B');
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY' });
    field.stance('A', 'Terras', { position: -1 });
    await writeCentre(database, { centreId, ...field });
    const messages = async (input: object, issueId = 'terras') =>
      (await asking(database, centreId)({ issueId, input })).errors;
    expect(await messages({ count: 0 })).toEqual(['input.count must be a whole number from 1 to 5.']);
    expect(await messages({ costs: [{ partnerId: field.idOf('B'), hours: 3 }] })).toEqual([
      `input.costs.0.partnerId: partner "${field.idOf('B')}" is not entitled to vote on this issue: leave it out, or name it in electorateIds.`,
    ]);
    expect(await messages({ budgetHours: -1 })).toEqual([
      'input.budgetHours must be from 0 to 10000 hours, and is -1.',
    ]);
    expect(await messages({}, 'niets')).toEqual([expect.stringContaining('There is no issue "niets"')]);
  });
});

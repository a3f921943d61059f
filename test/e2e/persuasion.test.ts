import type { PersuasionPlansQuery, SupportForecastQuery } from '../../client/api/generated/graphql.ts';
import { answer, BIZ, expect, inDutch, open, read, readField, test } from './visit.ts';

type Plans = PersuasionPlansQuery['persuasionPlan'];

const percent = (value: number) => `${inDutch(value * 100, 0)}%`;
const hours = (value: number) => `${inDutch(value, Number.isInteger(value) ? 0 : 1)} uur`;

test('The manager reads whom to persuade for a vote that fails on one test alone, and sees it pass once that is supposed', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const nameOf = (id: string) => field.partners.find((partner) => partner.id === id)!.name;
  const asked = { centreId: townId, issueId: BIZ, asOf: null, scenario: null };
  const plansOf = async (input: object): Promise<Plans> =>
    (await read<PersuasionPlansQuery>(page, 'PersuasionPlans', { ...asked, input })).persuasionPlan;
  const found = await plansOf({ spillOver: false });
  const [best] = found.plans;
  expect(found.now!.tests.filter(({ passes }) => !passes)).toMatchObject([
    { test: { kind: 'IN_FAVOUR', by: 'WOZ_VALUE' } },
  ]);

  await open(page, townId, 'plan');
  await page.getByRole('link', { name: field.issue!.name }).click();
  await expect(answer(page)).toContainText(`Overtuig ${nameOf(best!.steps[0]!.partnerId)}`);
  await expect(answer(page)).toContainText(
    `Kans dat het slaagt: nu ${percent(found.probabilityNow!.value)}, daarna ${percent(best!.probability.value)}.`,
  );
  const choices = page.getByRole('region', { name: 'Welke plannen zijn er?' }).getByRole('button');
  const offered = [...found.plans, found.robustPlan!];
  await expect(choices).toHaveCount(offered.length);
  for (const [place, plan] of offered.entries()) {
    await expect(choices.nth(place)).toContainText(hours(plan.hours));
  }

  await page.getByRole('button', { name: /Bestand tegen een afvaller/ }).click();
  await expect(page).toHaveURL(/plan=robust/);
  const steps = page
    .getByRole('region', { name: 'Wat doe je, in welke volgorde?' })
    .getByRole('heading', { level: 3 });
  await expect(steps).toHaveText(found.robustPlan!.steps.map(({ partnerId }) => nameOf(partnerId)));

  // Left out of the plan, which then begins with someone else.
  const leftOut = best!.steps[0]!.partnerId;
  const without = await plansOf({ costs: [{ partnerId: leftOut, isFixed: true }] });
  await choices.first().click();
  await page.getByRole('button', { name: `Laat ${nameOf(leftOut)} buiten het plan` }).click();
  await expect(page).toHaveURL(new RegExp(`leave=${leftOut}`));
  await expect(answer(page)).toContainText(nameOf(without.plans[0]!.steps[0]!.partnerId));
  await page.getByRole('button', { name: 'Wis alle wensen' }).click();
  await expect(answer(page)).toContainText(nameOf(leftOut));

  await page.getByRole('link', { name: 'Neem aan als scenario' }).click();
  await expect(page).toHaveURL(new RegExp(`/decision\\?.*assume=${leftOut}\\.for`));
  await expect(answer(page)).toContainText('Met deze aannames haalt het voorstel het.');
  const tests = page.getByRole('region', { name: 'Waar staat of valt het op?' }).getByRole('listitem');
  for (const place of [0, 1, 2]) await expect(tests.nth(place)).not.toContainText('niet gehaald');
  const { supportForecast } = await read<SupportForecastQuery>(page, 'SupportForecast', {
    ...asked,
    scenario: { stances: [{ partnerId: leftOut, vote: 'FOR' }] },
  });
  expect(supportForecast.now!.passes).toBe(true);
  expect(supportForecast.probability!.value).toBe(best!.probability.value);
});

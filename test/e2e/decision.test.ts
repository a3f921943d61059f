import type { SupportForecastQuery } from '../../client/api/generated/graphql.ts';
import { answer, BIZ, expect, inDutch, open, read, readField, test } from './visit.ts';

type Forecast = SupportForecastQuery['supportForecast'];

const percent = (value: number) =>
  value > 0 && value < 0.01
    ? 'minder dan 1%'
    : value < 1 && value > 0.99
      ? 'meer dan 99%'
      : `${inDutch(value * 100, 0)}%`;

test('The manager reads on which test a vote fails, tries what one partner would change, and takes it back', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const forecast = async (scenario: object | null): Promise<Forecast> => {
    const asked = { centreId: townId, issueId: BIZ, scenario };
    return (await read<SupportForecastQuery>(page, 'SupportForecast', asked)).supportForecast;
  };
  const asIs = await forecast(null);

  await open(page, townId, 'decision');
  await page.getByRole('link', { name: field.issue!.name }).click();
  await expect(answer(page)).toContainText('Nu gestemd haalt het voorstel het niet: de WOZ-waarde voor is');
  await expect(answer(page)).toContainText(`Kans dat het slaagt: ${percent(asIs.probability!.value)}.`);
  const tests = page.getByRole('region', { name: 'Waar staat of valt het op?' }).getByRole('listitem');
  await expect(tests).toHaveCount(3);
  for (const [place, { passes }] of asIs.now!.tests.entries()) {
    await expect(tests.nth(place)).toContainText(passes ? /(?<!niet )gehaald/ : 'niet gehaald');
  }

  const strongest = [...asIs.voters].sort((a, b) => Math.abs(b.pivotal) - Math.abs(a.pivotal))[0]!;
  const { name } = field.partners.find(({ id }) => id === strongest.partnerId)!;
  const table = page.getByRole('table', { name: 'Wie beslist?' });
  await expect(table.getByRole('row').nth(1)).toContainText(name);
  await table.getByRole('combobox', { name: `Wat als ${name} …` }).selectOption('stemt voor');
  const { probability } = await forecast({
    stances: [{ partnerId: strongest.partnerId, vote: 'FOR' }],
  });
  await expect(answer(page)).toContainText(
    `Kans dat het slaagt: ${percent(probability!.value)}. Zonder aannames: ${percent(asIs.probability!.value)}.`,
  );
  await expect(page).toHaveURL(new RegExp(`assume=${strongest.partnerId}\\.for`));
  await page.reload();
  await expect(page.getByText('Aannames: 1')).toBeVisible();

  const assumptions = page.getByRole('region', { name: 'Aannames' });
  await assumptions.getByRole('combobox').selectOption('kans op voor …');
  await assumptions.getByRole('slider', { name: `Kans dat ${name} voor stemt` }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`assume=${strongest.partnerId}\\.100`));
  await assumptions.getByRole('button', { name: 'Wis alles' }).click();
  await expect(answer(page)).toContainText('Nu gestemd');
  await expect(page).not.toHaveURL(/assume/);

  await page.getByText('Hoe zwaar telt elke stem?').click();
  const power = page.getByRole('table', { name: 'Hoe zwaar telt elke stem?' });
  await expect(power.getByRole('columnheader', { name: /Shapley–Shubik/ })).toBeVisible();
});

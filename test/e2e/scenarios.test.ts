import type {
  BoardForecastQuery,
  KeptScenariosQuery,
  ScenarioFiguresQuery,
} from '../../client/api/generated/graphql.ts';
import {
  answer,
  BIZ,
  expect,
  form,
  inDutch,
  open,
  partnerNamed,
  read,
  readField,
  test,
  undo,
} from './visit.ts';

/** As the screen says a probability that is neither very small nor very large. */
const percent = (value: number) => `${inDutch(value * 100, 0)}%`;

test('The manager keeps what was tried, compares it with how things are, and opens it from its link', async ({
  page,
  context,
  signIn,
  townId,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const issueId = field.issue!.id;
  // Another run may have left one behind.
  const title = `Eén gesprek ${Date.now()}`;
  await open(page, townId, `decision?issue=${BIZ}`);
  const changes = page.getByRole('region', { name: 'Wat moet er veranderen?' });
  await expect(changes).toContainText('Gewone meerderheid, Twee derde of Dubbele meerderheid');
  await changes
    .getByRole('button', { name: /^Neem aan/ })
    .first()
    .click();
  await expect(answer(page)).toContainText('Met deze aannames haalt het voorstel het.');
  await expect(changes).toBeHidden();

  await page.getByRole('button', { name: 'Bewaar als scenario' }).click();
  await form(page).getByRole('button', { name: 'Scenario bewaren' }).click();
  await expect(form(page)).toContainText('Naam: Vul dit in.');
  await form(page).getByLabel('Naam').fill(title);
  await form(page).getByRole('button', { name: 'Scenario bewaren' }).click();
  await expect(page.getByText(`Opgeslagen: ${title}.`)).toBeVisible();
  const { scenarios } = await read<KeptScenariosQuery>(page, 'KeptScenarios', { centreId: townId, issueId });
  const kept = scenarios.find(({ name }) => name === title)!;
  const [{ partnerId, vote }] = kept.stances as [(typeof kept.stances)[number]];
  expect(vote).toBe('FOR');
  const { name } = field.partners.find(({ id }) => id === partnerId)!;

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(answer(page)).toContainText('Nu gestemd');
  await page.getByRole('link', { name: 'Bewaarde scenario’s' }).click();
  await page.getByRole('checkbox', { name: `Vergelijk ${title}` }).click();
  await expect(answer(page)).toContainText(`Met ‘${title}’ haalt het voorstel het.`);
  await expect(answer(page)).toContainText('Zoals het nu staat niet.');
  const asked = { centreId: townId, issueId, scenario: { stances: [{ partnerId, vote: 'FOR' }] } };
  const { supportForecast } = await read<ScenarioFiguresQuery>(page, 'ScenarioFigures', asked);
  const table = page.getByRole('table', { name: 'Naast elkaar' });
  await expect(table.getByRole('columnheader').nth(2)).toContainText(`${name} stemt voor`);
  await expect(table.getByRole('row', { name: /^Haalt het voorstel het/ })).toContainText(
    /Nee.*Ja.*anders dan nu/,
  );
  await expect(table.getByRole('row', { name: /^Kans dat het slaagt/ })).toContainText(
    `${percent(supportForecast.probability!.value)} (`,
  );

  await page.getByRole('button', { name: `Kopieer de link naar ${title}` }).click();
  await expect(page.getByText('Link gekopieerd').first()).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(answer(page)).toContainText(
    `Kans dat het slaagt: ${percent(supportForecast.probability!.value)}.`,
  );
  await undo(page, title);
});

test('The board sheet says what the API answers, and is printed on one page of A4', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const absent = partnerNamed(field, 'Wannerhof Beheer');
  const asked = { centreId: townId, issueId: BIZ, scenario: { absentIds: [absent.id] } };
  const { supportForecast } = await read<BoardForecastQuery>(page, 'BoardForecast', asked);
  const { probability, sensitivity, voters, now } = supportForecast;

  await open(page, townId, `board?issue=${BIZ}&assume=${absent.id}.absent`);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(`Kans dat het slaagt: ${percent(probability!.value)}.`);
  await expect(sheet).toContainText(
    `tussen ${percent(sensitivity!.low).replace(/^0%$/, 'minder dan 1%')} en ${percent(sensitivity!.high)}`,
  );
  await expect(sheet).toContainText('demo, verzonnen');
  await expect(sheet).toContainText('Wannerhof Beheer doet niet mee.');
  await expect(sheet).toContainText(`Er stemmen hooguit ${voters.length} partners`);
  await expect(sheet.getByRole('rowheader')).toHaveCount(now!.tests.length);
  const strongest = [...voters].sort((a, b) => Math.abs(b.pivotal) - Math.abs(a.pivotal))[0]!;
  const { name } = field.partners.find(({ id }) => id === strongest.partnerId)!;
  await expect(
    sheet.getByRole('region', { name: 'Wie beslist?' }).getByRole('listitem').first(),
  ).toContainText(`${name}: stemt die voor, dan is de kans ${percent(strongest.ifFor)}`);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeHidden();
  await expect(sheet).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

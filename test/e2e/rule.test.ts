import type { RuleEffectQuery, SupportForecastQuery } from '../../client/api/generated/graphql.ts';
import { answer, expect, form, inDutch, open, read, readField, test, undo } from './visit.ts';

const ISSUE = 'trekkade-autovrij';

test('The coordinator makes a rule for an issue, sees what it says and does before saving it, and takes it back', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('coordinator');
  const { issue, partners } = await readField(page, { centreId: townId, issueId: ISSUE });
  const shops = partners.filter(({ kind }) => kind === 'SHOP').length;
  const asked = { centreId: townId, issueId: issue!.id };

  await open(page, townId, `decision?issue=${ISSUE}`);
  const chooser = page.getByRole('combobox', { name: 'Beslisregel' });
  await expect(chooser.locator('option:checked')).toHaveText('Regel: Twee derde');
  await page.getByRole('button', { name: 'Wijzig de regel' }).click();
  await form(page).getByRole('radio', { name: 'Eigen regel' }).check();
  const first = form(page).getByRole('group', { name: 'Eis 1' });
  await expect(first).toContainText('Minstens twee derde van wie stemt moet voor zijn.');
  await first.getByLabel('Deel').fill('0,5');
  await form(page).getByRole('button', { name: 'Groep toevoegen' }).click();
  const group = form(page).getByRole('group', { name: 'Groep 1' });
  await expect(group.getByLabel('Naar')).toBeFocused();
  await form(page).getByRole('button', { name: 'Regel opslaan' }).click();
  const summary = form(page).getByRole('alert');
  await expect(summary).toContainText('Eis 1, Deel: Schrijf een breuk of een percentage, zoals 2/3 of 60%.');

  await first.getByLabel('Deel').fill('95%');
  await group.getByLabel('Welke').selectOption(`Winkel (${shops})`);
  await group.getByLabel('Minstens').fill('1/2');
  await expect(summary).toBeHidden();
  const said = form(page).getByRole('region', { name: 'Zo wordt beslist' }).getByRole('listitem');
  await expect(said).toHaveText([
    'Minstens 95% van wie stemt moet voor zijn.',
    'Minstens de helft van ‘Winkel’ moet voor zijn.',
    'Wie een standpunt heeft, mag stemmen; heeft niemand dat, dan iedereen.',
  ]);
  const customRule = {
    tests: [{ id: 'two-thirds', numerator: 19, denominator: 20 }],
    mustAgree: [{ name: 'Winkel', by: 'KIND', value: 'SHOP', numerator: 1, denominator: 2 }],
  };
  const { supportForecast: effect } = await read<RuleEffectQuery>(page, 'RuleEffect', {
    ...asked,
    scenario: { customRule },
  });
  expect(effect.now!.passes).toBe(false);
  const line = form(page).getByRole('status').filter({ hasText: 'Met deze regel haalt' });
  await expect(line).toContainText('haalt het voorstel het niet:');
  await expect(line).toContainText(`${effect.voters.length} partners mogen stemmen.`);

  await form(page).getByRole('button', { name: 'Regel opslaan' }).click();
  await expect(form(page)).toBeHidden();
  await expect(chooser.locator('option:checked')).toHaveText('Eigen regel');
  const { supportForecast: stored } = await read<SupportForecastQuery>(page, 'SupportForecast', {
    ...asked,
    scenario: null,
  });
  expect(stored.now).toEqual(effect.now);
  expect(stored.probability).toEqual(effect.probability);
  const tests = page.getByRole('region', { name: 'Waar staat of valt het op?' }).getByRole('listitem');
  await expect(tests).toHaveCount(2);
  const [heads] = stored.now!.tests;
  await expect(tests.nth(0)).toContainText(
    `${inDutch(heads!.numerator, 0)} van ${inDutch(heads!.denominator, 0)}`,
  );
  await expect(tests.nth(1)).toContainText(`nodig is ${stored.now!.groups[0]!.needed}.`);
  await expect(answer(page)).toContainText('Nu gestemd haalt het voorstel het niet');

  await undo(page, issue!.name);
  await expect(chooser.locator('option:checked')).toHaveText('Regel: Twee derde');
});

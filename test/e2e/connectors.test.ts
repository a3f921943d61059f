import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answer, card, expect, open, openMap, test } from './visit.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const evidence = (page: Page) => page.locator('#evidence');

/** The list of those who connect, one row each. */
const connectors = (page: Page) => page.getByRole('region', { name: 'Wie verbindt' }).locator('tbody tr');

test('the manager learns who connects, what that rests on, and what breaks', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  await open(page, townId, 'connectors');
  await expect(answer(page)).toContainText(/verbind(t|en) .*partijen/);
  const first = connectors(page).first();
  const name = await first.getByRole('rowheader').getByRole('button').first().innerText();
  await expect(answer(page)).toContainText(name);

  // The number says which routes it rests on, to the mouse and to the keyboard.
  const share = first.getByRole('button', { name: /^Tussenpositie: / });
  await share.hover();
  await expect(evidence(page).getByRole('listitem').first()).toContainText(name);
  await page.mouse.move(5, 5);
  await expect(evidence(page)).toBeHidden();
  await first.getByRole('rowheader').getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  await expect(share).toBeFocused();
  await expect(evidence(page).getByRole('listitem').first()).toContainText('→');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();

  // The rank has its doubt beside it, and the name opens the card.
  await expect(first).toContainText(/plek \d+/);
  await first.getByRole('rowheader').getByRole('button').first().click();
  await expect(card(page)).toContainText(name);

  // Whoever would come loose is named.
  const breaks = page.getByRole('region', { name: 'Waar het breekt' });
  await expect(breaks.getByRole('listitem').first()).toContainText(/raakt? \d+ los|raken \d+ los/);
});

test('the manager compares groups with the arrow keys and finds the key players', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  await open(page, townId, 'connectors?tab=groups');
  const matrix = page.getByRole('grid');
  const cells = matrix.getByRole('gridcell');
  await cells.and(page.locator('[tabindex="0"]')).focus();
  const said = page.getByRole('figure').locator('[aria-live]');
  await expect(said).toContainText(/^Binnen .* mogelijke relaties/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(/^.+ en .+: \d+ van \d+ mogelijke relaties/);

  await tab(page, 'Sleutelspelers').click();
  await expect(answer(page)).toContainText(/^Zonder .* kan .* van de paren/);
  await page.getByRole('combobox', { name: 'Waarvoor' }).click();
  await page.getByRole('option', { name: 'Wie bereiken samen de meeste anderen?' }).click();
  await expect(answer(page)).toContainText(/bereiken samen .* binnen 2 stappen/);
  await expect(page).toHaveURL(/goal=reach-within/);

  await tab(page, 'Formeel en informeel').click();
  await expect(answer(page)).toContainText(/alleen informeel mee/);
});

test('the table of measures is what the file holds, in its order', async ({ page, signIn, townId }) => {
  await signIn('manager');
  await open(page, townId, 'connectors?tab=measures');
  await page.getByRole('button', { name: 'Contacten', exact: true }).click();
  const names = page.getByRole('main').locator('tbody th');
  const shown = await names.allInnerTexts();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporteer CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^maten-binnenstad-havermeer-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFPartner;Tussenpositie;Contacten;')).toBe(true);
  const written = text.trim().split('\r\n').slice(1);
  expect(written.map((line) => line.split(';')[0]!.replaceAll('"', ''))).toEqual(shown);
});

test('a measure colours and sizes the map without moving anyone', async ({ page, signIn, townId }) => {
  await signIn('coordinator');
  await openMap(page, townId);
  const places = () => page.evaluate((id) => localStorage.getItem(`krachtenveld.positions.${id}`), townId);
  const before = await places();
  expect(before).not.toBeNull();
  await page.getByRole('radiogroup', { name: 'Kleur' }).getByText('Maat').click();
  const legend = page.getByRole('region', { name: 'Legenda' });
  await expect(legend).toContainText('Voorste tiende');
  await expect(page).toHaveURL(/colour=betweenness/);
  await page.getByRole('combobox', { name: 'Grootte' }).click();
  await page.getByRole('option', { name: 'Gebondenheid' }).click();
  await expect(legend).toContainText('Groter is hoger op ‘Gebondenheid’');
  expect(await places()).toBe(before);
  await page.reload();
  await expect(legend).toContainText('Voorste tiende');
});

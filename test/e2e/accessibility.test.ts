import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BIZ, card, expect, form, open, openMap, partnerNamed, readField, test } from './visit.ts';

/**
 * What a checker finds on the screen as it stands that keeps someone out, one line for each element: everything in the light, and in the
 * dark colours, as nothing else differs there.
 */
async function barriers(page: Page, screen: string, part = 'body'): Promise<string[]> {
  const light = await violations(page, part, (checker) =>
    checker.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const dark = await violations(page, part, (checker) => checker.withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  return [
    ...light.map((line) => `${screen}: ${line}`),
    ...dark.map((line) => `${screen} in the dark: ${line}`),
  ];
}

async function violations(page: Page, part: string, choose: (checker: AxeBuilder) => AxeBuilder) {
  // What fades in is not yet the contrast it will have.
  await page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map((one) => one.finished)),
      new Promise((done) => setTimeout(done, 2_000)),
    ]),
  );
  // The editor of the playground comes as it is.
  const checker = choose(new AxeBuilder({ page }).include(part).exclude('.graphiql-container'));
  const found = (await checker.analyze()).violations;
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id} at ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}

const analyses = [
  'network?colour=betweenness&size=constraint',
  'connectors',
  'connectors?tab=key-players',
  'connectors?tab=layers',
  'connectors?tab=groups',
  'connectors?tab=measures',
  'balance',
  'grid',
  'mactor?tab=netScale',
  `decision?issue=${BIZ}`,
  `coalitions?issue=${BIZ}`,
  `plan?issue=${BIZ}&plan=robust`,
  `bargaining?issue=${BIZ}`,
  `scenarios?issue=${BIZ}`,
  `board?issue=${BIZ}`,
  `influence?issue=${BIZ}`,
  'flow',
];

test('no screen keeps anyone out', async ({ page, signIn, townId }) => {
  test.slow();
  const found: string[] = [];
  const check = async (screen: string, part?: string) => {
    found.push(...(await barriers(page, screen, part)));
  };
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Marieke Terpstra' })).toBeVisible();
  await check('sign-in');

  await signIn('coordinator');
  await openMap(page, townId, `?issue=${BIZ}`);
  await check('map');
  await page.keyboard.press('/');
  await page.keyboard.type('cafe');
  await expect(page.getByRole('option').first()).toBeVisible();
  await check('search');
  await page.keyboard.press('Escape');

  const { id } = partnerNamed(await readField(page, { centreId: townId }), 'Antiekhandel Van Wieringh');
  await open(page, townId, `table?issue=${BIZ}&partner=${id}`);
  await expect(card(page).getByRole('heading', { name: 'Standpunten' })).toBeVisible();
  await check('table and card');
  await card(page).getByRole('button', { name: 'Meer doen met Verlenging BIZ Binnenstad' }).click();
  await page.getByRole('menuitem', { name: 'Aanpassen' }).click();
  await expect(form(page).getByLabel('Standpunt, precies')).toBeVisible();
  await check('form of a stance', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nieuwe partner' }).click();
  await form(page).getByRole('button', { name: 'Partner toevoegen' }).click();
  await expect(form(page).getByRole('alert')).toBeVisible();
  await check('form with mistakes', '[role="dialog"]');

  await open(page, townId, `decision?issue=${BIZ}`);
  await page.getByRole('button', { name: 'Wijzig de regel' }).click();
  await form(page).getByRole('radio', { name: 'Eigen regel' }).check();
  await form(page).getByRole('button', { name: 'Groep toevoegen' }).click();
  await form(page).getByRole('button', { name: 'Regel opslaan' }).click();
  await expect(form(page).getByRole('alert')).toBeVisible();
  await check('form of a rule', '[role="dialog"]');

  for (const place of [
    `forces?issue=${BIZ}`,
    'issues',
    'interests',
    'import',
    'changes',
    'centres',
    'users',
  ]) {
    await open(page, townId, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check(place);
  }
  await signIn('analyst');
  await open(page, townId, 'playground');
  await expect(page.getByRole('button', { name: /^Execute query/ })).toBeVisible();
  await check('playground');
  expect(found).toEqual([]);
});

test('no analysis keeps anyone out', async ({ page, signIn, townId }) => {
  test.slow();
  const found: string[] = [];
  await signIn('coordinator');
  for (const place of analyses) {
    await open(page, townId, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    found.push(...(await barriers(page, place)));
  }
  expect(found).toEqual([]);
});

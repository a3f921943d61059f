import { BIZ, card, expect, open, partnerNamed, readField, test } from './visit.ts';

test.describe('Balance', () => {
  test('says which camps there are, who is torn, and which relationship would mend most', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'balance');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      /Het veld valt in twee kampen: \d+ tegenover \d+\. \d+ relaties gaan ertegenin/,
    );
    await expect(page.getByText('Bewezen: met twee kampen kan het niet minder.')).toBeVisible();

    const camps = page.getByRole('group', { name: /kampen met de relaties die wringen/ });
    const rows = camps.getByRole('button');
    const first = rows.first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await expect(first).toHaveAttribute('data-faded', 'true');
    const name = (await rows.nth(1).getAttribute('aria-label'))!.split(':')[0]!;
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name, exact: true })).toBeVisible();
    await card(page).getByRole('button', { name: 'Kaart sluiten' }).click();

    const repairs = page.getByRole('list', { name: 'Wat het meest zou helpen' }).getByRole('listitem');
    await expect(repairs.first()).toContainText(/Dan wringen er \d+ in plaats van \d+/);
    const between = repairs.first().getByRole('button').nth(2);
    await between.focus();
    const named = (await between.textContent())!;
    await expect(camps.getByRole('button', { name: named })).toHaveAttribute('data-faded', 'false');
    await repairs
      .first()
      .getByRole('button', { name: /Bekijk de relatie/ })
      .click();
    await expect(page).toHaveURL(/relationship=/);
    await expect(card(page)).toBeVisible();
    await page.goBack();

    await page.getByText(/Alle \d+ relaties die wringen/).click();
    const table = page.getByRole('table', { name: /relaties die wringen/ });
    await expect(table.getByRole('row').nth(1)).toContainText(
      /goed, tussen twee kampen|slecht, in hetzelfde kamp/,
    );
  });

  test('splits into more camps, and counts in another way, as the address remembers', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'balance');
    await page.getByRole('button', { name: /^3 kampen/ }).click();
    await expect(page).toHaveURL(/factions=3/);
    await expect(page.getByRole('heading', { name: '3 kampen tegenover elkaar' })).toBeVisible();
    const against = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByText('Hoe gerekend').click();
    const sum = page.getByRole('radio', { name: /tellen de relaties op/ });
    await sum.click();
    await expect(sum).toBeChecked();
    await expect(page).toHaveURL(/symmetrisation=sum/);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(against!);
    await page.reload();
    await expect(page.getByRole('button', { name: /^3 kampen/ })).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('Invloed × belang', () => {
  test('places partners, leads along them with the arrows, and lists beside it who cannot be placed', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, `grid?issue=${BIZ}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Betrek \d+ partners/);
    const field = await readField(page, { centreId: townId, issueId: BIZ });
    const weights = new Map(field.stances.map(({ partnerId, salience }) => [partnerId, salience]));
    const placed = field.partners.filter(
      ({ id, power }) => typeof power === 'number' && typeof weights.get(id) === 'number',
    );
    const plane = page.getByRole('group', { name: /partners naar invloed en belang/ });
    const points = plane.getByRole('button');
    await expect(points).toHaveCount(placed.length);
    await expect(page.getByRole('region', { name: 'Niet op het vlak' })).toContainText(
      new RegExp(`Belang onbekend \\(${field.partners.length - placed.length - 1}\\)`),
    );

    const politician = partnerNamed(field, 'Wethouder Binnenstad');
    await plane.locator(`[data-point="${politician.id}"]`).focus();
    await expect(plane.locator('xpath=following-sibling::div')).toContainText('Wethouder Binnenstad');
    await plane.locator(`[data-point="${politician.id}"] path`).click();
    await expect(page).toHaveURL(new RegExp(`partner=${politician.id}`));
    await plane.locator(`[data-point="${politician.id}"]`).focus();
    await page.keyboard.press('Home');
    const start = await page.evaluate(() => document.activeElement?.getAttribute('data-point'));
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-point'));
    expect(next).not.toBe(start);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`partner=${next}`));
    await expect(
      card(page).getByRole('heading', { name: field.partners.find(({ id }) => id === next)!.name }),
    ).toBeVisible();
  });

  test('lets a quarter and a class stand out, in the table and the rings as well, and moves the cut', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, `grid?issue=${BIZ}`);
    const involve = page.getByRole('list', { name: 'Aanpak' }).getByRole('button', { name: /Betrekken/ });
    const count = Number((await involve.textContent())!.match(/\d+/)![0]);
    await involve.click();
    await expect(page.locator('[data-point][data-faded="false"]')).toHaveCount(count);
    await expect(page.getByText(`Dit gaat over de ${count} partners in je keuze.`)).toBeVisible();
    const table = page.getByRole('table', { name: 'Alle partners' });
    await expect(table.locator('tbody tr')).toHaveCount(Math.min(count, 12 + (count === 13 ? 1 : 0)));

    const definitive = page.getByRole('button', { name: /^Bepalend: \d+/ });
    await definitive.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/quadrant=INVOLVE&class=DEFINITIVE/);
    const standingOut = page.locator('[data-point][data-faded="false"]');
    await expect(standingOut).not.toHaveCount(count);
    expect(await standingOut.count()).toBeGreaterThan(0);
    await table.getByRole('button', { name: 'Invloed' }).click();
    const powers = await table.locator('tbody tr td:nth-child(3)').allTextContents();
    const sorted = powers.map((text) => Number(text.replace(',', '.')));
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    await page.getByRole('button', { name: 'Toon iedereen' }).click();
    await expect(page.locator('[data-point][data-faded="true"]')).toHaveCount(0);

    await expect(page.getByText('Vanaf 0,50 invloed en 0,50 belang heet het veel.')).toBeVisible();
    await page.getByText('Grens in het midden').click();
    await expect(page).toHaveURL(/cut=median/);
    await expect(page.getByText(/Veel is vanaf de middelste partner: 0,\d\d invloed/)).toBeVisible();
  });
});

import { BIZ, card, expect, open, partnerNamed, readField, test } from './visit.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.describe('On a phone', () => {
  test('the field is a list, a partner its surroundings, and the card a sheet', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, `network?issue=${BIZ}`);
    const field = await readField(page, { centreId: townId });
    const rows = page.getByRole('main').locator('section li').getByRole('button');
    await expect(rows).toHaveCount(field.partners.length);

    const partner = partnerNamed(field, 'Hotel Het Wapen van Havermeer');
    await rows.filter({ hasText: partner.name }).tap();
    const ties = field.relationships.filter(({ fromId, toId }) => [fromId, toId].includes(partner.id));
    await expect(page.getByRole('heading', { name: `${ties.length} relaties` })).toBeVisible();
    await expect(page.getByRole('main').locator('canvas').first()).toBeVisible();

    const heading = card(page).getByRole('heading', { name: partner.name });
    await expect(heading).toBeInViewport();
    const approach = card(page).getByRole('heading', { name: 'Hoe benaderen' });
    await expect(approach).not.toBeInViewport();
    await page.getByRole('button', { name: 'Kaart openen' }).tap();
    await expect(approach).toBeInViewport();
    await page.getByRole('button', { name: 'Kaart inklappen' }).tap();
    await expect(approach).not.toBeInViewport();
    await card(page).getByRole('button', { name: 'Kaart sluiten' }).tap();
    await expect(rows).toHaveCount(field.partners.length);
  });

  test('the bar under the thumb finds partners and leads everywhere, and nothing sticks out sideways', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'network');
    const bar = page.getByRole('navigation', { name: 'Onderdelen' });
    await bar.getByRole('button', { name: 'Zoek' }).tap();
    await page.getByRole('dialog').getByRole('textbox').fill('cafe trekschuit');
    await page.getByRole('option', { name: 'Café De Laatste Trekschuit' }).tap();
    await expect(card(page).getByRole('heading', { name: 'Café De Laatste Trekschuit' })).toBeVisible();

    await bar.getByRole('button', { name: 'Meer' }).tap();
    const more = page.getByRole('dialog').getByRole('link');
    const places = [...(await bar.getByRole('link').all()), ...(await more.all())];
    const addresses = await Promise.all(places.map((place) => place.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      await page.goto(address!);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
});

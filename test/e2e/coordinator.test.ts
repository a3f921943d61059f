import type { Page } from '@playwright/test';
import { tokens } from '../../client/ui/tokens.ts';
import {
  answer,
  BIZ,
  card,
  countPixels,
  expect,
  type Field,
  forcesLine,
  form,
  open,
  openMap,
  partnerNamed,
  readField,
  spoken,
  TOWN,
  test,
  undo,
} from './visit.ts';

const attitudesOf = (field: Field) =>
  new Map(field.stances.map(({ partnerId, attitude }) => [partnerId, attitude]));

/** Chooses a partner by typing its name. */
async function find(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', { name, level: 2 })).toBeVisible();
}

test.describe('The coordinator, on the first day,', () => {
  test('signs in with one click and sees the field drawn, with its sum in words', async ({
    page,
    townId,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Marieke Terpstra' }).click();
    await expect(page.getByRole('button', { name: `Centrum ${TOWN}` })).toBeVisible();
    await expect.poll(() => countPixels(page, tokens.light.for)).toBeGreaterThan(500);
    await expect.poll(() => countPixels(page, tokens.light.against)).toBeGreaterThan(100);

    const field = await readField(page, { centreId: townId });
    const count = (attitude: string) =>
      field.partners.filter((partner) => partner.attitude === attitude).length;
    await expect(answer(page)).toContainText(
      `${count('FOR')} partners zijn voor, ${count('DOUBT')} twijfelen en ${count('AGAINST')} zijn tegen`,
    );
    await expect(answer(page)).toContainText(
      `${field.partners.length} partners, ${field.relationships.length} relaties en ${field.conflicts.length} conflicten.`,
    );
    await expect(spoken(page)).toHaveCount(field.partners.length);
  });

  test('chooses the vote on the zone: the map recolours and both sides are added up', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId);
    const unknownBefore = await countPixels(page, tokens.light.unknown);
    await page.getByRole('combobox', { name: 'Kwestie' }).click();
    await page.getByRole('option', { name: 'Verlenging BIZ Binnenstad' }).click();
    await expect(page).toHaveURL(new RegExp(`issue=${BIZ}`));

    const field = await readField(page, { centreId: townId, issueId: BIZ });
    const sum = (sign: number) =>
      field.stances.reduce((total, { force }) => total + Math.max(0, sign * (force ?? 0)), 0);
    expect(field.forces!.drivingForce).toBeCloseTo(sum(1), 9);
    expect(field.forces!.restrainingForce).toBeCloseTo(sum(-1), 9);
    await expect(answer(page)).toContainText('De steun voor ‘Verlenging BIZ Binnenstad’');
    await expect(answer(page)).toContainText(forcesLine(field));

    const known = attitudesOf(field);
    const without = field.partners.filter(({ id }) => !known.has(id)).length;
    const legend = page.getByRole('region', { name: 'Legenda' });
    await expect(legend.getByRole('button', { name: 'Onbekend' })).toContainText(String(without));
    await expect.poll(() => countPixels(page, tokens.light.unknown)).toBeGreaterThan(unknownBefore * 2);
  });

  test('finds a partner without its accents and small words, and reads the card', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId, `?issue=${BIZ}`);
    await find(page, 'wapen de havermeer', 'Hotel Het Wapen van Havermeer');
    await find(page, 'basakci', 'Bakkerij Başakçı');

    await expect(card(page)).toContainText('Bakkerij Başakçı is voor ‘Verlenging BIZ Binnenstad’');
    for (const part of ['Hoe benaderen', 'Houding en invloed', 'Belangen', 'Standpunten', 'Relaties']) {
      await expect(card(page).getByRole('heading', { name: part })).toBeVisible();
    }
    for (const [name, value] of [
      ['Houding', 'Voor'],
      ['Invloed', '0,40'],
      ['Rol feitelijk', 'Meedenken'],
      ['Rol gewenst', 'Meewerken'],
      ['Taal', 'Turks'],
    ] as const) {
      const row = card(page).locator('dl > div', { has: page.getByText(name, { exact: true }) });
      await expect(row.first()).toContainText(value);
    }
    await expect(card(page)).toContainText('Elif zit namens de Dorsstraat in de klankbordgroep BIZ.');
  });

  test('corrects a stance: map and sums follow, and Ctrl+Z takes it back', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId, `?issue=${BIZ}`);
    const before = await readField(page, { centreId: townId, issueId: BIZ });
    const partner = partnerNamed(before, 'Wannerhof Beheer');
    await find(page, 'wannerhof beheer', partner.name);
    await expect(spoken(page).filter({ hasText: partner.name })).toContainText('tegen');

    await card(page).getByRole('button', { name: 'Meer doen met Verlenging BIZ Binnenstad' }).click();
    await page.getByRole('menuitem', { name: 'Aanpassen' }).click();
    await form(page).getByLabel('Standpunt, precies').fill('1');
    await form(page).getByRole('button', { name: 'Opslaan' }).click();
    await expect(form(page)).toBeHidden();

    await expect(spoken(page).filter({ hasText: partner.name })).toContainText('voor');
    const after = await readField(page, { centreId: townId, issueId: BIZ });
    const stance = (field: Field) => field.stances.find(({ partnerId }) => partnerId === partner.id)!;
    expect(stance(after).position).toBe(1);
    expect(after.forces!.drivingForce).toBeCloseTo(
      before.forces!.drivingForce + stance(after).power! * stance(after).salience!,
      9,
    );
    await expect(answer(page)).toContainText(forcesLine(after));

    await undo(page, partner.name);
    await expect(answer(page)).toContainText(forcesLine(before));
    await expect(spoken(page).filter({ hasText: partner.name })).toContainText('tegen');
    const undone = await readField(page, { centreId: townId, issueId: BIZ });
    expect(undone.forces).toEqual(before.forces);
  });

  test('filters by the legend, and a reload keeps what the address says', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId, `?issue=${BIZ}`);
    const field = await readField(page, { centreId: townId, issueId: BIZ });
    const known = attitudesOf(field);
    const against = field.partners.filter(({ id }) => known.get(id) === 'AGAINST');
    const legend = page.getByRole('region', { name: 'Legenda' });

    await legend.getByRole('button', { name: 'Tegen' }).click();
    await expect(spoken(page)).toHaveCount(against.length);
    await expect(answer(page)).toContainText(
      `${against.length} partners van ${field.partners.length} getoond`,
    );
    await legend.getByRole('button', { name: 'Privaat' }).click();
    const both = against.filter(({ sector }) => sector === 'PRIVATE');
    await expect(spoken(page)).toHaveCount(both.length);
    await page.getByRole('radiogroup', { name: 'Kleur' }).getByText('Soort').click();

    const address = page.url();
    await page.reload();
    await expect(spoken(page)).toHaveCount(both.length);
    expect(page.url()).toBe(address);
    await expect(legend.getByRole('button', { name: 'Tegen' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('radio', { name: 'Soort' })).toBeChecked();

    await legend.getByRole('button', { name: 'Tegen' }).click();
    await legend.getByRole('button', { name: 'Privaat' }).click();
    await expect(spoken(page)).toHaveCount(field.partners.length);
  });

  test('looks around one partner, as far as wanted, and at one layer of relationships', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    const field = await (async () => {
      await openMap(page, townId);
      return readField(page, { centreId: townId });
    })();
    const start = partnerNamed(field, 'Hotel Het Wapen van Havermeer').id;
    const around = (ids: ReadonlySet<string>, layers: readonly string[]) =>
      new Set([
        ...ids,
        ...field.relationships
          .filter(({ layer, fromId, toId }) => layers.includes(layer) && (ids.has(fromId) || ids.has(toId)))
          .flatMap(({ fromId, toId }) => [fromId, toId]),
      ]);
    const all = ['FORMAL', 'INFORMAL'];
    const one = around(new Set([start]), all);
    const two = around(one, all);

    await find(page, 'hotel wapen', 'Hotel Het Wapen van Havermeer');
    await page.getByRole('button', { name: 'Alleen omgeving' }).click();
    await expect(spoken(page)).toHaveCount(one.size);
    await page.getByRole('radiogroup', { name: 'Hoeveel stappen ver' }).getByText('2').click();
    await expect(spoken(page)).toHaveCount(two.size);

    await page.getByRole('radiogroup', { name: 'Welke relaties' }).getByText('Informeel').click();
    const informal = around(around(new Set([start]), ['INFORMAL']), ['INFORMAL']);
    await expect(spoken(page)).toHaveCount(informal.size);
    await page.getByRole('button', { name: 'Toon weer het hele veld' }).click();
    await page
      .getByRole('radiogroup', { name: 'Welke relaties' })
      .getByText('Formeel', { exact: true })
      .click();
    const formal = field.relationships.filter(({ layer }) => layer === 'FORMAL').length;
    await expect(answer(page)).toContainText(`${formal} relaties`);
  });

  test('reads the field of a year ago, and cannot change it', async ({ page, signIn, townId }) => {
    await signIn('coordinator');
    await openMap(page, townId, `?issue=${BIZ}`);
    await find(page, 'van reewijk', 'Familiebezit Van Reewijk');
    const stances = card(page).getByRole('region', { name: 'Standpunten' });
    await expect(stances.getByRole('listitem').first()).toContainText('−0,10');
    const edit = card(page).getByRole('button', { name: 'Familiebezit Van Reewijk aanpassen' });
    await expect(edit).toBeVisible();

    await page.getByRole('button', { name: 'Stand: vandaag' }).click();
    await page.getByRole('button', { name: '12 maanden geleden' }).click();
    await expect(card(page)).toContainText('Zo was het op');
    await expect(stances.getByRole('listitem').first()).toContainText('+0,40');
    await expect(edit).toBeHidden();
    await expect(stances.getByRole('button')).toHaveCount(0);
    const asOf = new URL(page.url()).searchParams.get('asOf')!;
    const then = await readField(page, {
      centreId: townId,
      issueId: BIZ,
      asOf: await page.evaluate((day) => new Date(`${day}T23:59:59.999`).toISOString(), asOf),
    });
    await expect(answer(page)).toContainText(forcesLine(then));
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nieuwe partner' })).toBeHidden();
    await card(page).getByRole('button', { name: 'Naar vandaag' }).click();
    await expect(page.getByRole('button', { name: 'Nieuwe partner' })).toBeVisible();
    await expect(stances.getByRole('listitem').first()).toContainText('−0,10');
  });

  test('has the same as a table one key away, sorts it and opens a partner from it', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId);
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/\/table/);
    const field = await readField(page, { centreId: townId });
    const rows = page.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(field.partners.length);

    await page.getByRole('columnheader', { name: 'Invloed' }).getByRole('button').click();
    const most = Math.max(...field.partners.map(({ power }) => power ?? 0));
    const powerful = field.partners.find(({ power }) => power === most)!;
    await expect(rows.first()).toContainText(powerful.name);
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name: powerful.name, level: 2 })).toBeVisible();
    await page.keyboard.press('t');
    await expect(page).toHaveURL(new RegExp(`/network\\?.*partner=${powerful.id}`));
  });

  test('sees a conflict by its shape, in words and as a card, whatever the colours', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId);
    const field = await readField(page, { centreId: townId });
    const conflict = field.conflicts.find(({ name }) => name === 'Terrasgeluid op de Trekkade')!;
    const legend = page.getByRole('region', { name: 'Legenda' });
    const entry = legend.getByRole('button', { name: 'Conflict' });
    await expect(entry.locator('svg path').first()).toHaveAttribute('d', /z$/);
    await expect(entry).toContainText(String(field.conflicts.length));
    await expect(spoken(page).filter({ hasText: 'Bewonersgroep Trekkade' })).toContainText('1 conflict');

    await entry.click();
    const parties = new Set(field.conflicts.flatMap(({ partyIds }) => partyIds));
    await expect(spoken(page)).toHaveCount(parties.size);

    await open(page, townId, 'table?tab=conflicts');
    await page.getByRole('table').getByRole('button', { name: conflict.name }).click();
    await expect(card(page).getByRole('heading', { name: conflict.name })).toBeVisible();
    await expect(card(page)).toContainText('Geëscaleerd');
    await expect(card(page).getByRole('button', { name: 'Bewonersgroep Trekkade' })).toBeVisible();
  });

  test('adds a partner, a relationship and a conflict, and undoes all three', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'table');
    const before = await readField(page, { centreId: townId });
    const name = `Proefbakkerij ${Date.now()}`;
    await page.getByRole('button', { name: 'Nieuwe partner' }).click();
    await form(page).getByRole('button', { name: 'Partner toevoegen' }).click();
    await expect(form(page).getByRole('alert')).toContainText('Vul dit in.');
    await form(page).getByLabel('Naam').fill(name);
    await form(page).getByRole('button', { name: 'Partner toevoegen' }).click();
    await expect(card(page).getByRole('heading', { name, level: 2 })).toBeVisible();

    await card(page).getByRole('button', { name: 'Relatie toevoegen' }).click();
    await expect(form(page).getByRole('combobox', { name: 'Van' })).toHaveValue(name);
    await form(page).getByRole('combobox', { name: 'Naar' }).fill('wethouder');
    await page.getByRole('option', { name: 'Wethouder Binnenstad' }).click();
    await form(page).getByRole('button', { name: 'Relatie toevoegen' }).click();
    await expect(form(page)).toBeHidden();

    await card(page).getByRole('button', { name: 'Conflict toevoegen' }).click();
    await form(page).getByLabel('Naam').fill(`De geur van ${name}`);
    await form(page).getByRole('combobox', { name: 'Partijen' }).fill('van wieringh');
    await page.getByRole('option', { name: 'Antiekhandel Van Wieringh' }).click();
    await form(page).getByRole('combobox', { name: 'Ernst' }).click();
    await page.getByRole('option', { name: /Onenigheid/ }).click();
    await form(page).getByRole('button', { name: 'Conflict toevoegen' }).click();
    await expect(form(page)).toBeHidden();

    await page.keyboard.press('t');
    await expect(spoken(page).filter({ hasText: name })).toContainText('1 relatie, 1 conflict');
    const after = await readField(page, { centreId: townId });
    expect([after.partners.length, after.relationships.length, after.conflicts.length]).toEqual([
      before.partners.length + 1,
      before.relationships.length + 1,
      before.conflicts.length + 1,
    ]);
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Control+z');
      await expect
        .poll(async () => (await readField(page, { centreId: townId })).dataVersion)
        .not.toBe(after.dataVersion + step);
    }
    await expect(spoken(page)).toHaveCount(before.partners.length);
    const undone = await readField(page, { centreId: townId });
    expect(undone.partners).toEqual(before.partners);
    expect(undone.relationships).toEqual(before.relationships);
    expect(undone.conflicts).toEqual(before.conflicts);
  });

  test('is shown both versions when a colleague saved the same partner first', async ({
    page,
    browser,
    signIn,
    townId,
    watch,
  }) => {
    await signIn('coordinator');
    const elsewhere = await browser.newContext();
    watch(elsewhere);
    await signIn('manager', elsewhere);
    const colleague = await elsewhere.newPage();
    const partner = 'Boekhandel Oosterling';
    await open(page, townId, 'table');
    const { id } = partnerNamed(await readField(page, { centreId: townId }), partner);
    for (const one of [page, colleague]) {
      await open(one, townId, `table?partner=${id}`);
      await card(one)
        .getByRole('button', { name: `${partner} aanpassen` })
        .click();
      await expect(form(one).getByLabel('Afspraak')).toBeVisible();
    }
    await form(colleague).getByLabel('Afspraak').fill('Komt dinsdag langs.');
    await form(colleague).getByRole('button', { name: 'Opslaan' }).click();
    await expect(form(colleague)).toBeHidden();

    await form(page).getByLabel('Afspraak').fill('Belt donderdag terug.');
    await form(page).getByRole('button', { name: 'Opslaan' }).click();
    await expect(form(page).getByRole('heading', { name: 'Iemand anders was je voor' })).toBeVisible();
    const choice = form(page).getByRole('radiogroup', { name: 'Afspraak' });
    await expect(choice.getByRole('radio', { name: /Staat er nu.*Komt dinsdag langs\./ })).toBeVisible();
    await choice.getByRole('radio', { name: /Wat jij typte.*Belt donderdag terug\./ }).click();
    await form(page).getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await expect(card(page)).toContainText('Belt donderdag terug.');
    await elsewhere.close();
  });

  test('has it in English and in the dark when wanted, and again after a reload', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await openMap(page, townId);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(answer(page)).toContainText('partners are in favour');
    await page.getByRole('button', { name: /Marieke Terpstra/ }).click();
    await page.getByText('Dark', { exact: true }).click();
    await expect.poll(() => countPixels(page, tokens.dark.for)).toBeGreaterThan(500);
    await expect.poll(() => countPixels(page, tokens.light.for)).toBe(0);

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(answer(page)).toContainText('partners are in favour');
    await expect.poll(() => countPixels(page, tokens.dark.for)).toBeGreaterThan(500);
  });

  test('does it all with the keyboard', async ({ page, signIn, townId }) => {
    await signIn('coordinator');
    await openMap(page, townId);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Enter');
    const map = page.getByRole('application');
    for (let tabs = 0; tabs < 20 && !(await map.evaluate((one) => one === document.activeElement)); tabs++) {
      await page.keyboard.press('Tab');
    }
    await expect(map).toBeFocused();

    const voice = page.getByRole('main').locator('[aria-live="polite"]').first();
    await page.keyboard.press('ArrowRight');
    await expect(voice).not.toBeEmpty();
    const first = await voice.innerText();
    await page.keyboard.press('ArrowDown');
    await expect(voice).not.toHaveText(first);
    const name = (await voice.innerText()).split(', ')[0]!;
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name, level: 2 })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();

    await find(page, 'cafe laatste', 'Café De Laatste Trekschuit');
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('t');
    await expect(map).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { cityTollFiles } from '../fixtures/city-toll-files.ts';
import { answer, drawnPixels, expect, open, test, undo } from './visit.ts';

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const { issues, stances } = cityTollFiles();

test.describe('Importing on screen', () => {
  test('brings the city toll into a new centre and draws it; the same file again changes nothing; one step undoes it', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('analyst');
    await open(page, townId, 'import');
    await page
      .locator('input[type=file]')
      .setInputFiles([csv('issues.csv', issues), csv('stances.csv', stances)]);
    await expect(answer(page)).toContainText('Klaar om te importeren: 76 nieuw');
    await expect(page.getByLabel('Wat staat er in stances.csv')).toHaveValue('STANCES');

    const name = `Tol ${Date.now()}`;
    await page.getByLabel('In welk centrum').selectOption({ label: 'Een nieuw centrum' });
    await page.getByLabel('Naam van het nieuwe centrum').fill(name);
    await page.getByRole('button', { name: 'Importeren' }).click();
    await expect(answer(page)).toContainText(`Geïmporteerd in ${name}: 76 nieuw`);
    await page.getByRole('link', { name: 'Naar het veld' }).click();
    await expect(page.getByRole('button', { name: `Centrum ${name}` })).toBeVisible();
    await expect.poll(() => drawnPixels(page)).toBeGreaterThan(1_000);
    const field = page.url();

    await page.goBack();
    await page.locator('input[type=file]').setInputFiles([csv('stances.csv', stances)]);
    await page.getByLabel('In welk centrum').selectOption({ label: name });
    await expect(answer(page)).toContainText('Alles staat er al');
    await expect(page.getByRole('button', { name: 'Importeren' })).toBeDisabled();

    await page.goto(field);
    await expect.poll(() => drawnPixels(page)).toBeGreaterThan(1_000);
    await undo(page, 'issues.csv, stances.csv');
    await expect(page.getByRole('heading', { name: 'Dit centrum is er niet' })).toBeVisible();
  });

  test('undoes an import from its result', async ({ page, signIn, townId }) => {
    await signIn('coordinator');
    await open(page, townId, 'import');
    await page
      .locator('input[type=file]')
      .setInputFiles([csv('partners.csv', `naam;soort\nNieuwe Zaak ${Date.now()};winkel\n`)]);
    await page.getByRole('button', { name: 'Importeren' }).click();
    await expect(answer(page)).toContainText('1 nieuw');
    await page.getByRole('main').getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(answer(page)).toContainText('De import is ongedaan gemaakt');
  });

  test('names line and column of each mistake, and lets a column be chosen', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'import');
    const text = 'naam;cijfer\nBakkerij Proef;0,6\nSlagerij Proef;veel\n';
    await page.locator('input[type=file]').setInputFiles([csv('partners.csv', text)]);
    await expect(answer(page)).toContainText('Klaar om te importeren');
    await page.getByLabel('Kolom cijfer komt in').selectOption({ label: 'Invloed' });
    await expect(answer(page)).toContainText('Er staat 1 fout in de weg');
    const mistake = page.getByRole('region', { name: 'Fouten' }).getByRole('row').last();
    await expect(mistake).toContainText('partners.csv');
    await expect(mistake.getByRole('cell').nth(1)).toHaveText('3');
    await expect(mistake.getByRole('cell').nth(2)).toHaveText('cijfer');
    await expect(page.getByRole('button', { name: 'Importeren' })).toBeDisabled();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations).toEqual([]);
  });
});

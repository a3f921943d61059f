import { findHolder } from '../../server/store/embedded/folder-lock.ts';
import { startService } from '../support/service.ts';
import { card, expect, form, open, partnerNamed, readField, test } from './visit.ts';

/** Runs after all others, on their service and data folder. */
test('What was changed is there after the service was stopped and started again', async ({
  page,
  signIn,
  townId,
}) => {
  test.setTimeout(300_000);
  await signIn('coordinator');
  await open(page, townId, 'table');
  const name = 'Kookwinkel Gardenier';
  const { id } = partnerNamed(await readField(page, { centreId: townId }), name);
  await open(page, townId, `table?partner=${id}`);
  const agreement = `Belt terug na ${Date.now()}.`;
  await card(page)
    .getByRole('button', { name: `${name} aanpassen` })
    .click();
  await form(page).getByLabel('Afspraak').fill(agreement);
  await form(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(card(page)).toContainText(agreement);
  const before = await readField(page, { centreId: townId });

  const folder = process.env.E2E_DATA!;
  const { pid } = findHolder(folder)!;
  process.kill(pid, 'SIGTERM');
  await expect(() => expect(() => process.kill(pid, 0)).toThrow()).toPass({ timeout: 60_000 });

  const service = await startService({
    PORT: process.env.E2E_PORT!,
    KRACHTENVELD_DATA: folder,
    LOG_LEVEL: 'warn',
  });
  try {
    // A database that has only just started reads slowly.
    await expect(async () => {
      await page.reload();
      await expect(card(page)).toContainText(agreement, { timeout: 40_000 });
    }).toPass({ timeout: 160_000 });
    await expect(async () => {
      const { asOf: _, ...after } = await readField(page, { centreId: townId });
      const { asOf: __, ...was } = before;
      expect(after).toEqual(was);
    }).toPass({ timeout: 60_000 });
  } finally {
    expect(await service.end('SIGTERM')).toBe(0);
  }
});

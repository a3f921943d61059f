import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answer, BIZ, expect, open, readField, test, undo } from './visit.ts';

const ROOT = join(import.meta.dirname, '../..');

test.describe('The analyst, on the first day,', () => {
  test('mends a file that was refused, imports it, and takes it back', async ({ page, signIn, townId }) => {
    await signIn('analyst');
    await open(page, townId, 'import');
    const before = await readField(page, { centreId: townId });
    const name = `Visstal ${Date.now()}`;
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles([{ name: 'standpunten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }]);

    await choose(`partner;kwestie;standpunt\n${name};Trekkade autovrij;heel erg\n`);
    await expect(answer(page)).toContainText('in de weg');
    const mistake = page.getByRole('region', { name: 'Fouten' }).getByRole('row').nth(1);
    await expect(mistake.getByRole('cell').nth(1)).toHaveText('2');
    await expect(mistake.getByRole('cell').nth(2)).toHaveText('standpunt');
    await expect(mistake).toContainText('‘heel erg’ is geen getal');

    await choose(`partner;kwestie;standpunt\n${name};Trekkade autovrij;-0,8\n`);
    await expect(answer(page)).toContainText('Klaar om te importeren: 2 nieuw');
    await page.getByRole('button', { name: 'Importeren' }).click();
    await expect(answer(page)).toContainText('Geïmporteerd in Binnenstad Havermeer: 2 nieuw');
    const after = await readField(page, { centreId: townId, issueId: 'trekkade-autovrij' });
    const partner = after.partners.find((one) => one.name === name);
    expect(after.stances.find(({ partnerId }) => partnerId === partner?.id)?.position).toBe(-0.8);

    await page.getByRole('link', { name: 'Naar het veld' }).click();
    await undo(page, 'standpunten.csv');
    expect((await readField(page, { centreId: townId })).partners).toEqual(before.partners);
  });

  test('runs an example in the playground and reads there what a field means', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('analyst');
    await open(page, townId, 'playground');
    const run = page.getByRole('button', { name: /^Execute query/ });
    await expect(run).toBeVisible();
    await expect(page.locator('.graphiql-editors .view-lines').first()).toContainText('Forces');
    type Answer = { data: { forceField: { forces: { drivingForce: number } } } };
    let data: Answer['data'] | undefined;
    // The editor takes a moment to understand what is in it, and until then does not run it.
    await expect(async () => {
      const answered = page.waitForResponse(
        (response) => Boolean(response.request().postData()?.includes('query Forces')),
        { timeout: 10_000 },
      );
      await run.click();
      ({ data } = (await (await answered).json()) as Answer);
    }).toPass({ timeout: 60_000 });
    const field = await readField(page, { centreId: townId, issueId: BIZ });
    expect(data?.forceField.forces.drivingForce).toBe(field.forces!.drivingForce);
    await expect(page.locator('.result-window')).toContainText('"forceField"');

    await page.getByRole('button', { name: /Documentation/ }).click();
    const documentation = page.locator('.graphiql-plugin');
    await documentation.getByRole('link', { name: 'Query', exact: true }).click();
    await documentation.getByRole('link', { name: 'forceField', exact: true }).click();
    await expect(documentation).toContainText('which forces drive and restrain it');
  });

  test('asks the same by script, with a token made on the command line', async ({ baseURL, townId }) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'server/commands/create-token.ts', '--role', 'analyst', '--name', 'Rekenblad'],
      { cwd: ROOT, env: { ...process.env, KRACHTENVELD_DATA: process.env.E2E_DATA, NEO4J_URI: '' } },
    );
    const ask = (token: string, query: string) =>
      fetch(`${baseURL}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { centreId: townId, issue: BIZ } }),
      });
    const query = `query Sides($centreId: ID!, $issue: ID!) {
      forceField(centreId: $centreId, issueId: $issue) {
        stances { force }
        forces { drivingForce restrainingForce netForce }
      }
    }`;
    const response = await ask(stdout.trim(), query);
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as {
      data: { forceField: { stances: { force: number }[]; forces: Record<string, number> } };
    };
    const { stances, forces } = data.forceField;
    const net = stances.reduce((sum, { force }) => sum + force, 0);
    expect(forces.netForce).toBeCloseTo(net, 9);
    expect(forces.netForce).toBeCloseTo(forces.drivingForce! - forces.restrainingForce!, 9);
    expect((await ask(`${stdout.trim()}x`, query)).status).toBe(401);
  });

  test('has what a coordinator has not: the playground and questions in free form', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('coordinator');
    await open(page, townId, 'network');
    await expect(page.getByRole('link', { name: 'Logboek' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Playground' })).toBeHidden();
    await page.goto(`/centres/${townId}/playground`);
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
    const asked = await page.request.post('/graphql', { data: { query: '{ __typename }' } });
    expect(asked.status()).toBe(403);
  });
});

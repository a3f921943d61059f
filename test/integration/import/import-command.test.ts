import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { cityTollFiles } from '../../fixtures/city-toll-files.ts';
import { test as base } from '../../support/database.ts';
import { startTestServer } from '../../support/server.ts';
import { freePort } from '../../support/service.ts';

const root = join(import.meta.dirname, '../../..');

const test = base
  .extend('server', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
    const server = await startTestServer(database);
    onCleanup(() => server.close());
    return server;
  })
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern which fixtures are wanted
  .extend('folder', async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'krachtenveld-import-'));
    onCleanup(() => rmSync(folder, { recursive: true }));
    return folder;
  });

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run import -- …` with these variables, from another folder than the project's. */
function runImport(args: readonly string[], env: Record<string, string>): Promise<Run> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('npm', ['--prefix', root, 'run', '--silent', 'import', '--', ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}

/** Each run starts npm and a process of its own. */
describe('npm run import', { timeout: 120_000 }, () => {
  test('makes the centre, prints one JSON object, and prints the same counts when repeated', async ({
    server,
    folder,
    centreId: name,
  }) => {
    const { issues, stances } = cityTollFiles();
    writeFileSync(join(folder, 'issues.csv'), issues);
    writeFileSync(join(folder, 'stances.csv'), stances);
    const { authorization = '' } = await server.headersFor({ role: 'COORDINATOR', centres: 'everywhere' });
    const args = [
      '--centre',
      name,
      '--issues',
      join(folder, 'issues.csv'),
      '--stances',
      join(folder, 'stances.csv'),
    ];
    const env = { KRACHTENVELD_URL: server.url, KRACHTENVELD_TOKEN: authorization.replace('Bearer ', '') };

    const first = await runImport(args, env);
    expect(first).toMatchObject({ code: 0 });
    const report = JSON.parse(first.stdout);
    expect(report).toMatchObject({
      centre: name,
      created: true,
      counts: { partners: 10, issues: 6, stances: 60, relationships: 0 },
      changes: { stances: { created: 60, changed: 0, unchanged: 0 } },
    });
    const again = JSON.parse((await runImport(args, env)).stdout);
    expect(again).toEqual({
      ...report,
      created: false,
      changes: {
        ...report.changes,
        partners: { created: 0, changed: 0, unchanged: 10 },
        issues: { created: 0, changed: 0, unchanged: 6 },
        stances: { created: 0, changed: 0, unchanged: 60 },
      },
      notes: [],
    });
  });

  test('names file, line and column of a mistake, writes nothing and ends with 1', async ({
    server,
    folder,
    centreId: name,
  }) => {
    writeFileSync(join(folder, 'stand.csv'), 'partner;issue;standpunt\nBakker;Tol;0,5\nSlager;Tol;9\n');
    const { authorization = '' } = await server.headersFor({ role: 'ANALYST', centres: 'everywhere' });
    const run = await runImport(['--centre', name, '--stances', join(folder, 'stand.csv')], {
      KRACHTENVELD_URL: server.url,
      KRACHTENVELD_TOKEN: authorization.replace('Bearer ', ''),
    });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/stand\.csv:3 standpunt: 9 lies outside/);
    expect(run.stderr).toMatch(/Nothing was imported/);
  });

  test('says what is missing: a file, a centre, a token, a service', async ({ server, folder }) => {
    const file = join(folder, 'partners.csv');
    writeFileSync(file, 'name\nBakker\n');
    const env = { KRACHTENVELD_URL: server.url, KRACHTENVELD_TOKEN: 'kv_wrong' };
    const runs = await Promise.all([
      runImport(['--centre', 'X', '--partners', join(folder, 'absent.csv')], env),
      runImport(['--partners', file], env),
      runImport(['--centre', 'X', '--partners', file], { KRACHTENVELD_URL: server.url }),
      runImport(['--centre', 'X', '--partners', file], env),
      runImport(['--centre', 'X', '--partners', file], {
        ...env,
        KRACHTENVELD_URL: `http://127.0.0.1:${await freePort()}`,
      }),
    ]);
    const expected = [
      /absent\.csv cannot be read/,
      /--centre is missing/,
      /KRACHTENVELD_TOKEN is not set/,
      /valid access token/,
      /No service answers/,
    ];
    for (const [index, run] of runs.entries()) {
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toMatch(expected[index]!);
    }
  });
});

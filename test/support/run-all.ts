import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a test run comes down to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** One line per failure: file and full name. */
  failures: string[];
}

const FOLDER = 'test-results';
const VITEST_REPORT = `${FOLDER}/vitest.json`;
const PLAYWRIGHT_REPORT = `${FOLDER}/playwright.json`;
const SUMMARY = `${FOLDER}/summary.json`;

/** Runs a command in the project with its output on the terminal. Resolves to its exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs all tests, those in the browser also when others failed, and keeps the summary in `test-results/summary.json`. */
export async function runAllTests(): Promise<Outcome> {
  mkdirSync(FOLDER, { recursive: true });
  for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT, SUMMARY]) rmSync(report, { force: true });
  const vitest = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ];
  const vitestCode = await run('npx', vitest);
  const playwrightCode = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  });
  const outcome = sum([
    outcomeOf('vitest', vitestCode, readReport(VITEST_REPORT, readVitest)),
    outcomeOf('playwright', playwrightCode, readReport(PLAYWRIGHT_REPORT, readPlaywright)),
  ]);
  writeFileSync(SUMMARY, JSON.stringify(outcome, null, 2));
  return outcome;
}

export function printOutcome({ passed, failed, failures }: Outcome): void {
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}

/** A runner that ends badly without a failed test, or without a report, is a failure of its own. */
function outcomeOf(runner: string, exitCode: number, report: Outcome | null): Outcome {
  const known = report ?? { passed: 0, failed: 0, failures: [] };
  if (known.failed > 0 || (exitCode === 0 && report !== null)) return known;
  return {
    ...known,
    failed: 1,
    failures: [
      `${runner} ended with exit code ${exitCode} and ${report ? 'no failed test' : 'no report'}; see above`,
    ],
  };
}

const sum = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
});

function readReport(path: string, read: (report: unknown) => Outcome): Outcome | null {
  if (!existsSync(path)) return null;
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export function readVitest(report: unknown): Outcome {
  const files = (report as VitestReport).testResults;
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: relative(process.cwd(), name) })),
  );
  const failures = tests
    .filter(({ status }) => status === 'failed')
    .map(({ file, fullName }) => `${file}: ${fullName}`);
  // A file that cannot be loaded, or whose set-up fails, has no failed test of its own.
  const broken = files
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    .map(
      ({ name, message }) =>
        `${relative(process.cwd(), name)}: ${message?.split('\n')[0] || 'could not run'}`,
    );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failures.length + broken.length,
    failures: [...failures, ...broken],
  };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; ok: boolean; tests: { status: string }[] }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors?: { message?: string }[];
}

export function readPlaywright(report: unknown): Outcome {
  const { suites, errors = [] } = report as PlaywrightReport;
  const specs = suites.flatMap(function all(suite): NonNullable<PlaywrightSuite['specs']> {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(all)];
  });
  const tests = specs.flatMap(({ title, file, tests: runs }) =>
    runs.map(({ status }) => ({ title, file, status })),
  );
  const failures = tests
    .filter(({ status }) => status === 'unexpected')
    .map(({ file, title }) => `test/e2e/${file}: ${title}`);
  const broken = errors.map(({ message }) => `playwright: ${message?.split('\n')[0] ?? 'error'}`);
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: failures.length + broken.length,
    failures: [...failures, ...broken],
  };
}

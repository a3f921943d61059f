import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from '../support/run-all.ts';

const file = (status: string, tests: [string, string][], message = '') => ({
  name: `${process.cwd()}/test/unit/a.test.ts`,
  status,
  message,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe('the count of tests', () => {
  it('counts what vitest says, skipped tests on neither side', () => {
    const report = {
      testResults: [
        file('failed', [
          ['a', 'passed'],
          ['b', 'failed'],
          ['c', 'pending'],
        ]),
      ],
    };
    expect(readVitest(report)).toEqual({ passed: 1, failed: 1, failures: ['test/unit/a.test.ts: b'] });
  });

  it('counts a file that could not run as one failure', () => {
    const report = {
      testResults: [file('failed', [], 'Cannot find x\n at y'), file('passed', [['a', 'passed']])],
    };
    expect(readVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['test/unit/a.test.ts: Cannot find x'],
    });
  });

  it('counts what playwright says, in nested suites too', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'day.spec.ts',
      ok: true,
      tests: [{ status }],
    });
    const report = {
      suites: [
        {
          title: 'day',
          specs: [spec('a', 'expected')],
          suites: [
            { title: 'in', specs: [spec('b', 'unexpected'), spec('c', 'flaky'), spec('d', 'skipped')] },
          ],
        },
      ],
    };
    expect(readPlaywright(report)).toEqual({ passed: 2, failed: 1, failures: ['test/e2e/day.spec.ts: b'] });
  });

  it('counts an error outside any test, such as a service that does not start', () => {
    expect(readPlaywright({ suites: [], errors: [{ message: 'Timed out\nlong story' }] })).toEqual({
      passed: 0,
      failed: 1,
      failures: ['playwright: Timed out'],
    });
  });
});

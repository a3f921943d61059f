import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limits } from '../../server/api/limits/limits.ts';

it('README shows every limit of the API as it is', () => {
  const [, table = ''] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split(
    /<!-- \/?limits -->/,
  );
  const expected = limits.map(
    ({ limit, value, unit }) => `| ${limit} | ${value.toLocaleString('en')}${unit && ` ${unit}`} |`,
  );
  expect(table.trim().split('\n').slice(2)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { formatCount, formatNumber } from '../../client/ui/numbers.ts';

test.each([
  [4.25, 'nl', 1, '4,3'],
  [4.25, 'en', 2, '4.25'],
  [-0.5, 'nl', 2, '−0,50'],
  [-0.001, 'nl', 1, '0,0'],
  [0, 'en', 1, '0.0'],
])('%s in %s with %s digits reads %s', (value, language, digits, text) => {
  expect(formatNumber(value, language, digits)).toBe(text);
});

test('a large count is set in thousands', () => expect(formatCount(12500, 'nl')).toBe('12.500'));

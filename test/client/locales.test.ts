import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { texts } from '../../client/locales/index.ts';

const root = join(import.meta.dirname, '../../client');

/** `shell.error.retry` and the like, of every text. */
function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`),
  );
}

function textAt(tree: unknown, key: string): string {
  return key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], tree) as string;
}

/** Plural forms of one text count as one key: Dutch and English may need different ones. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keys = { nl: keysOf(texts.nl), en: keysOf(texts.en) };

describe('the texts', () => {
  test('Dutch and English have the same keys', () => {
    const unique = (list: string[]) => [...new Set(list.map(withoutPlural))].sort();
    expect(unique(keys.en)).toEqual(unique(keys.nl));
  });

  test('a text asks for the same values in both languages', () => {
    const wanted = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    for (const key of keys.nl.filter((one) => keys.en.includes(one))) {
      expect([key, wanted(textAt(texts.en, key))]).toEqual([key, wanted(textAt(texts.nl, key))]);
    }
  });

  test('no text is empty', () => {
    for (const key of keys.nl) expect([key, textAt(texts.nl, key).trim()]).not.toEqual([key, '']);
    for (const key of keys.en) expect([key, textAt(texts.en, key).trim()]).not.toEqual([key, '']);
  });

  test('every text a component names is there', () => {
    const known = new Set(keys.nl.map(withoutPlural));
    const missing = sources().flatMap(({ file, source }) =>
      [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map(([, key]) => key!)
        .filter((key) => key.includes('.') && !known.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});

function sources() {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
}

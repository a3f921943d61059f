import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../server/interchange/import/open-desk.ts';
import { readFile } from '../../../server/interchange/import/read-file.ts';
import { neutralise } from '../../../server/interchange/tables/cell.ts';

interface Partner {
  readonly name: string;
  readonly description: string | null;
  readonly power: number | null;
  readonly wozValue: number | null;
  readonly themes: readonly string[];
  readonly attitude: 'FOR' | 'DOUBT' | 'AGAINST' | 'UNKNOWN';
  readonly validFrom: string | null;
}

/** Letters that every encoding has, and none that makes windows-1252 look like UTF-8; signs that delimiters and quotes must survive. */
const letter = fc.constantFrom(...'abcXYZ 019éëïüç,;\t"\n=+-@\'|%.');
const textOf = (maxLength: number) =>
  fc.array(letter, { minLength: 1, maxLength }).map((letters) => letters.join(''));
const partner: fc.Arbitrary<Partner> = fc.record({
  name: textOf(20)
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  description: fc.option(textOf(30).filter((text) => text.trim() !== '')),
  power: fc.option(fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000)),
  wozValue: fc.option(fc.integer({ min: 0, max: 9_999_999 })),
  themes: fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,8}$/), { maxLength: 3 }),
  attitude: fc.constantFrom('FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'),
  validFrom: fc.option(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});

interface Manner {
  readonly delimiter: string;
  readonly newline: string;
  readonly dutch: boolean;
  readonly sep: boolean;
  readonly encoding: keyof typeof encode;
}

const mark = (bytes: readonly number[], body: Buffer) => Buffer.concat([Buffer.from(bytes), body]);
const encode = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with mark': (text: string) => mark([0xef, 0xbb, 0xbf], Buffer.from(text)),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16le with mark': (text: string) => mark([0xff, 0xfe], Buffer.from(text, 'utf16le')),
  'utf-16be with mark': (text: string) => mark([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16()),
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;
const manner: fc.Arbitrary<Manner> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  dutch: fc.boolean(),
  sep: fc.boolean(),
  encoding: fc.constantFrom(...(Object.keys(encode) as (keyof typeof encode)[])),
});

const attitudes = { FOR: 'voor', DOUBT: 'twijfel', AGAINST: 'tegen', UNKNOWN: 'onbekend' };

/** The partners as a spreadsheet in this manner would save them. */
function write(
  partners: readonly Partner[],
  { delimiter, newline, dutch, sep, encoding }: Manner,
): Uint8Array {
  const header = dutch
    ? [
        'Naam',
        'Omschrijving',
        'Invloed',
        'WOZ-waarde',
        'Thema’s'.replace('’', "'"),
        'Houding',
        'Geldig vanaf',
      ]
    : ['name', 'description', 'power', 'woz_value', 'themes', 'attitude', 'valid from'];
  const number = (value: number | null) =>
    value === null ? '' : dutch ? String(value).replace('.', ',') : String(value);
  const money = (value: number | null) => (value === null ? '' : value.toLocaleString(dutch ? 'nl' : 'en'));
  const date = (value: string | null) =>
    value === null ? '' : dutch ? value.split('-').reverse().join('-') : value;
  const rows = partners.map((one) => [
    neutralise(one.name),
    neutralise(one.description ?? ''),
    number(one.power),
    money(one.wozValue),
    one.themes.join('; '),
    dutch ? attitudes[one.attitude] : one.attitude,
    date(one.validFrom),
  ]);
  const quoted = (cell: string) =>
    /["\n\r,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [header, ...rows].map((cells) => cells.map(quoted).join(delimiter));
  return encode[encoding]([...(sep ? [`sep=${delimiter}`] : []), ...lines, ''].join(newline));
}

function expected(one: Partner): Record<string, unknown> {
  const values = {
    ...one,
    themes: one.themes.length > 0 ? one.themes : null,
    validFrom: one.validFrom && `${one.validFrom}T00:00:00.000Z`,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

describe('a file in any encoding, delimiter, language and decimal mark', { timeout: 30_000 }, () => {
  it('gives the same values', () => {
    fc.assert(
      fc.property(fc.array(partner, { minLength: 1, maxLength: 8 }), manner, (partners, how) => {
        const file = readFile({
          name: 'partners.csv',
          kind: 'PARTNERS',
          bytes: write(partners, how),
          mapping: [],
        });
        expect(file.problems).toEqual([]);
        expect(file.rows.map(({ values }) => values)).toEqual(partners.map(expected));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a large file', { timeout: 30_000 }, () => {
  it('is read and planned in a thread as a small one is here', async () => {
    const partners = Array.from(
      { length: 4_000 },
      (_, index) => `Partner ${index},0.5,${'toelichting '.repeat(4)}`,
    );
    const bytes = Buffer.from(['name,power,description', ...partners, 'Partner 7,0.6,'].join('\n'));
    expect(bytes.length).toBeGreaterThan(250_000);
    const desk = await openDesk([{ name: 'groot.csv', kind: null, bytes, mapping: [] }], []);
    try {
      expect(desk.files[0]).toMatchObject({ kind: 'PARTNERS', rowCount: 4_001, problems: [] });
      const plan = await desk.plan({ stored: [], visibility: 'TEAM', now: '2026-06-01T00:00:00.000Z' });
      expect(plan.counts).toEqual([{ label: 'Partner', created: 4_000, changed: 0, unchanged: 0 }]);
      expect(plan.problems).toMatchObject([
        { file: 'groot.csv', line: 4_002, column: 'power', code: 'DUPLICATE' },
      ]);
    } finally {
      await desk.close();
    }
  });
});

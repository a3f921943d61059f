import { describe, expect, it } from 'vitest';
import {
  addFiles,
  type ChosenFile,
  chooseField,
  chooseKind,
  readBase64,
  toInput,
} from '../../client/features/import/chosen-files.ts';
import { fieldKey, hasWork, totalsOf } from '../../client/features/import/summary.ts';
import { texts } from '../../client/locales/index.ts';
import { columnsOf, importKinds } from '../../server/interchange/import/columns.ts';

const file = (name: string, mapping: ChosenFile['mapping'] = {}): ChosenFile => ({
  id: name,
  name,
  contentBase64: 'bmFhbQ==',
  kind: null,
  mapping,
});
const shown = {
  mapping: [
    { column: 'naam', field: 'name', origin: 'GUESSED' as const, samples: [] },
    { column: 'cijfer', field: null, origin: 'NONE' as const, samples: [] },
  ],
};

describe('choices for a file', () => {
  it('put the new content of a file of the same name in its place, and keep its choices', () => {
    const files = addFiles(
      [file('a.csv', { naam: 'name' })],
      [{ ...file('a.csv'), contentBase64: 'new' }, file('b.csv')],
    );
    expect(files).toEqual([{ ...file('a.csv', { naam: 'name' }), contentBase64: 'new' }, file('b.csv')]);
  });

  it('free a field from the column that had it', () => {
    expect(chooseField(file('a.csv'), shown, 'cijfer', 'name').mapping).toEqual({
      naam: null,
      cijfer: 'name',
    });
    expect(chooseField(file('a.csv'), shown, 'naam', null).mapping).toEqual({ naam: null });
  });

  it('are forgotten with another kind', () => {
    expect(chooseKind(file('a.csv', { naam: 'name' }), 'ISSUES')).toEqual({
      ...file('a.csv'),
      kind: 'ISSUES',
    });
  });

  it('are sent column by column', () => {
    expect(toInput(file('a.csv', { naam: 'name', cijfer: null })).mapping).toEqual([
      { column: 'naam', field: 'name' },
      { column: 'cijfer', field: null },
    ]);
  });

  it('go with the bytes of the file, whatever they are', async () => {
    expect(await readBase64(new Blob([new Uint8Array([0xff, 0xfe, 0x00, 0x80])]))).toBe('//4AgA==');
  });
});

describe('the summary of an import', () => {
  const counts = [
    { label: 'Partner', created: 1, changed: 2, unchanged: 3 },
    { label: 'Stance', created: 4, changed: 0, unchanged: 0 },
  ];

  it('adds up all kinds', () => {
    expect(totalsOf(counts)).toEqual({ created: 5, changed: 2, unchanged: 3 });
    expect(hasWork(counts)).toBe(true);
    expect(hasWork([{ label: 'Partner', created: 0, changed: 0, unchanged: 9 }])).toBe(false);
  });

  it('has a name for every field, in both languages', () => {
    const find = (language: 'nl' | 'en', key: string) =>
      key
        .split('.')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts[language]);
    for (const kind of importKinds) {
      for (const { field } of columnsOf[kind]) {
        const key = fieldKey(kind, field);
        expect([key, typeof find('nl', key), typeof find('en', key)]).toEqual([key, 'string', 'string']);
      }
    }
  });
});

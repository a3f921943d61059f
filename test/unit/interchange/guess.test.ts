import { describe, expect, it } from 'vitest';
import { columnsOf, type ImportKind, importKinds } from '../../../server/interchange/import/columns.ts';
import { guessFields, guessKind } from '../../../server/interchange/import/guess.ts';

const guess = (
  kind: ImportKind,
  header: readonly string[],
  cells: Readonly<Record<number, readonly string[]>> = {},
) => guessFields(kind, header, (index) => cells[index] ?? []);

describe('guessFields', () => {
  it.each(importKinds)(
    'knows the fields of %s by their own names, in any case, with spaces or underscores',
    (kind) => {
      const fields = columnsOf[kind].map(({ field }) => field);
      const spaced = fields.map((field) => field.replace(/[A-Z]/g, ' $&').toLowerCase());
      expect(guess(kind, fields)).toEqual(fields);
      expect(guess(kind, spaced)).toEqual(fields);
      expect(
        guess(
          kind,
          spaced.map((header) => header.replaceAll(' ', '_').toUpperCase()),
        ),
      ).toEqual(fields);
    },
  );

  it('knows Dutch headers of partners, with accents, units and small words', () => {
    const header = [
      'Partner',
      'Soort',
      'Groep',
      'Invloed (0-1)',
      'Legitimiteit',
      'Urgentie',
      'Houding',
      'Aantal stemmen',
      'WOZ-waarde (€)',
      'Verdienmodel',
      'Thema’s',
      'Taal',
      'Hoe te benaderen',
      'Rol (feitelijk)',
      'Rol gewenst',
      'Geldig vanaf',
      'Bron',
      'Zékerheid',
      'Postcode',
    ];
    expect(guess('PARTNERS', header)).toEqual([
      'name',
      'kind',
      'group',
      'power',
      'legitimacy',
      'urgency',
      'attitude',
      'votes',
      'wozValue',
      'businessModel',
      'themes',
      'preferredLanguage',
      'howToApproach',
      'ringActual',
      'ringDesired',
      'validFrom',
      'source',
      'confidence',
      null,
    ]);
  });

  it('fills each field once, from the header that says it best', () => {
    expect(guess('PARTNERS', ['id', 'label', 'naam'])).toEqual([null, null, 'name']);
    expect(guess('PARTNERS', ['Id', 'Label'])).toEqual([null, 'name']);
  });

  it('takes source for who says so where from and to are there', () => {
    expect(guess('RELATIONSHIPS', ['from', 'to', 'source'])).toEqual(['from', 'to', 'source']);
    expect(guess('RELATIONSHIPS', ['van', 'naar', 'bron'])).toEqual(['from', 'to', 'source']);
  });

  it('takes source for where a tie starts where only target is there', () => {
    expect(guess('RELATIONSHIPS', ['Source', 'Target', 'Weight'])).toEqual(['from', 'to', 'strength']);
  });

  it('takes a type of Directed or Undirected for the direction, as Gephi writes it', () => {
    const header = ['Source', 'Target', 'Type'];
    expect(guess('RELATIONSHIPS', header, { 2: ['Undirected', 'Directed'] })).toEqual([
      'from',
      'to',
      'directed',
    ]);
    expect(guess('RELATIONSHIPS', header, { 2: ['kent', 'helpt'] })).toEqual(['from', 'to', 'kind']);
  });

  it('takes a sign of −3 to +3 for a weight, and one of −1 to +1 for a sign', () => {
    const header = ['from', 'to', 'sign'];
    expect(guess('RELATIONSHIPS', header, { 2: ['-3', '2'] })[2]).toBe('strength');
    expect(guess('RELATIONSHIPS', header, { 2: ['-1', '1', '+'] })[2]).toBe('sign');
  });
});

describe('guessKind', () => {
  it.each<[ImportKind, readonly string[]]>([
    ['PARTNERS', ['naam', 'soort', 'invloed']],
    ['PARTNERS', ['name']],
    ['CONTACTS', ['partner', 'naam', 'e-mail']],
    ['INTERESTS', ['partner', 'belang', 'gewicht']],
    ['ISSUES', ['issue', 'minimum', 'maximum']],
    ['STANCES', ['partner', 'issue', 'position', 'salience', 'power']],
    ['RELATIONSHIPS', ['Source', 'Target', 'Weight']],
    ['CONFLICTS', ['titel', 'partijen', 'ernst']],
  ])('finds %s in %j', (kind, header) => {
    expect(guessKind(header, 'data.csv')).toBe(kind);
  });

  it('lets the name of the file decide where headers fit two kinds', () => {
    expect(guessKind(['naam', 'omschrijving'], 'kwesties.csv')).toBe('ISSUES');
    expect(guessKind(['naam', 'omschrijving'], 'partners-2026.csv')).toBe('PARTNERS');
  });

  it('is null for headers that say nothing', () => {
    expect(guessKind(['kolom 1', 'kolom 2'], 'partners.csv')).toBeNull();
  });
});

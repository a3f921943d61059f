import { describe, expect, test } from 'vitest';
import { findByName, matchQuality, searchWords } from '../../client/state/search.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const found = (query: string, ...names: string[]) =>
  findByName(query, named(...names)).map(({ name }) => name);

describe('searching by name', () => {
  test.each([
    ['cafe', 'Café De Zwaan'],
    ['CAFÉ', 'Cafe de Zwaan'],
    ['ven', 'Bakkerij van de Ven'],
    ['van ven', 'Bakkerij van de Ven'],
    ['bakkerij van der ven', 'Bakkerij van de Ven'],
    ['hoekje', "Eetcafé 't Hoekje"],
    ['t hoekje', 'Eetcafé ‘t Hoekje'],
    ['het hoekje', "Eetcafé 't Hoekje"],
    ['bensaid', 'Salon Bensaïd'],
    ['basakci', 'Bakkerij Başakçı'],
    ['lodz', 'Slagerij Łódź'],
    ['toezicht handhaving', 'Toezicht en Handhaving'],
  ])('‘%s’ finds %s', (query, name) => {
    expect(matchQuality(query, name)).toBeGreaterThan(0);
  });

  test.each([
    ['', 'Café De Zwaan'],
    ['  ', 'Café De Zwaan'],
    ['slager', 'Café De Zwaan'],
    ['cafe slager', 'Café De Zwaan'],
  ])('‘%s’ does not find %s', (query, name) => {
    expect(matchQuality(query, name)).toBe(0);
  });

  test('only small words search for themselves', () => {
    expect(searchWords('van de')).toEqual(['van', 'de']);
    expect(found('van d', 'Van Dongen', 'Slagerij Brouwers')).toEqual(['Van Dongen']);
  });

  test('names that start with it come first, then words that do, then the rest', () => {
    expect(found('markt', 'Supermarkt', 'Café Markt', 'Marktcommissie')).toEqual([
      'Marktcommissie',
      'Café Markt',
      'Supermarkt',
    ]);
  });

  test('a name that starts with a small word counts as starting with the next', () => {
    expect(matchQuality('zwaan', 'De Zwaan')).toBe(3);
  });

  test('finds no more than asked for', () => {
    expect(findByName('b', named('Ba', 'Bb', 'Bc'), 2)).toHaveLength(2);
  });
});

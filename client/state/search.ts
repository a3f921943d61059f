/** Words of Dutch names that people leave out or get wrong: `Bakkerij van de Ven` is found by `bakkerij ven`. */
const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'n',
  's',
  'te',
  'ten',
  'ter',
  'en',
  'the',
  'of',
  'and',
]);

/** Letters whose mark is part of the letter, so that Unicode does not take it off. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case words without accents and punctuation: `Café 't Hoekje` → `cafe`, `t`, `hoekje`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words to search for; the small ones count only when nothing else was typed. */
export function searchWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * How well a name answers a query: 3 starts with it, 2 every word starts a word of the name, 1 every word is somewhere in the
 * name, 0 not found. An empty query finds nothing.
 */
export function matchQuality(query: string, name: string): 0 | 1 | 2 | 3 {
  const wanted = searchWords(query);
  if (wanted.length === 0) return 0;
  const words = wordsOf(name);
  const telling = words.filter((word) => !particles.has(word));
  const whole = (wanted.some((word) => !particles.has(word)) ? telling : words).join(' ');
  if (whole.startsWith(wanted.join(' '))) return 3;
  if (wanted.every((want) => words.some((word) => word.startsWith(want)))) return 2;
  const run = words.join(' ');
  return wanted.every((want) => run.includes(want)) ? 1 : 0;
}

/** What a query finds by name, best first, equal ones by name. */
export function findByName<T extends { readonly name: string }>(
  query: string,
  things: readonly T[],
  limit = 12,
): T[] {
  return things
    .map((thing) => ({ thing, quality: matchQuality(query, thing.name) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.thing.name.localeCompare(b.thing.name, 'nl'))
    .slice(0, limit)
    .map(({ thing }) => thing);
}

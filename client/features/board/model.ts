import type { BoardForecast } from './documents.ts';

/** The question of an issue in so many characters, cut between words. */
const LONGEST = 320;

export function shorten(text: string, longest = LONGEST): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : longest).replace(/[.,;:]$/, '')}…`;
}

/** The first few, and how many there are besides. One too many is shown rather than counted. */
export function firstFew<T>(list: readonly T[], most: number): { shown: readonly T[]; more: number } {
  if (list.length <= most + 1) return { shown: list, more: 0 };
  return { shown: list.slice(0, most), more: list.length - most };
}

/** What the numbers rest on: who votes, of how many the estimate is derived from their stance, and whose weight is unknown. */
export function foundation({ voters, now }: Pick<BoardForecast, 'voters' | 'now'>) {
  const unknown = new Set(now?.tests.flatMap(({ withoutWeightIds }) => withoutWeightIds) ?? []);
  return {
    voters: voters.length,
    derived: voters.filter(({ isInFavourAssumed }) => isInFavourAssumed).length,
    withoutWeight: unknown.size,
  };
}

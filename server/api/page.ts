import { InvalidInput } from '../errors.ts';

/** Most entries of a list in one answer. */
const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;

interface PageArguments {
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/** Which part of a list is asked for. Throws InvalidInput outside 1 to 200 entries. */
export function pageOf({ limit, offset }: PageArguments): { limit: number; offset: number } {
  const page = { limit: limit ?? DEFAULT_PAGE, offset: offset ?? 0 };
  if (page.limit < 1 || page.limit > MAX_PAGE) {
    throw new InvalidInput(`limit must be from 1 to ${MAX_PAGE}: ask for the rest with offset.`, 'limit');
  }
  if (page.offset < 0) throw new InvalidInput('offset must be 0 or more.', 'offset');
  return page;
}

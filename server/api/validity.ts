import type { Context } from './context.ts';

const endOf = new WeakMap<Context, string | null>();

/**
 * Says that the answer to this request tells of the moment it was asked, so that time alone can make it wrong: on `until`, or, with null,
 * at no date that is known.
 */
export function tellsOfNow(context: Context, until: string | null): void {
  const known = endOf.get(context) ?? null;
  endOf.set(context, known === null || (until !== null && until < known) ? until : known);
}

/** Until when the answer holds if nobody changes data; `isOfNow` when it tells of the moment it was asked. */
export function validityOf(context: Context): { isOfNow: boolean; until: string | null } {
  return { isOfNow: endOf.has(context), until: endOf.get(context) ?? null };
}

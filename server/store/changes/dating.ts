import { type FactState, type Links, type Values, validFromOf } from '../facts/state.ts';
import type { ChangeError } from './types.ts';
import { when } from './wording.ts';

export interface Refusal {
  readonly errors: readonly ChangeError[];
}
export type Dated = { readonly values: Values } | Refusal;

export const refuse = (value: string | null, code: ChangeError['code'], message: string): Refusal => ({
  errors: [{ operation: null, value, code, message }],
});

/** How far a caller's clock may run ahead of the database's before a date counts as the future. */
const CLOCK_SKEW_MS = 5 * 60_000;

export interface Dating {
  before: FactState;
  values: Values;
  links: Links;
  given: Values;
  ended: boolean;
  isEnd: boolean;
  now: string;
}

/**
 * Since when the new values hold. A value that replaces another holds from now on unless its date is given, and never before the one
 * it replaces; the same date says that the old value was a mistake. Who may see a fact and when to look at it again are not judgements:
 * they change in place. So does everything of a fact that has ended.
 */
export function dateValues({ before, values, links, given, ended, isEnd, now }: Dating): Dated {
  const since = validFromOf(before);
  const isJudged =
    JSON.stringify(links) !== JSON.stringify(before.links) ||
    Object.keys(values).some(
      (name) =>
        !bookkeeping.has(name) && JSON.stringify(values[name]) !== JSON.stringify(before.values[name]),
    );
  const dated: Record<string, Values[string]> = { ...values };
  if (given.validFrom === undefined) {
    dated.validFrom = isJudged && !ended ? laterOf(now, justAfter(since)) : since;
  } else if ((values.validFrom as string) < since) {
    return refuse(
      'validFrom',
      'OUT_OF_RANGE',
      `validFrom may not lie before ${when(since)}, when the value it replaces began.`,
    );
  } else if (values.validFrom !== since) {
    const agreed = notAhead(values, now);
    if ('errors' in agreed) return agreed;
    dated.validFrom = laterOf(agreed.values.validFrom as string, since);
  }
  if (isEnd) dated.validTo = laterOf(now, justAfter(dated.validFrom as string));
  return inOrder(dated);
}

const bookkeeping = new Set(['visibility', 'reviewBy', 'validFrom', 'validTo', 'key']);
export const laterOf = (a: string, b: string) => (a > b ? a : b);
export const justAfter = (moment: string) => new Date(Date.parse(moment) + 1).toISOString();

/** What begins in the future is not a fact yet; a little ahead is a clock that runs fast. */
export function notAhead(values: Values, now: string): Dated {
  const validFrom = values.validFrom as string;
  if (Date.parse(validFrom) - Date.parse(now) > CLOCK_SKEW_MS) {
    return refuse(
      'validFrom',
      'OUT_OF_RANGE',
      `validFrom may not lie in the future: note it when it holds. It is now ${now}.`,
    );
  }
  return { values: validFrom > now ? { ...values, validFrom: now } : values };
}

export function inOrder(values: Values): Dated {
  const validFrom = values.validFrom as string;
  const validTo = values.validTo as string | null;
  if (validTo === null || validTo > validFrom) return { values };
  return refuse('validTo', 'OUT_OF_RANGE', `validTo must lie after ${when(validFrom)}, when it began.`);
}

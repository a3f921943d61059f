import { z } from 'zod';
import { InvalidInput } from '../errors.ts';

const moment = z.iso.datetime({ offset: true });

/**
 * A date and time that a caller asks about, in UTC with milliseconds; null when none is given. Throws InvalidInput on another form: the
 * scalar itself lets everything pass that could be a date.
 */
export function toMoment(given: string | null | undefined, name: string): string | null {
  if (given === null || given === undefined) return null;
  const parsed = moment.safeParse(given);
  const iso = parsed.success ? new Date(parsed.data).toISOString() : '';
  // Years outside 0 to 9999 are written otherwise, and would not compare as text.
  if (/^\d{4}-/.test(iso)) return iso;
  throw new InvalidInput(
    `${name} must be a date and time with zone in ISO 8601, such as 2026-03-01T09:00:00+01:00.`,
    name,
  );
}

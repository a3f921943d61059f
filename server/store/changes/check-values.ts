import { z } from 'zod';
import { type FactLabel, factKinds } from '../../domain/facts.ts';
import { momentNames } from '../facts/properties.ts';
import type { ChangeError, Values } from './types.ts';

type ValueError = Omit<ChangeError, 'operation'>;
export type Checked = { readonly values: Values } | { readonly errors: readonly ValueError[] };

/**
 * The values of a fact in the form in which they are kept: names trimmed, dates in UTC with milliseconds, everything else as given.
 * Or one error for each value that has the wrong form or lies outside its range.
 */
export function checkValues(label: FactLabel, values: Values): Checked {
  return checkAgainst(factKinds[label].values, momentNames(label), values);
}

export function checkAgainst(type: z.ZodObject, moments: readonly string[], values: Values): Checked {
  const unwritable = Object.entries(values).flatMap(([name, value]) => checkText(name, value));
  const parsed = type.safeParse(values);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => toError(issue, type, values));
  const named = new Set([...unwritable, ...wrong].map(({ value }) => value));
  const early = moments.filter((name) => !named.has(name)).flatMap((name) => checkMoment(name, values[name]));
  const errors = [...unwritable, ...wrong, ...early];
  if (errors.length > 0 || !parsed.success) return { errors };
  const kept = { ...(parsed.data as Values) } as Record<string, Values[string]>;
  for (const name of moments) {
    const moment = kept[name];
    if (typeof moment === 'string') kept[name] = new Date(moment).toISOString();
  }
  return { values: kept };
}

/** Half a character (a lone surrogate) cannot be kept in a database; everything else can, NUL included. */
function checkText(name: string, value: Values[string] | undefined): ValueError[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  if (!texts.some((text) => /\p{Surrogate}/u.test(text))) return [];
  return [
    {
      value: name,
      code: 'INVALID',
      message: `${name} holds half a character (a lone surrogate): leave it out.`,
    },
  ];
}

const EARLIEST = '1000-01-01T00:00:00.000Z';
const LATEST = '9999-12-31T00:00:00.000Z';

function checkMoment(name: string, value: Values[string] | undefined): ValueError[] {
  if (typeof value !== 'string') return [];
  const time = Date.parse(value);
  if (time >= Date.parse(EARLIEST) && time <= Date.parse(LATEST)) return [];
  return [
    { value: name, code: 'OUT_OF_RANGE', message: `${name} must be a date from the year 1000 to 9999.` },
  ];
}

type Issue = z.core.$ZodIssue;

function toError(issue: Issue, type: z.ZodObject, values: Values): ValueError {
  const name = issue.path.map(String).join('.');
  const given = issue.path.reduce<unknown>((inner, key) => (inner as never)?.[key], values);
  const error = (code: ValueError['code'], message: string): ValueError => ({
    value: name,
    code,
    message: `${name} ${message}`,
  });
  if (given === null || given === undefined)
    return error('REQUIRED', 'is required: it cannot be left empty.');
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string')
        return error('TOO_LONG', `is too long: at most ${issue.maximum} characters.`);
      if (issue.origin === 'array') return error('LIMIT', `has too many entries: at most ${issue.maximum}.`);
      return error('OUT_OF_RANGE', rangeOf(type, issue.path));
    case 'too_small':
      return issue.origin === 'string'
        ? error('REQUIRED', 'is empty: at least one character is required.')
        : error('OUT_OF_RANGE', rangeOf(type, issue.path));
    case 'invalid_value':
      return error('INVALID', `must be one of ${issue.values.map(String).join(', ')}.`);
    case 'invalid_format':
      return error('INVALID', formats[issue.format] ?? 'has the wrong form.');
    case 'invalid_type':
      return error(
        'INVALID',
        issue.expected === 'int' ? 'must be a whole number.' : `must be a ${issue.expected}.`,
      );
    default:
      return error('INVALID', 'has the wrong form.');
  }
}

const formats: Readonly<Record<string, string>> = {
  datetime: 'must be a date and time with zone in ISO 8601, such as 2026-03-01T09:00:00+01:00.',
  email: 'must be an e-mail address, such as name@example.org.',
};

function rangeOf(type: z.ZodObject, path: readonly PropertyKey[]): string {
  let field = (type.shape as Record<PropertyKey, z.core.$ZodType>)[path[0] ?? ''];
  while (field instanceof z.ZodNullable) field = field.unwrap();
  return field instanceof z.ZodNumber || field instanceof z.ZodNumberFormat
    ? `must be from ${field.minValue} to ${field.maxValue}.`
    : 'is out of range.';
}

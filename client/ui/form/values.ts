import type { Field } from '../facts/field.ts';

/** A value of a fact as the API takes and gives it. */
export type FactValue = string | number | boolean | null | readonly string[];
export type FactValues = Readonly<Record<string, FactValue | undefined>>;

/** A value as a form holds it: text as typed, so that nothing typed is ever lost on the way. */
export type FormValue = string | number | boolean | null | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a moment in the reader's own time zone, as YYYY-MM-DD. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The start of a day in the reader's own time zone, as ISO 8601; text that is no day comes back as it is. */
export function momentOf(text: string): string {
  if (!day.test(text)) return text;
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  const moment = new Date(year, month - 1, date);
  return moment.getMonth() === month - 1 ? moment.toISOString() : text;
}

/**
 * A number typed the Dutch or the English way (`0,7`, `0.7`, `1.250,5`, `€ 450.000`); null when empty, NaN when it is no number.
 *
 * @param isWhole a lone mark before three digits groups them: `450.000` is 450000, where otherwise it is 450
 */
export function numberOf(text: string, isWhole = false): number | null {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '').replace('\u2212', '-');
  if (bare === '') return null;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const groups = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(bare) && new Set(marks).size === 1;
  const isGrouped = groups && (isWhole || marks.length > 1);
  const plain =
    last === -1 || isGrouped
      ? bare.replace(/[.,]/g, '')
      : `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

function emptyValue(field: Field): FormValue {
  switch (field.kind) {
    case 'list':
    case 'memberships':
      return [];
    case 'fact':
      return field.many ? [] : null;
    case 'yesNo':
      return false;
    case 'share':
    case 'position':
    case 'level':
    case 'choice':
      return null;
    default:
      return '';
  }
}

function toFormValue(field: Field, value: FactValue | undefined): FormValue {
  if (value === null || value === undefined) return emptyValue(field);
  if (field.kind === 'date') return dayOf(String(value));
  if (field.kind === 'number') return String(value);
  return value;
}

/** What the form shows for a fact, or for a new one with its defaults. */
export function toFormValues(fields: readonly Field[], fact: FactValues): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, toFormValue(field, fact[field.name])]));
}

function toFactValue(field: Field, value: FormValue | undefined): FactValue {
  if (value === undefined || value === null) return null;
  switch (field.kind) {
    case 'date':
      return value === '' ? null : momentOf(String(value));
    case 'number':
      return typeof value === 'number' ? value : numberOf(String(value), field.whole);
    case 'text':
    case 'word':
    case 'email':
    case 'phone': {
      const text = field.kind === 'text' && !field.trim ? String(value) : String(value).trim();
      return text.trim() === '' ? null : text;
    }
    case 'list':
      return (value as readonly string[]).map((item) => item.trim()).filter((item) => item !== '');
    default:
      return value === '' ? null : value;
  }
}

/** The form's values as the API takes them; empty is null. */
export function toFactValues(fields: readonly Field[], values: FormValues): FactValues {
  return Object.fromEntries(fields.map((field) => [field.name, toFactValue(field, values[field.name])]));
}

export function isSame(a: FormValue | undefined, b: FormValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b || ((a ?? '') === '' && (b ?? '') === '');
}

/** Names of the fields that differ between two states of a form. */
export function changedFields(fields: readonly Field[], before: FormValues, after: FormValues): string[] {
  return fields.map((field) => field.name).filter((name) => !isSame(before[name], after[name]));
}

/** What a correction sends: the fields that changed, null where one was emptied. */
export function toCorrection(fields: readonly Field[], before: FormValues, after: FormValues): FactValues {
  const changed = new Set(changedFields(fields, before, after));
  return toFactValues(
    fields.filter((field) => changed.has(field.name)),
    after,
  );
}

/** What a new fact sends: every field with a value; the server fills in the rest. */
export function toCreation(fields: readonly Field[], values: FormValues): FactValues {
  return Object.fromEntries(
    Object.entries(toFactValues(fields, values)).filter(([, value]) => value !== null),
  );
}

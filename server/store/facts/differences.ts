import { linkedIds } from '../../domain/history.ts';
import type { Names } from './names.ts';
import type { Links, Values } from './state.ts';

/** One field of a fact with its value in words; null when it is empty. */
export interface FieldValue {
  readonly field: string;
  readonly value: string | null;
}

interface Compared {
  readonly values: Values;
  readonly links: Links;
}

/** Made by the service, told by other fields; or, as assumptions do, naming what the reader may not see. */
const untold = new Set(['key', 'createdAt', 'assumptions']);

/**
 * The fields in which two states of a fact differ, as they are in each; with one of them absent, the fields of the other that are not
 * empty. Links are told by name, and only those that are in `names`.
 */
export function differences(
  before: Compared | null,
  after: Compared | null,
  names: Names,
): { before: FieldValue[]; after: FieldValue[] } {
  const told = { before: tell(before, names), after: tell(after, names) };
  const fields = [...new Set([...told.before.keys(), ...told.after.keys()])].filter(
    (field) => (told.before.get(field) ?? null) !== (told.after.get(field) ?? null),
  );
  const list = (state: Compared | null, values: ReadonlyMap<string, string | null>) =>
    state === null ? [] : fields.map((field) => ({ field, value: values.get(field) ?? null }));
  return { before: list(before, told.before), after: list(after, told.after) };
}

function tell(state: Compared | null, names: Names): Map<string, string | null> {
  if (state === null) return new Map();
  const values = Object.entries(state.values).filter(([field]) => !untold.has(field));
  const links = Object.entries(state.links).map(
    ([field, ids]) => [field, linkedIds(ids).flatMap((id) => names.get(id) ?? [])] as const,
  );
  return new Map([...values, ...links].map(([field, value]) => [field, toText(field, value)]));
}

function toText(field: string, value: Values[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? null : value.join(field === 'steps' ? '\n' : ', ');
}

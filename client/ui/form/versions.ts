import type { Field } from '../facts/field.ts';
import { type FormValue, type FormValues, isSame } from './values.ts';

export type Side = 'mine' | 'theirs';

/** A field on which two people worked at once. */
export interface Difference {
  readonly field: Field;
  readonly mine: FormValue;
  readonly theirs: FormValue;
  /** Whose change it was; null when both changed it to different values, so that someone must choose. */
  readonly changedBy: Side | null;
}

/**
 * Where the stored version differs from what was typed. `read` is what both started from. What only one of them changed
 * is theirs to keep; what both changed differently has to be chosen.
 */
export function compareVersions(
  fields: readonly Field[],
  read: FormValues,
  mine: FormValues,
  theirs: FormValues,
): Difference[] {
  return fields.flatMap((field) => {
    const values = { mine: mine[field.name] ?? null, theirs: theirs[field.name] ?? null };
    if (isSame(values.mine, values.theirs)) return [];
    const iChanged = !isSame(values.mine, read[field.name]);
    const theyChanged = !isSame(values.theirs, read[field.name]);
    return [{ field, ...values, changedBy: iChanged && theyChanged ? null : iChanged ? 'mine' : 'theirs' }];
  });
}

/** The values to save after choosing; a difference that nobody chose is taken from whoever changed it. */
export function mergeVersions(
  mine: FormValues,
  differences: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
): FormValues {
  const merged: Record<string, FormValue> = { ...mine };
  for (const { field, theirs, changedBy } of differences) {
    if ((chosen[field.name] ?? changedBy) === 'theirs') merged[field.name] = theirs;
  }
  return merged;
}

/** Names of the fields that still have to be chosen. */
export function openChoices(
  differences: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
): string[] {
  return differences
    .filter(({ field, changedBy }) => changedBy === null && chosen[field.name] === undefined)
    .map(({ field }) => field.name);
}

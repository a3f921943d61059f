import type { Problem } from '../problem.ts';
import type { CellValue } from './read-column.ts';
import type { FactFile, FactRow } from './read-file.ts';

/** Where in which file. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
}

export interface FileProblem extends Problem, Place {}

/** One row with what is around it. */
export interface Row {
  /** Where the row stands, or the cell of a field. */
  at(field?: string): Place;
  /** A field's value as text, or null when its cell is empty. */
  text(field: string): string | null;
  value(field: string): CellValue | null;
  /** The filled fields among these. */
  filled(fields: readonly string[]): readonly (readonly [string, CellValue])[];
}

export function rowOf(file: FactFile, { line, values }: FactRow): Row {
  return {
    at: (field) => ({ file: file.name, line, column: (field && file.columns[field]) ?? null }),
    value: (field) => values[field] ?? null,
    text: (field) => (typeof values[field] === 'string' ? values[field] : null),
    filled: (fields) =>
      fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]] as const])),
  };
}

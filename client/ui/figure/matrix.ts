/** One cell of a matrix; null where there is nothing to say, such as on a diagonal that has no meaning. */
export interface MatrixCell {
  /** Null is undefined, which is not 0. */
  readonly value: number | null;
  /** How many negative relationships there are, where there are any: a second figure, with their sign. */
  readonly mark?: string;
  /** What the cell says, in a sentence. */
  readonly detail: string;
}

/** `sequential` runs from 0 up; `diverging` runs from below 0 to above it. */
export type ShadeScale = 'sequential' | 'diverging';

/** Shades are steps: people tell five apart, not fifty. */
const SHADES = 5;

/**
 * Step of shade of a value: 1 to 5 from faint to full, negative below 0, and 0 for what is 0 or undefined.
 * @param greatest the size that has the full shade; 0 shades nothing
 */
export function shadeOf(value: number | null, greatest: number): number {
  if (value === null || value === 0 || greatest <= 0) return 0;
  const step = Math.min(SHADES, Math.max(1, Math.ceil((Math.abs(value) / greatest) * SHADES - 1e-9)));
  return value < 0 ? -step : step;
}

/** Size of the value furthest from 0; 0 when there is none. */
export function greatestSize(values: Iterable<number | null>): number {
  let greatest = 0;
  for (const value of values) if (value !== null) greatest = Math.max(greatest, Math.abs(value));
  return greatest;
}

/** A cell by row and column, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key, Home or End leads from a cell of a matrix; null for any other key. */
export function stepInMatrix(at: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: within(at.row - 1, rows) };
    case 'ArrowDown':
      return { ...at, row: within(at.row + 1, rows) };
    case 'ArrowLeft':
      return { ...at, column: within(at.column - 1, columns) };
    case 'ArrowRight':
      return { ...at, column: within(at.column + 1, columns) };
    case 'Home':
      return { ...at, column: 0 };
    case 'End':
      return { ...at, column: columns - 1 };
    default:
      return null;
  }
}

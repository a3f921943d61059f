import { type DocumentNode, valueFromASTUntyped, visit } from 'graphql';

/** Levels of AND, OR and NOT in one filter. A filter never leads to another type, so there are no hops. */
export const MAX_FILTER_DEPTH = 5;
/** Values in one list of a filter. */
export const MAX_FILTER_LIST = 200;
/** Objects and values in all filters and orders of a document together, those in variables included. */
export const MAX_FILTER_VALUES = 500;

/** Nesting at which the walk stops, far beyond any filter within the limits. */
const MAX_NESTING = 3 * MAX_FILTER_DEPTH;

export interface FilterSize {
  readonly depth: number;
  readonly longestList: number;
  readonly values: number;
}

/** The size of every `where` and `sort` in a document, with the values of its variables. Stops counting soon after a limit is passed. */
export function filterSizeOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): FilterSize {
  let depth = 0;
  let longestList = 0;
  let values = 0;

  const walk = (value: unknown, level: number, nesting: number): void => {
    values += 1;
    depth = Math.max(depth, nesting > MAX_NESTING ? nesting : level);
    if (nesting > MAX_NESTING || values > MAX_FILTER_VALUES) return;
    if (Array.isArray(value)) {
      longestList = Math.max(longestList, value.length);
      for (const item of value) walk(item, level, nesting + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        walk(item, /^(AND|OR|NOT)$/.test(key) ? level + 1 : level, nesting + 1);
      }
    }
  };

  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'where' || name.value === 'sort') walk(valueFromASTUntyped(value, variables), 0, 0);
    },
  });
  return { depth, longestList, values };
}

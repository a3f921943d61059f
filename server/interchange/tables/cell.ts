/**
 * Cells that a spreadsheet would take for a formula (they start with = + - @, tab or return) are written with an apostrophe
 * in front. Apostrophes that stood there already get one more, so that reading gives back exactly what was written.
 */
export function neutralise(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The inverse of `neutralise`: takes one apostrophe away from before a formula's sign, and nothing else. */
export function restore(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

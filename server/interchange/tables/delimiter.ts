import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;
/** How much of a file decides. */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 60;

/**
 * The delimiter of a table: the one under which most header cells are known words; then one that splits the header at all; then the one
 * under which most rows are as wide as the header; then the one that gives the widest header. Commas inside Dutch numbers and semicolons inside lists of themes do
 * not mislead it.
 */
export function guessDelimiter(
  text: string,
  newline: '\n' | '\r',
  isKnown: (header: string) => boolean,
): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: string; score: readonly number[] } | null = null;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline,
      preview: SAMPLE_ROWS,
      skipEmptyLines: 'greedy',
    });
    // The last row of a cut sample may be half a row.
    const rows = sample.length < text.length && data.length > 2 ? data.slice(0, -1) : data;
    const header = rows[0] ?? [];
    const known = header.filter((cell) => isKnown(cell)).length;
    const even = rows.filter((row) => row.length === header.length).length / Math.max(1, rows.length);
    const score = [known, Math.min(2, header.length), even, header.length];
    if (best === null || isHigher(score, best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? ',';
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && a[at]! > b[at]!;
}

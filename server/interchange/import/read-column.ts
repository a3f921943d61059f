import { quote, type Refusal, refuse, type Wording } from '../problem.ts';
import { readMoment } from '../tables/moments.ts';
import { type DecimalMark, decideNumber, type Nature, provenMarks, readNumber } from '../tables/numbers.ts';
import type { Column } from './columns.ts';
import { limit } from './limits.ts';
import { readBoolean, type Vocabulary, valueOfWord, vocabularies } from './vocabulary.ts';

export type CellValue = string | number | boolean | readonly string[];

/** What a column says, row by row: a value, null for an empty cell, or why the cell cannot be taken. */
export interface ColumnValues {
  readonly values: readonly (CellValue | null | Refusal)[];
  /** What the reader should know, such as that a scale was changed. */
  readonly note: Wording | null;
}

/** What decides the decimal mark of a column that does not prove its own. */
export interface FileMarks {
  readonly file: ReadonlySet<DecimalMark>;
  readonly delimiter: string;
}

export const isRefusal = (value: CellValue | null | Refusal): value is Refusal =>
  typeof value === 'object' && value !== null && 'wording' in value;

/** The decimal marks that the number columns of a file prove. */
export function marksOf(column: Column, cells: readonly string[]): ReadonlySet<DecimalMark> {
  if (column.reads.as !== 'number' && column.reads.as !== 'weight') return new Set();
  return provenMarks(cells.flatMap((cell) => readNumber(cell) ?? []));
}

/** Reads the cells of one column; empty cells are null. */
export function readColumn(column: Column, cells: readonly string[], marks: FileMarks): ColumnValues {
  const { reads } = column;
  if (reads.as === 'weight') return readWeights(column, cells, marks);
  const evidence = { ...marks, column: marksOf(column, cells) };
  const read = (cell: string): CellValue | Refusal => {
    if (reads.as === 'number') return readNumberCell(cell, reads.nature, evidence);
    if (reads.as === 'line') return cell.trim();
    if (reads.as === 'text') return cell;
    if (reads.as === 'moment') return readMoment(cell) ?? noDate(cell);
    if (reads.as === 'boolean') return readBoolean(cell) ?? noBoolean(cell);
    if (reads.as === 'sign') return readSign(cell) ?? noWord(cell, 'sign');
    if (reads.as === 'list')
      return cell
        .split(reads.separator)
        .map((item) => item.trim())
        .filter(Boolean);
    return (
      valueOfWord(reads.vocabulary, cell) ?? (reads.isOpen ? cell.trim() : noWord(cell, reads.vocabulary))
    );
  };
  // Columns repeat themselves: each different cell is read once.
  const known = new Map<string, CellValue | null | Refusal>();
  const values = cells.map((cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = cell.trim() === '' ? null : read(cell);
      if (value !== null && !isRefusal(value)) value = limited(column, value);
      known.set(cell, value);
    }
    return value;
  });
  return { values, note: null };
}

function limited(column: Column, value: CellValue): CellValue | Refusal {
  const [label, field] = column.limits;
  // Lists of names and positions on an issue's own scale are not the stored value itself; each name is held to the limits of a name.
  if (field === 'position') return value;
  if (Array.isArray(value) && field === 'name') {
    const refusals = value
      .map((name) => limit(label, 'name', name))
      .flatMap((one) => ('refusal' in one ? [one.refusal] : []));
    return refusals[0] ?? value;
  }
  const checked = limit(label, field, value);
  return 'refusal' in checked ? checked.refusal : (checked.value as CellValue);
}

function readNumberCell(
  cell: string,
  nature: Nature,
  evidence: FileMarks & { readonly column: ReadonlySet<DecimalMark> },
): number | Refusal {
  const number = readNumber(cell);
  if (!number) return noNumber(cell);
  if (number.isPercentage && nature !== 'share') {
    return refuse(
      'INVALID',
      `${quote(cell)} is a share, and this column is not. Give the number without %.`,
      `${quote(cell)} is een aandeel, en deze kolom niet. Geef het getal zonder %.`,
    );
  }
  const value = decideNumber(number, number.isPercentage ? 'free' : nature, evidence);
  if (value === null) return unclear(cell);
  return number.isPercentage ? value / 100 : value;
}

/** Weights of either sign and any size: above 1 they are divided by the largest of the column. The sign stays on the number. */
function readWeights(column: Column, cells: readonly string[], marks: FileMarks): ColumnValues {
  const evidence = { ...marks, column: marksOf(column, cells) };
  const read = cells.map((cell): number | null | Refusal => {
    if (cell.trim() === '') return null;
    const isPercentage = cell.trim().endsWith('%');
    return readNumberCell(cell, isPercentage ? 'share' : 'free', evidence);
  });
  const largest = read.reduce<number>(
    (most, value) => (typeof value === 'number' ? Math.max(most, Math.abs(value)) : most),
    0,
  );
  if (largest <= 1) return { values: read, note: null };
  return {
    values: read.map((value) => (typeof value === 'number' ? value / largest : value)),
    note: {
      en: `${column.field} runs to ${largest.toLocaleString('en')}, so each value is divided by that: 1 is the strongest here.`,
      nl: `De sterkte loopt tot ${largest.toLocaleString('nl')} en is daardoor gedeeld: 1 is hier het sterkst.`,
    },
  };
}

/** POSITIVE, NEUTRAL or NEGATIVE, from +, − and 0, from words, and from numbers by their sign. */
function readSign(cell: string): string | null {
  const text = cell.trim().replace(/[\u2212\u2010-\u2013]/g, '-');
  if (text === '+' || text === '-') return text === '+' ? 'POSITIVE' : 'NEGATIVE';
  const word = valueOfWord('sign', text);
  if (word) return word;
  const number = readNumber(text);
  const value = number?.point ?? number?.comma;
  if (value === null || value === undefined) return null;
  return value > 0 ? 'POSITIVE' : value < 0 ? 'NEGATIVE' : 'NEUTRAL';
}

const noNumber = (cell: string) =>
  refuse(
    'INVALID',
    `${quote(cell)} is not a number. Write it as 0.75 or 0,75.`,
    `${quote(cell)} is geen getal. Schrijf het als 0,75 of 0.75.`,
  );
const unclear = (cell: string) =>
  refuse(
    'INVALID',
    `${quote(cell)} can be read two ways, as this column uses both point and comma for decimals. Use one of them throughout.`,
    `${quote(cell)} is op twee manieren te lezen, want deze kolom gebruikt punt én komma voor decimalen. Gebruik overal dezelfde.`,
  );
const noDate = (cell: string) =>
  refuse(
    'INVALID',
    `${quote(cell)} is not a date. Write it as 2024-03-01, 1-3-2024 or 2024.`,
    `${quote(cell)} is geen datum. Schrijf die als 1-3-2024, 2024-03-01 of 2024.`,
  );
const noBoolean = (cell: string) =>
  refuse(
    'INVALID',
    `${quote(cell)} is neither yes nor no. Write yes or no.`,
    `${quote(cell)} is geen ja of nee. Schrijf ja of nee.`,
  );

function noWord(cell: string, vocabulary: Vocabulary): Refusal {
  const words = Object.entries<string>(vocabularies[vocabulary]);
  const dutch = words.map(([value, synonyms]) => synonyms.split(',')[0]?.trim() || value);
  return refuse(
    'INVALID',
    `${quote(cell)} is not known here. Choose from ${words.map(([value]) => value).join(', ')}.`,
    `${quote(cell)} is hier niet bekend. Kies uit ${dutch.join(', ')}.`,
  );
}

/**
 * Numbers as Dutch and English spreadsheets write them. One cell may be read two ways (`1.234` is 1234 in Dutch, 1.234 in English);
 * a column decides, because people do not change their decimal mark half-way.
 */

/** What stands before the decimals: a comma (Dutch) or a point (English). */
export type DecimalMark = ',' | '.';

/** What a column of numbers holds, for columns where no cell settles the decimal mark. */
export type Nature =
  /** 0 to 1: `1.000` is one. */
  | 'share'
  /** Counts and whole euros: `350.000` and `350,000` are three hundred and fifty thousand. */
  | 'whole'
  | 'free';

/** The values a cell has under either decimal mark; null where it cannot be read so. */
export interface NumberCell {
  readonly point: number | null;
  readonly comma: number | null;
  readonly isPercentage: boolean;
}

const WITH_POINT = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const WITH_COMMA = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i;

/** Reads one cell both ways; null when it is no number at all. Currency, spaces between thousands and `,-` at the end may be there. */
export function readNumber(cell: string): NumberCell | null {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/^([+-]?)\s*(?:€|eur\b|euro\b)\s*([+-]?)/i, '$1$2')
    .replace(/\s*(?:€|eur|euro)$/i, '')
    .replace(/[,.](?:-{1,2}|=)$/, '')
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  const isPercentage = /\d[.,]?\s*%$/.test(text);
  const body = isPercentage ? text.replace(/\s*%$/, '') : text;
  if (!/\d/.test(body)) return null;
  const point = WITH_POINT.test(body) ? finite(body.replaceAll(',', '')) : null;
  const comma = WITH_COMMA.test(body) ? finite(body.replaceAll('.', '').replace(',', '.')) : null;
  return point === null && comma === null ? null : { point, comma, isPercentage };
}

function finite(text: string): number | null {
  const value = Number(text);
  // −0 would differ from 0 in a comparison and nowhere else.
  return Number.isFinite(value) ? value + 0 : null;
}

/** The decimal marks that single cells of a column prove. */
export function provenMarks(cells: Iterable<NumberCell>): ReadonlySet<DecimalMark> {
  const marks = new Set<DecimalMark>();
  for (const cell of cells) {
    if (cell.comma === null) marks.add('.');
    if (cell.point === null) marks.add(',');
  }
  return marks;
}

export interface MarkEvidence {
  /** Proven by the column itself. */
  readonly column: ReadonlySet<DecimalMark>;
  /** Proven by any column of the file. */
  readonly file: ReadonlySet<DecimalMark>;
  readonly delimiter: string;
}

/**
 * The value of a cell: the one it can have or, when it can have two, the one that the rest of the column decides. A column that
 * proves nothing is decided by its nature, then by the other columns, then by the delimiter (a semicolon is Dutch).
 * Null when the column uses both marks, so that nothing decides.
 */
export function decideNumber(cell: NumberCell, nature: Nature, evidence: MarkEvidence): number | null {
  if (cell.point === null || cell.comma === null) return cell.point ?? cell.comma;
  if (cell.point === cell.comma) return cell.point;
  if (evidence.column.size > 1) return null;
  const proven = only(evidence.column);
  if (proven) return proven === '.' ? cell.point : cell.comma;
  // The thousands reading is always the larger of the two, and the decimal reading the smaller.
  if (nature === 'whole') return larger(cell.point, cell.comma);
  if (nature === 'share') return smaller(cell.point, cell.comma);
  const mark = only(evidence.file) ?? (evidence.delimiter === ';' ? ',' : '.');
  return mark === '.' ? cell.point : cell.comma;
}

const only = <T>(set: ReadonlySet<T>): T | undefined => (set.size === 1 ? [...set][0] : undefined);
const larger = (a: number, b: number) => (Math.abs(a) > Math.abs(b) ? a : b);
const smaller = (a: number, b: number) => (Math.abs(a) > Math.abs(b) ? b : a);

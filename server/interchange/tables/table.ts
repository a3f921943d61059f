import Papa from 'papaparse';
import { nameKey } from '../../domain/facts.ts';
import { type Problem, quote, refuse } from '../problem.ts';
import { restore } from './cell.ts';
import { guessDelimiter } from './delimiter.ts';
import { decode, type Encoding } from './encoding.ts';

interface TableRow {
  /** Line of the file the row starts at; the first line is 1, and lines inside quoted cells count. */
  readonly line: number;
  /** As many as the header has; a cell that is missing at the end is empty. */
  readonly cells: readonly string[];
}

/** A delimited text file as rows under a header. Blank lines are left out. */
export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Rows a file may have beside its header. */
export const MAX_ROWS = 50_000;

/** Reads a CSV file of any common encoding and delimiter. `isKnown` tells header words from others, to find the delimiter. */
export function readTable(bytes: Uint8Array, isKnown: (header: string) => boolean): Table {
  const { encoding, text } = decode(bytes);
  const empty = { encoding, delimiter: ',', header: [], rows: [] };
  const binary = refuseBinary(bytes, text);
  if (binary) return { ...empty, problems: [{ line: null, column: null, ...binary }] };

  const newline = text.includes('\n') ? '\n' : '\r';
  const stated = /^"?sep=(.)"?\r?[\n\r]/i.exec(text)?.[1];
  const delimiter = stated ?? guessDelimiter(text, newline, isKnown);
  const lines = parse(text, delimiter, newline);
  const [first, ...rest] = lines.rows.slice(stated ? 1 : 0).filter((row) => row.cells.some(isFilled));
  if (!first) {
    return { ...empty, delimiter, problems: [at(null, null, refuse('REQUIRED', ...NOTHING))] };
  }
  const header = headerOf(first.cells, rest);
  const problems = [
    ...lines.problems,
    ...headerProblems(header, first.line),
    ...rest.slice(0, MAX_ROWS).flatMap((row) => widthProblem(row, header)),
  ];
  if (rest.length === 0) problems.push(at(first.line, null, refuse('REQUIRED', ...NOTHING)));
  if (rest.length > MAX_ROWS) {
    const given = rest.length.toLocaleString('en');
    problems.push(
      at(
        rest[MAX_ROWS]!.line,
        null,
        refuse(
          'LIMIT',
          `The file has ${given} rows; at most 50,000 fit in one import. Split the file.`,
          `Het bestand heeft ${given.replaceAll(',', '.')} rijen; er passen hooguit 50.000 in één import. Splits het bestand.`,
        ),
      ),
    );
  }
  const rows = rest.slice(0, MAX_ROWS).map((row) => ({
    line: row.line,
    cells: header.map((_, index) => restore(row.cells[index] ?? '')),
  }));
  return { encoding, delimiter, header, rows, problems };
}

const NOTHING = [
  'The file has no rows. Give a header on the first line and one row for each fact below it.',
  'Het bestand heeft geen rijen. Zet kolomnamen op de eerste regel en daaronder één rij per feit.',
] as const;

const at = (line: number | null, column: string | null, refusal: ReturnType<typeof refuse>): Problem => ({
  line,
  column,
  ...refusal,
});

const isFilled = (cell: string) => cell.trim() !== '';

function parse(text: string, delimiter: string, newline: '\n' | '\r') {
  // A final newline of our own lets Papa see the end of a quoted last cell that has spaces behind it.
  const { data, errors } = Papa.parse<string[]>(text + newline, { delimiter, newline });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0);
    const last = cells.at(-1);
    if (newline === '\n' && last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
    return row;
  });
  const badRows = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row ?? 0));
  const problems = [...badRows].map((index) =>
    at(
      rows[index]?.line ?? null,
      null,
      refuse(
        'INVALID',
        'A quotation mark that opens here is not closed. Close it, and write a quotation mark inside a cell twice.',
        'Een aanhalingsteken dat hier opent, sluit niet. Sluit het, en schrijf een aanhalingsteken in een cel dubbel.',
      ),
    ),
  );
  return { rows, problems };
}

/** Header cells without the nameless ones at the end that hold nothing: spreadsheets write those. */
function headerOf(cells: readonly string[], rows: readonly TableRow[]): readonly string[] {
  const header = cells.map((cell) => restore(cell).trim());
  while (header.at(-1) === '' && rows.every((row) => !isFilled(row.cells[header.length - 1] ?? '')))
    header.pop();
  return header;
}

function headerProblems(header: readonly string[], line: number): Problem[] {
  const seen = new Set<string>();
  return header.flatMap((name, index) => {
    const key = nameKey(name);
    if (key === '') {
      return at(
        line,
        null,
        refuse(
          'REQUIRED',
          `Column ${index + 1} has no header. Give it one, or empty the column.`,
          `Kolom ${index + 1} heeft geen kolomnaam. Geef er een, of maak de kolom leeg.`,
        ),
      );
    }
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return at(
      line,
      name,
      refuse(
        'DUPLICATE',
        `The header ${quote(name)} stands above two columns. Give each column its own.`,
        `De kolomnaam ${quote(name)} staat boven twee kolommen. Geef elke kolom een eigen naam.`,
      ),
    );
  });
}

function widthProblem(row: TableRow, header: readonly string[]): Problem[] {
  const extra = row.cells.slice(header.length).filter(isFilled).length;
  if (extra === 0) return [];
  const cells = row.cells.length;
  return [
    at(
      row.line,
      null,
      refuse(
        'INVALID',
        `The row has ${cells} cells and the header ${header.length}. Put a cell that holds the delimiter between quotation marks.`,
        `De rij heeft ${cells} cellen en de kop ${header.length}. Zet een cel met het scheidingsteken erin tussen aanhalingstekens.`,
      ),
    ),
  ];
}

function refuseBinary(bytes: Uint8Array, text: string) {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  const isWorkbook = starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0);
  if (!isWorkbook && !text.includes('\0')) return null;
  return refuse(
    'INVALID',
    'This is not a text file. Save a workbook as CSV (comma, semicolon or tab) and import that.',
    'Dit is geen tekstbestand. Bewaar een werkmap als CSV (komma, puntkomma of tab) en importeer dat.',
  );
}

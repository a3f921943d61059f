import { createHash } from 'node:crypto';
import { nameKey } from '../../domain/facts.ts';
import { type Problem, type Refusal, refuse, type Wording } from '../problem.ts';
import { readTable } from '../tables/table.ts';
import { type Column, columnsOf, type ImportKind } from './columns.ts';
import { guessKind, isKnownHeader } from './guess.ts';
import { type ColumnChoice, type MappedColumn, mapColumns } from './mapping.ts';
import { type CellValue, isRefusal, marksOf, readColumn } from './read-column.ts';

/** A file as it comes in. */
export interface RawFile {
  readonly name: string;
  /** Null to let the headers say. */
  readonly kind: ImportKind | null;
  readonly bytes: Uint8Array;
  /** Why there are no bytes. */
  readonly refusal?: Refusal;
  readonly mapping: readonly ColumnChoice[];
}

/** One row: the values of its filled cells, by field. */
export interface FactRow {
  readonly line: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A file that was read: what it says, row by row, and what is wrong with it. */
export interface FactFile {
  readonly name: string;
  readonly kind: ImportKind | null;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rowCount: number;
  readonly mapping: readonly (MappedColumn & { readonly samples: readonly string[] })[];
  /** Header of the column that fills a field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Stands for the headers of the file, whatever their order, case and accents. */
  readonly signature: string;
  readonly rows: readonly FactRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Wording[];
}

/** The choices made before for files with these headers, by `signature` of kind and header. */
export type Memory = (kind: ImportKind, signature: string) => readonly ColumnChoice[];

const MAX_COLUMNS = 200;

/** Reads a file into rows of values: finds encoding, delimiter, kind and mapping, and reads every cell by its column. */
export function readFile(file: RawFile, memory: Memory = () => []): FactFile {
  if (file.refusal) return unopened(file, file.refusal);
  const table = readTable(file.bytes, (header) => isKnownHeader(file.kind, header));
  const { header, rows } = table;
  const kind = file.kind ?? guessKind(header, file.name);
  const signature = signatureOf(header);
  const cellsOf = (index: number) => rows.map((row) => row.cells[index]!);
  const filledOf = (index: number) => cellsOf(index).filter((cell) => cell.trim() !== '');
  const problems = [...table.problems];
  const found = { ...table, name: file.name, kind, signature, rowCount: rows.length };
  const unread = { ...found, mapping: [], columns: {}, rows: [], notes: [] };
  if (header.length === 0) return { ...unread, problems };
  if (header.length > MAX_COLUMNS)
    return { ...unread, problems: [...problems, tooManyColumns(header.length)] };
  if (kind === null) return { ...unread, problems: [...problems, unknownKind] };

  const mapped = mapColumns(kind, header, file.mapping, memory(kind, signature), filledOf);
  problems.push(...mapped.problems);
  const mapping = mapped.mapping.map((one, index) => ({ ...one, samples: samplesOf(rows, index) }));
  const used = mapping.flatMap(({ field, column: name }, index) => {
    const column = columnsOf[kind].find((one) => one.field === field);
    return column ? [{ column, name, cells: cellsOf(index) }] : [];
  });
  const marks = {
    delimiter: table.delimiter,
    file: new Set(used.flatMap(({ column, cells }) => [...marksOf(column, cells)])),
  };
  const notes: Wording[] = [];
  const values = rows.map((): Record<string, CellValue> => ({}));
  for (const { column, name, cells } of used) {
    const read = readColumn(column, cells, marks);
    if (read.note) notes.push(read.note);
    for (const [index, value] of read.values.entries()) {
      if (value === null) continue;
      if (isRefusal(value)) problems.push({ line: rows[index]!.line, column: name, ...value });
      else values[index]![column.field] = value;
    }
  }
  return {
    ...found,
    mapping,
    columns: Object.fromEntries(used.map(({ column, name }) => [column.field, name])),
    rows: rows.map((row, index) => ({ line: row.line, values: values[index]! })),
    problems,
    notes,
  };
}

const unopened = ({ name, kind }: RawFile, refusal: Refusal): FactFile => ({
  name,
  kind,
  encoding: '',
  delimiter: '',
  rowCount: 0,
  mapping: [],
  columns: {},
  signature: '',
  rows: [],
  problems: [{ line: null, column: null, ...refusal }],
  notes: [],
});

/** The fields that a kind takes, in the order in which people expect them. */
export const fieldsOf = (kind: ImportKind): readonly string[] =>
  columnsOf[kind].map((column: Column) => column.field);

function signatureOf(header: readonly string[]): string {
  const keys = header.map(nameKey).toSorted();
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 32);
}

function samplesOf(rows: readonly { readonly cells: readonly string[] }[], index: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[index]!;
    if (cell.trim() !== '') samples.push(cell.slice(0, 200));
    if (samples.length === 3) break;
  }
  return samples;
}

const unknownKind: Problem = {
  line: null,
  column: null,
  ...refuse(
    'REQUIRED',
    'The headers do not say what this file holds. Say whether it holds partners, contacts, interests, issues, stances, relationships or conflicts.',
    'De kolomnamen zeggen niet wat dit bestand bevat. Zeg of het om partners, contacten, belangen, kwesties, standpunten, relaties of conflicten gaat.',
  ),
};

function tooManyColumns(count: number): Problem {
  return {
    line: null,
    column: null,
    ...refuse(
      'LIMIT',
      `The file has ${count} columns; at most ${MAX_COLUMNS} fit. Leave out those that are not needed.`,
      `Het bestand heeft ${count} kolommen; er passen er hooguit ${MAX_COLUMNS}. Laat weg wat niet nodig is.`,
    ),
  };
}

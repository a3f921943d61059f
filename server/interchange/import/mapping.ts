import { nameKey } from '../../domain/facts.ts';
import { type Problem, quote, refuse } from '../problem.ts';
import { columnsOf, type ImportKind, neededColumns } from './columns.ts';
import { guessFields } from './guess.ts';

type MappingOrigin = 'REMEMBERED' | 'GUESSED' | 'CHOSEN' | 'NONE';

/** Which field the column of a file fills; null leaves the column out. */
export interface ColumnChoice {
  readonly column: string;
  readonly field: string | null;
}

export interface MappedColumn extends ColumnChoice {
  readonly origin: MappingOrigin;
}

/**
 * The mapping of a file: what was chosen now, then what was chosen the last time with these headers, then what the headers say.
 * Each field is filled by one column. Says what is wrong with a choice, and which needed column nothing fills.
 */
export function mapColumns(
  kind: ImportKind,
  header: readonly string[],
  chosen: readonly ColumnChoice[],
  remembered: readonly ColumnChoice[],
  cellsOf: (index: number) => readonly string[],
): { readonly mapping: readonly MappedColumn[]; readonly problems: readonly Problem[] } {
  const problems = choiceProblems(kind, header, chosen);
  const choices = byColumn(chosen);
  const memories = byColumn(remembered);
  const guesses = guessFields(kind, header, cellsOf);
  const taken = new Set(chosen.flatMap(({ field }) => field ?? []));
  const mapping = header.map((column, index): MappedColumn => {
    const key = nameKey(column);
    const choice = choices.get(key);
    if (choice) return { column, field: choice.field, origin: 'CHOSEN' };
    const memory = memories.get(key);
    const field = memory ? memory.field : (guesses[index] ?? null);
    if (field !== null && taken.has(field)) return { column, field: null, origin: 'NONE' };
    if (field !== null) taken.add(field);
    return { column, field, origin: memory ? 'REMEMBERED' : field ? 'GUESSED' : 'NONE' };
  });
  for (const field of neededColumns[kind].filter((needed) => !taken.has(needed))) {
    problems.push({
      line: null,
      column: null,
      ...refuse(
        'REQUIRED',
        `No column is ${quote(field)}. Say which column it is, or add one with that header.`,
        `Geen kolom is ${quote(field)}. Zeg welke kolom het is, of voeg er een met die kolomnaam toe.`,
      ),
    });
  }
  return { mapping, problems };
}

const byColumn = (choices: readonly ColumnChoice[]) =>
  new Map(choices.map((choice) => [nameKey(choice.column), choice]));

function choiceProblems(
  kind: ImportKind,
  header: readonly string[],
  chosen: readonly ColumnChoice[],
): Problem[] {
  const present = new Set(header.map(nameKey));
  const fields = new Set(columnsOf[kind].map(({ field }) => field));
  const seen = new Set<string>();
  return chosen.flatMap(({ column, field }) => {
    const at = { line: null, column };
    if (!present.has(nameKey(column))) {
      return {
        ...at,
        ...refuse(
          'NOT_FOUND',
          `The file has no column ${quote(column)}. Choose one of its own headers.`,
          `Het bestand heeft geen kolom ${quote(column)}. Kies een van de kolomnamen die erin staan.`,
        ),
      };
    }
    if (field === null) return [];
    if (!fields.has(field)) {
      return {
        ...at,
        ...refuse(
          'INVALID',
          `${quote(field)} is not a field here. Choose from ${[...fields].join(', ')}.`,
          `${quote(field)} is hier geen veld. Kies uit ${[...fields].join(', ')}.`,
        ),
      };
    }
    if (seen.has(field)) {
      return {
        ...at,
        ...refuse(
          'DUPLICATE',
          `Two columns are chosen for ${field}. Leave one of them out.`,
          `Voor ${field} zijn twee kolommen gekozen. Laat er een weg.`,
        ),
      };
    }
    seen.add(field);
    return [];
  });
}

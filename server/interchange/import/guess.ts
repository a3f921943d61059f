import { readNumber } from '../tables/numbers.ts';
import { columnsOf, type ImportKind, importKinds, neededColumns } from './columns.ts';
import { readBoolean, wordKey } from './vocabulary.ts';

/** Words that say nothing in a header: `naam van de partner` is `naam partner`. */
const FILLERS = new Set(['de', 'het', 'een', 'van', 'der', 'the', 'of', 'op', 'in', 'is', 'te', 'to', 'an']);

interface Meaning {
  readonly field: string;
  /** 0 is the most telling header of the field. */
  readonly rank: number;
}

/** What each header of a kind means, by the keys it is compared with. */
const meanings = Object.fromEntries(
  importKinds.map((kind) => {
    const byKey = new Map<string, Meaning[]>();
    const add = (key: string, field: string, rank: number) => {
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), { field, rank }]);
    };
    for (const column of columnsOf[kind]) {
      for (const [rank, header] of column.headers.entries()) {
        add(wordKey(header), column.field, rank);
        add(wordsKey(header), column.field, 100 + rank);
      }
    }
    return [kind, byKey];
  }),
) as unknown as Record<ImportKind, ReadonlyMap<string, readonly Meaning[]>>;

/** The fields that a header may mean; what stands between brackets (a unit, a range) may be left out. */
function meaningsOf(kind: ImportKind, header: string): readonly Meaning[] {
  const short = header.slice(0, 100);
  const bare = short.replace(/[([].*$/u, '');
  return [wordKey(short), wordKey(bare), wordsKey(bare)].flatMap((key) => meanings[kind].get(key) ?? []);
}

/** The words of a header in alphabetical order, without fillers; empty for a single word, which `wordKey` compares better. */
function wordsKey(text: string): string {
  const words = text.split(/[\s_\-/.,]+/u).map(wordKey);
  const telling = words.filter((word) => word !== '' && !FILLERS.has(word));
  return words.length < 2 ? '' : telling.toSorted().join(' ');
}

/** Whether a header means a field of the kind, or of any kind when it is not known yet. */
export function isKnownHeader(kind: ImportKind | null, header: string): boolean {
  const kinds = kind ? [kind] : importKinds;
  return kinds.some((one) => meaningsOf(one, header).length > 0);
}

/**
 * The field that each column of a file fills: by header, in English or Dutch, with accents, case, spaces and underscores ignored;
 * each field once, the best header first. `cellsOf` gives a column's filled cells, for the few headers that only their values explain.
 */
export function guessFields(
  kind: ImportKind,
  header: readonly string[],
  cellsOf: (index: number) => readonly string[],
): readonly (string | null)[] {
  const claims = header
    .flatMap((name, index) => meaningsOf(kind, name).map((meaning) => ({ index, ...meaning })))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  const fields = new Array<string | null>(header.length).fill(null);
  const taken = new Set<string>();
  for (const claim of claims) {
    if (fields[claim.index] !== null || taken.has(claim.field)) continue;
    if (kind === 'RELATIONSHIPS' && claim.field === 'source' && isFromColumn(header, claim.index)) continue;
    fields[claim.index] = claim.field;
    taken.add(claim.field);
  }
  if (kind === 'RELATIONSHIPS') explainByValues(fields, taken, cellsOf);
  return fields;
}

/** `source` is who says so, unless no other column says where a tie starts: then it is that. */
function isFromColumn(header: readonly string[], index: number): boolean {
  const isSource = (name: string) => ['source', 'bron'].includes(wordKey(name));
  const startsElsewhere = header.some(
    (name, at) =>
      at !== index &&
      !isSource(name) &&
      meaningsOf('RELATIONSHIPS', name).some(({ field }) => field === 'from'),
  );
  return isSource(header[index]!) && !startsElsewhere;
}

/** Network files call `Directed`/`Undirected` a type, and numbers of both signs a sign. */
function explainByValues(
  fields: (string | null)[],
  taken: ReadonlySet<string>,
  cellsOf: (index: number) => readonly string[],
) {
  const kind = fields.indexOf('kind');
  if (kind !== -1 && !taken.has('directed')) {
    const cells = cellsOf(kind);
    const says = cells.every((cell) => /directed|gericht/i.test(cell) && readBoolean(cell) !== null);
    if (says && cells.length > 0) fields[kind] = 'directed';
  }
  const sign = fields.indexOf('sign');
  if (sign !== -1 && !taken.has('strength')) {
    const isWeight = cellsOf(sign).some((cell) => {
      const value = readNumber(cell)?.point ?? 0;
      return Math.abs(value) > 1 || !Number.isInteger(value);
    });
    if (isWeight) fields[sign] = 'strength';
  }
}

/**
 * What a file is about, by its headers and then its name; null when the headers say nothing. A kind counts when all columns it needs
 * are there; of those, the one that knows most headers.
 */
export function guessKind(header: readonly string[], fileName: string): ImportKind | null {
  const names = wordKey(fileName.replace(/\.[^.]*$/, ''));
  let best: { kind: ImportKind; score: number } | null = null;
  for (const kind of importKinds) {
    const fields = guessFields(kind, header, () => []);
    if (!neededColumns[kind].every((field) => fields.includes(field))) continue;
    const known = fields.filter((field) => field !== null).length;
    const score =
      known + neededColumns[kind].length + (FILE_NAMES[kind].some((name) => names.includes(name)) ? 2.5 : 0);
    if (best === null || score > best.score) best = { kind, score };
  }
  return best?.kind ?? null;
}

const FILE_NAMES: Readonly<Record<ImportKind, readonly string[]>> = {
  PARTNERS: ['partner', 'partij', 'actor', 'stakeholder', 'nodes'],
  CONTACTS: ['contact'],
  INTERESTS: ['interest', 'belang'],
  ISSUES: ['issue', 'kwestie'],
  STANCES: ['stance', 'standpunt', 'position'],
  RELATIONSHIPS: ['relationship', 'relatie', 'edges', 'ties', 'network', 'netwerk'],
  CONFLICTS: ['conflict'],
};

import type { FactState } from '../facts/state.ts';

type Compared = Pick<FactState, 'author' | 'links'> & {
  readonly label: string;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Whether two states hold the same, whatever their versions. A field that one of them does not know counts as empty. */
export function isSame(a: Compared | null, b: Compared | null): boolean {
  if (a === null || b === null) return a === b;
  return canonical(a) === canonical(b);
}

function canonical({ label, author, values, links }: Compared): string {
  return JSON.stringify([label, author, sorted(values), sorted(links)]);
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

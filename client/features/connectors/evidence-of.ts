import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { Evidence } from './documents.ts';

export type EvidenceKind = 'through' | 'from' | 'to' | 'between' | 'circles' | 'contacts' | 'none';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface EvidenceLines {
  readonly kind: EvidenceKind;
  /** Partners in order, a line for each route, circle or contact; who is not known by name is left out. */
  readonly lines: readonly (readonly Named[])[];
  /** How many more there are than stand in the lines. */
  readonly rest: number;
}

const goBetween: ReadonlySet<NetworkMeasure> = new Set([
  'COORDINATOR',
  'CONSULTANT',
  'REPRESENTATIVE',
  'GATEKEEPER',
  'LIAISON',
]);

/** So many lines are read at a glance. */
const LINES = 6;

/** Examples that differ: first those between partners that stand in none before. */
function varied(lines: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Set<string>();
  const chosen: (readonly string[])[] = [];
  for (const known of [0, 1, 2]) {
    for (const line of lines) {
      if (chosen.length === LINES) return chosen;
      const ends = [line[0]!, line.at(-1)!];
      if (chosen.includes(line) || ends.filter((id) => seen.has(id)).length > known) continue;
      chosen.push(line);
      for (const id of ends) seen.add(id);
    }
  }
  return chosen;
}

/** What a number rests on as lines to read: routes, else circles, else contacts. */
export function evidenceOf(evidence: Evidence, names: ReadonlyMap<string, string>): EvidenceLines {
  const { measure, routes, triangles, partnerIds, total } = evidence;
  const named = (line: readonly string[]): Named[] =>
    line.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
  const linesOf = (kind: EvidenceKind, found: readonly (readonly string[])[]): EvidenceLines => {
    const lines = varied(found)
      .map(named)
      .filter((line) => line.length > 0);
    return { kind, lines, rest: Math.max(0, Math.round(total) - lines.length) };
  };
  if (routes.length > 0) {
    const kind = measure === 'BETWEENNESS' ? 'through' : measure === 'IN_CLOSENESS' ? 'to' : 'from';
    return linesOf(kind, routes);
  }
  if (triangles.length > 0) return linesOf(goBetween.has(measure) ? 'between' : 'circles', triangles);
  if (partnerIds.length > 0)
    return linesOf(
      'contacts',
      partnerIds.map((id) => [id]),
    );
  return { kind: 'none', lines: [], rest: 0 };
}

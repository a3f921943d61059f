import type { FactLabel } from '../../domain/facts.ts';
import { linkedIds } from '../../domain/history.ts';
import type { Viewer } from '../../domain/visibility.ts';
import { viewerParameter, visibleTo } from '../visibility.ts';
import { linksOf } from './properties.ts';
import type { Ask } from './read.ts';
import type { FactState } from './state.ts';

/** Names by id. What is not in it has no name, is not there or is hidden from the viewer. */
export type Names = ReadonlyMap<string, string>;

type Named = Pick<FactState, 'label' | 'id'>;

/** The partners, issues and interests that these facts are about. */
export function namedBy(facts: readonly Pick<FactState, 'label' | 'links'>[]): Named[] {
  return facts.flatMap(({ label, links }) =>
    linksOf(label).flatMap(([name, link]) =>
      linkedIds(links[name]).map((id) => ({ label: link.target, id })),
    ),
  );
}

/** The names of those of these facts that the viewer may see. */
export async function findNames(ask: Ask, viewer: Viewer, wanted: readonly Named[]): Promise<Names> {
  const names = new Map<string, string>();
  for (const label of ['Partner', 'Interest', 'Issue', 'Contact', 'Conflict'] satisfies FactLabel[]) {
    const ids = [...new Set(wanted.filter((one) => one.label === label).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const rows = await ask<{ id: string; name: string }>(
      `/* findNames */ UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE ${visibleTo('n')}
      RETURN n.id AS id, n.name AS name`,
      { ids, viewer: viewerParameter(viewer) },
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

/** What to call a fact: its own name, otherwise the names of what it joins; null when there are none to see. */
export function nameOf({ label, values, links }: FactState, names: Names): string | null {
  if (typeof values.name === 'string') return values.name;
  const joined = linksOf(label).flatMap(([name]) =>
    linkedIds(links[name]).flatMap((id) => names.get(id) ?? []),
  );
  return joined.length > 0 ? joined.join(' – ') : null;
}

/** The fact without the ids of what the viewer may not see. */
export async function withVisibleLinks(ask: Ask, viewer: Viewer, fact: FactState): Promise<FactState> {
  const seen = await findNames(ask, viewer, namedBy([fact]));
  const links = linksOf(fact.label).map(([name, link]) => {
    const ids = linkedIds(fact.links[name]).filter((id) => seen.has(id));
    return [name, link.many ? ids : (ids[0] ?? null)] as const;
  });
  return { ...fact, links: Object.fromEntries(links) };
}

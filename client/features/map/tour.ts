import type { Elements, PartnerNode } from '../../graph/elements.ts';
import type { Positions } from '../../graph/layout.ts';
import { type Direction, stepTowards } from '../../graph/steer.ts';

/** Where a walk with the arrow keys begins: the most powerful partner, and of equals the one with most relationships. */
export function startOfTour(elements: Elements, shown: ReadonlySet<string>): string | null {
  const ties = new Map<string, number>();
  for (const { source, target } of elements.edges) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const partners = elements.nodes.filter(
    (node): node is PartnerNode => node.type === 'partner' && shown.has(node.id),
  );
  partners.sort(
    (a, b) =>
      b.powerStep - a.powerStep || (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return partners[0]?.id ?? null;
}

/** The partner an arrow key leads to from another; null when there is none that way. */
export function stepFrom(
  elements: Elements,
  positions: Positions,
  shown: ReadonlySet<string>,
  from: string,
  direction: Direction,
): string | null {
  const start = positions[from];
  if (!start) return null;
  const candidates = elements.nodes.flatMap(({ id, type }) => {
    const at = positions[id];
    return type === 'partner' && id !== from && shown.has(id) && at ? [{ id, at }] : [];
  });
  const neighbours = new Set(
    elements.edges.flatMap(({ source, target }) =>
      source === from ? [target] : target === from ? [source] : [],
    ),
  );
  return stepTowards(start, direction, candidates, neighbours);
}

import type { Shown } from '../state/filters.ts';
import type { Elements } from './elements.ts';

/** How each element stands out. What is in none of the sets looks as usual. */
export interface Emphasis {
  /** Ids of nodes and edges that the filters keep out: barely there, and they cannot be chosen. */
  readonly ghosts: ReadonlySet<string>;
  /** Further away than what is chosen. */
  readonly away: ReadonlySet<string>;
  /** Edges of what is chosen. */
  readonly near: ReadonlySet<string>;
  /** The node or edge that is chosen. */
  readonly chosen: string | null;
  /** Nodes that show their name at any zoom: the chosen one and its neighbours. */
  readonly named: ReadonlySet<string>;
}

/**
 * What stands out on the map.
 * @param chosen id of a node or an edge
 */
export function emphasise(elements: Elements, shown: Shown, chosen: string | null): Emphasis {
  const ghosts = new Set<string>();
  const isNodeShown = new Map<string, boolean>();
  for (const node of elements.nodes) {
    const passes =
      node.type === 'partner'
        ? shown.partners.has(node.id)
        : node.type === 'conflict'
          ? shown.conflicts.has(node.id)
          : node.holderIds.some((id) => shown.partners.has(id));
    isNodeShown.set(node.id, passes);
    if (!passes) ghosts.add(node.id);
  }
  for (const edge of elements.edges) {
    const passes =
      edge.type === 'tie'
        ? shown.relationships.has(edge.id)
        : isNodeShown.get(edge.source) && isNodeShown.get(edge.target);
    if (!passes) ghosts.add(edge.id);
  }

  const near = new Set<string>();
  const named = new Set<string>();
  const away = new Set<string>();
  const isThere =
    chosen !== null && (isNodeShown.has(chosen) || elements.edges.some(({ id }) => id === chosen));
  if (!isThere) return { ghosts, away, near, chosen: null, named };

  named.add(chosen);
  for (const edge of elements.edges) {
    if (ghosts.has(edge.id)) continue;
    if (edge.id !== chosen && edge.source !== chosen && edge.target !== chosen) continue;
    if (edge.id !== chosen) near.add(edge.id);
    named.add(edge.source);
    named.add(edge.target);
  }
  for (const node of elements.nodes) if (!named.has(node.id)) away.add(node.id);
  for (const edge of elements.edges) if (!near.has(edge.id) && edge.id !== chosen) away.add(edge.id);
  return { ghosts, away, near, chosen, named };
}

/**
 * What stands out on the map when a group does: its members, and what is between them. All else is further away.
 * @param chosen id of a node or an edge
 */
export function highlight(
  elements: Elements,
  shown: Shown,
  memberIds: ReadonlySet<string>,
  chosen: string | null,
): Emphasis {
  const usual = emphasise(elements, shown, chosen);
  const away = new Set<string>();
  for (const node of elements.nodes) {
    const inside =
      node.type === 'partner'
        ? memberIds.has(node.id)
        : (node.type === 'conflict' ? node.partyIds : node.holderIds).filter((id) => memberIds.has(id))
            .length >= 2;
    if (!inside) away.add(node.id);
  }
  for (const edge of elements.edges) {
    if (away.has(edge.source) || away.has(edge.target)) away.add(edge.id);
  }
  const named = new Set(usual.chosen === null ? [] : [usual.chosen]);
  return { ...usual, away, named };
}

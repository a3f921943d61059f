import type { Elements, NodeElement } from './elements.ts';
import type { Point, Positions } from './layout.ts';

/** A partner, those it is tied to or in conflict with, and what joins them all to it. */
export function surroundings(elements: Elements, id: string, shownEdges: ReadonlySet<string>): Elements {
  const edges = elements.edges.filter(
    (edge) => (edge.source === id || edge.target === id) && (edge.type !== 'tie' || shownEdges.has(edge.id)),
  );
  const conflicts = new Set(edges.filter(({ type }) => type === 'party').map(({ source }) => source));
  const others = elements.edges.filter((edge) => conflicts.has(edge.source) && edge.target !== id);
  const all = [...edges, ...others];
  const ids = new Set([id, ...all.flatMap(({ source, target }) => [source, target])]);
  return { nodes: elements.nodes.filter((node) => ids.has(node.id)), edges: all };
}

/** How many fit in the first ring; each further ring holds this many more. */
const FIRST_RING = 7;
const NEXT_RING = 5;
const RING_WIDTH = 118;
const RING_HEIGHT = 96;

/** A partner in the middle of rings of the others: conflicts nearest, then partners in the order given. */
export function ringPositions(elements: Elements, id: string): Positions {
  const others = elements.nodes.filter((node) => node.id !== id);
  const inOrder = [...others].sort((a, b) => rank(a) - rank(b));
  const positions: Record<string, Point> = { [id]: { x: 0, y: 0 } };
  let ring = 0;
  let placed = 0;
  while (placed < inOrder.length) {
    const room = FIRST_RING + ring * NEXT_RING;
    const here = inOrder.slice(placed, placed + room);
    here.forEach((node, k) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * (k + (ring % 2) / 2)) / here.length;
      positions[node.id] = {
        x: Math.round(Math.cos(angle) * RING_WIDTH * (ring + 1)),
        y: Math.round(Math.sin(angle) * RING_HEIGHT * (ring + 1)),
      };
    });
    placed += here.length;
    ring++;
  }
  return positions;
}

function rank(node: NodeElement): number {
  return node.type === 'conflict' ? 0 : node.type === 'partner' ? 1 : 2;
}

import type { Point } from './layout.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ways: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** How much nearer a neighbour counts than someone else. */
const NEIGHBOUR = 0.55;

/**
 * The partner that an arrow key leads to: the nearest one in that direction, neighbours sooner than others. A direction
 * is a quarter of the circle. Null when nobody stands there.
 */
export function stepTowards(
  from: Point,
  direction: Direction,
  candidates: readonly { readonly id: string; readonly at: Point }[],
  neighbours: ReadonlySet<string>,
): string | null {
  const way = ways[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const { id, at } of candidates) {
    const along = (at.x - from.x) * way.x + (at.y - from.y) * way.y;
    const aside = Math.abs((at.x - from.x) * way.y) + Math.abs((at.y - from.y) * way.x);
    if (along <= 0 || aside > along) continue;
    const cost = (along + 1.5 * aside) * (neighbours.has(id) ? NEIGHBOUR : 1);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

import type { LayoutNode } from './layout.ts';

const ROUNDS = 60;
/** Pixels kept free between two boxes. */
export const MARGIN = 6;

/**
 * Moves nodes apart until their boxes no longer overlap, each pair along the direction that needs the smallest move; on a wide
 * screen (`aspect` above 1) rather sideways.
 * Changes `x` and `y` in place. Stops when nothing overlaps, or after 60 rounds.
 */
export function separateBoxes(
  x: Float64Array,
  y: Float64Array,
  part: Int32Array,
  nodes: readonly LayoutNode[],
  aspect: number,
): void {
  const order = Array.from(part);
  const widest = Math.max(0, ...order.map((i) => nodes[i]!.width)) + MARGIN;
  for (let round = 0; round < ROUNDS; round++) {
    order.sort((a, b) => x[a]! - x[b]! || a - b);
    let moved = false;
    for (let k = 0; k < order.length; k++) {
      const i = order[k]!;
      for (let l = k + 1; l < order.length; l++) {
        const j = order[l]!;
        if (x[j]! - x[i]! > widest) break;
        const tooWide = (nodes[i]!.width + nodes[j]!.width) / 2 + MARGIN - Math.abs(x[j]! - x[i]!);
        const tooHigh = (nodes[i]!.height + nodes[j]!.height) / 2 + MARGIN - Math.abs(y[j]! - y[i]!);
        if (tooWide <= 0.01 || tooHigh <= 0.01) continue;
        moved = true;
        if (tooWide < tooHigh * aspect) {
          const way = x[j]! >= x[i]! ? 0.5 : -0.5;
          x[i]! -= way * tooWide;
          x[j]! += way * tooWide;
        } else {
          const way = y[j]! > y[i]! || (y[j]! === y[i]! && j > i) ? 0.5 : -0.5;
          y[i]! -= way * tooHigh;
          y[j]! += way * tooHigh;
        }
      }
    }
    if (!moved) return;
  }
}

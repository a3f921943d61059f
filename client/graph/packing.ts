import type { LayoutNode, Point } from './layout.ts';

/** Pixels kept free around a part that is joined to nothing else. */
const GAP = 28;
const SCAN_STEP = 24;

/** Sets the smaller parts in free corners beside the largest, the lower ones first; when those are full, in rows below it. */
export function setSideBySide(
  parts: readonly Int32Array[],
  x: Float64Array,
  y: Float64Array,
  nodes: readonly LayoutNode[],
  aspect: number,
): void {
  const [main, ...others] = parts;
  if (!main) return;
  const frame = bounds(main, x, y, nodes);
  frame.right = Math.max(frame.right, frame.left + Math.sqrt(nodes.length * aspect) * 60);
  const taken = Array.from(main, (i) => boxOf(i, x, y, nodes));
  let left = frame.left;
  let top = frame.bottom + GAP;
  let rowHeight = 0;
  for (const part of others) {
    const box = bounds(part, x, y, nodes);
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    let spot = freeCorner(frame, width, height, taken);
    if (!spot) {
      if (left > frame.left && left + width > frame.right) {
        left = frame.left;
        top += rowHeight + GAP;
        rowHeight = 0;
      }
      spot = { x: left, y: top };
      left += width + GAP;
      rowHeight = Math.max(rowHeight, height);
    }
    for (const i of part) {
      x[i]! += spot.x - box.left;
      y[i]! += spot.y - box.top;
      taken.push(boxOf(i, x, y, nodes));
    }
  }
  const all = Int32Array.from(nodes, (_, i) => i);
  const whole = bounds(all, x, y, nodes);
  for (const i of all) {
    x[i]! -= (whole.left + whole.right) / 2;
    y[i]! -= (whole.top + whole.bottom) / 2;
  }
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Upper left of the free spot within a frame that lies nearest to one of its corners; null when there is none. */
function freeCorner(frame: Box, width: number, height: number, taken: readonly Box[]): Point | null {
  let best: Point | null = null;
  let least = Infinity;
  for (let top = frame.bottom - height; top >= frame.top; top -= SCAN_STEP) {
    for (let left = frame.left; left + width <= frame.right; left += SCAN_STEP) {
      const fromSide = Math.min(left - frame.left, frame.right - width - left);
      const fromEnd = Math.min(frame.bottom - height - top, top - frame.top + SCAN_STEP);
      if (fromSide + fromEnd >= least) continue;
      const isFree = taken.every(
        (box) =>
          left - GAP > box.right ||
          left + width + GAP < box.left ||
          top - GAP > box.bottom ||
          top + height + GAP < box.top,
      );
      if (!isFree) continue;
      best = { x: left, y: top };
      least = fromSide + fromEnd;
    }
  }
  return best;
}

function boxOf(i: number, x: Float64Array, y: Float64Array, nodes: readonly LayoutNode[]): Box {
  const { width, height } = nodes[i]!;
  return {
    left: x[i]! - width / 2,
    right: x[i]! + width / 2,
    top: y[i]! - height / 2,
    bottom: y[i]! + height / 2,
  };
}

function bounds(part: Int32Array, x: Float64Array, y: Float64Array, nodes: readonly LayoutNode[]): Box {
  const whole: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const i of part) {
    const box = boxOf(i, x, y, nodes);
    whole.left = Math.min(whole.left, box.left);
    whole.right = Math.max(whole.right, box.right);
    whole.top = Math.min(whole.top, box.top);
    whole.bottom = Math.max(whole.bottom, box.bottom);
  }
  return whole;
}

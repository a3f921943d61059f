import type { LayoutNode } from './layout.ts';
import { MARGIN } from './overlap.ts';
import type { Drawing } from './stress.ts';

/** Part of the drawing covered by nodes and names; the rest is room to see relationships. */
const COVERAGE = 0.7;

/** Turns a drawing so that its longest direction lies along the screen's, and moves its middle to (0, 0). */
export function turnAlong(local: Drawing, isWide: boolean): void {
  const n = local.x.length;
  const { x, y } = local;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    x[i]! -= meanX;
    y[i]! -= meanY;
    xx += x[i]! * x[i]!;
    yy += y[i]! * y[i]!;
    xy += x[i]! * y[i]!;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (isWide ? 0 : Math.PI / 2);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < n; i++) {
    const turned = x[i]! * cos + y[i]! * sin;
    y[i] = y[i]! * cos - x[i]! * sin;
    x[i] = turned;
  }
}

/** Scales a drawing to pixels: roomy enough for its nodes and names, stretched a little towards the screen's proportions. */
export function spread(local: Drawing, part: Int32Array, nodes: readonly LayoutNode[], aspect: number): void {
  const { x, y } = local;
  if (part.length < 2) return;
  let boxes = 0;
  for (const i of part) boxes += (nodes[i]!.width + MARGIN) * (nodes[i]!.height + MARGIN);
  const width = Math.max(1e-6, Math.max(...x) - Math.min(...x));
  const height = Math.max(1e-6, Math.max(...y) - Math.min(...y));
  const scale = Math.sqrt(boxes / COVERAGE / (width * Math.max(height, width / 4)));
  const stretch = Math.min(1.3, Math.max(1 / 1.3, Math.sqrt(aspect / (width / height))));
  for (let i = 0; i < x.length; i++) {
    x[i]! *= scale * stretch;
    y[i]! *= scale / stretch;
  }
}

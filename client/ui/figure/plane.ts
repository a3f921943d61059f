/** One direction of a plane. */
export interface PlaneAxis {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Where high begins, a value on it included; null draws no line. */
  readonly cut: number | null;
  format(value: number): string;
}

/** A point on a plane in the units of its axes. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Values on an axis that read well, `minimum` and `maximum` within their reach: steps of 1, 2, 2.5 or 5 times a power of ten. */
export function ticksOf(axis: Pick<PlaneAxis, 'minimum' | 'maximum'>, wanted = 4): number[] {
  const { minimum, maximum } = axis;
  if (!(maximum > minimum)) return [minimum];
  const rough = (maximum - minimum) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => one >= rough * (1 - 1e-9))!;
  const ticks: number[] = [];
  for (let at = Math.ceil(minimum / step - 1e-9); at * step <= maximum + step * 1e-9; at += 1) {
    // The sum keeps a −0 out.
    ticks.push(Math.round(at * step * 1e9) / 1e9 + 0);
  }
  return ticks;
}

/** The pixel of a value; an axis without length puts everything in its middle. */
export function scaleOf(axis: Pick<PlaneAxis, 'minimum' | 'maximum'>, start: number, end: number) {
  const length = axis.maximum - axis.minimum;
  return (value: number) =>
    length > 0 ? start + ((value - axis.minimum) / length) * (end - start) : (start + end) / 2;
}

/**
 * The order in which points are read: quarter by quarter, upper left first and lower right last, within each from high to low, then
 * from left to right. Without a cut the plane is not divided along that axis.
 */
export function readingOrder<P extends Place>(
  points: readonly P[],
  cuts: { readonly x: number | null; readonly y: number | null },
): P[] {
  const quarter = ({ x, y }: P) =>
    (cuts.y !== null && y < cuts.y ? 2 : 0) + (cuts.x !== null && x >= cuts.x ? 1 : 0);
  return [...points].sort(
    (a, b) => quarter(a) - quarter(b) || b.y - a.y || a.x - b.x || (a.id < b.id ? -1 : 1),
  );
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Sets points that lie on top of each other (within `reach` pixels) around their place, the first one on it, as seeds in a
 * sunflower. Others stay exactly where they are.
 */
export function spreadCoinciding<P extends Place>(points: readonly P[], reach: number, gap: number): P[] {
  const heaps: { x: number; y: number; size: number }[] = [];
  return points.map((point) => {
    const heap = heaps.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) <= reach);
    if (!heap) {
      heaps.push({ x: point.x, y: point.y, size: 1 });
      return point;
    }
    const angle = heap.size * GOLDEN_ANGLE;
    const distance = gap * Math.sqrt(heap.size);
    heap.size += 1;
    return { ...point, x: heap.x + distance * Math.cos(angle), y: heap.y + distance * Math.sin(angle) };
  });
}

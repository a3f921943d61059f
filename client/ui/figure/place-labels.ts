/** A rectangle in pixels by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels that wants a name of this size beside it. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its sign. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name may stand around its point, the most readable first: the share of its own width and height it is moved by, and the way it is pushed out. */
const seats = [
  { left: 0, top: -0.5, outX: 1, outY: 0 },
  { left: -1, top: -0.5, outX: -1, outY: 0 },
  { left: -0.5, top: -1, outX: 0, outY: -1 },
  { left: -0.5, top: 0, outX: 0, outY: 1 },
  { left: 0, top: -1, outX: 0.7, outY: -1 },
  { left: 0, top: 0, outX: 0.7, outY: 1 },
  { left: -1, top: -1, outX: -0.7, outY: -1 },
  { left: -1, top: 0, outX: -0.7, outY: 1 },
  { left: -1, top: -1, outX: 1, outY: -1 },
  { left: -1, top: 0, outX: 1, outY: 1 },
  { left: 0, top: -1, outX: -1, outY: -1 },
  { left: 0, top: 0, outX: -1, outY: 1 },
] as const;
/** Between a sign and its name. */
const GAP = 2;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (box: Box, bounds: Box) =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/**
 * Names beside their points, none over another, over a point, over an obstacle or outside the bounds. Earlier points choose first; a
 * name without room is left out. O(n²).
 */
export function placeLabels(
  points: readonly Labelled[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): ReadonlyMap<string, Box> {
  const signs = points.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed = new Map<string, Box>();
  for (const { id, x, y, radius, width, height } of points) {
    const seat = seats
      .map(({ left, top, outX, outY }) => ({
        x: x + left * width + outX * (radius + GAP),
        y: y + top * height + outY * (radius + GAP),
        width,
        height,
      }))
      .find(
        (box) =>
          within(box, bounds) &&
          !signs.some((sign) => overlap(box, sign)) &&
          !obstacles.some((obstacle) => overlap(box, obstacle)) &&
          ![...placed.values()].some((other) => overlap(box, other)),
      );
    if (seat) placed.set(id, seat);
  }
  return placed;
}

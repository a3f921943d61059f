import type { Split, Tie } from './model.ts';

/** Pixels. A row has one line of name, or two where columns are narrow. */
const ROW = 24;
const TALL_ROW = 36;
const NARROW = 150;
const HEAD = 30;
const FOOT = 24;
const BETWEEN = 18;
const TOP = 4;

export interface CampRow {
  readonly id: string;
  /** Middle of the row. */
  readonly y: number;
}

/** A faction as a box in one of two columns. */
export interface CampBox {
  readonly number: number;
  readonly size: number;
  readonly column: 0 | 1;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly CampRow[];
  /** Members without a row of their own. */
  readonly others: number;
}

export interface CampsLayout {
  readonly boxes: readonly CampBox[];
  readonly width: number;
  readonly height: number;
  /** Pixels beside a column for ties that stay on its own side. */
  readonly margin: number;
  /** Height of a row. */
  readonly row: number;
  /** Where each partner with a row stands. */
  readonly seats: ReadonlyMap<string, { readonly box: CampBox; readonly y: number }>;
}

/**
 * Factions as boxes in two columns, the largest at the left and each next one where there is most room. Only partners in `rows` get a row;
 * their order keeps lines short.
 */
export function layOutCamps(split: Split, shown: ReadonlySet<string>, width: number): CampsLayout {
  const margin = Math.round(Math.min(72, Math.max(24, width * 0.1)));
  const gap = Math.round(Math.min(150, Math.max(52, width * 0.17)));
  const column = (width - 2 * margin - gap) / 2;
  const row = column < NARROW ? TALL_ROW : ROW;
  const ends = [TOP, TOP];
  const seats = split.factions.map(({ number, partnerIds }, at) => {
    const side: 0 | 1 = at === 0 || ends[0]! < ends[1]! ? 0 : 1;
    const y = ends[side]!;
    const ids = partnerIds.filter((id) => shown.has(id));
    const others = partnerIds.length - ids.length;
    const height = HEAD + ids.length * row + (others > 0 ? FOOT : 6);
    ends[side] = y + height + BETWEEN;
    return { number, size: partnerIds.length, side, y, ids, others, height };
  });
  orderRows(seats, split, row);
  const boxes = seats.map(
    ({ number, size, side, y, ids, others, height }): CampBox => ({
      number,
      size,
      column: side,
      x: side === 0 ? margin : margin + column + gap,
      y,
      width: column,
      height,
      rows: ids.map((id, at) => ({ id, y: y + HEAD + at * row + row / 2 })),
      others,
    }),
  );
  const seatOf = new Map(boxes.flatMap((box) => box.rows.map(({ id, y }) => [id, { box, y }] as const)));
  return { boxes, width, height: Math.max(...ends) - BETWEEN + 4, margin, row, seats: seatOf };
}

const SWEEPS = 8;

/**
 * Orders the rows of each faction so that lines stay short: on top who is strained with another faction, as level with them as may be (the
 * mean height of those at the other end, faction by faction, time and again); then who is strained within; then the others.
 */
function orderRows(
  seats: readonly { readonly y: number; readonly ids: string[] }[],
  split: Split,
  row: number,
) {
  const across = new Map<string, string[]>();
  const within = new Map<string, string[]>();
  for (const { a, b, isNegative } of split.strains) {
    const ends = isNegative ? within : across;
    ends.set(a, [...(ends.get(a) ?? []), b]);
    ends.set(b, [...(ends.get(b) ?? []), a]);
  }
  const layer = (id: string) => (across.has(id) ? 0 : within.has(id) ? 1 : 2);
  const heights = new Map<string, number>();
  const settle = ({ y, ids }: { readonly y: number; readonly ids: readonly string[] }) => {
    for (const [at, id] of ids.entries()) heights.set(id, y + at * row);
  };
  for (const seat of seats) {
    seat.ids.sort((a, b) => layer(a) - layer(b));
    settle(seat);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const seat of seats) {
      const mean = new Map(
        seat.ids.map((id) => {
          // Between camps only the other end counts; within one both move, so that the row's own height steadies it.
          const ends = across.get(id) ?? [id, ...(within.get(id) ?? [])];
          const known = ends.flatMap((end) => heights.get(end) ?? []);
          const sum = known.reduce((total, height) => total + height, 0);
          return [id, known.length > 0 ? sum / known.length : heights.get(id)!] as const;
        }),
      );
      seat.ids.sort((a, b) => layer(a) - layer(b) || mean.get(a)! - mean.get(b)!);
      settle(seat);
    }
  }
}

/** The way of a tie as the four points of a curve; null when one of the two has no row. */
export interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between columns straight across the gap, within a column around its outer side. */
export function routeTie(layout: CampsLayout, tie: Pick<Tie, 'a' | 'b'>): Curve | null {
  const from = layout.seats.get(tie.a);
  const to = layout.seats.get(tie.b);
  if (!from || !to) return null;
  if (from.box.column === to.box.column) {
    const isLeft = from.box.column === 0;
    const x = isLeft ? from.box.x : from.box.x + from.box.width;
    // A cubic reaches three quarters of the way to its handles.
    const reach = Math.min(layout.margin - 8, 20 + Math.abs(from.y - to.y) * 0.3) / 0.75;
    const handle = isLeft ? x - reach : x + reach;
    return {
      points: [
        { x, y: from.y },
        { x: handle, y: from.y },
        { x: handle, y: to.y },
        { x, y: to.y },
      ],
    };
  }
  const [left, right] = from.box.column === 0 ? [from, to] : [to, from];
  const start = left.box.x + left.box.width;
  const end = right.box.x;
  const middle = (start + end) / 2;
  return {
    points: [
      { x: start, y: left.y },
      { x: middle, y: left.y },
      { x: middle, y: right.y },
      { x: end, y: right.y },
    ],
  };
}

const at = ([a, b, c, d]: Curve['points'], t: number): Point => {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
};

/** The curve itself, for a tie that fits. */
export function smoothPath({ points: [a, b, c, d] }: Curve): string {
  const n = (value: number) => Math.round(value * 10) / 10;
  return `M${n(a.x)} ${n(a.y)}C${n(b.x)} ${n(b.y)} ${n(c.x)} ${n(c.y)} ${n(d.x)} ${n(d.y)}`;
}

const SAMPLES = 60;
/** Pixels from one tooth to the next, and to either side of the curve. */
const TOOTH = 5;
const SWING = 3.2;
/** Straight ends, so that the line can be seen to arrive. */
const END = 8;

/** The curve as a saw, for a tie that strains: told apart without colour. Also where its middle is, and which way it runs there. */
export function jaggedPath(curve: Curve): { path: string; middle: Point; angle: number } {
  const line = Array.from({ length: SAMPLES + 1 }, (_, i) => at(curve.points, i / SAMPLES));
  const lengths = [0];
  for (let i = 1; i < line.length; i += 1) {
    lengths.push(lengths[i - 1]! + Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y));
  }
  const total = lengths.at(-1)!;
  const walk = (distance: number) => {
    let i = lengths.findIndex((length) => length >= distance);
    if (i < 1) i = distance <= 0 ? 1 : line.length - 1;
    const [p, q] = [line[i - 1]!, line[i]!];
    const step = lengths[i]! - lengths[i - 1]! || 1;
    const share = (distance - lengths[i - 1]!) / step;
    return {
      x: p.x + (q.x - p.x) * share,
      y: p.y + (q.y - p.y) * share,
      angle: Math.atan2(q.y - p.y, q.x - p.x),
    };
  };
  const teeth = Math.max(2, Math.round((total - 2 * END) / TOOTH));
  const length = (total - 2 * END) / teeth;
  const n = (value: number) => Math.round(value * 10) / 10;
  const parts = [`M${n(line[0]!.x)} ${n(line[0]!.y)}`];
  for (let tooth = 0; tooth <= teeth; tooth += 1) {
    const { x, y, angle } = walk(END + tooth * length);
    const side = tooth === 0 || tooth === teeth ? 0 : tooth % 2 === 0 ? SWING : -SWING;
    parts.push(`L${n(x - Math.sin(angle) * side)} ${n(y + Math.cos(angle) * side)}`);
  }
  parts.push(`L${n(line.at(-1)!.x)} ${n(line.at(-1)!.y)}`);
  const middle = walk(total / 2);
  return { path: parts.join(''), middle: { x: middle.x, y: middle.y }, angle: middle.angle };
}

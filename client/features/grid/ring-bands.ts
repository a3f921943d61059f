import type { Ring } from '../../api/generated/graphql.ts';
import { type RingMove, ringOrder } from './model.ts';

/** A ring as a bar at one side of the figure. */
export interface RingBar {
  readonly ring: Ring;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Partners of one move as a band from left to right. */
export interface RingBand {
  readonly move: RingMove;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const GAP = 16;
/** A ring without anyone keeps a line of its own. */
const LEAST = 3;

/** Actual rings at the left, desired rings at the right, the inner ring on top; bands as high as there are partners in them. */
export function layOutRings(moves: readonly RingMove[], height: number) {
  const total = moves.reduce((sum, { rows }) => sum + rows.length, 0);
  const unit = total === 0 ? 0 : (height - GAP * (ringOrder.length - 1) - LEAST * ringOrder.length) / total;
  const barsOf = (side: 'from' | 'to'): RingBar[] => {
    let y = 0;
    return ringOrder.map((ring) => {
      const count = moves
        .filter((move) => move[side] === ring)
        .reduce((sum, { rows }) => sum + rows.length, 0);
      const bar = { ring, count, y, height: LEAST + count * unit };
      y += bar.height + GAP;
      return bar;
    });
  };
  const actual = barsOf('from');
  const desired = barsOf('to');
  const used = new Map<string, number>();
  const seat = (bars: readonly RingBar[], side: 'from' | 'to', ring: Ring, size: number) => {
    const bar = bars.find((one) => one.ring === ring)!;
    const taken = used.get(`${side} ${ring}`) ?? 0;
    used.set(`${side} ${ring}`, taken + size);
    return bar.y + LEAST / 2 + taken;
  };
  // From the inner ring outwards on both sides, so that bands of one ring do not cross.
  const inOrder = [...moves].sort(
    (a, b) =>
      ringOrder.indexOf(a.from) - ringOrder.indexOf(b.from) ||
      ringOrder.indexOf(a.to) - ringOrder.indexOf(b.to),
  );
  const lefts = new Map(
    inOrder.map((move) => [move, seat(actual, 'from', move.from, move.rows.length * unit)]),
  );
  const rights = new Map(
    [...inOrder]
      .sort(
        (a, b) =>
          ringOrder.indexOf(a.to) - ringOrder.indexOf(b.to) ||
          ringOrder.indexOf(a.from) - ringOrder.indexOf(b.from),
      )
      .map((move) => [move, seat(desired, 'to', move.to, move.rows.length * unit)]),
  );
  const bands: RingBand[] = inOrder.map((move) => ({
    move,
    left: lefts.get(move)!,
    right: rights.get(move)!,
    height: move.rows.length * unit,
  }));
  return { actual, desired, bands };
}

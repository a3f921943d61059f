import { describe, expect, test } from 'vitest';
import { type Labelled, placeLabels } from '../../client/ui/figure/place-labels.ts';
import { readingOrder, scaleOf, spreadCoinciding, ticksOf } from '../../client/ui/figure/plane.ts';

describe('ticksOf', () => {
  test.each([
    [0, 1, [0, 0.25, 0.5, 0.75, 1]],
    [0, 97, [0, 25, 50, 75]],
    [-3, 3, [-2, 0, 2]],
    [0, 7, [0, 2, 4, 6]],
    [5, 5, [5]],
  ])('divides %s to %s by round steps', (minimum, maximum, ticks) => {
    expect(ticksOf({ minimum, maximum })).toEqual(ticks);
  });
});

describe('scaleOf', () => {
  test('puts the ends of an axis on the ends of the plane', () => {
    const scale = scaleOf({ minimum: 2, maximum: 4 }, 100, 0);
    expect([scale(2), scale(3), scale(4)]).toEqual([100, 50, 0]);
  });
  test('puts everything in the middle when all values are the same', () => {
    expect(scaleOf({ minimum: 2, maximum: 2 }, 100, 0)(2)).toBe(50);
  });
});

describe('readingOrder', () => {
  const points = [
    { id: 'low right', x: 0.9, y: 0.1 },
    { id: 'high left', x: 0.1, y: 0.6 },
    { id: 'low left', x: 0.2, y: 0.4 },
    { id: 'on both cuts', x: 0.5, y: 0.5 },
    { id: 'top right', x: 0.6, y: 0.9 },
  ];
  const read = (cuts: { x: number | null; y: number | null }) =>
    readingOrder(points, cuts).map(({ id }) => id);
  test('goes quarter by quarter, and a value on the cut is high', () => {
    expect(read({ x: 0.5, y: 0.5 })).toEqual([
      'high left',
      'top right',
      'on both cuts',
      'low left',
      'low right',
    ]);
  });
  test('goes from high to low on an undivided plane', () => {
    expect(read({ x: null, y: null })[0]).toBe('top right');
    expect(read({ x: null, y: null }).at(-1)).toBe('low right');
  });
});

describe('spreadCoinciding', () => {
  test('moves only what lies on another, and gives each a place of its own', () => {
    const heap = Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, x: 50, y: 50 }));
    const alone = { id: 'alone', x: 80, y: 80 };
    const spread = spreadCoinciding([...heap, alone], 3, 9);
    expect(spread[0]).toEqual(heap[0]);
    expect(spread.at(-1)).toEqual(alone);
    for (const [at, a] of spread.entries()) {
      for (const b of spread.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(6);
    }
  });
});

describe('placeLabels', () => {
  const bounds = { x: 0, y: 0, width: 400, height: 300 };
  const point = (id: string, x: number, y: number): Labelled => ({
    id,
    x,
    y,
    radius: 6,
    width: 80,
    height: 14,
  });

  test('sets a name to the right of its point, and to the left at the right edge', () => {
    const placed = placeLabels([point('a', 100, 100), point('b', 380, 200)], bounds);
    expect(placed.get('a')).toMatchObject({ x: 108, y: 93 });
    expect(placed.get('b')).toMatchObject({ x: 292 });
  });

  test('lets no name touch another, a point or the edge in a crowd', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      point(`p${at}`, (at * 137.5) % 400, (at * 71.3) % 300),
    );
    const placed = [...placeLabels(many, bounds)];
    expect(placed.length).toBeGreaterThan(3);
    for (const [at, [, box]] of placed.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      for (const [, other] of placed.slice(at + 1)) {
        const apart =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('leaves out a name without room, and names the first rather than the second', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 20 };
    expect([...placeLabels([point('a', 8, 10), point('b', 14, 10)], narrow).keys()]).toEqual([]);
    const wide = { x: 0, y: 0, width: 120, height: 20 };
    expect([...placeLabels([point('a', 8, 10), point('b', 112, 10)], wide).keys()]).toEqual(['a']);
  });

  test('keeps clear of obstacles', () => {
    const obstacle = { x: 100, y: 80, width: 120, height: 40 };
    const placed = placeLabels([point('a', 95, 100)], bounds, [obstacle]);
    expect(placed.get('a')!.x + 80).toBeLessThanOrEqual(100);
  });
});

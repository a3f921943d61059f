import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutInput, layOut, type Positions } from '../../client/graph/layout.ts';

const node = (id: string) => ({ id, width: 60, height: 50 });
const tie = (from: string, to: string, strength: number | null = null, isNegative = false) => ({
  from,
  to,
  strength,
  isNegative,
});
const input = (ids: readonly string[], ties: LayoutInput['ties']): LayoutInput => ({
  nodes: ids.map(node),
  ties,
  aspect: 1.6,
  seed: 7,
});
const apart = (positions: Positions, a: string, b: string) =>
  Math.hypot(positions[a]!.x - positions[b]!.x, positions[a]!.y - positions[b]!.y);

/** n partners in a row, each tied to the next. */
const chain = (n: number) => {
  const ids = Array.from({ length: n }, (_, i) => `p${String(i).padStart(3, '0')}`);
  return input(
    ids,
    ids.slice(1).map((id, i) => tie(ids[i]!, id)),
  );
};

describe('layOut', () => {
  test('gives the same positions for the same field, whatever the order it came in', () => {
    const field = chain(20);
    const shuffled = { ...field, nodes: [...field.nodes].reverse() };
    expect(layOut(shuffled)).toEqual(layOut(field));
  });

  test('places nobody, one and two', () => {
    expect(layOut(input([], []))).toEqual({});
    expect(layOut(input(['a'], []))).toEqual({ a: { x: 0, y: 0 } });
    expect(apart(layOut(input(['a', 'b'], [tie('a', 'b')])), 'a', 'b')).toBeGreaterThan(50);
  });

  test('draws a chain along the width of the screen', () => {
    const positions = Object.values(layOut(chain(12)));
    const xs = positions.map(({ x }) => x);
    const ys = positions.map(({ y }) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  });

  test('never lets two partners with their names overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.boolean()), { maxLength: 60 }), (links) => {
        const ids = Array.from({ length: 25 }, (_, i) => `p${i}`);
        const ties = links.map(([a, b, isNegative]) => tie(`p${a}`, `p${b}`, 0.5, isNegative));
        const positions = layOut(input(ids, ties));
        for (const a of ids)
          for (const b of ids) {
            if (a >= b) continue;
            const isClear =
              Math.abs(positions[a]!.x - positions[b]!.x) >= 58 ||
              Math.abs(positions[a]!.y - positions[b]!.y) >= 48;
            if (!isClear) return false;
          }
        return true;
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test('sets who has no relationship beside the rest, not adrift', () => {
    const field = chain(30);
    const positions = layOut({ ...field, nodes: [...field.nodes, node('alone')] });
    const { alone, ...rest } = positions;
    const ys = Object.values(rest).map(({ y }) => y);
    const height = Math.max(...ys) - Math.min(...ys);
    expect(alone!.y).toBeLessThan(Math.max(...ys) + height + 150);
  });

  test('a field of 2,000 partners gets finite places', { timeout: 60_000 }, () => {
    const positions = layOut(chain(2000));
    expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

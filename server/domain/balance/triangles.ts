import { type SignedNetwork, type SignedTie, symmetrise } from './signed-network.ts';

export interface SignedTriangle {
  /** The three actors, ascending. */
  readonly actors: readonly [number, number, number];
  readonly negativeTies: 0 | 1 | 2 | 3;
}

export interface TriangleCensus {
  /** Triangles with 0, 1, 2 and 3 negative ties. */
  readonly counts: readonly [number, number, number, number];
  /** Share with an even number of negative ties; null without triangles. */
  readonly triangleIndex: number | null;
  /** Share that Davis' weak balance allows as well (three negative ties too); null without triangles. */
  readonly weakTriangleIndex: number | null;
  /** The unbalanced ones, at most `maximum`. */
  readonly unbalanced: readonly SignedTriangle[];
}

/**
 * Triangles: is the friend of my friend my friend? A triangle is balanced when the product of its signs is positive (+++, +−−).
 * Cartwright & Harary (1956), Psychological Review 63:277–293; Davis (1967), Human Relations 20:181–187.
 * Parallel ties count as one, by the sign of their sum. O(m^1.5).
 */
export function countTriangles(network: SignedNetwork, maximum = 200): TriangleCensus {
  const { size, ties } = symmetrise(
    network.size,
    network.ties.map(({ a, b, sign, weight }) => ({ from: a, to: b, sign, weight })),
    'SUM',
  );
  const degree = new Int32Array(size);
  for (const { a, b } of ties) {
    degree[a]! += 1;
    degree[b]! += 1;
  }
  const comesFirst = (a: number, b: number) => degree[a]! < degree[b]! || (degree[a] === degree[b] && a < b);
  const onward: Map<number, SignedTie['sign']>[] = Array.from({ length: size }, () => new Map());
  for (const { a, b, sign } of ties) {
    if (comesFirst(a, b)) onward[a]!.set(b, sign);
    else onward[b]!.set(a, sign);
  }
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const unbalanced: SignedTriangle[] = [];
  for (let v = 0; v < size; v += 1) {
    for (const [w, first] of onward[v]!) {
      for (const [x, second] of onward[w]!) {
        const third = onward[v]!.get(x);
        if (third === undefined) continue;
        const negativeTies = [first, second, third].filter((sign) => sign === -1).length as 0 | 1 | 2 | 3;
        counts[negativeTies] += 1;
        if (negativeTies % 2 === 1 && unbalanced.length < maximum) {
          const actors = [v, w, x].sort((a, b) => a - b) as [number, number, number];
          unbalanced.push({ actors, negativeTies });
        }
      }
    }
  }
  const all = counts[0] + counts[1] + counts[2] + counts[3];
  return {
    counts,
    triangleIndex: all === 0 ? null : (counts[0] + counts[2]) / all,
    weakTriangleIndex: all === 0 ? null : (counts[0] + counts[2] + counts[3]) / all,
    unbalanced,
  };
}

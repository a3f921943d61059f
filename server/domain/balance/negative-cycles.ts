import { type HeapEntry, popLeast, push } from './heap.ts';
import type { Edge } from './switching.ts';

/** Finds cycles of negative sign product that are shorter than 1 under the given lengths of the edges. */
export type CycleFinder = (lengths: ArrayLike<number>, sides: ArrayLike<number>) => number[][];

/**
 * Short negative cycles by shortest paths in the signed double cover: every actor stands there twice, and an edge that is frustrated under
 * `sides` leads from one copy to the other. A negative cycle holds an odd number of frustrated edges, so it is enough to look, for each
 * frustrated edge, for the shortest way between its ends that crosses an even number of them. Barahona & Mahjoub (1986), Math. Programming 36.
 * Gives each cycle as edge numbers without repeats. O(frustrated · m log m), cut off at length 1.
 */
export function buildCycleFinder(size: number, edges: readonly Edge[]): CycleFinder {
  const offsets = new Int32Array(size + 1);
  for (const { a, b } of edges) {
    offsets[a + 1]! += 1;
    offsets[b + 1]! += 1;
  }
  for (let v = 0; v < size; v += 1) offsets[v + 1]! += offsets[v]!;
  const fill = offsets.slice();
  const incident = new Int32Array(2 * edges.length);
  edges.forEach(({ a, b }, i) => {
    incident[fill[a]!++] = i;
    incident[fill[b]!++] = i;
  });

  const distance = new Float64Array(2 * size);
  const seenAt = new Int32Array(2 * size).fill(-1);
  const doneAt = new Int32Array(2 * size).fill(-1);
  const through = new Int32Array(2 * size);
  const from = new Int32Array(2 * size);
  const heap: HeapEntry[] = [];
  let call = -1;

  return (lengths, sides) => {
    const crosses = edges.map(({ a, b, sign }) => sides[a]! * sides[b]! * sign < 0);
    const cycles: number[][] = [];
    const known = new Set<string>();
    edges.forEach((edge, number) => {
      if (!crosses[number]) return;
      const limit = 1 - lengths[number]! - 1e-7;
      if (limit <= 0) return;
      call += 1;
      heap.length = 0;
      const start = 2 * edge.a;
      const goal = 2 * edge.b;
      distance[start] = 0;
      seenAt[start] = call;
      push(heap, { key: 0, at: start });
      while (heap.length > 0) {
        const state = popLeast(heap);
        if (doneAt[state] === call) continue;
        doneAt[state] = call;
        if (state === goal) break;
        const v = state >> 1;
        for (let i = offsets[v]!; i < offsets[v + 1]!; i += 1) {
          const e = incident[i]!;
          if (e === number) continue;
          const other = edges[e]!.a === v ? edges[e]!.b : edges[e]!.a;
          const next = 2 * other + ((state & 1) ^ (crosses[e] ? 1 : 0));
          const key = distance[state]! + Math.max(0, lengths[e]!) + 1e-9;
          if (key >= limit || doneAt[next] === call) continue;
          if (seenAt[next] !== call || key < distance[next]!) {
            seenAt[next] = call;
            distance[next] = key;
            through[next] = e;
            from[next] = state;
            push(heap, { key, at: next });
          }
        }
      }
      if (doneAt[goal] !== call) return;
      const walk = [number];
      for (let state = goal; state !== start; state = from[state]!) walk.push(through[state]!);
      const cycle = takeNegativeCycle(walk, edge.a);
      const key = [...cycle].sort((x, y) => x - y).join(',');
      if (!known.has(key)) {
        known.add(key);
        cycles.push(cycle);
      }
    });
    return cycles;

    /** The closed walk may pass an actor twice; then one of its loops is a negative cycle by itself. */
    function takeNegativeCycle(walk: readonly number[], start: number): number[] {
      const steps: { edge: number; to: number }[] = [];
      let at = start;
      const placeOf = new Map<number, number>([[start, 0]]);
      for (const e of walk) {
        const to = edges[e]!.a === at ? edges[e]!.b : edges[e]!.a;
        steps.push({ edge: e, to });
        at = to;
        const seen = placeOf.get(to);
        if (seen === undefined) {
          placeOf.set(to, steps.length);
          continue;
        }
        const loop = steps.splice(seen);
        if (loop.filter((step) => crosses[step.edge]).length % 2 === 1) return loop.map((step) => step.edge);
        for (const step of loop) if (step.to !== to) placeOf.delete(step.to);
      }
      return steps.map((step) => step.edge);
    }
  };
}

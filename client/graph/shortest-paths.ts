import type { TieGraph } from './tie-graph.ts';

/** Lengths of the shortest paths from one node (Dijkstra 1959); infinite where no path leads. */
export function shortestPaths(graph: TieGraph, source: number): Float64Array {
  const distance = new Float64Array(graph.size).fill(Infinity);
  distance[source] = 0;
  const heap: number[] = [source];
  const keys: number[] = [0];
  while (heap.length > 0) {
    const i = heap[0]!;
    const reached = keys[0]!;
    pop(heap, keys);
    if (reached > distance[i]!) continue;
    for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e++) {
      const j = graph.targets[e]!;
      const through = reached + graph.lengths[e]!;
      if (through < distance[j]!) {
        distance[j] = through;
        push(heap, keys, j, through);
      }
    }
  }
  return distance;
}

function push(heap: number[], keys: number[], node: number, key: number): void {
  let at = heap.length;
  heap.push(node);
  keys.push(key);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (keys[parent]! <= key) break;
    heap[at] = heap[parent]!;
    keys[at] = keys[parent]!;
    at = parent;
  }
  heap[at] = node;
  keys[at] = key;
}

function pop(heap: number[], keys: number[]): void {
  const node = heap.pop()!;
  const key = keys.pop()!;
  const size = heap.length;
  if (size === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
    if (keys[child]! >= key) break;
    heap[at] = heap[child]!;
    keys[at] = keys[child]!;
    at = child;
  }
  heap[at] = node;
  keys[at] = key;
}

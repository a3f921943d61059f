export interface HeapEntry {
  readonly key: number;
  readonly at: number;
}

/** Adds an entry to a heap that gives the least key first. O(log n). */
export function push(heap: HeapEntry[], entry: HeapEntry): void {
  let i = heap.length;
  heap.push(entry);
  while (i > 0 && heap[(i - 1) >> 1]!.key > entry.key) {
    heap[i] = heap[(i - 1) >> 1]!;
    i = (i - 1) >> 1;
  }
  heap[i] = entry;
}

/** Takes the entry with the least key off a heap that is not empty; its `at`. O(log n). */
export function popLeast(heap: HeapEntry[]): number {
  const top = heap[0]!.at;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.key < heap[child]!.key) child += 1;
    if (heap[child]!.key >= last.key) break;
    heap[i] = heap[child]!;
    i = child;
  }
  heap[i] = last;
  return top;
}

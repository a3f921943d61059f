import type { LayoutTie } from './layout.ts';

/** Links as compressed rows: those of node i are `targets[starts[i] … starts[i + 1]]`. */
export interface TieGraph {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
  /** Pairs that work against each other, `smaller * n + larger`. */
  readonly against: ReadonlySet<number>;
  readonly size: number;
}

/** Ties between nodes given by place in `ids`. */
export function toTieGraph(ids: readonly string[], ties: readonly LayoutTie[]): TieGraph {
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const size = ids.length;
  const shortest = new Map<number, number>();
  const against = new Set<number>();
  for (const tie of ties) {
    const a = indexOf.get(tie.from);
    const b = indexOf.get(tie.to);
    if (a === undefined || b === undefined || a === b) continue;
    const pair = Math.min(a, b) * size + Math.max(a, b);
    if (tie.isNegative) {
      against.add(pair);
      continue;
    }
    const length = tie.strength === null ? 1 : 1.5 - tie.strength;
    shortest.set(pair, Math.min(length, shortest.get(pair) ?? Infinity));
  }
  // Who has no other relationship than a negative one still stands somewhere: far from that one, not adrift.
  const isTied = new Uint8Array(size);
  for (const pair of shortest.keys()) {
    isTied[Math.floor(pair / size)] = 1;
    isTied[pair % size] = 1;
  }
  for (const pair of against) {
    if (!isTied[Math.floor(pair / size)] || !isTied[pair % size]) shortest.set(pair, 2);
  }

  const starts = new Int32Array(size + 1);
  for (const pair of shortest.keys()) {
    starts[Math.floor(pair / size) + 1]!++;
    starts[(pair % size) + 1]!++;
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const fill = starts.slice();
  const targets = new Int32Array(shortest.size * 2);
  const lengths = new Float64Array(shortest.size * 2);
  for (const [pair, length] of shortest) {
    const a = Math.floor(pair / size);
    const b = pair % size;
    targets[fill[a]!] = b;
    lengths[fill[a]!++] = length;
    targets[fill[b]!] = a;
    lengths[fill[b]!++] = length;
  }
  return { starts, targets, lengths, against, size };
}

/** Indices of nodes joined by paths, the largest part first. */
export function components(graph: TieGraph): Int32Array[] {
  const seen = new Uint8Array(graph.size);
  const parts: Int32Array[] = [];
  for (let start = 0; start < graph.size; start++) {
    if (seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (let k = 0; k < part.length; k++) {
      const i = part[k]!;
      for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e++) {
        const j = graph.targets[e]!;
        if (seen[j]) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    parts.push(Int32Array.from(part).sort());
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

import { separateBoxes } from './overlap.ts';
import { seededRandom } from './random.ts';

/** A partner as the layout sees it. Sizes in pixels at zoom 1, the name below it included. */
export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface LayoutTie {
  readonly from: string;
  readonly to: string;
  /** Closeness, 0 to 1; null is unknown. */
  readonly strength: number | null;
  readonly isNegative: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  /** Width divided by height of the place where it will be shown. */
  readonly aspect: number;
  readonly seed: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of each node in pixels at zoom 1, around (0, 0). */
export type Positions = Readonly<Record<string, Point>>;

/** Passes over all pairs; the paper reports no gain past 15 for most graphs, the rest smooths. */
const ITERATIONS = 30;
const EPSILON = 0.1;
/** How much farther apart than their path says two partners stand who work against each other. */
const NEGATIVE_STRETCH = 1.4;
/** Part of the drawing covered by nodes and names; the rest is room to see relationships. */
const COVERAGE = 0.62;

/**
 * Positions in which distance on the map follows distance in the network: partners one strong relationship apart stand close,
 * those far apart in the network stand far apart. Minimises stress, Σ (|xᵢ − xⱼ| − dᵢⱼ)² / dᵢⱼ², by stochastic gradient descent
 * over pairs. dᵢⱼ is the shortest path over relationships that do not hinder, each 1.5 − strength long (1 when unknown);
 * a negative relationship never shortens a path and stretches the pair it joins.
 * The same input gives the same positions. Partners that no path joins are laid out apart and set side by side.
 *
 * Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph Drawing by Stochastic Gradient Descent, IEEE TVCG 25 (2018).
 */
export function layOut(input: LayoutInput, onProgress: (share: number) => void = () => {}): Positions {
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const graph = toGraph(nodes, input.ties);
  const parts = components(graph);
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  let done = 0;
  for (const part of parts) {
    const local = stressLayout(graph, part, input.seed, (share) =>
      onProgress((done + share * part.length) / nodes.length),
    );
    done += part.length;
    turnAlong(local, input.aspect >= 1);
    spread(local, part, nodes, input.aspect);
    for (let k = 0; k < part.length; k++) {
      x[part[k]!] = local.x[k]!;
      y[part[k]!] = local.y[k]!;
    }
    separateBoxes(x, y, part, nodes, input.aspect);
  }
  setSideBySide(parts, x, y, nodes, input.aspect);
  return Object.fromEntries(
    nodes.map((node, i) => [node.id, { x: Math.round(x[i]!), y: Math.round(y[i]!) }]),
  );
}

/** Links as compressed rows: those of node i are `targets[starts[i] … starts[i + 1]]`. */
interface Graph {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
  /** Pairs that work against each other, `smaller * n + larger`. */
  readonly against: ReadonlySet<number>;
  readonly size: number;
}

function toGraph(nodes: readonly LayoutNode[], ties: readonly LayoutTie[]): Graph {
  const indexOf = new Map(nodes.map((node, i) => [node.id, i]));
  const size = nodes.length;
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
function components(graph: Graph): Int32Array[] {
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

interface Local {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function stressLayout(
  graph: Graph,
  part: Int32Array,
  seed: number,
  onProgress: (share: number) => void,
): Local {
  const n = part.length;
  const random = seededRandom(seed);
  const x = Float64Array.from({ length: n }, () => random());
  const y = Float64Array.from({ length: n }, () => random());
  if (n < 2) return { x, y };

  const { first, second, distance } = pairs(graph, part);
  const count = distance.length;
  let longest = 0;
  let shortest = Infinity;
  for (let p = 0; p < count; p++) {
    longest = Math.max(longest, distance[p]!);
    shortest = Math.min(shortest, distance[p]!);
  }
  // Step sizes run from 1 / smallest weight down to ε / largest weight, with weight = distance⁻².
  const largestStep = longest * longest;
  const decay = Math.log(largestStep / (EPSILON * shortest * shortest)) / (ITERATIONS - 1);
  const order = Uint32Array.from({ length: count }, (_, p) => p);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const step = largestStep * Math.exp(-decay * iteration);
    shuffle(order, random);
    for (let k = 0; k < count; k++) {
      const p = order[k]!;
      const i = first[p]!;
      const j = second[p]!;
      const d = distance[p]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const apart = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const move = (Math.min(1, step / (d * d)) * (apart - d)) / (2 * apart);
      x[i]! -= move * dx;
      y[i]! -= move * dy;
      x[j]! += move * dx;
      y[j]! += move * dy;
    }
    onProgress((iteration + 1) / ITERATIONS);
  }
  return { x, y };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const kept = order[k]!;
    order[k] = order[other]!;
    order[other] = kept;
  }
}

/** Above this many nodes in one part each keeps its distance to its neighbours and to some landmarks only. */
const ALL_PAIRS_UP_TO = 1500;
const LANDMARKS = 150;

/** Target distance of pairs of nodes, as positions in `part`. */
function pairs(graph: Graph, part: Int32Array) {
  const n = part.length;
  const place = new Int32Array(graph.size).fill(-1);
  for (let k = 0; k < n; k++) place[part[k]!] = k;
  const takesAll = n <= ALL_PAIRS_UP_TO;
  const sources = takesAll
    ? Array.from({ length: n }, (_, k) => k)
    : Array.from({ length: LANDMARKS }, (_, l) => Math.floor((l * n) / LANDMARKS));
  const isSource = new Uint8Array(n);
  for (const source of sources) isSource[source] = 1;

  const first: number[] = [];
  const second: number[] = [];
  const distance: number[] = [];
  const add = (i: number, j: number, d: number) => {
    const a = part[i]!;
    const b = part[j]!;
    const isAgainst = graph.against.has(Math.min(a, b) * graph.size + Math.max(a, b));
    first.push(i);
    second.push(j);
    distance.push(isAgainst ? Math.max(d, 1.5) * NEGATIVE_STRETCH : d);
  };
  for (const source of sources) {
    const from = shortestPaths(graph, part[source]!);
    for (let k = 0; k < n; k++) {
      if (isSource[k] ? k > source : !takesAll) add(source, k, from[part[k]!]!);
    }
  }
  if (!takesAll) {
    for (let k = 0; k < n; k++) {
      const i = part[k]!;
      for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e++) {
        const other = place[graph.targets[e]!]!;
        if (other > k && !(isSource[k] && isSource[other])) add(k, other, graph.lengths[e]!);
      }
    }
  }
  return { first, second, distance };
}

/** Lengths of the shortest paths from one node (Dijkstra 1959); infinite where no path leads. */
function shortestPaths(graph: Graph, source: number): Float64Array {
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

/** Turns a drawing so that its longest direction lies along the screen's, and moves its middle to (0, 0). */
function turnAlong(local: Local, isWide: boolean): void {
  const n = local.x.length;
  const { x, y } = local;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    x[i]! -= meanX;
    y[i]! -= meanY;
    xx += x[i]! * x[i]!;
    yy += y[i]! * y[i]!;
    xy += x[i]! * y[i]!;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (isWide ? 0 : Math.PI / 2);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < n; i++) {
    const turned = x[i]! * cos + y[i]! * sin;
    y[i] = y[i]! * cos - x[i]! * sin;
    x[i] = turned;
  }
}

/** Scales a drawing to pixels: roomy enough for its nodes and names, stretched a little towards the screen's proportions. */
function spread(local: Local, part: Int32Array, nodes: readonly LayoutNode[], aspect: number): void {
  const { x, y } = local;
  if (part.length < 2) return;
  let boxes = 0;
  for (const i of part) boxes += nodes[i]!.width * nodes[i]!.height;
  const width = Math.max(1e-6, Math.max(...x) - Math.min(...x));
  const height = Math.max(1e-6, Math.max(...y) - Math.min(...y));
  const scale = Math.sqrt(boxes / COVERAGE / (width * Math.max(height, width / 4)));
  const stretch = Math.min(1.3, Math.max(1 / 1.3, Math.sqrt(aspect / (width / height))));
  for (let i = 0; i < x.length; i++) {
    x[i]! *= scale * stretch;
    y[i]! *= scale / stretch;
  }
}

/** Pixels kept free around a part that is joined to nothing else. */
const GAP = 28;
const SCAN_STEP = 24;

/** Sets the smaller parts in free corners beside the largest, the lower ones first; when those are full, in rows below it. */
function setSideBySide(
  parts: readonly Int32Array[],
  x: Float64Array,
  y: Float64Array,
  nodes: readonly LayoutNode[],
  aspect: number,
): void {
  const [main, ...others] = parts;
  if (!main) return;
  const frame = bounds(main, x, y, nodes);
  frame.right = Math.max(frame.right, frame.left + Math.sqrt(nodes.length * aspect) * 60);
  const taken = Array.from(main, (i) => boxOf(i, x, y, nodes));
  let left = frame.left;
  let top = frame.bottom + GAP;
  let rowHeight = 0;
  for (const part of others) {
    const box = bounds(part, x, y, nodes);
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    let spot = freeCorner(frame, width, height, taken);
    if (!spot) {
      if (left > frame.left && left + width > frame.right) {
        left = frame.left;
        top += rowHeight + GAP;
        rowHeight = 0;
      }
      spot = { x: left, y: top };
      left += width + GAP;
      rowHeight = Math.max(rowHeight, height);
    }
    for (const i of part) {
      x[i]! += spot.x - box.left;
      y[i]! += spot.y - box.top;
      taken.push(boxOf(i, x, y, nodes));
    }
  }
  const all = Int32Array.from(nodes, (_, i) => i);
  const whole = bounds(all, x, y, nodes);
  for (const i of all) {
    x[i]! -= (whole.left + whole.right) / 2;
    y[i]! -= (whole.top + whole.bottom) / 2;
  }
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Upper left of the free spot within a frame that lies nearest to one of its corners; null when there is none. */
function freeCorner(frame: Box, width: number, height: number, taken: readonly Box[]): Point | null {
  let best: Point | null = null;
  let least = Infinity;
  for (let top = frame.bottom - height; top >= frame.top; top -= SCAN_STEP) {
    for (let left = frame.left; left + width <= frame.right; left += SCAN_STEP) {
      const fromSide = Math.min(left - frame.left, frame.right - width - left);
      const fromEnd = Math.min(frame.bottom - height - top, top - frame.top + SCAN_STEP);
      if (fromSide + fromEnd >= least) continue;
      const isFree = taken.every(
        (box) =>
          left - GAP > box.right ||
          left + width + GAP < box.left ||
          top - GAP > box.bottom ||
          top + height + GAP < box.top,
      );
      if (!isFree) continue;
      best = { x: left, y: top };
      least = fromSide + fromEnd;
    }
  }
  return best;
}

function boxOf(i: number, x: Float64Array, y: Float64Array, nodes: readonly LayoutNode[]): Box {
  const { width, height } = nodes[i]!;
  return {
    left: x[i]! - width / 2,
    right: x[i]! + width / 2,
    top: y[i]! - height / 2,
    bottom: y[i]! + height / 2,
  };
}

function bounds(part: Int32Array, x: Float64Array, y: Float64Array, nodes: readonly LayoutNode[]): Box {
  const whole: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const i of part) {
    const box = boxOf(i, x, y, nodes);
    whole.left = Math.min(whole.left, box.left);
    whole.right = Math.max(whole.right, box.right);
    whole.top = Math.min(whole.top, box.top);
    whole.bottom = Math.max(whole.bottom, box.bottom);
  }
  return whole;
}

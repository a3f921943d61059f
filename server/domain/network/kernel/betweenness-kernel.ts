import type { Block } from './blocks.ts';
import { betweennessKernel } from './generated/betweenness.ts';

interface Exports {
  fillMaskTable(table: number): void;
  accumulateBatch(...args: number[]): void;
  accumulateOneByOne(...args: number[]): void;
}

const lanes = 16;
/** Longest network, in levels of a search, on which sixteen searches at once are the faster kernel. */
const levelsForBatch = 12;

const memory = new WebAssembly.Memory({ initial: 1 });
let kernel: Exports | null = null;

function getKernel(): Exports {
  if (!kernel) {
    const bytes = Uint8Array.from(atob(betweennessKernel), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    kernel = exports as unknown as Exports;
  }
  return kernel;
}

/**
 * Adds to each actor of the block Σ_s w_s δ_s(v) over the sources `from` ≤ s < `to`: twice its weighted betweenness when all sources are taken.
 */
export function accumulateBlock(block: Block, from: number, to: number): Float64Array {
  const n = block.actors.length;
  const order = orderByDegree(block);
  const rows = relabel(block, order);
  const isShort = countLevels(rows) <= levelsForBatch;
  const { accumulateBatch, accumulateOneByOne, fillMaskTable } = getKernel();

  let end = 1024;
  const take = (bytes: number) => {
    const start = end;
    end = (end + bytes + 15) & ~15;
    return start;
  };
  const offsets = take(4 * (n + 1));
  const targets = take(4 * rows.targets.length);
  const weights = take(8 * n);
  const total = take(128 + 8 * n);
  const sources = take(4 * lanes);
  const table = take(2048);
  const distance = take((isShort ? 16 : 4) * n);
  const sigma = take((isShort ? 128 : 8) * n);
  const flowA = take((isShort ? 128 : 8) * n);
  const flowB = take(isShort ? 128 * n : 4 * n);
  const active = take(2 * n);
  const list = take(isShort ? 64 * n + 64 : 0);
  const levels = take(isShort ? 4 * (n + 2) : 0);
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536));

  new Int32Array(memory.buffer, offsets, n + 1).set(rows.offsets);
  new Int32Array(memory.buffer, targets, rows.targets.length).set(rows.targets);
  new Float64Array(memory.buffer, weights, n).set(rows.weights);
  const totals = new Float64Array(memory.buffer, total, lanes + n).fill(0);
  if (isShort) {
    fillMaskTable(table);
    const batch = new Int32Array(memory.buffer, sources, lanes);
    for (let start = from; start < to; start += lanes) {
      const count = Math.min(lanes, to - start);
      totals.fill(0, 0, lanes);
      for (let lane = 0; lane < count; lane += 1) {
        batch[lane] = start + lane;
        totals[lane] = rows.weights[start + lane]!;
      }
      accumulateBatch(
        n,
        offsets,
        targets,
        weights,
        sources,
        count,
        distance,
        sigma,
        flowA,
        flowB,
        active,
        list,
        levels,
        table,
        total,
      );
    }
  } else {
    accumulateOneByOne(n, offsets, targets, weights, from, to, distance, flowB, sigma, flowA, total + 128);
  }
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i += 1) sums[order[i]!] = totals[lanes + i]!;
  return sums;
}

/** Well-tied actors first, so that what is read most lies together. */
function orderByDegree({ actors, offsets }: Block): Int32Array {
  const degree = (i: number) => offsets[i + 1]! - offsets[i]!;
  return Int32Array.from(actors.keys()).sort((a, b) => degree(b) - degree(a) || a - b);
}

function relabel(block: Block, order: Int32Array) {
  const n = order.length;
  const place = new Int32Array(n);
  order.forEach((v, i) => {
    place[v] = i;
  });
  const offsets = new Int32Array(n + 1);
  const targets = new Int32Array(block.targets.length);
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    const v = order[i]!;
    for (let e = block.offsets[v]!; e < block.offsets[v + 1]!; e += 1)
      targets[at++] = place[block.targets[e]!]!;
    offsets[i + 1] = at;
    targets.subarray(offsets[i]!, at).sort();
  }
  return { offsets, targets, weights: Float64Array.from(order, (v) => block.weights[v]!) };
}

/** Levels of a search from the far end of a search: a lower bound on the diameter that is seldom far off. */
function countLevels({ offsets, targets }: { offsets: Int32Array; targets: Int32Array }): number {
  const n = offsets.length - 1;
  const depth = new Int32Array(n);
  const queue = new Int32Array(n);
  let last = 0;
  for (let sweep = 0; sweep < 2; sweep += 1) {
    depth.fill(-1);
    depth[last] = 0;
    queue[0] = last;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const v = queue[head]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (depth[w] !== -1) continue;
        depth[w] = depth[v]! + 1;
        queue[count++] = w;
      }
    }
    last = queue[count - 1]!;
  }
  return depth[last]!;
}

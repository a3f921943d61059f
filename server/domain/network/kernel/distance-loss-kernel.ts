import { buildDistanceLosses } from '../distance-losses.ts';
import type { Network } from '../network.ts';
import { distanceLossesKernel } from './generated/distance-losses.ts';

interface Exports {
  fillLevels(...args: number[]): number;
  loseBehind(...args: number[]): number;
}

/** Longest network, in steps, for which rows of bits are kept level by level; on a longer one few rows differ between levels. */
const room = 24;
const maximumBytes = 1 << 25;

const memory = new WebAssembly.Memory({ initial: 1 });
let kernel: Exports | null = null;

function getKernel(): Exports {
  if (!kernel) {
    const bytes = Uint8Array.from(atob(distanceLossesKernel), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    kernel = exports as unknown as Exports;
  }
  return kernel;
}

/** As `buildDistanceLosses`, with all sources searched at once; long networks, and very large ones, go the plain way. */
export function buildFastDistanceLosses(network: Network): ReturnType<typeof buildDistanceLosses> {
  const { size, offsets, targets } = network;
  const plain = buildDistanceLosses(network);
  const row = Math.ceil(size / 256) * 32;
  if ((room + 2) * size * row > maximumBytes) return plain;

  let end = 1024;
  const take = (bytes: number) => {
    const start = end;
    end = (end + bytes + 15) & ~15;
    return start;
  };
  const starts = take(4 * (size + 1));
  const ends = take(4 * targets.length);
  const levels = take(room * size * row);
  const counts = take(room * 4 * size);
  const work = take(3 * size + 16 + 12 * size + 16 + 2 * size * row);
  const losses = new Float64Array(size);

  return (isRemoved, isAsked, stop = () => false) => {
    // Another search may have used the memory, or made it grow, since the last call.
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
    const rowStarts = new Int32Array(memory.buffer, starts, size + 1);
    const rowEnds = new Int32Array(memory.buffer, ends, targets.length);
    let at = 0;
    for (let v = 0; v < size; v += 1) {
      rowStarts[v] = at;
      if (isRemoved[v]) continue;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (!isRemoved[w]) rowEnds[at++] = w;
      }
    }
    rowStarts[size] = at;
    new Uint8Array(memory.buffer, work, 15 * size + 32).fill(0);

    const { fillLevels, loseBehind } = getKernel();
    const last = fillLevels(size, row, starts, ends, levels, counts, room);
    if (last === -1) return plain(isRemoved, isAsked, stop);
    const reached = new Int32Array(memory.buffer, counts, last * size);
    let nearness = 0;
    for (let v = 0; v < size; v += 1) {
      let own = reached[v]! - 1;
      for (let level = 2; level <= last; level += 1) {
        own += (reached[(level - 1) * size + v]! - reached[(level - 2) * size + v]!) / level;
      }
      nearness += own;
      losses[v] = 2 * own;
      if (isAsked[v] && !isRemoved[v] && own > 0) {
        if (stop()) return null;
        losses[v]! += loseBehind(v, size, row, starts, ends, levels, last, work);
      }
    }
    return { nearness, losses };
  };
}

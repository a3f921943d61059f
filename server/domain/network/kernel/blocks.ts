import type { Network } from '../network.ts';

/** A biconnected part of a network, with its own rows, and how many actors each of its actors stands for: itself and all that hang off it elsewhere. */
export interface Block {
  /** Positions in the network, one for each actor of the block. */
  readonly actors: Int32Array;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

export interface BlockTree {
  /** Parts of at least three actors that are not cliques: inside a clique, and on a single tie, nobody stands between. */
  readonly blocks: readonly Block[];
  /** Per actor the unordered pairs it parts: they lie in different branches round it. Leaves never get here. */
  readonly partedPairs: Float64Array;
}

/**
 * Cuts an undirected network at its cut vertices (Hopcroft & Tarjan 1973), so that betweenness can be summed block by block:
 * B(v) = Σ over blocks of the weighted betweenness in the block + pairs that v itself parts. Exact; trees and chains cost O(n + m).
 * Puzis et al. (2012), Heuristics for speeding up betweenness centrality computation; Sarıyüce et al. (2013).
 */
export function cutIntoBlocks(network: Network): BlockTree {
  const { size, offsets, targets } = network;
  const entry = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const below = new Int32Array(size).fill(1);
  const cursor = offsets.slice(0, size);
  const stack = new Int32Array(size);
  /** Actors visited and not yet in a block; a block takes the top of it down to its first child. */
  const open = new Int32Array(size);
  let openCount = 0;
  let clock = 0;
  const hanging = new Float64Array(size).fill(1);
  const partedPairs = new Float64Array(size);
  const found: { actors: number[]; root: number; branch: number; start: number }[] = [];

  for (let start = 0; start < size; start += 1) {
    if (entry[start] !== -1) continue;
    const firstBlock = found.length;
    let height = 1;
    stack[0] = start;
    entry[start] = low[start] = clock++;
    open[openCount++] = start;
    while (height > 0) {
      const v = stack[height - 1]!;
      if (cursor[v]! < offsets[v + 1]!) {
        const w = targets[cursor[v]!]!;
        cursor[v]! += 1;
        if (entry[w] === -1) {
          parent[w] = v;
          entry[w] = low[w] = clock++;
          open[openCount++] = w;
          stack[height] = w;
          height += 1;
        } else if (w !== parent[v] && entry[w]! < low[v]!) {
          low[v] = entry[w]!;
        }
        continue;
      }
      height -= 1;
      const above = parent[v]!;
      if (above === -1) continue;
      below[above]! += below[v]!;
      if (low[v]! < low[above]!) low[above] = low[v]!;
      if (low[v]! < entry[above]!) continue;
      const actors = [above];
      for (let actor = -1; actor !== v; ) {
        openCount -= 1;
        actor = open[openCount]!;
        actors.push(actor);
      }
      hanging[above]! += below[v]!;
      partedPairs[above]! -= below[v]! ** 2;
      found.push({ actors, root: above, branch: below[v]!, start });
    }
    openCount = 0;
    const all = below[start]!;
    const inComponent = new Set<number>();
    for (let i = firstBlock; i < found.length; i += 1) for (const v of found[i]!.actors) inComponent.add(v);
    for (const v of inComponent) {
      const rest = all - hanging[v]!;
      partedPairs[v] = ((all - 1) ** 2 + partedPairs[v]! - rest ** 2) / 2;
    }
  }

  const place = new Int32Array(size).fill(-1);
  const blocks: Block[] = [];
  for (const { actors, root, branch, start } of found) {
    if (actors.length < 3) continue;
    actors.forEach((v, i) => {
      place[v] = i;
    });
    const own = new Int32Array(actors.length + 1);
    const kept: number[] = [];
    actors.forEach((v, i) => {
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const at = place[targets[e]!]!;
        if (at !== -1) kept.push(at);
      }
      own[i + 1] = kept.length;
    });
    for (const v of actors) place[v] = -1;
    if (kept.length === actors.length * (actors.length - 1)) continue;
    blocks.push({
      actors: Int32Array.from(actors),
      offsets: own,
      targets: Int32Array.from(kept),
      weights: Float64Array.from(actors, (v) => (v === root ? below[start]! - branch : hanging[v]!)),
    });
  }
  return { blocks, partedPairs };
}

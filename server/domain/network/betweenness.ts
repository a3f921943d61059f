import { accumulateBlock } from './kernel/betweenness-kernel.ts';
import { type Block, cutIntoBlocks } from './kernel/blocks.ts';
import type { Network } from './network.ts';

/** A share of the work on one block: the sources `from` ≤ s < `to`. */
export interface BetweennessTask {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/**
 * Betweenness in steps of an undirected network, as `computeBetweenness` defines it, fast: cut at the cut vertices, then in each block sixteen sources at
 * once, or one by one where the block is long. Raw.
 */
export function computeBetweennessByBlocks(network: Network): Float64Array {
  const { tasks, finish } = planBetweenness(network, 1);
  return finish(tasks.map(({ block, from, to }) => accumulateBlock(block, from, to)));
}

/** The same in `parts` shares, for as many workers: run `accumulateBlock` on each task and hand the sums to `finish` in the same order. */
export function planBetweenness(network: Network, parts: number) {
  const { blocks, partedPairs } = cutIntoBlocks(network);
  const tasks = blocks.flatMap((block): BetweennessTask[] => {
    const n = block.actors.length;
    // Whole batches of sixteen, and no shares so small that sending them costs more than doing them.
    const share = Math.max(256, 16 * Math.ceil(n / parts / 16));
    return Array.from({ length: Math.ceil(n / share) }, (_, i) => ({
      block,
      from: i * share,
      to: Math.min(n, (i + 1) * share),
    }));
  });
  const finish = (sums: readonly Float64Array[]): Float64Array => {
    const total = Float64Array.from(partedPairs);
    tasks.forEach(({ block }, i) => {
      block.actors.forEach((v, at) => {
        total[v]! += sums[i]![at]! / 2;
      });
    });
    return total;
  };
  return { tasks, finish };
}

import { parentPort } from 'node:worker_threads';
import type { BetweennessTask } from '../../server/domain/network/betweenness.ts';
import { accumulateBlock } from '../../server/domain/network/kernel/betweenness-kernel.ts';

parentPort?.on('message', ({ block, from, to }: BetweennessTask) => {
  const sums = accumulateBlock(block, from, to);
  parentPort?.postMessage(sums, [sums.buffer as ArrayBuffer]);
});

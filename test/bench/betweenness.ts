import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { computeBetweennessByBlocks, planBetweenness } from '../../server/domain/network/betweenness.ts';
import type { Network } from '../../server/domain/network/network.ts';
import { assertAgree, clock, type Figure, type KernelBench, type Run, race } from './bench.ts';
import { barabasiAlbert, cliqueChain, grid, randomTree, type Shape, toNetwork } from './networks.ts';
import type { Peers } from './peers.ts';

const ROUNDS = 3;
/** Sources networkx starts from; its time for all is in proportion. */
const PIVOTS = 40;
const WORKERS = 2;
/** Shares of the work for each worker, so that one that is held up does fewer. */
const SHARES = 4;

const awkwardShapes: Record<string, Shape> = {
  'grid of 30 by 30': grid(30, 30),
  'tree of 2,000': randomTree(2_000, 4),
  'chain of 100 cliques of 10': cliqueChain(100, 10),
};

/** Exact betweenness in steps, raw, from a network in memory until its values are there; start-up of workers and peers is not counted. */
export const betweennessBench: KernelBench = {
  name: 'betweenness',
  question: 'Exact betweenness of 10,000 actors and 50,000 ties (Barabási–Albert), and of awkward shapes.',
  async compare(peers) {
    return [...(await compareLarge(peers)), ...(await compareAwkward(peers))];
  },
};

async function compareLarge(peers: Peers): Promise<Figure[]> {
  const shape = barabasiAlbert(10_000, 5, 1);
  const network = toNetwork(shape);
  await peers.load('large', shape);
  const pool = startPool();
  const { one, two, igraph } = await race<'one' | 'two' | 'igraph', ArrayLike<number>>(ROUNDS, {
    one: async () => clock(() => computeBetweennessByBlocks(network)),
    two: () => pool.compute(network),
    igraph: peers.has('igraph')
      ? () => peers.compute('igraph', 'betweenness', 'large')
      : async () => ({ ms: Number.NaN, values: [] }),
  });
  await pool.stop();
  const graphology = runGraphology(shape);
  assertAgree('two workers against one thread', two.values, one.values);
  assertAgree('betweenness against graphology-metrics', one.values, graphology.values);
  const figures: Figure[] = [
    { what: 'one thread', value: one.ms, unit: 'ms' },
    { what: 'two workers', value: two.ms, unit: 'ms' },
    { what: 'graphology-metrics', value: graphology.ms, unit: 'ms' },
    { what: 'one thread against graphology-metrics', value: one.ms / graphology.ms, unit: '×', atMost: 0.1 },
  ];
  if (peers.has('igraph')) {
    assertAgree('betweenness against igraph', one.values, igraph.values);
    figures.push(
      { what: 'igraph', value: igraph.ms, unit: 'ms' },
      { what: 'one thread against igraph', value: one.ms / igraph.ms, unit: '×', atMost: 0.6 },
      { what: 'two workers against igraph', value: two.ms / igraph.ms, unit: '×', atMost: 0.3 },
    );
  }
  if (peers.has('networkx')) {
    const { ms } = await peers.compute('networkx', 'betweenness', 'large', { sources: PIVOTS });
    const all = (ms * network.size) / PIVOTS;
    figures.push(
      { what: `networkx, extrapolated from ${PIVOTS} sources`, value: all, unit: 'ms' },
      { what: 'one thread against networkx', value: one.ms / all, unit: '×', atMost: 0.01 },
    );
  }
  return figures;
}

async function compareAwkward(peers: Peers): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, shape] of Object.entries(awkwardShapes)) {
    const network = toNetwork(shape);
    const ours = async () => clock(() => computeBetweennessByBlocks(network));
    if (!peers.has('igraph')) {
      figures.push({ what, value: (await race(20, { ours })).ours.ms, unit: 'ms' });
      continue;
    }
    await peers.load(what, shape);
    const { own, igraph } = await race<'own' | 'igraph', ArrayLike<number>>(20, {
      own: ours,
      igraph: () => peers.compute('igraph', 'betweenness', what),
    });
    assertAgree(what, own.values, igraph.values);
    figures.push(
      { what, value: own.ms, unit: 'ms' },
      { what: `${what}, igraph`, value: igraph.ms, unit: 'ms' },
      { what: `${what}, against igraph`, value: own.ms / igraph.ms, unit: '×', atMost: 1.05 },
    );
  }
  return figures;
}

function runGraphology({ size, ties }: Shape): Run<number[]> {
  const graph = new Graph({ type: 'undirected' });
  for (let v = 0; v < size; v += 1) graph.addNode(v);
  for (const { from, to } of ties) graph.addEdge(from, to);
  // By default it would read a tie's weight as its length.
  const { ms, values } = clock(() =>
    betweennessCentrality(graph, { getEdgeWeight: null, normalized: false }),
  );
  return { ms, values: Array.from({ length: size }, (_, v) => values[v]!) };
}

function startPool() {
  const workers = Array.from(
    { length: WORKERS },
    () => new Worker(new URL('./betweenness-thread.mjs', import.meta.url), { execArgv: [] }),
  );
  return {
    async compute(network: Network): Promise<Run<Float64Array>> {
      const startedAt = performance.now();
      const { tasks, finish } = planBetweenness(network, WORKERS * SHARES);
      const sums: Float64Array[] = [];
      let next = 0;
      const work = async (worker: Worker) => {
        while (next < tasks.length) {
          const task = next++;
          worker.postMessage(tasks[task]);
          [sums[task]] = (await once(worker, 'message')) as [Float64Array];
        }
      };
      await Promise.all(workers.map(work));
      const values = finish(sums);
      return { values, ms: performance.now() - startedAt };
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

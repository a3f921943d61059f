import { computeModularity, detectCommunities } from '../../server/domain/network/communities.ts';
import { clock, type Figure, type KernelBench, median } from './bench.ts';
import { barabasiAlbert, plantedGroups, type Shape, toNetwork } from './networks.ts';

/** As many as igraph makes when it is not told. */
const ITERATIONS = 2;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const shapes: Record<string, Shape> = {
  'Barabási–Albert': barabasiAlbert(10_000, 5, 1),
  '100 planted groups': plantedGroups(10_000, 100, 50_000, 0.8, 2),
};

export const communitiesBench: KernelBench = {
  name: 'communities',
  question:
    'One run of Leiden for modularity, two iterations, on 10,000 actors and 50,000 ties; over nine seeds.',
  async compare(peers) {
    const figures: Figure[] = [];
    for (const [what, shape] of Object.entries(shapes)) {
      const network = toNetwork(shape);
      await peers.load(what, shape);
      const ours = { ms: Number.POSITIVE_INFINITY, found: [] as number[] };
      const igraph = { ms: Number.POSITIVE_INFINITY, found: [] as number[] };
      for (const seed of SEEDS) {
        const own = clock(() => detectCommunities(network, { runs: 1, iterations: ITERATIONS, seed }));
        ours.ms = Math.min(ours.ms, own.ms);
        ours.found.push(computeModularity(network, own.values.communityOf));
        if (!peers.has('igraph')) continue;
        const run = await peers.compute('igraph', 'leiden', what, { iterations: ITERATIONS, seed });
        igraph.ms = Math.min(igraph.ms, run.ms);
        igraph.found.push(computeModularity(network, run.values));
      }
      figures.push(
        { what, value: ours.ms, unit: 'ms' },
        { what: `${what}, median`, value: median(ours.found), unit: 'modularity' },
      );
      if (!peers.has('igraph')) continue;
      figures.push(
        { what: `${what}, igraph`, value: igraph.ms, unit: 'ms' },
        { what: `${what}, igraph, median`, value: median(igraph.found), unit: 'modularity' },
        { what: `${what}, against igraph`, value: ours.ms / igraph.ms, unit: '×', atMost: 1.5 },
        {
          what: `${what}, igraph’s lead`,
          value: median(igraph.found) - median(ours.found),
          unit: 'modularity',
          atMost: 0.002,
        },
      );
    }
    return figures;
  },
};

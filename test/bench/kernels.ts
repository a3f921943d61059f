import { computeStructuralHoles } from '../../server/domain/network/brokerage.ts';
import { computePageRank } from '../../server/domain/network/centrality.ts';
import type { Network } from '../../server/domain/network/network.ts';
import { countTriads, triadKinds } from '../../server/domain/network/triad-census.ts';
import { assertAgree, clock, type KernelBench, race } from './bench.ts';
import { barabasiAlbert, directed, type Shape, toNetwork } from './networks.ts';
import type { PeerMeasure } from './peers.ts';

const ties = barabasiAlbert(10_000, 5, 1);

/** One of our kernels beside igraph's on a network of 10,000 actors and 50,000 ties. */
const besideIgraph = (bench: {
  readonly name: PeerMeasure;
  readonly question: string;
  readonly shape: Shape;
  readonly isDirected: boolean;
  readonly rounds: number;
  readonly atMost: number;
  /** In the order of igraph's values. */
  compute(network: Network): ArrayLike<number | null>;
}): KernelBench => ({
  name: bench.name,
  question: bench.question,
  async compare(peers) {
    const network = toNetwork(bench.shape, bench.isDirected);
    const own = async () => clock(() => bench.compute(network));
    if (!peers.has('igraph')) {
      return [{ what: 'ours', value: (await race(bench.rounds, { own })).own.ms, unit: 'ms' }];
    }
    await peers.load(bench.name, bench.shape, bench.isDirected);
    const { ours, igraph } = await race<'ours' | 'igraph', ArrayLike<number | null>>(bench.rounds, {
      ours: own,
      igraph: () => peers.compute('igraph', bench.name, bench.name),
    });
    assertAgree(`${bench.name} against igraph`, ours.values, igraph.values);
    return [
      { what: 'ours', value: ours.ms, unit: 'ms' },
      { what: 'igraph', value: igraph.ms, unit: 'ms' },
      { what: 'against igraph', value: ours.ms / igraph.ms, unit: '×', atMost: bench.atMost },
    ];
  },
});

export const constraintBench = besideIgraph({
  name: 'constraint',
  question: 'Burt’s constraint (with effective size and efficiency) of 10,000 actors and 50,000 ties.',
  shape: ties,
  isDirected: false,
  rounds: 40,
  atMost: 0.7,
  compute: (network) => computeStructuralHoles(network).constraint,
});

export const pageRankBench = besideIgraph({
  name: 'pageRank',
  question: 'PageRank of 10,000 actors and 50,000 ties, against igraph’s PRPACK.',
  shape: ties,
  isDirected: false,
  rounds: 40,
  atMost: 1,
  compute: (network) => computePageRank(network) ?? [],
});

export const triadBench = besideIgraph({
  name: 'triads',
  question: 'Triad census of 10,000 actors and 50,000 ties, of which one in five runs both ways.',
  shape: directed(ties, 0.2, 3),
  isDirected: true,
  rounds: 15,
  atMost: 0.3,
  compute: (network) => {
    const counts = countTriads(network);
    return triadKinds.map((kind) => counts[kind]);
  },
});

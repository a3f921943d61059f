import { computeBetweennessByBlocks } from './betweenness.ts';
import { type BrokerageRole, computeStructuralHoles, type RoleCount, scoreBrokerage } from './brokerage.ts';
import {
  computeBetweenness,
  computeDegree,
  computeEigenvector,
  computePageRank,
  computeReach,
  computeStrength,
  normaliseBetweenness,
} from './centrality.ts';
import { computeCores, detectComponents } from './cohesion.ts';
import { listContacts } from './contacts.ts';
import type { TieWeighting } from './field-network.ts';
import { type Network, reverse } from './network.ts';

/** What the measures of a network are computed from. */
export interface MeasuredSource {
  /** Ties as they are measured: all of strength 1 unless they are weighed. */
  readonly network: Network;
  /** The same ties by their strength. */
  readonly byStrength: Network;
  readonly weighting: TieWeighting;
  /** Group of each actor, for the roles of a go-between. */
  readonly groupOf: Int32Array;
}

/** Numbers of each actor, in the order of the network; null is undefined, and a whole list of null is a measure that does not apply. */
export type Values = readonly (number | null)[];

/** A network whose measures are computed when they are first asked for, each once. */
export type MeasuredNetwork = ReturnType<typeof measureNetwork>;

export function measureNetwork({ network, byStrength, weighting, groupOf }: MeasuredSource) {
  const { size, isDirected } = network;
  const isWeighed = weighting === 'STRENGTH';
  const length = isWeighed ? 'COST' : 'STEPS';
  const none: Values = new Array<null>(size).fill(null);
  const inward = once(() => reverse(network));
  const reach = once(() => computeReach(network, length));
  const betweenness = once(() =>
    // The kernel for steps without direction is several times as fast.
    isDirected || isWeighed ? computeBetweenness(network, length) : computeBetweennessByBlocks(network),
  );
  const components = once(() => detectComponents(network));
  const holes = once(() => computeStructuralHoles(network, isWeighed));
  return {
    size,
    isDirected,
    reach,
    components,
    cores: once(() => computeCores(network)),
    degree: once((): readonly number[] => {
      const { offsets } = listContacts(network);
      return Array.from({ length: size }, (_, v) => offsets[v + 1]! - offsets[v]!);
    }),
    inDegree: once((): Values => (isDirected ? [...computeDegree(inward())] : none)),
    outDegree: once((): Values => (isDirected ? [...computeDegree(network)] : none)),
    strength: once((): readonly number[] => [...computeStrength(byStrength)]),
    betweenness: once((): readonly number[] => [...betweenness()]),
    betweennessNormalised: once((): Values => {
      const shares = normaliseBetweenness(network, betweenness());
      return shares === null ? none : [...shares];
    }),
    closeness: once((): Values => reach().closeness),
    inCloseness: once((): Values => (isDirected ? computeReach(inward(), length).closeness : none)),
    harmonicCloseness: once((): Values => (size < 2 ? none : [...reach().harmonic])),
    harmonicClosenessNormalised: once(
      (): Values => (size < 2 ? none : Array.from(reach().harmonic, (sum) => sum / (size - 1))),
    ),
    eigenvector: once((): Values => {
      const { component, largest } = components();
      const isMember = Uint8Array.from(component, (own) => Number(own === largest));
      return computeEigenvector(network, isMember, isWeighed) ?? none;
    }),
    pageRank: once((): Values => {
      const ranks = computePageRank(network, isWeighed);
      return ranks === null ? none : [...ranks];
    }),
    holes,
    roles: once((): readonly Record<BrokerageRole, RoleCount>[] => scoreBrokerage(network, groupOf)),
  };
}

/** Makes it when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { type Measure, measures } from '../domain/measures.ts';
import { weighBridges } from '../domain/network/bridge-sides.ts';
import {
  computeDensity,
  computeReciprocity,
  computeTransitivity,
  detectCuts,
} from '../domain/network/cohesion.ts';
import { type Communities, detectCommunities } from '../domain/network/communities.ts';
import {
  type FieldNetwork,
  type NetworkChoice,
  networkOfField,
  tiesToNetwork,
} from '../domain/network/field-network.ts';
import { countGroupTies } from '../domain/network/group-ties.ts';
import { type MeasuredNetwork, measureNetwork } from '../domain/network/measured-network.ts';
import { type GroupBy, groupPartners, type PartnerGroups } from '../domain/network/partner-groups.ts';
import { countTriads } from '../domain/network/triad-census.ts';
import { warnOf } from '../domain/network/warnings.ts';
import { analysisOf, type FieldPart, type Tools } from './analysis.ts';
import { compareLayers } from './layer-differences.ts';

export interface NetworkMeasuresArgs extends NetworkChoice {
  readonly groupBy: GroupBy;
  /** Parts that take long, so that only who asks for them waits. */
  readonly withCommunities: boolean;
  readonly withLayerDifferences: boolean;
}

/** A division into communities is proven best where that takes no longer than this. */
const SECONDS_TO_PROVE = 3;

const MANY_PARTNERS = 200;

/** The measures of the network of a field. What was not asked for (`with…`) is not in the answer. */
export const networkMeasures = analysisOf(
  ['partners', 'relationships'],
  async (field, args: NetworkMeasuresArgs, tools) => {
    const inField = networkOfField(field, args);
    const { network, partners } = inField;
    const communities =
      args.withCommunities || args.groupBy === 'COMMUNITY' ? await divide(inField, args, tools) : null;
    tools.onProgress({ progress: 0.3 });
    const groups = groupPartners(partners, args.groupBy, communities?.communityOf ?? null);
    const measured = measureNetwork({ ...inField, ...args, groupOf: groups.groupOf });
    const { sizes } = measured.components();
    const { isCutVertex, bridges } = detectCuts(network);
    const idOf = (actor: number) => partners[actor]!.id;
    return {
      layer: args.layer,
      direction: inField.direction,
      weighting: args.weighting,
      groupBy: args.groupBy,
      partnerCount: partners.length,
      tieCount: network.tieCount,
      negativeCount: inField.negative.length,
      ...describe(measured, inField),
      ...(communities && {
        communityCount: communities.count,
        modularity: communities.modularity,
        modularityIsProven: communities.isProven,
      }),
      cutVertexIds: partners.filter((_, actor) => isCutVertex[actor] === 1).map(({ id }) => id),
      bridges: weighBridges(network, bridges).map(({ from, to, partsOff }) => ({
        fromId: idOf(from),
        toId: idOf(to),
        partsOff,
      })),
      groups: countGroupTies(groups, { ...inField, negative: negativeTies(inField) }),
      triads:
        inField.direction === 'DIRECTED'
          ? Object.entries(countTriads(network)).map(([kind, count]) => ({ kind, count }))
          : [],
      partners: measurePartners(inField, measured, groups, communities, isCutVertex),
      ...(args.withLayerDifferences && {
        layerDifferences: args.layer === null ? layersOf(field, args, inField, groups) : [],
      }),
      measures: measures.map(({ compute: _, ...words }: Measure) => words),
      warnings: warnOf(inField, sizes),
    };
  },
);

/** The communities of a network; small ones proven, as far as time allows. */
export async function divide(
  { network }: FieldNetwork,
  { weighting }: Pick<NetworkChoice, 'weighting'>,
  { solver, secondsLeft }: Tools,
): Promise<Communities> {
  const before = secondsLeft();
  return detectCommunities(network, {
    byStrength: weighting === 'STRENGTH',
    // One run of a large network seldom differs from the next.
    runs: network.size > MANY_PARTNERS ? 4 : 10,
    solver: network.size <= 60 && network.tieCount > 0 ? await solver() : undefined,
    secondsLeft: () => secondsLeft() - before + SECONDS_TO_PROVE,
  });
}

function describe(measured: MeasuredNetwork, { network }: FieldNetwork) {
  const { sizes } = measured.components();
  const { transitivity, triangles } = computeTransitivity(network);
  const { eccentricity, distanceSum, pairCount } = measured.reach();
  const longest = eccentricity.reduce<number>((most, one) => Math.max(most, one ?? 0), 0);
  return {
    density: computeDensity(network),
    reciprocity: computeReciprocity(network),
    transitivity,
    triangleCount: triangles,
    componentCount: sizes.length,
    largestComponentSize: Math.max(0, ...sizes),
    diameter: pairCount === 0 ? null : longest,
    meanPathLength: pairCount === 0 ? null : distanceSum / pairCount,
    degeneracy: measured.cores().reduce((most, core) => Math.max(most, core), 0),
  };
}

const negativeTies = ({ partners, negative, actorOf, direction }: FieldNetwork) =>
  tiesToNetwork(partners.length, negative, actorOf, direction, () => 1);

function measurePartners(
  { partners }: FieldNetwork,
  measured: MeasuredNetwork,
  { names, groupOf }: PartnerGroups,
  communities: Communities | null,
  isCutVertex: Uint8Array,
) {
  const strengths = measured.strength();
  const betweenness = measured.betweenness();
  const shares = measured.betweennessNormalised();
  const closeness = measured.closeness();
  const harmonic = measured.harmonicCloseness();
  const harmonicShares = measured.harmonicClosenessNormalised();
  const eigenvector = measured.eigenvector();
  const ranks = measured.pageRank();
  const cores = measured.cores();
  const holes = measured.holes();
  const roles = measured.roles();
  const { component, sizes } = measured.components();
  const placeBySize = placesBySize(sizes);
  return partners.map(({ id }, actor) => {
    const { COORDINATOR, CONSULTANT, REPRESENTATIVE, GATEKEEPER, LIAISON } = roles[actor]!;
    return {
      partnerId: id,
      group: names[groupOf[actor]!]!,
      degree: measured.degree()[actor]!,
      inDegree: measured.inDegree()[actor]!,
      outDegree: measured.outDegree()[actor]!,
      strength: strengths[actor]!,
      betweenness: betweenness[actor]!,
      betweennessNormalised: shares[actor]!,
      closeness: closeness[actor]!,
      inCloseness: measured.inCloseness()[actor]!,
      harmonicCloseness: harmonic[actor]!,
      harmonicClosenessNormalised: harmonicShares[actor]!,
      eigenvector: eigenvector[actor]!,
      pageRank: ranks[actor]!,
      core: cores[actor]!,
      ...(communities && { community: communities.communityOf[actor]! }),
      component: placeBySize[component[actor]!]!,
      constraint: holes.constraint[actor]!,
      effectiveSize: holes.effectiveSize[actor]!,
      efficiency: holes.efficiency[actor]!,
      isCutVertex: isCutVertex[actor] === 1,
      brokerage: {
        coordinator: COORDINATOR,
        consultant: CONSULTANT,
        representative: REPRESENTATIVE,
        gatekeeper: GATEKEEPER,
        liaison: LIAISON,
      },
    };
  });
}

/** For each component its place by size, the largest 0; of equals the one that was found first. */
function placesBySize(sizes: readonly number[]): number[] {
  const order = sizes.map((_, number) => number).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const places: number[] = [];
  for (const [place, number] of order.entries()) places[number] = place;
  return places;
}

function layersOf(
  field: FieldPart<'partners' | 'relationships'>,
  args: NetworkMeasuresArgs,
  { direction, partners }: FieldNetwork,
  { groupOf }: PartnerGroups,
) {
  const measure = (layer: 'FORMAL' | 'INFORMAL') => {
    const ofLayer = networkOfField(field, { ...args, layer, direction });
    return measureNetwork({ ...ofLayer, weighting: args.weighting, groupOf });
  };
  return compareLayers(
    partners.map(({ id }) => id),
    measure('FORMAL'),
    measure('INFORMAL'),
  );
}

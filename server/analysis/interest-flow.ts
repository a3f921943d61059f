import { byName } from '../domain/by-name.ts';
import type { FieldPartner, FieldRelationship, FieldSnapshot } from '../domain/field-snapshot.ts';
import { UNKNOWN_STRENGTH } from '../domain/network/field-network.ts';
import { computeMaximumFlow, findDisjointRoutes } from '../domain/network/flow.ts';
import { buildNetwork, type Network, type Tie } from '../domain/network/network.ts';
import { roundOff } from '../domain/round-off.ts';
import { InvalidInput } from '../errors.ts';
import { analysisOf } from './analysis.ts';
import { assertPartner } from './arguments.ts';

export interface InterestFlowArgs {
  readonly layer: FieldRelationship['layer'] | null;
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
  readonly capacity: 'STRENGTH' | 'ROUTES';
  readonly direction: 'UNDIRECTED' | 'DIRECTED';
}

const MAX_PARTNERS = 100;
const MAX_ROUTES = 50;

/** What can pass between two partners or blocs, what would part them, and by how many ways apart from each other. */
export const interestFlow = analysisOf(
  ['partners', 'relationships'],
  ({ partners, relationships }, args: InterestFlowArgs) => {
    const { layer, capacity, direction } = args;
    const actors = partners.toSorted(byName);
    const actorOf = new Map(actors.map(({ id }, actor) => [id, actor]));
    const sources = placesOf('fromIds', args.fromIds, actors);
    const sinks = placesOf('toIds', args.toIds, actors);
    const both = args.toIds.find((id) => args.fromIds.includes(id));
    if (both !== undefined) {
      throw new InvalidInput(
        `Partner ${JSON.stringify(both)} stands in fromIds and in toIds: leave it out of one of them.`,
        'toIds',
      );
    }
    const counted = relationships.filter(
      (one) => one.sign !== 'NEGATIVE' && (layer === null || one.layer === layer),
    );
    const add = (strengthOf: (relationship: FieldRelationship) => number) =>
      addUp(actors.length, counted, actorOf, direction === 'DIRECTED', strengthOf);
    const ways = add(() => 1);
    const carrying = capacity === 'ROUTES' ? ways : add(({ strength }) => strength ?? UNKNOWN_STRENGTH);
    const { value, minimumCut, sourceSide } = computeMaximumFlow(carrying, sources, sinks, capacity);
    const idsOf = (places: readonly number[]) => places.map((actor) => actors[actor]!.id);
    return {
      layer,
      capacity,
      direction,
      value: roundOff(value),
      minimumCut: minimumCut.map(({ from, to, strength }) => ({
        fromId: actors[from]!.id,
        toId: actors[to]!.id,
        capacity: roundOff(strength),
      })),
      sourceSideIds: actors.filter((_, actor) => sourceSide[actor] === 1).map(({ id }) => id),
      disjointRoutes: findDisjointRoutes(ways, sources, sinks, MAX_ROUTES).map(idsOf),
    };
  },
);

/** One tie for each two partners (directed: each way), whose strength is the sum over its relationships. Of strength 0 it is none. */
function addUp(
  size: number,
  relationships: FieldSnapshot['relationships'],
  actorOf: ReadonlyMap<string, number>,
  isDirected: boolean,
  strengthOf: (relationship: FieldRelationship) => number,
): Network {
  const sums = new Map<number, number>();
  const add = (from: number, to: number, strength: number) => {
    const key = isDirected || from < to ? from * size + to : to * size + from;
    sums.set(key, (sums.get(key) ?? 0) + strength);
  };
  for (const relationship of relationships) {
    const [from, to] = [actorOf.get(relationship.fromId), actorOf.get(relationship.toId)];
    if (from === undefined || to === undefined) continue;
    add(from, to, strengthOf(relationship));
    if (isDirected && !relationship.isDirected) add(to, from, strengthOf(relationship));
  }
  const ties = [...sums].map(
    ([key, strength]): Tie => ({ from: Math.floor(key / size), to: key % size, strength }),
  );
  return buildNetwork(size, ties, { isDirected });
}

function placesOf(name: string, ids: readonly string[], partners: readonly FieldPartner[]): number[] {
  const different = [...new Set(ids)];
  if (different.length < 1 || different.length > MAX_PARTNERS) {
    throw new InvalidInput(`${name} must name from 1 to ${MAX_PARTNERS} partners.`, name);
  }
  return different.map((id) => {
    assertPartner(partners, id);
    return partners.findIndex((partner) => partner.id === id);
  });
}

import type { ForceField } from '../../api/force-field.ts';
import type { Layer } from '../../api/generated/graphql.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';

/** Who is tied to whom by relationships that count: not negative, of the layer, and with strength where that matters. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursOf(
  field: Pick<ForceField, 'partners' | 'relationships'>,
  counts: { readonly layer: Layer | null; readonly byStrength: boolean },
): Neighbours {
  const neighbours = new Map(field.partners.map(({ id }) => [id, new Set<string>()]));
  for (const { fromId, toId, layer, sign, strength } of field.relationships) {
    if (sign === 'NEGATIVE' || (counts.layer !== null && layer !== counts.layer)) continue;
    if (fromId === toId || (counts.byStrength && strength === 0)) continue;
    if (!neighbours.has(toId)) continue;
    neighbours.get(fromId)?.add(toId);
    if (neighbours.has(fromId)) neighbours.get(toId)?.add(fromId);
  }
  return neighbours;
}

/** Ids reached from one without passing `without`, itself included. */
function reached(neighbours: Neighbours, from: string, without: (from: string, to: string) => boolean) {
  const seen = new Set([from]);
  const queue = [from];
  for (const id of queue) {
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next) || without(id, next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}

/** The parts that lose the rest when a partner goes: all but the largest, large ones first. */
export function partsCutOff(neighbours: Neighbours, partnerId: string): string[][] {
  const seen = new Set([partnerId]);
  const parts: string[][] = [];
  for (const start of neighbours.get(partnerId) ?? []) {
    if (seen.has(start)) continue;
    const part = [...reached(neighbours, start, (_, to) => to === partnerId)];
    for (const id of part) seen.add(id);
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length).slice(1);
}

/** A partner that others need to stay in touch with the rest. */
export interface Breakpoint {
  readonly id: string;
  /** Ids, part by part; the first parts are the largest. */
  readonly parts: readonly (readonly string[])[];
  readonly count: number;
}

/** The cut vertices, those that cut off most first. */
export function toBreakpoints(network: Pick<NetworkMeasures, 'cutVertexIds'>, neighbours: Neighbours) {
  return network.cutVertexIds
    .filter((id) => neighbours.has(id))
    .map((id): Breakpoint => {
      const parts = partsCutOff(neighbours, id);
      return { id, parts, count: parts.reduce((sum, part) => sum + part.length, 0) };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** A relationship whose end would part the field. */
export interface BridgeEnd {
  /** The end that stays with most. */
  readonly keptBy: string;
  /** The end that would go, and those who go with it. */
  readonly lostId: string;
  readonly lost: readonly string[];
}

/** The bridges, those that hold most first. */
export function toBridges(network: Pick<NetworkMeasures, 'bridges'>, neighbours: Neighbours): BridgeEnd[] {
  return network.bridges
    .filter(({ fromId, toId }) => neighbours.has(fromId) && neighbours.has(toId))
    .map(({ fromId, toId }) => {
      const isBridge = (a: string, b: string) => (a === fromId && b === toId) || (a === toId && b === fromId);
      const ofFrom = [...reached(neighbours, fromId, isBridge)];
      const ofTo = [...reached(neighbours, toId, isBridge)];
      return ofFrom.length < ofTo.length
        ? { keptBy: toId, lostId: fromId, lost: ofFrom }
        : { keptBy: fromId, lostId: toId, lost: ofTo };
    })
    .sort((a, b) => b.lost.length - a.lost.length || (a.lostId < b.lostId ? -1 : 1));
}

import type { Flows } from './documents.ts';

type Tie = Flows['routes']['minimumCut'][number];

export interface Stop {
  readonly id: string;
  readonly name: string;
}

export interface Route {
  /** From one side to the other, in order. */
  readonly stops: readonly Stop[];
  /** Index of the stop after which the route crosses the narrowest part; null when it does not. */
  readonly cutAfter: number | null;
}

/** The key of a relationship, whichever way it is read. */
const tieKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Routes that share no relationship, the shortest first, each with the place where the narrowest part cuts it. */
export function toRoutes(
  disjointRoutes: readonly (readonly string[])[],
  minimumCut: readonly Tie[],
  names: ReadonlyMap<string, string>,
): Route[] {
  const cut = new Set(minimumCut.map(({ fromId, toId }) => tieKey(fromId, toId)));
  return disjointRoutes
    .map((ids) => {
      const at = ids.findIndex((id, index) => {
        const next = ids[index + 1];
        return next !== undefined && cut.has(tieKey(id, next));
      });
      return {
        stops: ids.map((id) => ({ id, name: names.get(id) ?? id })),
        cutAfter: at === -1 ? null : at,
      };
    })
    .sort((a, b) => a.stops.length - b.stops.length);
}

export interface Carrier extends Stop {
  /** Routes that pass through it, ends not counted. */
  readonly count: number;
}

/** Who stands between the two on more than one route, the busiest first. */
export function findCarriers(routes: readonly Route[]): Carrier[] {
  const carriers = new Map<string, Carrier>();
  for (const { stops } of routes) {
    for (const { id, name } of new Map(stops.slice(1, -1).map((stop) => [stop.id, stop])).values()) {
      carriers.set(id, { id, name, count: (carriers.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...carriers.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'nl'));
}

import type { SignedNetwork } from './signed-network.ts';
import type { Edge } from './switching.ts';

/** A smaller network with the same frustration, but for `fixedCost`, and the way back to sides for all actors. */
export interface Reduction {
  /** Cost that no split avoids: ties of opposite sign between the same two. */
  readonly fixedCost: number;
  readonly size: number;
  readonly edges: readonly Edge[];
  /** Sides (+1, −1) of the small network's actors → sides of all actors. */
  expand(sides: ArrayLike<number>): Int8Array;
}

/**
 * Takes away what cannot matter. An actor with one tie sides as that tie asks. An actor between two ties gives way to one tie of the product of
 * their signs, which costs the lesser weight of the two, for either can be given up. Parallel ties of one sign add up; of opposite signs the lesser is lost for sure.
 * An actor between three gives way to a triangle: see `starToTriangle`. Repeated until every actor left has four ties or more. Weights may come out in
 * fractions of those given; the least cost of all does not.
 */
export function reduceSignedNetwork(network: SignedNetwork): Reduction {
  const ties: Map<number, number>[] = Array.from({ length: network.size }, () => new Map());
  const removed: { actor: number; ties: readonly (readonly [number, number])[] }[] = [];
  const isGone = new Uint8Array(network.size);
  let fixedCost = 0;

  const join = (a: number, b: number, value: number) => {
    const present = ties[a]!.get(b) ?? 0;
    if (present * value < 0) fixedCost += Math.min(Math.abs(present), Math.abs(value));
    const sum = present + value;
    if (Math.abs(sum) < 1e-12) {
      ties[a]!.delete(b);
      ties[b]!.delete(a);
    } else {
      ties[a]!.set(b, sum);
      ties[b]!.set(a, sum);
    }
  };
  for (const { a, b, sign, weight } of network.ties) join(a, b, sign * weight);

  const queue = [...ties.keys()];
  for (let actor = queue.pop(); actor !== undefined; actor = queue.pop()) {
    const own = [...ties[actor]!];
    if (isGone[actor] || own.length > 3) continue;
    isGone[actor] = 1;
    removed.push({ actor, ties: own });
    for (const [other] of own) ties[other]!.delete(actor);
    if (own.length === 2) {
      const [[u, first], [w, second]] = own as [[number, number], [number, number]];
      join(u, w, Math.sign(first) * Math.sign(second) * Math.min(Math.abs(first), Math.abs(second)));
    }
    if (own.length === 3) for (const [u, w, value] of starToTriangle(own)) join(u, w, value);
    for (const [other] of own) queue.push(other);
  }

  const kept = [...ties.keys()].filter((v) => !isGone[v]);
  const place = new Map(kept.map((v, i) => [v, i]));
  const edges: Edge[] = [];
  for (const v of kept) {
    for (const [w, value] of ties[v]!) {
      if (v < w) {
        edges.push({ a: place.get(v)!, b: place.get(w)!, sign: value > 0 ? 1 : -1, weight: Math.abs(value) });
      }
    }
  }
  return {
    fixedCost,
    size: kept.length,
    edges,
    expand(sides) {
      const all = new Int8Array(network.size);
      kept.forEach((v, i) => {
        all[v] = sides[i]!;
      });
      for (const { actor, ties: own } of removed.toReversed()) {
        const pull = own.reduce((sum, [other, value]) => sum + value * all[other]!, 0);
        all[actor] = pull < 0 ? -1 : 1;
      }
      return all;
    },
  };
}

/**
 * Ties among the three neighbours of an actor that cost what its own ties cost once it takes its better side. Seen from the sides its ties ask
 * for, that is 0 when the three agree and, when one differs, the lesser of its tie and the other two together; three ties with half the
 * differences of these costs amount to the same. The star–triangle transformation (Onsager 1944).
 */
function starToTriangle(star: readonly (readonly [number, number])[]): [number, number, number][] {
  const weights = star.map(([, value]) => Math.abs(value));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const costs = weights.map((weight) => Math.min(weight, all - weight));
  const half = costs.reduce((sum, cost) => sum + cost, 0) / 2;
  return [0, 1, 2].flatMap((apart): [number, number, number][] => {
    const [[u, first], [w, second]] = star.filter((_, i) => i !== apart) as [
      [number, number],
      [number, number],
    ];
    const weight = half - costs[apart]!;
    return weight < 1e-12 ? [] : [[u, w, Math.sign(first * second) * weight]];
  });
}

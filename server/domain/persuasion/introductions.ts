/** A positive relationship, usable both ways. */
export interface IntroductionTie {
  readonly a: number;
  readonly b: number;
  /** That one will introduce the other, above 0 to 1. */
  readonly reliability: number;
}

export interface Introduction {
  readonly actor: number;
  /** Who introduces: the last before `actor` on the way; null when you know it yourself, or when there is no way. */
  readonly introducer: number | null;
  /** From someone you know, or have won, to `actor`; only `actor` when you know it; null when there is no way. */
  readonly path: readonly number[] | null;
  /** Product of the reliabilities along the way; 1 when you know it; null when there is no way. */
  readonly reliability: number | null;
}

/**
 * In which order to visit, and who introduces whom?
 *
 * Each time the one who can be reached most reliably goes next, from those you know and those won on the way; the most reliable
 * way is the shortest with length −ln p (Dijkstra). Who must be won first (`comesAfter`) is. Equal reliability: lowest actor first.
 * Those whom no positive relationship leads to come last: call without introduction. Choosing the best next is a rule of thumb for the order
 * as a whole, exact for each step. O(targets × (n² + ties)).
 *
 * @param known whom you can approach yourself.
 * @param silent targets who introduce nobody unless you know them, such as those who are only kept from voting.
 * @param comesAfter pairs [later, earlier]: later waits for earlier when both are targets.
 * @see Dijkstra, E. W. (1959). Numerische Mathematik 1:269–271.
 */
export function orderIntroductions({
  size,
  ties,
  known,
  targets,
  silent = [],
  comesAfter = [],
}: {
  readonly size: number;
  readonly ties: readonly IntroductionTie[];
  readonly known: readonly number[];
  readonly targets: readonly number[];
  readonly silent?: readonly number[];
  readonly comesAfter?: readonly (readonly [number, number])[];
}): Introduction[] {
  const neighbours: { to: number; length: number }[][] = Array.from({ length: size }, () => []);
  for (const { a, b, reliability } of ties) {
    if (!(reliability > 0 && reliability <= 1)) {
      throw new RangeError(`tie ${a}–${b}: reliability must be above 0 and at most 1, not ${reliability}`);
    }
    const length = -Math.log(reliability);
    neighbours[a]!.push({ to: b, length });
    neighbours[b]!.push({ to: a, length });
  }
  const sources = new Set(known);
  const waiting = new Set(targets);
  const order: Introduction[] = [];
  while (waiting.size > 0) {
    const { lengths, before } = findWays(neighbours, sources, silent);
    const mayGo = [...waiting].filter((actor) =>
      comesAfter.every(([later, earlier]) => later !== actor || earlier === actor || !waiting.has(earlier)),
    );
    // In a circle of who waits for whom, someone has to begin.
    const next = (mayGo.length > 0 ? mayGo : [...waiting]).reduce((best, actor) => {
      const nearer = lengths[actor]! - lengths[best]!;
      return nearer < -1e-12 || (!(nearer > 1e-12) && actor < best) ? actor : best;
    });
    order.push(toIntroduction(next, lengths[next]!, before));
    waiting.delete(next);
    if (!silent.includes(next)) sources.add(next);
  }
  return order;
}

function findWays(
  neighbours: readonly (readonly { to: number; length: number }[])[],
  sources: ReadonlySet<number>,
  silent: readonly number[],
): { lengths: Float64Array; before: Int32Array } {
  const size = neighbours.length;
  const lengths = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(-1);
  const isSettled = new Uint8Array(size);
  for (const source of sources) lengths[source] = 0;
  for (;;) {
    let nearest = -1;
    for (let v = 0; v < size; v += 1) {
      if (!isSettled[v] && lengths[v]! < (nearest < 0 ? Number.POSITIVE_INFINITY : lengths[nearest]!))
        nearest = v;
    }
    if (nearest < 0) return { lengths, before };
    isSettled[nearest] = 1;
    if (silent.includes(nearest) && !sources.has(nearest)) continue;
    for (const { to, length } of neighbours[nearest]!) {
      if (isSettled[to] || lengths[nearest]! + length >= lengths[to]! - 1e-15) continue;
      lengths[to] = lengths[nearest]! + length;
      before[to] = nearest;
    }
  }
}

function toIntroduction(actor: number, length: number, before: Int32Array): Introduction {
  if (!Number.isFinite(length)) return { actor, introducer: null, path: null, reliability: null };
  const path = [actor];
  while (before[path[0]!]! >= 0) path.unshift(before[path[0]!]!);
  return { actor, introducer: path.at(-2) ?? null, path, reliability: Math.exp(-length) };
}

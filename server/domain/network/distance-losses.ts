import type { Network } from './network.ts';

/** What the nearness Σ_{i≠j} 1/d_ij of a network (ordered pairs; 0 where there is no route) falls by when one more actor goes. */
export interface DistanceLosses {
  readonly nearness: number;
  /** Per actor; of one not asked for or gone already it means nothing. Overwritten by the next call. */
  readonly losses: Float64Array;
}

/**
 * The exact loss of nearness by the absence of each single actor of which `isAsked`, when those of which `isRemoved` are gone already.
 *
 * From a source s, actor c takes with it its own 1/d_sc, and lengthens the way to the actors it dominates: those whose shortest routes from s all
 * pass c. Dominators form a tree, which breadth-first search builds as it goes: over an actor stands what its predecessors have
 * in common (Cooper, Harvey & Kennedy 2001, A simple, fast dominance algorithm). Behind c only the dominated are searched anew, from
 * their neighbours outside (Ramalingam & Reps 1996, J. Algorithms 21:267–305).
 * Null when `stop`, asked once per source, says so. O(nm), plus the ties of each actor once for every source and actor that dominates it:
 * seldom more in networks with short routes.
 */
export function buildDistanceLosses({ size, offsets, targets }: Network) {
  const losses = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(targets.length);
  const inverse = Float64Array.from({ length: size + 1 }, (_, d) => (d === 0 ? 0 : 1 / d));
  const distances = new Int32Array(size);
  const dominator = new Int32Array(size);
  const order = new Int32Array(size);
  /** Children in the tree of dominators, as linked lists. */
  const firstChild = new Int32Array(size).fill(-1);
  const nextSibling = new Int32Array(size);
  const part = new Int32Array(size);
  /** 1 while an actor of the part behind c has no way yet, 2 for c. */
  const isLost = new Uint8Array(size);
  /** The part by distance over outside, as linked lists; and those that have a way again. */
  const atDistance = new Int32Array(size + 2).fill(-1);
  const nextAtDistance = new Int32Array(size);
  const found = new Int32Array(size);

  function keepRows(isRemoved: Uint8Array): void {
    let at = 0;
    for (let v = 0; v < size; v += 1) {
      starts[v] = at;
      if (isRemoved[v]) continue;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (!isRemoved[w]) ends[at++] = w;
      }
    }
    starts[size] = at;
  }

  /** Fills distances, order and dominators from s; gives how many are reached, s included. */
  function searchFrom(s: number): number {
    distances.fill(-1);
    distances[s] = 0;
    dominator[s] = s;
    order[0] = s;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const v = order[head]!;
      const next = distances[v]! + 1;
      const end = starts[v + 1]!;
      for (let e = starts[v]!; e < end; e += 1) {
        const w = ends[e]!;
        const distance = distances[w]!;
        if (distance === -1) {
          distances[w] = next;
          dominator[w] = v;
          order[count++] = w;
        } else if (distance === next && dominator[w] !== s) {
          let a = dominator[w]!;
          let b = v;
          while (a !== b) {
            if (distances[a]! > distances[b]!) a = dominator[a]!;
            else b = dominator[b]!;
          }
          dominator[w] = a;
        }
      }
    }
    return count;
  }

  function nearestOutside(v: number): number {
    let nearest = size;
    const end = starts[v + 1]!;
    for (let e = starts[v]!; e < end; e += 1) {
      const w = ends[e]!;
      if (isLost[w] === 0 && distances[w]! < nearest) nearest = distances[w]!;
    }
    return nearest;
  }

  /** What the source loses of the actors behind c. */
  function loseBehind(c: number): number {
    isLost[c] = 2;
    let count = 0;
    for (let v = firstChild[c]!; v !== -1; v = nextSibling[v]!) part[count++] = v;
    for (let head = 0; head < count; head += 1) {
      isLost[part[head]!] = 1;
      for (let v = firstChild[part[head]!]!; v !== -1; v = nextSibling[v]!) part[count++] = v;
    }
    let loss = 0;
    let first = size;
    let last = 0;
    for (let i = 0; i < count; i += 1) {
      const v = part[i]!;
      loss += inverse[distances[v]!]!;
      const distance = nearestOutside(v) + 1;
      if (distance > size) continue;
      nextAtDistance[v] = atDistance[distance]!;
      atDistance[distance] = v;
      if (distance < first) first = distance;
      if (distance > last) last = distance;
    }
    let head = 0;
    let tail = 0;
    for (let distance = first; distance <= last || head < tail; distance += 1) {
      if (distance <= last) {
        for (let v = atDistance[distance]!; v !== -1; v = nextAtDistance[v]!) {
          if (isLost[v] === 0) continue;
          isLost[v] = 0;
          found[tail++] = v;
        }
        atDistance[distance] = -1;
      }
      loss -= (tail - head) * inverse[distance]!;
      for (const end = tail; head < end; head += 1) {
        const v = found[head]!;
        const rowEnd = starts[v + 1]!;
        for (let e = starts[v]!; e < rowEnd; e += 1) {
          const w = ends[e]!;
          if (isLost[w] !== 1) continue;
          isLost[w] = 0;
          found[tail++] = w;
        }
      }
    }
    isLost[c] = 0;
    if (tail < count) for (let i = 0; i < count; i += 1) isLost[part[i]!] = 0;
    return loss;
  }

  return (isRemoved: Uint8Array, isAsked: Uint8Array, stop = () => false): DistanceLosses | null => {
    keepRows(isRemoved);
    losses.fill(0);
    let nearness = 0;
    for (let s = 0; s < size; s += 1) {
      if (isRemoved[s]) continue;
      if (stop()) return null;
      const count = searchFrom(s);
      let own = 0;
      let hasParts = false;
      for (let i = 1; i < count; i += 1) {
        const v = order[i]!;
        const share = inverse[distances[v]!]!;
        own += share;
        losses[v]! += share;
        const above = dominator[v]!;
        if (above === s) continue;
        nextSibling[v] = firstChild[above]!;
        firstChild[above] = v;
        hasParts = true;
      }
      nearness += own;
      losses[s]! += own;
      if (!hasParts) continue;
      for (let i = 1; i < count; i += 1) {
        const c = order[i]!;
        if (firstChild[c] !== -1 && isAsked[c]) losses[c]! += loseBehind(c);
      }
      for (let i = 1; i < count; i += 1) firstChild[order[i]!] = -1;
    }
    return { nearness, losses };
  };
}

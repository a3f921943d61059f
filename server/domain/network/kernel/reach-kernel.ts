import type { Reach } from '../centrality.ts';
import type { Network } from '../network.ts';

const BATCH = 32;

/**
 * Distances in steps from every actor to every other, thirty-two searches at once: an actor's bits say which of them have reached it. What
 * many searches have in common, the middle of the network, is walked once.
 * Then et al. (2014), The more the merrier: efficient multi-source graph traversal, PVLDB 8:449–460. O(nm) at worst, mostly far less.
 */
export function computeReachInSteps({ size, offsets, targets }: Network): Reach {
  const closeness = new Array<number | null>(size).fill(null);
  const eccentricity = new Array<number | null>(size).fill(null);
  const harmonic = new Float64Array(size);
  const seen = new Int32Array(size);
  const frontier = new Int32Array(size);
  const next = new Int32Array(size);
  const active = new Int32Array(size);
  const touched = new Int32Array(size);
  /** Per search of the batch: actors found at this level, at all levels, and the sum of their distances. */
  const found = new Int32Array(BATCH);
  const others = new Int32Array(BATCH);
  const sums = new Float64Array(BATCH);
  let distanceSum = 0;
  let pairCount = 0;

  for (let first = 0; first < size; first += BATCH) {
    const searches = Math.min(BATCH, size - first);
    seen.fill(0);
    others.fill(0);
    sums.fill(0);
    let count = searches;
    for (let b = 0; b < searches; b += 1) {
      active[b] = first + b;
      seen[first + b] = frontier[first + b] = 1 << b;
    }
    for (let level = 1; count > 0; level += 1) {
      let reached = 0;
      for (let i = 0; i < count; i += 1) {
        const v = active[i]!;
        const bits = frontier[v]!;
        for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
          const w = targets[e]!;
          if (next[w] === 0) touched[reached++] = w;
          next[w]! |= bits;
        }
      }
      count = 0;
      found.fill(0);
      for (let i = 0; i < reached; i += 1) {
        const w = touched[i]!;
        let fresh = next[w]! & ~seen[w]!;
        next[w] = 0;
        if (fresh === 0) continue;
        seen[w]! |= fresh;
        frontier[w] = fresh;
        active[count++] = w;
        for (; fresh !== 0; fresh &= fresh - 1) found[31 - Math.clz32(fresh & -fresh)]! += 1;
      }
      for (let b = 0; b < searches; b += 1) {
        const here = found[b]!;
        if (here === 0) continue;
        others[b]! += here;
        sums[b]! += here * level;
        harmonic[first + b]! += here / level;
        eccentricity[first + b] = level;
      }
    }
    for (let b = 0; b < searches; b += 1) {
      if (others[b] === 0) continue;
      closeness[first + b] = (others[b]! / sums[b]!) * (others[b]! / (size - 1));
      distanceSum += sums[b]!;
      pairCount += others[b]!;
    }
  }
  return { closeness, harmonic, eccentricity, distanceSum, pairCount };
}

import { greatestSums } from './greatest-sums.ts';
import { buildFastDistanceLosses } from './kernel/distance-loss-kernel.ts';
import type { Network } from './network.ts';

const same = 1e-12;

/**
 * FRAGMENT_BY_DISTANCE, a good set of k: greedy choice, then each member in turn exchanged for whoever is best beside the others, as long as that
 * helps. The k actors are distinct also when stopped at once.
 */
export function findByDistance(ties: Network, k: number, stop: () => boolean): number[] {
  const { size } = ties;
  const lossesWithout = buildFastDistanceLosses(ties);
  const isRemoved = new Uint8Array(size);
  const isAsked = new Uint8Array(size).fill(1);
  /** Who goes best after those already gone, and what nearness is left then. */
  const findNext = () => {
    const found = stop() ? null : lossesWithout(isRemoved, isAsked, stop);
    if (!found) return { v: isRemoved.indexOf(0), left: Infinity };
    const { nearness, losses } = found;
    let v = -1;
    for (let c = 0; c < size; c += 1) if (!isRemoved[c] && (v === -1 || losses[c]! > losses[v]!)) v = c;
    return { v, left: nearness - losses[v]! };
  };

  const set: number[] = [];
  let left = Infinity;
  while (set.length < k) {
    const next = findNext();
    set.push(next.v);
    isRemoved[next.v] = 1;
    left = next.left;
  }
  for (let kept = 0; kept < k; ) {
    for (let i = 0; i < k; i += 1) {
      isRemoved[set[i]!] = 0;
      const next = findNext();
      const isBetter = next.left < left * (1 - same);
      if (isBetter) [set[i], left, kept] = [next.v, next.left, 0];
      isRemoved[set[i]!] = 1;
      kept += 1;
    }
  }
  return set;
}

/**
 * FRAGMENT_BY_DISTANCE, every best set of k: branch and bound over all members but the last, which are then judged exactly and all together.
 *
 * The bound: losing an actor c costs at most W(c), the nearness 1/d of the pairs it is an end of, and of every pair it stands between the
 * share of their shortest routes that pass it. A pair loses nearness only when all its shortest routes are hit, so the losses of a set never
 * exceed the sum of its W: nearness(S) ≥ nearness(∅) − Σ W(c). It rules out much in sparse and clustered networks and little in
 * random ones, where the speed of the exact losses has to do.
 *
 * `incumbent` is a value that some set attains.
 */
export function searchByDistance(
  ties: Network,
  k: number,
  incumbent: number,
  best: { offer(value: number, set: readonly number[]): void },
  stop: () => boolean,
): void {
  const { size } = ties;
  const isRemoved = new Uint8Array(size);
  const pairs = (size - k) * (size - k - 1);
  const weigh = buildLossBounds(ties, isRemoved);
  const lossesWithout = buildFastDistanceLosses(ties);
  const isAsked = new Uint8Array(size);
  const set: number[] = [];
  let greatest = incumbent;
  const canMatch = (nearness: number) => 1 - nearness / pairs >= greatest - same;

  const { loss: weights } = weigh();
  /** The weightiest first, so that the rest is soon ruled out. */
  const order = Int32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);

  const judgeLast = (from: number) => {
    const found = lossesWithout(isRemoved, isAsked, stop);
    if (!found) return;
    const { nearness, losses } = found;
    for (let i = from; i < size; i += 1) {
      const c = order[i]!;
      if (!isAsked[c]) continue;
      const value = 1 - (nearness - losses[c]!) / pairs;
      greatest = Math.max(greatest, value);
      best.offer(value, [...set, c]);
    }
  };

  const visit = (from: number) => {
    const open = k - set.length;
    const { nearness, loss } = weigh();
    const suffixBest = greatestSums(
      Float64Array.from(order, (v) => loss[v]!),
      open - 1,
    );
    for (let i = from; i <= size - open; i += 1) {
      const v = order[i]!;
      const most = nearness - loss[v]!;
      if (!canMatch(most - suffixBest(i + 1)) || stop()) continue;
      isRemoved[v] = 1;
      set.push(v);
      if (open > 2) {
        visit(i + 1);
      } else {
        isAsked.fill(0);
        for (let j = i + 1; j < size; j += 1) isAsked[order[j]!] = Number(canMatch(most - loss[order[j]!]!));
        judgeLast(i + 1);
      }
      set.pop();
      isRemoved[v] = 0;
    }
  };
  if (k > 1) {
    visit(0);
  } else if (!stop()) {
    isAsked.fill(1);
    judgeLast(0);
  }
}

/** Nearness of all ordered pairs left, and W(c) of each actor left: Brandes' recursion with 1/d of each target as its weight. */
function buildLossBounds({ size, offsets, targets }: Network, isRemoved: Uint8Array) {
  const distances = new Int32Array(size);
  const pathCounts = new Float64Array(size);
  const dependency = new Float64Array(size);
  const order = new Int32Array(size);
  return () => {
    const loss = new Float64Array(size);
    let nearness = 0;
    for (let source = 0; source < size; source += 1) {
      if (isRemoved[source]) continue;
      distances.fill(-1);
      pathCounts.fill(0);
      dependency.fill(0);
      distances[source] = 0;
      pathCounts[source] = 1;
      order[0] = source;
      let count = 1;
      for (let head = 0; head < count; head += 1) {
        const v = order[head]!;
        for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
          const w = targets[e]!;
          if (isRemoved[w]) continue;
          if (distances[w] === -1) {
            distances[w] = distances[v]! + 1;
            order[count] = w;
            count += 1;
          }
          if (distances[w] === distances[v]! + 1) pathCounts[w]! += pathCounts[v]!;
        }
      }
      for (let i = count - 1; i > 0; i -= 1) {
        const w = order[i]!;
        const own = 1 / distances[w]!;
        nearness += own;
        loss[source]! += own;
        loss[w]! += own + dependency[w]!;
        const share = (own + dependency[w]!) / pathCounts[w]!;
        for (let e = offsets[w]!; e < offsets[w + 1]!; e += 1) {
          const v = targets[e]!;
          if (distances[v] === distances[w]! - 1 && !isRemoved[v]) dependency[v]! += pathCounts[v]! * share;
        }
      }
    }
    return { nearness, loss };
  };
}

import type { CoalitionPool } from './coalition-pool.ts';
import { FREE, IN, OUT, type SearchFrame } from './search-frame.ts';

/** A coalition near the relaxed solution, so that there is something to beat. */
export function tryRepair(
  frame: SearchFrame,
  status: Uint8Array,
  reduced: Float64Array,
  pool: CoalitionPool,
): void {
  const { n, isVoluntary, refusedBy, tiedTo, isComplete, isMinimal, costOf } = frame;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => reduced[a]! - reduced[b]!);
  const members = order.filter((i) => status[i] === IN);
  const inside = new Set(members);
  const mayJoin = (i: number) =>
    status[i] === FREE && !inside.has(i) && refusedBy[i]!.every((j) => !inside.has(j));
  const isTouching = (i: number) => !tiedTo || inside.size === 0 || tiedTo[i]!.some((j) => inside.has(j));
  for (let next = 0; next < order.length; ) {
    const i = order[next]!;
    if (isComplete(members) && !(reduced[i]! < 0)) break;
    next += 1;
    if (!mayJoin(i) || !isTouching(i)) continue;
    inside.add(i);
    members.push(i);
    // Whoever is tied to this one was passed over before.
    if (tiedTo) next = 0;
  }
  if (!isComplete(members)) return;
  let kept = members;
  for (const i of order.reverse()) {
    if (!isVoluntary[i] || !inside.has(i)) continue;
    const without = kept.filter((j) => j !== i);
    if (isComplete(without)) kept = without;
  }
  if (!isMinimal(kept)) return;
  const sorted = kept.sort((a, b) => a - b);
  pool.offer(sorted, costOf(sorted));
}

/** One member for one outsider, as long as that is cheaper; everything met on the way is offered. */
export function improveBySwaps(
  frame: SearchFrame,
  from: readonly number[],
  status: Uint8Array,
  pool: CoalitionPool,
): void {
  const { n, isAllowed, isComplete, isMinimal, costOf } = frame;
  let members = [...from].sort((a, b) => a - b);
  let cost = costOf(members);
  pool.offer(members, cost);
  for (let passes = 0; passes < 20; passes += 1) {
    let better: { members: number[]; cost: number } | null = null;
    for (const out of members) {
      if (status[out] === IN) continue;
      const rest = members.filter((i) => i !== out);
      for (let i = 0; i < n; i += 1) {
        if (status[i] === OUT || i === out || members.includes(i)) continue;
        const swapped = [...rest, i].sort((a, b) => a - b);
        const swappedCost = costOf(swapped);
        if (pool.refuses(swappedCost) && swappedCost >= (better?.cost ?? cost)) continue;
        if (!isAllowed(swapped) || !isComplete(swapped) || !isMinimal(swapped)) continue;
        pool.offer(swapped, swappedCost);
        if (swappedCost < (better?.cost ?? cost)) better = { members: swapped, cost: swappedCost };
      }
    }
    if (!better) return;
    ({ members, cost } = better);
  }
}

import { FREE, IN, OUT, type SearchFrame, type SearchPart } from './search-frame.ts';

/** What follows from the ins and outs so far; false when nothing can. */
export function propagate(frame: SearchFrame, part: SearchPart, status: Uint8Array): boolean {
  const { n, tests, refusedBy, tiedTo, distances, capOf } = frame;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    const mark = (i: number, as: number) => {
      status[i] = as;
      isChanged = true;
    };
    for (let i = 0; i < n; i += 1) {
      if (status[i] !== IN) continue;
      for (const j of refusedBy[i]!) {
        if (status[j] === IN) return false;
        if (status[j] === FREE) mark(j, OUT);
      }
      if (distances) {
        const row = distances[i]!;
        for (let j = 0; j < n; j += 1) {
          if (row[j]! <= part.span.high || status[j] === OUT) continue;
          if (status[j] === IN) return false;
          mark(j, OUT);
        }
      }
    }
    for (let k = 0; k < tests.length; k += 1) {
      const { weights } = tests[k]!;
      const quota = part.quotas[k]!;
      let most = 0;
      for (let i = 0; i < n; i += 1) if (status[i] !== OUT) most += weights[i]!;
      if (most < quota) return false;
      for (let i = 0; i < n; i += 1) if (status[i] === FREE && most - weights[i]! < quota) mark(i, IN);
    }
    if (part.tight !== null) {
      const { weights, quota } = tests[part.tight]!;
      const cap = capOf(part, status);
      let sum = 0;
      for (let i = 0; i < n; i += 1) if (status[i] === IN) sum += weights[i]!;
      if (sum > cap) return false;
      for (let i = 0; i < n; i += 1) {
        if (status[i] !== FREE) continue;
        const isSpare = part.isTightForAll && sum >= quota;
        if (isSpare || sum + weights[i]! > cap) mark(i, OUT);
      }
    }
    if (tiedTo && !keepOnePiece(tiedTo, status, mark)) return false;
  }
  return true;
}

function keepOnePiece(
  tiedTo: readonly (readonly number[])[],
  status: Uint8Array,
  mark: (i: number, as: number) => void,
): boolean {
  const from = status.indexOf(IN);
  if (from < 0) return true;
  const isReached = new Uint8Array(status.length);
  isReached[from] = 1;
  const queue = [from];
  for (const v of queue) {
    for (const u of tiedTo[v]!) {
      if (status[u] === OUT || isReached[u]) continue;
      isReached[u] = 1;
      queue.push(u);
    }
  }
  for (let i = 0; i < status.length; i += 1) {
    if (isReached[i] || status[i] === OUT) continue;
    if (status[i] === IN) return false;
    mark(i, OUT);
  }
  return true;
}

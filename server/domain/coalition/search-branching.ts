import type { Bound } from './search-bound.ts';
import { FREE, OUT, type SearchFrame, type SearchPart } from './search-frame.ts';

/** Whose being in or out says how far the tight test may be exceeded, when all are needed for it; −1 where that says nothing. */
function findLightest(
  { tests, isEqual, isVoluntary, n }: SearchFrame,
  { tight, isTightForAll }: SearchPart,
  status: Uint8Array,
): number {
  if (tight === null || !isTightForAll || isEqual[tight]) return -1;
  const { weights } = tests[tight]!;
  let lightest = -1;
  for (let i = 0; i < n; i += 1) {
    if (!isVoluntary[i] || status[i] === OUT) continue;
    if (lightest < 0 || weights[i]! < weights[lightest]!) lightest = i;
  }
  return lightest;
}

/**
 * Who splits the field most: who says how tight the tight test is, then who is too far from many for this span, then on whom most cost of
 * pairs hangs. −1 when nobody is free.
 */
export function chooseToBranch(
  frame: SearchFrame,
  part: SearchPart,
  status: Uint8Array,
  { reduced }: Bound,
): number {
  const { n, pairs, distances } = frame;
  const lightest = findLightest(frame, part, status);
  if (lightest >= 0 && status[lightest] === FREE) return lightest;
  let choice = -1;
  let most = Number.NEGATIVE_INFINITY;
  const weigh = new Float64Array(n);
  for (const { a, b, cost } of pairs) {
    if (status[a] !== FREE || status[b] !== FREE) continue;
    weigh[a]! += Math.abs(cost);
    weigh[b]! += Math.abs(cost);
  }
  for (let i = 0; i < n; i += 1) {
    if (status[i] !== FREE) continue;
    let value = 4 * weigh[i]! - Math.abs(reduced[i]!);
    if (distances) {
      let tooFar = 0;
      for (let j = 0; j < n; j += 1)
        if (status[j] === FREE && distances[i]![j]! > part.span.high) tooFar += 1;
      value += 1e6 * tooFar;
    }
    if (value > most) {
      most = value;
      choice = i;
    }
  }
  return choice;
}

import type { Tie } from './model.ts';

/** What is pointed at: nobody, one partner, the two of a tie or the three of a triangle. */
export type Mark = readonly string[];

/** A tie lights up with both its ends, or with one end when one partner alone is pointed at. */
export function isLit(tie: Pick<Tie, 'a' | 'b'>, mark: Mark): boolean {
  return mark.length === 1
    ? tie.a === mark[0] || tie.b === mark[0]
    : mark.includes(tie.a) && mark.includes(tie.b);
}

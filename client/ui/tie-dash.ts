import type { Layer, Sign } from '../api/generated/graphql.ts';

/** Pixels on and off along the line of a relationship: formal solid, informal dashed, negative dotted. */
export function dashOf(tie: { readonly layer: Layer; readonly sign: Sign }): readonly number[] | null {
  if (tie.sign === 'NEGATIVE') return tie.layer === 'FORMAL' ? [1.5, 4] : [1.5, 4, 6, 4];
  return tie.layer === 'INFORMAL' ? [6, 4] : null;
}

import type { LinearTest } from '../decision/linear-rule.ts';

/** Σ_for inFavour + Σ_against against ≥ atLeast; a rule passes when all its constraints hold. */
export interface Constraint {
  readonly inFavour: Float64Array;
  readonly against: Float64Array;
  readonly atLeast: number;
}

/** A test that needs votes at all becomes a second constraint: some weight cast. A hopeless test becomes one that never holds. */
export function toConstraints(tests: readonly LinearTest[]): Constraint[] {
  return tests.flatMap((test): Constraint[] => {
    const { inFavour, against, atLeast, weight, needsVotes, isHopeless } = test;
    const own = { inFavour, against, atLeast: isHopeless ? Number.POSITIVE_INFINITY : atLeast };
    const someVotes = { inFavour: weight.map(Math.sign), against: weight.map(Math.sign), atLeast: 1 };
    return needsVotes && atLeast <= 0 ? [own, someVotes] : [own];
  });
}

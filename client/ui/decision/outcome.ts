import type { Outcome, RuleTest, TestOutcome } from '../../api/decision.ts';

/** One reason why it does not pass. */
export type Obstacle =
  | { readonly kind: 'test'; readonly outcome: TestOutcome }
  | { readonly kind: 'veto'; readonly partnerIds: readonly string[] }
  | { readonly kind: 'group'; readonly group: Outcome['groups'][number] };

/** All that stands in the way, tests first; empty when it passes. */
export function obstaclesOf(outcome: Outcome): Obstacle[] {
  return [
    ...outcome.tests.filter(({ passes }) => !passes).map((one) => ({ kind: 'test' as const, outcome: one })),
    ...(outcome.vetoedByIds.length > 0 ? [{ kind: 'veto' as const, partnerIds: outcome.vetoedByIds }] : []),
    ...outcome.groups.filter(({ passes }) => !passes).map((group) => ({ kind: 'group' as const, group })),
  ];
}

/** How many parts a rule has: its tests, its groups, and the vetoes as one. */
export function partCount(outcome: Outcome, vetoCount: number): number {
  return outcome.tests.length + outcome.groups.length + (vetoCount > 0 ? 1 : 0);
}

/** What a test misses in its own unit, above 0; null when it passes, or when nothing can be counted. */
export function missing({ passes, margin }: TestOutcome): number | null {
  return passes || margin == null ? null : -margin;
}

type FractionWord = 'half' | 'third' | 'twoThirds' | 'quarter' | 'threeQuarters';

/** The threshold of a test as it is said; null for one that is said in per cent. */
export function fractionWord({
  numerator,
  denominator,
}: Pick<RuleTest, 'numerator' | 'denominator'>): FractionWord | null {
  const is = (above: number, below: number) => numerator * below === above * denominator;
  if (is(1, 2)) return 'half';
  if (is(1, 3)) return 'third';
  if (is(2, 3)) return 'twoThirds';
  if (is(1, 4)) return 'quarter';
  return is(3, 4) ? 'threeQuarters' : null;
}

import type { RuleTest, TestOutcome } from '../../api/decision.ts';
import type { Cheapest, Figures } from './documents.ts';

/** One scenario among those that stand beside each other; the first is how things are. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** What it assumes, in words; empty for how things are. */
  readonly assumed: readonly string[];
  readonly figures: Figures | null;
  readonly plan: Cheapest | null;
  readonly hasFailed: boolean;
}

/** How a figure compares with how things are: null when it is the same, or one of the two is not known. */
export type Difference = 'more' | 'less' | 'other' | null;

export function differenceOf(
  now: number | string | null | undefined,
  then: number | string | null | undefined,
): Difference {
  if (now == null || then == null || now === then) return null;
  if (typeof now !== 'number' || typeof then !== 'number') return 'other';
  return then > now ? 'more' : 'less';
}

const sameTest = (a: RuleTest, b: RuleTest) =>
  a.kind === b.kind &&
  a.of === b.of &&
  a.by === b.by &&
  a.operator === b.operator &&
  a.numerator * b.denominator === b.numerator * a.denominator;

/** Every test that some column's rule has, with its outcome in each; null where the rule has no such test. */
export function testRows(
  columns: readonly Pick<Column, 'figures'>[],
): { readonly test: RuleTest; readonly outcomes: readonly (TestOutcome | null)[] }[] {
  const tests: RuleTest[] = [];
  for (const { figures } of columns) {
    for (const { test } of figures?.now?.tests ?? []) {
      if (!tests.some((known) => sameTest(known, test))) tests.push(test);
    }
  }
  return tests.map((test) => ({
    test,
    outcomes: columns.map(
      ({ figures }) => figures?.now?.tests.find((outcome) => sameTest(outcome.test, test)) ?? null,
    ),
  }));
}

const MOST_DECIDERS = 3;
/** Less than this changes no figure that is shown. */
const LEAST = 0.0005;

/** Whose vote changes most, first; nobody when no vote changes anything. */
export function decidersOf({ voters }: Pick<Figures, 'voters'>): Figures['voters'] {
  return voters
    .filter(({ pivotal }) => Math.abs(pivotal) >= LEAST)
    .sort((a, b) => Math.abs(b.pivotal) - Math.abs(a.pivotal))
    .slice(0, MOST_DECIDERS);
}

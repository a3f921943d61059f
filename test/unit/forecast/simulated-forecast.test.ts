import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../../server/domain/forecast/constraints.ts';
import { simulatePass } from '../../../server/domain/forecast/simulated-forecast.ts';
import { seededRandom } from '../../../server/domain/seeded-random.ts';

const VOTERS = 6;
const DRAWS = 60;

const anyRow = (min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { minLength: VOTERS, maxLength: VOTERS })
    .map((row) => Float64Array.from(row));

const anyConstraint: fc.Arbitrary<Constraint> = fc.record({
  inFavour: anyRow(0, 9),
  against: anyRow(-9, 9),
  atLeast: fc.oneof(fc.integer({ min: -20, max: 30 }), fc.constant(Number.POSITIVE_INFINITY)),
});

const anyChances = fc.array(
  fc
    .tuple(
      fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([cast, favour]) => [cast * favour, cast * (1 - favour)] as const),
  { minLength: VOTERS, maxLength: VOTERS },
);

/** Each draw by itself, and for each voter all three votes among the votes of the others. */
function byDefinition(
  constraints: readonly Constraint[],
  chances: readonly (readonly [number, number])[],
  random: () => number,
) {
  const passes = (votes: readonly string[], { inFavour, against, atLeast }: Constraint) =>
    votes.reduce((sum, vote, i) => sum + (vote === 'F' ? inFavour[i]! : vote === 'A' ? against[i]! : 0), 0) >=
    atLeast;
  const count = { passed: 0, held: constraints.map(() => 0), F: [0], A: [0], '-': [0] };
  for (const vote of ['F', 'A', '-'] as const) count[vote] = chances.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const votes = chances.map(([inFavour, against]) => {
      const u = random();
      return u < inFavour ? 'F' : u >= 1 - against ? 'A' : '-';
    });
    if (constraints.every((one) => passes(votes, one))) count.passed += 1;
    constraints.forEach((one, r) => {
      if (passes(votes, one)) count.held[r]! += 1;
    });
    for (const vote of ['F', 'A', '-'] as const) {
      votes.forEach((_, i) => {
        if (constraints.every((one) => passes(votes.with(i, vote), one))) count[vote][i]! += 1;
      });
    }
  }
  return count;
}

describe('simulated votes', () => {
  it('count exactly what every draw and every other vote of one voter would have made of it', () => {
    fc.assert(
      fc.property(
        fc.array(anyConstraint, { minLength: 1, maxLength: 4 }),
        anyChances,
        fc.integer(),
        (constraints, chances, seed) => {
          const votes = {
            inFavour: Float64Array.from(chances, ([inFavour]) => inFavour),
            against: Float64Array.from(chances, ([, against]) => against),
            notCast: Float64Array.from(chances, ([inFavour, against]) => 1 - inFavour - against),
          };
          const found = simulatePass(constraints, votes, seededRandom(seed), DRAWS);
          const slow = byDefinition(constraints, chances, seededRandom(seed));
          expect(found.passed).toBe(slow.passed);
          expect(found.held).toEqual(slow.held);
          expect(found.probability).toBe(slow.passed / DRAWS);
          expect([...found.ifFor]).toEqual(slow.F.map((count) => count / DRAWS));
          expect([...found.ifAgainst]).toEqual(slow.A.map((count) => count / DRAWS));
          expect([...found.ifNotCast]).toEqual(slow['-'].map((count) => count / DRAWS));
        },
      ),
      { numRuns: 300 },
    );
  });
});

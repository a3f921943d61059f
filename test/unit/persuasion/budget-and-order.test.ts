import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planUnderBudget } from '../../../server/domain/persuasion/budget-plan.ts';
import { orderIntroductions } from '../../../server/domain/persuasion/introductions.ts';
import { findSharedInterests } from '../../../server/domain/persuasion/shared-interests.ts';

/** Probability that at least `quota` of independent voters are in favour. */
function probabilityOf(quota: number, chances: readonly number[]): number {
  let ways = [1];
  for (const p of chances) {
    ways = Array.from(
      { length: ways.length + 1 },
      (_, k) => (ways[k] ?? 0) * (1 - p) + (ways[k - 1] ?? 0) * p,
    );
  }
  return ways.slice(quota).reduce((sum, p) => sum + p, 0);
}

const chance = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const anyBudget = (most: number) =>
  fc
    .record({
      voters: fc.array(fc.tuple(chance, chance, fc.integer({ min: 0, max: 6 })), {
        minLength: 1,
        maxLength: most,
      }),
      quota: fc.integer({ min: 1, max: 6 }),
      budget: fc.integer({ min: 0, max: 15 }),
    })
    .map(({ voters, quota, budget }) => ({
      budget,
      candidates: voters.map(([, , cost], actor) => ({ actor, cost })),
      probabilityWith: (chosen: readonly number[]) =>
        probabilityOf(
          quota,
          voters.map(([before, after], i) => (chosen.includes(i) ? Math.max(before, after) : before)),
        ),
    }));

describe('plan under a budget', () => {
  it('is the likeliest of all that can be afforded', () => {
    fc.assert(
      fc.property(anyBudget(9), (input) => {
        const plan = planUnderBudget(input);
        let best = 0;
        for (let mask = 0; mask < 2 ** input.candidates.length; mask += 1) {
          const chosen = input.candidates.filter((_, i) => (mask >> i) & 1);
          if (chosen.reduce((sum, { cost }) => sum + cost, 0) > input.budget) continue;
          best = Math.max(best, input.probabilityWith(chosen.map(({ actor }) => actor)));
        }
        expect(plan.probability).toBeCloseTo(best, 9);
        expect(plan.isExact).toBe(true);
        expect(plan.cost).toBeLessThanOrEqual(input.budget);
        expect(input.probabilityWith(plan.chosen)).toBeCloseTo(plan.probability, 12);
      }),
      { numRuns: 200 },
    );
  });

  it('of more candidates is affordable, says that it is not proven, and how much better it could be', () => {
    fc.assert(
      fc.property(anyBudget(9), (input) => {
        const exact = planUnderBudget(input);
        const greedy = planUnderBudget({ ...input, exactUpTo: 0 });
        if (input.candidates.some(({ cost }) => cost <= input.budget)) {
          expect([greedy.method, greedy.isExact]).toEqual(['GREEDY_AND_SWAPS', false]);
        }
        expect(greedy.probability).toBeLessThanOrEqual(exact.probability + 1e-9);
        expect(greedy.probability).toBeGreaterThanOrEqual(exact.probabilityBefore - 1e-12);
        expect(greedy.atMost).toBeGreaterThanOrEqual(exact.probability - 1e-9);
      }),
    );
  });

  it('without candidates or hours is to do nothing', () => {
    const probabilityWith = (chosen: readonly number[]) => 0.3 + 0.1 * chosen.length;
    expect(planUnderBudget({ candidates: [], budget: 8, probabilityWith })).toMatchObject({
      chosen: [],
      probability: 0.3,
      isExact: true,
    });
    expect(
      planUnderBudget({ candidates: [{ actor: 4, cost: 1 }], budget: 0.5, probabilityWith }),
    ).toMatchObject({ chosen: [], cost: 0, isExact: true });
  });
});

describe('order of introductions', () => {
  const ties = [
    { a: 0, b: 1, reliability: 0.9 },
    { a: 1, b: 2, reliability: 0.9 },
    { a: 0, b: 2, reliability: 0.5 },
    { a: 2, b: 3, reliability: 0.4 },
  ];

  it('goes by the most reliable way, and from who has been won', () => {
    expect(orderIntroductions({ size: 5, ties, known: [0], targets: [3, 2, 4, 0] })).toEqual([
      { actor: 0, introducer: null, path: [0], reliability: 1 },
      { actor: 2, introducer: 1, path: [0, 1, 2], reliability: expect.closeTo(0.81, 12) },
      { actor: 3, introducer: 2, path: [2, 3], reliability: expect.closeTo(0.4, 12) },
      { actor: 4, introducer: null, path: null, reliability: null },
    ]);
  });

  it('asks no introduction of who is only kept from voting', () => {
    const ties = [
      { a: 0, b: 1, reliability: 0.9 },
      { a: 1, b: 2, reliability: 0.8 },
      { a: 0, b: 2, reliability: 0.5 },
    ];
    const pathsOf = (known: readonly number[]) =>
      orderIntroductions({ size: 3, ties, known, targets: [1, 2], silent: [1] }).map(({ path }) => path);
    expect(pathsOf([0])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(pathsOf([0, 1])).toEqual([[1], [1, 2]]);
  });

  it('keeps to who must be won first, and begins somewhere in a circle', () => {
    const order = (comesAfter: [number, number][]) =>
      orderIntroductions({ size: 4, ties, known: [0], targets: [1, 2, 3], comesAfter }).map(
        ({ actor }) => actor,
      );
    expect(order([])).toEqual([1, 2, 3]);
    expect(order([[1, 3]])).toEqual([2, 3, 1]);
    expect(
      order([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual([3, 1, 2]);
  });

  it('is the most reliable of all ways without a repeat', () => {
    const anyTies = fc.array(
      fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 10 })).filter(([a, b]) => a !== b),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyTies, (given) => {
        const ties = given.map(([a, b, tenths]) => ({ a, b, reliability: tenths / 10 }));
        const best = (from: number, to: number, seen: readonly number[]): number =>
          from === to
            ? 1
            : Math.max(
                0,
                ...ties.flatMap(({ a, b, reliability }) => {
                  const next = a === from ? b : b === from ? a : -1;
                  return next < 0 || seen.includes(next)
                    ? []
                    : [reliability * best(next, to, [...seen, next])];
                }),
              );
        const [only] = orderIntroductions({ size: 6, ties, known: [0], targets: [5] });
        expect(only!.reliability ?? 0).toBeCloseTo(best(0, 5, [0]), 9);
      }),
    );
  });
});

describe('shared interests', () => {
  it("are the introducer's first, then what matters most to most", () => {
    const held = [
      [{ interestId: 'safety', importance: 0.2 }],
      [
        { interestId: 'parking', importance: 0.9 },
        { interestId: 'safety', importance: 0.3 },
        { interestId: 'rent', importance: 1 },
        { interestId: 'greenery', importance: null },
      ],
      [
        { interestId: 'parking', importance: 0.1 },
        { interestId: 'greenery', importance: 0.1 },
      ],
      [{ interestId: 'greenery', importance: 0.5 }],
    ];
    expect(findSharedInterests({ held, actor: 1, introducer: 0, coalition: [2, 3, 1] })).toEqual([
      { interestId: 'safety', importance: 0.3, isSharedByIntroducer: true, sharedBy: [] },
      { interestId: 'greenery', importance: null, isSharedByIntroducer: false, sharedBy: [2, 3] },
      { interestId: 'parking', importance: 0.9, isSharedByIntroducer: false, sharedBy: [2] },
    ]);
    expect(findSharedInterests({ held, actor: 0, introducer: null, coalition: [2, 3] })).toEqual([]);
  });
});

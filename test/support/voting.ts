import fc from 'fast-check';
import {
  buildRule,
  type DecisionRule,
  type Vote,
  type Voter,
  type Votes,
} from '../../server/domain/decision/rule.ts';

/** A voter in one line; weights that are not given are unknown. */
export const voter = (id: string, weights: { wozValue?: number; votes?: number } = {}): Voter => ({
  id,
  wozValue: weights.wozValue ?? null,
  votes: weights.votes ?? null,
});

/** Votes as letters in the order of the voters: F for, A against, - not cast. */
export function votesOf(voters: readonly Voter[], letters: string): Votes {
  const kinds: Record<string, Vote> = { F: 'FOR', A: 'AGAINST', '-': 'NOT_CAST' };
  return new Map(voters.map(({ id }, i) => [id, kinds[letters[i] ?? '-']!]));
}

/** Every way in which so many voters can vote, as letters. */
export function* everyVote(count: number): Generator<string> {
  if (count === 0) yield '';
  else for (const rest of everyVote(count - 1)) for (const letter of 'FA-') yield rest + letter;
}

const anyWeight = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
);

/** Up to so many voters v0, v1 … with small weights, some unknown, some with decimals. */
export const anyVoters = (most: number): fc.Arbitrary<Voter[]> =>
  fc
    .array(fc.record({ wozValue: anyWeight, votes: anyWeight }), { maxLength: most })
    .map((all) => all.map((weights, i) => ({ id: `v${i}`, ...weights })));

/** Rules of every make over such voters: shares of cast, of entitled, turnout, vetoes, groups, own weights. */
export const anyRule = (most: number): fc.Arbitrary<DecisionRule> => {
  const anyId = fc.nat(most).map((i) => `v${i}`);
  const anyTest = fc.record({
    kind: fc.constantFrom('IN_FAVOUR' as const, 'IN_FAVOUR' as const, 'TURNOUT' as const),
    of: fc.constantFrom('CAST' as const, 'ENTITLED' as const),
    by: fc.oneof(
      fc.constantFrom('HEADS' as const, 'WOZ_VALUE' as const, 'VOTES' as const),
      fc
        .array(fc.tuple(anyId, fc.nat(5)))
        .map((pairs) => ({ name: 'own', byVoter: Object.fromEntries(pairs) })),
    ),
    operator: fc.constantFrom('>=' as const, '>' as const),
    share: fc.constantFrom(1 / 3, 1 / 2, 2 / 3, 0.7, 5 / 7),
  });
  return fc
    .record({
      tests: fc.array(
        anyTest.map((test) => ({ ...test, of: test.kind === 'TURNOUT' ? ('ENTITLED' as const) : test.of })),
        { minLength: 1, maxLength: 3 },
      ),
      vetoes: fc.array(anyId, { maxLength: 1 }),
      mustAgree: fc.array(
        fc.record({
          name: fc.constant('group'),
          memberIds: fc.array(anyId, { minLength: 1, maxLength: 3 }),
          share: fc.constantFrom(1, 1 / 2),
        }),
        { maxLength: 1 },
      ),
    })
    .map(buildRule);
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import { type LinearTest, toLinearRule } from '../../../server/domain/decision/linear-rule.ts';
import { presetRules } from '../../../server/domain/decision/rule.ts';
import { anyRule, anyVoters, everyVote, voter, votesOf } from '../../support/voting.ts';

function holds(test: LinearTest, letters: string): boolean {
  let sum = 0;
  let cast = 0;
  [...letters].forEach((letter, i) => {
    if (letter === 'F') sum += test.inFavour[i]!;
    if (letter === 'A') sum += test.against[i]!;
    if (letter !== '-') cast += test.weight[i]!;
  });
  return !test.isHopeless && sum >= test.atLeast && (!test.needsVotes || cast > 0);
}

describe('linear rule', () => {
  it('holds exactly when the rule passes, for every vote under any rule', () => {
    fc.assert(
      fc.property(anyVoters(5), anyRule(5), (voters, rule) => {
        const tests = toLinearRule(rule, voters);
        expect(tests.every(({ isExact }) => isExact)).toBe(true);
        for (const letters of everyVote(voters.length)) {
          const { passes } = evaluateRule(rule, voters, votesOf(voters, letters));
          expect(tests.every((test) => holds(test, letters))).toBe(passes);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('divides weights by what they share', () => {
    const [, , woz] = toLinearRule(presetRules.BIZ, [
      voter('a', { wozValue: 300_000 }),
      voter('b', { wozValue: 200_000 }),
    ]);
    expect([...woz!.inFavour, ...woz!.against, woz!.atLeast]).toEqual([3, 2, -3, -2, 1]);
  });

  it('says when sums no longer fit', () => {
    const voters = [voter('a', { wozValue: 1e10 + 0.000001 }), voter('b', { wozValue: 1 })];
    expect(toLinearRule(presetRules.BIZ, voters)[2]!.isExact).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import {
  buildRule,
  type DecisionRule,
  presetRules,
  type Voter,
} from '../../../server/domain/decision/rule.ts';
import type { VoteEstimate } from '../../../server/domain/forecast/estimates.ts';
import { computeSupportForecast } from '../../../server/domain/forecast/support-forecast.ts';
import { computeBanzhaf } from '../../../server/domain/power-index/banzhaf.ts';
import { seededRandom } from '../../support/random.ts';
import { anyRule, anyVoters, everyVote, voter, votesOf } from '../../support/voting.ts';

const startRandom = () => seededRandom(1).next;
const expected = (castProbability: number, favourProbability: number): VoteEstimate => ({
  castProbability,
  favourProbability,
});

/** Every way to vote, with its probability: the definition. */
function byDefinition(rule: DecisionRule, voters: Voter[], estimates: VoteEstimate[]) {
  const chanceOf = (letter: string, { castProbability: c, favourProbability: f }: VoteEstimate) =>
    letter === 'F' ? c * f : letter === 'A' ? c * (1 - f) : 1 - c;
  const zero = () => new Array<number>(voters.length).fill(0);
  const found = { probability: 0, F: zero(), A: zero(), '-': zero(), tests: rule.tests.map(() => 0) };
  for (const letters of everyVote(voters.length)) {
    const outcome = evaluateRule(rule, voters, votesOf(voters, letters));
    const chances = [...letters].map((letter, i) => chanceOf(letter, estimates[i]!));
    const chance = chances.reduce((product, one) => product * one, 1);
    outcome.tests.forEach((test, t) => {
      if (test.passes) found.tests[t]! += chance;
    });
    if (!outcome.passes) continue;
    found.probability += chance;
    [...letters].forEach((letter, i) => {
      found[letter as 'F' | 'A' | '-'][i]! += chances.reduce(
        (product, one, j) => (i === j ? product : product * one),
        1,
      );
    });
  }
  return found;
}

function expectByDefinition(rule: DecisionRule, voters: Voter[], estimates: VoteEstimate[]) {
  const forecast = computeSupportForecast({ rule, voters, estimates });
  const slow = byDefinition(rule, voters, estimates);
  expect(forecast.method).toBe('EXACT');
  expect(forecast.probability).toBeCloseTo(slow.probability, 10);
  slow.tests.forEach((probability, t) => {
    expect(forecast.tests[t]!.probability).toBeCloseTo(probability, 10);
  });
  forecast.voters.forEach((own, i) => {
    expect(own.ifFor).toBeCloseTo(slow.F[i]!, 10);
    expect(own.ifAgainst).toBeCloseTo(slow.A[i]!, 10);
    expect(own.ifNotCast).toBeCloseTo(slow['-'][i]!, 10);
  });
}

const anyEstimates = (count: number) =>
  fc.array(
    fc.record({
      castProbability: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      favourProbability: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: count, maxLength: count },
  );

describe('support forecast against every way to vote', () => {
  it('agrees for any rule, with probabilities of 0 and 1 among them', () => {
    const anyCase = anyVoters(5).chain((voters) =>
      fc.record({ voters: fc.constant(voters), rule: anyRule(5), estimates: anyEstimates(voters.length) }),
    );
    fc.assert(
      fc.property(anyCase, ({ rule, voters, estimates }) => expectByDefinition(rule, voters, estimates)),
      { numRuns: 150 },
    );
  });

  it('agrees for nine with values in euros in three tests', () => {
    const random = seededRandom(3);
    const voters = Array.from({ length: 9 }, (_, i) =>
      voter(`v${i}`, { wozValue: random.whole(9_000_000_000), votes: random.whole(1_000_000) }),
    );
    const rule = buildRule({
      tests: [
        { kind: 'TURNOUT', by: 'WOZ_VALUE', share: 1 / 2 },
        { by: 'WOZ_VALUE', share: 2 / 3 },
        { by: 'VOTES', of: 'ENTITLED', operator: '>', share: 1 / 2 },
      ],
    });
    expectByDefinition(
      rule,
      voters,
      voters.map(() => expected(random.next(), random.next())),
    );
  });

  it('agrees for a BIZ of nine', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 2; round += 1) {
      const voters = Array.from({ length: 9 }, (_, i) =>
        voter(`v${i}`, { wozValue: 1 + random.whole(900_000) }),
      );
      expectByDefinition(
        presetRules.BIZ,
        voters,
        voters.map(() => expected(random.next(), random.next())),
      );
    }
  });
});

describe('support forecast', () => {
  it('gives a tossed coin of three the absolute Banzhaf power as pivotal probability', () => {
    const voters = [50, 49, 1].map((votes, i) => voter(`v${i}`, { votes }));
    const rule = buildRule({ tests: [{ by: 'VOTES', of: 'ENTITLED', operator: '>', share: 0.5 }] });
    const forecast = computeSupportForecast({ rule, voters, estimates: voters.map(() => expected(1, 0.5)) });
    const banzhaf = computeBanzhaf({ weights: [50, 49, 1], quota: 51 });
    if ('undefinedBecause' in banzhaf) throw new Error(banzhaf.undefinedBecause);
    expect(forecast.voters.map((own) => own.forRatherThanAgainst)).toEqual([...banzhaf.absolute]);
  });

  it('says that getting a sure supporter to vote helps, and that an opponent at the turnout threshold helps too', () => {
    const voters = [voter('a'), voter('b'), voter('c'), voter('d'), voter('e'), voter('f')];
    const rule = buildRule({
      tests: [{ kind: 'TURNOUT', share: 0.5 }, { share: 0.5 }],
    });
    const estimates = [expected(1, 1), expected(1, 1), expected(0, 0), ...new Array(3).fill(expected(0, 1))];
    const forecast = computeSupportForecast({ rule, voters, estimates });
    expect(forecast.probability).toBe(0);
    expect(forecast.voters[2]).toMatchObject({ ifAgainst: 1, ifNotCast: 0, turnoutEffect: 1 });
    expect(forecast.turnoutHurts).toEqual([]);
  });

  it('says whom it hurts to get to vote: once turnout is reached, a likely opponent', () => {
    const voters = [voter('a'), voter('b'), voter('c')];
    const estimates = [expected(1, 1), expected(1, 1), expected(0.2, 0.1)];
    const forecast = computeSupportForecast({ rule: presetRules.TWO_THIRDS, voters, estimates });
    expect(forecast.turnoutHurts).toEqual([]);
    const stricter = buildRule({ tests: [{ operator: '>', share: 2 / 3 }] });
    expect(computeSupportForecast({ rule: stricter, voters, estimates }).turnoutHurts).toEqual(['c']);
  });

  it.each([
    ['nobody is entitled', [], []],
    ['nobody will vote', [voter('a', { wozValue: 5 })], [expected(0, 1)]],
    ['nobody weighs anything', [voter('a', { wozValue: 0 })], [expected(1, 1)]],
  ])('is 0, exactly, where %s', (_, voters, estimates) => {
    const forecast = computeSupportForecast({ rule: presetRules.BIZ, voters, estimates });
    expect(forecast).toMatchObject({ probability: 0, method: 'EXACT', interval: null });
    expect(forecast.voters).toHaveLength(voters.length);
  });

  it('is 1 where all surely vote in favour, and one vote against then cannot stop it', () => {
    const voters = Array.from({ length: 60 }, (_, i) => voter(`v${i}`, { wozValue: 100_003 + 17 * i * i }));
    const forecast = computeSupportForecast({
      rule: presetRules.BIZ,
      voters,
      estimates: voters.map(() => expected(1, 1)),
    });
    expect(forecast).toMatchObject({ probability: 1, method: 'EXACT' });
    expect(forecast.voters[59]).toMatchObject({ ifFor: 1, ifAgainst: 1, ifNotCast: 1 });
  });

  it('refuses other numbers of estimates than voters, and probabilities beyond 0 and 1', () => {
    const input = { rule: presetRules.BIZ, voters: [voter('a')] };
    expect(() => computeSupportForecast({ ...input, estimates: [] })).toThrow(/one for each of the 1 voters/);
    expect(() => computeSupportForecast({ ...input, estimates: [expected(1.2, 0)] })).toThrow(
      /estimates\[0\]\.castProbability/,
    );
  });
});

describe('simulated forecast', () => {
  const random = seededRandom(5);
  const voters = Array.from({ length: 12 }, (_, i) =>
    voter(`v${i}`, { wozValue: 10_000 * (4 + random.whole(90)) }),
  );
  const estimates = voters.map(() => expected(0.3 + random.next() * 0.5, 0.4 + random.next() * 0.6));
  const input = { rule: presetRules.BIZ, voters, estimates };
  const exact = computeSupportForecast(input, { maxStatesAtOnce: 100_000 });
  const simulated = computeSupportForecast(input, { maxStates: 1, startRandom, draws: 40_000 });

  it('holds the exact answer within its interval, and says that it is simulated', () => {
    expect(exact.method).toBe('EXACT');
    expect(simulated).toMatchObject({ method: 'SIMULATED', draws: 40_000 });
    expect(simulated.interval!.low).toBeLessThan(exact.probability);
    expect(simulated.interval!.high).toBeGreaterThan(exact.probability);
  });

  it('comes near every pivotal probability', () => {
    simulated.voters.forEach((own, i) => {
      expect(Math.abs(own.ifFor - exact.voters[i]!.ifFor)).toBeLessThan(0.015);
      expect(Math.abs(own.ifAgainst - exact.voters[i]!.ifAgainst)).toBeLessThan(0.015);
      expect(Math.abs(own.ifNotCast - exact.voters[i]!.ifNotCast)).toBeLessThan(0.015);
    });
  });

  it('gives the same answer each time, and with the same chance never less for better estimates', () => {
    expect(computeSupportForecast(input, { maxStates: 1, startRandom, draws: 40_000 })).toEqual(simulated);
    const better = estimates.map((own) => ({
      ...own,
      castProbability: 1,
      favourProbability: own.favourProbability,
    }));
    const best = better.map((own) => ({
      ...own,
      favourProbability: Math.min(1, own.favourProbability + 0.1),
    }));
    const passOf = (chances: VoteEstimate[]) =>
      computeSupportForecast({ ...input, estimates: chances }, { maxStates: 1, startRandom, draws: 2_000 })
        .probability;
    expect(passOf(best)).toBeGreaterThanOrEqual(passOf(better));
  });

  it('asks for chance when it needs it', () => {
    expect(() => computeSupportForecast(input, { maxStates: 1 })).toThrow(/startRandom/);
  });
});

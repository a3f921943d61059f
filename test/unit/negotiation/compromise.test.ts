import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BargainingIssue } from '../../../server/domain/negotiation/bargaining-issue.ts';
import { computeChallengeForecast } from '../../../server/domain/negotiation/challenge-model.ts';
import { computeCompromise } from '../../../server/domain/negotiation/compromise.ts';
import { computeNashSolution } from '../../../server/domain/negotiation/nash-solution.ts';
import {
  computePairwiseVote,
  computeWeightedMedian,
} from '../../../server/domain/negotiation/weighted-median.ts';
import { cityTollDebate } from '../../fixtures/city-toll-debate.ts';

type Triple = readonly [position: number, salience: number | null, power: number | null];
const issueOf = (...stances: (Triple | null)[]): BargainingIssue => ({
  minimum: 0,
  maximum: 100,
  stances: stances.map((stance) => stance && { position: stance[0], salience: stance[1], power: stance[2] }),
});

const hundredth = fc.integer({ min: 1, max: 100 }).map((n) => n / 100);
const anyIssue = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), hundredth, hundredth), { minLength: 1, maxLength: 9 })
  .map((stances) => issueOf(...stances));

function found<T extends object>(outcome: T): Exclude<T, { undefinedBecause: unknown }> {
  if ('undefinedBecause' in outcome) throw new Error(String(outcome.undefinedBecause));
  return outcome as Exclude<T, { undefinedBecause: unknown }>;
}

describe('compromise', () => {
  it.each(cityTollDebate)('of "$name" is the published one', (issue) => {
    const { outcome, share } = found(computeCompromise(issue));
    expect(outcome).toBeCloseTo(issue.compromise, 8);
    expect(share.reduce<number>((sum, one) => sum + one!, 0)).toBeCloseTo(1, 12);
  });

  it('has a band that no plausible weights leave, and some reach', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const { outcome, band } = found(computeCompromise(issue, { error: 0.3 }));
        expect(band.low).toBeLessThanOrEqual(outcome);
        expect(band.high).toBeGreaterThanOrEqual(outcome);
        const all: number[] = [];
        const n = issue.stances.length;
        for (let corner = 0; corner < 2 ** n; corner += 1) {
          let above = 0;
          let below = 0;
          issue.stances.forEach((stance, i) => {
            const { position, power, salience } = stance!;
            const factor = (v: number) => ((corner >> i) & 1 ? Math.max(v, Math.min(1, v * 1.3)) : v * 0.7);
            const weight = factor(power!) * factor(salience!);
            above += weight * position;
            below += weight;
          });
          all.push(above / below);
        }
        expect(band.low).toBeCloseTo(Math.min(...all), 9);
        expect(band.high).toBeCloseTo(Math.max(...all), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps unknown power out of the outcome and puts it in the band', () => {
    const known = found(computeCompromise(issueOf([20, 0.5, 0.5], [60, 0.5, 0.5]), { error: 0 }));
    const { outcome, band, unweighed, share } = found(
      computeCompromise(issueOf([20, 0.5, 0.5], [60, 0.5, 0.5], [100, 1, null]), { error: 0 }),
    );
    expect(known.band).toEqual({ low: 40, high: 40 });
    expect(outcome).toBe(40);
    expect(unweighed).toEqual([2]);
    expect(share).toEqual([0.5, 0.5, null]);
    expect(band.low).toBe(40);
    expect(band.high).toBeCloseTo((0.25 * 80 + 100) / 1.5, 12);
  });

  it('says why there is none', () => {
    expect(computeCompromise(issueOf())).toEqual({ undefinedBecause: 'NOBODY_TAKES_A_POSITION' });
    expect(computeCompromise(issueOf(null))).toEqual({ undefinedBecause: 'NOBODY_TAKES_A_POSITION' });
    expect(computeCompromise(issueOf([3, 0, 1], [4, 1, 0], [5, null, 1]))).toEqual({
      undefinedBecause: 'NOBODY_WITH_POWER_AND_SALIENCE',
    });
    expect(computeCompromise({ minimum: 1, maximum: 1, stances: [] })).toEqual({
      undefinedBecause: 'NO_SCALE',
    });
  });

  it('of one partner, or of all at one position, is that position without a band', () => {
    for (const issue of [issueOf([30, 1, 0.2]), issueOf([30, 1, 0.2], [30, 0.1, 1])]) {
      expect(found(computeCompromise(issue)).outcome).toBeCloseTo(30, 12);
      expect(found(computeCompromise(issue)).band.low).toBeCloseTo(30, 12);
      expect(found(computeNashSolution(issue)).outcome).toBeCloseTo(30, 9);
      expect(found(computeWeightedMedian(issue))).toMatchObject({ low: 30, high: 30 });
      expect(found(computeChallengeForecast(issue)).outcome).toBe(30);
    }
  });
});

describe('Nash solution', () => {
  it('becomes the compromise as disagreement becomes very bad', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const mean = found(computeCompromise(issue)).outcome;
        expect(found(computeNashSolution(issue, { disagreementLoss: 1e7 })).outcome).toBeCloseTo(mean, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('has the greatest product of gains over disagreement', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const product = (x: number) =>
          issue.stances.reduce((sum, stance) => {
            const { position, power, salience } = stance!;
            return sum + power! * Math.log(1 - salience! * ((x - position) / 100) ** 2);
          }, 0);
        const best = product(found(computeNashSolution(issue)).outcome);
        for (let x = 0; x <= 100; x += 5) expect(product(x)).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('of two equals lies halfway, and there is none when both would rather walk away', () => {
    const two = issueOf([0, 1, 1], [100, 1, 1]);
    expect(found(computeNashSolution(two)).outcome).toBeCloseTo(50, 9);
    expect(computeNashSolution(two, { disagreementLoss: 0.2 })).toEqual({
      undefinedBecause: 'NO_OUTCOME_BETTER_THAN_DISAGREEMENT_FOR_ALL',
    });
  });
});

describe('weighted median', () => {
  it('loses to no other position, by whole votes or in proportion', () => {
    fc.assert(
      fc.property(anyIssue, fc.integer({ min: 0, max: 100 }), (issue, other) => {
        const { low, high } = found(computeWeightedMedian(issue));
        for (const median of [low, high]) {
          for (const voting of ['BINARY', 'PROPORTIONAL'] as const) {
            const vote = found(computePairwiseVote(issue, median, other, voting));
            expect(vote.forSecond).toBeLessThanOrEqual(vote.forFirst + 1e-9);
          }
        }
      }),
    );
  });

  it('is an interval when both sides weigh the same', () => {
    const even = issueOf([10, 1, 0.3], [20, 1, 0.3], [60, 1, 0.3], [90, 1, 0.3]);
    expect(computeWeightedMedian(even)).toEqual({ low: 20, high: 60, holders: [1, 2] });
  });
});

describe('challenge model', () => {
  it('says that it is experimental and stays among the positions', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const forecast = found(computeChallengeForecast(issue));
        const positions = issue.stances.map((stance) => stance!.position);
        expect(forecast.isExperimental).toBe(true);
        for (const x of [forecast.outcome, ...forecast.positions]) {
          expect(x).toBeGreaterThanOrEqual(Math.min(...positions) - 1e-9);
          expect(x).toBeLessThanOrEqual(Math.max(...positions) + 1e-9);
        }
        for (const r of forecast.riskExponents) {
          expect(r).toBeGreaterThanOrEqual(0.5 - 1e-12);
          expect(r).toBeLessThanOrEqual(2 + 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });
});

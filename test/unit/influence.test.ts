import { describe, expect, it } from 'vitest';
import { computeInfluence, type Influence } from '../../server/domain/influence.ts';

const settle = (input: Parameters<typeof computeInfluence>[0]) => computeInfluence(input) as Influence;

describe('influence', () => {
  it('gives total influence and outcome of the four persons of Friedkin & Johnsen (1999)', () => {
    const { totalInfluence, settled } = settle({
      weights: [
        [0.22, 0.12, 0.36, 0.3],
        [0.147, 0.215, 0.344, 0.294],
        [0, 0, 1, 0],
        [0.09, 0.178, 0.446, 0.286],
      ],
      susceptibility: [0.78, 0.785, 0, 0.714],
      initial: [25, 25, 75, 85],
    });
    const published = [
      [0.28, 0.045, 0.551, 0.124],
      [0.047, 0.278, 0.549, 0.126],
      [0, 0, 1, 0],
      [0.03, 0.048, 0.532, 0.39],
    ];
    published.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(totalInfluence[i]![j]).toBeCloseTo(value, 2);
      });
    });
    expect(settled.map(Math.round)).toEqual([60, 60, 75, 75]);
  });

  it('gives the weights 1/3 and 2/3 of DeGroot (1974), where everyone is wholly open', () => {
    const { totalInfluence } = settle({
      weights: [
        [1 / 2, 1 / 2, 0],
        [1 / 4, 3 / 4, 0],
        [1 / 3, 1 / 3, 1 / 3],
      ],
      susceptibility: [1, 1, 1],
      initial: [0, 0, 0],
    });
    for (const row of totalInfluence) {
      expect(row[0]).toBeCloseTo(1 / 3, 9);
      expect(row[1]).toBeCloseTo(2 / 3, 9);
      expect(row[2]).toBeCloseTo(0, 9);
    }
  });

  it('gives 3/11 as the limit in Jackson (2008), example 8.1', () => {
    const { settled } = settle({
      weights: [
        [1 / 3, 1 / 3, 1 / 3],
        [1 / 2, 1 / 2, 0],
        [0, 1 / 4, 3 / 4],
      ],
      susceptibility: [1, 1, 1],
      initial: [1, 0, 0],
    });
    for (const value of settled) expect(value).toBeCloseTo(3 / 11, 9);
  });

  it('moves the mean by the leverage of whoever is persuaded', () => {
    const input = {
      weights: [
        [0, 1, 0],
        [0.5, 0, 0.5],
        [0, 1, 0],
      ],
      susceptibility: [0.5, 0.9, 0.2],
      initial: [1, 0, -1],
    };
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const before = settle(input);
    const after = settle({ ...input, initial: [1, 0.4, -1] });
    expect(mean(after.settled) - mean(before.settled)).toBeCloseTo(0.4 * before.leverage[1]!, 12);
    expect(before.leverage.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
  });

  it('is undefined where two partners copy each other in turns', () => {
    const outcome = computeInfluence({
      weights: [
        [0, 1],
        [1, 0],
      ],
      susceptibility: [1, 1],
      initial: [1, -1],
    });
    expect(outcome).toHaveProperty('undefinedBecause');
  });

  it('lets a partner who listens to nobody keep its opinion', () => {
    expect(settle({ weights: [[0]], susceptibility: [1], initial: [0.3] }).settled).toEqual([0.3]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaSetterOutcome, computeWinSet } from '../../../server/domain/negotiation/win-set.ts';

const atLeast = (quota: number) => (inFavour: readonly boolean[]) => inFavour.filter(Boolean).length >= quota;

describe('win-set', () => {
  it('of five with a majority reaches as far beyond the median as the status quo lies before it', () => {
    const input = { positions: [10, 30, 50, 70, 90], minimum: 0, maximum: 100, isWinning: atLeast(3) };
    const winSet = computeWinSet({ ...input, statusQuo: 20 });
    expect(winSet.above).toEqual({ farthest: 80, isCutOffByScale: false, pivotPosition: 50, pivots: [2] });
    expect(winSet.below).toBeNull();
    expect(winSet.gridlock).toEqual({ low: 50, high: 50 });
    expect(agendaSetterOutcome(winSet, 20, 90)).toBe(80);
    expect(agendaSetterOutcome(winSet, 20, 60)).toBe(60);
    expect(agendaSetterOutcome(winSet, 20, 10)).toBe(20);
  });

  it('of five who need four leaves a gridlock between the pivots', () => {
    const input = { positions: [10, 30, 50, 70, 90], minimum: 0, maximum: 100, isWinning: atLeast(4) };
    expect(computeWinSet({ ...input, statusQuo: 50 })).toEqual({
      below: null,
      above: null,
      isStable: true,
      gridlock: { low: 30, high: 70 },
    });
  });

  it('has nothing under a rule that nobody can win, nor without partners', () => {
    const input = { statusQuo: 5, minimum: 0, maximum: 10 };
    expect(computeWinSet({ ...input, positions: [1, 9], isWinning: () => false })).toMatchObject({
      isStable: true,
      gridlock: { low: 0, high: 10 },
    });
    expect(computeWinSet({ ...input, positions: [null], isWinning: atLeast(1) })).toMatchObject({
      isStable: true,
      gridlock: null,
    });
  });

  it('holds exactly the proposals that enough prefer', () => {
    const position = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 9 }),
        position,
        fc.integer({ min: 1, max: 9 }),
        (positions, statusQuo, quota) => {
          const isWinning = atLeast(quota);
          const { above, below, isStable } = computeWinSet({
            positions,
            statusQuo,
            minimum: 0,
            maximum: 20,
            isWinning,
          });
          let beaten = false;
          for (let x = 0.25; x < 20; x += 0.5) {
            const wins = isWinning(positions.map((i) => Math.abs(x - i) < Math.abs(statusQuo - i)));
            const isIn =
              (above !== null && x > statusQuo && x < above.farthest) ||
              (below !== null && x < statusQuo && x > below.farthest);
            expect(isIn).toBe(wins);
            beaten ||= wins;
          }
          expect(isStable).toBe(!beaten);
        },
      ),
    );
  });
});

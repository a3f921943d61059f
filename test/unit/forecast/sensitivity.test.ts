import { describe, expect, it } from 'vitest';
import { presetRules } from '../../../server/domain/decision/rule.ts';
import { computeSensitivity } from '../../../server/domain/forecast/sensitivity.ts';
import { computeSupportForecast } from '../../../server/domain/forecast/support-forecast.ts';
import { wilsonInterval } from '../../../server/domain/forecast/wilson.ts';
import { seededRandom } from '../../support/random.ts';
import { voter } from '../../support/voting.ts';

describe('sensitivity of a forecast', () => {
  const voters = [voter('a', { wozValue: 3 }), voter('b', { wozValue: 2 }), voter('c', { wozValue: 1 })];
  const estimates = [
    { castProbability: 0.9, favourProbability: 0.7 },
    { castProbability: 0.5, favourProbability: 0.95 },
    { castProbability: 0.6, favourProbability: 0.2 },
  ];
  const input = { rule: presetRules.BIZ, voters, estimates };
  const forecast = computeSupportForecast(input);
  const at = (changed: typeof estimates) =>
    computeSupportForecast({ ...input, estimates: changed }).probability;

  it('is the forecast itself with all estimates moved, kept within 0 and 1', () => {
    const { favour, turnout, band } = computeSensitivity(input, forecast);
    const moved = (cast: number, f: number) =>
      at(
        estimates.map((own) => ({
          castProbability: own.castProbability + cast,
          favourProbability: Math.min(1, own.favourProbability + f),
        })),
      );
    expect(favour.low).toBeCloseTo(moved(0, -0.1), 12);
    expect(favour.high).toBeCloseTo(moved(0, 0.1), 12);
    expect(turnout.low).toBeCloseTo(moved(-0.1, 0), 12);
    expect(turnout.high).toBeCloseTo(moved(0.1, 0), 12);
    expect(band.low).toBe(Math.min(favour.low, turnout.low));
  });

  it('gives each voter the forecast with its own favour moved, the widest first', () => {
    const { voters: ranked } = computeSensitivity(input, forecast);
    const b = ranked.find(({ id }) => id === 'b')!;
    const withB = (favourProbability: number) =>
      at([estimates[0]!, { ...estimates[1]!, favourProbability }, estimates[2]!]);
    expect(b.low).toBeCloseTo(withB(0.85), 12);
    expect(b.high).toBeCloseTo(withB(1), 12);
    const widths = ranked.map(({ low, high }) => high - low);
    expect(widths).toEqual([...widths].sort((x, y) => y - x));
  });

  it('simulates where the forecast was simulated', () => {
    const startRandom = () => seededRandom(3).next;
    const simulated = computeSupportForecast(input, { maxStates: 1, startRandom });
    const { favour } = computeSensitivity(input, simulated, { startRandom, draws: 20_000 });
    const exact = computeSensitivity(input, forecast).favour;
    expect(Math.abs(favour.high - exact.high)).toBeLessThan(0.02);
    expect(() => computeSensitivity(input, simulated)).toThrow(/startRandom/);
  });
});

describe('Wilson interval', () => {
  it('equals the published example: 81 of 263 gives .2553 to .3662', () => {
    // Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3.
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('is not empty where nothing or everything passed: 0 of 20 gives 0 to .1611', () => {
    expect(wilsonInterval(0, 20).low).toBe(0);
    expect(wilsonInterval(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(wilsonInterval(20, 20)).toMatchObject({ high: 1 });
  });
});

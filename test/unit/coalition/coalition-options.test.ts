import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCoalitionGame, weightedGame } from '../../../server/domain/coalition/coalition-game.ts';
import { computeCoalitionOptions } from '../../../server/domain/coalition/coalition-options.ts';
import {
  buildCoalitionScorer,
  type CoalitionField,
} from '../../../server/domain/coalition/coalition-score.ts';
import { rankDepartures } from '../../../server/domain/coalition/departure.ts';
import { computeDistances } from '../../../server/domain/coalition/distance.ts';
import { listMinimalWinning } from '../../../server/domain/coalition/minimal-winning.ts';
import { presetRules } from '../../../server/domain/decision/rule.ts';
import { anyGame } from './games.ts';

const bond = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 10 }))
  .map(([a, b, strength]) => ({ a, b, strength: strength / 10 }));

const anyCase = fc
  .record({
    game: anyGame(9),
    places: fc.array(fc.option(fc.integer({ min: -5, max: 5 }), { freq: 8 }), { minLength: 9, maxLength: 9 }),
    relationships: fc.array(bond, { maxLength: 9 }),
    conflicts: fc.array(bond, { maxLength: 5 }),
    costs: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 9, maxLength: 9 }),
  })
  .map(({ game, places, relationships, conflicts, costs }) => {
    const n = Math.max(1, game.size);
    const clamp = (bonds: { a: number; b: number; strength: number }[]) =>
      bonds.map(({ a, b, strength }) => ({ a: a % n, b: b % n, strength })).filter(({ a, b }) => a !== b);
    const field: CoalitionField = {
      distances: computeDistances(game.size, [
        { positions: places.slice(0, game.size), minimum: -5, maximum: 5 },
      ]),
      relationships: clamp(relationships),
      conflicts: clamp(conflicts),
      persuasionCosts: costs.slice(0, game.size),
    };
    return { game, field };
  });

const quiet = (size: number): CoalitionField => ({
  distances: computeDistances(size, []),
  relationships: [],
  conflicts: [],
  persuasionCosts: new Array(size).fill(0),
});

describe('coalition options', () => {
  it('are the minimal winning coalitions with the highest scores', () => {
    fc.assert(
      fc.property(anyCase, ({ game, field }) => {
        const { options, isExact, noneBecause, othersScoreAtMost } = computeCoalitionOptions({
          game,
          field,
          count: 5,
        });
        expect(isExact).toBe(true);
        if (game.size === 0 || game.isHopeless || game.tests.length === 0) {
          expect(noneBecause).not.toBeNull();
          return;
        }
        const scorer = buildCoalitionScorer(game, field);
        const all = listMinimalWinning(game).coalitions.map((members) => scorer.scoreOf(members).score ?? -1);
        const best = all.sort((a, b) => b - a).slice(0, 5);
        options.forEach(({ score }, at) => {
          expect(score ?? -1).toBeCloseTo(best[at]!, 9);
        });
        expect(options).toHaveLength(best.length);
        if (all.length > 5 && all[5]! >= 0)
          expect(othersScoreAtMost! + 0.001).toBeGreaterThanOrEqual(all[5]!);
      }),
      { numRuns: 120 },
    );
  });

  it('shows parts that add up to the score', () => {
    const game = weightedGame([1, 1, 1, 1], 3);
    const field: CoalitionField = {
      distances: computeDistances(4, [{ positions: [0, 0, 2, 4], minimum: 0, maximum: 4 }]),
      relationships: [{ a: 0, b: 1, strength: 0.5 }],
      conflicts: [{ a: 0, b: 2, strength: 1 }],
      persuasionCosts: [0, 0, 2, 2],
    };
    const { score, parts } = buildCoalitionScorer(game, field).scoreOf([0, 1, 2]);
    expect(parts).toEqual({ cohesion: 0.5, relationships: 1, harmony: 0, economy: 1, ease: 0.5 });
    expect(score).toBeCloseTo(0.25 * 0.5 + 0.2 + 0 + 0.1 + 0.2 * 0.5, 9);
  });

  it('say why there are none', () => {
    const reason = (game: ReturnType<typeof weightedGame>, constraints = {}) =>
      computeCoalitionOptions({ game, field: quiet(game.size), constraints }).noneBecause;
    expect(reason(weightedGame([], 1))).toBe('NOBODY');
    expect(reason(weightedGame([0, 0], 1))).toBe('RULE_CANNOT_BE_WON');
    expect(reason(weightedGame([1], 0))).toBe('PASSES_WITHOUT_ANYONE');
    expect(reason(weightedGame([1, 1], 2), { excluded: [[0, 1]] })).toBe('CONSTRAINTS_CONTRADICT');
    expect(reason(weightedGame([1, 1], 1), { mustBeIn: [0], mustBeOut: [0] })).toBe('CONSTRAINTS_CONTRADICT');
    expect(reason(weightedGame([1, 1], 2), { mustBeConnected: true })).toBe('CONSTRAINTS_CONTRADICT');
    expect(reason(weightedGame([1, 1], 1))).toBeNull();
  });

  it('of one partner is that partner', () => {
    const game = toCoalitionGame(presetRules.BIZ, [{ id: 'a', wozValue: 100, votes: 1 }]);
    const { options, isExact, minimalWinningCount } = computeCoalitionOptions({ game, field: quiet(1) });
    expect(options.map(({ members }) => members)).toEqual([[0]]);
    expect([isExact, minimalWinningCount]).toEqual([true, 1]);
  });

  it('keep a go-between without votes when members must be connected', () => {
    const game = weightedGame([2, 0, 2], 4);
    const field = {
      ...quiet(3),
      relationships: [
        { a: 0, b: 1, strength: 1 },
        { a: 1, b: 2, strength: 1 },
      ],
    };
    const { options } = computeCoalitionOptions({ game, field, constraints: { mustBeConnected: true } });
    expect(options.map(({ members }) => members)).toEqual([[0, 1, 2]]);
    expect(options[0]!.departures.find(({ member }) => member === 1)!.isCritical).toBe(false);
  });
});

describe('departures', () => {
  it('start with who is farthest away and least attached', () => {
    const game = weightedGame([1, 1, 1], 3);
    const field: CoalitionField = {
      ...quiet(3),
      distances: computeDistances(3, [{ positions: [0, 1, 10], minimum: 0, maximum: 10 }]),
    };
    const departures = rankDepartures(game, field, [0, 1, 2]);
    expect(departures.map(({ member }) => member)).toEqual([2, 0, 1]);
    expect(departures[0]).toEqual({
      member: 2,
      distance: 0.95,
      attachment: 0,
      unease: 0.95,
      isCritical: true,
    });
    const tied = {
      ...field,
      relationships: [{ a: 2, b: 0, strength: 1 }],
      conflicts: [{ a: 0, b: 1, strength: 1 }],
    };
    expect(rankDepartures(game, tied, [0, 1, 2])[0]!.member).toBe(1);
    expect(rankDepartures(game, tied, [1])).toEqual([
      { member: 1, distance: null, attachment: null, unease: 0, isCritical: false },
    ]);
  });
});

describe('distance', () => {
  it('is the weighted mean over the issues that both take a position on', () => {
    const distances = computeDistances(3, [
      { positions: [0, 10, null], minimum: 0, maximum: 10, importance: 3 },
      { positions: [0, 0, 1], minimum: 0, maximum: 1 },
    ]);
    expect(distances).toEqual([
      [0, 0.75, 1],
      [0.75, 0, 1],
      [1, 1, 0],
    ]);
    expect(computeDistances(2, [{ positions: [1, null], minimum: 0, maximum: 1 }])).toEqual([
      [0, null],
      [null, 0],
    ]);
  });
});

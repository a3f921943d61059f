import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findCheapestBlocking,
  isBlocking,
  listMinimalBlocking,
} from '../../../server/domain/coalition/blocking.ts';
import {
  isWinning,
  listCriticalMembers,
  listVetoPlayers,
  toCoalitionGame,
  weightedGame,
} from '../../../server/domain/coalition/coalition-game.ts';
import { listMinimalConnected } from '../../../server/domain/coalition/connected.ts';
import { computeDistances } from '../../../server/domain/coalition/distance.ts';
import { countMinimalWinning, listMinimalWinning } from '../../../server/domain/coalition/minimal-winning.ts';
import {
  findFewestMembers,
  findMinimalRange,
  findMinimumSize,
} from '../../../server/domain/coalition/solution-concepts.ts';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import { buildRule, presetRules } from '../../../server/domain/decision/rule.ts';
import { anyGame, subsetsOf } from './games.ts';

const named = (names: string, coalitions: readonly (readonly number[])[]) =>
  coalitions.map((members) => members.map((i) => names[i]).join('')).sort();

/** Five parties from left to right: Lijphart, A. (1999), Patterns of Democracy, table 6.1. */
const seats = [8, 21, 26, 12, 33];
const lijphart = weightedGame(seats, 51);
const leftToRight = { positions: [1, 2, 3, 4, 5], minimum: 1, maximum: 5 };

describe("Lijphart's five parties", () => {
  it('form the published coalitions', () => {
    const toNames = (coalitions: readonly (readonly number[])[]) => named('ABCDE', coalitions);
    expect(toNames(listMinimalWinning(lijphart).coalitions)).toEqual(['ABC', 'ADE', 'BCD', 'BE', 'CE']);
    expect(countMinimalWinning(lijphart)).toEqual({ count: 5, atMost: 5 });
    expect(toNames(findMinimumSize(lijphart, seats).found.map(({ members }) => members))).toEqual(['ADE']);
    expect(toNames(findFewestMembers(lijphart).found.map(({ members }) => members))).toEqual(['BE', 'CE']);
    const range = findMinimalRange(lijphart, computeDistances(5, [leftToRight]));
    expect(toNames(range.found.map(({ members }) => members))).toEqual(['ABC', 'BCD', 'CE']);
    expect(range.isExact).toBe(true);
    const connected = listMinimalConnected(lijphart, [leftToRight.positions])!;
    expect(toNames(connected)).toEqual(['ABC', 'BCD', 'CDE']);
    expect(subsetsOf(5).filter((members) => isWinning(lijphart, members))).toHaveLength(16);
  });
});

describe('councils', () => {
  /** Felsenthal & Machover (1998), The Measurement of Voting Power; Shapley & Shubik (1954). */
  const councils = {
    'the Security Council': {
      weights: [7, 7, 7, 7, 7, ...new Array(10).fill(1)],
      quota: 39,
      minimal: 210,
      vetoes: [0, 1, 2, 3, 4],
    },
    'the EEC of six': { weights: [4, 4, 4, 2, 2, 1], quota: 12, minimal: 4, vetoes: [] },
    'the EU of fifteen': {
      weights: [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2],
      quota: 62,
      minimal: 829,
      vetoes: [],
    },
    '50-49-1': { weights: [50, 49, 1], quota: 51, minimal: 2, vetoes: [0] },
  };
  it.each(Object.entries(councils))('%s has the published minimal winning coalitions', (_, council) => {
    const game = weightedGame(council.weights, council.quota);
    expect(listMinimalWinning(game).coalitions).toHaveLength(council.minimal);
    expect(countMinimalWinning(game).count).toBe(council.minimal);
    expect(listVetoPlayers(game)).toEqual(council.vetoes);
  });

  it('of twenty-seven (votes of the treaty of Nice) has as many as a listing finds', () => {
    const nice = [
      29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3,
    ];
    for (const quota of [255, 310]) {
      const game = weightedGame(nice, quota);
      expect(countMinimalWinning(game).count).toBe(listMinimalWinning(game, 1e6).coalitions.length);
    }
  });
});

describe('minimal winning and blocking coalitions', () => {
  it('of random games are those of the definition, and as many as counted', () => {
    fc.assert(
      fc.property(anyGame(11), (game) => {
        const all = subsetsOf(game.size);
        const minimal = all.filter(
          (members) =>
            isWinning(game, members) &&
            members.every(
              (i) =>
                !isWinning(
                  game,
                  members.filter((j) => j !== i),
                ),
            ),
        );
        const blocking = all.filter(
          (members) =>
            isBlocking(game, members) &&
            members.every(
              (i) =>
                !isBlocking(
                  game,
                  members.filter((j) => j !== i),
                ),
            ),
        );
        const keys = (list: readonly (readonly number[])[]) => list.map((members) => members.join()).sort();
        expect(keys(listMinimalWinning(game).coalitions)).toEqual(keys(minimal));
        expect(keys(listMinimalBlocking(game).coalitions)).toEqual(keys(blocking));
        const { count, atMost } = countMinimalWinning(game);
        expect(atMost).toBeGreaterThanOrEqual(minimal.length);
        expect(count).toBe(minimal.length);
        for (const members of minimal) expect(listCriticalMembers(game, members)).toEqual(members);
        const fewest = findFewestMembers(game, { limit: 5000 });
        const least = Math.min(...minimal.map(({ length }) => length));
        expect(keys(fewest.found.map(({ members }) => members))).toEqual(
          keys(minimal.filter(({ length }) => length === least)),
        );
      }),
      { numRuns: 250 },
    );
  });

  it('to fourteen players too', () => {
    fc.assert(
      fc.property(anyGame(14), (game) => {
        const winning = subsetsOf(game.size).filter((members) => isWinning(game, members));
        const keys = new Set(winning.map((members) => members.join()));
        const minimal = winning.filter((members) =>
          members.every((i) => !keys.has(members.filter((j) => j !== i).join())),
        );
        expect(listMinimalWinning(game).coalitions).toHaveLength(minimal.length);
      }),
      { numRuns: 15 },
    );
  });

  it('are counted with heads and value together, as the BIZ asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 11 }), (values) => {
        const voters = values.map((value, i) => ({ id: `p${i}`, wozValue: value * 1000, votes: null }));
        const game = toCoalitionGame(presetRules.BIZ, voters);
        expect(countMinimalWinning(game).count).toBe(listMinimalWinning(game).coalitions.length);
      }),
    );
  });

  it('that block are found cheapest first', () => {
    fc.assert(
      fc.property(
        anyGame(8),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
        (game, costs) => {
          const costOf = (members: readonly number[]) => members.reduce((sum, i) => sum + costs[i]!, 0);
          const { found, isExact } = findCheapestBlocking(game, costs.slice(0, game.size), 1, { count: 4 });
          expect(isExact).toBe(true);
          expect(found.map(({ cost }) => cost)).toEqual(
            listMinimalBlocking(game)
              .coalitions.map(costOf)
              .sort((a, b) => a - b)
              .slice(0, 4),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('say so when there are more than the limit', () => {
    const many = weightedGame(new Array(16).fill(1), 8);
    expect(listMinimalWinning(many, 100)).toMatchObject({ isComplete: false });
    expect(listMinimalWinning(many, 100).coalitions).toHaveLength(100);
    expect(countMinimalWinning(many)).toEqual({ count: 12870, atMost: 12870 });
  });
});

describe('minimal connected coalitions', () => {
  const places = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 6 }), {
    minLength: 9,
    maxLength: 9,
  });

  it('are the boxes of positions, on one issue or more, that win and hold no smaller one that does', () => {
    fc.assert(
      fc.property(anyGame(9), fc.array(places, { minLength: 1, maxLength: 3 }), (game, drawn) => {
        const lines = drawn.map((line) => line.slice(0, game.size));
        const isWithin = (members: readonly number[], i: number) =>
          lines.every((line) => {
            const ends = members.map((member) => line[member]!);
            return line[i] != null && line[i] >= Math.min(...ends) && line[i] <= Math.max(...ends);
          });
        const isConnected = (members: readonly number[]) =>
          members.length > 0 &&
          members.every((i) => lines.every((line) => line[i] !== null)) &&
          lines[0]!.every((_, i) => members.includes(i) || !isWithin(members, i));
        const winning = subsetsOf(game.size).filter(
          (members) => isConnected(members) && isWinning(game, members),
        );
        const minimal = winning.filter(
          (members) =>
            !winning.some(
              (other) => other.length < members.length && other.every((i) => members.includes(i)),
            ),
        );
        const found = listMinimalConnected(game, lines)!;
        expect(found.map((members) => members.join()).sort()).toEqual(minimal.map((m) => m.join()).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are not looked for along lines that can be cut in too many ways', () => {
    const line = (step: number) => Array.from({ length: 60 }, (_, i) => (i * step) % 61);
    expect(listMinimalConnected(weightedGame(new Array(60).fill(1), 5), [1, 7, 19, 23].map(line))).toBeNull();
  });
});

describe('game of a rule', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(null));
  const anyTest = fc.record({
    kind: fc.constantFrom('IN_FAVOUR' as const, 'TURNOUT' as const),
    by: fc.constantFrom('HEADS' as const, 'WOZ_VALUE' as const, 'VOTES' as const),
    operator: fc.constantFrom('>=' as const, '>' as const),
    ofCast: fc.boolean(),
    share: fc.constantFrom(0.5, 1 / 3, 2 / 3, 0.4),
  });

  it('wins exactly when the rule passes with its members in favour and the others against, or not voting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wozValue: value, votes: value }), { maxLength: 7 }),
        fc.array(anyTest, { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 1 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
        fc.constantFrom('AGAINST' as const, 'NOT_CAST' as const),
        (given, tests, vetoes, group, othersVote) => {
          const voters = given.map((voter, i) => ({ id: `p${i}`, ...voter }));
          const rule = buildRule({
            tests: tests.map(({ kind, ofCast, ...test }) => ({
              ...test,
              kind,
              of: kind === 'IN_FAVOUR' && ofCast ? 'CAST' : 'ENTITLED',
            })),
            vetoes: vetoes.map((i) => `p${i}`),
            mustAgree: group.length > 0 ? [{ name: 'group', memberIds: group.map((i) => `p${i}`) }] : [],
          });
          const game = toCoalitionGame(rule, voters, othersVote);
          for (const members of subsetsOf(voters.length)) {
            const votes = new Map(
              voters.map(({ id }, i) => [id, members.includes(i) ? ('FOR' as const) : othersVote]),
            );
            expect(isWinning(game, members)).toBe(evaluateRule(rule, voters, votes).passes);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has as quota just what is needed', () => {
    const voters = [0, 1, 2, 3].map((i) => ({ id: `p${i}`, wozValue: null, votes: null }));
    const rule = buildRule({ tests: [{ operator: '>', share: 1 / 3 }, { share: 0.55 }] });
    const needed = (othersVote: 'AGAINST' | 'NOT_CAST') =>
      toCoalitionGame(rule, voters, othersVote).tests.map(({ weights, quota }) => [...weights, quota]);
    expect(needed('AGAINST')).toEqual([
      [1, 1, 1, 1, 2],
      [1, 1, 1, 1, 3],
    ]);
    expect(needed('NOT_CAST')).toEqual([
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
    ]);
  });

  it('has clear answers at the edges', () => {
    const none = toCoalitionGame(presetRules.BIZ, []);
    expect([
      none.isHopeless,
      listMinimalWinning(none).coalitions,
      listMinimalBlocking(none).coalitions,
    ]).toEqual([true, [], [[]]]);
    const one = toCoalitionGame(presetRules.BIZ, [{ id: 'a', wozValue: 5, votes: 1 }]);
    expect(listMinimalWinning(one).coalitions).toEqual([[0]]);
    const worthless = toCoalitionGame(presetRules.BIZ, [{ id: 'a', wozValue: 0, votes: 1 }]);
    expect(worthless.isHopeless).toBe(true);
    const tie = toCoalitionGame(presetRules.SIMPLE_MAJORITY, [
      { id: 'a', wozValue: 1, votes: 1 },
      { id: 'b', wozValue: 1, votes: 1 },
    ]);
    expect(listMinimalWinning(tie).coalitions).toEqual([[0, 1]]);
    expect(listMinimalBlocking(tie).coalitions).toEqual([[0], [1]]);
  });
});

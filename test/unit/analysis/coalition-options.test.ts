import { describe, expect, it } from 'vitest';
import { type CoalitionOptionsArgs, coalitionOptions } from '../../../server/analysis/coalition-options.ts';
import { SCORE_WEIGHTS } from '../../../server/domain/coalition/coalition-score.ts';
import { noScenario, type Scenario } from '../../../server/domain/scenario.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const options = async (
  field: SmallSnapshot,
  args: Partial<CoalitionOptionsArgs> = {},
  scenario: Partial<Scenario> = {},
) =>
  coalitionOptions.compute(
    snapshotOf(field),
    {
      issueId: 'Plein',
      scenario: { ...noScenario, ...scenario },
      kind: 'MINIMAL_WINNING',
      mustBeIn: [],
      mustBeOut: [],
      respectConflicts: true,
      exclusions: [],
      mustBeConnected: false,
      othersVote: 'AGAINST',
      scoreWeights: SCORE_WEIGHTS,
      count: 10,
      issueIds: null,
      ...args,
    },
    analysisTools(),
  );

const majorityOfSeats = {
  rule: null,
  customRule: JSON.stringify({
    tests: [
      {
        id: 'seats',
        kind: 'IN_FAVOUR',
        of: 'ENTITLED',
        by: 'VOTES',
        operator: '>',
        numerator: 1,
        denominator: 2,
      },
    ],
    mustAgree: [],
  }),
};

/** Five parties from left to right: Lijphart, A. (1999), Patterns of Democracy, table 6.1. */
const lijphart: SmallSnapshot = {
  partners: { A: { votes: 8 }, B: { votes: 21 }, C: { votes: 26 }, D: { votes: 12 }, E: { votes: 33 } },
  issues: { Plein: majorityOfSeats },
  stances: [
    ['A', 'Plein', -1],
    ['B', 'Plein', -0.5],
    ['C', 'Plein', 0],
    ['D', 'Plein', 0.5],
    ['E', 'Plein', 1],
  ],
};
const three: SmallSnapshot = {
  issues: { Plein: { rule: 'SIMPLE_MAJORITY' } },
  stances: [
    ['A', 'Plein', 1],
    ['B', 'Plein', 0],
    ['C', 'Plein', -1],
  ],
};
type Answer = Awaited<ReturnType<typeof options>>;
const members = ({ options: found }: Answer) => found.map(({ memberIds }) => memberIds.join('')).sort();

describe('coalition options', () => {
  it("of Lijphart's five parties are those published, of every kind", async () => {
    const all = await options(lijphart);
    expect(members(all)).toEqual(['ABC', 'ADE', 'BCD', 'BE', 'CE']);
    expect(all).toMatchObject({
      isExact: true,
      othersScoreAtMost: null,
      minimalWinningCount: 5,
      indispensableIds: [],
      noneBecause: null,
    });
    expect(members(await options(lijphart, { kind: 'MINIMUM_SIZE' }))).toEqual(['ADE']);
    expect(members(await options(lijphart, { kind: 'FEWEST_PARTNERS' }))).toEqual(['BE', 'CE']);
    expect(members(await options(lijphart, { kind: 'MINIMAL_RANGE' }))).toEqual(['ABC', 'BCD', 'CE']);
    const connected = await options(lijphart, { kind: 'CONNECTED' });
    expect(members(connected)).toEqual(['ABC', 'BCD', 'CDE']);
    const withSpare = connected.options.find(({ memberIds }) => memberIds.join('') === 'CDE')!;
    expect(withSpare.toSpareIds).toEqual(['D']);
  });

  it('say what each is made of: score, margin, whom to persuade, who would leave', async () => {
    const [best] = (await options(three)).options;
    // Positions 1 and 0 of −1..+1: half of the greatest distance. B is to be moved by 0.2 at salience ½: 3 hours of the 3 + 8 of all.
    expect(best).toMatchObject({
      memberIds: ['A', 'B'],
      parts: [
        { part: 'COHESION', value: 0.5 },
        { part: 'RELATIONSHIPS', value: null },
        { part: 'HARMONY', value: null },
        { part: 'ECONOMY', value: 1 },
        { part: 'EASE', value: expect.closeTo(8 / 11, 8) },
      ],
      outcome: { passes: true, tests: [{ numerator: 2, denominator: 3, margin: 0 }] },
      supporterIds: ['A'],
      toPersuade: [{ partnerId: 'B', voteNow: 'NOT_CAST', hours: 3 }],
      hours: 3,
      toSpareIds: [],
    });
    const score = (0.25 * 0.5 + 0.1 * 1 + (0.2 * 8) / 11) / 0.55;
    expect(best!.score).toBeCloseTo(score, 2);
    expect(best!.departures).toHaveLength(2);
  });

  it('name the likeliest blockers, with the chance that none of them is in favour', async () => {
    const { blockers, blockersAreExact } = await options(three);
    expect(blockersAreExact).toBe(true);
    expect(blockers).toEqual([
      { memberIds: ['B', 'C'], probability: 0.5 },
      { memberIds: ['A', 'C'], probability: 0 },
      { memberIds: ['A', 'B'], probability: 0 },
    ]);
  });

  it('keep apart who is at odds, unless told otherwise', async () => {
    const field: SmallSnapshot = {
      ...three,
      relationships: [['B', 'A', { sign: 'NEGATIVE', strength: 0.8 }]],
      conflicts: [
        [['A', 'C'], { stage: 'MEDIATION', severity: 5 }],
        [['B', 'C'], { stage: 'LATENT', severity: 1 }],
      ],
    };
    const apart = await options(field);
    expect(members(apart)).toEqual(['BC']);
    expect(apart.exclusions).toEqual([
      { oneId: 'A', otherId: 'B', severity: 0.8, relationshipIds: ['r0'], conflictIds: [] },
      { oneId: 'A', otherId: 'C', severity: 1, relationshipIds: [], conflictIds: ['c0'] },
    ]);
    expect(apart.options[0]!.conflicts).toMatchObject([{ oneId: 'B', otherId: 'C', severity: 0.2 }]);
    const together = await options(field, { respectConflicts: false });
    expect(members(together)).toEqual(['AB', 'AC', 'BC']);
    const own = await options(field, {
      respectConflicts: false,
      exclusions: [{ oneId: 'C', otherId: 'B' }],
    });
    expect(members(own)).toEqual(['AB', 'AC']);
  });

  it('contain who must be in, and not who must be out', async () => {
    expect(members(await options(lijphart, { mustBeIn: ['A'], mustBeOut: ['D'] }))).toEqual([
      'ABC',
      'ABE',
      'ACE',
    ]);
    expect(members(await options(lijphart, { kind: 'CONNECTED', mustBeOut: ['D'] }))).toEqual(['ABC']);
    expect(members(await options(lijphart, { kind: 'FEWEST_PARTNERS', mustBeOut: ['E'] }))).toEqual([
      'ABC',
      'BCD',
    ]);
  });

  it('hang together by positive relationships where that is asked', async () => {
    const field: SmallSnapshot = {
      ...lijphart,
      relationships: [
        ['C', 'B'],
        ['B', 'A'],
        ['C', 'E', { sign: 'NEUTRAL' }],
      ],
    };
    expect(members(await options(field, { mustBeConnected: true }))).toEqual(['ABC']);
  });

  it('reach the turnout by themselves when others do not vote', async () => {
    expect(members(await options(three, { othersVote: 'NOT_CAST' }))).toEqual(['A', 'B', 'C']);
    const biz: SmallSnapshot = {
      partners: { A: { wozValue: 1 }, B: { wozValue: 1 }, C: { wozValue: 1 } },
      issues: { Plein: { rule: 'BIZ' } },
    };
    expect(members(await options(biz, { othersVote: 'NOT_CAST' }))).toEqual(['AB', 'AC', 'BC']);
  });

  it('say why there are none', async () => {
    const none = async (field: SmallSnapshot, args: Partial<CoalitionOptionsArgs> = {}) => {
      const { options: found, noneBecause, contradictions } = await options(field, args);
      expect(found).toEqual([]);
      return { noneBecause, contradictions };
    };
    expect(await none({ issues: { Plein: {} } })).toMatchObject({ noneBecause: 'NO_RULE' });
    expect(await none({ issues: { Plein: { rule: 'SIMPLE_MAJORITY' } } })).toMatchObject({
      noneBecause: 'NOBODY_ENTITLED',
    });
    expect(
      await none({ partners: { A: { wozValue: 0 } }, issues: { Plein: { rule: 'BIZ' } } }),
    ).toMatchObject({ noneBecause: 'RULE_CANNOT_BE_WON' });
    expect(
      await none(
        { partners: { A: {}, B: {} }, issues: { Plein: { rule: 'SIMPLE_MAJORITY' } } },
        { kind: 'CONNECTED' },
      ),
    ).toMatchObject({ noneBecause: 'TOO_FEW_POSITIONS' });
    expect(await none(three, { mustBeIn: ['A'], mustBeOut: ['A'] })).toEqual({
      noneBecause: 'CONSTRAINTS_CONTRADICT',
      contradictions: [{ demand: 'MUST_BE_OUT', partnerIds: ['A'] }],
    });
    expect(
      await none(three, { mustBeIn: ['A', 'B'], exclusions: [{ oneId: 'B', otherId: 'A' }] }),
    ).toMatchObject({ contradictions: [{ demand: 'EXCLUSION', partnerIds: ['A', 'B'] }] });
    expect(await none(three, { mustBeOut: ['A', 'B'] })).toMatchObject({
      contradictions: [{ demand: 'MUST_BE_OUT', partnerIds: [] }],
    });
    expect(await none(three, { mustBeConnected: true })).toMatchObject({
      contradictions: [{ demand: 'MUST_BE_CONNECTED', partnerIds: [] }],
    });
  });

  it('says on which test a rule cannot be won', async () => {
    const { ifAllInFavour } = await options({
      partners: { A: { wozValue: 0 } },
      issues: { Plein: { rule: 'BIZ' } },
    });
    expect(ifAllInFavour!.tests.map(({ passes, noShareBecause }) => [passes, noShareBecause])).toEqual([
      [true, null],
      [true, null],
      [false, 'ALL_WEIGHTS_ZERO'],
    ]);
  });

  it('of one partner is that partner; at a tie of two halves both are needed', async () => {
    expect(members(await options({ issues: three.issues, stances: [['A', 'Plein', 0.4]] }))).toEqual(['A']);
    const tie = await options({
      issues: three.issues,
      stances: [
        ['A', 'Plein', 1],
        ['B', 'Plein', -1],
      ],
    });
    expect(members(tie)).toEqual(['AB']);
    expect(tie.indispensableIds).toEqual(['A', 'B']);
  });

  it('are of the field as assumed', async () => {
    expect(members(await options(three, {}, { absentIds: ['B'] }))).toEqual(['AC']);
    expect(members(await options(three, {}, { rule: 'UNANIMITY' }))).toEqual(['ABC']);
  });

  it('refuses in words where something is wrong', async () => {
    await expect(options(three, { count: 51 })).rejects.toThrow(
      'input.count must be a whole number from 1 to 50.',
    );
    await expect(options(three, { mustBeIn: ['Z'] })).rejects.toThrow('There is no partner "Z"');
    await expect(options({ ...three, partners: { D: {} } }, { mustBeIn: ['A', 'D'] })).rejects.toThrow(
      'input.mustBeIn.1: partner "D" is not entitled to vote on this issue',
    );
    await expect(options(three, { exclusions: [{ oneId: 'A', otherId: 'A' }] })).rejects.toThrow(
      'input.exclusions.0: names one partner twice',
    );
    const zeros = { cohesion: 0, relationships: 0, harmony: 0, economy: 0, ease: 0 };
    await expect(options(three, { scoreWeights: zeros })).rejects.toThrow('give at least one above 0');
    await expect(options(three, { scoreWeights: { ...zeros, ease: -1 } })).rejects.toThrow(
      'input.scoreWeights.ease must be from 0 to 100, and is -1.',
    );
    await expect(options(three, { issueIds: [] })).rejects.toThrow('input.issueIds: give 1 to 20 issues');
  });
});

import { describe, expect } from 'vitest';
import { type CustomRule, writeCustomRule } from '../../../server/domain/decision/issue-rule.ts';
import type { Database } from '../../../server/store/driver.ts';
import { fifteenOf1995, fiftyFortynineOne, securityCouncil, sixOf1958 } from '../../fixtures/voting-games.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($issueId: ID!, $centreId: ID, $asOf: DateTime, $scenario: ScenarioInput, $winning: [[ID!]!]) {
  powerIndices(issueId: $issueId, centreId: $centreId, asOf: $asOf, scenario: $scenario, winning: $winning) {
    centreId issueId scope rule { preset tests { by operator numerator denominator } vetoIds electorateIds }
    partners {
      partnerId shapleyShubik swings banzhafAbsolute banzhafNormalised powerToPrevent powerToInitiate
      deeganPackel holler johnston isVeto isDummy
    }
    dictatorId powerToAct winningCount minimalWinningCount method error withoutWeightIds
    undefinedIndices { index because } undefinedBecause
  }
}`;

const asker = (database: Database, centreId: string, role: Asker['role'] = 'MANAGER') => {
  const as: Asker = { role, centres: [centreId] };
  return async (variables: object) => {
    const { data, errors } = await execute(database, { as, document, variables });
    return { power: data.powerIndices, errors: errors?.map(({ message }) => message) };
  };
};

/** Of all votes at least so many, as the published games say it. */
const quotaOf = (quota: number, weights: readonly number[]): CustomRule => ({
  tests: [
    {
      id: 'votes',
      kind: 'IN_FAVOUR',
      of: 'ENTITLED',
      by: 'VOTES',
      operator: '>=',
      numerator: quota,
      denominator: weights.reduce((sum, weight) => sum + weight, 0),
    },
  ],
  mustAgree: [],
});

/** Members of a council as partners, in the order of their names. */
function council(centreId: string, votes: readonly (number | null)[], rule: CustomRule | null) {
  const field = smallField(centreId);
  votes.forEach((own, i) => {
    field.partner(memberName(i), { votes: own });
  });
  field.issue('Besluit', { customRule: rule && writeCustomRule(rule) });
  const member = (i: number) => field.idOf(memberName(i));
  return { field, member };
}
const memberName = (i: number) => `Lid${String(i).padStart(3, '0')}`;

const column = (power: { partners: Record<string, number>[] }, name: string) =>
  power.partners.map((partner) => partner[name]);

describe('power of published games, imported as partners with votes', () => {
  const games = { securityCouncil, sixOf1958, fifteenOf1995, fiftyFortynineOne };

  test.for(Object.entries(games))('%s', async ([, published], { database, centreId }) => {
    const { weights, quota } = published.game;
    const { field } = council(centreId, weights, quotaOf(quota, weights));
    await writeCentre(database, { centreId, ...field });
    const { power, errors } = await asker(database, centreId)({ issueId: field.idOf('Besluit') });
    expect(errors).toBeUndefined();
    expect(power).toMatchObject({
      centreId,
      undefinedIndices: [],
      undefinedBecause: null,
      method: 'COUNTED',
    });
    expect(power).toMatchObject({ winningCount: published.winning, minimalWinningCount: published.minimal });
    expect(power.powerToAct).toBeCloseTo(published.winning / 2 ** weights.length, 12);
    const columns = {
      shapleyShubik: published.shapleyShubik,
      banzhafNormalised: published.banzhaf,
      banzhafAbsolute: published.absolute,
      deeganPackel: published.deeganPackel,
      holler: published.holler,
      johnston: published.johnston,
    };
    for (const [name, expected] of Object.entries(columns)) {
      column(power, name).forEach((value, i) => {
        expect(value, `${name} of ${i}`).toBeCloseTo(expected[i]!, 7);
      });
    }
  });

  test('the six of 1958 have a dummy, the Security Council has vetoes', async ({ database, centreId }) => {
    const { weights, quota } = sixOf1958.game;
    const { field, member } = council(centreId, weights, quotaOf(quota, weights));
    await writeCentre(database, { centreId, ...field });
    const ask = asker(database, centreId);
    const { power } = await ask({ issueId: 'besluit', centreId });
    expect(column(power, 'isDummy')).toEqual([false, false, false, false, false, true]);
    expect(column(power, 'swings')).toEqual(sixOf1958.swings);

    // Fifteen heads would do as well as weights: nine in favour, and five vetoes.
    const { power: withVeto } = await ask({
      issueId: 'besluit',
      centreId,
      scenario: {
        customRule: { tests: [{ of: 'ENTITLED', numerator: 3, denominator: 6 }] },
        vetoIds: [member(0)],
      },
    });
    expect(column(withVeto, 'isVeto')).toEqual([true, false, false, false, false, false]);
    // By hand: it decides unless fewer than two of the five others are in favour: 26 of 32.
    expect(withVeto.partners[0].swings).toBe(26);
    expect(withVeto.partners[0].powerToPrevent).toBe(1);
    expect(withVeto.winningCount).toBe(26);
  });

  test('the Security Council as vetoes over heads has the power of its weights', async ({
    database,
    centreId,
  }) => {
    const nobody = securityCouncil.game.weights.map(() => null);
    const { field, member } = council(centreId, nobody, null);
    await writeCentre(database, { centreId, ...field });
    const { power } = await asker(
      database,
      centreId,
    )({
      issueId: field.idOf('Besluit'),
      scenario: {
        customRule: { tests: [{ of: 'ENTITLED', numerator: 9, denominator: 15 }] },
        vetoIds: [0, 1, 2, 3, 4].map(member),
      },
    });
    expect(power.partners[0].shapleyShubik).toBeCloseTo(0.196270396, 9);
    expect(power.partners[14].shapleyShubik).toBeCloseTo(0.001864802, 9);
    expect(power.rule).toMatchObject({
      preset: null,
      tests: [{ by: 'HEADS', numerator: 9, denominator: 15 }],
    });
    expect(power.partners.map(({ isVeto }: { isVeto: boolean }) => isVeto)).toEqual(
      securityCouncil.game.weights.map((_, i) => i < 5),
    );
  });

  test('a double majority of heads and votes, by hand', async ({ database, centreId }) => {
    const { field } = council(centreId, [5, 3, 1], null);
    await writeCentre(database, { centreId, ...field });
    const { power } = await asker(
      database,
      centreId,
    )({
      issueId: field.idOf('Besluit'),
      scenario: { rule: 'DOUBLE_MAJORITY' },
    });
    // More than half of 3 heads and of 9 votes: {A,B}, {A,C}, {A,B,C}. A tips the scale in four of the six orders.
    expect(column(power, 'swings')).toEqual([3, 1, 1]);
    column(power, 'shapleyShubik').forEach((value, i) => {
      expect(value).toBeCloseTo([4 / 6, 1 / 6, 1 / 6][i]!, 12);
    });
    expect(power).toMatchObject({ winningCount: 3, rule: { preset: 'DOUBLE_MAJORITY' } });
  });
});

describe('power where winning coalitions are given', () => {
  test('a game that no weights make: two pairs', async ({ database, centreId }) => {
    const { field, member } = council(centreId, [null, null, null, null, null], null);
    await writeCentre(database, { centreId, ...field });
    const { power, errors } = await asker(
      database,
      centreId,
    )({
      issueId: field.idOf('Besluit'),
      winning: [
        [member(0), member(1)],
        [member(2), member(3)],
      ],
    });
    expect(errors).toBeUndefined();
    // By hand: 7 of 16 coalitions of the four win, each twice with the fifth, who makes no difference; three swings each.
    expect(power).toMatchObject({ winningCount: 14, minimalWinningCount: 2, rule: null });
    expect(column(power, 'swings')).toEqual([6, 6, 6, 6, 0]);
    expect(column(power, 'banzhafAbsolute')).toEqual([3 / 8, 3 / 8, 3 / 8, 3 / 8, 0]);
    expect(column(power, 'shapleyShubik')).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
    expect(column(power, 'isDummy')).toEqual([false, false, false, false, true]);
    expect(column(power, 'powerToInitiate')[0]).toBeCloseTo(6 / 18, 12);
  });

  test('refuses what is no game, and says what to give', async ({ database, centreId }) => {
    const { field, member } = council(
      centreId,
      Array.from({ length: 26 }, () => 1),
      null,
    );
    await writeCentre(database, { centreId, ...field });
    const ask = asker(database, centreId);
    const issueId = field.idOf('Besluit');
    const all = Array.from({ length: 26 }, (_, i) => member(i));
    const messages = async (variables: object) => (await ask({ issueId, ...variables })).errors;
    expect(await messages({ winning: [] })).toEqual(['winning: give 1 to 1000 coalitions, and there are 0.']);
    expect(await messages({ winning: [[member(0)], []] })).toEqual(['winning.1: name at least one partner.']);
    expect(await messages({ winning: [['niemand']] })).toEqual([
      'There is no partner "niemand" in this centre at that date, or you may not see it: take the id of a partner of the centre.',
    ]);
    expect(await messages({ winning: [all] })).toEqual([
      'winning may name at most 25 partners together, and names 26: give a rule with weights instead.',
    ]);
    expect(await messages({ winning: [all.slice(0, 2)], scenario: { rule: 'BIZ' } })).toEqual([
      'winning: give this or a rule in the scenario, not both.',
    ]);
  });
});

describe('power that cannot be divided, and what is said then', () => {
  test('no rule, nobody entitled, one partner, a rule that nobody can win', async ({
    database,
    centreId,
  }) => {
    const { field, member } = council(centreId, [0, 0], null);
    await writeCentre(database, { centreId, ...field });
    const ask = asker(database, centreId);
    const issueId = field.idOf('Besluit');
    const of = async (scenario?: object) => (await ask({ issueId, scenario })).power;

    const without = await of();
    expect(without.undefinedBecause).toBe(
      'the issue has no decision rule: give it one, or one in the scenario',
    );
    expect(without.partners).toMatchObject([{ shapleyShubik: null, isDummy: null }, {}]);

    const nobody = await of({ rule: 'TWO_THIRDS', absentIds: [member(0), member(1)] });
    expect(nobody).toMatchObject({
      partners: [],
      undefinedBecause: 'nobody is entitled to vote',
      powerToAct: null,
    });

    const alone = await of({ rule: 'TWO_THIRDS', absentIds: [member(1)] });
    expect(alone).toMatchObject({
      dictatorId: member(0),
      winningCount: 1,
      partners: [{ shapleyShubik: 1, banzhafNormalised: 1, isVeto: true, isDummy: false }],
    });

    // The votes of both are 0: whatever they do, no share is reached.
    const hopeless = await of({ rule: 'DOUBLE_MAJORITY' });
    expect(hopeless).toMatchObject({ winningCount: 0, powerToAct: 0, minimalWinningCount: 0 });
    expect(hopeless.partners[0]).toMatchObject({
      shapleyShubik: null,
      swings: 0,
      banzhafNormalised: null,
      powerToPrevent: null,
      isDummy: true,
    });
    expect(hopeless.undefinedIndices).toContainEqual({
      index: 'SHAPLEY_SHUBIK',
      because: 'no player makes a difference: every coalition wins, or none does',
    });
  });

  test('a weight that is unknown counts for nothing, and is named', async ({ database, centreId }) => {
    const { field, member } = council(centreId, [3, null], quotaOf(3, [3]));
    await writeCentre(database, { centreId, ...field });
    const { power } = await asker(
      database,
      centreId,
    )({
      issueId: field.idOf('Besluit'),
      scenario: { electorateIds: [member(0), member(1)] },
    });
    expect(power.withoutWeightIds).toEqual([member(1)]);
    expect(column(power, 'isDummy')).toEqual([false, true]);
  });

  test('more than 53 partners have no exact count; their shares add up to 1', async ({
    database,
    centreId,
  }) => {
    const votes = Array.from({ length: 80 }, (_, i) => 1 + ((7 * i) % 40));
    const { field } = council(centreId, votes, null);
    await writeCentre(database, { centreId, ...field });
    const { power } = await asker(
      database,
      centreId,
    )({
      issueId: field.idOf('Besluit'),
      scenario: { customRule: { tests: [{ by: 'VOTES', operator: 'MORE_THAN', share: 0.5 }] } },
    });
    expect(power.winningCount).toBeNull();
    expect(power.error).toBeLessThan(1e-9);
    const total = column(power, 'banzhafNormalised').reduce((sum, value) => sum! + value!, 0);
    expect(total).toBeCloseTo(1, 9);
  });
});

describe('power by what the asker may see', () => {
  test('a hidden partner has none, and a hidden issue is as absent as one that is not there', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['Aa', 'Bb', 'Cc']) field.partner(name, { votes: 1 });
    field.partner('Geheim', { votes: 1, visibility: 'TEAM' });
    field.issue('Open', { rule: 'UNANIMITY' });
    field.issue('Dicht', { rule: 'UNANIMITY', visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const manager = asker(database, centreId);
    const reader = asker(database, centreId, 'PARTNER_READER');
    const issueId = field.idOf('Open');
    expect((await manager({ issueId })).power).toMatchObject({ scope: 'TEAM', winningCount: 1 });
    expect(column((await manager({ issueId })).power, 'shapleyShubik')).toEqual([0.25, 0.25, 0.25, 0.25]);
    const seen = (await reader({ issueId })).power;
    expect(seen).toMatchObject({ scope: 'SHARED' });
    expect(seen.partners).toHaveLength(3);

    const words = (id: string) =>
      `There is no issue "${id}" in this centre at that date, or you may not see it: take the id or key of an issue of the centre.`;
    const hidden = field.idOf('Dicht');
    for (const given of [{}, { centreId }]) {
      expect((await reader({ issueId: hidden, ...given })).errors).toEqual([words(hidden)]);
      expect((await reader({ issueId: 'niets', ...given })).errors).toEqual([words('niets')]);
    }
    const secret = field.idOf('Geheim');
    const about = async (id: string) =>
      (await reader({ issueId, scenario: { stances: [{ partnerId: id, vote: 'FOR' }] } })).errors;
    expect(await about(secret)).toEqual([
      `scenario.stances.0.partnerId: There is no partner "${secret}" in this centre at that date, or you may not see it: take the id of a partner of the centre.`,
    ]);
    expect((await about('niemand'))?.[0]?.replace('niemand', secret)).toBe((await about(secret))?.[0]);
  });

  test('refuses a rule that is none, with its place', async ({ database, centreId }) => {
    const { field } = council(centreId, [1, 1], null);
    await writeCentre(database, { centreId, ...field });
    const ask = asker(database, centreId);
    const messages = async (scenario: object) =>
      (await ask({ issueId: field.idOf('Besluit'), scenario })).errors;
    expect(await messages({ customRule: { tests: [{ share: 1.5 }] } })).toEqual([
      'scenario.customRule.tests.0.share: give share from 0 to 1, or numerator and denominator, both whole numbers.',
    ]);
    expect(await messages({ customRule: {} })).toEqual([
      'scenario.customRule.tests: a rule needs a test or a group that must agree: without them it passes with no votes',
    ]);
    expect(await messages({ rule: 'BIZ', customRule: { tests: [{ share: 0.5 }] } })).toEqual([
      'scenario.customRule: give this or rule, not both.',
    ]);
  });
});

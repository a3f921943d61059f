import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';
import { nameOf, town } from '../../unit/seed/demo-fields.ts';

const document = `query ($issueId: ID!, $centreId: ID, $asOf: DateTime, $scenario: ScenarioInput, $shift: Float, $isDoubted: Boolean = false) {
  supportForecast(issueId: $issueId, centreId: $centreId, asOf: $asOf, scenario: $scenario) {
    centreId issueId scope dataVersion rule { preset }
    now {
      passes vetoedByIds groups { name passes }
      tests { test { id by operator } passes numerator denominator share needed margin neededFromNewVotes noShareBecause withoutWeightIds }
    }
    probability { value low high isExact } draws parts { kind id probability { value isExact } }
    voters { partnerId voteNow turnout inFavour isTurnoutAssumed isInFavourAssumed pivotal turnoutEffect }
    turnoutEffect turnoutHurtsIds undefinedBecause
    sensitivity(shift: $shift) @include(if: $isDoubted) { shift low high lessInFavour moreInFavour voters { partnerId low high } }
  }
}`;

const asker = (database: Database, centreId: string, role: Asker['role'] = 'MANAGER') => {
  const as: Asker = { role, centres: [centreId] };
  return async (variables: object) => {
    const { data, errors } = await execute(database, { as, document, variables });
    return { forecast: data.supportForecast, errors: errors?.map(({ message }) => message) };
  };
};

const BIZ = 'verlenging-biz-binnenstad';

describe('the forecast of the BIZ vote of the demo', () => {
  test('fails on property value alone, and one doubter turns it', async ({ database }) => {
    const centreId = town.centre.id;
    await writeCentre(database, { centreId, facts: town.facts, revisions: town.revisions });
    const ask = asker(database, centreId);
    const at = { centreId, issueId: BIZ, asOf: '2031-05-14T10:00:00.000Z' };
    const { forecast, errors } = await ask(at);
    expect(errors).toBeUndefined();
    expect(forecast.now).toMatchObject({
      passes: false,
      tests: [
        { test: { id: 'turnout' }, passes: true, numerator: 32, denominator: 46, needed: 23, margin: 9 },
        { test: { id: 'heads' }, passes: true, numerator: 24, denominator: 32, share: 0.75 },
        {
          test: { id: 'woz', by: 'WOZ_VALUE', operator: 'MORE_THAN' },
          passes: false,
          numerator: 24_800_000,
          denominator: 50_800_000,
        },
      ],
    });
    // 26.0 against 24.8: 1.2 million and a euro in new votes, half of it from turned votes.
    expect(forecast.now.tests[2].neededFromNewVotes).toBe(1_200_001);
    expect(forecast.now.tests[2].margin).toBe(-600_001);
    expect(forecast.voters).toHaveLength(46);
    // Six have no stance.
    const assumed = forecast.voters.filter(
      ({ isInFavourAssumed }: { isInFavourAssumed: boolean }) => isInFavourAssumed,
    );
    expect(assumed).toHaveLength(6);
    const { value, low, high } = forecast.probability;
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);

    const doubter = town.facts.find(({ id }) => nameOf(town, id) === 'Supermarkt De Mand')!;
    const won = await ask({ ...at, scenario: { stances: [{ partnerId: doubter.id, vote: 'FOR' }] } });
    expect(won.forecast.now.passes).toBe(true);
    expect(won.forecast.probability.value).toBeGreaterThan(value);
    const now = await ask(at);
    expect(now.forecast.now.passes).toBe(false);
  });
});

describe('a forecast through the API', () => {
  test('is of what the asker may see, and takes the issue by id alone', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Aa', 'Bb']) field.partner(name);
    field.partner('Geheim', { visibility: 'TEAM' });
    field.issue('Plein', { rule: 'UNANIMITY' });
    const sure = { probability: 1, turnout: 1 };
    field.stance('Aa', 'Plein', { position: 1, ...sure });
    field.stance('Bb', 'Plein', { position: 1, ...sure, visibility: 'TEAM', probability: 0.5 });
    field.stance('Geheim', 'Plein', { position: -1, visibility: 'TEAM', probability: 0.5, turnout: 1 });
    await writeCentre(database, { centreId, ...field });
    const issueId = field.idOf('Plein');
    const { forecast } = await asker(database, centreId)({ issueId });
    expect(forecast).toMatchObject({
      centreId,
      issueId,
      scope: 'TEAM',
      probability: { value: 0.25, isExact: true },
    });
    const reader = await asker(database, centreId, 'PARTNER_READER')({ issueId });
    expect(reader.forecast).toMatchObject({ scope: 'SHARED', probability: { value: 1 } });
    expect(JSON.stringify(reader.forecast)).not.toContain('geheim');
    const elsewhere = await execute(database, {
      as: { role: 'MANAGER', centres: [] },
      document,
      variables: { issueId },
    });
    expect(elsewhere.errors?.map(({ message }) => message)).toEqual([
      `There is no issue "${issueId}" in this centre at that date, or you may not see it: take the id or key of an issue of the centre.`,
    ]);
  });

  test('computes its sensitivity when asked for, of the same scenario', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Aa');
    field.issue('Plein', { rule: 'SIMPLE_MAJORITY' });
    field.stance('Aa', 'Plein', { position: 0, probability: 0.3, turnout: 1 });
    await writeCentre(database, { centreId, ...field });
    const { forecast, errors } = await asker(
      database,
      centreId,
    )({
      issueId: 'plein',
      centreId,
      isDoubted: true,
      shift: 0.2,
      scenario: { stances: [{ partnerId: field.idOf('Aa'), probability: 0.6 }] },
    });
    expect(errors).toBeUndefined();
    expect(forecast.probability.value).toBe(0.6);
    expect(forecast.sensitivity).toMatchObject({ shift: 0.2, low: 0.4, high: 0.8 });
    expect(forecast.sensitivity.voters).toEqual([{ partnerId: field.idOf('Aa'), low: 0.4, high: 0.8 }]);
  });

  test('refuses assumptions that cannot be made, with their place', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Aa');
    field.issue('Plein', { rule: 'SIMPLE_MAJORITY' });
    await writeCentre(database, { centreId, ...field });
    const ask = asker(database, centreId);
    const messages = async (scenario: object) =>
      (await ask({ issueId: field.idOf('Plein'), scenario })).errors;
    const partnerId = field.idOf('Aa');
    expect(await messages({ stances: [{ partnerId, position: 2 }] })).toEqual([
      'scenario.stances.0.position: must be from -1 to 1, and is 2.',
    ]);
    expect(await messages({ weights: [{ partnerId, votes: -1 }] })).toEqual([
      'scenario.weights.0.votes: must be from 0 to 1000000, and is -1.',
    ]);
    expect(await messages({ stances: [{ partnerId, issueId: 'niets', position: 0 }] })).toEqual([
      'scenario.stances.0.issueId: There is no issue "niets" in this centre at that date, or you may not see it: take the id or key of an issue of the centre.',
    ]);
    expect(await messages({ relationships: [{ fromId: partnerId, toId: partnerId }] })).toEqual([
      'scenario.relationships.0.toId: is the same partner: give two different ones.',
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importFacts } from '../../support/importing.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($issueId: ID!, $centreId: ID, $input: CoalitionInput, $scenario: ScenarioInput) {
  coalitionOptions(issueId: $issueId, centreId: $centreId, input: $input, scenario: $scenario) {
    issueId scope kind rule { preset } noneBecause contradictions { demand partnerIds } isExact othersScoreAtMost
    minimalWinningCount minimalWinningAtMost indispensableIds
    exclusions { oneId otherId severity relationshipIds conflictIds }
    blockers { memberIds probability } blockersAreExact
    now { passes } ifAllInFavour { passes }
    options {
      memberIds score parts { part value } strongest weakest outcome { passes tests { margin } }
      conflicts { oneId otherId } departures { partnerId unease isCritical } supporterIds
      toPersuade { partnerId voteNow hours } hours toSpareIds
    }
  }
}`;

const asking =
  (database: Database, centreId: string, as: Asker = { role: 'MANAGER', centres: [centreId] }) =>
  async (variables: object) => {
    const { data, errors } = await execute(database, { as, document, variables: { centreId, ...variables } });
    return { answer: data?.coalitionOptions, errors: errors?.map(({ message }) => message) };
  };
const analyst: Asker = { role: 'ANALYST', centres: 'everywhere', name: 'Importer of parties' };

interface Member {
  readonly memberIds: readonly string[];
}

describe('coalition options through the API', () => {
  test("of Lijphart's five parties, imported, are those published", async ({ database }) => {
    // Lijphart, A. (1999), Patterns of Democracy, table 6.1: seats 8, 21, 26, 12, 33 from left to right.
    const { centre, errors, userErrors } = await importFacts(database, analyst, {
      centreName: `Parliament ${randomUUID()}`,
      files: {
        'partners.csv': 'name,votes\nA,8\nB,21\nC,26\nD,12\nE,33\n',
        'issues.csv': 'issue,minimum,maximum\nKabinet,1,5\n',
        'stances.csv': `partner,issue,position\n${['A', 'B', 'C', 'D', 'E'].map((name, i) => `${name},Kabinet,${i + 1}`).join('\n')}`,
      },
    });
    expect([...errors, ...userErrors]).toEqual([]);
    const ask = asking(database, centre.id, analyst);
    const customRule = { tests: [{ of: 'ENTITLED', by: 'VOTES', operator: 'MORE_THAN', share: 0.5 }] };
    const of = async (input: object) =>
      (await ask({ issueId: 'kabinet', input, scenario: { customRule } })).answer;
    const everyone = await of({});
    const idsByName = everyone.options.flatMap(({ memberIds }: Member) => memberIds);
    expect(new Set(idsByName).size).toBe(5);
    const sizes = async (kind: string) =>
      (await of({ kind })).options.map(({ memberIds }: Member) => memberIds.length).sort();
    expect(everyone).toMatchObject({
      minimalWinningCount: 5,
      isExact: true,
      othersScoreAtMost: null,
      noneBecause: null,
    });
    expect(await sizes('MINIMAL_WINNING')).toEqual([2, 2, 3, 3, 3]);
    expect(await sizes('MINIMUM_SIZE')).toEqual([3]);
    expect(await sizes('FEWEST_PARTNERS')).toEqual([2, 2]);
    expect(await sizes('MINIMAL_RANGE')).toEqual([2, 3, 3]);
    for (const kind of ['MINIMUM_SIZE', 'FEWEST_PARTNERS', 'MINIMAL_RANGE']) {
      const [best] = (await of({ kind })).options;
      const alone = await of({ kind, count: 1 });
      expect(alone).toMatchObject({ isExact: true, options: [{ score: best.score }] });
    }
    const connected = await of({ kind: 'CONNECTED' });
    // ABC, BCD and CDE, in which D is to spare: 26 + 33 of 100 is enough.
    expect(connected.options).toHaveLength(3);
    const spare = connected.options.filter(
      ({ toSpareIds }: { toSpareIds: string[] }) => toSpareIds.length > 0,
    );
    expect(spare).toHaveLength(1);
    expect(spare[0].outcome.tests[0].margin).toBe(26 + 12 + 33 - 51);
    expect((await ask({ issueId: 'kabinet' })).answer).toMatchObject({ noneBecause: 'NO_RULE', now: null });
  });

  test('are of what the asker may see', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C']) field.partner(name);
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY' });
    for (const name of ['A', 'B', 'C']) field.stance(name, 'Terras', { position: 0.5 });
    field.relationship('A', 'B', { sign: 'NEGATIVE', strength: 1, visibility: 'TEAM' });
    field.conflict('Ruzie', ['A', 'C'], { visibility: 'TEAM', severity: 4 });
    await writeCentre(database, { centreId, ...field });
    const issueId = field.idOf('Terras');
    const team = await asking(database, centreId)({ issueId, centreId: null });
    expect(team.answer.options).toMatchObject([
      { memberIds: [field.idOf('B'), field.idOf('C')], toPersuade: [], hours: 0, outcome: { passes: true } },
    ]);
    expect(team.answer.exclusions).toMatchObject([{ severity: 1 }, { severity: 0.8 }]);
    const reader = await asking(database, centreId, { role: 'PARTNER_READER', centres: [centreId] })({
      issueId,
    });
    expect(reader.answer.exclusions).toEqual([]);
    expect(reader.answer.options).toHaveLength(3);
  });

  test('pass over nobody who stands between, on one issue or on two', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY' });
    field.issue('Markt');
    // On the terrace A, B and C stand in a row; on the market B stands apart from both.
    for (const [name, terras, markt] of [
      ['A', -0.5, 0],
      ['B', 0, 1],
      ['C', 0.5, 0],
    ] as const) {
      field.partner(name);
      field.stance(name, 'Terras', { position: terras });
      field.stance(name, 'Markt', { position: markt });
    }
    await writeCentre(database, { centreId, ...field });
    const connected = async (issueIds?: string[]) => {
      const { answer } = await asking(
        database,
        centreId,
      )({ issueId: 'terras', input: { kind: 'CONNECTED', issueIds } });
      return answer.options
        .map(({ memberIds }: { memberIds: string[] }) =>
          ['A', 'B', 'C'].filter((name) => memberIds.includes(field.idOf(name))).join(''),
        )
        .sort();
    };
    expect(await connected()).toEqual(['AB', 'BC']);
    expect(await connected(['markt'])).toEqual(['AC']);
    expect(await connected(['terras', 'markt'])).toEqual(['AB', 'AC', 'BC']);
  });

  test('refuse in words what cannot be asked', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('A');
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY' });
    await writeCentre(database, { centreId, ...field });
    const messages = async (input: object, scenario?: object) =>
      (await asking(database, centreId)({ issueId: 'terras', input, scenario })).errors;
    expect(await messages({ count: 51 })).toEqual(['input.count must be a whole number from 1 to 50.']);
    expect(await messages({ mustBeIn: ['nobody'] })).toEqual([
      'There is no partner "nobody" in this centre at that date, or you may not see it: take the id of a partner of the centre.',
    ]);
    expect(await messages({ kind: 'CONNECTED', issueIds: [] })).toEqual([
      'input.issueIds: give 1 to 20 issues, and there are 0; leave it out for the issue itself.',
    ]);
    expect(await messages({}, { stances: [{ partnerId: 'nobody', vote: 'FOR' }] })).toEqual([
      expect.stringContaining('scenario.stances.0.partnerId'),
    ]);
  });
});

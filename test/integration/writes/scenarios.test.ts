import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { execute } from '../../support/graphql.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

const shown = `id issueId name description visibility version rule decisionRule { preset tests { by } } vetoIds electorateIds absentIds
  stances { partnerId issueId position probability vote } relationships { fromId toId isAbsent sign strength influence }
  weights { partnerId wozValue votes power }`;
const list = `query ($centreId: ID!, $issueId: ID) { scenarios(centreId: $centreId, issueId: $issueId) { ${shown} } }`;
const told = `query ($centreId: ID!, $factId: ID) { changes(centreId: $centreId, factId: $factId) {
  action subject facts { label name before { field value } after { field value } }
} }`;

async function openIssue(database: Parameters<typeof openCentre>[0]) {
  const opened = await openCentre(database);
  const { change, centreId } = opened;
  const partner = async (name: string, visibility = 'SHARED') =>
    (await change('createPartner', { input: { centreId, name, visibility } })).partner.id as string;
  const { issue } = await change('raiseIssue', { input: { centreId, name: 'Plein', rule: 'TWO_THIRDS' } });
  return {
    ...opened,
    issueId: issue.id as string,
    bakker: await partner('Bakker'),
    geheim: await partner('Geheim', 'TEAM'),
    read: reader(database, opened.as),
  };
}

describe('a scenario that is kept', () => {
  test('is saved, read by name, corrected, undone and ended', async ({ database }) => {
    const { change, centreId, issueId, bakker, read } = await openIssue(database);
    const saved = await change('saveScenario', {
      input: {
        issueId,
        name: ' Als de bakker instemt ',
        scenario: {
          stances: [{ partnerId: bakker, issueId: 'plein', vote: 'FOR' }],
          weights: [{ partnerId: bakker, votes: 3 }],
          customRule: { tests: [{ by: 'VOTES', share: 0.5 }] },
          electorateIds: [],
        },
      },
    });
    expect(saved).toMatchObject({
      userErrors: [],
      change: { action: 'saveScenario', subject: 'Als de bakker instemt', factCount: 1 },
      scenario: { issueId, name: 'Als de bakker instemt', version: 1, visibility: 'TEAM' },
    });
    const { id } = saved.scenario;
    const { scenarios } = await read(list, { centreId, issueId });
    expect(scenarios).toMatchObject([
      {
        id,
        rule: null,
        decisionRule: { preset: null, tests: [{ by: 'VOTES' }] },
        vetoIds: null,
        electorateIds: [],
        stances: [{ partnerId: bakker, issueId, position: null, vote: 'FOR' }],
        weights: [{ partnerId: bakker, votes: 3, wozValue: null }],
        relationships: [],
        absentIds: [],
      },
    ]);
    const corrected = await change('correctScenario', {
      input: { id, version: 1, name: 'Zonder de bakker', scenario: { absentIds: [bakker], rule: 'BIZ' } },
    });
    expect(corrected).toMatchObject({ userErrors: [], scenario: { version: 2 } });
    expect((await read(list, { centreId })).scenarios).toMatchObject([
      { name: 'Zonder de bakker', rule: 'BIZ', absentIds: [bakker], stances: [], electorateIds: null },
    ]);
    await change('undoChange', { changeId: corrected.change.id });
    expect((await read(list, { centreId })).scenarios).toMatchObject([
      { name: 'Als de bakker instemt', rule: null, stances: [{ vote: 'FOR' }] },
    ]);
    expect(await change('endScenario', { id, version: 3 })).toMatchObject({ userErrors: [] });
    expect((await read(list, { centreId })).scenarios).toEqual([]);
  });

  test('tells nobody of partners they may not see, neither in itself nor in its changes', async ({
    database,
  }) => {
    const { as, change, centreId, issueId, bakker, geheim, read } = await openIssue(database);
    const { scenario } = await change('saveScenario', {
      input: {
        issueId,
        name: 'Samen',
        visibility: 'SHARED',
        scenario: {
          stances: [bakker, geheim].map((partnerId) => ({ partnerId, vote: 'FOR' })),
          relationships: [{ fromId: bakker, toId: geheim, sign: 'NEGATIVE' }],
          absentIds: [geheim],
          vetoIds: [geheim],
        },
      },
    });
    const { id } = scenario;
    const analyst = { ...as, role: 'ANALYST' } as const;
    const asAnalyst = reader(database, analyst);
    const [seen] = (await asAnalyst(list, { centreId })).scenarios;
    expect(seen).toMatchObject({ relationships: [], absentIds: [], vetoIds: null });
    expect(seen.stances.map(({ partnerId }: { partnerId: string }) => partnerId)).toEqual([bakker]);

    // Who does not see them does not take them away either.
    const replaced = await mutator(database, analyst)('correctScenario', {
      input: { id, version: 1, scenario: { stances: [{ partnerId: bakker, vote: 'AGAINST' }] } },
    });
    expect(replaced.userErrors).toEqual([]);
    expect((await read(list, { centreId })).scenarios).toMatchObject([
      {
        stances: [
          { partnerId: bakker, vote: 'AGAINST' },
          { partnerId: geheim, vote: 'FOR' },
        ],
        relationships: [{ toId: geheim }],
        absentIds: [geheim],
        vetoIds: [geheim],
      },
    ]);
    const { changes } = await asAnalyst(told, { centreId, factId: id });
    expect(changes.map(({ action }: { action: string }) => action)).toEqual([
      'correctScenario',
      'saveScenario',
    ]);
    expect(JSON.stringify(changes)).not.toContain(geheim);
    expect(JSON.stringify(changes)).not.toContain('assumptions');
    const forbidden = await execute(database, {
      as: analyst,
      document: `query ($centreId: ID!) { scenarios(centreId: $centreId) { assumptions } }`,
      variables: { centreId },
    });
    expect(forbidden.errors?.[0]?.message).toContain('Cannot query field "assumptions"');
  });

  test('goes with its issue into another, and becomes as hidden as it', async ({ database }) => {
    const { change, centreId, issueId, bakker, read } = await openIssue(database);
    await change('saveScenario', {
      input: {
        issueId,
        name: 'Samen',
        visibility: 'SHARED',
        scenario: { stances: [{ partnerId: bakker, vote: 'FOR' }] },
      },
    });
    const { issue: into } = await change('raiseIssue', { input: { centreId, name: 'Markt' } });
    const merged = await change('mergeIssues', { id: issueId, version: 1, intoId: into.id, intoVersion: 1 });
    expect(merged.userErrors).toEqual([]);
    expect((await read(list, { centreId })).scenarios).toMatchObject([
      { issueId: into.id, stances: [{ partnerId: bakker, issueId: into.id }] },
    ]);
    const hidden = await change('correctIssue', { input: { id: into.id, version: 1, visibility: 'TEAM' } });
    expect(hidden.userErrors).toEqual([]);
    expect((await read(list, { centreId })).scenarios).toMatchObject([{ visibility: 'TEAM' }]);
  });

  test('refuses assumptions that cannot be made, a hidden issue and a stale version', async ({
    database,
  }) => {
    const { as, change, centreId, issueId, bakker, geheim } = await openIssue(database);
    const analyst = mutator(database, { ...as, role: 'ANALYST' });
    const save = async (scenario: object, by = change) =>
      (await by('saveScenario', { input: { issueId, name: 'Wat als', scenario } })).userErrors;
    expect(await save({ stances: [{ partnerId: bakker, position: 3 }] })).toEqual([
      {
        field: 'input.scenario.stances.0.position',
        code: 'INVALID',
        message: 'scenario.stances.0.position: must be from -1 to 1, and is 3.',
      },
    ]);
    expect(await save({ customRule: { tests: [{ share: 2 }] } })).toMatchObject([
      { field: 'input.scenario.customRule.tests.0.share', code: 'INVALID' },
    ]);
    const unseen = async (id: string) =>
      JSON.stringify(await save({ absentIds: [id] }, analyst)).replaceAll(id, '<id>');
    expect(await unseen(geheim)).toBe(await unseen('niemand'));
    const { issue: hidden } = await change('raiseIssue', {
      input: { centreId, name: 'Dicht', visibility: 'TEAM' },
    });
    const on = (id: string) => analyst('saveScenario', { input: { issueId: id, name: 'X', scenario: {} } });
    expect((await on(hidden.id)).userErrors).toMatchObject([{ field: 'input.issueId', code: 'NOT_FOUND' }]);
    expect((await on(hidden.id)).userErrors).toEqual((await on('niets')).userErrors);
    const { scenario } = await change('saveScenario', { input: { issueId, name: 'Wat als', scenario: {} } });
    expect(
      (await change('correctScenario', { input: { id: scenario.id, version: 9, scenario: {} } })).userErrors,
    ).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(
      (await change('correctScenario', { input: { id: 'niets', version: 1, scenario: {} } })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import type { Asker } from '../../support/graphql.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

const rule =
  '{ preset tests { id kind of by operator numerator denominator } mustAgree { name by value numerator denominator } vetoIds electorateIds }';
const readRule = `query ($centreId: ID!, $asOf: DateTime) { forceField(centreId: $centreId, asOf: $asOf) { issues { id version rule decisionRule ${rule} } } }`;

describe('the decision rule of an issue', () => {
  test('a named rule is shown as its tests', async ({ database }) => {
    const { as, centreId, change } = await openCentre(database);
    await change('raiseIssue', { input: { centreId, name: 'Zone', rule: 'BIZ' } });
    const { forceField } = await reader(database, as)(readRule, { centreId });
    expect(forceField.issues[0].decisionRule).toMatchObject({
      preset: 'BIZ',
      tests: [
        {
          id: 'turnout',
          kind: 'TURNOUT',
          of: 'ENTITLED',
          by: 'HEADS',
          operator: 'AT_LEAST',
          numerator: 1,
          denominator: 2,
        },
        { kind: 'IN_FAVOUR', of: 'CAST', by: 'HEADS', operator: 'AT_LEAST', numerator: 2, denominator: 3 },
        {
          kind: 'IN_FAVOUR',
          of: 'CAST',
          by: 'WOZ_VALUE',
          operator: 'MORE_THAN',
          numerator: 1,
          denominator: 2,
        },
      ],
      vetoIds: [],
      electorateIds: [],
    });
  });

  test('a rule of its own is kept, read back, dated and undone; the named rule goes', async ({
    database,
  }) => {
    const { as, centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Wethouder' } });
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Plein', rule: 'UNANIMITY' } });
    const customRule = {
      tests: [{ id: 'votes', by: 'VOTES', of: 'ENTITLED', operator: 'MORE_THAN', share: 0.55 }],
      mustAgree: [{ name: 'the landlords', by: 'KIND', value: 'LANDLORD', numerator: 2, denominator: 3 }],
    };
    const payload = await change('correctIssue', {
      input: { id: issue.id, version: 1, customRule, vetoIds: [partner.id], electorateIds: [partner.id] },
    });
    expect(payload.userErrors).toEqual([]);
    const expected = {
      preset: null,
      tests: [
        {
          id: 'votes',
          kind: 'IN_FAVOUR',
          of: 'ENTITLED',
          by: 'VOTES',
          operator: 'MORE_THAN',
          numerator: 11,
          denominator: 20,
        },
      ],
      mustAgree: [{ name: 'the landlords', by: 'KIND', value: 'LANDLORD', numerator: 2, denominator: 3 }],
      vetoIds: [partner.id],
      electorateIds: [partner.id],
    };
    const read = async () => (await reader(database, as)(readRule, { centreId })).forceField.issues[0];
    expect(payload.issue).toMatchObject({ rule: null });
    expect(await read()).toMatchObject({ rule: null, decisionRule: expected });

    await change('undoChange', { changeId: payload.change.id });
    expect(await read()).toMatchObject({
      rule: 'UNANIMITY',
      decisionRule: { preset: 'UNANIMITY', vetoIds: [] },
    });
    await change('redoChange', { changeId: payload.change.id });
    expect((await read()).decisionRule).toMatchObject(expected);

    const { version } = await read();
    await change('correctIssue', { input: { id: issue.id, version, rule: 'TWO_THIRDS' } });
    expect((await read()).decisionRule).toMatchObject({ preset: 'TWO_THIRDS', vetoIds: [partner.id] });
  });

  test.for([
    [{ tests: [] }, 'input.customRule.tests'],
    [{ tests: [{ share: 1.5 }] }, 'input.customRule.tests.0.share'],
    [{ tests: [{ numerator: 2 }] }, 'input.customRule.tests.0.share'],
    [{ tests: [{ share: 0.5, numerator: 1, denominator: 2 }] }, 'input.customRule.tests.0.share'],
    [{ tests: [{ numerator: 3, denominator: 2 }] }, 'input.customRule.tests.0.share'],
    [{ tests: [{ share: 1, operator: 'MORE_THAN' }] }, 'input.customRule.tests.0.share'],
    [{ tests: [{ kind: 'TURNOUT', of: 'CAST', share: 0.5 }] }, 'input.customRule.tests.0.of'],
    [
      {
        tests: [
          { id: 'a', share: 0.5 },
          { id: 'a', share: 0.5 },
        ],
      },
      'input.customRule.tests.1.id',
    ],
    [{ tests: [{ id: 'x'.repeat(41), share: 0.5 }] }, 'input.customRule.tests.0.id'],
    [{ mustAgree: [{ name: ' ', by: 'KIND', value: 'SHOP' }] }, 'input.customRule.mustAgree.0.name'],
    [{ mustAgree: [{ name: 'City', by: 'SECTOR', value: 'public' }] }, 'input.customRule.mustAgree.0.value'],
    [
      {
        mustAgree: [
          { name: 'Shops', by: 'KIND', value: 'SHOP' },
          { name: 'Shops', by: 'GROUP', value: 'Graanplein' },
        ],
      },
      'input.customRule.mustAgree.1.name',
    ],
    [
      { mustAgree: [{ name: 'Shops', by: 'KIND', value: 'SHOP', share: 0 }] },
      'input.customRule.mustAgree.0.share',
    ],
  ] as const)('refuses %j at %s, and writes nothing', async ([customRule, field], { database }) => {
    const { as, centreId, change } = await openCentre(database);
    const payload = await change('raiseIssue', { input: { centreId, name: 'Plein', customRule } });
    expect(payload.userErrors).toEqual([
      { field, code: 'INVALID', message: expect.stringMatching(/^customRule\./) },
    ]);
    const { forceField } = await reader(database, as)(readRule, { centreId });
    expect(forceField.issues).toEqual([]);
  });

  test('refuses a named rule and one of its own at the same time, and a veto of nobody', async ({
    database,
  }) => {
    const { centreId, change } = await openCentre(database);
    const both = { centreId, name: 'Plein', rule: 'BIZ', customRule: { tests: [{ share: 0.5 }] } };
    expect((await change('raiseIssue', { input: both })).userErrors).toMatchObject([
      { field: 'input.customRule', code: 'INVALID' },
    ]);
    const nobody = { centreId, name: 'Plein', vetoIds: ['0b6e2f5d-5c0f-4a3e-8d4b-81a2c9e46f1c'] };
    expect((await change('raiseIssue', { input: nobody })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a veto of a hidden partner is not told to who corrects the issue', async ({ database }) => {
    const { as, centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Stille koper', visibility: 'PRIVATE' },
    });
    const { issue } = await change('raiseIssue', {
      input: { centreId, name: 'Plein', rule: 'UNANIMITY', vetoIds: [partner.id] },
    });
    const colleague: Asker = { ...as, name: 'Colleague' };
    const payload = await mutator(database, colleague)('correctIssue', {
      input: { id: issue.id, version: 1, description: 'Nieuwe bestrating' },
    });
    expect(payload.userErrors).toEqual([]);
    expect(JSON.stringify(payload)).not.toContain(partner.id);
    const { forceField } = await reader(database, colleague)(readRule, { centreId });
    expect(forceField.issues[0].decisionRule.vetoIds).toEqual([]);
    const own = await reader(database, as)(readRule, { centreId });
    expect(own.forceField.issues[0].decisionRule.vetoIds).toEqual([partner.id]);
  });
});

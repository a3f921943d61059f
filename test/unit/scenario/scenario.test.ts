import { describe, expect, it } from 'vitest';
import type { FieldSnapshot } from '../../../server/domain/field-snapshot.ts';
import { applyScenario, noScenario, type Scenario } from '../../../server/domain/scenario.ts';
import { findScenarioProblem } from '../../../server/domain/scenario-problem.ts';

const partner = (id: string) => ({ id, centreId: 'c', name: id, wozValue: 100, votes: 1, power: null });
const stance = (partnerId: string, issueId: string, values: object = {}) => ({
  id: `${partnerId}-${issueId}`,
  partnerId,
  issueId,
  position: -0.5,
  salience: 0.3,
  power: null,
  probability: 0.1,
  turnout: 0.6,
  ...values,
});
const tie = (fromId: string, toId: string, values: object = {}) => ({
  id: `${fromId}-${toId}`,
  centreId: 'c',
  fromId,
  toId,
  layer: 'FORMAL',
  sign: 'POSITIVE',
  strength: 0.2,
  influence: 1,
  isDirected: true,
  ...values,
});
const issue = (id: string) => ({
  id,
  centreId: 'c',
  name: id,
  key: id,
  rule: 'TWO_THIRDS',
  customRule: null,
  vetoIds: ['bakker'],
  electorateIds: ['bakker', 'slager'],
  validTo: null,
});

const field = {
  asOf: '2026-01-01T00:00:00.000Z',
  partners: ['bakker', 'slager', 'kapper'].map(partner),
  issues: [issue('plein'), issue('markt')],
  stances: [stance('bakker', 'plein'), stance('bakker', 'markt')],
  relationships: [tie('bakker', 'slager'), tie('slager', 'bakker', { layer: 'INFORMAL' })],
  holdings: [{ id: 'h', partnerId: 'bakker', interestId: 'i' }],
  conflicts: [{ id: 'x', partyIds: ['bakker', 'slager'], mediatorId: 'kapper' }],
} as unknown as FieldSnapshot;

const nothing = {
  issueId: null,
  position: null,
  salience: null,
  power: null,
  probability: null,
  turnout: null,
  vote: null,
};
const noTie = { isAbsent: false, sign: null, strength: null, influence: null };
const assume = (scenario: Partial<Scenario>, issueIds = ['plein']) =>
  applyScenario(field, issueIds, { ...noScenario, ...scenario });
const stanceOf = ({ stances }: FieldSnapshot, partnerId: string, issueId = 'plein') =>
  stances.find((one) => one.partnerId === partnerId && one.issueId === issueId);

describe('a field as assumed', () => {
  it('is the same without assumptions, and never changes the given one', () => {
    expect(assume({})).toEqual(field);
    const before = structuredClone(field);
    assume({
      stances: [{ ...nothing, partnerId: 'bakker', vote: 'FOR' }],
      relationships: [{ ...noTie, fromId: 'bakker', toId: 'slager', isAbsent: true }],
      absentIds: ['kapper'],
      rule: 'BIZ',
    });
    expect(field).toEqual(before);
  });

  it('takes values of a stance one by one, on the issue that is asked about', () => {
    const assumed = assume({ stances: [{ ...nothing, partnerId: 'bakker', turnout: 0.9 }] });
    expect(stanceOf(assumed, 'bakker')).toEqual(stance('bakker', 'plein', { turnout: 0.9 }));
    expect(stanceOf(assumed, 'bakker', 'markt')).toEqual(stance('bakker', 'markt'));
  });

  it('forgets the probability that went with the old position', () => {
    const assumed = assume({ stances: [{ ...nothing, partnerId: 'bakker', position: 0.4 }] });
    expect(stanceOf(assumed, 'bakker')).toMatchObject({ position: 0.4, probability: null, turnout: 0.6 });
    const kept = assume({ stances: [{ ...nothing, partnerId: 'bakker', position: 0.4, probability: 0.2 }] });
    expect(stanceOf(kept, 'bakker')).toMatchObject({ position: 0.4, probability: 0.2 });
  });

  it('gives a stance to who has none', () => {
    const assumed = assume({ stances: [{ ...nothing, issueId: 'markt', partnerId: 'slager', salience: 1 }] });
    expect(stanceOf(assumed, 'slager', 'markt')).toMatchObject({
      position: 0,
      salience: 1,
      probability: null,
      turnout: null,
    });
  });

  it.each([
    ['FOR', { position: 0.2, probability: 1, turnout: 1 }],
    ['AGAINST', { position: -0.5, probability: 0, turnout: 1 }],
    ['NOT_CAST', { position: 0, probability: 0.1, turnout: 0 }],
  ] as const)('a vote %s moves the position no further than needed', (vote, expected) => {
    const assumed = assume({ stances: [{ ...nothing, partnerId: 'bakker', vote }] });
    expect(stanceOf(assumed, 'bakker')).toMatchObject(expected);
  });

  it('takes the relationships of two in both layers and directions; influence in one', () => {
    const { relationships } = assume({
      relationships: [
        { ...noTie, fromId: 'slager', toId: 'bakker', sign: 'NEGATIVE', strength: 0.9, influence: 4 },
      ],
    });
    expect(relationships.map(({ sign, strength, influence }) => [sign, strength, influence])).toEqual([
      ['NEGATIVE', 0.9, 1],
      ['NEGATIVE', 0.9, 4],
    ]);
  });

  it('gives an informal relationship to who have none, and takes all of it away', () => {
    const { relationships } = assume({
      relationships: [
        { ...noTie, fromId: 'kapper', toId: 'bakker', strength: 0.7 },
        { ...noTie, fromId: 'bakker', toId: 'slager', isAbsent: true },
      ],
    });
    expect(relationships).toHaveLength(1);
    expect(relationships[0]).toMatchObject({
      fromId: 'kapper',
      toId: 'bakker',
      layer: 'INFORMAL',
      sign: 'POSITIVE',
      strength: 0.7,
      isDirected: false,
    });
  });

  it('is without absent partners and what is about them', () => {
    const assumed = assume({ absentIds: ['bakker'] });
    expect(assumed.partners.map(({ id }) => id)).toEqual(['slager', 'kapper']);
    expect(assumed.stances).toEqual([]);
    expect(assumed.relationships).toEqual([]);
    expect(assumed.holdings).toEqual([]);
    expect(assumed.conflicts).toEqual([]);
    expect(assumed.issues[0]).toMatchObject({ vetoIds: [] });
    expect(assume({ absentIds: ['kapper'] }).conflicts).toMatchObject([{ mediatorId: null }]);
  });

  it('changes the rule of the issues that are asked about, and of no other', () => {
    const customRule = {
      tests: [
        {
          id: 'a',
          kind: 'IN_FAVOUR',
          of: 'CAST',
          by: 'POWER',
          operator: '>',
          numerator: 1,
          denominator: 2,
        },
      ],
      mustAgree: [],
    } as const;
    const { issues } = assume({
      customRule: structuredClone(customRule) as unknown as Scenario['customRule'],
      vetoIds: [],
      electorateIds: ['kapper'],
    });
    expect(issues[0]).toMatchObject({ rule: null, vetoIds: [], electorateIds: ['kapper'] });
    expect(JSON.parse(issues[0]!.customRule!)).toEqual(customRule);
    expect(issues[1]).toEqual(field.issues[1]);
  });

  it('takes weights one by one', () => {
    const { partners } = assume({
      weights: [{ partnerId: 'bakker', wozValue: 0, votes: null, power: 0.5 }],
    });
    expect(partners[0]).toMatchObject({ wozValue: 0, votes: 1, power: 0.5 });
  });
});

describe('assumptions that cannot be made', () => {
  const problem = (scenario: Partial<Scenario>, issueIds = ['plein']) =>
    findScenarioProblem(field, issueIds, { ...noScenario, ...scenario });
  const someone = (values: object) => ({ ...nothing, partnerId: 'bakker', ...values });

  it.each([
    ['stances.0.partnerId', { stances: [someone({ partnerId: 'niemand' })] }, 'no partner "niemand"'],
    ['stances.0.issueId', { stances: [someone({ issueId: 'niets' })] }, 'no issue "niets"'],
    ['stances.0.position', { stances: [someone({ position: 1.1 })] }, 'from -1 to 1, and is 1.1'],
    ['stances.0.salience', { stances: [someone({ salience: Number.NaN })] }, 'from 0 to 1'],
    ['stances.0.vote', { stances: [someone({ vote: 'FOR', turnout: 1 })] }, 'not both'],
    ['stances.1', { stances: [someone({}), someone({ issueId: 'plein' })] }, 'the same as stances.0'],
    [
      'relationships.0.toId',
      { relationships: [{ ...noTie, fromId: 'bakker', toId: 'bakker' }] },
      'two different ones',
    ],
    [
      'relationships.0.influence',
      { relationships: [{ ...noTie, fromId: 'bakker', toId: 'slager', influence: 5 }] },
      'from 0 to 4, and is 5',
    ],
    ['weights.0.votes', { weights: [{ partnerId: 'bakker', wozValue: null, votes: -1, power: null }] }, '-1'],
    ['absentIds.1', { absentIds: ['bakker', 'niemand'] }, 'no partner "niemand"'],
    ['absentIds', { absentIds: Array.from({ length: 501 }, () => 'bakker') }, 'at most 500'],
    ['vetoIds.0', { vetoIds: ['niemand'] }, 'no partner'],
    ['electorateIds.0', { electorateIds: ['niemand'] }, 'no partner'],
  ] as [string, Partial<Scenario>, string][])('%s', (at, scenario, message) => {
    expect(problem(scenario)).toMatchObject({ field: at, message: expect.stringContaining(message) });
  });

  it('a stance without an issue, where the question is about two', () => {
    expect(problem({ stances: [someone({})] }, ['plein', 'markt'])).toMatchObject({
      field: 'stances.0.issueId',
      message: expect.stringContaining('about several issues'),
    });
    expect(problem({ stances: [someone({ issueId: 'markt' })] }, ['plein', 'markt'])).toBeNull();
  });

  it('none', () => expect(problem({})).toBeNull());
});

import { describe, expect, test } from 'vitest';
import {
  type PartnerNode,
  powerStepOf,
  strengthStepOf,
  type TieEdge,
  toElements,
} from '../../client/graph/elements.ts';
import { fieldOf } from '../support/force-field.ts';

const quiet = { showInterests: false };
const partners = (elements: ReturnType<typeof toElements>) =>
  elements.nodes.filter((node): node is PartnerNode => node.type === 'partner');
const ties = (elements: ReturnType<typeof toElements>) =>
  elements.edges.filter((edge): edge is TieEdge => edge.type === 'tie');

describe('toElements', () => {
  test('draws a partner per partner and an edge per relationship', () => {
    const elements = toElements(fieldOf({ Bakker: { Slager: 0.9, Gemeente: 0.1 } }), quiet);
    expect(partners(elements).map(({ id }) => id)).toEqual(['Bakker', 'Slager', 'Gemeente']);
    expect(ties(elements).map(({ id, strengthStep }) => [id, strengthStep])).toEqual([
      ['Bakker-Slager', 3],
      ['Bakker-Gemeente', 1],
    ]);
  });

  test('leaves out a relationship with someone who is not in the field', () => {
    const field = fieldOf({ Bakker: { Slager: 1 } });
    const withoutSlager = { ...field, partners: field.partners.filter(({ id }) => id !== 'Slager') };
    expect(toElements(withoutSlager, quiet).edges).toEqual([]);
  });

  test('gives a partner of unknown power and sector a look of its own', () => {
    const [bakker] = partners(toElements(fieldOf({}, { Bakker: { power: null, sector: null } }), quiet));
    expect(bakker).toMatchObject({ powerStep: 0, sector: 'NONE' });
  });

  test('shows the stance on the chosen issue, and nothing known for who took none', () => {
    const field = fieldOf({}, { Bakker: { attitude: 'AGAINST' }, Slager: { attitude: 'FOR' } });
    const issue = {
      id: 'biz',
      key: 'biz',
      name: 'BIZ',
      description: null,
      minimum: null,
      maximum: null,
      rule: null,
    };
    const stance = { id: 's', partnerId: 'Bakker', position: 0.8, attitude: 'FOR' as const };
    const elements = toElements({ ...field, issue, stances: [stance as never] }, quiet);
    expect(partners(elements).map(({ id, attitude }) => [id, attitude])).toEqual([
      ['Bakker', 'FOR'],
      ['Slager', 'UNKNOWN'],
    ]);
  });

  test('puts a conflict between its parties as a node of its own', () => {
    const conflict = {
      id: 'c',
      name: 'Terras',
      partyIds: ['Bakker', 'Slager', 'Weg'],
      issueId: null,
      severity: 4,
      stage: 'OPEN',
      mediatorId: null,
    } as const;
    const elements = toElements(
      fieldOf(
        {},
        { Bakker: {}, Slager: {} },
        { conflicts: [{ ...conflict, partyIds: [...conflict.partyIds] }] },
      ),
      quiet,
    );
    expect(elements.nodes.find(({ id }) => id === 'c')).toMatchObject({
      type: 'conflict',
      partyIds: ['Bakker', 'Slager'],
    });
    expect(elements.edges.map(({ type, source, target }) => [type, source, target])).toEqual([
      ['party', 'c', 'Bakker'],
      ['party', 'c', 'Slager'],
    ]);
  });

  test('shows interests only when asked, and only those that someone holds', () => {
    const field = fieldOf(
      {},
      { Bakker: {} },
      {
        interests: [
          { id: 'rust', name: 'Rust', theme: null, scope: 'INDIVIDUAL' },
          { id: 'groen', name: 'Groen', theme: null, scope: 'INDIVIDUAL' },
        ],
        holdings: [{ partnerId: 'Bakker', interestId: 'rust' }],
      },
    );
    expect(toElements(field, quiet).nodes).toHaveLength(1);
    expect(toElements(field, { showInterests: true }).nodes.map(({ id }) => id)).toEqual(['Bakker', 'rust']);
  });

  test.each([
    ['old', { validFrom: '2023-01-01T00:00:00Z' }, true],
    ['past its review date', { reviewBy: '2025-06-01T00:00:00Z' }, true],
    ['unsure', { confidence: 0.4 }, true],
    ['recent and sure', { confidence: 0.9 }, false],
    ['of unknown certainty', { confidence: null }, false],
  ])('fades a claim that is %s: %o', (_, claim, isFaded) => {
    expect(ties(toElements(fieldOf({ Bakker: { Slager: claim } }), quiet))[0]?.isFaded).toBe(isFaded);
  });

  test('an empty field has no elements', () => {
    expect(toElements(fieldOf({}), quiet)).toEqual({ nodes: [], edges: [] });
  });
});

describe('steps', () => {
  test.each([
    [null, 0],
    [0, 1],
    [0.25, 1],
    [0.26, 2],
    [0.5, 2],
    [0.75, 3],
    [1, 4],
  ])('power %s is step %i', (power, step) => expect(powerStepOf(power)).toBe(step));

  test.each([
    [0, 1],
    [0.5, 2],
    [1, 3],
    [null, 2],
  ])('strength %s is width %i', (strength, step) => expect(strengthStepOf(strength)).toBe(step));
});

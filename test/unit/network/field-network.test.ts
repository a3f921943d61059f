import { describe, expect, it } from 'vitest';
import { networkOfField } from '../../../server/domain/network/field-network.ts';
import { countGroupTies } from '../../../server/domain/network/group-ties.ts';
import { listTies } from '../../../server/domain/network/network.ts';
import { groupPartners } from '../../../server/domain/network/partner-groups.ts';
import { warnOf } from '../../../server/domain/network/warnings.ts';
import { snapshotOf } from '../../support/snapshot.ts';

const choice = { layer: null, direction: null, weighting: 'EQUAL' } as const;

describe('the network of a field', () => {
  it('is directed when every relationship that counts is, whatever negative ones are', () => {
    const directed = { isDirected: true } as const;
    const field = snapshotOf({
      relationships: [
        ['Bakker', 'Slager', directed],
        ['Slager', 'Kapper', directed],
        ['Bakker', 'Kapper', { sign: 'NEGATIVE' }],
      ],
    });
    expect(networkOfField(field, choice).direction).toBe('DIRECTED');
    const mixed = snapshotOf({
      relationships: [
        ['Bakker', 'Slager', directed],
        ['Slager', 'Kapper'],
      ],
    });
    expect(networkOfField(mixed, choice).direction).toBe('UNDIRECTED');
    expect(networkOfField(snapshotOf({}), choice).direction).toBe('UNDIRECTED');
  });

  it('takes a relationship without direction both ways when it is to be directed', () => {
    const field = snapshotOf({
      relationships: [
        ['A', 'B'],
        ['B', 'C', { isDirected: true }],
      ],
    });
    const { network } = networkOfField(field, { ...choice, direction: 'DIRECTED' });
    expect(listTies(network).map(({ from, to }) => `${from}${to}`)).toEqual(['01', '10', '12']);
  });

  it('orders partners by name', () => {
    const field = snapshotOf({ partners: { Zeep: {}, Éclair: {}, Eik: {}, 'de Haan': {} } });
    expect(networkOfField(field, choice).partners.map(({ name }) => name)).toEqual([
      'de Haan',
      'Éclair',
      'Eik',
      'Zeep',
    ]);
  });
});

describe('ties between groups', () => {
  const field = snapshotOf({
    partners: { A: { kind: 'SHOP' }, B: { kind: 'SHOP' }, C: { kind: 'POLICE' } },
    relationships: [
      ['A', 'B', { strength: 1, isDirected: true }],
      ['A', 'C', { strength: 0.5, isDirected: true }],
      ['C', 'B', { sign: 'NEGATIVE', isDirected: true }],
    ],
  });
  const count = (direction: 'DIRECTED' | 'UNDIRECTED') => {
    const inField = networkOfField(field, { ...choice, direction });
    const negative = networkOfField(
      {
        ...field,
        relationships: field.relationships.map((one) => ({
          ...one,
          sign: one.sign === 'NEGATIVE' ? 'POSITIVE' : 'NEGATIVE',
        })),
      },
      { ...choice, direction },
    ).network;
    return countGroupTies(groupPartners(inField.partners, 'KIND', null), { ...inField, negative });
  };

  it('count each pair of groups once without direction', () => {
    expect(count('UNDIRECTED')).toEqual([
      {
        from: 'POLICE',
        to: 'POLICE',
        count: 0,
        possible: 0,
        density: null,
        negativeCount: 0,
        meanStrength: null,
      },
      {
        from: 'POLICE',
        to: 'SHOP',
        count: 1,
        possible: 2,
        density: 0.5,
        negativeCount: 1,
        meanStrength: 0.5,
      },
      { from: 'SHOP', to: 'SHOP', count: 1, possible: 1, density: 1, negativeCount: 0, meanStrength: 1 },
    ]);
  });

  it('count from and to apart with direction', () => {
    expect(
      count('DIRECTED').map(({ from, to, count, possible, negativeCount }) => [
        from,
        to,
        count,
        possible,
        negativeCount,
      ]),
    ).toEqual([
      ['POLICE', 'POLICE', 0, 0, 0],
      ['POLICE', 'SHOP', 0, 2, 1],
      ['SHOP', 'POLICE', 1, 2, 0],
      ['SHOP', 'SHOP', 1, 2, 0],
    ]);
  });
});

describe('warnings', () => {
  const codesOf = (field: Parameters<typeof snapshotOf>[0], sizes: readonly number[]) =>
    warnOf(networkOfField(snapshotOf(field), choice), sizes).map(({ code, count }) => [code, count]);
  const ring = (confidence: number | null, strength: number | null) =>
    Array.from({ length: 6 }, (_, i): [string, string, object] => [
      `P${i}`,
      `P${(i + 1) % 6}`,
      { confidence, strength },
    ]);

  it('are absent where data are many, sure and of one piece', () => {
    expect(codesOf({ relationships: ring(0.9, 1) }, [6])).toEqual([]);
  });

  it('tell of unsure and unknown relationships', () => {
    expect(codesOf({ relationships: ring(0.3, null) }, [6])).toEqual([
      ['UNSURE', 6],
      ['STRENGTH_UNKNOWN', 6],
    ]);
    expect(codesOf({ relationships: ring(null, 1) }, [6])).toEqual([['CONFIDENCE_UNKNOWN', 6]]);
  });

  it('tell of parts and of partners that stand alone', () => {
    expect(codesOf({ relationships: ring(0.9, 1) }, [4, 2, 1])).toEqual([
      ['DISCONNECTED', 2],
      ['ISOLATED', 1],
    ]);
  });
});

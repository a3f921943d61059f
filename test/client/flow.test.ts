import { describe, expect, test } from 'vitest';
import { toCutTies } from '../../client/features/flow/cut.ts';
import type { SharedInterest } from '../../client/features/flow/documents.ts';
import { chosenEnds, listBlocs, toSides } from '../../client/features/flow/ends.ts';
import { findCarriers, toRoutes } from '../../client/features/flow/routes.ts';
import { toPairs } from '../../client/features/flow/shared-interests.ts';
import { fieldOf } from '../support/force-field.ts';

const nothing = new Map<string, string>();

describe('two who share interests', () => {
  const share = (partnerId: string, otherId: string, own: Partial<SharedInterest>): SharedInterest => ({
    partnerId,
    otherId,
    interestIds: ['clean'],
    overlap: 0.5,
    isTied: false,
    isOpposed: false,
    ...own,
  });
  const pairs = toPairs(
    [
      share('Bakker', 'Slager', {}),
      share('Bakker', 'Gemeente', { interestIds: ['clean', 'safe'] }),
      share('Kiosk', 'Politie', { overlap: 0.9 }),
      share('Slager', 'Politie', { isTied: true }),
      share('Bewoners', 'Café', { isOpposed: true }),
      share('Markt', 'Café', { isOpposed: true, isTied: true }),
    ],
    nothing,
    new Map([['clean', 'Schone straat']]),
  );

  test('and have no relationship are an introduction to make, most shared interests first, then most overlap', () => {
    expect(pairs.introductions.map(({ one, other }) => `${one.name}–${other.name}`)).toEqual([
      'Bakker–Gemeente',
      'Kiosk–Politie',
      'Bakker–Slager',
    ]);
    expect(pairs.introductions[1]?.interests).toEqual(['Schone straat']);
  });

  test('and stand opposed are a bridge, also when they have a relationship', () => {
    expect(pairs.bridges.map(({ one }) => one.name)).toEqual(['Bewoners', 'Markt']);
  });
});

describe('the two sides of a flow', () => {
  const field = fieldOf(
    {},
    {
      Bakker: { attitude: 'FOR' },
      Slager: { attitude: 'AGAINST' },
      Gemeente: { kind: 'MUNICIPALITY', attitude: 'FOR' },
    },
  );

  test('are partners or blocs', () => {
    expect(toSides('Bakker', 'kind:MUNICIPALITY', field)).toEqual({
      state: 'ready',
      fromIds: ['Bakker'],
      toIds: ['Gemeente'],
      both: 0,
    });
  });

  test('leave out who stands on both', () => {
    expect(toSides('kind:SHOP', 'attitude:FOR', field)).toEqual({
      state: 'ready',
      fromIds: ['Slager'],
      toIds: ['Gemeente'],
      both: 1,
    });
  });

  test('are no flow when one is missing, empty, or holds the other', () => {
    expect(toSides('Bakker', null, field)).toEqual({ state: 'choose' });
    expect(toSides('Bakker', 'Bakker', field)).toEqual({ state: 'same' });
    expect(toSides('Bakker', 'attitude:FOR', field)).toEqual({ state: 'same' });
    expect(toSides('Bakker', 'kind:POLICE', field)).toEqual({ state: 'empty' });
    expect(toSides('gone', 'Bakker', field)).toEqual({ state: 'empty' });
  });

  test('can be any bloc that has somebody in it, attitudes first', () => {
    expect(listBlocs(field)).toEqual([
      { value: 'attitude:FOR', count: 2 },
      { value: 'attitude:AGAINST', count: 1 },
      { value: 'kind:SHOP', count: 2 },
      { value: 'kind:MUNICIPALITY', count: 1 },
    ]);
  });

  test('are those in favour and those against until someone chooses, when there are both', () => {
    const none = { from: null, to: null };
    expect(chosenEnds(none, field)).toEqual({ from: 'attitude:FOR', to: 'attitude:AGAINST' });
    expect(chosenEnds(none, fieldOf({}, { Bakker: {} }))).toEqual(none);
    expect(chosenEnds({ from: 'Bakker', to: null }, field)).toEqual({ from: 'Bakker', to: null });
  });

  test('of an attitude follow the chosen issue', () => {
    const issue = { id: 'i', key: 'i', name: 'Kade' } as NonNullable<typeof field.issue>;
    const stances = [{ partnerId: 'Slager', attitude: 'FOR' }] as unknown as typeof field.stances;
    expect(toSides('attitude:FOR', 'Bakker', { ...field, issue, stances })).toMatchObject({
      fromIds: ['Slager'],
    });
  });
});

describe('the relationships of a cut', () => {
  const field = fieldOf({
    Bakker: { Slager: { kind: 'KNOWS' }, Gemeente: { kind: 'DISTRUSTS', sign: 'NEGATIVE' } },
    Slager: { Bakker: { kind: 'TRUSTS', layer: 'INFORMAL' } },
  });
  const cut = [
    { fromId: 'Bakker', toId: 'Gemeente', capacity: 0.2 },
    { fromId: 'Slager', toId: 'Bakker', capacity: 0.9 },
  ];

  test('stand in order of what they carry, with the kinds behind them, negative ones left out', () => {
    expect(toCutTies(cut, field, null)).toMatchObject([
      { fromName: 'Slager', toName: 'Bakker', kinds: ['KNOWS', 'TRUSTS'] },
      { fromName: 'Bakker', toName: 'Gemeente', kinds: [], relationshipIds: [] },
    ]);
  });

  test('are those of the layer that is looked at', () => {
    expect(toCutTies(cut, field, 'INFORMAL')[0]?.kinds).toEqual(['TRUSTS']);
  });
});

describe('routes that share no relationship', () => {
  const routes = toRoutes(
    [
      ['a', 'x', 'y', 'b'],
      ['a', 'x', 'b'],
      ['a', 'b'],
    ],
    [
      { fromId: 'b', toId: 'a', capacity: 1 },
      { fromId: 'a', toId: 'x', capacity: 1 },
    ],
    new Map([['a', 'Aankomst']]),
  );

  test('are told the shortest first, with the place where each is cut, whichever way the relationship is read', () => {
    expect(routes.map(({ stops, cutAfter }) => [stops.map(({ id }) => id).join(''), cutAfter])).toEqual([
      ['ab', 0],
      ['axb', 0],
      ['axyb', 0],
    ]);
    expect(routes[0]?.stops[0]).toEqual({ id: 'a', name: 'Aankomst' });
  });

  test('are not cut where the cut does not touch them', () => {
    expect(toRoutes([['a', 'b']], [], nothing)[0]?.cutAfter).toBeNull();
  });

  test('show who carries more than one of them, the ends not counted', () => {
    expect(findCarriers(routes)).toEqual([{ id: 'x', name: 'x', count: 2 }]);
  });
});

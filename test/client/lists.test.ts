import { describe, expect, it } from 'vitest';
import { fieldChanges } from '../../client/features/changes/field-changes.ts';
import { holdersByInterest, sharedFirst } from '../../client/features/interest/holders.ts';
import { toPartnerRows } from '../../client/features/table/partner-rows.ts';
import { compareValues, nextOrder, parseOrder, serialiseOrder } from '../../client/ui/table-sort.ts';

describe('the order of a table', () => {
  it('is read back from the address it was written to', () => {
    for (const text of ['name', '-power'])
      expect(serialiseOrder(parseOrder(text, ['name', 'power']))).toBe(text);
  });

  it('is that of the list for a column the table does not have', () => {
    expect(parseOrder('secret', ['name'])).toBeNull();
  });

  it('goes its own way first, then the other, then that of the list', () => {
    const first = nextOrder(null, 'power', true);
    const second = nextOrder(first, 'power', true);
    expect([first?.isDescending, second?.isDescending, nextOrder(second, 'power', true)]).toEqual([
      true,
      false,
      null,
    ]);
  });

  it('sorts names without regard to accents and case, and numbers by size', () => {
    expect(
      ['Zuivel', 'élan', 'Eik', 'apotheek 10', 'apotheek 9'].sort((a, b) => compareValues(a, b, 'nl')),
    ).toEqual(['apotheek 9', 'apotheek 10', 'Eik', 'élan', 'Zuivel']);
    expect(compareValues(0.9, 0.1, 'nl')).toBeGreaterThan(0);
  });
});

describe('rows of partners', () => {
  const field = {
    issue: { id: 'i' },
    partners: [
      { id: 'a', attitude: 'FOR' },
      { id: 'b', attitude: 'FOR' },
    ],
    stances: [{ id: 's', partnerId: 'a', attitude: 'AGAINST' }],
    relationships: [
      { fromId: 'a', toId: 'b' },
      { fromId: 'b', toId: 'c' },
    ],
    conflicts: [{ partyIds: ['a', 'b'] }],
    holdings: [{ partnerId: 'b' }],
  };

  it('take the attitude on the chosen issue and count what each is part of', () => {
    const rows = toPartnerRows(field as never, () => true);
    expect(
      rows.map((row) => [row.id, row.attitude, row.relationshipCount, row.conflictCount, row.interestCount]),
    ).toEqual([
      ['a', 'AGAINST', 1, 1, 0],
      ['b', 'UNKNOWN', 2, 1, 1],
    ]);
  });

  it('leave out whom the filters do not show', () => {
    expect(toPartnerRows(field as never, (id) => id === 'b').map(({ id }) => id)).toEqual(['b']);
  });
});

describe('interests', () => {
  const partners = [
    { id: 'a', name: 'Aad' },
    { id: 'b', name: 'Bea' },
  ];
  const holders = holdersByInterest(
    [
      { partnerId: 'a', interestId: 'rust', importance: null },
      { partnerId: 'b', interestId: 'rust', importance: 0 },
      { partnerId: 'gone', interestId: 'rust', importance: 1 },
    ],
    partners,
  );

  it('name those first to whom they matter most, unknown last, and nobody who is not in the field', () => {
    expect(holders.get('rust')?.map(({ name }) => name)).toEqual(['Bea', 'Aad']);
  });

  it('stand with the most widely shared first', () => {
    expect(
      sharedFirst(
        [
          { id: 'licht', name: 'Licht' },
          { id: 'rust', name: 'Rust' },
        ],
        holders,
      ).map(({ id }) => id),
    ).toEqual(['rust', 'licht']);
  });
});

describe('a fact in the log', () => {
  it('shows each field before and after', () => {
    const fact = { before: [{ field: 'power', value: '0.2' }], after: [{ field: 'power', value: '0.8' }] };
    expect(fieldChanges(fact)).toEqual([{ field: 'power', before: '0.2', after: '0.8' }]);
  });

  it('shows only what a new fact was given, with nothing before', () => {
    const fact = {
      before: [],
      after: [
        { field: 'name', value: 'Bakker' },
        { field: 'group', value: null },
      ],
    };
    expect(fieldChanges(fact)).toEqual([{ field: 'name', before: undefined, after: 'Bakker' }]);
  });

  it('tells an emptied field apart from one that was taken away', () => {
    expect(
      fieldChanges({ before: [{ field: 'note', value: 'x' }], after: [{ field: 'note', value: null }] })[0]!
        .after,
    ).toBeNull();
    expect(fieldChanges({ before: [{ field: 'note', value: 'x' }], after: [] })[0]!.after).toBeUndefined();
  });
});

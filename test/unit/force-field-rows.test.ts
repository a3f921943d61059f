import { describe, expect, it } from 'vitest';
import {
  type Current,
  type Earlier,
  factsAt,
  type Linked,
  withoutDangling,
} from '../../server/domain/history.ts';
import { linksOf, momentNames, valueNames } from '../../server/store/facts/properties.ts';
import {
  type FactRow,
  type FieldLabel,
  type ForceFieldRows,
  needsRevisions,
  type RevisionRow,
  rowsToForceField,
} from '../../server/store/force-field-rows.ts';
import { compileRowReader } from '../../server/store/row-reader.ts';
import { seededRandom } from '../support/random.ts';

const ASOF = '2025-06-01T00:00:00.000Z';
const ms = (date: string) => Date.parse(date);

/** A row of the fact `id`, which is node `node`; begun on 1 January 2025 unless the values say otherwise. */
function row(
  label: FieldLabel,
  [node, id]: readonly [number, string],
  values: Record<string, unknown> = {},
  links: Record<string, number | number[]> = {},
): FactRow {
  const given: Record<string, unknown> = {
    visibility: 'SHARED',
    validFrom: '2025-01-01T00:00:00Z',
    ...values,
  };
  const moments = momentNames(label);
  return [
    node,
    id,
    1,
    ...valueNames(label).map((name) => {
      const value = given[name] ?? null;
      return moments.includes(name) && typeof value === 'string' ? ms(value) : value;
    }),
    ...linksOf(label).map(([name, link]) => links[name] ?? (link.many ? [] : null)),
  ];
}

const centre = {
  id: 'centre',
  name: 'Binnenstad',
  kind: 'TOWN_CENTRE' as const,
  place: null,
  description: null,
  isDemo: false,
  dataVersion: 7,
  version: 1,
  archivedAt: null,
};

const none: ForceFieldRows['facts'] = {
  Partner: [],
  Interest: [],
  Issue: [],
  Holding: [],
  Stance: [],
  Relationship: [],
  Conflict: [],
};
const rowsOf = (facts: Partial<Record<FieldLabel, FactRow[]>>): ForceFieldRows => ({
  centre,
  facts: { ...none, ...facts },
});

const revision = (factId: string, from: string, to: string, values: object, links = {}): RevisionRow => ({
  factId,
  validFrom: ms(from),
  validTo: ms(to),
  values: JSON.stringify({ visibility: 'SHARED', validFrom: from, validTo: null, ...values }),
  links: JSON.stringify(links),
});

const bakker = row('Partner', [1, 'bakker'], { name: 'Bakker', power: 0.5 });
const slager = row('Partner', [2, 'slager'], { name: 'Slager' });
const terras = row('Issue', [3, 'terras'], { name: 'Terras', key: 'terras' });

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('rowsToForceField', () => {
  it('names the values, writes moments as ISO 8601 and empty lists as lists', () => {
    const { partners } = rowsToForceField(
      rowsOf({
        Partner: [
          row('Partner', [1, 'bakker'], { name: 'Bakker', power: 0, reviewBy: '2025-09-01T10:00:00+02:00' }),
        ],
      }),
      [],
      ASOF,
    );
    expect(partners[0]).toMatchObject({
      id: 'bakker',
      centreId: 'centre',
      version: 1,
      name: 'Bakker',
      power: 0,
      legitimacy: null,
      themes: [],
      validFrom: '2025-01-01T00:00:00.000Z',
      validTo: null,
      reviewBy: '2025-09-01T08:00:00.000Z',
    });
  });

  it('gives links by id', () => {
    const field = rowsToForceField(
      rowsOf({
        Partner: [bakker, slager],
        Interest: [row('Interest', [4, 'groen'])],
        Issue: [terras],
        Holding: [row('Holding', [5, 'h'], {}, { partnerId: 1, interestId: 4 })],
        Stance: [row('Stance', [6, 's'], { position: 1 }, { partnerId: 2, issueId: 3 })],
        Relationship: [row('Relationship', [7, 'r'], {}, { fromId: 2, toId: 1 })],
        Conflict: [
          row('Conflict', [8, 'c'], {}, { partyIds: [1, 2], issueId: 3, interestIds: [4], mediatorId: 1 }),
        ],
      }),
      [],
      ASOF,
    );
    expect(field.holdings[0]).toMatchObject({ partnerId: 'bakker', interestId: 'groen' });
    expect(field.stances[0]).toMatchObject({ partnerId: 'slager', issueId: 'terras' });
    expect(field.relationships[0]).toMatchObject({ fromId: 'slager', toId: 'bakker' });
    expect(field.conflicts[0]).toMatchObject({
      partyIds: ['bakker', 'slager'],
      issueId: 'terras',
      interestIds: ['groen'],
      mediatorId: 'bakker',
    });
  });

  it('drops what is about something that was not read', () => {
    const field = rowsToForceField(
      rowsOf({
        Partner: [bakker],
        Holding: [row('Holding', [5, 'h'], {}, { partnerId: 1, interestId: 99 })],
        Stance: [row('Stance', [6, 's'], { position: 1 }, { partnerId: 1, issueId: 99 })],
        Relationship: [
          row('Relationship', [7, 'from'], {}, { fromId: 99, toId: 1 }),
          row('Relationship', [8, 'to'], {}, { fromId: 1, toId: 99 }),
        ],
        Conflict: [row('Conflict', [9, 'c'], {}, { partyIds: [1, 99] })],
      }),
      [],
      ASOF,
    );
    expect(ids(field.partners)).toEqual(['bakker']);
    expect([field.holdings, field.stances, field.relationships, field.conflicts]).toEqual([[], [], [], []]);
  });

  it('keeps a conflict whose issue, interests and mediator were not read, without them', () => {
    const { conflicts } = rowsToForceField(
      rowsOf({
        Partner: [bakker, slager],
        Conflict: [
          row('Conflict', [9, 'c'], {}, { partyIds: [1, 2], issueId: 97, interestIds: [98], mediatorId: 99 }),
        ],
      }),
      [],
      ASOF,
    );
    expect(conflicts[0]).toMatchObject({ issueId: null, interestIds: [], mediatorId: null });
    expect(JSON.stringify(conflicts)).not.toMatch(/9[789]/);
  });

  it('leaves out what begins after the date or had ended on it, with all that is about it', () => {
    const rows = rowsOf({
      Partner: [
        bakker,
        row('Partner', [2, 'later'], { validFrom: '2025-06-02T00:00:00Z' }),
        row('Partner', [3, 'ended'], { validTo: ASOF }),
      ],
      Relationship: [
        row('Relationship', [7, 'a'], {}, { fromId: 1, toId: 2 }),
        row('Relationship', [8, 'b'], {}, { fromId: 3, toId: 1 }),
      ],
    });
    const field = rowsToForceField(rows, [], ASOF);
    expect(ids(field.partners)).toEqual(['bakker']);
    expect(field.relationships).toEqual([]);
  });

  it('keeps a closed issue with its stances', () => {
    const field = rowsToForceField(
      rowsOf({
        Partner: [bakker],
        Issue: [row('Issue', [3, 'terras'], { key: 'terras', validTo: '2025-05-01T00:00:00Z' })],
        Stance: [row('Stance', [6, 's'], { position: 1 }, { partnerId: 1, issueId: 3 })],
      }),
      [],
      ASOF,
    );
    expect(field.issues[0]).toMatchObject({ id: 'terras', validTo: '2025-05-01T00:00:00.000Z' });
    expect(ids(field.stances)).toEqual(['s']);
  });

  it('takes the state of the date from the revision when the present one began later', () => {
    const changed = row(
      'Relationship',
      [7, 'r'],
      { kind: 'COMPETES', validFrom: '2025-09-01T00:00:00Z' },
      { fromId: 1, toId: 2 },
    );
    const field = rowsToForceField(
      rowsOf({ Partner: [bakker, slager], Relationship: [changed] }),
      [
        revision(
          'r',
          '2025-01-01T00:00:00.000Z',
          '2025-09-01T00:00:00.000Z',
          { kind: 'COOPERATES' },
          { fromId: 'slager', toId: 'bakker' },
        ),
      ],
      ASOF,
    );
    expect(field.relationships).toEqual([
      expect.objectContaining({ id: 'r', kind: 'COOPERATES', fromId: 'slager', toId: 'bakker', version: 1 }),
    ]);
  });

  it('does not bring back a fact that was not read from its revision', () => {
    const field = rowsToForceField(
      rowsOf({ Partner: [bakker] }),
      [revision('hidden', '2025-01-01T00:00:00.000Z', '2025-09-01T00:00:00.000Z', { name: 'Hidden' })],
      ASOF,
    );
    expect(ids(field.partners)).toEqual(['bakker']);
  });

  it('knows the first moment on which something begins or ends', () => {
    const holdsUntil = (...partners: FactRow[]) =>
      rowsToForceField(rowsOf({ Partner: partners }), [], ASOF).holdsUntil;
    expect(holdsUntil(bakker)).toBeNull();
    expect(
      holdsUntil(
        row('Partner', [1, 'a'], { validFrom: '2026-01-01T00:00:00Z' }),
        row('Partner', [2, 'b'], { validTo: '2025-12-01T00:00:00Z' }),
        row('Partner', [3, 'c'], { validTo: '2025-02-01T00:00:00Z' }),
      ),
    ).toBe('2025-12-01T00:00:00.000Z');
  });

  it('counts the closing of an issue among those moments', () => {
    const issue = row('Issue', [3, 'terras'], { validTo: '2025-07-01T00:00:00Z' });
    expect(rowsToForceField(rowsOf({ Issue: [issue] }), [], ASOF).holdsUntil).toBe(
      '2025-07-01T00:00:00.000Z',
    );
  });

  it('is an empty field for an empty centre', () => {
    expect(rowsToForceField(rowsOf({}), [], ASOF)).toEqual({
      centre,
      asOf: ASOF,
      holdsUntil: null,
      partners: [],
      relationships: [],
      conflicts: [],
      interests: [],
      holdings: [],
      issues: [],
      stances: [],
    });
  });
});

describe('rowsToForceField against the sentences of the domain', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => [seed]))('gives the same field (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const month = () => `2025-${String(1 + random.whole(12)).padStart(2, '0')}-01T00:00:00.000Z`;
    // Nodes 0 to 5 are partners; 90 was not read.
    const someone = () => (random.chance(0.15) ? 90 : random.whole(6));
    const make: Record<string, (node: number) => readonly [FieldLabel, Record<string, number | number[]>]> = {
      partner: () => ['Partner', {}],
      relationship: () => ['Relationship', { fromId: someone(), toId: someone() }],
      conflict: () => ['Conflict', { partyIds: [someone(), someone()], mediatorId: someone() }],
    };
    const facts: Partial<Record<FieldLabel, FactRow[]>> = {};
    const current: (Linked & Current)[] = [];
    const earlier: (Linked & Earlier & { readonly row: RevisionRow })[] = [];
    for (let node = 0; node < 18; node++) {
      const [label, nodes] = make[node < 6 ? 'partner' : random.pick(['relationship', 'conflict'])]!(node);
      const id = `f${node}`;
      const [validFrom, other] = [month(), month()];
      const validTo = random.chance(0.4) && other > validFrom ? other : null;
      if (validTo !== null && validTo <= ASOF) continue;
      facts[label] = [...(facts[label] ?? []), row(label, [node, id], { validFrom, validTo }, nodes)];
      const links = Object.fromEntries(
        linksOf(label).map(([name, link]) => {
          const linked = nodes[name];
          const toId = (target: number) => `f${target}`;
          return [
            name,
            typeof linked === 'number' ? toId(linked) : (linked?.map(toId).sort() ?? (link.many ? [] : null)),
          ];
        }),
      );
      current.push({ id, label, validFrom, validTo, links });
      if (random.chance(0.5) && validFrom > '2025-01-01T00:00:00.000Z') {
        const begun = '2025-01-01T00:00:00.000Z';
        const past = revision(id, begun, validFrom, {}, links);
        earlier.push({ id, factId: id, label, validFrom: begun, validTo: validFrom, links, row: past });
      }
    }
    const there = factsAt(current, earlier, ASOF);
    const expected = withoutDangling(there, new Set(there.map(({ id }) => id)));

    const held = earlier.filter((state) => state.validFrom <= ASOF && state.validTo > ASOF);
    const field = rowsToForceField(
      rowsOf(facts),
      held.map((state) => state.row),
      ASOF,
    );
    const idsOf = (label: FieldLabel) => expected.filter((fact) => fact.label === label).map(({ id }) => id);
    expect(ids(field.partners)).toEqual(idsOf('Partner'));
    expect(ids(field.relationships)).toEqual(idsOf('Relationship'));
    expect(ids(field.conflicts)).toEqual(idsOf('Conflict'));
    for (const fact of [...field.relationships, ...field.conflicts]) {
      expect(fact).toMatchObject(expected.find(({ id }) => id === fact.id)!.links);
    }
  });
});

describe('compileRowReader', () => {
  it('refuses a name that would become code', () => {
    const field = (name: string) => ({ name, column: 0, kept: 'PLAIN' }) as const;
    expect(() => compileRowReader([field('a: 1 }; process.exit(); ({ b')], [])).toThrow(TypeError);
    expect(() => compileRowReader([], ['__proto__'])).toThrow(TypeError);
  });
});

describe('needsRevisions', () => {
  it('holds only when something got its present values after the date', () => {
    expect(needsRevisions(rowsOf({ Partner: [bakker] }), ASOF)).toBe(false);
    expect(needsRevisions(rowsOf({ Partner: [bakker] }), '2025-01-01T00:00:00.000Z')).toBe(false);
    expect(needsRevisions(rowsOf({ Partner: [bakker] }), '2024-12-31T00:00:00.000Z')).toBe(true);
  });
});

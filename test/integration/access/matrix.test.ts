import { randomUUID } from 'node:crypto';
import { describe, expect, vi } from 'vitest';
import type { Visibility } from '../../../server/domain/facts.ts';
import type { Database } from '../../../server/store/driver.ts';
import { test as base } from '../../support/database.ts';
import { everyRead, type Read } from '../../support/every-read.ts';
import { everyReference } from '../../support/every-reference.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import {
  hiddenNames,
  makeUniverse,
  mutationOf,
  schema,
  secrets,
  type Universe,
} from '../../support/universe.ts';

/**
 * Who may not see a fact gets the same answers where it is as where it is not: the same facts, counts, orders, pages and errors, by every
 * way to read that the schema offers. Compared are whole answers in three universes that differ in hidden facts alone.
 */

// Each test sends hundreds of reads, and the database plans every new one.
vi.setConfig({ testTimeout: 900_000 });

const test = base.extend('universes', { scope: 'file' }, async ({ database }) => {
  const make = (...holds: Visibility[]) => makeUniverse(database, holds);
  return {
    open: await make('SHARED'),
    team: await make('SHARED', 'TEAM'),
    full: await make('SHARED', 'TEAM', 'PRIVATE'),
  };
});

/** The universe that has only what this role may see of facts of others. */
const seesTeam = {
  COORDINATOR: true,
  MANAGER: true,
  ANALYST: false,
  ADMIN: false,
  PARTNER_READER: false,
} as const;
const everyRole = ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN', 'PARTNER_READER'] as const;

const file = (name: string) => ({
  kind: 'PARTNERS',
  name: 'partners.csv',
  contentBase64: Buffer.from(`name,kind\n${name},SHOP\n`).toString('base64'),
});

/** The reads of a universe, those that name hidden facts included. */
function readsOf({ id, centreId }: Universe): Read[] {
  const hidden = (name: string) => ['TEAM', 'PRIVATE'].map((v) => id(`${v} ${name}`));
  return everyRead(schema, {
    centreId: [centreId],
    id: [id('bakery'), id('municipality'), id('leaver'), ...hidden('partner')],
    issueId: [id('terrace'), ...hidden('issue')],
    partnerId: [id('bakery'), ...hidden('partner')],
    factId: [id('bakery'), ...hidden('stance'), ...hidden('partner')],
    asOf: ['2026-01-06T00:00:00.000Z', '2099-01-01T00:00:00.000Z'],
    layer: ['FORMAL'],
    includeClosed: [true],
    mine: [true],
    fromIds: [[id('bakery')], hidden('partner')],
    toIds: [[id('butcher'), id('municipality')]],
    issueIds: [[id('terrace')], hidden('issue')],
    susceptibilities: [[{ partnerId: hidden('partner')[0], susceptibility: 0.1 }]],
    scenario: [
      { absentIds: [id('bakery')], rule: 'TWO_THIRDS' },
      { stances: [{ partnerId: hidden('partner')[0], vote: 'FOR' }] },
    ],
    winning: [[[id('bakery')]], [hidden('partner')]],
    shift: [0.2],
    'coalitionOptions.input': [
      { mustBeIn: [id('bakery')], mustBeConnected: true },
      { kind: 'CONNECTED', respectConflicts: false, mustBeOut: hidden('partner').slice(0, 1) },
    ],
    'persuasionPlan.input': [
      { budgetHours: 20, needsIntroduction: true, canAbstain: true, spillOver: true },
      { knownIds: hidden('partner').slice(0, 1) },
    ],
    statusQuos: [[{ issueId: hidden('issue')[0], value: 0 }]],
    'coalitionOptions.scenario': [{ stances: [{ partnerId: hidden('partner')[0], vote: 'FOR' }] }],
    'coalitionOptions.asOf': [],
    'persuasionPlan.scenario': [{ absentIds: [id('bakery')], rule: 'TWO_THIRDS' }],
    'persuasionPlan.asOf': [],
    'negotiationOutlook.asOf': ['2026-01-06T00:00:00.000Z'],
    measure: ['BETWEENNESS'],
    goal: ['FRAGMENT'],
    size: [1],
    samples: [20],
    limit: [200],
    'measureEvidence.limit': [],
    'users.limit': [],
    files: [
      [file('PRIVATE-SECRET PRIVATE partner')],
      [file('TEAM-SECRET TEAM partner')],
      [file('Somebody new')],
    ],
  });
}

async function answerTo(database: Database, as: Asker, { document, variables }: Read): Promise<unknown> {
  const { data, errors } = await execute(database, { as, document, variables });
  return { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
}

/** Runs the work for each, four at a time. */
async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

async function answersTo(
  database: Database,
  as: Asker,
  reads: readonly Read[],
): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  await forEach(reads, async (read) => {
    answers.set(read.name, await answerTo(database, as, read));
  });
  return answers;
}

/** What the asker's own other questions change, and no fact does. */
const tellsOfThisMoment = /^Query\.runningAnalyses/;

/** Roles, each with the universe that has only what it may see of facts of others. */
type Twins = readonly (readonly [role: Asker['role'], twin: Universe])[];

/**
 * Reads of a universe that answer otherwise in a role's other one, with both answers. Each is asked by every role in both universes before
 * the next, so that the database plans it once: it keeps fewer plans than there are reads.
 */
async function differences(database: Database, of: Universe, twins: Twins, only = /./) {
  const readsByName = (universe: Universe) =>
    new Map(
      readsOf(universe)
        .filter(({ name }) => only.test(name) && !tellsOfThisMoment.test(name))
        .map((read) => [universe.neutral(read.name), read] as const),
    );
  const reads = readsByName(of);
  const pairs = twins.map(([role, twin]) => ({ role, twin, readsOfTwin: readsByName(twin) }));
  for (const { readsOfTwin } of pairs)
    expect([...readsOfTwin.keys()].sort()).toEqual([...reads.keys()].sort());
  const found: { name: string; role: Asker['role']; answer: string; other: string }[] = [];
  await forEach([...reads], async ([name, read]) => {
    for (const { role, twin, readsOfTwin } of pairs) {
      const answer = of.neutral(await answerTo(database, of.asker(role, 'someone else'), read));
      const twinRead = readsOfTwin.get(name) as Read;
      const other = twin.neutral(await answerTo(database, twin.asker(role, 'someone else'), twinRead));
      if (answer !== other) found.push({ name, role, answer, other });
    }
  });
  return found;
}

/** Everything selected, and every named read. */
const wholeSelections = /^"?Query\.\w+((\.\w+)*|\(.*\))"?$/;

/** The same without steps below: enough for a role that sees what another, wholly compared role sees. */
const plainSelections = /^"?Query\.\w+(\(.*\))?"?$/;

/** Filters, orders and pages of the generated reads, and what is selected below them. */
const filtersAndPages = /^(?!Query\.\w+\()/;

describe('the reads compared', () => {
  test('are all that the schema offers', async ({ universes }) => {
    const read = new Set(
      readsOf(universes.full).map(({ document }) => /^\s*(?:query[^{]*)?\{\s*(\w+)/.exec(document)?.[1]),
    );
    expect([...read].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });

  test('reach every hidden fact, for who may see it', async ({ database, universes: { full } }) => {
    const reads = readsOf(full).filter(({ name }) => wholeSelections.test(name));
    const told = JSON.stringify([...(await answersTo(database, full.author, reads)).values()]);
    for (const visibility of ['TEAM', 'PRIVATE'] as const) {
      expect(told).toContain(secrets[visibility]);
      for (const name of hiddenNames) expect(told, name).toContain(full.id(`${visibility} ${name}`));
    }
  });

  test('differ between the universes for who may see what is hidden', async ({ database, universes }) => {
    const { full, open } = universes;
    const reads = async (universe: Universe) => {
      const some = readsOf(universe).filter(({ name }) =>
        /^Query\.(partners (where|any filter|every order|one page)|stancesConnection)/.test(name),
      );
      const answers = await answersTo(database, universe.author, some);
      return new Map([...answers].map(([name, answer]) => [name, universe.neutral(answer)]));
    };
    const [ofFull, ofOpen] = [await reads(full), await reads(open)];
    const same = [...ofFull].filter(([name, answer]) => answer === ofOpen.get(name));
    expect(same.length).toBeLessThan(ofFull.size / 2);
  });
});

describe('who may not see a fact gets the same answers as where it is not', () => {
  test.for(everyRole)(
    '%s, by every named read and everything selected',
    async (role, { database, universes }) => {
      const { full, team, open } = universes;
      const twins: Twins = [[role, seesTeam[role] ? team : open]];
      expect(await differences(database, full, twins, plainSelections)).toEqual([]);
    },
  );

  test('PARTNER_READER and COORDINATOR, by every filter, order and page, of facts and of the facts below them', async ({
    database,
    universes: { full, team, open },
  }) => {
    const twins: Twins = [
      ['PARTNER_READER', open],
      ['COORDINATOR', team],
    ];
    expect(await differences(database, full, twins, filtersAndPages)).toEqual([]);
  });

  test.for(everyRole)('%s, and no answer holds a secret', async (role, { database, universes: { full } }) => {
    const as = full.asker(role, 'someone else');
    const reads = readsOf(full).filter(
      ({ name }) => plainSelections.test(name) && !/importPreview/.test(name),
    );
    const told = JSON.stringify([...(await answersTo(database, as, reads)).values()]);
    expect(told).not.toMatch(seesTeam[role] ? /PRIVATE-SECRET/i : /(PRIVATE|TEAM)-SECRET/i);
  });

  test.for(everyRole)(
    '%s of another centre, who sees nothing at all',
    async (role, { database, universes }) => {
      const { full, open } = universes;
      const as = open.asker(role, 'someone else');
      const unknown = randomUUID();
      const reads = readsOf(full).filter(({ name }) => plainSelections.test(name));
      const ofFull = await answersTo(database, as, reads);
      const told = JSON.stringify(
        [...ofFull].filter(([name]) => !/importPreview/.test(name)).map(([, answer]) => answer),
      );
      expect(told).not.toMatch(/SECRET/);
      const asks = reads.filter(
        ({ variables }) => variables?.centreId !== undefined || variables?.id !== undefined,
      );
      const ofNowhere = await answersTo(
        database,
        as,
        asks.map((read) => ({
          ...read,
          variables: JSON.parse(
            JSON.stringify(read.variables).replaceAll(/[\da-f]{8}-0000-4000-8000-[\da-f]{12}/g, unknown),
          ),
        })),
      );
      const anonymous = (answer: unknown) =>
        JSON.stringify(answer)?.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>');
      for (const { name } of asks)
        expect(anonymous(ofFull.get(name)), name).toBe(anonymous(ofNowhere.get(name)));
    },
  );
});

describe('a mutation that names a hidden fact fails as if there were none', () => {
  const targets = [
    'partner',
    'interest',
    'issue',
    'holding',
    'stance',
    'relationship',
    'contact',
    'conflict',
    'scenario',
  ];

  test.for([
    ['COORDINATOR', 'PRIVATE', 'of the centre'],
    ['ANALYST', 'TEAM', 'of the centre'],
    ['PARTNER_READER', 'TEAM', 'of the centre'],
    ['MANAGER', 'TEAM', 'of another centre'],
  ] as const)('for a %s and %s facts, %s', async ([role, visibility, where], { database, universes }) => {
    const { full, open } = universes;
    const home = where === 'of the centre' ? full : open;
    const as = home.asker(role, 'someone else');
    const references = everyReference(schema, {
      partnerId: home.id('bakery'),
      fromId: home.id('bakery'),
      toId: home.id('municipality'),
      interestId: home.id('quiet'),
      issueId: home.id('terrace'),
      centreId: home.centreId,
      partyIds: home.id('bakery'),
    });
    const places = references.filter(
      ({ name, mutation }) =>
        !/User|Token|Centre|importFacts|cancelAnalysis/.test(mutation) && !/centreId/.test(name),
    );
    expect(places.length).toBeGreaterThan(30);
    const failure = async (mutation: string, args: Record<string, unknown>, id: string) => {
      const { data, errors } = await execute(database, { as, ...mutationOf(mutation, args) });
      const answer = { payload: data[mutation], errors: errors?.map(({ message }) => message) };
      return JSON.stringify(answer).replaceAll(id, '<the id>');
    };
    for (const place of places) {
      const isNewId = /^(create|add|raise|take|hold|open|save)\w*\(input\.id\)$/.test(place.name);
      if (isNewId) continue;
      const unknown = randomUUID();
      const expected = await failure(place.mutation, place.with(unknown), unknown);
      for (const name of targets) {
        const hidden = full.id(`${visibility} ${name}`);
        expect(
          await failure(place.mutation, place.with(hidden), hidden),
          `${place.name} with a ${name}`,
        ).toBe(expected);
      }
    }
  });
});

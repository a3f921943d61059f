import type { GraphQLInputType, GraphQLObjectType } from 'graphql';
import { expect } from 'vitest';
import { buildSchema } from '../../server/api/schema.ts';
import type { Visibility } from '../../server/domain/facts.ts';
import type { Database } from '../../server/store/driver.ts';
import { type Asker, execute, mutationId, userIdOf } from './graphql.ts';

/** In every text of a fact of that visibility, so that any trace of it can be found. */
export const secrets = { SHARED: 'Open', TEAM: 'TEAM-SECRET', PRIVATE: 'PRIVATE-SECRET' } as const;

export const schema = await buildSchema();

/**
 * A centre with facts of the given visibilities. Two universes have the same visible facts under ids that sort alike, so that whoever may
 * see only those must get the same answers in both.
 */
export interface Universe {
  readonly centreId: string;
  /** Id of the fact with this name, whether it is in this universe or not. */
  id(name: string): string;
  asker(role: Asker['role'], name: string): Asker;
  readonly author: Asker;
  /** Runs a mutation by its arguments and expects it to succeed. */
  act(as: Asker, mutation: string, args: Record<string, unknown>): Promise<void>;
  /** An answer in words that do not depend on the universe: names for ids, no clock, no count of changes. */
  neutral(answer: unknown): string;
}

const SINCE = '2026-01-05T09:00:00.000Z';

/** Universes made at most, until one lies in the store in the order in which it was made. */
const ATTEMPTS = 10;

/**
 * The database gives facts that a question leaves unordered as they lie in its store, and puts new ones where others were deleted. So that
 * universes can be compared, those that do not lie in the order in which they were made are left aside.
 */
export async function makeUniverse(database: Database, holds: readonly Visibility[]): Promise<Universe> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { universe, made } = await tryUniverse(database, holds);
    const labels = await database.read<{ stored: string[] }>(
      `/* orderInStore */ MATCH (n) WHERE n.id IN $made AND n.centreId IS NOT NULL
       WITH n ORDER BY id(n) RETURN labels(n) AS label, collect(n.id) AS stored`,
      { made },
    );
    expect(labels.flatMap(({ stored }) => stored)).toHaveLength(made.length);
    const isInOrder = ({ stored }: { stored: string[] }) =>
      made.filter((id) => stored.includes(id)).every((id, i) => id === stored[i]);
    if (labels.every(isInOrder)) return universe;
  }
  throw new Error(`None of ${ATTEMPTS} universes lies in the store in the order in which it was made.`);
}

async function tryUniverse(
  database: Database,
  holds: readonly Visibility[],
): Promise<{ readonly universe: Universe; readonly made: readonly string[] }> {
  // Ends with 0 in every universe, so that a probe for the end of an id finds the same in each.
  const mark = `${Math.floor(Math.random() * 0xffff_ffff).toString(16)}0`.padStart(12, '0');
  const names: string[] = ['centre'];
  const idOf = (index: number) => `${index.toString(16).padStart(8, '0')}-0000-4000-8000-${mark}`;
  const id = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return idOf(names.indexOf(name));
  };
  const centreId = id('centre');
  await database.write((tx) =>
    tx.run(
      `/* makeUniverse */ CREATE (:Centre {id: $centreId, name: 'Centre', nameKey: $centreId, kind: 'TOWN_CENTRE', isDemo: false,
        dataVersion: 1, version: 1, createdAt: datetime('2026-01-01T00:00:00Z')})`,
      { centreId },
    ),
  );
  const asker = (role: Asker['role'], name: string): Asker => ({ role, centres: [centreId], name });
  const author = asker('COORDINATOR', 'author');

  const universe: Universe = {
    centreId,
    id,
    asker,
    author,
    async act(as, mutation, args) {
      const { data, errors } = await execute(database, { as, ...mutationOf(mutation, args) });
      expect(errors, mutation).toBeUndefined();
      expect(data[mutation].userErrors, mutation).toEqual([]);
    },
    neutral(answer) {
      return JSON.stringify(answer)
        .replaceAll(userIdOf(author), '<author>')
        .replaceAll(/([\da-f]{8})-0000-4000-8000-([\da-f]{12})/g, (whole, index, of) =>
          of === mark ? `<${names[Number.parseInt(index, 16)]}>` : whole,
        )
        .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>')
        .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (moment) =>
          /T0[09]:00:00\.000Z$/.test(moment) ? moment : '<moment>',
        )
        .replaceAll(/"dataVersion":\d+/g, '"dataVersion":<n>');
    },
  };
  return { universe, made: await fill(universe, holds) };
}

/** A mutation as a document that asks nothing but its errors. */
export function mutationOf(mutation: string, args: Record<string, unknown>) {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`There is no mutation ${mutation}.`);
  const given = { mutationId: mutationId(), ...args };
  const used = field.args.filter(({ name }) => name in given);
  const declared = used.map(({ name, type }) => `$${name}: ${String(type as GraphQLInputType)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const change = 'change' in payloadFields(String(field.type)) ? 'change { subject facts { name } }' : '';
  return {
    document: `mutation (${declared}) { ${mutation}(${passed}) { ${change} userErrors { field code message } } }`,
    variables: given,
  };
}

const payloadFields = (type: string) =>
  (schema.getType(type.replaceAll(/[[\]!]/g, '')) as GraphQLObjectType).getFields();

/** The ids of what it made, in order. */
async function fill(
  { centreId, id, author, act }: Universe,
  holds: readonly Visibility[],
): Promise<readonly string[]> {
  const made: string[] = [];
  const create = async (mutation: string, name: string, input: object) => {
    await act(author, mutation, { input: { id: id(name), ...input } });
    made.push(id(name));
  };
  /** Every text says whether it is a secret. */
  const texts = (v: Visibility, ...fields: string[]) =>
    Object.fromEntries(fields.map((field) => [field, secrets[v]]));

  const partner = (name: string, v: Visibility) =>
    create('createPartner', name, {
      centreId,
      name: `${secrets[v]} ${name}`,
      kind: v === 'SHARED' ? 'SHOP' : secrets[v],
      power: v === 'SHARED' ? 0.5 : 0.77,
      legitimacy: v === 'SHARED' ? 0.5 : 0.1,
      urgency: v === 'SHARED' ? 0.5 : 0.9,
      wozValue: 100_000,
      votes: 1,
      attitude: 'FOR',
      themes: [secrets[v]],
      ...texts(
        v,
        'group',
        'description',
        'structure',
        'businessModel',
        'workingMethods',
        'preferredLanguage',
      ),
      ...texts(v, 'preferredChannel', 'preferredStyle', 'howToApproach', 'agreement', 'source'),
      confidence: 0.5,
      validFrom: SINCE,
      visibility: v,
    });
  const interest = (name: string, v: Visibility) =>
    create('createInterest', name, {
      centreId,
      name: `${secrets[v]} ${name}`,
      ...texts(v, 'description', 'theme', 'source'),
      validFrom: SINCE,
      visibility: v,
    });
  const issue = (name: string, v: Visibility) =>
    create('raiseIssue', name, {
      centreId,
      name: `${secrets[v]} ${name}`,
      rule: 'BIZ',
      ...texts(v, 'description', 'source'),
      validFrom: SINCE,
      visibility: v,
    });
  const holding = (name: string, partnerId: string, interestId: string, v: Visibility) =>
    create('holdInterest', name, {
      partnerId: id(partnerId),
      interestId: id(interestId),
      importance: 0.4,
      source: secrets[v],
      validFrom: SINCE,
      visibility: v,
    });
  const stance = (name: string, partnerId: string, issueId: string, v: Visibility) =>
    create('takeStance', name, {
      partnerId: id(partnerId),
      issueId: id(issueId),
      position: v === 'SHARED' ? 0.5 : -0.77,
      salience: 0.6,
      ...texts(v, 'argument', 'source'),
      validFrom: SINCE,
      visibility: v,
    });
  const relationship = (name: string, fromId: string, toId: string, v: Visibility) =>
    create('createRelationship', name, {
      fromId: id(fromId),
      toId: id(toId),
      kind: v === 'SHARED' ? 'KNOWS' : secrets[v],
      strength: 0.5,
      ...texts(v, 'note', 'source'),
      validFrom: SINCE,
      visibility: v,
    });
  const contact = (name: string, partnerId: string, v: Visibility) =>
    create('addContact', name, {
      partnerId: id(partnerId),
      name: `${secrets[v]} ${name}`,
      email: `${secrets[v]}@example.org`.toLowerCase(),
      ...texts(v, 'role', 'phone', 'note', 'preferredLanguage', 'preferredChannel', 'source'),
      validFrom: SINCE,
      visibility: v,
    });
  const conflict = (name: string, v: Visibility, links: object) =>
    create('openConflict', name, {
      name: `${secrets[v]} ${name}`,
      severity: 3,
      steps: [secrets[v]],
      ...texts(v, 'description', 'source'),
      validFrom: SINCE,
      visibility: v,
      ...links,
    });

  const scenario = (name: string, issueId: string, v: Visibility, partnerIds: string[]) =>
    create('saveScenario', name, {
      issueId: id(issueId),
      name: `${secrets[v]} ${name}`,
      ...texts(v, 'description', 'source'),
      scenario: { stances: partnerIds.map((partnerId) => ({ partnerId, vote: 'FOR' })), rule: 'TWO_THIRDS' },
      visibility: v,
    });

  for (const name of ['bakery', 'butcher', 'municipality', 'leaver', 'twin']) await partner(name, 'SHARED');
  await interest('quiet', 'SHARED');
  await issue('terrace', 'SHARED');
  await holding('bakery-quiet', 'bakery', 'quiet', 'SHARED');
  await stance('bakery-terrace', 'bakery', 'terrace', 'SHARED');
  await stance('butcher-terrace', 'butcher', 'terrace', 'SHARED');
  await relationship('bakery-butcher', 'bakery', 'butcher', 'SHARED');
  await contact('baker', 'bakery', 'SHARED');
  await scenario('what if', 'terrace', 'SHARED', [id('bakery')]);
  await conflict('row', 'SHARED', { partyIds: [id('bakery'), id('butcher')], issueId: id('terrace') });

  // Ids of hidden facts are taken in every universe, so that those of visible facts are alike.
  for (const v of ['TEAM', 'PRIVATE'] as const) for (const name of hiddenNames) id(`${v} ${name}`);
  for (const v of holds.filter((one) => one !== 'SHARED')) {
    const own = (name: string) => `${v} ${name}`;
    await partner(own('partner'), v);
    await interest(own('interest'), v);
    await issue(own('issue'), v);
    await holding(own('holding of a visible partner'), v === 'TEAM' ? 'butcher' : 'municipality', 'quiet', v);
    await holding(own('holding'), own('partner'), 'quiet', v);
    await holding(own('holding of a hidden interest'), 'bakery', own('interest'), v);
    await stance(own('stance'), own('partner'), 'terrace', v);
    await stance(own('stance on a hidden issue'), 'bakery', own('issue'), v);
    await relationship(own('relationship'), 'bakery', own('partner'), v);
    await relationship(own('relationship of visible partners'), 'butcher', 'municipality', v);
    await relationship(own('relationship of the leaver'), 'bakery', 'leaver', v);
    await contact(own('contact'), 'bakery', v);
    await conflict(own('conflict'), v, {
      partyIds: [id('bakery'), id('municipality')],
      interestIds: [id(own('interest'))],
      mediatorId: id(own('partner')),
    });
    await scenario(own('scenario'), 'terrace', v, [id('butcher'), id(own('partner'))]);
    const version = 1;
    await act(author, 'correctStance', {
      input: { id: id(own('stance')), version, position: -0.5, argument: `${secrets[v]} again` },
    });
    await act(author, 'correctPartner', {
      input: { id: id(own('partner')), version, description: `${secrets[v]} again` },
    });
    await act(author, 'endContact', { id: id(own('contact')), version });
  }
  const hidden = (name: string) => holds.filter((v) => v !== 'SHARED').map((v) => id(`${v} ${name}`));
  await act(author, 'correctIssue', {
    input: {
      id: id('terrace'),
      version: 1,
      rule: 'TWO_THIRDS',
      vetoIds: [id('bakery'), ...hidden('partner')],
      electorateIds: [id('bakery'), id('butcher'), ...hidden('partner')],
    },
  });
  await act(author, 'correctScenario', {
    input: {
      id: id('what if'),
      version: 1,
      scenario: {
        stances: [id('butcher'), ...hidden('partner')].map((partnerId) => ({ partnerId, vote: 'FOR' })),
        relationships: hidden('partner').map((toId) => ({ fromId: id('bakery'), toId, sign: 'NEGATIVE' })),
        weights: hidden('partner').map((partnerId) => ({ partnerId, votes: 77 })),
        absentIds: hidden('partner'),
        vetoIds: [id('bakery'), ...hidden('partner')],
      },
    },
  });
  await act(author, 'correctConflict', {
    input: { id: id('row'), version: 1, severity: 4, interestIds: [id('quiet'), ...hidden('interest')] },
  });
  await act(author, 'correctStance', { input: { id: id('bakery-terrace'), version: 1, position: -0.5 } });
  await act(author, 'correctPartner', { input: { id: id('butcher'), version: 1, power: 0.9 } });
  await act(author, 'archivePartner', { id: id('leaver'), version: 1 });
  await act(author, 'mergePartners', {
    id: id('twin'),
    version: 1,
    intoId: id('municipality'),
    intoVersion: 1,
  });
  return made;
}

/** What each hidden visibility adds. */
export const hiddenNames = [
  'partner',
  'interest',
  'issue',
  'holding of a visible partner',
  'holding',
  'holding of a hidden interest',
  'stance',
  'stance on a hidden issue',
  'relationship',
  'relationship of visible partners',
  'relationship of the leaver',
  'contact',
  'conflict',
  'scenario',
];

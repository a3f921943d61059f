import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect } from 'vitest';
import { buildSchema } from '../../../server/api/schema.ts';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { exactFingerprint } from '../../support/fingerprint.ts';
import { type Asker, contextOf, identityOf, mutationId } from '../../support/graphql.ts';
import { documentOf, openCentre } from '../../support/mutations.ts';
import { buildStreet, type Street } from '../../support/street.ts';

/** Written and tested elsewhere. */
const elsewhere = new Set([
  ...['createUser', 'correctUser', 'disableUser', 'createAccessToken', 'revokeAccessToken'],
  ...['importFacts', 'cancelAnalysis'],
]);

const schema = await buildSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name }) => !elsewhere.has(name),
);

type Args = Record<string, unknown>;
const read = ({ id }: { id: string }) => ({ id, version: 1 });
const merge = (from: { id: string }, into: { id: string }) => ({
  ...read(from),
  intoId: into.id,
  intoVersion: 1,
});

/** For every mutation, arguments that it would accept. */
const acceptable: Readonly<Record<string, (street: Street) => Args>> = {
  createCentre: () => ({ input: { name: randomUUID() } }),
  correctCentre: ({ centreId }) => ({ input: { id: centreId, version: 1, place: 'Elders' } }),
  archiveCentre: ({ centreId }) => ({ id: centreId, version: 1 }),
  createPartner: ({ centreId }) => ({ input: { centreId, name: randomUUID() } }),
  correctPartner: ({ partner }) => ({ input: { ...read(partner), urgency: Math.random() } }),
  mergePartners: ({ partner, third }) => merge(partner, third),
  archivePartner: ({ partner }) => read(partner),
  addContact: ({ partner }) => ({ input: { partnerId: partner.id, name: randomUUID() } }),
  correctContact: ({ contact }) => ({ input: { ...read(contact), role: randomUUID() } }),
  endContact: ({ contact }) => read(contact),
  createInterest: ({ centreId }) => ({ input: { centreId, name: randomUUID() } }),
  correctInterest: ({ interest }) => ({ input: { ...read(interest), theme: randomUUID() } }),
  mergeInterests: ({ interest, otherInterest }) => merge(interest, otherInterest),
  closeInterest: ({ interest }) => read(interest),
  holdInterest: ({ third, interest }) => ({ input: { partnerId: third.id, interestId: interest.id } }),
  correctHolding: ({ holding }) => ({ input: { ...read(holding), importance: Math.random() } }),
  endHolding: ({ holding }) => read(holding),
  raiseIssue: ({ centreId }) => ({ input: { centreId, name: randomUUID(), minimum: 0, maximum: 1 } }),
  correctIssue: ({ issue }) => ({ input: { ...read(issue), minimum: 1, maximum: 2 + Math.random() } }),
  mergeIssues: ({ issue, otherIssue }) => merge(issue, otherIssue),
  closeIssue: ({ issue }) => read(issue),
  takeStance: ({ third, issue }) => ({ input: { partnerId: third.id, issueId: issue.id, position: 0 } }),
  correctStance: ({ stance }) => ({ input: { ...read(stance), salience: Math.random() } }),
  withdrawStance: ({ stance }) => read(stance),
  createRelationship: ({ partner, third }) => ({ input: { fromId: partner.id, toId: third.id } }),
  correctRelationship: ({ relationship }) => ({ input: { ...read(relationship), strength: Math.random() } }),
  endRelationship: ({ relationship }) => read(relationship),
  openConflict: ({ partner, third }) => ({
    input: { name: randomUUID(), partyIds: [partner.id, third.id], severity: 1 },
  }),
  correctConflict: ({ conflict, partner, other }) => ({
    input: { ...read(conflict), partyIds: [partner.id, other.id], outcome: randomUUID() },
  }),
  closeConflict: ({ conflict }) => read(conflict),
  saveScenario: ({ issue, partner }) => ({
    input: { issueId: issue.id, name: randomUUID(), scenario: { absentIds: [partner.id] } },
  }),
  correctScenario: ({ scenario }) => ({ input: { ...read(scenario), description: randomUUID() } }),
  endScenario: ({ scenario }) => read(scenario),
  undoChange: ({ conflict }) => ({ changeId: conflict.changeId }),
  redoChange: ({ conflict }) => ({ changeId: conflict.changeId }),
};

interface Case {
  readonly field: string;
  readonly what: string;
  readonly args: Args;
}

const tooLong = 'x'.repeat(100_000);
const secret = 'geheim-9f3b';
const brokenText = `${secret}\ud800`;

/** A value of the wrong form, out of range or unknown, for one field of this type. */
function badValues(name: string, type: GraphQLInputType, isNew: boolean): [what: string, value: unknown][] {
  const isRequired = isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  const nothing: [string, unknown][] = isRequired ? [['null', null]] : [];
  if (isListType(inner)) {
    const entry = badValues(name, inner.ofType, false).map(([what, value]): [string, unknown] => [
      `a list with ${what}`,
      [value],
    ]);
    const many = Array.from({ length: 1_000 }, () => (name.endsWith('Ids') ? randomUUID() : 'x'));
    return [...nothing, ['an object', { a: 1 }], ['a number', 5], ['far too many', many], ...entry];
  }
  const named = getNamedType(inner);
  const wrong: [string, unknown][] = [...nothing, ['an object', { a: 1 }], ['a list of lists', [[1]]]];
  if (isEnumType(named))
    return [...wrong, ['no such word', secret], ['a number', 1], ['small letters', 'shared']];
  switch (named.name) {
    case 'Int':
      return [
        ...wrong,
        ['a fraction', 1.5],
        ['words', secret],
        ['too large', 2_147_483_647],
        ['too small', -2_147_483_648],
        ['beyond 32 bits', 2 ** 40],
        ['true', true],
      ];
    case 'Float':
      return [
        ...wrong,
        ['words', secret],
        ['far too large', 1e300],
        ['far too small', -1e300],
        ['true', true],
      ];
    case 'Boolean':
      return [...wrong, ['words', secret], ['a number', 1]];
    case 'DateTime':
      return [
        ...wrong,
        ['words', secret],
        ['a date without time', '2026-01-01'],
        ['a time without zone', '2026-01-01T00:00:00'],
        ['a day that is none', '2026-02-30T00:00:00Z'],
        ['a year too early', '0999-01-01T00:00:00Z'],
        ['a year too late', '+012026-01-01T00:00:00Z'],
        ['a number', 5],
        ['an empty text', ''],
      ];
    case 'ID':
      return [
        ...wrong,
        ['half a character', brokenText],
        ['far too long', tooLong],
        ['words', secret],
        ['an empty text', ''],
        ['true', true],
        ...(name === 'id' && isNew ? [] : ([['an unknown id', randomUUID()]] as [string, unknown][])),
      ];
    default:
      return [
        ...wrong,
        ['a number', 5],
        ['true', true],
        ['half a character', brokenText],
        ['the other half', `\udc00${secret}`],
        ['far too long', tooLong],
        ...(name === 'name'
          ? ([
              ['spaces', ' \u00a0\u2003 '],
              ['an empty text', ''],
            ] as [string, unknown][])
          : []),
      ];
  }
}

/** Fields that a correction cannot empty though its input leaves them out. */
const neverEmpty = new Set([
  'name',
  'kind',
  'attitude',
  'themes',
  'visibility',
  'scope',
  'position',
  'layer',
  'sign',
  'isDirected',
  'severity',
  'stage',
  'steps',
  'partyIds',
]);

function casesOf(mutation: (typeof mutations)[number], args: Args): Case[] {
  const cases: Case[] = [];
  for (const { name, type } of mutation.args) {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      const isNew = !('version' in named.getFields());
      const input = args[name] as Args;
      cases.push({ field: name, what: 'nothing', args: { ...args, [name]: null } });
      cases.push({
        field: name,
        what: 'a field that is not there',
        args: { ...args, [name]: { ...input, [secret]: 1 } },
      });
      for (const field of Object.values(named.getFields())) {
        for (const [what, value] of badFieldValues(field, isNew, mutation.name)) {
          cases.push({
            field: field.name,
            what,
            args: { ...args, [name]: { ...input, [field.name]: value } },
          });
        }
      }
    } else if (name === 'mutationId') {
      for (const value of [null, '', 'short', tooLong, brokenText, 'with space in it', 'a\u0000bcdefgh']) {
        cases.push({
          field: name,
          what: JSON.stringify(value)?.slice(0, 30) ?? '',
          args: { ...args, mutationId: value },
        });
      }
    } else {
      for (const [what, value] of badValues(name, type, false)) {
        if (!isTaken(what, name)) cases.push({ field: name, what, args: { ...args, [name]: value } });
      }
    }
  }
  return cases;
}

/** A list takes a single value for a list of one, as GraphQL has it, and an outcome may be any text. */
const isTaken = (what: string, name: string) => name === 'outcome' && what === 'words';

function badFieldValues(field: GraphQLInputField, isNew: boolean, mutation: string): [string, unknown][] {
  const type =
    neverEmpty.has(field.name) && !isNonNullType(field.type) ? new GraphQLNonNull(field.type) : field.type;
  return badValues(field.name, type, isNew).filter(([what]) => {
    if (mutation.endsWith('Centre') && field.name === 'kind')
      return what !== 'null' || mutation === 'correctCentre';
    return true;
  });
}

describe('bad input is refused with a typed error, and writes nothing', () => {
  test('knows acceptable arguments for every mutation', () => {
    expect(Object.keys(acceptable).sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  for (const mutation of mutations) {
    test(`at ${mutation.name}`, { timeout: 240_000 }, async ({ database }) => {
      const { as: coordinator } = await openCentre(database);
      const as: Asker = { ...coordinator, role: 'MANAGER' };
      const street = await buildStreet(database, as);
      const send = await sender(database, as, mutation.name);
      const args = acceptable[mutation.name]?.(street) ?? {};
      const before = await exactFingerprint(database, street.centreId);
      const cases = casesOf(mutation, args);
      expect(cases.length).toBeGreaterThan(7);
      const accepted: string[] = [];
      for (let next = 0; next < cases.length; next += 4) {
        await Promise.all(
          cases.slice(next, next + 4).map(async ({ field, what, args }) => {
            const refusal = await send(args);
            if (refusal === null) accepted.push(`${field}: ${what}`);
            else expect(refusal, `${field}: ${what}`).not.toContain(secret);
          }),
        );
      }
      expect(accepted).toEqual([]);
      expect(await exactFingerprint(database, street.centreId)).toBe(before);
      // Only the input was at fault: what is right is still accepted, but for the redo of what is not undone.
      if (mutation.name !== 'redoChange') expect(await send(args)).toBeNull();
    });
  }

  test('at every mutation with a version that is not the stored one', async ({ database }) => {
    const { as: coordinator } = await openCentre(database);
    const as: Asker = { ...coordinator, role: 'MANAGER' };
    const street = await buildStreet(database, as);
    const before = await exactFingerprint(database, street.centreId);
    for (const { name } of mutations) {
      const args = acceptable[name]?.(street) ?? {};
      const input = (args.input ?? args) as Args;
      if (!('version' in input)) continue;
      const send = await sender(database, as, name);
      for (const version of [0, 2, -1, 1_000_000]) {
        const stale = { ...input, version };
        expect(await send('input' in args ? { input: stale } : stale), `${name} ${version}`).toMatch(
          /^STALE_VERSION/,
        );
      }
    }
    expect(await exactFingerprint(database, street.centreId)).toBe(before);
  });
});

/** Sends one mutation; gives what refused it, or null when it was accepted. Fails on anything but a typed refusal. */
async function sender(database: Database, as: Asker, name: string) {
  const contextValue = contextOf(database, await identityOf(database, as));
  const source = await documentOf(name);
  return async (args: Args): Promise<string | null> => {
    const variableValues = { mutationId: mutationId(), ...args };
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
    if (errors) {
      // Refused by GraphQL itself before anything ran: wrong type, unknown field, missing value.
      expect(errors.map(({ path }) => path)).toEqual(errors.map(() => undefined));
      return 'GRAPHQL';
    }
    const { userErrors, change } = (data as Args)[name] as {
      userErrors: Record<string, string>[];
      change: unknown;
    };
    if (userErrors.length === 0) return null;
    expect(change).toBeNull();
    for (const { code, message } of userErrors) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(message?.length).toBeGreaterThan(10);
      expect(message?.length).toBeLessThan(400);
    }
    return userErrors.map(({ code, message }) => `${code} ${message}`).join('\n');
  };
}

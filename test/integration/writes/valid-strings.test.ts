import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { type FactLabel, factKinds } from '../../../server/domain/facts.ts';
import { naughtyStrings } from '../../fixtures/naughty-strings.ts';
import { test } from '../../support/database.ts';
import type { Asker } from '../../support/graphql.ts';
import { mutator, openCentre } from '../../support/mutations.ts';
import { buildStreet } from '../../support/street.ts';

const corrections: readonly (readonly [
  mutation: string,
  label: FactLabel,
  noun: keyof Awaited<ReturnType<typeof buildStreet>>,
])[] = [
  ['correctPartner', 'Partner', 'partner'],
  ['correctContact', 'Contact', 'contact'],
  ['correctInterest', 'Interest', 'interest'],
  ['correctHolding', 'Holding', 'holding'],
  ['correctIssue', 'Issue', 'issue'],
  ['correctStance', 'Stance', 'stance'],
  ['correctRelationship', 'Relationship', 'relationship'],
  ['correctConflict', 'Conflict', 'conflict'],
  ['correctScenario', 'Scenario', 'scenario'],
];

/** Texts of a fact that mutations take, and those of them that are trimmed. */
const textsOf: Readonly<Record<FactLabel, readonly string[]>> = {
  Partner: [
    ...[
      'name',
      'kind',
      'group',
      'description',
      'structure',
      'businessModel',
      'workingMethods',
      'preferredLanguage',
    ],
    ...['preferredChannel', 'preferredStyle', 'howToApproach', 'agreement', 'source'],
  ],
  Contact: ['name', 'role', 'phone', 'preferredLanguage', 'preferredChannel', 'note', 'source'],
  Interest: ['name', 'description', 'theme', 'source'],
  Holding: ['source'],
  Issue: ['name', 'description', 'source'],
  Stance: ['argument', 'source'],
  Relationship: ['kind', 'note', 'source'],
  Conflict: ['name', 'description', 'outcome', 'source'],
  Scenario: ['name', 'description', 'source'],
};
const listsOf: Partial<Record<FactLabel, { name: string; size: number }>> = {
  Partner: { name: 'themes', size: 20 },
  Conflict: { name: 'steps', size: 50 },
};
const trimmed = new Set(['name', 'kind']);

/** Facts with few texts take every fourth; a partner takes them all. */
const MIN_STEP = 4;

const isValid = (label: FactLabel, name: string, text: string) =>
  (factKinds[label].values.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[
    name
  ]!.safeParse(text).success;

describe('every valid text comes back unchanged', () => {
  for (const [mutation, label, noun] of corrections) {
    test(`through ${mutation}`, { timeout: 240_000 }, async ({ database }) => {
      const { as: coordinator } = await openCentre(database);
      const as: Asker = { ...coordinator, role: 'MANAGER' };
      const change = mutator(database, as);
      const street = await buildStreet(database, as);
      const { id } = street[noun] as { id: string };
      const list = listsOf[label];
      const texts = textsOf[label];
      let version = 1;
      let sent = 0;
      for (let next = 0; next < naughtyStrings.length; next += Math.max(texts.length, MIN_STEP)) {
        const input: Record<string, unknown> = { id, version };
        const wanted: Record<string, unknown> = {};
        texts.forEach((name, i) => {
          const text = naughtyStrings[(next + i) % naughtyStrings.length] as string;
          if (!isValid(label, name, text)) return;
          input[name] = text;
          wanted[name] = trimmed.has(name) ? text.trim() : text;
          sent += 1;
        });
        if (list) {
          const entries = naughtyStrings
            .slice(next * 2, next * 2 + list.size)
            .filter((text) => text.length <= 60);
          input[list.name] = entries;
          wanted[list.name] = entries.map((text) => text.trim());
          sent += entries.length;
        }
        const payload = await change(mutation, { input });
        expect(payload.userErrors).toEqual([]);
        version = payload[noun].version;
        const [stored] = await database.read<{ node: object }>(
          `/* stored */ MATCH (n:${label} {id: $id}) RETURN properties(n) AS node`,
          { id },
        );
        expect(stored?.node).toMatchObject(wanted);
        expect(payload[noun]).toMatchObject(wanted);
      }
      expect(sent).toBeGreaterThan(naughtyStrings.length / MIN_STEP - 10);
    });
  }

  test('through createCentre, where it is a name', { timeout: 240_000 }, async ({ database }) => {
    const { as } = await openCentre(database);
    const change = mutator(database, { ...as, role: 'MANAGER' });
    const made = await change('createCentre', { input: { name: randomUUID() } });
    const { id } = made.centre;
    let { version } = made.centre;
    for (let next = 0; next < naughtyStrings.length; next += 2) {
      const [place = '', description = ''] = naughtyStrings.slice(next, next + 2);
      const payload = await change('correctCentre', {
        input: { id, version, place, description, name: `${id}${place}a` },
      });
      expect(payload).toMatchObject({
        centre: { place, description, name: `${id}${place}a` },
        userErrors: [],
      });
      version = payload.centre.version;
    }
  });
});

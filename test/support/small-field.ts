import type { FactLabel } from '../../server/domain/facts.ts';
import { issueKey } from '../../server/domain/facts.ts';
import type { FactState, Links, Revision, Values } from '../../server/store/facts/state.ts';

const defaults: Readonly<Record<FactLabel, Values>> = {
  Partner: { kind: 'SHOP', attitude: 'UNKNOWN', themes: [] },
  Contact: {},
  Interest: { scope: 'COLLECTIVE' },
  Holding: {},
  Issue: {},
  Stance: { position: 0 },
  Relationship: { kind: 'KNOWS', layer: 'FORMAL', sign: 'POSITIVE', isDirected: false },
  Conflict: { severity: 3, stage: 'OPEN', steps: [] },
  Scenario: { assumptions: '{}' },
};

type Given = Values & { readonly author?: string };

/**
 * Builds facts of a centre in one line each: `partner('Bakker', { power: 0.5 })`. A fact's id is its name with the centre's id behind it
 * (`idOf`), so that links can be written by name. Everything is SHARED and holds since 1 January 2025 unless given otherwise.
 */
export function smallField(centreId: string) {
  const facts: FactState[] = [];
  const revisions: Revision[] = [];
  const idOf = (name: string) => `${name.toLowerCase()}-${centreId}`;
  const idsOf = (names: readonly string[] | undefined) => (names ?? []).map(idOf);

  const add = (label: FactLabel, name: string, { author, ...values }: Given, links: Links = {}) => {
    facts.push({
      label,
      id: idOf(name),
      centreId,
      version: 1,
      author: author ?? null,
      values: { visibility: 'SHARED', validFrom: '2025-01-01T00:00:00.000Z', ...defaults[label], ...values },
      links,
    });
  };

  return {
    facts,
    revisions,
    idOf,
    partner: (name: string, values: Given = {}) => add('Partner', name, { name, ...values }),
    interest: (name: string, values: Given = {}) => add('Interest', name, { name, ...values }),
    issue: (name: string, values: Given = {}) => add('Issue', name, { name, key: issueKey(name), ...values }),
    stance: (partner: string, issue: string, values: Given = {}) =>
      add('Stance', `${partner}-on-${issue}`, values, { partnerId: idOf(partner), issueId: idOf(issue) }),
    holding: (partner: string, interest: string, values: Given = {}) =>
      add('Holding', `${partner}-has-${interest}`, values, {
        partnerId: idOf(partner),
        interestId: idOf(interest),
      }),
    relationship: (from: string, to: string, values: Given = {}) =>
      add('Relationship', `${from}-to-${to}`, values, { fromId: idOf(from), toId: idOf(to) }),
    conflict: (
      name: string,
      parties: readonly string[],
      values: Given = {},
      about: { issue?: string; interests?: readonly string[]; mediator?: string } = {},
    ) =>
      add(
        'Conflict',
        name,
        { name, ...values },
        {
          partyIds: idsOf(parties),
          issueId: about.issue === undefined ? null : idOf(about.issue),
          interestIds: idsOf(about.interests),
          mediatorId: about.mediator === undefined ? null : idOf(about.mediator),
        },
      ),
    /** The state that the fact `name`, made before, had in an earlier period. */
    earlier: (
      name: string,
      [validFrom, validTo]: readonly [string, string],
      values: Values,
      links?: Links,
    ) => {
      const fact = facts.find(({ id }) => id === idOf(name));
      if (fact === undefined) throw new Error(`No fact ${name}.`);
      revisions.push({
        id: `${fact.id}-${validFrom}`,
        factId: fact.id,
        label: fact.label,
        centreId,
        visibility: (values.visibility ?? fact.values.visibility) as Revision['visibility'],
        author: fact.author,
        validFrom,
        validTo,
        values: { ...fact.values, ...values, validFrom, validTo: null },
        links: links ?? fact.links,
      });
    },
  };
}

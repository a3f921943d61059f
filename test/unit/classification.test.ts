import { buildSchema as buildFromSdl, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findUnclassified } from '../../server/api/classified.ts';
import { findForbiddenForms } from '../../server/api/forbidden-forms.ts';
import { protect } from '../../server/api/protection.ts';
import { buildSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/api/sdl.ts';

const schema = await buildSchema();
const problemsOf = (sdl: string) => findUnclassified(buildFromSdl(sdl));

describe('the classification', () => {
  it('knows every type and field of the API, and none besides', () => {
    expect(findUnclassified(schema)).toEqual([]);
  });

  it('misses a new type', () => {
    expect(problemsOf('type Query { me: Me } type Me { id: ID } type Dossier { text: String }')).toContain(
      'Dossier: is not classified',
    );
  });

  it('misses a new field', () => {
    expect(problemsOf('type Query { me: Me } type Me { id: ID passwordHash: String }')).toContain(
      'Me.passwordHash: is not classified',
    );
  });

  it('misses a count beside a page', () => {
    const sdl = `type Query { partnersConnection: PartnersConnection } type Partner { id: ID }
      type PartnersConnection { edges: [PartnerEdge] aggregate: Int } type PartnerEdge { node: Partner cursor: String }`;
    expect(problemsOf(sdl)).toContain('PartnersConnection: is not classified');
  });

  it('misses a filter that leads from one fact to another', () => {
    const sdl = `type Query { partners(where: PartnerWhere): [Partner] } type Partner { id: ID }
      input PartnerWhere { AND: [PartnerWhere] name: String stances: StanceWhere } input StanceWhere { position: Float }`;
    expect(problemsOf(sdl).filter((line) => line.startsWith('PartnerWhere'))).toEqual([
      'PartnerWhere.stances: lets a filter or order reach what is not classified for it',
    ]);
  });

  it('misses a named read that leads to a fact which only generated reads filter', () => {
    const sdl =
      'type Query { me: Me } type Me { id: ID } type PartnerCard { partner: Partner } type Partner { id: ID }';
    expect(problemsOf(sdl)).toContain(
      'PartnerCard.partner: only generated reads may lead to a type that they filter',
    );
  });
});

describe('protection', () => {
  it('is never left out of a type that generated queries read', () => {
    expect(() => protect(parse('type Dossier @node { id: ID! }'), () => undefined)).toThrow('Dossier');
  });

  it('is never written by hand', () => {
    const sdl = parse('type Partner @node @authorization(filter: []) { id: ID! }');
    expect(() => protect(sdl, () => 'GENERATED_BY_VISIBILITY')).toThrow('from the classification alone');
  });
});

describe('forms of SDL that @neo4j/graphql 7.6.3 does not protect', () => {
  it('are not in our SDL, with the protection added', () => {
    expect(findForbiddenForms(readSdl())).toEqual([]);
    expect(findForbiddenForms(protect(readSdl(), () => 'GENERATED_BY_VISIBILITY'))).toEqual([]);
  });

  it('CVE-2026-92681: @cypher on Query or Mutation', () => {
    const field = '{ all: [Partner] @cypher(statement: "MATCH (n) RETURN n", columnName: "n") }';
    for (const type of ['type Query', 'extend type Query', 'type Mutation', 'extend type Mutation']) {
      expect(findForbiddenForms(parse(`${type} ${field}`))).toHaveLength(1);
    }
  });

  it('CVE-2026-92682: none in an authorization filter', () => {
    const sdl = (where: string) =>
      parse(`type T @node @authorization(filter: [{ where: { node: { ${where} } } }]) { id: ID! }`);
    expect(findForbiddenForms(sdl('AND: [{ stances: { none: { author: { eq: "x" } } } }]'))).toHaveLength(1);
    expect(findForbiddenForms(sdl('NOT: { stances: { some: { author: { eq: "x" } } } }'))).toEqual([]);
  });

  it('CVE-2026-92683: several conditions in an authentication', () => {
    const sdl = (jwt: string) =>
      parse(`type T @node @authentication(operations: [READ], jwt: ${jwt}) { id: ID! }`);
    expect(findForbiddenForms(sdl('{ roles: { includes: "A" }, sub: { eq: "x" } }'))).toHaveLength(1);
    expect(findForbiddenForms(sdl('{ AND: [{ roles: { includes: "A" } }, { sub: { eq: "x" } }] }'))).toEqual(
      [],
    );
  });
});

import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { filterSizeOf } from '../../server/api/limits/filter.ts';
import { costOf } from '../../server/api/limits/selection.ts';
import { buildSchema } from '../../server/api/schema.ts';

const schema = await buildSchema();

function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The test needs one operation.');
  return costOf(schema, document, operation, variables);
}
const size = (text: string, variables: Record<string, unknown> = {}) => filterSizeOf(parse(text), variables);

describe('the cost of a selection', () => {
  it('is the product of the limits along a path, summed over paths', () => {
    expect(cost('{ partners(limit: 10) { name } }').nodes).toBe(10);
    expect(cost('{ partners(limit: 10) { stances(limit: 5) { position } } }').nodes).toBe(10 * (1 + 5));
    expect(cost('{ partners(limit: 10) { name } issues(limit: 3) { name } }').nodes).toBe(13);
  });

  it('counts one for a relationship that leads to one fact', () => {
    expect(cost('{ stances(limit: 10) { partner { name } issue { name } } }')).toEqual({
      depth: 3,
      lists: 3,
      nodes: 10 * 3,
      unbounded: [],
    });
  });

  it('asks a limit of every other list, with its place', () => {
    expect(cost('{ partners { stances { position } } }').unbounded).toEqual([
      'Partner.stances',
      'Query.partners',
    ]);
    expect(cost('{ partners(limit: null) { name } }').unbounded).toEqual(['Query.partners']);
    expect(cost('{ partnersConnection { edges { node { name } } } }').unbounded).toEqual([
      'Query.partnersConnection',
    ]);
    expect(cost('query ($n: Int) { partners(limit: $n) { name } }').unbounded).toEqual(['Query.partners']);
    expect(cost('query ($n: Int = 5) { partners(limit: $n) { name } }', { n: null }).unbounded).toEqual([
      'Query.partners',
    ]);
  });

  it('takes the limit from a variable, its default, or the default of the schema', () => {
    expect(cost('query ($n: Int) { partners(limit: $n) { name } }', { n: 7 }).nodes).toBe(7);
    expect(cost('query ($n: Int = 8) { partners(limit: $n) { name } }').nodes).toBe(8);
    expect(cost('{ changes(centreId: "x") { id } }').nodes).toBe(50);
  });

  it.each([-1, 1.5, '10', Number.MAX_VALUE, [1]])('is without bound for the limit %s', (n) => {
    expect(cost('query ($n: Int) { partners(limit: $n) { name } }', { n }).nodes).toBeGreaterThan(1e300);
  });

  it('counts nothing for zero facts, also of what is without bound below', () => {
    expect(
      cost('query ($n: Int) { partners(limit: 0) { stances(limit: $n) { id } } }', { n: -1 }).nodes,
    ).toBe(0);
  });

  it('counts through fragments, named and inline', () => {
    const text = `{ partners(limit: 10) { ...P } } fragment P on Partner { ... on Partner { stances(limit: 4) { id } } }`;
    expect(cost(text)).toEqual({ depth: 2 + 1, lists: 2, nodes: 50, unbounded: [] });
  });

  it('weighs fragments that double at each level in no time', () => {
    const levels = Array.from(
      { length: 60 },
      (_, i) =>
        `fragment F${i} on Partner { stances(limit: 1) { partner { ...F${i + 1} } issue { stances(limit: 1) { partner { ...F${i + 1} } } } } }`,
    );
    const text = `{ partners(limit: 1) { ...F0 } } ${levels.join(' ')} fragment F60 on Partner { id }`;
    expect(cost(text).nodes).toBeGreaterThan(1e15);
  });

  it('counts the lists, each place where a fragment stands', () => {
    const text = `{ a: partners(limit: 1) { ...P } b: partners(limit: 1) { ...P } }
      fragment P on Partner { stances(limit: 0) { issue { id } } holdings(limit: 1) { id } }`;
    expect(cost(text).lists).toBe(2 * (1 + 3));
  });

  it('leaves introspection to its own limits', () => {
    expect(cost('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual({
      depth: 1,
      lists: 0,
      nodes: 0,
      unbounded: [],
    });
  });
});

describe('the size of filters', () => {
  it('counts AND, OR and NOT as levels, in the document and in variables alike', () => {
    const where = '{ AND: [{ OR: [{ NOT: { name: { eq: "x" } } }] }] }';
    expect(size(`{ partners(where: ${where}) { id } }`).depth).toBe(3);
    const variables = { w: { AND: [{ OR: [{ NOT: { name: { eq: 'x' } } }] }] } };
    expect(size('query ($w: PartnerWhere) { partners(where: $w) { id } }', variables).depth).toBe(3);
    const partly = '{ AND: [{ OR: [{ NOT: $w }] }] }';
    expect(size(`query ($w: PartnerWhere) { partners(where: ${partly}) { id } }`, variables).depth).toBe(6);
  });

  it('finds filters in nested fields and in fragments', () => {
    const text =
      '{ partners { ...P } } fragment P on Partner { stances(where: { NOT: { NOT: { id: { eq: "x" } } } }) { id } }';
    expect(size(text).depth).toBe(2);
  });

  it('tells the longest list', () => {
    const ids = Array.from({ length: 201 }, String);
    expect(
      size('query ($w: PartnerWhere) { partners(where: $w) { id } }', { w: { id: { in: ids } } }).longestList,
    ).toBe(201);
  });

  it('counts a variable each time it is used', () => {
    const variables = { w: { id: { in: ['a', 'b', 'c'] } } };
    const once = size('query ($w: PartnerWhere) { a: partners(where: $w) { id } }', variables).values;
    const twice = size(
      'query ($w: PartnerWhere) { a: partners(where: $w) { id } b: partners(where: $w) { id } }',
      variables,
    );
    expect(twice.values).toBe(2 * once);
  });

  it('stops at once in a filter that is nested a hundred thousand levels', () => {
    const nested = JSON.parse(`${'{"AND":['.repeat(100_000)}{}${']}'.repeat(100_000)}`);
    const { depth } = size('query ($w: PartnerWhere) { partners(where: $w) { id } }', { w: nested });
    expect(depth).toBeGreaterThan(10);
  });

  it('does not count the input of mutations and imports', () => {
    const text =
      'mutation ($i: CreatePartnerInput!) { createPartner(mutationId: "m", input: $i) { userErrors { code } } }';
    expect(size(text, { i: { themes: Array.from({ length: 300 }, String) } }).values).toBe(0);
  });
});

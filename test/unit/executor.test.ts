import { buildSchema, execute, GraphQLError, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isCompilable } from '../../server/api/compilable.ts';
import type { Context } from '../../server/api/context.ts';
import { createExecutor } from '../../server/api/executor.ts';

const schema = buildSchema(`
  scalar DateTime
  enum Layer { FORMAL INFORMAL }
  input Where { name: String, layer: Layer = FORMAL, numbers: [Int!], and: Where }
  interface Named { name: String! }
  type Partner implements Named {
    id: ID! name: String! power: Float votes: Int layer: Layer since: DateTime themes: [String!]!
    friend: Partner echo(text: String, where: Where, layer: Layer = INFORMAL): String
  }
  type Issue implements Named { name: String! key: String! }
  union Fact = Partner | Issue
  type Query {
    partner: Partner partners: [Partner!]! maybe: [Partner] facts: [Fact!]! named: [Named]
    echo(text: String, where: Where, layer: Layer = INFORMAL, numbers: [Int!], share: Float, id: ID): String
    later: Partner nothing: Partner! fails: Partner failsHard: Partner! failsLater: String!
    coded: String throwsText: String rejects: [Partner!]
  }
  type Mutation { first: String second: String! }
`);

const slager = {
  __typename: 'Partner',
  id: 2,
  name: 'Slager',
  power: 0.5,
  votes: 1,
  layer: 'FORMAL',
  themes: [],
};
const bakker = {
  ...slager,
  id: 'bakker',
  name: 'Bakker',
  since: '2025-01-01T00:00:00.000Z',
  themes: ['groen'],
  friend: slager,
};
const nameless = { ...slager, name: null };
const wrong = { ...slager, power: 'much', votes: 1.5, layer: 'SIDEWAYS', since: 'once', themes: ['a', null] };
const boom = () => {
  throw new Error('boom');
};
const resolvers: Record<string, Record<string, (...args: never[]) => unknown>> = {
  Query: {
    partner: () => bakker,
    partners: async () => [bakker, slager],
    maybe: () => [bakker, null, { ...bakker, friend: nameless }, nameless, wrong],
    facts: () => [bakker, { __typename: 'Issue', name: 'Terras', key: 'terras' }],
    named: () => [bakker, { __typename: 'Nobody' }],
    echo: (_parent: unknown, args: object) => JSON.stringify(Object.entries(args).sort()),
    later: async () => bakker,
    nothing: async () => null,
    fails: boom,
    failsHard: async () => boom(),
    failsLater: async () => boom(),
    coded: () => {
      throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
    },
    throwsText: () => {
      throw 'only text';
    },
    rejects: async () => [bakker, new Error('inner')],
  },
  Partner: { echo: (_parent: unknown, args: unknown) => JSON.stringify(args) },
  Mutation: { first: () => 'one', second: boom },
};
for (const [typeName, fields] of Object.entries(resolvers)) {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(typeName);
  for (const [name, resolve] of Object.entries(fields)) type.getFields()[name]!.resolve = resolve as never;
}

const executor = createExecutor(schema);
const context = {} as Context;

async function both(
  text: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const ours = await executor({ document, queryHash: text, operationName, variables, context });
  const theirs = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: context,
  });
  // As the client gets them: in JSON, where an absent field and an undefined one are the same.
  const sent = (result: typeof ours) => ({
    data: JSON.stringify(result.data),
    errors: result.errors && JSON.parse(JSON.stringify(result.errors)),
  });
  return { ours: sent(ours), theirs: sent(theirs), errors: ours.errors };
}

const plain: [string, Record<string, unknown>?, string?][] = [
  ['{ partner { id name power votes layer since themes friend { name friend { name } } } }'],
  ['{ partners { ...P } a: partner { ...P friend { ...P } } } fragment P on Partner { id name }'],
  ['{ one: partner { called: name } two: partner { name called: power } __typename partner { __typename } }'],
  ['{ facts { __typename ... on Partner { name power } ... on Issue { key } } }'],
  ['{ facts { ... on Named { name } } }'],
  ['{ partner { name name friend { id } friend { name } } }'],
  ['query($t: String) { echo(text: $t) }', { t: null }],
  ['query($t: String) { echo(text: $t) }', {}],
  ['query($t: String) { echo(text: $t) }', { t: 'O\'Neill "quoted" \u2028 `x` \\ __MAGIC_NAN__' }],
  ['query($t: String = "groen 2025-01-01", $l: Layer) { echo(text: $t, layer: $l) }'],
  ['query($n: [Int!], $s: Float, $i: ID) { echo(numbers: $n, share: $s, id: $i) }', { n: 1, s: 2, i: 7 }],
  ['{ echo(text: "Van-den-Berg 3:4", numbers: [1, 2], share: 1.5e3, id: 12, layer: FORMAL) }'],
  ['query A { partner { id } } query B { partner { name } }', {}, 'B'],
  ['{ later { name } maybe { id } }'],
];

const notPlain: [string, Record<string, unknown>?, string?][] = [
  ['query($w: Where) { echo(where: $w) partner { id } }', { w: { and: { and: { and: { name: 'deep' } } } } }],
  ['query($w: Where) { echo(where: $w) }', { w: {} }],
  [
    'query($w: Where) { echo(where: $w) }',
    { w: { name: 'a', numbers: 3, and: { numbers: [1, 2], layer: null } } },
  ],
  [
    'query($w: Where) { partner { echo(where: $w) friend { echo(where: $w, text: "x") } } }',
    { w: { name: null } },
  ],
  ['query($v: Boolean!) { partner { name @include(if: $v) id @skip(if: $v) } }', { v: true }],
  [
    'query($v: Boolean!) { a: partner { ...P @include(if: $v) } b: partner { ...P } } fragment P on Partner { name }',
    { v: false },
  ],
  ['query($v: Boolean = true) { partner { id } echo @skip(if: $v) }', { v: null }],
  ['query($n: String, $l: Layer) { echo(where: {name: $n, layer: $l}) }', {}],
  ['{ partner { a_b: echo(text: "1") } a: partner { b_c: echo(text: "2") } }'],
  ['{ __proto__: echo(text: "1") constructor: echo }'],
  [
    '{ __schema { queryType { name } } __type(name: "Partner") { fields { name type { kind ofType { name } } } } }',
  ],
  ['mutation { first second }'],
  ['{ echo(text: "a \\"quoted\\" text_with (brackets)") }'],
  ['query A { partner { id } } query B { partner { name } }', {}],
  ['query A { partner { id } }', {}, 'C'],
];

const failing: [string, Record<string, unknown>?, string?][] = [
  ['{ maybe { name } }'],
  ['{ maybe { friend { name } } }'],
  ['{ maybe { power votes layer since } }'],
  ['{ maybe { themes } }'],
  ['{ nothing { name } partner { name } }'],
  ['{ fails { name } partner { name } }'],
  ['{ x: fails { name } y: fails { id } }'],
  ['{ failsHard { name } partner { name } }'],
  ['{ partner { name } failsLater }'],
  ['{ coded }'],
  ['{ throwsText }'],
  ['{ rejects { name } }'],
  ['{ named { name } }'],
  ['{ ...Q } fragment Q on Query { fails { name } }'],
  ['query($w: Where) { echo(where: $w) }', { w: { layer: 'SIDEWAYS' } }],
  ['query($w: Where) { echo(where: $w) }', { w: { unheard: 1, numbers: ['x'] } }],
  ['query($n: [Int!]!) { echo(numbers: $n) }', { n: [1, null] }],
  ['query($n: [Int!]!) { echo(numbers: $n) }', { n: [2 ** 40] }],
  ['query($n: [Int!]!) { echo(numbers: $n) }', {}],
  ['query($t: String) { echo(text: $t) }', { t: 3 }],
];

describe('the executor', () => {
  it.each(plain)(
    'answers %s with %j as graphql-js does, compiled',
    async (text, variables, operationName) => {
      expect(isCompilable(schema, parse(text))).toBe(true);
      const { ours, theirs } = await both(text, variables, operationName);
      expect(theirs.errors).toBeUndefined();
      expect(ours).toEqual(theirs);
    },
  );

  it.each(notPlain)('answers %s with %j as graphql-js does', async (text, variables, operationName) => {
    const { ours, theirs } = await both(text, variables, operationName);
    expect(ours).toEqual(theirs);
  });

  it.each(failing)(
    'words and places the errors of %s with %j as graphql-js does',
    async (text, variables, name) => {
      const { ours, theirs, errors } = await both(text, variables, name);
      expect(theirs.errors.length).toBeGreaterThan(0);
      expect(ours).toEqual(theirs);
      // What masks errors looks at these.
      for (const error of errors ?? []) {
        expect(error).toBeInstanceOf(GraphQLError);
        expect(error.extensions).toBeTypeOf('object');
      }
    },
  );

  it('keeps what a resolver threw, for the log and for its code', async () => {
    const { errors: [thrown] = [] } = await both('{ fails { name } }');
    expect(thrown?.originalError?.message).toBe('boom');
    const { errors: [coded] = [] } = await both('{ coded }');
    expect(coded?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('runs a resolver that throws only once', async () => {
    let calls = 0;
    const fails = schema.getQueryType()!.getFields().fails!;
    const resolve = fails.resolve;
    fails.resolve = () => {
      calls += 1;
      throw new Error('down');
    };
    const text = '{ fails { themes } }';
    await executor({ document: parse(text), queryHash: text, operationName: null, variables: {}, context });
    fails.resolve = resolve;
    expect(calls).toBe(1);
  });

  it.each([
    ['argument', '{ echo(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.reached=1") }'],
    [
      'default',
      'query($t: String = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.reached=1") { echo(text: $t) }',
    ],
    [
      'list',
      '{ echo(where: {and: {name: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.reached=1"}}) }',
    ],
    [
      'block string',
      '{ echo(text: """__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.reached=1""") }',
    ],
  ])('never runs the text of a literal (%s)', async (_where, text) => {
    const { ours, theirs } = await both(text);
    expect(ours).toEqual(theirs);
    expect((globalThis as { reached?: number }).reached).toBeUndefined();
    expect(isCompilable(schema, parse(text))).toBe(false);
  });
});

import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One way to read. */
export interface Read {
  /** Such as `Query.partners where name.contains`. */
  readonly name: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Values for the arguments of named reads, by the name of the argument; each is tried. */
export type Arguments = Readonly<Record<string, readonly unknown[]>>;

const LIMIT = 200;

/**
 * Every way to read that the schema offers, found by walking it: each query with everything selectable below it, each field of each filter
 * with each of its operators, each order, each page, and the same in the lists below. A field added to the schema is in here by itself;
 * an argument that is not known here throws.
 */
export function everyRead(schema: GraphQLSchema, args: Arguments): Read[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  return queries.flatMap((query) =>
    query.args.some(({ name }) => name === 'where') ? generatedReads(query) : namedReads(query, args),
  );
}

type Field = GraphQLField<unknown, unknown>;
const isPage = ({ args }: Field) => args.some(({ name }) => name === 'first');
const boundOf = (field: Field, size = LIMIT) => `${isPage(field) ? 'first' : 'limit'}: ${size}`;

/** Everything below a field of a named read; what it leads to has no arguments, so there is an end to it. */
export function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  return `{ ${Object.values(type.getFields())
    .map((below) => `${below.name} ${selectionOf(below)}`)
    .join(' ')} }`;
}

const valuesOf = (type: GraphQLObjectType | undefined) =>
  Object.values(type?.getFields() ?? {}).filter((field) => isLeafType(getNamedType(field.type)));

/** The values of nodes, and those of the nodes at the end of a path below them. Long paths and wide ones take the planner seconds. */
function alongPath(field: Field, [next, ...rest]: readonly Field[]): string {
  const values = valuesOf(nodeTypeOf(field)).map(({ name }) => name);
  const below = next && `${next.name}(${boundOf(next, 20)}) ${nodes(next, alongPath(next, rest))}`;
  return [...values, below ?? ''].join(' ');
}

/** The nodes of a generated list or page with one selection. */
const nodes = (field: Field, selection: string) =>
  isPage(field)
    ? `{ totalCount pageInfo { hasNextPage } edges { cursor node { ${selection} } } }`
    : `{ ${selection} }`;

function generatedReads(query: Field): Read[] {
  const name = `Query.${query.name}`;
  const ask = (what: string, args: string, selection: string): Read => ({
    name: `${name} ${what}`,
    document: `{ ${query.name}(${args}) ${nodes(query, selection)} }`,
  });
  const bound = boundOf(query);
  const filters = filtersOf(query);
  const orders = ordersOf(query);
  const all: Read[] = [
    ...pathsOf(query).map((path) => ({
      name: [name, ...path.map((relation) => relation.name)].join('.'),
      document: `{ ${query.name}(${bound}) ${nodes(query, alongPath(query, path))} }`,
    })),
    ask('one page', `${boundOf(query, 2)}${isPage(query) ? '' : ', offset: 1'}`, 'id'),
    ...variantsOf(query).map(([what, args]) => ask(what, `${bound}, ${args}`, 'id')),
    ...nestedReads(query),
  ];
  // A page takes the filters and orders of the list: one by one they are tried on the list alone.
  if (isPage(query)) return all;
  return [
    ...all,
    ...filters.map(([what, where]) => ask(`where ${what}`, `${bound}, where: ${where}`, 'id')),
    ...orders.map(([what, sort]) => ask(`sort ${what}`, `${bound}, sort: [${sort}]`, 'id')),
  ];
}

/** No step, each step by list and by page, and each two steps by list. */
function pathsOf(query: Field): Field[][] {
  const steps = relationsOf(query);
  const pairs = steps.flatMap((step) => relationsOf(step).map((next) => [step, next]));
  const byList = isPage(query) ? [] : pairs.filter((pair) => !pair.some(isPage));
  return [[], ...steps.map((step) => [step]), ...byList];
}

/** Every field filtered at once, the opposite, every order. One operator for each field: more take the planner seconds. */
function variantsOf(field: Field): [what: string, args: string][] {
  const byField = new Map<string, string>();
  for (const [what, where] of filtersOf(field)) {
    const [name = '', operator = ''] = what.split(/[. ]/);
    if (!byField.has(name) || operator === 'contains') byField.set(name, where);
  }
  const filters = [...byField.values()];
  const orders = ordersOf(field).map(([, sort]) => sort);
  return [
    ['any filter', `where: { OR: [${filters.join(', ')}] }`],
    ['no filter', `where: { NOT: { OR: [${filters.join(', ')}] } }`],
    ['every order', `sort: [${orders.join(', ')}]`],
  ];
}

/** In the lists below each node. */
function nestedReads(query: Field): Read[] {
  return relationsOf(query).flatMap((relation) =>
    variantsOf(relation).map(([what, args]) => {
      const below = `${relation.name}(${boundOf(relation)}, ${args}) ${nodes(relation, 'id')}`;
      return {
        name: `Query.${query.name} ${relation.name} ${what}`,
        document: `{ ${query.name}(${boundOf(query)}, sort: [${idOrder(query)}]) ${nodes(query, `id ${below}`)} }`,
      };
    }),
  );
}

const idOrder = (query: Field) => ordersOf(query).find(([what]) => what === 'id ASC')?.[1] ?? '';

/** The lists and pages of other facts below the nodes of a read. */
function relationsOf(query: Field): Field[] {
  return Object.values(nodeTypeOf(query)?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'where'),
  );
}

function nodeTypeOf(query: Field) {
  const type = getNamedType(query.type);
  if (!isObjectType(type)) return undefined;
  if (!isPage(query)) return type;
  const edge = getNamedType(type.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  return isObjectType(node) ? node : undefined;
}

/** Each filter by itself as a `where` value. On a page of a relationship it stands under `node`. */
function filtersOf(field: Field): [what: string, where: string][] {
  return inputFieldsOf(field, 'where').flatMap(({ name, type }) => {
    const operators = getNamedType(type);
    if (!isInputObjectType(operators) || /^(AND|OR|NOT)$/.test(name)) return [];
    return Object.values(operators.getFields()).flatMap((operator) =>
      probesFor(operator).map((value): [string, string] => [
        `${name}.${operator.name} ${value}`,
        under(field, 'where', `{ ${name}: { ${operator.name}: ${value} } }`),
      ]),
    );
  });
}

/** Each order by itself, up and down. */
function ordersOf(field: Field): [what: string, sort: string][] {
  return inputFieldsOf(field, 'sort').flatMap(({ name }) =>
    ['ASC', 'DESC'].map((direction): [string, string] => [
      `${name} ${direction}`,
      under(field, 'sort', `{ ${name}: ${direction} }`),
    ]),
  );
}

function inputFieldsOf(field: Field, argument: 'where' | 'sort'): GraphQLInputField[] {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
  if (!isInputObjectType(type)) return [];
  const own = Object.values(type.getFields());
  const node = own.find(({ name }) => name === 'node');
  const inner = node && getNamedType(node.type);
  return isInputObjectType(inner) ? Object.values(inner.getFields()) : own;
}

function under(field: Field, argument: 'where' | 'sort', value: string): string {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
  return isInputObjectType(type) && 'node' in type.getFields() ? `{ node: ${value} }` : value;
}

/** Values that hidden facts have and visible ones have not, where there are such. */
function probesFor({ name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  const inList = (...values: string[]) =>
    isListType(isNonNullType(type) ? type.ofType : type) ? [`[${values.join(', ')}]`] : values.slice(0, 1);
  if (isEnumType(named)) return named.getValues().flatMap((value) => inList(value.name));
  if (named.name === 'Boolean') return ['true', 'false'];
  if (named.name === 'Float') return inList('0.77');
  if (named.name === 'Int') return inList('2');
  if (named.name === 'DateTime') return inList('"2026-01-05T09:00:00.000Z"');
  if (named.name === 'ID') return inList('"0"');
  if (named.name === 'String') {
    if (name === 'startsWith') return inList('"PRIVATE"');
    return /^(contains|endsWith)$/.test(name)
      ? inList('"SECRET"')
      : inList('"PRIVATE-SECRET"', '"TEAM-SECRET"');
  }
  throw new Error(
    `No value is known to probe a filter of type ${named.name} with: add one to test/support/every-read.ts.`,
  );
}

/** A named read with each combination of the values known for its arguments. */
function namedReads(query: Field, known: Arguments): Read[] {
  const tried = query.args.flatMap((arg) => {
    const values = known[`${query.name}.${arg.name}`] ?? known[arg.name];
    if (values === undefined && isRequiredArgument(arg)) {
      throw new Error(`No value is known for ${query.name}(${arg.name}): add one where the matrix is made.`);
    }
    return values ? [{ arg, values: isRequiredArgument(arg) ? values : [undefined, ...values] }] : [];
  });
  const combinations = tried.reduce<Record<string, unknown>[]>(
    (all, { arg, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [arg.name]: value }))),
    [{}],
  );
  return combinations.map((values) => {
    const given = tried.filter(({ arg }) => values[arg.name] !== undefined).map(({ arg }) => arg);
    const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      name: `Query.${query.name}(${JSON.stringify(values)})`,
      document: `query ${declared && `(${declared})`} { ${query.name}${passed && `(${passed})`} ${selectionOf(query)} }`,
      variables: values,
    };
  });
}

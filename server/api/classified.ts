import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type AccessClass, classification, fieldClassesOf, nodeClassOf } from './classification.ts';

/** What the classification does not know of a schema, or knows of no schema; one line for each. Empty is right. */
export function findUnclassified(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return [
    ...types.filter(isObjectType).flatMap(unclassifiedFields),
    ...types.filter(isInputObjectType).flatMap((type) => openFilters(schema, type)),
    ...types
      .filter((type) => isUnionType(type) || isInterfaceType(type))
      .map(({ name }) => `${name}: unions and interfaces are not classified yet; decide how`),
    ...Object.keys(classification)
      .filter((name) => !schema.getType(name))
      .map((name) => `${name}: is classified but not in the schema`),
    ...(schema.getSubscriptionType() ? ['Subscription: is not classified'] : []),
  ];
}

const PAGE_FIELDS: ReadonlySet<string> = new Set(['edges', 'pageInfo', 'totalCount']);
const EDGE_FIELDS: ReadonlySet<string> = new Set(['cursor', 'node']);
const PAGE_INFO_FIELDS: ReadonlySet<string> = new Set([
  'hasNextPage',
  'hasPreviousPage',
  'startCursor',
  'endCursor',
]);

/** A page of a generated read: pages, edges and page information with these fields and no others. */
function isPage(type: GraphQLObjectType): boolean {
  const fields = Object.values(type.getFields());
  const consistsOf = (allowed: ReadonlySet<string>) => fields.every(({ name }) => allowed.has(name));
  if (type.name === 'PageInfo') return consistsOf(PAGE_INFO_FIELDS);
  const node = fields.find(({ name }) => name === 'node');
  if (node) return consistsOf(EDGE_FIELDS) && nodeClassOf(getNamedType(node.type).name) !== undefined;
  const edges = fields.find(({ name }) => name === 'edges');
  const edge = edges && getNamedType(edges.type);
  return consistsOf(PAGE_FIELDS) && isObjectType(edge) && isPage(edge);
}

function unclassifiedFields(type: GraphQLObjectType): string[] {
  const classes = fieldClassesOf(type.name);
  if (classes === null) {
    return isPage(type) ? [] : [`${type.name}: is not classified`];
  }
  const fields = type.getFields();
  return [
    ...Object.keys(fields)
      .filter((name) => !classes.has(name))
      .map((name) => `${type.name}.${name}: is not classified`),
    ...Object.values(fields)
      .filter(
        ({ name, type: shown }) => nodeClassOf(getNamedType(shown).name) && !isGenerated(classes.get(name)),
      )
      .map(({ name }) => `${type.name}.${name}: only generated reads may lead to a type that they filter`),
    ...[...classes.keys()]
      .filter((name) => !fields[name])
      .map((name) => `${type.name}.${name}: is classified but not in the schema`),
  ];
}

const isGenerated = (access: AccessClass | undefined) => access?.startsWith('GENERATED_') ?? false;

/** A generated filter or order may use the plain values of its own type and nothing that leads elsewhere. */
function openFilters(schema: GraphQLSchema, input: GraphQLInputObjectType): string[] {
  const subject = /^(\w+?)(Where|Sort)$/.exec(input.name)?.[1];
  const isConnection = /Connection(Where|Sort)$/.test(input.name);
  if (subject === undefined) return [];
  const classes = isConnection ? null : fieldClassesOf(subject);
  return Object.values(input.getFields())
    .filter(({ name, type }) => {
      if (/^(AND|OR|NOT)$/.test(name)) return getNamedType(type) !== input;
      if (isConnection) return name !== 'node' || !isOwnFilter(schema, getNamedType(type).name);
      const access = classes?.get(name);
      return access === undefined || access === 'GENERATED_RELATION' || nodeClassOf(subject) === undefined;
    })
    .map(({ name }) => `${input.name}.${name}: lets a filter or order reach what is not classified for it`);
}

/** `PartnerWhere`, `PartnerSort`: of a type that generated queries read. */
const isOwnFilter = (schema: GraphQLSchema, name: string) =>
  schema.getType(name) !== undefined && nodeClassOf(name.replace(/(Where|Sort)$/, '')) !== undefined;

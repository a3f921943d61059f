import { randomBytes } from 'node:crypto';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { nodeClassOf } from './classification.ts';
import { findUnclassified } from './classified.ts';
import type { Context } from './context.ts';
import { findForbiddenForms } from './forbidden-forms.ts';
import { protect } from './protection.ts';
import { resolvers } from './resolvers/index.ts';
import { readSdl } from './sdl.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/**
 * The executable schema: `schema/*.graphql`, protected by its classification, with generated reads for the `@node` types and our
 * resolvers for the rest. Takes about half a second. Throws when something in it is not classified or a resolver has no field.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const sdl = readSdl();
  refuseWhen('schema/*.graphql has forms that are not safe', findForbiddenForms(sdl));
  const generated = new Neo4jGraphQL({
    typeDefs: protect(sdl, nodeClassOf),
    features: {
      // Claims come with the context, already verified; a token would be checked against a key that nobody has.
      authorization: { key: randomBytes(32).toString('hex') },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const schema = await generated.getSchema();
  refuseWhen('Add to server/api/classification.ts who may see', findUnclassified(schema));
  leaveOwnTypesPlain(schema);
  attachResolvers(schema, resolvers as Record<string, Record<string, Resolve>>);
  return schema;
}

function refuseWhen(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}

/** The library gives every field a resolver for driver integers; ours hold plain values, and a plain field executes faster. */
function leaveOwnTypesPlain(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || nodeClassOf(type.name)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const isPage = 'edges' in type.getFields() || 'cursor' in type.getFields();
    if (isRoot || isPage) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}

function attachResolvers(schema: GraphQLSchema, byType: Record<string, Record<string, Resolve>>): void {
  for (const [typeName, fields] of Object.entries(byType)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type))
      throw new Error(`Resolvers for ${typeName}, which is no object type of the schema.`);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`A resolver for ${typeName}.${fieldName}, which is not in the schema.`);
      field.resolve = resolve;
    }
  }
}

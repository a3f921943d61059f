import { randomUUID } from 'node:crypto';
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { buildSchema } from '../../server/api/schema.ts';
import type { Database } from '../../server/store/driver.ts';
import { type Asker, execute, mutationId } from './graphql.ts';
import { writeCentre } from './write-centre.ts';

const schema = buildSchema();

// biome-ignore lint/suspicious/noExplicitAny: a test reads the fields of its own mutation
type Payload = Record<string, any>;

/** Every field of a type that needs no arguments, two levels deep: what a payload holds, and its change. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    return isObjectType(inner) && depth > 0 ? [`${field.name} { ${selection(inner, depth - 1)} }`] : [];
  });
  return fields.join(' ');
}

/** A mutation as a document that takes each of its arguments as a variable and asks for everything it answers. */
export async function documentOf(name: string): Promise<string> {
  const field = (await schema).getMutationType()?.getFields()[name];
  if (!field) throw new Error(`The schema has no mutation ${name}.`);
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const payload = getNamedType(field.type) as GraphQLObjectType;
  return `mutation ${name}(${variables}) { ${name}(${args}) { ${selection(payload, 3)} } }`;
}

/** Sends mutations as one asker; gives the payload, or throws what GraphQL itself refused. */
export function mutator(database: Database, as: Asker) {
  return async (name: string, args: Record<string, unknown>): Promise<Payload> => {
    const variables = { mutationId: mutationId(), ...args };
    const { data, errors } = await execute(database, { as, document: await documentOf(name), variables });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data[name];
  };
}

/** An empty centre with a coordinator in it. */
export async function openCentre(database: Database, name?: string) {
  const centreId = randomUUID();
  await writeCentre(database, { centreId, facts: [] });
  const as: Asker = { role: 'COORDINATOR', centres: [centreId], name: name ?? 'Coordinator' };
  return { centreId, as, change: mutator(database, as) };
}

/** Reads with a query as one asker. */
export function reader(database: Database, as: Asker) {
  return async (document: string, variables: Record<string, unknown> = {}): Promise<Payload> => {
    const { data, errors } = await execute(database, { as, document, variables });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
}

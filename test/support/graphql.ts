import { createHash } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, graphql, print } from 'graphql';
import { pino } from 'pino';
import { createAnalyses } from '../../server/api/analyses.ts';
import { type Context, createContext } from '../../server/api/context.ts';
import { buildSchema } from '../../server/api/schema.ts';
import type { Role } from '../../server/domain/visibility.ts';
import type { Database } from '../../server/store/driver.ts';
import { findIdentity, type Identity } from '../../server/store/identities.ts';

/** Who asks in a test. The user is made in the database; the same words give the same user. */
export interface Asker {
  role: Role;
  /** Centres the user is a member of, in that role; 'everywhere' for a role held in every centre. */
  centres: readonly string[] | 'everywhere';
  /** Tells two users of the same role and centres apart. */
  name?: string;
}

const schema = buildSchema();
const log = pino({ level: 'silent' });
const analyses = createAnalyses();

/** Shape of a result whose fields the test knows. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the fields of its own document
type Data = Record<string, any>;
export interface Result extends Pick<ExecutionResult, 'errors'> {
  data: Data;
}

/**
 * Runs a document through the real schema, context and database, without HTTP and its limits. Centres named in `as` must exist.
 * `data` is an empty object when there is none.
 */
export async function execute(
  database: Database,
  {
    as,
    document,
    variables,
    signal,
  }: { as: Asker; document: string | DocumentNode; variables?: Data; signal?: AbortSignal },
): Promise<Result> {
  const identity = await identityOf(database, as);
  const { data, errors } = await graphql({
    schema: await schema,
    source: typeof document === 'string' ? document : print(document),
    variableValues: variables,
    contextValue: contextOf(database, identity, signal),
  });
  return { data: (data as Data | null | undefined) ?? {}, errors };
}

/** The context of a request of this user, without HTTP. */
export const contextOf = (
  database: Database,
  identity: Identity,
  signal: AbortSignal = new AbortController().signal,
): Context => createContext({ database, log, identity, analyses, signal });

/** The user of an asker, made when new. */
export async function identityOf(database: Database, as: Asker): Promise<Identity> {
  const userId = userIdOf(as);
  const known = await findIdentity(database, userId);
  if (known && (as.centres === 'everywhere' || as.centres.every((id) => known.roles.has(id)))) return known;
  await database.write((tx) =>
    tx.run(
      `/* makeAsker */
      MERGE (u:User {id: $userId})
      ON CREATE SET u.name = $name, u.isDisabled = false, u.everywhere = $everywhere, u.version = 1
      WITH u UNWIND $centres AS centreId
      MATCH (c:Centre {id: centreId}) MERGE (u)-[m:MEMBER_OF]->(c) SET m.role = $role`,
      {
        userId,
        name: as.name ?? `Test ${as.role}`,
        everywhere: as.centres === 'everywhere' ? as.role : null,
        centres: as.centres === 'everywhere' ? [] : as.centres,
        role: as.role,
      },
    ),
  );
  const identity = await findIdentity(database, userId);
  if (!identity) throw new Error(`The test user ${userId} is disabled.`);
  return identity;
}

/** The id of an asker's user, the author of what this asker writes. All begin and end with 0, so that a probe for 0 finds each or none. */
export function userIdOf({ role, centres, name }: Asker): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([role, centres, name]))
    .digest('hex');
  const part = (from: number, length: number) => hex.slice(from, from + length);
  return `0${part(0, 7)}-${part(7, 4)}-4${part(11, 3)}-8${part(14, 3)}-${part(17, 11)}0`;
}

let lastMutation = 0;
/** A fresh mutation id. */
export const mutationId = () => `test-${process.pid}-${Date.now()}-${++lastMutation}`;

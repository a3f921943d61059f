import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './errors.ts';

/** An empty variable counts as absent: `PORT= npm start` and compose files with empty defaults do what people expect. */
const absentWhenEmpty = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(absentWhenEmpty, type.optional());

const DATABASE_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const databaseUri = z
  .string()
  .refine(
    (value) =>
      URL.canParse(value) &&
      DATABASE_SCHEMES.includes(new URL(value).protocol) &&
      new URL(value).hostname !== '',
    { error: 'must be an address such as neo4j://db.example.org:7687 or bolt://127.0.0.1:7687' },
  );

const webAddress = (example: string) =>
  z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: `must be an address such as ${example}`,
    abort: true,
  });

const origin = webAddress('https://krachtenveld.example.org')
  .refine((value) => new URL(value).pathname === '/', { error: 'must not have a path' })
  .transform((value) => new URL(value).origin);

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${minimum} to ${maximum}` })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, {
      error: `must be from ${minimum} to ${maximum}`,
    });

const word = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });

const variables = z.object({
  PORT: optional(wholeNumber(0, 65535)),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, { error: 'must be a host name or an IP address' })),
  PUBLIC_ORIGIN: optional(origin),
  TRUSTED_PROXIES: optional(wholeNumber(0, 10)),
  KRACHTENVELD_DATA: optional(z.string()),
  DEMO: optional(word(['on', 'off'])),
  CLIENT: optional(word(['on', 'off'])),
  LOG_LEVEL: optional(word(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])),
  NEO4J_URI: optional(databaseUri),
  NEO4J_USER: optional(z.string()),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: optional(
    z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, { error: 'must be the name of a Neo4j database' }),
  ),
  KRACHTENVELD_URL: optional(webAddress('http://127.0.0.1:4000')),
  KRACHTENVELD_TOKEN: optional(z.string()),
  XDG_CACHE_HOME: optional(z.string()),
  JAVA_HOME: optional(z.string()),
  npm_lifecycle_event: optional(z.string()),
});

export interface Config {
  /** TCP port; 0 lets the system choose. */
  port: number;
  host: string;
  /** The address people type, when it differs from host and port (behind a proxy). Without a final slash. */
  publicOrigin: string | undefined;
  /** How many proxies in front of the service may be believed about the caller's address. */
  trustedProxies: number;
  /** Absolute path of the data folder. */
  dataDir: string;
  /** Absolute path of the per-user cache; holds the database's jars. */
  cacheDir: string;
  /** Demo centres and demo personas. On by default with the embedded database, off by default with one of your own. */
  demo: boolean;
  /** Whether the web client is built when needed, and served. */
  client: boolean;
  /** Undefined: `warn` at a terminal, otherwise `info`. */
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent' | undefined;
  /** Null: start the embedded Neo4j. An undefined `database` is the server's default. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null;
  /** For commands that talk to a running service, such as the import. */
  service: { url: string; token: string | undefined };
  javaHome: string | undefined;
  /** Whether `npm start` is above us: then its end, even by kill -9, is ours. */
  startedByNpm: boolean;
}

/**
 * Reads the configuration from a set of environment variables, without side effects.
 * Throws StartRefused with one line per bad variable; the value itself is not repeated, it may be a secret.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(env);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (env.NEO4J_URI && !env.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD must be set when NEO4J_URI is');
  if (!parsed.success || problems.length > 0) {
    throw new StartRefused(
      `The configuration is not right:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  const given = parsed.data;
  const port = given.PORT ?? 4000;
  return {
    port,
    host: given.HOST ?? '127.0.0.1',
    publicOrigin: given.PUBLIC_ORIGIN,
    trustedProxies: given.TRUSTED_PROXIES ?? 0,
    dataDir: resolve(given.KRACHTENVELD_DATA ?? '.data'),
    cacheDir: resolve(given.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'krachtenveld'),
    demo: (given.DEMO ?? (given.NEO4J_URI ? 'off' : 'on')) === 'on',
    client: given.CLIENT !== 'off',
    logLevel: given.LOG_LEVEL,
    neo4j: given.NEO4J_URI
      ? {
          uri: given.NEO4J_URI,
          user: given.NEO4J_USER ?? 'neo4j',
          password: given.NEO4J_PASSWORD ?? '',
          database: given.NEO4J_DATABASE,
        }
      : null,
    service: { url: given.KRACHTENVELD_URL ?? `http://127.0.0.1:${port}`, token: given.KRACHTENVELD_TOKEN },
    javaHome: given.JAVA_HOME,
    startedByNpm: given.npm_lifecycle_event === 'start',
  };
}

/** The configuration of this process; ends it with exit code 1 and one line per bad variable when it is not right. */
export function readConfig(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

import neo4j, { type Driver } from 'neo4j-driver';
import { StartRefused } from '../../errors.ts';
import { findCredentials, prepareCredentials } from './credentials.ts';
import { alreadyInUse, findHolder, takeFolder } from './folder-lock.ts';
import { prepareHome } from './home.ts';
import { getJars } from './jars.ts';
import { getJava } from './java.ts';
import { type Jvm, startJvm } from './jvm.ts';

export interface EmbeddedOptions {
  dataDir: string;
  cacheDir: string;
  javaHome: string | undefined;
  /** Gets a line for people about what takes time or went wrong. */
  say: (line: string) => void;
  /** Called when the JVM died and could not be brought back; the service cannot go on. */
  onLost?: (line: string) => void;
}

export interface ReachableNeo4j {
  uri: string;
  user: string;
  password: string;
}

export interface EmbeddedNeo4j extends ReachableNeo4j {
  /** Process id of the JVM that runs now. */
  jvmPid(): number;
  /** Ends the database in good order and frees the data folder. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 180_000;
const MAX_RESTARTS = 5;

/**
 * Starts Neo4j Community in a JVM of its own, on 127.0.0.1, with its data under `dataDir`. Resolves when it answers.
 * Throws StartRefused when the folder is in use, or when Java or Maven is missing. A JVM that dies is started again on the same port
 * (at most 5 times); what asks the database in the meantime hears DatabaseUnavailable.
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { dataDir, say } = options;
  const lock = await takeFolder(dataDir);
  try {
    const java = await getJava(options.javaHome, say);
    const jars = await getJars(options.cacheDir, say);
    const { user, password, port } = await prepareCredentials(dataDir);
    const home = prepareHome(dataDir, jars, port);
    const reachable: ReachableNeo4j = { uri: `bolt://127.0.0.1:${port}`, user, password };

    let jvm: Jvm;
    let stopping = false;
    const launch = async () => {
      jvm = await startJvm(java.path, jars, home);
      lock.recordJvm(jvm.pid);
      if (stopping) await jvm.stop();
      else await untilItAnswers(jvm, reachable, dataDir);
    };
    await launch();

    const watch = async () => {
      for (let restarts = 0; !stopping; restarts += 1) {
        await jvm.ended;
        if (stopping) return;
        if (restarts === MAX_RESTARTS) {
          options.onLost?.(`The database stopped ${restarts + 1} times; see ${home}/logs.`);
          return;
        }
        say('The database stopped unexpectedly: starting it again ...');
        try {
          await launch();
          say('The database is back.');
        } catch (error) {
          if (stopping) return;
          options.onLost?.((error as Error).message);
          return;
        }
      }
    };
    void watch();

    return {
      ...reachable,
      jvmPid: () => jvm.pid,
      stop: async () => {
        stopping = true;
        await jvm.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The embedded database that a running service keeps for this data folder, or null when none runs. For commands such as create-token. */
export function findRunningNeo4j(dataDir: string): ReachableNeo4j | null {
  const credentials = findHolder(dataDir) && findCredentials(dataDir);
  if (!credentials) return null;
  const { user, password, port } = credentials;
  return { uri: `bolt://127.0.0.1:${port}`, user, password };
}

async function firstQuery(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

async function untilItAnswers(
  jvm: Jvm,
  { uri, user, password }: ReachableNeo4j,
  dataDir: string,
): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let hasEnded = false;
  void jvm.ended.then(() => {
    hasEnded = true;
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 1_000 });
  try {
    while (!hasEnded) {
      // A query rather than a greeting: the first one takes long, and nobody should wait for it later.
      const answer = await firstQuery(driver).catch((error: unknown) => error as Error);
      if (!(answer instanceof Error)) return;
      if (/Unauthorized|CredentialsExpired/.test((answer as { code?: string }).code ?? '')) {
        await jvm.stop();
        throw new StartRefused(
          `Neo4j does not accept the password in ${dataDir}/neo4j/credentials.json: put back the file that belongs to this data, or start with an empty folder.`,
        );
      }
      if (Date.now() > deadline) {
        await jvm.stop();
        throw new StartRefused(
          `The database did not answer within ${START_TIMEOUT_MS / 1000} seconds; see ${dataDir}/neo4j/logs.`,
        );
      }
      await new Promise((done) => setTimeout(done, 150));
    }
  } finally {
    await driver.close();
  }
  const words = jvm.lastWords();
  if (/lock file has been locked|FileLockException|store_lock/i.test(words))
    throw alreadyInUse(dataDir, null);
  const cause = words.match(/(?:ERROR|Caused by:|Error:).*/g)?.at(-1) ?? 'no reason given';
  throw new StartRefused(`The database did not start (${cause.trim()}); see ${dataDir}/neo4j/logs.`);
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { StartRefused } from '../../errors.ts';
import { canInstallPackages, installFirstOf } from './apt.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

type Maven = ChildProcessByStdio<null, Readable, Readable>;

export interface Jars {
  /** Folder with every jar, for the class path. */
  folder: string;
  /** File name of APOC's jar, which must be a plugin as well. */
  apoc: string;
}

/**
 * The database's jars, resolved by Maven the first time (about 120 MB) and kept in the user's cache under the fingerprint of `pom.xml`.
 * Throws StartRefused when Maven is missing or cannot resolve them.
 */
export async function getJars(cacheDir: string, say: (line: string) => void): Promise<Jars> {
  const fingerprint = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const folder = join(cacheDir, `neo4j-${fingerprint}`);
  if (!existsSync(folder)) await resolveInto(folder, say);
  const apoc = readdirSync(folder).find((name) => name.startsWith('apoc-core-'));
  if (!apoc) throw new StartRefused(`APOC is missing in ${folder}: remove that folder and start again.`);
  return { folder, apoc };
}

async function resolveInto(folder: string, say: (line: string) => void): Promise<void> {
  // Made elsewhere and renamed when complete: a folder that exists is a folder that can be used, also with two starts at once.
  const partial = `${folder}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    say('Fetching the database (Neo4j 5.26, about 120 MB, once) ...');
    // Named in full: by its short name Maven hides a lost network behind "no plugin found".
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    const options = [`-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
    const output = await runMaven(['-B', '-Dstyle.color=never', '-f', POM, goal, ...options], say);
    if (output !== null) {
      throw new StartRefused(`Maven could not fetch the database; it says: ${output}`);
    }
    try {
      renameSync(partial, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
    say('The database is fetched.');
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Runs Maven with progress. Resolves to null when it succeeded, otherwise to what it complained about. */
async function runMaven(args: string[], say: (line: string) => void): Promise<string | null> {
  const maven = await startMaven(args, say);
  let fetched = 0;
  let lastSaid = Date.now();
  const complaints: string[] = [];
  // Interrupted while it fetches: Maven need not go on without us.
  const endMaven = () => maven.kill();
  process.once('exit', endMaven);
  const read = (line: string) => {
    if (/Downloaded from/.test(line)) fetched += 1;
    if (/ERROR|^Error/.test(line) && complaints.length === 0) {
      complaints.push(line.replace(/^.*ERROR\S*\s*/, '').replace(/\s*-> \[Help.*$/, ''));
    }
    if (fetched > 0 && Date.now() - lastSaid > 3_000) {
      lastSaid = Date.now();
      say(`  ${fetched} files fetched`);
    }
  };
  for (const stream of [maven.stdout, maven.stderr]) createInterface({ input: stream }).on('line', read);
  const code = await new Promise((done) => maven.on('close', done));
  process.off('exit', endMaven);
  return code === 0 ? null : complaints[0] || `exit code ${code}`;
}

async function startMaven(args: string[], say: (line: string) => void): Promise<Maven> {
  const started = await trySpawn('mvn', args);
  if (started) return started;
  if (canInstallPackages()) {
    say('Installing Maven (once) ...');
    await installFirstOf(['maven']);
    const again = await trySpawn('mvn', args);
    if (again) return again;
  }
  throw new StartRefused(
    'The database is fetched with Maven, which was not found: install it (Debian/Ubuntu: apt-get install maven; macOS: brew install maven) or set NEO4J_URI.',
  );
}

function trySpawn(command: string, args: string[]): Promise<Maven | null> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.once('spawn', () => done(child));
    child.once('error', () => done(null));
  });
}

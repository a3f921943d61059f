import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '../../errors.ts';
import { canInstallPackages, installFirstOf } from './apt.ts';

const run = promisify(execFile);

/** Neo4j 5.26 is made for 17 and 21; 25 was tried and works. Best first. */
const PREFERRED = [21, 17, 25];

export interface Java {
  path: string;
  major: number;
}

/** The best Java on this machine, installed through apt-get when there is none and that is allowed. Throws StartRefused otherwise. */
export async function getJava(javaHome: string | undefined, say: (line: string) => void): Promise<Java> {
  const found = await findJava(javaHome);
  if (found) return found;
  if (canInstallPackages()) {
    say('Installing Java (once) ...');
    await installFirstOf(['openjdk-21-jre-headless', 'openjdk-17-jre-headless', 'openjdk-25-jre-headless']);
    const installed = await findJava(javaHome);
    if (installed) return installed;
  }
  throw new StartRefused(
    'The database needs Java 17, 21 or 25, which was not found: install it (Debian/Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@21) or set JAVA_HOME or NEO4J_URI.',
  );
}

async function findJava(javaHome: string | undefined): Promise<Java | null> {
  const paths = [
    ...(javaHome ? [join(javaHome, 'bin', 'java')] : []),
    'java',
    ...javasUnder('/usr/lib/jvm', 'bin/java'),
    ...javasUnder('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => javasUnder(folder, 'bin/java')),
  ].filter((path) => path === 'java' || existsSync(path));
  const found: Java[] = [];
  for (const path of new Set(paths)) {
    const major = await javaMajor(path);
    if (major === null) continue;
    if (PREFERRED.includes(major)) return { path, major };
    if (major > 17) found.push({ path, major });
  }
  return found[0] ?? null;
}

function javasUnder(folder: string, executable: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /jdk|jre|java|temurin|zulu|corretto/i.test(name))
    .map((name) => join(folder, name, executable));
}

/** Null when it does not run: macOS has a `java` that only says that there is none. */
async function javaMajor(path: string): Promise<number | null> {
  try {
    const { stderr } = await run(path, ['-version'], { timeout: 20_000 });
    const major = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}

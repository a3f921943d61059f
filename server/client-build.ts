import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const CLIENT_FOLDER = join(ROOT, 'dist', 'client');

/** What the built client is made of. */
const SOURCES = ['client', 'vite.config.ts', 'index.html', 'package-lock.json'];

/**
 * Builds the client with Vite when it was never built or when a source is newer than what was built. A build that fails is said and not
 * thrown: the API is of use without the client, and an older build stays.
 */
export async function ensureClientBuilt(say: (line: string) => void): Promise<void> {
  const page = join(CLIENT_FOLDER, 'index.html');
  const builtAt = existsSync(page) ? statSync(page).mtimeMs : 0;
  const changedAt = Math.max(...SOURCES.map((name) => newestChange(join(ROOT, name))));
  if (changedAt <= builtAt) return;
  if (!existsSync(join(ROOT, 'vite.config.ts'))) return;
  say('Building the client (about ten seconds) ...');
  try {
    const { build } = await import('vite');
    await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    say(`The client could not be built, so only the API is served: ${(error as Error).message}`);
  }
}

/** Milliseconds since 1970; 0 when there is nothing. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

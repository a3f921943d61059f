import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part may import from the project, besides itself. Anything not listed is refused. */
const allowed: Record<string, readonly string[]> = {
  'server/domain': [],
  'server/store': ['server/domain', 'server/errors.ts', 'server/log.ts'],
  'server/analysis': ['server/domain', 'server/errors.ts'],
  'server/interchange': ['server/domain', 'server/store', 'server/errors.ts'],
  'server/api': [
    'server/analysis',
    'server/store',
    'server/domain',
    'server/interchange',
    'server/errors.ts',
    'server/log.ts',
    'server/config.ts',
  ],
  'server/commands': [
    'server/api',
    'server/store',
    'server/domain',
    'server/errors.ts',
    'server/log.ts',
    'server/config.ts',
  ],
  'server/main.ts': ['server', 'seed'],
  'server/client-build.ts': ['server/errors.ts'],
  'server/shutdown.ts': [],
  'server/config.ts': ['server/errors.ts'],
  'server/errors.ts': [],
  'server/log.ts': ['server/config.ts'],
  seed: ['server/store', 'server/domain'],
  'client/graph': ['client/ui', 'client/state', 'client/api'],
  'client/state': ['client/api'],
  'client/api': [],
  'client/ui': ['client/state', 'client/api', 'client/locales'],
  'client/locales': ['client/features'],
  'client/features': ['client/graph', 'client/state', 'client/ui', 'client/api', 'client/locales'],
  client: ['client'],
};

const root = resolve(import.meta.dirname, '../..');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourceFiles(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The most specific part a file belongs to. */
function partOf(path: string): string {
  const parts = Object.keys(allowed).filter((part) => path === part || path.startsWith(`${part}/`));
  const part = parts.sort((a, b) => b.length - a.length)[0];
  if (part === undefined) throw new Error(`${path} belongs to no part: give it a home in the table`);
  return part;
}

const isWithin = (path: string, part: string) => path === part || path.startsWith(`${part}/`);

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative(root, resolve(dirname(file), match[1] as string)),
  );
}

const files = ['server', 'seed', 'client'].flatMap((folder) => sourceFiles(join(root, folder)));

describe('import directions', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(Object.keys(allowed))('%s imports only what lies below it', (part) => {
    const wrong = files
      .filter((file) => partOf(relative(root, file)) === part)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /\.(ts|tsx)$/.test(target))
          .filter((target) => ![part, ...(allowed[part] ?? [])].some((ok) => isWithin(target, ok)))
          .map((target) => `${relative(root, file)} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps features apart: what two features share moves to state, graph or ui', () => {
    const feature = (path: string) => /^client\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = files
      .filter((file) => feature(relative(root, file)))
      .flatMap((file) => {
        const own = feature(relative(root, file));
        return importsOf(file)
          .filter((target) => feature(target) && feature(target) !== own)
          .map((target) => `${relative(root, file)} → ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keeps arithmetic pure: domain uses no clock, chance or input', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|from 'node:/;
    const wrong = files
      .filter((file) => relative(root, file).startsWith('server/domain/'))
      .filter((file) => impure.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(wrong).toEqual([]);
  });
});

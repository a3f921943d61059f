// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashDocuments, hashesOf } from '../../client/api/hashed-documents.ts';

/** Names of vocabularies, and pages that error texts and help texts of libraries point people to. Nothing is loaded from them. */
const namedOnly = new Set([
  'code.visualstudio.com',
  'commonmark.org',
  'en.wikipedia.org',
  'github.com',
  'json-schema.org',
  'localhost',
  'mantine.dev',
  'microsoft.com',
  'prettier.io',
  'react.dev',
  'react.i18next.com',
  'reactrouter.com',
  'www.w3.org',
  'yarnpkg.com',
]);

const outDir = mkdtempSync(join(tmpdir(), 'krachtenveld-client-'));
const files = new Map<string, string>();

beforeAll(async () => {
  // Otherwise the libraries come as for development, with other texts in them.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    build: { outDir, minify: true },
  });
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|css|html|svg)$/.test(file)) files.set(file, readFileSync(join(outDir, file), 'utf8'));
  }
}, 300_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const textsOf = (type: string) => [...files].filter(([file]) => file.endsWith(type)).map(([, text]) => text);

describe('the built client', () => {
  test('its page and styles load nothing from another address', () => {
    const loads = [...textsOf('.html'), ...textsOf('.css')].flatMap((text) => [
      ...text.matchAll(/(?:src|href)="(?!\/|data:|#)[^"]*"|url\(["']?(?:https?:)?\/\/[^)]*\)|@import[^;]*/g),
    ]);
    expect(loads.map(([load]) => load)).toEqual([]);
  });

  test('its scripts name no other host than those of vocabularies and help texts', () => {
    const hosts = textsOf('.js').flatMap((text) =>
      [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi)].map(([, host]) => host!.toLowerCase()),
    );
    expect(hosts.length).toBeGreaterThan(0);
    expect([...new Set(hosts)].filter((host) => !namedOnly.has(host))).toEqual([]);
  });

  test('its scripts fetch and import nothing from another address', () => {
    const loading =
      /(?:fetch|import|importScripts|new Worker|new EventSource|new WebSocket)\(\s*["'`](?:https?:|wss?:)?\/\//;
    expect(textsOf('.js').filter((text) => loading.test(text))).toEqual([]);
  });

  test('what the sign-in page waits for has no map and no playground in it', () => {
    const page = files.get('index.html')!;
    const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
      ([, file]) => files.get(file!)!,
    );
    expect(first.length).toBeGreaterThan(1);
    for (const text of first) {
      expect(text.includes('curve-style')).toBe(false);
      expect(text.includes('editor.action.')).toBe(false);
    }
  });

  test('the texts of its documents stay with the service', () => {
    const source = readFileSync(join(import.meta.dirname, '../../client/api/generated/graphql.ts'), 'utf8');
    const hash = hashesOf(source).get('ForceField')!;
    const scripts = textsOf('.js').join('\n');
    expect(scripts.includes(hash)).toBe(true);
    expect(/query ForceField\s*\(/.test(scripts)).toBe(false);
  });
});

describe('hashDocuments', () => {
  const hashes = new Map([['Me', 'sha256:1']]);

  test('leaves kind, name and hash of an operation', () => {
    const out = hashDocuments('const d = graphql(`\n  query Me { me { id } }\n`);', hashes, 'me.ts');
    expect(out).toContain('"__meta__":{"hash":"sha256:1"}');
    expect(out).toContain('"operation":"query"');
    expect(out).not.toContain('id }');
  });

  test('names the operation and what to do when codegen has not seen it', () => {
    expect(() => hashDocuments('graphql(`query New { me { id } }`)', hashes, 'new.ts')).toThrow(
      'new.ts: the operation New has no hash. Run npm run generate.',
    );
  });
});

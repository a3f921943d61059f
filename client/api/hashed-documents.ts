import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generated = new URL('./generated/graphql.ts', import.meta.url);
const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** The hash that codegen gave each operation, by the operation's name. */
export function hashesOf(generatedSource: string): ReadonlyMap<string, string> {
  const found = generatedSource.matchAll(/export const (\w+)Document = \{"__meta__":\{"hash":"([^"]+)"\}/g);
  return new Map([...found].map(([, name, hash]) => [name!, hash!]));
}

/**
 * Leaves of each `graphql(…)` in a module what the client needs of it: the operation's kind, name and hash. The service has the text.
 * A fragment that stands alone becomes nothing: nobody sends it. Throws when codegen has not seen an operation.
 */
export function hashDocuments(source: string, hashes: ReadonlyMap<string, string>, file: string): string {
  return source.replace(call, (_, text: string) => {
    const [, operation, name] = /^\s*(query|mutation)\s+(\w+)/m.exec(text) ?? [];
    if (!operation || !name) return '(null)';
    const hash = hashes.get(name);
    if (!hash) throw new Error(`${file}: the operation ${name} has no hash. Run npm run generate.`);
    const known = {
      __meta__: { hash },
      kind: 'Document',
      definitions: [
        {
          kind: 'OperationDefinition',
          operation,
          name: { kind: 'Name', value: name },
          selectionSet: { kind: 'SelectionSet', selections: [] },
        },
      ],
    };
    return `(${JSON.stringify(known)})`;
  });
}

/** Keeps the texts of documents, more than a hundred kilobytes, out of what the browser loads. */
export function hashedDocuments(): Plugin {
  return {
    name: 'hashed-documents',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0]!;
      if (!/\/client\/.*\.tsx?$/.test(file) || file.includes('/generated/') || !code.includes('graphql(`')) {
        return null;
      }
      const hashes = hashesOf(readFileSync(generated, 'utf8'));
      return { code: hashDocuments(code, hashes, file), map: null };
    },
  };
}

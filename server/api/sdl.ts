import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The hand-written part of the contract: `schema/*.graphql` as one document. */
export function readSdl(): DocumentNode {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return concatAST(names.map((name) => parse(new Source(readFileSync(`${folder}${name}`, 'utf8'), name))));
}

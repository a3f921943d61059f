import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './schema.ts';

/** `npm run generate` starts here: writes the API as it is served, so that a change of it is a visible difference. */
const file = fileURLToPath(new URL('../../schema/generated/schema.graphql', import.meta.url));
mkdirSync(new URL('.', new URL('../../schema/generated/schema.graphql', import.meta.url)), {
  recursive: true,
});
writeFileSync(file, `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`);

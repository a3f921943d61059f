import { readFileSync } from 'node:fs';
import { type Agent, request } from 'node:http';
import type { Database } from '../../server/store/driver.ts';
import { forceFieldParams, forceFieldQuery } from '../../server/store/force-field.ts';
import { toParameter } from '../../server/store/values.ts';
import { largeCentre } from '../support/large-centre.ts';

/** Hash of a document of the client, by the name of its operation. */
export function clientDocument(operation: string): string {
  const file = new URL('../../client/api/generated/persisted-documents.json', import.meta.url);
  const documents: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const hash = Object.keys(documents).find((key) => documents[key]?.includes(`query ${operation}(`));
  if (hash === undefined) throw new Error(`The client has no document ${operation}: run npm run generate.`);
  return hash;
}

/** Reads the snapshot of a large centre through the driver, until its rows are there. */
export async function readRows(
  database: Database,
  question: Parameters<typeof forceFieldParams>[0],
): Promise<void> {
  const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' });
  const { records } = await session.run(
    forceFieldQuery,
    toParameter(forceFieldParams(question)) as Record<string, unknown>,
  );
  await session.close();
  if (records.length < largeCentre.partners) throw new Error('The statement read too little.');
}

/** As if somebody had changed the centre: what is kept of it does not count any more. */
export const bumpDataVersion = (database: Database, centreId: string) =>
  database.write((tx) =>
    tx.run('/* bumpDataVersion */ MATCH (c:Centre {id: $centreId}) SET c.dataVersion = c.dataVersion + 1', {
      centreId,
    }),
  );

/** The text of the answer. */
export function post({
  url,
  agent,
  headers,
  body,
}: {
  url: string;
  agent: Agent;
  headers: Record<string, string>;
  body: string;
}): Promise<string> {
  return new Promise((done, fail) => {
    const sent = request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.once('error', fail).once('response', (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .once('error', fail)
        .once('end', () => done(Buffer.concat(chunks).toString('utf8')));
    });
    sent.end(body);
  });
}

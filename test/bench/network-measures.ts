import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import express from 'express';
import { authenticate } from '../../server/api/auth/authenticate.ts';
import { sessionCookie } from '../../server/api/auth/cookie.ts';
import { listen } from '../../server/api/http/listener.ts';
import type { Database } from '../../server/store/driver.ts';
import { type Asker, userIdOf } from '../support/graphql.ts';
import { generateCentre, largeCentre } from '../support/large-centre.ts';
import { startTestServer } from '../support/server.ts';
import { writeCentre } from '../support/write-centre.ts';
import { type Bench, median, quantile, timed } from './bench.ts';
import { bumpDataVersion, clientDocument, post, readRows } from './over-http.ts';

const WARM_UP = 15;
const ROUNDS = 60;

/**
 * `networkMeasures` as the client asks it, communities and layers included, through HTTP until its JSON is parsed. Cold, the centre's data changed
 * before: against the statement of the snapshot through the driver until its rows are read. Warm, nothing changed: against a server that does
 * nothing but ask who is there and send the same JSON from memory. All in turn within one run.
 */
export const networkMeasuresBench: Bench = {
  name: 'networkMeasures',
  question:
    'All measures of 500 partners and 2,000 relationships: HTTP against reading the snapshot, and against sending the JSON.',
  async run(database) {
    const centreId = randomUUID();
    const facts = generateCentre({ centreId, author: null }, largeCentre, 20_260_301);
    await writeCentre(database, { centreId, facts });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    const server = await startTestServer(database);
    const agent = new Agent({ keepAlive: true });
    const headers = await server.headersFor(as);
    const body = JSON.stringify({ documentId: clientDocument('NetworkMeasures'), variables: { centreId } });
    const askAt = async (url: string) => {
      const text = await post({ url, agent, headers, body });
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(`networkMeasures failed: ${JSON.stringify(errors)}`);
      if (data.networkMeasures.partners.length !== largeCentre.partners) {
        throw new Error('networkMeasures is not whole.');
      }
      return text;
    };
    const ask = () => askAt(`${server.url}/graphql`);
    const viewer = { userId: userIdOf(as), centres: new Map([[centreId, as.role]]) };
    const cypher = () => readRows(database, { centreId, viewer, asOf: new Date().toISOString() });
    const memory = await serve(database, await ask());

    const cold: number[] = [];
    const warm: number[] = [];
    const read: number[] = [];
    const sent: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const readMs = await timed(cypher);
      await bumpDataVersion(database, centreId);
      const coldMs = await timed(ask);
      // What comes just after so much work pays for cleaning up after it.
      await ask();
      const sentMs = await timed(() => askAt(memory.url));
      const warmMs = await timed(ask);
      if (round < 0) continue;
      read.push(readMs);
      cold.push(coldMs);
      warm.push(warmMs);
      sent.push(sentMs);
    }
    const text = await ask();
    agent.destroy();
    await memory.close(0);
    await server.close();

    return [
      { what: 'snapshot through the driver, median', value: median(read), unit: 'ms' },
      { what: 'HTTP cold, median', value: median(cold), unit: 'ms' },
      { what: 'HTTP cold, 95 %', value: quantile(cold, 0.95), unit: 'ms' },
      { what: 'JSON from memory, median', value: median(sent), unit: 'ms' },
      { what: 'HTTP warm, median', value: median(warm), unit: 'ms' },
      { what: 'HTTP warm, 95 %', value: quantile(warm, 0.95), unit: 'ms' },
      { what: 'cold against the snapshot', value: median(cold) / median(read), unit: '×', atMost: 3 },
      { what: 'warm against JSON from memory', value: median(warm) / median(sent), unit: '×', atMost: 1.3 },
      { what: 'answer', value: Buffer.byteLength(text), unit: 'bytes' },
    ];
  },
};

/** Sends one text to whoever is signed in. */
async function serve(database: Database, text: string) {
  const bytes = Buffer.from(text);
  const cookie = sessionCookie(undefined);
  const app = express().disable('x-powered-by');
  app.post('/', express.json(), async (request, response) => {
    if (!(await authenticate(database, cookie, request))) return response.status(401).end();
    return response.type('application/json').set('Content-Length', String(bytes.length)).end(bytes);
  });
  return listen(app, 0, '127.0.0.1');
}

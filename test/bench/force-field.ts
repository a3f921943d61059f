import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Asker, userIdOf } from '../support/graphql.ts';
import { generateCentre, largeCentre } from '../support/large-centre.ts';
import { startTestServer } from '../support/server.ts';
import { writeCentre } from '../support/write-centre.ts';
import { type Bench, median, quantile, timed } from './bench.ts';
import { bumpDataVersion, clientDocument, post, readRows } from './over-http.ts';

const WARM_UP = 15;
const ROUNDS = 60;

/**
 * `forceField` as the client asks it, through HTTP until its JSON is parsed, against the statement of its store through the driver until its
 * rows are read, in turn within one run. Cold: the centre's data changed before. Warm: nothing changed.
 */
export const forceFieldBench: Bench = {
  name: 'forceField',
  question: 'The whole field of 500 partners and 2,000 relationships: HTTP against its own Cypher.',
  async run(database) {
    const centreId = randomUUID();
    const facts = generateCentre({ centreId, author: null }, largeCentre, 20_260_301);
    await writeCentre(database, { centreId, facts });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    const server = await startTestServer(database);
    const agent = new Agent({ keepAlive: true });
    const headers = await server.headersFor(as);
    const body = JSON.stringify({
      documentId: clientDocument('ForceField'),
      variables: { centreId, issueId: 'kwestie-1' },
    });
    const ask = async () => {
      const text = await post({ url: `${server.url}/graphql`, agent, headers, body });
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(`forceField failed: ${JSON.stringify(errors)}`);
      if (data.forceField.partners.length !== largeCentre.partners)
        throw new Error('forceField is not whole.');
      return text;
    };
    const viewer = { userId: userIdOf(as), centres: new Map([[centreId, as.role]]) };
    const cypher = () => readRows(database, { centreId, viewer, asOf: new Date().toISOString() });

    const cold: number[] = [];
    const warm: number[] = [];
    const raw: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const rawMs = await timed(cypher);
      await bumpDataVersion(database, centreId);
      const coldMs = await timed(ask);
      const warmMs = await timed(ask);
      if (round < 0) continue;
      raw.push(rawMs);
      cold.push(coldMs);
      warm.push(warmMs);
    }
    const text = await ask();
    agent.destroy();
    await server.close();

    return [
      { what: 'facts in the field', value: facts.length, unit: 'facts' },
      { what: 'Cypher through the driver, median', value: median(raw), unit: 'ms' },
      { what: 'Cypher through the driver, 95 %', value: quantile(raw, 0.95), unit: 'ms' },
      { what: 'HTTP cold, median', value: median(cold), unit: 'ms' },
      { what: 'HTTP cold, 95 %', value: quantile(cold, 0.95), unit: 'ms' },
      { what: 'HTTP warm, median', value: median(warm), unit: 'ms' },
      { what: 'HTTP warm, 95 %', value: quantile(warm, 0.95), unit: 'ms' },
      { what: 'cold against Cypher', value: median(cold) / median(raw), unit: '×', atMost: 2 },
      { what: 'warm against Cypher', value: median(warm) / median(raw), unit: '×', atMost: 0.3 },
      { what: 'answer', value: Buffer.byteLength(text), unit: 'bytes', atMost: 1_000_000 },
      { what: 'answer, gzipped', value: gzipSync(text).length, unit: 'bytes' },
    ];
  },
};

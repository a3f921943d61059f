import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { test as base } from '../../support/database.ts';
import type { Asker } from '../../support/graphql.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const test = base.extend('server', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const server = await startTestServer(database);
  onCleanup(() => server.close());
  return server;
});

// Only explorers may send documents of their own.
const analystOf = (centreId: string, name = 'Analyst'): Asker => ({
  role: 'ANALYST',
  centres: [centreId],
  name,
});

/** Takes many seconds to draw a thousand times. */
const long = `query ($centreId: ID!, $samples: Int) {
  rankUncertainty(centreId: $centreId, measure: BETWEENNESS, weighting: STRENGTH, samples: $samples) { samples }
}`;
const running = `query ($centreId: ID!) {
  runningAnalyses(centreId: $centreId) { id centreId query startedAt progress lowerBound upperBound }
}`;
const cancel = 'mutation ($id: ID!) { cancelAnalysis(id: $id) }';

/** A ring of partners with chords, so that routes are many. */
async function largeField(database: Database, centreId: string, size = 400) {
  const field = smallField(centreId);
  const name = (i: number) => `P${i % size}`;
  for (let i = 0; i < size; i += 1) field.partner(name(i));
  for (let i = 0; i < size; i += 1) {
    for (const step of [1, 7, 31, 101]) {
      field.relationship(name(i), name(i + step), { strength: 0.5, confidence: 0.9 });
    }
  }
  await writeCentre(database, { centreId, ...field });
}

async function untilRunning(server: TestServer, as: Asker, centreId: string, count = 1) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { body } = await server.send({ as, document: running, variables: { centreId } });
    if (body.data.runningAnalyses.length === count) return body.data.runningAnalyses;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`There were never ${count} analyses running.`);
}

describe('an analysis that runs', () => {
  test('is told of with its progress, to its asker alone, and stops on request with the code CANCELLED', async ({
    database,
    server,
    centreId,
  }) => {
    await largeField(database, centreId);
    const [as, other] = [analystOf(centreId), analystOf(centreId, 'Another')];
    const answer = server.send({ as, document: long, variables: { centreId, samples: 1_000 } });
    const [{ id, ...told }] = await untilRunning(server, as, centreId);
    expect(told).toMatchObject({ centreId, query: 'rankUncertainty', lowerBound: null, upperBound: null });
    expect(Date.now() - Date.parse(told.startedAt)).toBeLessThan(60_000);
    await expect
      .poll(async () => (await untilRunning(server, as, centreId))[0].progress, { timeout: 30_000 })
      .toBeGreaterThan(0);

    const ofOther = await server.send({ as: other, document: running, variables: { centreId } });
    expect(ofOther.body.data.runningAnalyses).toEqual([]);
    const byOther = await server.send({ as: other, document: cancel, variables: { id } });
    expect(byOther.body.data.cancelAnalysis).toBe(false);

    const stopped = await server.send({ as, document: cancel, variables: { id } });
    expect(stopped.body.data.cancelAnalysis).toBe(true);
    const { body } = await answer;
    expect(body.errors[0].extensions.code).toBe('CANCELLED');
    expect(body.data).toBeNull();
    await untilRunning(server, as, centreId, 0);
    const again = await server.send({ as, document: cancel, variables: { id } });
    expect(again.body.data.cancelAnalysis).toBe(false);

    // The worker that was ended has a successor, and what was stopped is not kept.
    const next = await server.send({ as, document: long, variables: { centreId, samples: 20 } });
    expect(next.body).toEqual({ data: { rankUncertainty: { samples: 20 } } });
  });

  test('is shared by equal questions, and stops when the last of them goes', async ({
    database,
    server,
    centreId,
  }) => {
    await largeField(database, centreId);
    const as = analystOf(centreId);
    const ask = async (signal: AbortSignal) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await server.headersFor(as)) },
        body: JSON.stringify({ query: long, variables: { centreId, samples: 1_000 } }),
        signal,
      }).catch((error: Error) => error.name);
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [ask(first.signal), ask(second.signal)];
    const [{ id }] = await untilRunning(server, as, centreId);
    await new Promise((wait) => setTimeout(wait, 500));
    expect(await untilRunning(server, as, centreId)).toHaveLength(1);
    first.abort();
    await new Promise((wait) => setTimeout(wait, 500));
    expect((await untilRunning(server, as, centreId))[0].id).toBe(id);
    second.abort();
    await untilRunning(server, as, centreId, 0);
    expect(await Promise.all(answers)).toEqual(['AbortError', 'AbortError']);
  });

  test('is refused when the user has as many as may be', async ({ database, server, centreId }) => {
    await largeField(database, centreId);
    const as = analystOf(centreId, 'Impatient');
    const controller = new AbortController();
    const headers = { 'content-type': 'application/json', ...(await server.headersFor(as)) };
    const ask = (samples: number) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: long, variables: { centreId, samples } }),
        signal: controller.signal,
      });
    const waiting = Array.from({ length: 12 }, (_, i) => ask(1_000 - i).catch(() => null));
    await untilRunning(server, as, centreId, 12);
    const { errors } = (await (await ask(500)).json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe('ANALYSIS_LIMIT');
    expect(errors[0]?.message).toMatch(/cancelAnalysis/);
    controller.abort();
    await Promise.all(waiting);
    await untilRunning(server, as, centreId, 0);
  });

  test('of a centre that the asker may not open is not told of', async ({ database, server, centreId }) => {
    await largeField(database, centreId, 250);
    const { body } = await server.send({
      as: analystOf(centreId),
      document: running,
      variables: { centreId: randomUUID() },
    });
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, describe, expect, it } from 'vitest';
import { rateLimit } from '../../server/api/limits/rate.ts';

const limit = rateLimit(3, 60);
const listener = express()
  .get('/:key', async (request, response) => {
    if (await limit.admit(request.params.key, response)) response.json({});
  })
  .listen(0, '127.0.0.1');
const ask = (key: string) => fetch(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/${key}`);
afterAll(() => void listener.close());

describe('a rate limit', () => {
  it('answers 429 and when to come back after so many, each key for itself', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask('a')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = await ask('a');
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await ask('b')).status).toBe(200);
  });

  it('takes one back', async () => {
    for (let i = 0; i < 3; i += 1) await ask('c');
    await limit.forgive('c');
    expect((await ask('c')).status).toBe(200);
    expect((await ask('c')).status).toBe(429);
  });
});

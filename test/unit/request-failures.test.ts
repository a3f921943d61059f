import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, expect, it } from 'vitest';
import { answerFailures } from '../../server/api/http/answer-failures.ts';
import { createLogger } from '../../server/log.ts';

const listener = express()
  .get('/:code', (request) => {
    throw Object.assign(new Error('of the driver'), { code: request.params.code });
  })
  .use(answerFailures(createLogger({ logLevel: 'silent' })))
  .listen(0, '127.0.0.1');
afterAll(() => void listener.close());
const ask = (code: string) => fetch(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/${code}`);

it.each(['ServiceUnavailable', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'])(
  'a request that finds the database down or too busy (%s) may come back',
  async (code) => {
    const answer = await ask(code);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toContain('try again in a few seconds');
  },
);

it('a surprise is answered without its text', async () => {
  const answer = await ask('Neo.ClientError.Statement.SyntaxError');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('of the driver');
});

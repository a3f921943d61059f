import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../server/log.ts';

const logged = (value: object) => {
  let text = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  createLogger({ logLevel: 'info' }, sink).info(value, 'something happened');
  return text;
};

describe('the log', () => {
  it.each([
    ['a password', { password: 's3cret' }],
    ['a token in an object', { user: { token: 's3cret' } }],
    ['the headers of a request', { req: { headers: { authorization: 's3cret', cookie: 's3cret' } } }],
    ['the headers of a response', { res: { headers: { 'set-cookie': 's3cret' } } }],
    ['mutation input', { body: { variables: { input: { password: 's3cret' } } } }],
  ])('does not hold %s', (_what, value) => {
    expect(logged(value)).not.toContain('s3cret');
    expect(logged(value)).toContain('[redacted]');
  });

  it('holds the rest', () => {
    expect(JSON.parse(logged({ centre: 'c1' }))).toMatchObject({
      centre: 'c1',
      msg: 'something happened',
      level: 30,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { type CacheableRequest, createResponseCache, MAX_AGE_MS } from '../../server/api/response-cache.ts';
import type { Role } from '../../server/domain/visibility.ts';

const document = 'query ($centreId: ID!) { forceField(centreId: $centreId) { asOf } }';
const BODY = '{"data":{"forceField":{"asOf":"2026-01-01T00:00:00.000Z"}}}';

interface Case {
  document?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  userId?: string;
  role?: Role;
  dataVersion?: number;
  until?: string | null;
}

function request(given: Case = {}): CacheableRequest {
  const { userId = 'ann', role = 'COORDINATOR', dataVersion = 1, until = null } = given;
  const context = {
    viewer: {
      userId,
      centres: new Map([
        ['c', role],
        ['d', role],
      ]),
    },
    dataVersions: new Map([
      ['c', dataVersion],
      ['d', 1],
    ]),
    validity: { until },
  } as unknown as Context;
  return {
    document: given.document ?? document,
    operationName: given.operationName,
    variables: given.variables ?? { centreId: 'c' },
    context,
  };
}

/** The answer to `asked` after the answer to `kept` was kept. */
function answerAfter(kept: Case, asked: Case, body = BODY): string | undefined {
  const cache = createResponseCache(() => 0);
  cache.keep(request(kept), body);
  return cache.find(request(asked))?.body.toString();
}

describe('the response cache', () => {
  it('answers the same question again, byte for byte', () => {
    expect(answerAfter({}, {})).toBe(BODY);
  });

  it.each<[string, Case]>([
    ['another user', { userId: 'bob' }],
    ['the same user in another role', { role: 'PARTNER_READER' }],
    ['another data version', { dataVersion: 2 }],
    ['another centre', { variables: { centreId: 'd' } }],
    ['another issue', { variables: { centreId: 'c', issueId: 'i' } }],
    ['another document', { document: document.replace('asOf', 'scope') }],
    ['another operation', { operationName: 'Other' }],
    ['a centre that is not theirs', { variables: { centreId: 'x' } }],
  ])('does not answer %s', (_what, asked) => {
    expect(answerAfter({}, asked)).toBeUndefined();
  });

  it('tells operations of one document apart', () => {
    const two = `query A { forceField(centreId: "c") { asOf } } query B { forceField(centreId: "c") { scope } }`;
    expect(
      answerAfter({ document: two, operationName: 'A' }, { document: two, operationName: 'B' }),
    ).toBeUndefined();
    expect(answerAfter({ document: two, operationName: 'A' }, { document: two, operationName: 'A' })).toBe(
      BODY,
    );
  });

  it.each([
    ['a mutation', 'mutation { takeStance(centreId: "c") { change { id } } }'],
    ['another query', '{ partners(limit: 5) { id } }'],
    ['an analysis beside another query', '{ forceField(centreId: "c") { asOf } me { id } }'],
    ['a fragment on top', '{ ...F } fragment F on Query { forceField(centreId: "c") { asOf } }'],
    [
      'analyses of two centres',
      '{ a: forceField(centreId: "c") { asOf } b: forceField(centreId: "d") { asOf } }',
    ],
    ['no centre', '{ forceField { asOf } }'],
    ['nothing but a type name', '{ __typename }'],
    ['a variable without a value', 'query ($id: ID! = "c") { forceField(centreId: $id) { asOf } }'],
  ])('keeps no answer to %s', (_what, text) => {
    expect(answerAfter({ document: text }, { document: text })).toBeUndefined();
  });

  it('keeps the answer to two analyses of one centre', () => {
    const text =
      'query ($c: ID!) { __typename a: forceField(centreId: $c) { asOf } b: forceField(centreId: "c") { scope } }';
    const asked = { document: text, variables: { c: 'c' } };
    expect(answerAfter(asked, asked)).toBe(BODY);
  });

  it('keeps no answer with errors', () => {
    expect(answerAfter({}, {}, '{"errors":[{"message":"no"}],"data":null}')).toBeUndefined();
  });

  it('keeps an answer no longer than a minute, and not past the moment that makes it untrue', () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const cache = createResponseCache(() => now);
    cache.keep(request(), BODY);
    now += MAX_AGE_MS - 1;
    expect(cache.find(request())).not.toBeNull();
    now += 1;
    expect(cache.find(request())).toBeNull();

    cache.keep(request({ until: new Date(now + 500).toISOString() }), BODY);
    now += 499;
    expect(cache.find(request())).not.toBeNull();
    now += 1;
    expect(cache.find(request())).toBeNull();
  });

  it('compresses an answer that is asked for again', async () => {
    const cache = createResponseCache(() => 0);
    cache.keep(request(), BODY);
    expect(cache.find(request())?.gzipped).toBeNull();
    await expect.poll(() => cache.find(request())?.gzipped?.subarray(0, 2).toString('hex')).toBe('1f8b');
  });
});

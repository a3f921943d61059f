import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../store/driver.ts';
import type { Analyses } from './analyses.ts';
import { type Authenticated, authenticate } from './auth/authenticate.ts';
import type { SessionCookie } from './auth/cookie.ts';
import { isSameOrigin } from './auth/same-origin.ts';
import { type Context, createContext } from './context.ts';
import { refuse } from './failures.ts';
import { MAX_BODY_BYTES, MAX_IMPORT_BODY_BYTES, MAX_LARGE_REQUESTS_AT_ONCE } from './limits/body.ts';
import {
  LARGE_REQUESTS_PER_USER,
  REQUESTS_PER_ADDRESS,
  REQUESTS_PER_USER,
  rateLimit,
} from './limits/rate.ts';
import type { CacheableRequest, KeptAnswer, ResponseCache } from './response-cache.ts';
import { documentHashOf, type TrustedDocuments } from './trusted-documents.ts';

type Body = Record<string, unknown>;

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>;
  readonly database: Database;
  readonly config: Config;
  readonly logger: Logger;
  readonly cookie: SessionCookie;
  readonly trusted: TrustedDocuments;
  readonly cache: ResponseCache;
  readonly analyses: Analyses;
}

/** `POST /graphql`. Each step either answers or goes on: who asks, how often, how much, which document, a kept answer, Apollo. */
export function graphqlRoute(parts: GraphqlRouteParts): RequestHandler[] {
  return [
    postOnly,
    limitAddress(),
    identify(parts),
    limitUser(),
    readBody(),
    chooseDocument(parts),
    answer(parts),
  ];
}

function fail(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

const postOnly: RequestHandler = (request, response, next) => {
  response.set('Cache-Control', 'no-store');
  if (request.method === 'POST') return next();
  response.set('Allow', 'POST');
  fail(response, 405, 'METHOD_NOT_ALLOWED', 'Send GraphQL by POST.');
};

function limitAddress(): RequestHandler {
  const limit = rateLimit(REQUESTS_PER_ADDRESS, 60);
  return async (request, response, next) => {
    if (await limit.admit(request.ip ?? '', response)) next();
  };
}

/** Nobody gets further without being a user at this moment. */
function identify({ database, config, cookie, logger, analyses }: GraphqlRouteParts): RequestHandler {
  return async (request, response, next) => {
    const authenticated = await authenticate(database, cookie, request);
    if (!authenticated) {
      response.set('WWW-Authenticate', 'Bearer');
      return fail(
        response,
        401,
        'UNAUTHENTICATED',
        'Sign in, or send a valid access token as Authorization: Bearer.',
      );
    }
    if (!isUnforged(request, authenticated, config)) {
      return fail(response, 403, 'FOREIGN_ORIGIN', 'Only pages of this service may use its session.');
    }
    response.locals.userId = authenticated.identity.id;
    response.locals.context = createContext({
      database,
      log: request.log ?? logger,
      identity: authenticated.identity,
      analyses,
      signal: signalOf(response),
    });
    next();
  };
}

/** Aborts when the connection closes before the answer was sent. */
function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

const isUnforged = (request: Request, { by }: Authenticated, { publicOrigin }: Config) =>
  by === 'token' || isSameOrigin(request, publicOrigin);

const contextOf = (response: Response) => response.locals.context as Context;

function limitUser(): RequestHandler {
  const limit = rateLimit(REQUESTS_PER_USER, 60);
  return async (_request, response, next) => {
    if (await limit.admit(contextOf(response).user.id, response)) next();
  };
}

/** Reads the JSON. A body past the ordinary size is read only for who may import, a few at a time; see `importsOnly`. */
function readBody(): RequestHandler {
  const ordinary = express.json({ limit: MAX_BODY_BYTES, inflate: false });
  const large = express.json({ limit: MAX_IMPORT_BODY_BYTES, inflate: false });
  const perUser = rateLimit(LARGE_REQUESTS_PER_USER, 60);
  let atOnce = 0;
  return async (request, response, next) => {
    if (!request.is('application/json')) {
      return fail(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
    }
    const context = contextOf(response);
    if (!isLarge(request.headers['content-length'])) return ordinary(request, response, next);
    if (!context.canSomewhere('import')) {
      return fail(response, 413, 'TOO_LARGE', `A request may have at most ${MAX_BODY_BYTES} bytes.`);
    }
    if (atOnce >= MAX_LARGE_REQUESTS_AT_ONCE) {
      response.set('Retry-After', '5');
      return fail(
        response,
        503,
        'BUSY',
        'Other imports are being read. Nothing was lost; try again in a few seconds.',
      );
    }
    if (!(await perUser.admit(context.user.id, response))) return;
    atOnce += 1;
    response.once('close', () => {
      atOnce -= 1;
    });
    large(request, response, next);
  };
}

/** A body of no declared length is read as an ordinary one. */
const isLarge = (contentLength: string | undefined) => Number(contentLength ?? 0) > MAX_BODY_BYTES;

const IMPORT_FIELDS: ReadonlySet<string> = new Set(['importFacts', 'importPreview']);

/** A large body is for an import and for nothing else. */
export const importsOnly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (!isLarge(request.http?.headers.get('content-length'))) return;
        const isImport = operation?.selectionSet.selections.every(
          (field) => field.kind === 'Field' && IMPORT_FIELDS.has(field.name.value),
        );
        if (!isImport) {
          throw refuse(
            'TOO_LARGE',
            `A request that imports nothing may have at most ${MAX_BODY_BYTES} bytes.`,
            413,
          );
        }
      },
    };
  },
};

/** Puts the text of a trusted document in the place of its hash; text of one's own only for who may explore. */
function chooseDocument({ trusted }: GraphqlRouteParts): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      return fail(
        response,
        400,
        'BAD_REQUEST',
        'Send one JSON object with query (or documentId) and variables.',
      );
    }
    const hash = documentHashOf(body as Body);
    if (hash === null) {
      if (contextOf(response).canSomewhere('explore')) return next();
      return fail(response, 403, 'UNTRUSTED_DOCUMENT', 'Your role sends the documents of the client only.');
    }
    const query = trusted.get(hash);
    if (query === undefined) {
      return fail(
        response,
        400,
        'PERSISTED_QUERY_NOT_FOUND',
        'This document is not known here: reload the page.',
      );
    }
    const { documentId: _, extensions: __, ...rest } = body as Body;
    request.body = { ...rest, query };
    next();
  };
}

function answer({ apollo, cache }: GraphqlRouteParts): RequestHandler {
  return async (request, response) => {
    const body = request.body as Body;
    const context = contextOf(response);
    response.locals.operation = typeof body.operationName === 'string' ? body.operationName : null;
    const cacheable = cacheableOf(request, context);
    const kept = cacheable && cache.find(cacheable);
    if (kept) return sendKept(request, response, kept);
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: async () => context,
    });
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.status(result.status ?? 200);
    if (result.body.kind !== 'complete') throw new Error('Answers in parts are not enabled.');
    if (cacheable && response.statusCode === 200) cache.keep(cacheable, result.body.string);
    // Not `send`, which would digest the whole body into an ETag that nobody can use with POST.
    response.end(result.body.string);
  };
}

const ANSWER_TYPES = ['application/json', 'application/graphql-response+json'];

function cacheableOf(request: Request, context: Context): CacheableRequest | null {
  const { query, operationName, variables } = request.body as Body;
  if (typeof query !== 'string' || !request.accepts(ANSWER_TYPES)) return null;
  return {
    document: query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
    context,
  };
}

function sendKept(request: Request, response: Response, { body, gzipped }: KeptAnswer): void {
  response.vary('Accept-Encoding').type(`${request.accepts(ANSWER_TYPES)}; charset=utf-8`);
  const isCompressed = gzipped !== null && request.acceptsEncodings('gzip') === 'gzip';
  if (isCompressed) response.set('Content-Encoding', 'gzip');
  const bytes = isCompressed ? gzipped : body;
  response.set('Content-Length', String(bytes.length)).end(bytes);
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import {
  AnalysisLimit,
  Cancelled,
  DatabaseUnavailable,
  Forbidden,
  InvalidInput,
  NotFound,
} from '../errors.ts';
import { toServerError } from '../store/driver.ts';

/** Errors whose message was written for the caller, with the code the caller gets. */
const told = [
  [NotFound, 'NOT_FOUND'],
  [Forbidden, 'FORBIDDEN'],
  [InvalidInput, 'BAD_USER_INPUT'],
  [AnalysisLimit, 'ANALYSIS_LIMIT'],
  [Cancelled, 'CANCELLED'],
  [DatabaseUnavailable, 'DATABASE_UNAVAILABLE'],
] as const;

/** How the library refuses what is no date: without saying what is one. */
const NO_DATE = 'DateTime cannot represent';
const DATE_INSTEAD = 'Give a date and time with zone in ISO 8601, such as 2026-03-01T09:00:00+01:00.';

/**
 * What the caller may know of an error: the message of an error of ours or of GraphQL itself. Anything else is a surprise, and texts of the
 * database or of a library may quote what the caller may not see: it is logged with an id, and the caller gets the id.
 */
export function toFailure(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  log: Logger,
): GraphQLFormattedError {
  const error = toServerError(unwrapResolverError(thrown));
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  for (const [kind, code] of told) {
    if (error instanceof kind) return { message: error.message, ...place, extensions: { code } };
  }
  if (error instanceof GraphQLError && !isUnexpected(error)) {
    const { code = 'BAD_USER_INPUT', retryAfter } = error.extensions;
    return {
      message: error.message.includes(NO_DATE) ? `${error.message}. ${DATE_INSTEAD}` : error.message,
      ...place,
      extensions: { code, ...(retryAfter !== undefined && { retryAfter }) },
    };
  }
  const id = randomUUID();
  log.error({ err: error, errorId: id, path: formatted.path }, 'a request failed unexpectedly');
  return {
    message: `Something went wrong on our side. Mention ${id} when you report it.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id },
  };
}

/** GraphQL wraps what a resolver or a scalar throws, and reports faults of our own answers (a null where none may be) as errors without a code. */
const isUnexpected = (error: GraphQLError) =>
  (error.originalError != null && !(error.originalError instanceof GraphQLError)) ||
  (error.path !== undefined && error.extensions.code === undefined) ||
  error.extensions.code === 'INTERNAL_SERVER_ERROR';

/** A GraphQL error of the request itself, before anything executes. */
export const refuse = (code: string, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { createExecutor } from './executor.ts';
import { toFailure } from './failures.ts';
import { aliasLimit } from './limits/aliases.ts';
import { directiveLimit } from './limits/directives.ts';
import { MAX_DOCUMENT_TOKENS, MAX_VALIDATION_ERRORS } from './limits/document.ts';
import { costLimits } from './limits/plugin.ts';

/** Parses, validates, weighs and executes documents; every answer but a batch. Who may ask what was decided before. */
export async function startApollo(
  schema: GraphQLSchema,
  logger: Logger,
  plugins: readonly ApolloServerPlugin<Context>[],
): Promise<ApolloServer<Context>> {
  const executor = createExecutor(schema);
  const server = new ApolloServer<Context>({
    // A gateway is Apollo's way to take an executor other than its own.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: async ({ document, queryHash, operationName, request, context }) =>
          executor({
            document,
            queryHash,
            operationName,
            variables: request.variables ?? {},
            context: context as unknown as Context,
          }),
      }),
      stop: async () => undefined,
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      costLimits,
      answerStatus,
      keepSchemaToExplorers,
      ...plugins,
    ],
    parseOptions: { maxTokens: MAX_DOCUMENT_TOKENS },
    validationRules: [aliasLimit, directiveLimit],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    formatError: (formatted, error) => toFailure(formatted, error, logger),
    stringifyResult: (value) => JSON.stringify(value),
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger,
    nodeEnv: 'production',
  });
  await server.start();
  return server;
}

const errorsOf = (body: unknown): readonly GraphQLFormattedError[] =>
  (body as { singleResult?: { errors?: readonly GraphQLFormattedError[] } } | undefined)?.singleResult
    ?.errors ?? [];

/** A database that is down is a 503 for the whole answer, so that clients and balancers try again. */
const answerStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const isDown = errorsOf(response.body).some(
          ({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE',
        );
        if (!isDown) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', '5');
      },
    };
  },
};

/** Suggestions tell names of the schema; they are for those who may read it anyway. */
const keepSchemaToExplorers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (contextValue.canSomewhere('explore')) return;
        for (const error of errorsOf(response.body)) {
          (error as { message: string }).message = error.message.replace(/ ?Did you mean .*$/s, '');
        }
      },
    };
  },
};

import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';

/** An operation that was parsed, validated and found within the limits. */
export interface ExecutorRequest {
  readonly document: DocumentNode;
  /** Digest of the document's text: the same text, the same document. */
  readonly queryHash: string;
  readonly operationName: string | null;
  /** As sent; not yet coerced to the schema's types. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

export type Executor = (request: ExecutorRequest) => Promise<ExecutionResult>;

/** The place of a faster executor: whatever stands here must give the same data, nulls and error paths. */
export function createExecutor(schema: GraphQLSchema): Executor {
  return async ({ document, operationName, variables, context }) =>
    execute({ schema, document, contextValue: context, variableValues: variables, operationName });
}

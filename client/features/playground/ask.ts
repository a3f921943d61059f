import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Sends a document as it was typed. The service takes these only from those who may explore. */
export async function ask(asked: Asked): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** The schema with its descriptions, as the service gives it; null when it does not. */
export async function readSchema(): Promise<GraphQLSchema | null> {
  try {
    const { data } = await ask({ query: getIntrospectionQuery({ descriptions: true }) });
    return data ? buildClientSchema(data as unknown as IntrospectionQuery) : null;
  } catch {
    return null;
  }
}

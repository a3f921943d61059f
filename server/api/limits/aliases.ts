import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Renamed fields in one document: each can repeat an expensive field under another name. */
export const MAX_ALIASES = 15;

export const aliasLimit: ValidationRule = maxAliasesRule({
  n: MAX_ALIASES,
  allowList: [],
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
});

import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Directives in one document. */
export const MAX_DIRECTIVES = 20;

export const directiveLimit: ValidationRule = maxDirectivesRule({
  n: MAX_DIRECTIVES,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
});

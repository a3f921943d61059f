/** Tokens (words and signs) in one document; GraphiQL's introspection has 163. */
export const MAX_DOCUMENT_TOKENS = 2_000;
/** Validation stops at so many errors. */
export const MAX_VALIDATION_ERRORS = 10;

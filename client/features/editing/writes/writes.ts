import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RefusalFragment, WrittenChangeFragment } from '../../../api/generated/graphql.ts';

/** A fact as a mutation gives it back: its id, its version and its values. */
export interface StoredFact {
  readonly id: string;
  readonly version: number;
}

/** What every mutation answers. Without a `change` nothing was written; then `fact` is the version stored now, if any. */
export interface Written {
  readonly payload: {
    readonly fact?: StoredFact | null;
    readonly change?: WrittenChangeFragment | null;
    readonly userErrors: readonly RefusalFragment[];
  };
}

export type Write = TypedDocumentNode<Written, Record<string, unknown>>;
type AnyWrite = TypedDocumentNode<Written, never>;

/** The mutations of one noun. */
export interface Writes {
  readonly create: Write;
  readonly correct: Write;
  readonly end?: Write;
  readonly merge?: Write;
}

/** Takes documents of their own types for documents that a form may send; the form's fields see to the input. */
export function toWrites(documents: { [task in keyof Writes]: AnyWrite }): Writes {
  return documents as unknown as Writes;
}

import type { FactLabel } from '../../domain/facts.ts';
import type { FactState, Values } from '../facts/state.ts';
import type { ChangeError } from './types.ts';
import type { Writer } from './writer.ts';

/** A change that someone asks for. */
export interface ChangeRequest {
  readonly writer: Writer;
  /** Made by the client, 8 to 100 letters, digits and `. _ : -`; the same one twice is one change. */
  readonly mutationId: string;
  /** Name of the mutation. */
  readonly action: string;
  /** The centre, a fact of it (`value` is where its id stands in the input), or the centre that the change makes. */
  readonly at:
    | { readonly centreId: string; readonly value?: string }
    | { readonly label: FactLabel; readonly id: string; readonly value?: string }
    | { readonly newCentre: NewCentre };
  /** What the writer needs in the centre; `edit` when absent. */
  readonly permission?: 'edit' | 'import' | 'manageCentre';
  /** What the change is about where its facts do not say, such as names of files. It must name no fact. */
  readonly note?: string;
  /** For changes of thousands of facts; 30 s when absent. */
  readonly timeoutMs?: number;
}

/** A centre to make; its values still to be checked. */
export interface NewCentre {
  readonly id: string;
  readonly values: Values;
}

export type Outcome =
  | {
      readonly done: true;
      readonly centreId: string;
      /** Null when nothing had to change. */
      readonly changeId: string | null;
      /** The fact the change was mainly about, as the change left it. */
      readonly fact: FactState | null;
    }
  | {
      readonly done: false;
      readonly errors: readonly ChangeError[];
      /** The fact as stored, when the caller's version was stale. */
      readonly stored: FactState | null;
    };

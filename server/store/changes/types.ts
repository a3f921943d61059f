import type { FactLabel } from '../../domain/facts.ts';
import type { FactState, Links, Values } from '../facts/state.ts';

export type { FactState, Values } from '../facts/state.ts';

/** One step of a change; a change is a list of these, written all or none, at most one for each fact. */
export type Operation =
  | {
      readonly op: 'create';
      readonly label: FactLabel;
      readonly id: string;
      /** Absent values are empty, or what `defaultValues` says; an absent `validFrom` is now. */
      readonly values: Values;
      readonly links: Links;
    }
  | {
      readonly op: 'update';
      readonly label: FactLabel;
      readonly id: string;
      /** The version the caller read; null to take whatever is stored now (inside the lock). */
      readonly expectedVersion: number | null;
      /** Values to replace; absent ones stay. */
      readonly values: Values;
      /** Links to replace; absent ones stay. */
      readonly links?: Links;
      /** Follows from another step: the fact may be one that the writer cannot see. */
      readonly follows?: true;
    }
  | {
      /** Ends a fact that is open; `values` replaces what also changed with the end. */
      readonly op: 'end';
      readonly label: FactLabel;
      readonly id: string;
      readonly expectedVersion: number | null;
      readonly values?: Values;
      readonly follows?: true;
    };

export type UserErrorCode =
  | 'REQUIRED'
  | 'INVALID'
  | 'OUT_OF_RANGE'
  | 'TOO_LONG'
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'DUPLICATE'
  | 'NOT_ALLOWED'
  | 'CONFLICT'
  | 'LIMIT';

export interface UserError {
  readonly field: string | null;
  readonly code: UserErrorCode;
  readonly message: string;
}

/** Why a change is refused, before it is told in the words of a mutation's input or of a line in a file. */
export interface ChangeError {
  /** Index of the operation at fault; null when it is none of them. */
  readonly operation: number | null;
  /** Name of the value or link at fault, such as `power` or `themes.3`; null when no single one is. */
  readonly value: string | null;
  readonly code: UserErrorCode;
  readonly message: string;
}

/** What a fact was before a change and is after it; null is absent. */
export interface Transition {
  /** Index of the operation it comes from; null when it follows from another. */
  readonly operation: number | null;
  readonly before: FactState | null;
  readonly after: FactState | null;
}

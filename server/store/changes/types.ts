import type { FactLabel } from '../../domain/facts.ts';

export type Scalar = string | number | boolean | null;
/** Values of a fact as plain JSON: dates as ISO 8601 text, lists as arrays. */
export type Values = Readonly<Record<string, Scalar | readonly string[]>>;
/** Ids a fact is linked to, by link name of `factKinds`. */
export type Links = Readonly<Record<string, string | readonly string[] | null>>;

/** A fact as stored: what a change records before and after. */
export interface FactState {
  readonly label: FactLabel;
  readonly id: string;
  readonly centreId: string;
  readonly version: number;
  readonly author: string | null;
  readonly values: Values;
  readonly links: Links;
}

/** One step of a change; a change is a list of these, written all or none. */
export type Operation =
  | {
      readonly op: 'create';
      readonly label: FactLabel;
      readonly id: string;
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
      readonly links?: Links;
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

import type { FactLabel, Visibility } from '../../domain/facts.ts';
import { canSee, type Viewer } from '../../domain/visibility.ts';

type Scalar = string | number | boolean | null;
/** Values of a fact as plain JSON: dates as ISO 8601 text in UTC with milliseconds, lists as arrays. */
export type Values = Readonly<Record<string, Scalar | readonly string[]>>;
/** Ids a fact is linked to, by link name of `factKinds`; `many` links hold a sorted array. */
export type Links = Readonly<Record<string, string | readonly string[] | null>>;

/** A fact as stored: what a change records before and after. */
export interface FactState {
  readonly label: FactLabel;
  readonly id: string;
  readonly centreId: string;
  /** Goes up by one with each change of the fact, undo included. */
  readonly version: number;
  /** User id of its creator; null when it came with the centre. */
  readonly author: string | null;
  readonly values: Values;
  readonly links: Links;
}

/** An earlier state of a fact, with the period in which it held. */
export interface Revision {
  readonly id: string;
  readonly factId: string;
  readonly label: FactLabel;
  readonly centreId: string;
  readonly visibility: Visibility;
  readonly author: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly values: Values;
  readonly links: Links;
}

/** The visibility of a fact. */
export const visibilityOf = (state: FactState): Visibility => state.values.visibility as Visibility;
export const validFromOf = (state: FactState): string => state.values.validFrom as string;
export const validToOf = (state: FactState): string | null => (state.values.validTo ?? null) as string | null;

/** Whether the viewer may see a fact by itself; what it is about may be hidden still. */
export const sees = (viewer: Viewer) => (state: FactState) =>
  canSee(viewer, { centreId: state.centreId, visibility: visibilityOf(state), author: state.author });

/** Whether the fact has not ended at the moment. */
export function isOpen(state: FactState, now: string): boolean {
  const validTo = validToOf(state);
  return validTo === null || validTo > now;
}

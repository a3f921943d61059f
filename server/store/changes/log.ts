import { visibleTo } from '../visibility.ts';
import type { ChangeRecord } from './record.ts';

/**
 * Cypher that holds for an entry `variable` that the viewer may see: as the fact was, as it became, and as it is now. Hiding a fact
 * hides its log with it. Takes the parameter `$viewer`.
 */
export const entryIsVisible = (variable: string) =>
  `${visibleTo(variable)} AND NOT EXISTS { (${variable})-[:OF]->(fact:!Centre) WHERE NOT ${visibleTo('fact')} }`;

/** A change as stored in the log, without its entries. */
export interface ChangeRow extends ChangeRecord {
  /** Undone, and not redone since. */
  readonly isUndone: boolean;
  /** On the first of a chain: its last undo and its last redo. */
  readonly lastUndoId: string | null;
  readonly lastRedoId: string | null;
}

const optional = [
  'factId',
  'factLabel',
  'note',
  'undoesId',
  'rootId',
  'turn',
  'lastUndoId',
  'lastRedoId',
] as const;

export function toRow(properties: Readonly<Record<string, unknown>>): ChangeRow {
  const absent = Object.fromEntries(optional.map((name) => [name, null]));
  return { ...absent, ...properties } as unknown as ChangeRow;
}

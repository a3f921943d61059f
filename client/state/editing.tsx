import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

/** What can be made, corrected, ended and merged with a form. */
export type FormName =
  | 'Partner'
  | 'Contact'
  | 'Interest'
  | 'Holding'
  | 'Issue'
  | 'Stance'
  | 'Relationship'
  | 'Conflict'
  | 'Scenario'
  | 'Centre';

/** A fact as it was read: its values, and the version to give back. */
export interface ReadFact {
  readonly id: string;
  readonly version: number;
}

/** What someone is about to change. At most one form is open at a time. */
export interface EditingTask {
  /** `rule` is how an issue is decided, which has a form of its own. */
  readonly task: 'create' | 'correct' | 'replace' | 'end' | 'merge' | 'rule';
  readonly form: FormName;
  readonly centreId: string;
  /** Which fact this is about, in words; null for a new one. */
  readonly subject: string | null;
  /** The fact as read, or what is known of the new one beforehand. To be replaced: its id, its version and what takes its place. */
  readonly fact: ReadFact | Readonly<Record<string, unknown>>;
  /** Called with the id of the fact once it is saved. */
  readonly onSaved?: (id: string) => void;
}

interface Editing {
  readonly task: EditingTask | null;
  readonly edit: (task: EditingTask) => void;
  readonly close: () => void;
}

const EditingContext = createContext<Editing>({ task: null, edit: () => {}, close: () => {} });

export function EditingProvider(props: { children: ReactNode }) {
  const [task, setTask] = useState<EditingTask | null>(null);
  const close = useCallback(() => setTask(null), []);
  const editing = useMemo(() => ({ task, edit: setTask, close }), [task, close]);
  return <EditingContext value={editing}>{props.children}</EditingContext>;
}

/** Opens a form from anywhere, and tells which one stands open. */
export function useEditing(): Editing {
  return useContext(EditingContext);
}

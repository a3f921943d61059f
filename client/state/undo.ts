/** One change in the log, as far as undoing goes. */
export interface LoggedChange {
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly at: string;
  /** The change this one undoes or redoes; null when it is neither. */
  readonly undoesId: string | null;
  readonly isUndone: boolean;
}

/** What can be undone and redone, the next one first. */
export interface UndoStacks {
  readonly undo: readonly LoggedChange[];
  readonly redo: readonly LoggedChange[];
}

const isUndoing = (change: LoggedChange) => change.action === 'undoChange' || change.action === 'redoChange';

/** The change at the root: an undo of an undo leads back to what was first done. Null when the log does not reach that far. */
function rootOf(change: LoggedChange, byId: ReadonlyMap<string, LoggedChange>): LoggedChange | null {
  let at: LoggedChange | undefined = change;
  for (let hops = 0; at && hops <= byId.size; hops++) {
    if (!isUndoing(at)) return at;
    at = at.undoesId === null ? undefined : byId.get(at.undoesId);
  }
  return null;
}

/**
 * Rebuilds both stacks from one's own log, so that they survive a reload and a second window. What is done after an
 * undo ends what could be redone, as in a word processor; the log still offers it one by one.
 *
 * @param changes one's own changes, newest first
 */
export function toUndoStacks(changes: readonly LoggedChange[]): UndoStacks {
  const byId = new Map(changes.map((change) => [change.id, change]));
  let undo: LoggedChange[] = [];
  let redo: LoggedChange[] = [];
  for (const change of [...changes].reverse()) {
    if (!isUndoing(change)) {
      undo.push(change);
      redo = [];
      continue;
    }
    const root = rootOf(change, byId);
    if (!root) continue;
    undo = undo.filter((one) => one.id !== root.id);
    redo = redo.filter((one) => one.id !== root.id);
    (change.action === 'undoChange' ? redo : undo).push(root);
  }
  return {
    undo: undo.filter((change) => !change.isUndone).reverse(),
    redo: redo.filter((change) => change.isUndone).reverse(),
  };
}

/** Which of the two a key stroke asks for: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, with ⌘ on a Mac. */
export function undoKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Whether the key belongs to what is being typed, or to a form that stands open, and not to the field as a whole. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[contenteditable="true"], [role="dialog"], .monaco-editor'))
    return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['button', 'checkbox', 'radio', 'range', 'submit'].includes(target.type)
  );
}

import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { MyChangesDocument, RedoChangeDocument, UndoChangeDocument } from '../api/changes.ts';
import { newId } from '../api/new-id.ts';
import { type LoggedChange, toUndoStacks } from './undo.ts';

/** So many changes of one's own are read: enough for 50 steps back and forth, and the steps themselves. */
const READ = 200;

export type UndoResult =
  | { readonly state: 'done'; readonly subject: string }
  /** Why it cannot be done, one sentence for each fact in the way. */
  | { readonly state: 'refused'; readonly messages: readonly string[] }
  | { readonly state: 'unreachable' }
  /** There is nothing to undo or redo. */
  | { readonly state: 'nothing' };

/** Sends one undo or redo. */
export function useUndoChange() {
  const client = useClient();
  return useCallback(
    async (way: 'undo' | 'redo', change: Pick<LoggedChange, 'id' | 'subject'>): Promise<UndoResult> => {
      const document = way === 'undo' ? UndoChangeDocument : RedoChangeDocument;
      const variables = { mutationId: newId(), changeId: change.id };
      let { data, error } = await client.mutation(document, variables).toPromise();
      // No answer: it may have been done. The same id once more does it once, or tells that it was done.
      if (error?.networkError && !error.response) {
        ({ data, error } = await client.mutation(document, variables).toPromise());
      }
      if (error || !data) return { state: 'unreachable' };
      const { userErrors } = data.payload;
      if (userErrors.length > 0) return { state: 'refused', messages: userErrors.map((one) => one.message) };
      return { state: 'done', subject: change.subject };
    },
    [client],
  );
}

/** Undo and redo in a centre, over one's own changes as the service logged them. */
export function useUndo(centreId: string, isPaused = false) {
  const client = useClient();
  const run = useUndoChange();
  const variables = useMemo(() => ({ centreId, limit: READ, offset: 0 }), [centreId]);
  const [{ data }] = useQuery({ query: MyChangesDocument, variables, pause: isPaused });
  const stacks = useMemo(() => toUndoStacks(data?.changes ?? []), [data]);
  const [waiting, setWaiting] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /** Steps wait for each other, and each reads the log first: what is shown may be a step behind. */
  const step = useCallback(
    (way: 'undo' | 'redo'): Promise<UndoResult> => {
      setWaiting((count) => count + 1);
      const ended = last.current.then(async (): Promise<UndoResult> => {
        const read = await client
          .query(MyChangesDocument, variables, { requestPolicy: 'network-only' })
          .toPromise();
        if (!read.data) return { state: 'unreachable' };
        const next = toUndoStacks(read.data.changes)[way][0];
        return next ? run(way, next) : { state: 'nothing' };
      });
      last.current = ended.finally(() => setWaiting((count) => count - 1));
      return ended;
    },
    [client, run, variables],
  );
  return { stacks, isBusy: waiting > 0, step };
}

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { newId } from '../../api/new-id.ts';
import { type Attempt, nextAttempt } from '../../ui/form/attempt.ts';
import { type WriteOutcome, writeFact } from './write-fact.ts';
import type { Write } from './writes/writes.ts';

/** Sends a mutation that takes no more than a few words; a repeat after a broken connection is the same mutation. */
export function useOnce(document: Write | undefined) {
  const client = useClient();
  const attempt = useRef<Attempt | null>(null);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  async function send(variables: Record<string, unknown>): Promise<WriteOutcome> {
    if (!document) throw new Error('This fact has no such mutation.');
    attempt.current = nextAttempt(attempt.current, variables, newId);
    setSending(true);
    const ended = await writeFact(client, document, { mutationId: attempt.current.mutationId, ...variables });
    setSending(false);
    setOutcome(ended);
    if (ended.state !== 'unreachable') attempt.current = null;
    return ended;
  }
  return { send, isSending, outcome };
}

import { Worker } from 'node:worker_threads';
import { type Desk, type RememberedMapping, readAtDesk } from './desk.ts';
import type { Answer, Request } from './desk-worker.ts';
import type { RawFile } from './read-file.ts';

/** Above this many bytes, all files together, reading would keep other requests waiting: about 0.1 s. */
const INLINE_BYTES = 250_000;

/** Reads files, large ones in a thread of their own. Close the desk when done. */
export async function openDesk(
  files: readonly RawFile[],
  remembered: readonly RememberedMapping[],
): Promise<Desk> {
  if (files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > INLINE_BYTES) {
    return openInThread({ ask: 'read', files, remembered });
  }
  const desk = readAtDesk(files, remembered);
  return { ...desk, plan: async (destination) => desk.plan(destination), close: async () => undefined };
}

async function openInThread(request: Request & { ask: 'read' }): Promise<Desk> {
  const worker = new Worker(new URL('./desk-thread.mjs', import.meta.url), { execArgv: [] });
  const ask = (question: Request): Promise<Answer> =>
    new Promise((done, fail) => {
      const settle = () => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      const onExit = () => onError(new Error('The import thread ended before it answered.'));
      const onMessage = (answer: Answer) => {
        settle();
        done(answer);
      };
      const onError = (error: Error) => {
        settle();
        fail(error);
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).postMessage(question);
    });
  try {
    const answer = await ask(request);
    if (!('files' in answer)) throw new TypeError('The import thread answered something else.');
    return {
      files: answer.files,
      plan: async (destination) => {
        const planned = await ask({ ask: 'plan', destination });
        if (!('plan' in planned)) throw new TypeError('The import thread answered something else.');
        return planned.plan;
      },
      close: async () => {
        await worker.terminate();
      },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

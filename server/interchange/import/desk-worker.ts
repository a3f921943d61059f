import { parentPort } from 'node:worker_threads';
import { type Destination, type FileSummary, type RememberedMapping, readAtDesk } from './desk.ts';
import type { ImportPlan } from './plan.ts';
import type { RawFile } from './read-file.ts';

export type Request =
  | {
      readonly ask: 'read';
      readonly files: readonly RawFile[];
      readonly remembered: readonly RememberedMapping[];
    }
  | { readonly ask: 'plan'; readonly destination: Destination };
export type Answer = { readonly files: readonly FileSummary[] } | { readonly plan: ImportPlan };

/** The desk as a thread: reads once, then plans as often as it is asked. */
let desk: ReturnType<typeof readAtDesk> | null = null;

parentPort?.on('message', (request: Request) => {
  if (request.ask === 'read') desk = readAtDesk(request.files, request.remembered);
  if (!desk) throw new TypeError('Nothing was read before it was planned.');
  const answer: Answer =
    request.ask === 'read' ? { files: desk.files } : { plan: desk.plan(request.destination) };
  parentPort?.postMessage(answer);
});

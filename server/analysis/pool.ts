import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import { AnalysisLimit, InvalidInput, NotFound } from '../errors.ts';
import { type AnalysisName, analyses } from './analyses.ts';
import type { Progress } from './analysis.ts';
import type { Outcome, Refusal, Report, Task } from './worker.ts';

/** Seconds one analysis may compute. */
export const MAX_SECONDS = 90;
/** Seconds one analysis may wait for a free worker. */
const MAX_SECONDS_WAITING = 120;
/** Analyses that wait for a free worker; the next is refused. */
export const MAX_WAITING = 50;
/** Kept from the analysis, so that it can stop by itself and answer what it has. */
const SECONDS_TO_ANSWER = 10;
/** Heap of one worker. */
const MAX_MEGABYTES = 1_024;
/** Of which for what is thrown away at once: with the usual 16 an analysis stops a dozen times to clear up. */
const MAX_YOUNG_MEGABYTES = 96;
/** Two at least, so that a long analysis does not hold up a short one. */
const WORKERS = Math.max(2, Math.min(4, availableParallelism()));

export interface Question {
  readonly query: AnalysisName;
  readonly field: FieldSnapshot;
  readonly args: unknown;
}

export interface RunOptions {
  /** Stops it, also in the middle of the computation: the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Worker threads that answer analyses. */
export interface Pool {
  /** The answer, and how many values it holds. Throws InvalidInput, NotFound and AnalysisLimit. */
  run(question: Question, options: RunOptions): Promise<{ answer: unknown; size: number }>;
  /** Starts the workers before somebody waits for them. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** The workers start with the first question, or by `warmUp`. */
export function createPool(): Pool {
  let workers: Piscina | null = null;
  const open = () => {
    if (workers) return workers;
    const started = new Piscina({
      filename: fileURLToPath(new URL('./thread.mjs', import.meta.url)),
      minThreads: WORKERS,
      maxThreads: WORKERS,
      maxQueue: MAX_WAITING,
      // What our own process was started with, such as a loader, is not for them.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: MAX_MEGABYTES,
        maxYoungGenerationSizeMb: MAX_YOUNG_MEGABYTES,
      },
      recordTiming: false,
    });
    // A worker that ends outside a question would be replaced for ever: the next question opens a new pool.
    started.on('error', () => {
      if (workers === started) workers = null;
      void started.destroy();
    });
    workers = started;
    return started;
  };
  const send = (task: Omit<Task, 'port'>, { signal, onProgress }: RunOptions): Promise<Outcome> =>
    new Promise((done, fail) => {
      const { port1, port2 } = new MessageChannel();
      const late = new AbortController();
      const abortAfter = (seconds: number, error: () => AnalysisLimit) =>
        setTimeout(() => late.abort(error()), seconds * 1000);
      let timer = abortAfter(MAX_SECONDS_WAITING, tooBusy);
      port1.on('message', ({ hasStarted, ...progress }: Report) => {
        if (!hasStarted) return onProgress(progress);
        clearTimeout(timer);
        timer = abortAfter(MAX_SECONDS, tooLong);
      });
      port1.unref();
      const end = (settle: () => void) => {
        clearTimeout(timer);
        port1.close();
        settle();
      };
      open()
        .run(
          { ...task, port: port2 },
          {
            transferList: [port2],
            signal: AbortSignal.any([signal, late.signal]),
          },
        )
        .then(
          (outcome: Outcome) => end(() => done(outcome)),
          (error: unknown) =>
            end(() => fail([signal, late.signal].find(({ aborted }) => aborted)?.reason ?? toOurs(error))),
        );
    });

  return {
    async run({ query, field, args }, options) {
      const outcome = await send(
        {
          query,
          field: partOf(field, analyses[query].reads),
          args,
          seconds: MAX_SECONDS - SECONDS_TO_ANSWER,
        },
        options,
      );
      if ('answer' in outcome) return outcome;
      throw toError(outcome);
    },
    async warmUp() {
      const never = new AbortController();
      const nothing = { query: null, field: {}, args: null, seconds: MAX_SECONDS };
      await Promise.all(
        Array.from({ length: WORKERS }, () =>
          send(nothing, { signal: never.signal, onProgress: () => undefined }),
        ),
      );
    },
    async close() {
      await workers?.destroy();
    },
  };
}

function partOf(field: FieldSnapshot, lists: readonly (keyof FieldSnapshot)[]): Partial<FieldSnapshot> {
  const { centre, asOf, holdsUntil } = field;
  return { centre, asOf, holdsUntil, ...Object.fromEntries(lists.map((list) => [list, field[list]])) };
}

function toError({ refused, message, field }: Refusal): Error {
  if (refused === 'InvalidInput') return new InvalidInput(message, field);
  return refused === 'NotFound' ? new NotFound(message) : new AnalysisLimit(message);
}

const tooLong = () =>
  new AnalysisLimit(
    `The analysis was stopped after ${MAX_SECONDS} seconds: ask for less, such as one layer, a smaller number or fewer samples.`,
  );

const tooBusy = () =>
  new AnalysisLimit('Too many analyses are waiting for a free worker: try again in a minute.');

function toOurs(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new AnalysisLimit(
      `The analysis needs more than ${MAX_MEGABYTES} MB of memory: ask for less, such as one layer or a smaller number.`,
    );
  }
  return message === 'Task queue is at limit' ? tooBusy() : error;
}

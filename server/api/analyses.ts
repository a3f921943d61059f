import { randomUUID } from 'node:crypto';
import type { AnalysisName } from '../analysis/analyses.ts';
import type { Progress } from '../analysis/analysis.ts';
import { createPool, type Question } from '../analysis/pool.ts';
import { AnalysisLimit, Cancelled } from '../errors.ts';
import { BoundedCache } from './bounded-cache.ts';

/** Analyses of one user that run or wait; the next is refused. */
export const MAX_ANALYSES_PER_USER = 12;
/** Numbers, texts and lists in all kept answers of one process together. */
const MAX_KEPT_VALUES = 3_000_000;

/** An analysis that runs, or waits for a free worker. */
export interface RunningAnalysis {
  readonly id: string;
  readonly userId: string;
  readonly centreId: string;
  readonly query: AnalysisName;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly progress: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

export interface AskedQuestion extends Question {
  /** Everything the answer depends on: two questions with the same key have the same answer. */
  readonly key: string;
  readonly userId: string;
  /** Aborts when the asker is gone. */
  readonly signal: AbortSignal;
}

/** The analyses of one process: computed in workers, kept, and the same question is computed once, however many wait for it. */
export interface Analyses {
  /** Throws what the analysis throws; AnalysisLimit when this user has too many of them; Cancelled when it was stopped. */
  ask(question: AskedQuestion): Promise<unknown>;
  /** Those of a user, oldest first. */
  listRunning(userId: string): RunningAnalysis[];
  /** Stops one of this user; false when there is none with this id. */
  cancel(userId: string, id: string): boolean;
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

interface Run {
  readonly key: string;
  state: RunningAnalysis;
  /** Requests that wait for it; it stops when the last goes. */
  askers: number;
  readonly controller: AbortController;
  readonly answer: Promise<unknown>;
}

export function createAnalyses(): Analyses {
  const pool = createPool();
  const answers = new BoundedCache<{ answer: unknown }>(MAX_KEPT_VALUES);
  const runs = new Map<string, Run>();
  const runsOf = (userId: string) => [...runs.values()].filter(({ state }) => state.userId === userId);

  const start = ({ key, userId, ...question }: AskedQuestion): Run => {
    if (runsOf(userId).length >= MAX_ANALYSES_PER_USER) {
      throw new AnalysisLimit(
        `${MAX_ANALYSES_PER_USER} analyses of yours are running: wait for one of them, or stop one with cancelAnalysis.`,
      );
    }
    const controller = new AbortController();
    const { query, field, args } = question;
    const compute = async () => {
      try {
        const { answer, size } = await pool.run(
          { query, field, args },
          { signal: controller.signal, onProgress: (progress) => tell(run, progress) },
        );
        answers.set(key, { answer }, size + key.length);
        return answer;
      } finally {
        if (runs.get(key) === run) runs.delete(key);
      }
    };
    const run: Run = {
      key,
      state: {
        id: randomUUID(),
        userId,
        centreId: field.centre.id,
        query,
        startedAt: new Date().toISOString(),
        progress: null,
        lowerBound: null,
        upperBound: null,
      },
      askers: 0,
      controller,
      answer: Promise.resolve().then(compute),
    };
    runs.set(key, run);
    return run;
  };

  const stop = (run: Run, why: string) => {
    // At once, so that nobody joins what will not be answered.
    runs.delete(run.key);
    run.controller.abort(new Cancelled(why));
  };
  const waitFor = async (run: Run, signal: AbortSignal): Promise<unknown> => {
    run.askers += 1;
    const leave = () => {
      run.askers -= 1;
      if (run.askers === 0) stop(run, 'Nobody waits for the analysis any more.');
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    try {
      return await run.answer;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };

  return {
    async ask(question) {
      const kept = answers.get(question.key);
      if (kept) return kept.answer;
      return waitFor(runs.get(question.key) ?? start(question), question.signal);
    },
    listRunning: (userId) =>
      runsOf(userId)
        .map(({ state }) => state)
        .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
    cancel(userId, id) {
      const run = runsOf(userId).find(({ state }) => state.id === id);
      if (!run) return false;
      stop(run, 'The analysis was stopped at your request.');
      return true;
    },
    warmUp: pool.warmUp,
    close: pool.close,
  };
}

function tell(run: Run, progress: Progress): void {
  run.state = { ...run.state, ...progress };
}

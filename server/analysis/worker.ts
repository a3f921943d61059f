import type { MessagePort } from 'node:worker_threads';
import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import type { LinearSolver } from '../domain/linear-program.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { AnalysisLimit, InvalidInput, NotFound } from '../errors.ts';
import { type AnalysisName, analyses } from './analyses.ts';
import type { AnyAnalysis, Progress, Tools } from './analysis.ts';
import { warmUp } from './warm-up.ts';

/** A question as it travels to a worker. */
export interface Task {
  readonly query: AnalysisName | null;
  readonly field: Partial<FieldSnapshot>;
  readonly args: unknown;
  /** From its start. */
  readonly seconds: number;
  readonly port: MessagePort;
}

/** What a worker tells while it works. */
export type Report = Progress & { readonly hasStarted?: true };

/** An error meant for the caller: errors lose their class on the way, so it travels as data. */
export interface Refusal {
  readonly refused: 'InvalidInput' | 'NotFound' | 'AnalysisLimit';
  readonly message: string;
  readonly field: string | null;
}

/** What comes back; `size` counts the values in the answer. */
export type Outcome = { readonly answer: unknown; readonly size: number } | Refusal;

const SEED = 20_261;
/** Between two reports. */
const REPORT_MS = 100;

let solver: Promise<LinearSolver> | null = null;

/** Answers one question. Without a query it warms itself up. */
export default async function answer({ query, field, args, seconds, port }: Task): Promise<Outcome> {
  const startedAt = performance.now();
  let reportedAt = Number.NEGATIVE_INFINITY;
  let pending: Progress = {};
  const report = (told: Report) => port.postMessage(told);
  const tools: Tools = {
    solver: () => {
      solver ??= import('./highs-solver.ts').then(({ loadHighsSolver }) => loadHighsSolver());
      return solver;
    },
    random: seededRandom(SEED),
    secondsLeft: () => seconds - (performance.now() - startedAt) / 1000,
    onProgress: (progress) => {
      pending = { ...pending, ...progress };
      if (performance.now() - reportedAt < REPORT_MS) return;
      reportedAt = performance.now();
      report(pending);
    },
  };
  try {
    report({ hasStarted: true });
    if (query === null) {
      await warmUp(tools);
      return { answer: null, size: 0 };
    }
    const analysis: AnyAnalysis = analyses[query];
    const found = await analysis.compute(field, args, tools);
    return { answer: found, size: countValues(found) };
  } catch (error) {
    if (error instanceof InvalidInput)
      return { refused: error.name, message: error.message, field: error.field };
    if (error instanceof NotFound || error instanceof AnalysisLimit) {
      return { refused: error.name, message: error.message, field: null };
    }
    throw error;
  } finally {
    port.close();
  }
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const part of Object.values(value)) count += countValues(part);
  return count;
}

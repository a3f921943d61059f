import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import type { LinearSolver } from '../domain/linear-program.ts';

/** The lists of facts in a field. */
export type FieldList =
  | 'partners'
  | 'relationships'
  | 'conflicts'
  | 'interests'
  | 'holdings'
  | 'issues'
  | 'stances';

/** A field with only these of its lists: what is not read need not travel to the worker. */
export type FieldPart<Lists extends FieldList> = Pick<
  FieldSnapshot,
  'centre' | 'asOf' | 'holdsUntil' | Lists
>;

/** How far a computation is; what is left out stays as it was told before. */
export interface Progress {
  /** 0 to 1. */
  readonly progress?: number;
  readonly lowerBound?: number;
  readonly upperBound?: number;
}

/** What a computation gets from the worker it runs in. */
export interface Tools {
  /** The solver of integer programs, loaded when it is first asked for. */
  solver(): Promise<LinearSolver>;
  /** Chance: 0 up to, not including, 1. The same draws for every question, so that asking again gives the same answer. */
  random(): number;
  /** Seconds until the computation is stopped as too long, above 0 while it may still answer. */
  secondsLeft(): number;
  onProgress(progress: Progress): void;
}

/** A question that a worker answers from one field, its arguments and nothing else. Throws InvalidInput, NotFound or AnalysisLimit. */
export interface Analysis<Lists extends FieldList, Args, Answer> {
  readonly reads: readonly Lists[];
  /** Arguments and answer are plain data, which can travel between threads. */
  readonly compute: (field: FieldPart<Lists>, args: Args, tools: Tools) => Answer | Promise<Answer>;
}

/** Says which lists of the field a computation reads. */
export const analysisOf = <Lists extends FieldList, Args, Answer>(
  reads: readonly Lists[],
  compute: Analysis<Lists, Args, Answer>['compute'],
): Analysis<Lists, Args, Awaited<Answer>> => ({
  reads,
  compute: compute as Analysis<Lists, Args, Awaited<Answer>>['compute'],
});

/** Any analysis, whatever it reads, takes and answers. */
// biome-ignore lint/suspicious/noExplicitAny: the table keeps the types of each
export type AnyAnalysis = Analysis<any, any, any>;

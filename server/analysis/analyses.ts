import type { Analysis, AnyAnalysis } from './analysis.ts';
import { keyPlayers } from './key-players.ts';

/** Every analysis that runs in a worker, by the name of its query. */
export const analyses = {
  keyPlayers,
} as const satisfies Record<string, AnyAnalysis>;

export type AnalysisName = keyof typeof analyses;

type Types<Name extends AnalysisName> =
  (typeof analyses)[Name] extends Analysis<infer _Lists, infer Args, infer Answer>
    ? { readonly args: Args; readonly answer: Answer }
    : never;
export type ArgsOf<Name extends AnalysisName> = Types<Name>['args'];
export type AnswerOf<Name extends AnalysisName> = Types<Name>['answer'];

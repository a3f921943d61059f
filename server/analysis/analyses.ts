import type { Analysis, AnyAnalysis } from './analysis.ts';
import { coalitionOptions } from './coalition-options.ts';
import { influence } from './influence.ts';
import { interestFlow } from './interest-flow.ts';
import { keyPlayers } from './key-players.ts';
import { mactor } from './mactor.ts';
import { measureEvidence } from './measure-evidence.ts';
import { experimentalChallenge, negotiationOutlook } from './negotiation-outlook.ts';
import { networkMeasures } from './network-measures.ts';
import { persuasionPlan } from './persuasion-plan.ts';
import { powerIndices } from './power-indices.ts';
import { rankUncertainty } from './rank-uncertainty.ts';
import { salience } from './salience.ts';
import { sharedInterests } from './shared-interests.ts';
import { structuralBalance } from './structural-balance.ts';
import { forecastSensitivity, supportForecast } from './support-forecast.ts';

/** Every analysis that runs in a worker, by the name of its query or field. */
export const analyses = {
  coalitionOptions,
  experimentalChallenge,
  forecastSensitivity,
  influence,
  interestFlow,
  keyPlayers,
  mactor,
  measureEvidence,
  negotiationOutlook,
  networkMeasures,
  persuasionPlan,
  powerIndices,
  rankUncertainty,
  salience,
  sharedInterests,
  structuralBalance,
  supportForecast,
} as const satisfies Record<string, AnyAnalysis>;

export type AnalysisName = keyof typeof analyses;

type Types<Name extends AnalysisName> =
  (typeof analyses)[Name] extends Analysis<infer _Lists, infer Args, infer Answer>
    ? { readonly args: Args; readonly answer: Answer }
    : never;
export type ArgsOf<Name extends AnalysisName> = Types<Name>['args'];
export type AnswerOf<Name extends AnalysisName> = Types<Name>['answer'];

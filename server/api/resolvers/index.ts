import type { Resolvers } from '../generated/resolvers.ts';
import { analysisResolvers } from './analysis.ts';
import { centreResolvers } from './centre.ts';
import { changeResolvers } from './change.ts';
import { coalitionOptionsResolvers } from './coalition-options.ts';
import { conflictResolvers } from './conflict.ts';
import { contactResolvers } from './contact.ts';
import { forceFieldResolvers } from './force-field.ts';
import { importResolvers } from './import.ts';
import { influenceResolvers } from './influence.ts';
import { interestResolvers } from './interest.ts';
import { interestFlowResolvers } from './interest-flow.ts';
import { issueResolvers } from './issue.ts';
import { keyPlayersResolvers } from './key-players.ts';
import { mactorResolvers } from './mactor.ts';
import { negotiationOutlookResolvers } from './negotiation-outlook.ts';
import { networkMeasuresResolvers } from './network-measures.ts';
import { partnerResolvers } from './partner.ts';
import { persuasionPlanResolvers } from './persuasion-plan.ts';
import { powerIndicesResolvers } from './power-indices.ts';
import { relationshipResolvers } from './relationship.ts';
import { salienceResolvers } from './salience.ts';
import { scenarioResolvers } from './scenario.ts';
import { stanceResolvers } from './stance.ts';
import { structuralBalanceResolvers } from './structural-balance.ts';
import { supportForecastResolvers } from './support-forecast.ts';
import { userResolvers } from './user.ts';

/** One entry for each noun; a type's fields may come from several. */
const nouns: readonly Resolvers[] = [
  analysisResolvers,
  centreResolvers,
  changeResolvers,
  coalitionOptionsResolvers,
  conflictResolvers,
  contactResolvers,
  forceFieldResolvers,
  importResolvers,
  influenceResolvers,
  interestResolvers,
  interestFlowResolvers,
  issueResolvers,
  keyPlayersResolvers,
  mactorResolvers,
  negotiationOutlookResolvers,
  networkMeasuresResolvers,
  partnerResolvers,
  persuasionPlanResolvers,
  powerIndicesResolvers,
  relationshipResolvers,
  salienceResolvers,
  scenarioResolvers,
  stanceResolvers,
  structuralBalanceResolvers,
  supportForecastResolvers,
  userResolvers,
];

export const resolvers: Resolvers = nouns.reduce<Record<string, object>>((merged, noun) => {
  for (const [type, fields] of Object.entries(noun)) merged[type] = { ...merged[type], ...fields };
  return merged;
}, {});

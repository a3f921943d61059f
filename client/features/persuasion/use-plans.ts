import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { toPersuasionInput } from '../../state/persuasion.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import {
  type Budget,
  BudgetPlanDocument,
  PersuasionPlansDocument,
  type Plans,
  PlanVotersDocument,
} from './documents.ts';

/** The service looks for plans of no more. */
export const MOST_ENTITLED = 300;

/**
 * The plans that someone looks for, and who may vote. While other ones are on their way, the last answer about the same issue stays;
 * the plan for a budget follows by itself.
 */
export function usePlans(issueId: string, scenario: ScenarioInput | null) {
  const { centreId, view } = useView();
  const { persuasion } = view;
  const asked = { centreId, issueId, asOf: asOfMoment(view.asOf), scenario };
  const [voters, askVoters] = useQuery({ query: PlanVotersDocument, variables: asked });
  const voting = voters.data?.supportForecast;
  const entitled = voting?.issueId === issueId ? voting.voters : null;
  const input = useMemo(
    () => toPersuasionInput(persuasion, new Set(entitled?.map(({ partnerId }) => partnerId))),
    [persuasion, entitled],
  );
  const isPaused = entitled === null || entitled.length > MOST_ENTITLED;
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: PersuasionPlansDocument,
    variables: { ...asked, input },
    pause: isPaused,
  });
  const { budgetHours } = persuasion;
  const [budget, askBudget] = useQuery({
    query: BudgetPlanDocument,
    variables: { ...asked, input: { ...input, count: 1, robustness: 'NONE', budgetHours } },
    pause: isPaused || budgetHours === null,
  });
  const last = useRef<Plans | null>(null);
  if (data && !error) last.current = data.persuasionPlan;
  const found = budget.data?.persuasionPlan;
  const isSame = found?.issueId === issueId && found.budgetPlan?.budgetHours === budgetHours;
  return {
    entitled,
    plans: last.current?.issueId === issueId ? last.current : null,
    budget: budgetHours !== null && isSame ? ((found.budgetPlan ?? null) as Budget | null) : null,
    isBudgetBusy: budgetHours !== null && (budget.fetching || budget.stale),
    isBusy: fetching || stale,
    error: error ?? voters.error,
    budgetError: budgetHours === null ? undefined : budget.error,
    askAgain: () => {
      if (voters.error) askVoters({ requestPolicy: 'network-only' });
      if (budget.error) askBudget({ requestPolicy: 'network-only' });
      ask({ requestPolicy: 'network-only' });
    },
  };
}

import { useQuery } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { BoardCoalitionDocument, BoardForecastDocument, BoardPlanDocument } from './documents.ts';

/** The three answers that the sheet is made of. Without the coalition or the plan there is still a sheet, which says so. */
export function useBoard(issueId: string, scenario: ScenarioInput | null) {
  const { centreId, view } = useView();
  const variables = { centreId, issueId, asOf: asOfMoment(view.asOf), scenario };
  const [forecast, askForecast] = useQuery({ query: BoardForecastDocument, variables });
  const [coalition] = useQuery({ query: BoardCoalitionDocument, variables });
  const [plan] = useQuery({ query: BoardPlanDocument, variables });
  return {
    forecast: forecast.data?.supportForecast ?? null,
    coalition: coalition.data?.coalitionOptions ?? null,
    plan: plan.data?.persuasionPlan ?? null,
    /** Every answer has come, or failed to. */
    isComplete: [forecast, coalition, plan].every(({ data, error }) => data || error),
    error: forecast.error,
    askAgain: () => askForecast({ requestPolicy: 'network-only' }),
  };
}

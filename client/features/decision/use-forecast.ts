import { useRef } from 'react';
import { useQuery } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { type Forecast, SupportForecastDocument } from './documents.ts';

/** The forecast of an issue, without assumptions or with them. While another is on its way, the last one of the same issue stays. */
export function useForecast(issueId: string, scenario: ScenarioInput | null) {
  const { centreId, view } = useView();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: SupportForecastDocument,
    variables: { centreId, issueId, asOf: asOfMoment(view.asOf), scenario },
  });
  const last = useRef<Forecast | null>(null);
  if (data) last.current = data.supportForecast;
  return {
    forecast: last.current?.issueId === issueId ? last.current : null,
    isBusy: fetching || stale,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}

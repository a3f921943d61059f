import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import type { FieldIssue } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { NegotiationOutlookDocument, type Outlook } from './documents.ts';
import { aboutIssue, issuesOnTable, toStatusQuos } from './model.ts';

/** The outlook of what is on the table. While another is on its way, the last one stays. */
export function useOutlook(issues: readonly FieldIssue[], chosenId: string, supposed: ScenarioInput | null) {
  const { centreId, view } = useView();
  const { bargaining } = view;
  const { table, variables } = useMemo(() => {
    const table = issuesOnTable(issues, chosenId, bargaining.onTable);
    const variables = {
      centreId,
      issueIds: table.map(({ id }) => id),
      asOf: asOfMoment(view.asOf),
      scenario: aboutIssue(supposed, chosenId),
      statusQuos: toStatusQuos(bargaining.statusQuos, table),
      ...(bargaining.error !== null && { error: bargaining.error }),
    };
    return { table, variables };
  }, [issues, chosenId, bargaining, centreId, view.asOf, supposed]);
  const [{ data, error, fetching, stale }, ask] = useQuery({ query: NegotiationOutlookDocument, variables });
  const last = useRef<Outlook | null>(null);
  if (data) last.current = data.negotiationOutlook;
  return {
    outlook: last.current,
    table,
    scenario: variables.scenario,
    isBusy: fetching || stale,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}

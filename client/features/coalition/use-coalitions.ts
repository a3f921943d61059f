import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { toCoalitionInput } from '../../state/coalition.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { CoalitionOptionsDocument, type Coalitions, EntitledDocument } from './documents.ts';
import { OPTIONS } from './model.ts';

/** The service looks for coalitions of no more. */
export const MOST_ENTITLED = 200;

/**
 * The coalitions that someone looks for, and who may vote. While another search is on its way, the last answer about the same issue
 * stays.
 */
export function useCoalitions(field: ForceField, issueId: string, scenario: ScenarioInput | null) {
  const { centreId, view } = useView();
  const asked = { centreId, issueId, asOf: asOfMoment(view.asOf), scenario };
  const [voters, askVoters] = useQuery({ query: EntitledDocument, variables: asked });
  const voting = voters.data?.supportForecast;
  const entitled = useMemo(() => {
    if (voting?.issueId !== issueId) return null;
    const ids = new Set(voting.voters.map(({ partnerId }) => partnerId));
    return field.partners.filter(({ id }) => ids.has(id));
  }, [voting, issueId, field]);
  const input = useMemo(
    () => toCoalitionInput(view.coalition, new Set(entitled?.map(({ id }) => id)), OPTIONS),
    [view.coalition, entitled],
  );
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CoalitionOptionsDocument,
    variables: { ...asked, input },
    pause: entitled === null || entitled.length > MOST_ENTITLED,
  });
  const last = useRef<Coalitions | null>(null);
  if (data && !error) last.current = data.coalitionOptions;
  return {
    entitled,
    coalitions: last.current?.issueId === issueId ? last.current : null,
    isBusy: fetching || stale,
    error: error ?? voters.error,
    askAgain: () => {
      if (voters.error) askVoters({ requestPolicy: 'network-only' });
      ask({ requestPolicy: 'network-only' });
    },
  };
}

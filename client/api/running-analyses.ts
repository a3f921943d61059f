import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { changesNoFacts } from './client.ts';
import { graphql } from './generated/gql.ts';
import type { RunningAnalysesQuery } from './generated/graphql.ts';

const RunningAnalysesDocument = graphql(`
  query RunningAnalyses($centreId: ID!) {
    runningAnalyses(centreId: $centreId) {
      id
      query
      progress
      lowerBound
      upperBound
    }
  }
`);

const CancelAnalysisDocument = graphql(`
  mutation CancelAnalysis($id: ID!) {
    cancelAnalysis(id: $id)
  }
`);

export type RunningAnalysis = RunningAnalysesQuery['runningAnalyses'][number];

/** An answer within this time needs no news about it. */
const PATIENCE_MS = 1_000;
const POLL_MS = 1_000;

/**
 * How far an analysis of mine is, once it takes longer than a second; null until then, and when nothing of that name runs. Whoever
 * leaves the screen lets go of its request, which stops it as well.
 *
 * @param query name of the analysis in the API, such as `structuralBalance`
 */
export function useRunningAnalysis(centreId: string, query: string) {
  const client = useClient();
  const [running, setRunning] = useState<RunningAnalysis | null>(null);
  const [isLong, setLong] = useState(false);

  useEffect(() => {
    let isHere = true;
    let timer = window.setTimeout(look, PATIENCE_MS);
    async function look() {
      setLong(true);
      const { data } = await client
        .query(RunningAnalysesDocument, { centreId }, { requestPolicy: 'network-only' })
        .toPromise();
      if (!isHere) return;
      setRunning(data?.runningAnalyses.findLast((one) => one.query === query) ?? null);
      timer = window.setTimeout(look, POLL_MS);
    }
    return () => {
      isHere = false;
      window.clearTimeout(timer);
    };
  }, [client, centreId, query]);

  const id = running?.id;
  const stop = useCallback(() => {
    if (id !== undefined) void client.mutation(CancelAnalysisDocument, { id }, changesNoFacts).toPromise();
  }, [client, id]);
  return { running, isLong, stop };
}

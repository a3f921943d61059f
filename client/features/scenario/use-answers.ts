import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';

interface Variables {
  readonly centreId: string;
  readonly issueId: string;
  readonly asOf: string | null;
  readonly scenario: ScenarioInput | null;
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly error: CombinedError | null;
}

const nothingYet = { data: null, error: null };

/** One question asked under several scenarios: an answer for each, in their order, read again when facts change. */
export function useAnswers<Data>(
  document: TypedDocumentNode<Data, never>,
  issueId: string,
  scenarios: readonly (ScenarioInput | null)[],
): readonly Answer<Data>[] {
  const client = useClient();
  const { centreId, view } = useView();
  const asOf = asOfMoment(view.asOf);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer<Data>>>(new Map());
  const keyOf = (scenario: ScenarioInput | null) => JSON.stringify([centreId, issueId, asOf, scenario]);
  const keys = scenarios.map(keyOf);
  const asked = JSON.stringify([...new Set(keys)]);
  useEffect(() => {
    const subscriptions = (JSON.parse(asked) as string[]).map((key) => {
      const [centreId, issueId, asOf, scenario] = JSON.parse(key);
      const variables: Variables = { centreId, issueId, asOf, scenario };
      return client
        .query(document as unknown as TypedDocumentNode<Data, Variables>, variables)
        .subscribe(({ data, error }) => {
          setAnswers((before) => new Map(before).set(key, { data: data ?? null, error: error ?? null }));
        });
    });
    return () => {
      for (const { unsubscribe } of subscriptions) unsubscribe();
    };
  }, [client, document, asked]);
  return keys.map((key) => answers.get(key) ?? nothingYet);
}

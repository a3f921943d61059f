import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import type { RuleEffectQuery } from '../../../api/generated/graphql.ts';
import type { Problem } from '../../../ui/form/problems.ts';
import { RuleEffectDocument } from './documents.ts';
import { fromMessage } from './rule-problems.ts';
import type { RuleInput } from './rule-values.ts';

const PAUSE_MS = 400;

export type RuleEffect = RuleEffectQuery['supportForecast'];

/**
 * What a rule would do with the issue as stances are now, beside what the stored rule does. Asked for once typing pauses; until the
 * answer is there the last one stays. `input` is null while there is no rule to try.
 */
export function useRuleEffect(centreId: string, issueId: string, input: RuleInput | null) {
  const [asked] = useDebouncedValue(input && JSON.stringify(input), PAUSE_MS);
  const scenario = useMemo(() => (asked === null ? null : JSON.parse(asked)), [asked]);
  const [asIs] = useQuery({
    query: RuleEffectDocument,
    variables: { centreId, issueId, scenario: null },
  });
  const [tried] = useQuery({
    query: RuleEffectDocument,
    variables: { centreId, issueId, scenario },
    pause: scenario === null,
  });
  const last = useRef<RuleEffect | null>(null);
  if (tried.data && !tried.stale) last.current = tried.data.supportForecast;
  const isWaiting = (input && JSON.stringify(input)) !== asked || tried.fetching || tried.stale;
  const [refusal] = tried.error?.graphQLErrors ?? [];
  const problem: Problem | null =
    !isWaiting && refusal?.extensions.code === 'BAD_USER_INPUT' ? fromMessage(refusal.message) : null;
  return {
    effect: scenario === null ? null : last.current,
    asIs: asIs.data?.supportForecast ?? null,
    isBusy: isWaiting,
    problem,
    hasFailed: tried.error !== undefined && problem === null,
  };
}

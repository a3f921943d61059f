import { useTranslation } from 'react-i18next';
import type { CsvValue } from '../../ui/csv.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import type { Plan } from './documents.ts';
import { usePlanWords } from './use-plan-words.ts';

/** The steps of a plan as the rows of a table, the heads first. */
export function useStepRows(
  plan: Plan,
  names: ReadonlyMap<string, string>,
  interests: ReadonlyMap<string, string>,
): () => readonly (readonly CsvValue[])[] {
  const { t } = useTranslation();
  const { testName } = useWords(names);
  const { voteNow } = usePlanWords(names);
  const nameOf = (id: string) => names.get(id) ?? id;
  const heads = [
    'order',
    'partner',
    'now',
    'needed',
    'hours',
    'introducer',
    'route',
    'reliability',
    'interests',
    'along',
  ];
  return () => [
    [
      ...heads.map((head) => t(`plan.csv.${head}`)),
      ...plan.outcome.tests.map(({ test }) => t('plan.csv.margin', { test: testName(test) })),
      t('plan.csv.passes'),
    ],
    ...plan.steps.map((step, at) => [
      at + 1,
      nameOf(step.partnerId),
      voteNow(step),
      t(`plan.steps.needed.${step.voteNeeded}`),
      step.hours,
      step.introducerId ? nameOf(step.introducerId) : null,
      step.routeIds?.map(nameOf).join(' → ') ?? null,
      step.reliability ?? null,
      step.interests.map(({ interestId }) => interests.get(interestId) ?? interestId).join(', '),
      step.comeAlongIds.map(nameOf).join(', '),
      ...plan.outcome.tests.map(
        ({ test }) => step.effects.find(({ testId }) => testId === test.id)?.margin ?? null,
      ),
      t(`plan.csv.${step.passes ? 'yes' : 'no'}`),
    ]),
  ];
}

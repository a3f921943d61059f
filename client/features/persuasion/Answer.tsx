import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import type { Plans } from './documents.ts';
import type { OfferedPlan } from './model.ts';
import { usePlanWords } from './use-plan-words.ts';

const NAMED = 3;
const NEARLY_CERTAIN = 0.99;

/** Whom to persuade and at what cost, and how likely it passes then; or why there is nothing to do, or no plan. */
export function Answer(props: {
  plans: Plans;
  chosen: OfferedPlan | null;
  names: ReadonlyMap<string, string>;
  issue: string;
  isSupposed: boolean;
  budgetHours: number | null;
}) {
  const { t } = useTranslation();
  const { view } = useView();
  const { plans, chosen, names } = props;
  const { percent, nameList } = useWords(names);
  const { aboutHours, hours, whom } = usePlanWords(names);
  const { probabilityNow, noneBecause, alreadyPasses } = plans;
  if (noneBecause === 'NO_RULE' || !probabilityNow) {
    return <Sentence>{t('decision.answer.noRule', { issue: props.issue })}</Sentence>;
  }
  const now = percent(probabilityNow.value);
  const isAsked = chosen?.choice === view.persuasion.plan;
  if (alreadyPasses && !(chosen && isAsked && chosen.plan.steps.length > 0)) {
    const how = props.isSupposed ? 'passesSupposed' : view.asOf ? 'passesThen' : 'passes';
    const hasMore = (plans.robustPlan?.steps.length ?? 0) > 0;
    return (
      <Sentence
        detail={`${t('plan.answer.chanceNow', { chance: now, now })} ${hasMore ? t('plan.answer.still') : ''}`}
      >
        {t(`plan.answer.${how}`)}
      </Sentence>
    );
  }
  if (!chosen || (noneBecause && !(isAsked && chosen.choice === 'budget'))) {
    const why = noneBecause ?? 'NONE_FOUND_IN_TIME';
    return (
      <Sentence detail={`${t(`plan.none.${why}.text`)} ${t('plan.answer.chanceNow', { now })}`}>
        {t(`plan.none.${why}.title`)}
      </Sentence>
    );
  }
  const { choice, plan } = chosen;
  const count = plan.steps.length;
  const said = { names: whom(plan), partners: whom(plan), hours: aboutHours(plan.hours), count };
  const chance = t('plan.answer.chance', { now, after: percent(plan.probability.value) });
  if (choice === 'budget') {
    const budget = hours(props.budgetHours ?? plan.hours);
    return (
      <Sentence
        detail={
          count === 0
            ? t('plan.answer.chanceNow', { now })
            : `${chance} ${t(`plan.answer.${plan.outcome.passes ? 'budgetPasses' : 'budgetFails'}`)}`
        }
      >
        {count === 0
          ? t('plan.answer.budgetNobody', { budget })
          : t('plan.answer.budget', { ...said, budget })}
      </Sentence>
    );
  }
  const isNamed = count <= NAMED;
  const sentence =
    choice === 'robust'
      ? t(isNamed ? 'plan.answer.robust' : 'plan.answer.robustCounted', said)
      : t(isNamed ? 'plan.answer.named' : 'plan.answer.counted', said);
  const along = plan.comeAlong.map(({ partnerId }) => partnerId);
  return (
    <Sentence
      detail={[
        chance,
        plan.probability.value < NEARLY_CERTAIN && t('plan.answer.doubt'),
        along.length > 0 && t('plan.answer.along', { count: along.length, names: nameList(along) }),
        !plans.isExact && t('plan.answer.notExact'),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {sentence}
    </Sentence>
  );
}

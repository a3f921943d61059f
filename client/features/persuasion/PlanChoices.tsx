import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import type { Budget, Plans } from './documents.ts';
import type { OfferedPlan } from './model.ts';
import classes from './persuasion.module.css';
import { usePlanWords } from './use-plan-words.ts';

const NEARLY_CERTAIN = 0.99;

/** The plans beside each other: hours, whom, and how likely it passes then. One of them is looked at. */
export function PlanChoices(props: {
  plans: Plans;
  names: ReadonlyMap<string, string>;
  offered: readonly OfferedPlan[];
  chosen: OfferedPlan | null;
  budget: Budget | null;
  isBudgetBusy: boolean;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { plans, names, offered, chosen, budget } = props;
  const { percent } = useWords(names);
  const { hours, whom } = usePlanWords(names);
  const { persuasion } = view;
  const budgetWords = hours(persuasion.budgetHours ?? 0);
  const notes = [
    plans.noRobustPlanBecause === 'NOT_ROBUST' && t('plan.choices.noRobust'),
    plans.robustPlan?.steps.length === 0 && t('plan.choices.isRobust'),
    budget &&
      !budget.isExact &&
      (budget.atMost < NEARLY_CERTAIN
        ? t('plan.choices.budgetBound', { atMost: percent(budget.atMost) })
        : t('plan.choices.budgetMore')),
  ].filter(Boolean);
  const open = offered.filter(({ plan, choice }) => plan.steps.length > 0 || choice === 'budget');
  if (open.length + notes.length === 0 && !props.isBudgetBusy) return null;
  return (
    <FigureSection
      title={t('plan.choices.title')}
      reading={t(`plan.choices.${plans.alreadyPasses ? 'passesReading' : 'reading'}`)}
    >
      <ul className={classes.choices}>
        {open.map(({ choice, plan }) => (
          <li key={choice}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={choice === chosen?.choice}
              onClick={() => change({ persuasion: { ...persuasion, plan: choice } })}
            >
              <span className={classes.choiceName}>
                {t(`plan.choices.${choice}`, { budget: budgetWords })}
              </span>
              <span className={classes.choiceHours}>{hours(plan.hours)}</span>
              <span className={classes.choiceWhom}>
                {plan.steps.length === 0 ? t('plan.choices.nobody') : whom(plan)}
              </span>
              <span className={classes.choiceChance}>
                {t('plan.choices.chance', { chance: percent(plan.probability.value) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {props.isBudgetBusy && !budget && (
        <p className={classes.small} role="status">
          <Loader size={12} type="dots" /> {t('plan.choices.budgetWait', { budget: budgetWords })}
        </p>
      )}
      {notes.length > 0 && <p className={classes.small}>{notes.join(' ')}</p>}
    </FigureSection>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import type { Plan } from './documents.ts';
import { decisiveStep } from './model.ts';
import classes from './persuasion.module.css';
import { StepCard } from './StepCard.tsx';
import { useStepRows } from './use-step-rows.ts';

/** What to do, one after the other, and what each step brings. */
export function Steps(props: {
  field: ForceField;
  names: ReadonlyMap<string, string>;
  plan: Plan;
  issue: string;
}) {
  const { t } = useTranslation();
  const { field, names, plan, issue } = props;
  const interests = useMemo(() => new Map(field.interests.map(({ id, name }) => [id, name])), [field]);
  const rows = useStepRows(plan, names, interests);
  const decisive = decisiveStep(plan);
  return (
    <FigureSection
      title={t('plan.steps.title')}
      reading={plan.steps.length > 1 ? t('plan.steps.reading') : undefined}
      controls={<CsvButton name={`${t('shell.place.plan')} ${issue}`} field={field} rows={rows} />}
    >
      <ol className={classes.steps}>
        {plan.steps.map((step, at) => (
          <StepCard
            key={step.partnerId}
            step={step}
            number={at + 1}
            outcome={plan.outcome}
            names={names}
            interests={interests}
            isDecisive={at === decisive}
          />
        ))}
      </ol>
    </FigureSection>
  );
}

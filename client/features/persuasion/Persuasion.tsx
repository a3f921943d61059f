import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ForceField } from '../../api/force-field.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { fieldPath, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { Supposed } from '../../ui/decision/Supposed.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState, reasonOf } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { Answer } from './Answer.tsx';
import { Apply } from './Apply.tsx';
import { ComeAlong } from './ComeAlong.tsx';
import { Method } from './Method.tsx';
import { choosePlan, offeredPlans } from './model.ts';
import { PlanChoices } from './PlanChoices.tsx';
import classes from './persuasion.module.css';
import { Steps } from './Steps.tsx';
import { MOST_ENTITLED, usePlans } from './use-plans.ts';
import { Wishes } from './Wishes.tsx';

/** The plans that make one issue pass, and one of them step by step. */
export function Persuasion(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const { assumptions, scenario, count: supposed } = useScenario(field);
  const { entitled, plans, budget, isBudgetBusy, budgetError, isBusy, error, askAgain } = usePlans(
    issue.id,
    scenario,
  );
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  if (entitled && entitled.length > MOST_ENTITLED) {
    return (
      <Screen answer={<Sentence>{t('plan.tooMany.title', { count: entitled.length })}</Sentence>}>
        <div className={classes.column}>
          <div className={classes.controls}>
            <IssueChooser issues={field.issues} />
          </div>
          <p className={classes.prose}>{t('plan.tooMany.text', { most: MOST_ENTITLED })}</p>
        </div>
      </Screen>
    );
  }
  if (!plans || !entitled) {
    return (
      <Screen>
        {error && !isBusy ? (
          <ErrorState isPage error={error} onRetry={askAgain} />
        ) : (
          <AnalysisWait centreId={centreId} query="persuasionPlan">
            {t('plan.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  const offered = offeredPlans(plans, budget);
  // Who passes already, and asks for no plan by name, is shown none.
  const chosen = choosePlan(offered, view.persuasion.plan);
  const shared = { field, names, plans };
  const hasRule = plans.noneBecause !== 'NO_RULE';
  return (
    <Screen
      answer={
        <Answer
          {...shared}
          chosen={chosen}
          issue={issue.name}
          isSupposed={scenario !== null}
          budgetHours={view.persuasion.budgetHours}
        />
      }
    >
      <div className={classes.column}>
        <div className={classes.top}>
          <div className={classes.controls}>
            <IssueChooser issues={field.issues} />
            <Supposed count={supposed} />
          </div>
          {hasRule && <Wishes field={field} names={names} entitled={entitled} isPhone={isPhone ?? false} />}
        </div>
        {(error || budgetError) && !isBusy && (
          <p className={classes.trouble} role="alert">
            {t(`plan.notUpdated.${reasonOf(error ?? budgetError) === 'cancelled' ? 'cancelled' : 'failed'}`)}
            <Button size="compact-xs" variant="default" onClick={askAgain}>
              {t('shell.error.retry')}
            </Button>
          </p>
        )}
        {!hasRule ? (
          <EmptyState
            title={t('decision.noRule.title')}
            actions={
              <Button component={Link} to={fieldPath(centreId, 'decision', view)}>
                {t('plan.toDecision')}
              </Button>
            }
          >
            {t('plan.noRule')}
          </EmptyState>
        ) : (
          <div className={classes.body} aria-busy={isBusy}>
            {isBusy && (
              <AnalysisWait centreId={centreId} query="persuasionPlan">
                {t('plan.wait')}
              </AnalysisWait>
            )}
            <div className={classes.column} data-old={isBusy}>
              <PlanChoices
                {...shared}
                offered={offered}
                chosen={chosen}
                budget={budget}
                isBudgetBusy={isBudgetBusy}
              />
              {chosen && chosen.plan.steps.length > 0 && (
                <>
                  <Steps {...shared} plan={chosen.plan} issue={issue.name} />
                  {view.persuasion.countsSpillOver && <ComeAlong {...shared} chosen={chosen} />}
                  <Apply plan={chosen.plan} assumptions={assumptions} />
                </>
              )}
              <Method />
            </div>
          </div>
        )}
      </div>
    </Screen>
  );
}

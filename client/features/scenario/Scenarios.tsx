import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ForceField } from '../../api/force-field.ts';
import { useKeptScenarios } from '../../api/scenarios.ts';
import { toInput } from '../../state/assumptions.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { useScenarioWords } from '../../ui/decision/use-scenario-words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { Comparison } from './Comparison.tsx';
import type { Column } from './comparison.ts';
import { CheapestPlanDocument, ScenarioFiguresDocument } from './documents.ts';
import { KeptList } from './KeptList.tsx';
import classes from './scenarios.module.css';
import { useAnswers } from './use-answers.ts';

/** The kept scenarios of one issue, and those that are chosen beside how things are. */
export function Scenarios(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const { scenario } = useScenario(field);
  const { assumed } = useScenarioWords(names);
  const { scenarios, error, askAgain } = useKeptScenarios(centreId, issue.id);
  const questions = useMemo(() => {
    const chosen = view.compared.flatMap((id) => scenarios?.find((kept) => kept.id === id) ?? []);
    return [
      { id: 'now', name: t('scenarios.now'), input: null },
      ...(scenario ? [{ id: 'supposed', name: t('scenarios.supposed'), input: scenario }] : []),
      ...chosen.map((kept) => ({ id: kept.id, name: kept.name, input: toInput(kept) })),
    ];
  }, [t, view.compared, scenarios, scenario]);
  const isComparing = questions.length > 1;
  const inputs = isComparing ? questions.map(({ input }) => input) : [];
  const figures = useAnswers(ScenarioFiguresDocument, issue.id, inputs);
  const plans = useAnswers(CheapestPlanDocument, issue.id, inputs);
  const columns = questions.map(
    ({ id, name, input }, index): Column => ({
      id,
      name,
      assumed: assumed(input),
      figures: figures[index]?.data?.supportForecast ?? null,
      plan: plans[index]?.data?.persuasionPlan ?? null,
      hasFailed: (figures[index]?.error ?? null) !== null,
    }),
  );
  if (!scenarios) {
    return (
      <Screen>
        {error ? (
          <ErrorState isPage error={error} onRetry={askAgain} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  const toDecision = (
    <Button component={Link} to={fieldPath(centreId, 'decision', changeView(view, {}))}>
      {t('scenarios.toDecision')}
    </Button>
  );
  return (
    <Screen answer={<Answer columns={columns} count={scenarios.length} issue={issue.name} />}>
      <div className={classes.column}>
        <IssueChooser issues={field.issues} />
        {isComparing && <Comparison columns={columns} names={names} field={field} issue={issue.name} />}
        {scenarios.length === 0 ? (
          <EmptyState title={t('scenarios.empty.title')} actions={toDecision}>
            {t('scenarios.empty.text')}
          </EmptyState>
        ) : (
          <KeptList scenarios={scenarios} names={names} supposed={scenario} />
        )}
      </div>
    </Screen>
  );
}

function Answer(props: { columns: readonly Column[]; count: number; issue: string }) {
  const { t } = useTranslation();
  const [now, ...others] = props.columns;
  const { count, issue } = props;
  const isKnown = others.length > 0 && props.columns.every(({ figures }) => figures?.now);
  if (!isKnown) {
    return (
      <Sentence detail={count > 0 && t('scenarios.answer.choose')}>
        {t('scenarios.answer.count', { count, issue })}
      </Sentence>
    );
  }
  const passing = others.filter(({ figures }) => figures?.now?.passes);
  const verdict =
    others.length === 1
      ? t(
          `scenarios.answer.${others[0]!.id === 'supposed' ? 'supposed' : 'one'}${passing.length === 1 ? 'Passes' : 'Fails'}`,
          { name: others[0]!.name },
        )
      : passing.length === others.length
        ? t('scenarios.answer.allPass', { count: others.length })
        : passing.length === 0
          ? t('scenarios.answer.nonePasses', { count: others.length })
          : t('scenarios.answer.somePass', { passing: passing.length, count: others.length });
  return (
    <Sentence detail={t(`scenarios.answer.${now?.figures?.now?.passes ? 'nowPasses' : 'nowFails'}`)}>
      {verdict}
    </Sentence>
  );
}

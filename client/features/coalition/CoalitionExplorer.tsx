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
import { Blockers } from './Blockers.tsx';
import { Contradictions } from './Contradictions.tsx';
import classes from './coalition.module.css';
import { Members } from './Members.tsx';
import { Method } from './Method.tsx';
import { toRows } from './model.ts';
import { OptionDetail } from './OptionDetail.tsx';
import { OptionTable } from './OptionTable.tsx';
import { SearchControls } from './SearchControls.tsx';
import { MOST_ENTITLED, useCoalitions } from './use-coalitions.ts';
import { Weights } from './Weights.tsx';

/** The coalitions that can carry one issue: which, why, who is in them, and who can block. */
export function CoalitionExplorer(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const { scenario, count: supposed } = useScenario(field);
  const { entitled, coalitions, isBusy, error, askAgain } = useCoalitions(field, issue.id, scenario);
  const rows = useMemo(() => toRows(coalitions?.options ?? []), [coalitions]);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  if (entitled && entitled.length > MOST_ENTITLED) {
    return (
      <Screen answer={<Sentence>{t('coalitions.tooMany.title', { count: entitled.length })}</Sentence>}>
        <div className={classes.column}>
          <div className={classes.controls}>
            <IssueChooser issues={field.issues} />
          </div>
          <p className={classes.prose}>{t('coalitions.tooMany.text', { most: MOST_ENTITLED })}</p>
          <div>
            <Button component={Link} to={fieldPath(centreId, 'issues', view)}>
              {t('coalitions.tooMany.action')}
            </Button>
          </div>
        </div>
      </Screen>
    );
  }
  if (!coalitions || !entitled) {
    return (
      <Screen>
        {error && !isBusy ? (
          <ErrorState isPage error={error} onRetry={askAgain} />
        ) : (
          <AnalysisWait centreId={centreId} query="coalitionOptions">
            {t('coalitions.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  const chosen = rows.find(({ id }) => id === view.option) ?? rows[0];
  const isLost = view.option !== null && chosen?.id !== view.option;
  const shared = { field, names, coalitions };
  return (
    <Screen answer={<Answer {...shared} issue={issue.name} />}>
      <div className={classes.column}>
        <div className={classes.top}>
          <div className={classes.controls}>
            <IssueChooser issues={field.issues} />
            <Supposed count={supposed} />
          </div>
          {coalitions.noneBecause !== 'NO_RULE' && <SearchControls entitled={entitled} isPhone={isPhone} />}
        </div>
        {error && !isBusy && (
          <p className={classes.trouble} role="alert">
            {t(`coalitions.notUpdated.${reasonOf(error) === 'cancelled' ? 'cancelled' : 'failed'}`)}
            <Button size="compact-xs" variant="default" onClick={askAgain}>
              {t('shell.error.retry')}
            </Button>
          </p>
        )}
        <div className={classes.body} aria-busy={isBusy}>
          {isBusy && (
            <div className={classes.busyPlace}>
              <div className={classes.busy}>
                <AnalysisWait centreId={centreId} query="coalitionOptions">
                  {t('coalitions.wait')}
                </AnalysisWait>
              </div>
            </div>
          )}
          <div className={classes.column} data-old={isBusy}>
            {chosen ? (
              <>
                <div className={classes.beside}>
                  <OptionTable
                    {...shared}
                    rows={rows}
                    chosen={chosen}
                    issue={issue.name}
                    isLost={isLost}
                    isPhone={isPhone}
                  />
                  <OptionDetail field={field} names={names} row={chosen} isPhone={isPhone} />
                </div>
                <Members row={chosen} names={names} />
              </>
            ) : coalitions.noneBecause === 'NO_RULE' ? (
              <EmptyState
                title={t('decision.noRule.title')}
                actions={
                  <Button component={Link} to={fieldPath(centreId, 'decision', view)}>
                    {t('coalitions.toDecision')}
                  </Button>
                }
              >
                {t('coalitions.noRule')}
              </EmptyState>
            ) : (
              <Contradictions {...shared} />
            )}
            {coalitions.noneBecause !== 'NO_RULE' && coalitions.noneBecause !== 'NOBODY_ENTITLED' && (
              <>
                <Blockers {...shared} />
                <div>
                  <Weights />
                  <Method />
                </div>
              </>
            )}
          </div>
        </div>
      </div>
    </Screen>
  );
}

import { Button, Loader } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { nothingSupposed, useScenario } from '../../state/use-scenario.ts';
import { useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Answer } from './Answer.tsx';
import classes from './bargaining.module.css';
import { Challenge } from './Challenge.tsx';
import { Deals } from './Deals.tsx';
import { Effects } from './Effects.tsx';
import { ErrorSlider } from './ErrorSlider.tsx';
import { IssueFigure } from './IssueFigure.tsx';
import { Method } from './Method.tsx';
import { issuesToShow, toDeals } from './model.ts';
import { OnTable } from './OnTable.tsx';
import { Outcomes } from './Outcomes.tsx';
import { useOutlook } from './use-outlook.ts';

/** With so many issues on the table at most, all figures stand open. */
const ALL_OPEN = 4;

/** The bargaining over the chosen issue and those on the table beside it. */
export function Bargaining(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const supposition = useScenario(field);
  const { outlook, table, scenario, isBusy, error, askAgain } = useOutlook(
    field.issues,
    issue.id,
    supposition.scenario,
  );
  const deals = useMemo(() => (outlook ? toDeals(outlook) : []), [outlook]);

  if (!outlook) {
    // An address written by hand may ask for what lies outside a scale.
    const isRefused =
      view.bargaining.statusQuos.length > 0 &&
      error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT');
    return (
      <Screen>
        {isRefused ? (
          <EmptyState
            isPage
            title={t('bargaining.refused.title')}
            actions={
              <Button onClick={() => change({ bargaining: { ...view.bargaining, statusQuos: [] } })}>
                {t('bargaining.refused.action')}
              </Button>
            }
          >
            {t('bargaining.refused.text')}
          </EmptyState>
        ) : error ? (
          <ErrorState isPage error={error} onRetry={askAgain} />
        ) : (
          <AnalysisWait centreId={centreId} query="negotiationOutlook">
            {t('bargaining.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }

  const shown = issuesToShow(outlook, issue.id);
  const issueNames = new Map(field.issues.map(({ id, name }) => [id, name]));
  const own = shown.find(({ issueId }) => issueId === issue.id);
  const others = shown.filter(({ issueId }) => issueId !== issue.id);
  const shared = { field, names, issueNames, outlook };
  const figure = { ...shared, hasExchanges: deals.length > 0, issues: field.issues };
  return (
    <Screen
      answer={
        <Answer
          {...shared}
          issue={issue}
          own={own}
          deals={deals}
          shownCount={shown.length}
          isSupposed={scenario !== null}
        />
      }
    >
      <div className={classes.column}>
        <div className={classes.controls}>
          <IssueChooser issues={field.issues} />
          <OnTable issues={field.issues} table={table} chosenId={issue.id} />
          <ErrorSlider value={outlook.error} />
          {isBusy && (
            <span className={classes.busy} role="status">
              <Loader size={12} type="dots" /> {t('bargaining.busy')}
            </span>
          )}
        </div>
        {supposition.count > 0 && (
          <p className={classes.supposed}>
            <span>
              <strong>{t('decision.assume.count', { count: supposition.count })}</strong>{' '}
              {t('bargaining.supposed')}
            </span>
            <Button size="compact-sm" variant="default" onClick={() => change(nothingSupposed)}>
              {t('decision.assume.clear')}
            </Button>
          </p>
        )}
        {error && (
          <p className={classes.trouble} role="alert">
            {t('bargaining.notUpdated')}
          </p>
        )}
        {!own?.positions.length && (
          <EmptyState title={t('bargaining.nobody.title')}>{t('bargaining.nobody.text')}</EmptyState>
        )}
        {own && own.positions.length > 0 && (
          <IssueFigure {...figure} own={own} title={t('bargaining.line.title', { issue: issue.name })} />
        )}
        <Deals {...shared} issue={issue} deals={deals} shownCount={shown.length} />
        {deals.length > 0 && <Effects {...shared} />}
        {shown.length > 1 && <Outcomes {...shared} shown={shown} hasExchanges={deals.length > 0} />}
        {others.length > 0 && (
          <FigureSection title={t('bargaining.others.title')} reading={t('bargaining.others.reading')}>
            {others.map((other) => {
              const title = issueNames.get(other.issueId) ?? other.issueId;
              return (
                <Disclosure key={other.issueId} title={title} isOpenAtFirst={shown.length <= ALL_OPEN}>
                  <IssueFigure {...figure} own={other} />
                </Disclosure>
              );
            })}
          </FigureSection>
        )}
        <Challenge {...shared} shown={shown} scenario={scenario} />
        <Method />
      </div>
    </Screen>
  );
}

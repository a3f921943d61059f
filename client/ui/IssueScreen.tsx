import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ForceField, useForceField } from '../api/force-field.ts';
import { asOfMoment, type Screen as ScreenName, useView } from '../state/view.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { IssueList } from './IssueList.tsx';
import { KeptScenario } from './KeptScenario.tsx';
import { LoadingState } from './LoadingState.tsx';
import { Screen } from './Screen.tsx';
import { Sentence } from './Sentence.tsx';

/**
 * A screen about one issue: reads the field, and asks which issue when none is chosen. `screen` is its place and the group of its
 * words, which has `noIssues` and `choose`, each with `title` and `text`.
 */
export function IssueScreen(props: {
  screen: ScreenName;
  children: (field: ForceField, issue: NonNullable<ForceField['issue']>) => ReactNode;
}) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { screen } = props;
  const { field, error, readAgain } = useForceField({
    centreId,
    issueId: view.issue,
    asOf: asOfMoment(view.asOf),
  });
  if (!field) {
    return (
      <Screen>
        {error ? (
          <ErrorState isPage error={error} onRetry={readAgain} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  if (field.issue) {
    return <KeptScenario issueId={field.issue.id}>{props.children(field, field.issue)}</KeptScenario>;
  }
  if (field.issues.length === 0) {
    return (
      <Screen>
        <EmptyState isPage title={t(`${screen}.noIssues.title`)}>
          {t(`${screen}.noIssues.text`)}
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen answer={<Sentence detail={t(`${screen}.choose.text`)}>{t(`${screen}.choose.title`)}</Sentence>}>
      <IssueList issues={field.issues} screen={screen} />
    </Screen>
  );
}

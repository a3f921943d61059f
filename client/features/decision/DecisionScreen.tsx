import { useTranslation } from 'react-i18next';
import { useForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueList } from '../../ui/IssueList.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { Decision } from './Decision.tsx';

/** Would an issue pass, how sure is that, and whose vote decides? */
export default function DecisionScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
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
  if (field.issue) return <Decision key={field.issue.id} field={field} issue={field.issue} />;
  if (field.issues.length === 0) {
    return (
      <Screen>
        <EmptyState isPage title={t('decision.noIssues.title')}>
          {t('decision.noIssues.text')}
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen answer={<Sentence detail={t('decision.choose.text')}>{t('decision.choose.title')}</Sentence>}>
      <IssueList issues={field.issues} screen="decision" />
    </Screen>
  );
}

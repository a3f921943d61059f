import { useTranslation } from 'react-i18next';
import { useForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Grid } from './Grid.tsx';
import { useSalience } from './salience.ts';

/** Who should be involved, consulted, informed or monitored; who counts, and who must come closer? */
export default function GridScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const asOf = asOfMoment(view.asOf);
  const {
    field,
    error: fieldError,
    readAgain: readField,
  } = useForceField({
    centreId,
    issueId: view.issue,
    asOf,
  });
  const { salience, error, readAgain } = useSalience({
    centreId,
    issueId: view.issue,
    asOf,
    gridCut: view.gridCut,
  });
  if (!field || !salience) {
    const failed = error ?? fieldError;
    return (
      <Screen>
        {failed ? (
          <ErrorState isPage error={failed} onRetry={error ? readAgain : readField} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  if (field.partners.length === 0) {
    return (
      <Screen>
        <EmptyState isPage title={t('grid.empty.title')}>
          {t('grid.empty.text')}
        </EmptyState>
      </Screen>
    );
  }
  return <Grid field={field} salience={salience} />;
}

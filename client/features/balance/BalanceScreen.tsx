import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Balance } from './Balance.tsx';
import { useStructuralBalance } from './structural-balance.ts';

/** Seconds of a search that someone waits for, and of one that was asked to go on. */
const SHORT = 10;
const LONG = 60;
/** The analysis gives the outcome for so many factions without being asked. */
const GIVEN = 6;
const BLINK_MS = 400;

/** How torn is the field, into which camps does it fall, and which relationship would mend most? */
export default function BalanceScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const [seconds, setSeconds] = useState(SHORT);
  const asOf = asOfMoment(view.asOf);
  const field = useForceField({ centreId, issueId: view.issue, asOf });
  const { balance, fetching, error, readAgain } = useStructuralBalance({
    centreId,
    factions: view.factions !== null && view.factions > GIVEN ? view.factions : null,
    asOf,
    layer: view.filters.layer,
    symmetrisation: view.symmetrisation,
    seconds,
  });
  // An answer that comes at once takes the place of the one before; for one that takes longer there is news.
  const [wasFetching] = useDebouncedValue(fetching, BLINK_MS);
  const failed = (!fetching && error) || field.error;
  if (failed) {
    return (
      <Screen>
        <ErrorState isPage error={failed} onRetry={error ? readAgain : field.readAgain} />
      </Screen>
    );
  }
  if (!field.field || !balance || (fetching && wasFetching)) {
    return (
      <Screen>
        <AnalysisWait centreId={centreId} query="structuralBalance">
          {t('balance.searching')}
        </AnalysisWait>
      </Screen>
    );
  }
  return (
    <Balance
      field={field.field}
      balance={balance}
      onSearchOn={seconds < LONG ? () => setSeconds(LONG) : null}
    />
  );
}

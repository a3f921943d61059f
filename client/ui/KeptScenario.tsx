import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptScenarios } from '../api/scenarios.ts';
import { OpenedScenario } from '../state/kept-scenario.ts';
import { useView } from '../state/view.ts';
import { ErrorState } from './ErrorState.tsx';
import { LoadingState } from './LoadingState.tsx';
import { Screen } from './Screen.tsx';

/** Reads the kept scenario that the address names before anything is asked under it, so that no figure is shown without it. */
export function KeptScenario(props: { issueId: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const isNamed = view.scenario !== null;
  const { scenarios, error, askAgain } = useKeptScenarios(centreId, props.issueId, !isNamed);
  const opened = useMemo(() => {
    const kept = (isNamed && scenarios?.find(({ id }) => id === view.scenario)) || null;
    return { kept, isMissing: isNamed && kept === null };
  }, [isNamed, scenarios, view.scenario]);
  if (isNamed && !scenarios) {
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
  return <OpenedScenario value={opened}>{props.children}</OpenedScenario>;
}

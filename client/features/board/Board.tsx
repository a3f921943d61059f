import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { Screen } from '../../ui/Screen.tsx';
import classes from './board.module.css';
import { Sheet } from './Sheet.tsx';
import { useBoard } from './use-board.ts';

/** The sheet, with what prints it beside it. It waits for all of it, so that no half sheet is printed. */
export function Board(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const { scenario } = useScenario(field);
  const { forecast, coalition, plan, isComplete, error, askAgain } = useBoard(issue.id, scenario);
  if (!forecast || !isComplete) {
    return (
      <Screen>
        {error && isComplete ? (
          <ErrorState isPage error={error} onRetry={askAgain} />
        ) : (
          <AnalysisWait centreId={centreId} query="coalitionOptions">
            {t('board.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  return (
    <Screen>
      <div className={classes.tools}>
        <IssueChooser issues={field.issues} />
        <Button
          size="xs"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('board.print')}
        </Button>
        <CopyLink />
      </div>
      <Sheet {...{ field, issue, names, scenario, forecast, coalition, plan }} />
    </Screen>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptScenario } from '../../api/scenarios.ts';
import { toInput } from '../../state/assumptions.ts';
import { useView } from '../../state/view.ts';
import { useScenarioWords } from '../../ui/decision/use-scenario-words.ts';
import classes from './assumptions.module.css';

/** The kept scenario that the address names: what it assumes, and how to let go of it. */
export function KeptLine(props: {
  names: ReadonlyMap<string, string>;
  kept: KeptScenario | null;
  isMissing: boolean;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { assumed } = useScenarioWords(props.names);
  const { kept, isMissing } = props;
  if (!kept && !isMissing) return null;
  return (
    <div className={classes.kept}>
      <p className={classes.keptText}>
        {kept ? (
          <>
            <strong>{t('scenarios.opened', { name: kept.name })}</strong> {assumed(toInput(kept)).join('; ')}.
          </>
        ) : (
          t('scenarios.missing')
        )}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => change({ scenario: null })}>
        {t('scenarios.letGo')}
      </Button>
    </div>
  );
}

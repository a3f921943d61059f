import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyPlayerGoals } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import classes from './connectors.module.css';
import type { KeyPlayers } from './documents.ts';
import own from './key-players.module.css';
import { PartnerName } from './PartnerName.tsx';
import { useKeyPlayers } from './use-key-players.ts';

const FIRST = 8;

/** Which partners together hold the field, or reach it. */
export function KeyPlayersTab(props: { names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const { goal, players: size, reach } = view;
  const { found, error, readAgain } = useKeyPlayers();
  return (
    <div className={classes.reading}>
      <div className={classes.controls}>
        <Select
          label={t('connectors.key.goal')}
          allowDeselect={false}
          className={own.goal ?? ''}
          value={goal}
          onChange={(value) => {
            const next = keyPlayerGoals.find((one) => one === value);
            if (next) change({ goal: next });
          }}
          data={keyPlayerGoals.map((value) => ({ value, label: t(`connectors.key.goals.${value}`) }))}
        />
        <NumberInput
          label={t('connectors.key.size')}
          className={own.size ?? ''}
          min={1}
          max={10}
          clampBehavior="strict"
          allowDecimal={false}
          value={size}
          onChange={(value) =>
            typeof value === 'number' && value >= 1 && change({ players: value }, { replace: true })
          }
        />
        {goal === 'REACH_WITHIN' && (
          <NumberInput
            label={t('connectors.key.steps')}
            className={own.size ?? ''}
            min={1}
            max={10}
            clampBehavior="strict"
            allowDecimal={false}
            value={reach}
            onChange={(value) =>
              typeof value === 'number' && value >= 1 && change({ reach: value }, { replace: true })
            }
          />
        )}
      </div>
      {found ? (
        <Found found={found} names={props.names} />
      ) : error ? (
        <ErrorState error={error} onRetry={readAgain} />
      ) : (
        <AnalysisWait key={`${goal} ${size} ${reach}`} centreId={centreId} query="keyPlayers" />
      )}
    </div>
  );
}

function Found(props: { found: KeyPlayers; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const { sets, value, isCut } = props.found;
  if (value === null || sets.length === 0) {
    return <EmptyState title={t('connectors.key.none.title')}>{t('connectors.key.none.text')}</EmptyState>;
  }
  const shown = isAll ? sets : sets.slice(0, FIRST);
  return (
    <section aria-labelledby="sets-title">
      <h2 id="sets-title" className={classes.title}>
        {t('connectors.key.sets', { count: sets.length })}
      </h2>
      <ol className={own.sets}>
        {shown.map((set) => (
          <li key={set.join(' ')}>
            {set.map((id, index) => (
              <span key={id}>
                {index > 0 && <span className={own.plus}> + </span>}
                <PartnerName id={id} names={props.names} />
              </span>
            ))}
          </li>
        ))}
      </ol>
      {sets.length > FIRST && (
        <Button size="xs" variant="subtle" onClick={() => setAll(!isAll)}>
          {isAll ? t('connectors.list.fewer') : t('connectors.key.all', { count: sets.length })}
        </Button>
      )}
      <p className={classes.note}>
        {isCut && `${t('connectors.key.cut')} `}
        {t('connectors.key.note')}
      </p>
    </section>
  );
}

import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { keyPlayerGoals } from '../../state/measures.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './connectors.module.css';
import { type KeyPlayers, KeyPlayersDocument } from './documents.ts';
import { changesNothing, inEverySet } from './key-players.ts';
import { PartnerName } from './PartnerName.tsx';

const FIRST = 8;

/** Which partners together hold the field, or reach it. */
export function KeyPlayersTab(props: { names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const { goal, players: size, reach } = view;
  const [{ data, error, fetching }, readAgain] = useQuery({
    query: KeyPlayersDocument,
    variables: {
      centreId,
      size,
      goal,
      steps: reach,
      asOf: asOfMoment(view.asOf),
      layer: view.filters.layer,
    },
  });
  const found = data?.keyPlayers;
  const isAnswer = found?.goal === goal && found.size === size && !fetching;
  return (
    <div className={classes.reading}>
      <div className={classes.controls}>
        <Select
          label={t('connectors.key.goal')}
          allowDeselect={false}
          className={classes.goal ?? ''}
          value={goal}
          onChange={(value) => {
            const next = keyPlayerGoals.find((one) => one === value);
            if (next) change({ goal: next });
          }}
          data={keyPlayerGoals.map((value) => ({ value, label: t(`connectors.key.goals.${value}`) }))}
        />
        <NumberInput
          label={t('connectors.key.size')}
          className={classes.size ?? ''}
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
            className={classes.size ?? ''}
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
      {isAnswer ? (
        <Found found={found} names={props.names} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => readAgain({ requestPolicy: 'network-only' })} />
      ) : (
        <AnalysisWait key={`${goal} ${size} ${reach}`} centreId={centreId} query="keyPlayers" />
      )}
    </div>
  );
}

function Found(props: { found: KeyPlayers; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { view } = useView();
  const [isAll, setAll] = useState(false);
  const { found, names } = props;
  const { sets, value, valueBefore, goal } = found;
  const [first] = sets;
  if (value === null || !first) {
    return <EmptyState title={t('connectors.key.none.title')}>{t('connectors.key.none.text')}</EmptyState>;
  }
  const list = new Intl.ListFormat(i18n.language);
  const who = list.format(first.map((id) => names.get(id) ?? ''));
  const isShare = goal === 'FRAGMENT' || goal === 'REACH_WITHIN';
  const write = (figure: number) =>
    isShare
      ? new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(figure)
      : formatNumber(figure, i18n.language, 2);
  const always = sets.length > 1 ? inEverySet(sets) : [];
  const shown = isAll ? sets : sets.slice(0, FIRST);
  return (
    <>
      <p className={classes.finding}>
        {goal === 'FRAGMENT' && changesNothing(found)
          ? t('connectors.key.holds', { count: found.size, value: write(value) })
          : t(`connectors.key.answer.${goal}`, {
              who,
              count: first.length,
              value: write(value),
              before: write(valueBefore ?? 0),
              steps: view.reach,
            })}
      </p>
      <p className={classes.note}>
        {!isShare && `${t(`connectors.key.scale.${goal}`)} `}
        {sets.length > 1 && t('connectors.key.equal', { count: sets.length })}{' '}
        {found.isCut && t('connectors.key.cut')}{' '}
        {always.length > 0 &&
          t('connectors.key.always', { who: list.format(always.map((id) => names.get(id) ?? '')) })}{' '}
        {t(found.isExact ? 'connectors.key.exact' : 'connectors.key.greedy')}
      </p>
      <h2 className={classes.subtitle}>{t('connectors.key.sets', { count: sets.length })}</h2>
      <ol className={classes.sets}>
        {shown.map((set) => (
          <li key={set.join(' ')}>
            {set.map((id, index) => (
              <span key={id}>
                {index > 0 && <span className={classes.plus}> + </span>}
                <PartnerName id={id} names={names} />
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
      <p className={classes.note}>{t('connectors.key.note')}</p>
    </>
  );
}

import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayOf } from '../../state/persuasion.ts';
import { useView } from '../../state/view.ts';
import classes from './persuasion.module.css';

/** What it takes to persuade one partner: the rule of thumb, until someone who knows better writes another number. */
export function HoursField(props: { partnerId: string; name: string; hours: number }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { partnerId, name } = props;
  const { persuasion } = view;
  const own = persuasion.ownHours.find((one) => one.partnerId === partnerId);
  const hours = own?.hours ?? props.hours;
  const [typed, setTyped] = useState<number | string>(hours);
  useEffect(() => setTyped(hours), [hours]);
  const pass = () => {
    const next = typed === '' ? null : Number(typed);
    if (next === hours) return;
    change({ persuasion: sayOf(persuasion, partnerId, next) });
    setTyped(next ?? hours);
  };
  return (
    <span className={classes.hours}>
      <NumberInput
        size="xs"
        w={76}
        aria-label={t('plan.steps.hours', { name })}
        value={typed}
        onChange={setTyped}
        onBlur={pass}
        onKeyDown={(event) => {
          if (event.key === 'Enter') pass();
        }}
        min={0}
        max={10_000}
        step={1}
        decimalScale={1}
        decimalSeparator={i18n.language === 'nl' ? ',' : '.'}
        allowNegative={false}
      />
      <span>
        {t('plan.steps.hoursShort')}{' '}
        <span className={classes.muted}>({t(`plan.steps.${own ? 'own' : 'estimated'}`)})</span>
      </span>
    </span>
  );
}

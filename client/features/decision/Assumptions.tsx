import { ActionIcon, Button, Loader, Slider } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assumeVote, type VoteAssumption } from '../../state/assumptions.ts';
import { nothingSupposed } from '../../state/use-scenario.ts';
import { useView } from '../../state/view.ts';
import classes from './assumptions.module.css';
import type { Voter } from './documents.ts';
import { VoteChoice } from './VoteChoice.tsx';

const PAUSE_MS = 200;

/** What is supposed, each to be changed or taken back. It lives in the address, so it can be shared. */
export function Assumptions(props: {
  names: ReadonlyMap<string, string>;
  assumptions: readonly VoteAssumption[];
  voters: readonly Voter[];
  /** Everything that is supposed. */
  count: number;
  /** Assumptions in the address on someone who is not in the field. */
  left: number;
  isBusy: boolean;
  /** What can be done with it. */
  actions?: ReactNode;
  /** The kept scenario below it. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { names, assumptions, voters, count, left } = props;
  const entitled = new Set(voters.map(({ partnerId }) => partnerId));
  return (
    <section className={classes.assumptions} aria-label={t('decision.assume.title')}>
      <div className={classes.head}>
        <p className={classes.count} data-none={count === 0} role="status">
          {count === 0 ? t('decision.assume.none') : t('decision.assume.count', { count })}
          {props.isBusy && (
            <span className={classes.busy}>
              <Loader size={12} type="dots" /> {t('decision.assume.busy')}
            </span>
          )}
        </p>
        {(count > 0 || left > 0) && (
          <Button size="xs" variant="default" onClick={() => change(nothingSupposed)}>
            {t('decision.assume.clear')}
          </Button>
        )}
        {props.actions}
      </div>
      {props.children}
      {left > 0 && <p className={classes.note}>{t('decision.assume.left', { count: left })}</p>}
      {assumptions.length > 0 && (
        <ul className={classes.list}>
          {assumptions.map(({ partnerId, vote }) => {
            const name = names.get(partnerId) ?? partnerId;
            const isTold = vote === 'ABSENT' || entitled.has(partnerId);
            return (
              <li key={partnerId} className={classes.item}>
                <span className={classes.name}>
                  {name}
                  {!isTold && <span className={classes.note}> {t('decision.assume.notEntitled')}</span>}
                </span>
                <VoteChoice partnerId={partnerId} name={name} assumptions={assumptions} />
                {typeof vote === 'number' && (
                  <ChanceSlider
                    name={name}
                    value={vote}
                    onChange={(next) =>
                      change({ assumptions: assumeVote(assumptions, partnerId, next) }, { replace: true })
                    }
                  />
                )}
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  className={classes.remove}
                  aria-label={t('decision.assume.remove', { name })}
                  onClick={() => change({ assumptions: assumeVote(assumptions, partnerId, null) })}
                >
                  <IconX size={16} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function ChanceSlider(props: { name: string; value: number; onChange: (value: number) => void }) {
  const { t, i18n } = useTranslation();
  const [percent, setPercent] = useState(Math.round(props.value * 100));
  useEffect(() => setPercent(Math.round(props.value * 100)), [props.value]);
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(percent / 100);
  const pass = useDebouncedCallback((next: number) => props.onChange(next / 100), PAUSE_MS);
  return (
    <span className={classes.slide}>
      <Slider
        size="sm"
        min={0}
        max={100}
        step={5}
        label={null}
        thumbLabel={t('decision.assume.slider', { name: props.name })}
        value={percent}
        onChange={(next) => {
          setPercent(next);
          pass(next);
        }}
      />
      <span className={classes.share}>{share}</span>
    </span>
  );
}

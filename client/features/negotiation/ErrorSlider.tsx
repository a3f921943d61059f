import { Slider } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import classes from './bargaining.module.css';
import { useWords } from './use-words.ts';

const PAUSE_MS = 200;

/** How wrong estimates of influence and weight may be. It lives in the address. */
export function ErrorSlider(props: { value: number }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { percent: inPercent } = useWords();
  const used = view.bargaining.error ?? props.value;
  const [percent, setPercent] = useState(Math.round(used * 100));
  useEffect(() => setPercent(Math.round(used * 100)), [used]);
  const pass = useDebouncedCallback(
    (next: number) => change({ bargaining: { ...view.bargaining, error: next / 100 } }, { replace: true }),
    PAUSE_MS,
  );
  return (
    <span className={classes.slide}>
      <span className={classes.slideName}>{t('bargaining.error.label')}</span>
      <Slider
        size="sm"
        className={classes.slider}
        min={0}
        max={100}
        step={5}
        label={null}
        thumbLabel={t('bargaining.error.thumb')}
        value={percent}
        onChange={(next) => {
          setPercent(next);
          pass(next);
        }}
      />
      <span className={classes.slideValue}>± {inPercent(percent / 100)}</span>
    </span>
  );
}

import { Slider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { USUAL_OPENNESS } from './model.ts';
import classes from './openness.module.css';

/** How open partners are to one another: a supposition, so it can be tried. */
export function Openness() {
  const { t } = useTranslation();
  const { view, change } = useView();
  const chosen = view.openness ?? USUAL_OPENNESS;
  const [value, setValue] = useState(chosen);
  useEffect(() => setValue(chosen), [chosen]);
  const said = (openness: number) => `${Math.round(openness * 100)}%`;
  const commit = (openness: number) =>
    change({ openness: openness === USUAL_OPENNESS ? null : openness }, { replace: true });
  return (
    <div className={classes.openness}>
      <div className={classes.label}>
        <span>{t('influence.openness.label')}</span>
        <span className={classes.value}>{said(value)}</span>
      </div>
      <div className={classes.slider}>
        <Slider
          size="sm"
          min={0}
          max={1}
          step={0.05}
          label={null}
          thumbLabel={t('influence.openness.label')}
          marks={[
            { value: 0, label: t('influence.openness.none') },
            { value: 0.5 },
            { value: 1, label: t('influence.openness.whole') },
          ]}
          value={value}
          onChange={setValue}
          onChangeEnd={commit}
        />
      </div>
    </div>
  );
}

import { Button, Slider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUsual, type ScoreWeights, scoreParts, usualWeights } from '../../state/coalition.ts';
import { useView } from '../../state/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import classes from './coalition.module.css';

/** How much each part of the score counts. */
export function Weights() {
  const { t } = useTranslation();
  const { view } = useView();
  const { weights } = view.coalition;
  return (
    <Disclosure title={t('coalitions.weights.title', { context: isUsual(weights) ? undefined : 'own' })}>
      <Sliders weights={weights} />
    </Disclosure>
  );
}

function Sliders({ weights }: { weights: ScoreWeights }) {
  const { t, i18n } = useTranslation();
  const { change } = useView();
  const [shown, setShown] = useState(weights);
  useEffect(() => setShown(weights), [weights]);
  const sum = scoreParts.reduce((total, part) => total + shown[part], 0);
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const keep = (next: ScoreWeights) => {
    // All of them 0 would leave no score.
    if (scoreParts.some((part) => next[part] > 0)) {
      change({ coalition: (search) => ({ ...search, weights: next }) });
    } else setShown(weights);
  };
  return (
    <div className={classes.weights}>
      <p className={classes.small}>{t('coalitions.weights.text')}</p>
      {scoreParts.map((part) => (
        <div key={part} className={classes.weight}>
          <span>
            {t(`coalitions.part.${part}.name`)}
            <span className={classes.small}> {t(`coalitions.part.${part}.text`)}</span>
          </span>
          <Slider
            size="sm"
            min={0}
            max={100}
            step={5}
            label={null}
            thumbLabel={t('coalitions.weights.slider', { part: t(`coalitions.part.${part}.name`) })}
            value={shown[part]}
            onChange={(value) => setShown({ ...shown, [part]: value })}
            onChangeEnd={(value) => keep({ ...shown, [part]: value })}
          />
          <span className={classes.share}>{sum > 0 ? share.format(shown[part] / sum) : '–'}</span>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isUsual(weights)}
          onClick={() => keep(usualWeights)}
        >
          {t('coalitions.weights.usual')}
        </Button>
      </div>
    </div>
  );
}

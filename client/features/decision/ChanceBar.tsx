import { useTranslation } from 'react-i18next';
import classes from './chance-bar.module.css';
import type { Likelihood } from './documents.ts';

const HEIGHT = 20;

/** A probability between 0 and 100 %: a line at its value, its interval, and behind it how far wrong estimates carry. */
export function ChanceBar(props: {
  probability: Likelihood;
  band: { readonly low: number; readonly high: number } | null;
}) {
  const { t, i18n } = useTranslation();
  const half = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(0.5);
  const { probability, band } = props;
  const across = (low: number, high: number) => ({ x: low * 100, width: Math.max(0.3, (high - low) * 100) });
  return (
    <div className={classes.place}>
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        height={HEIGHT}
        className={classes.chance}
        aria-hidden="true"
      >
        <rect x={0} width={100} y={4} height={HEIGHT - 8} className={classes.track} />
        {band && <rect {...across(band.low, band.high)} y={4} height={HEIGHT - 8} className={classes.band} />}
        {!probability.isExact && (
          <rect
            {...across(probability.low, probability.high)}
            y={2}
            height={HEIGHT - 4}
            className={classes.interval}
          />
        )}
        <line x1={50} x2={50} y1={4} y2={HEIGHT - 4} className={classes.half} />
        <line
          x1={probability.value * 100}
          x2={probability.value * 100}
          y1={0}
          y2={HEIGHT}
          className={classes.value}
        />
      </svg>
      <div className={classes.scale} aria-hidden="true">
        <span>{t('decision.chance.never')}</span>
        <span>{half}</span>
        <span>{t('decision.chance.always')}</span>
      </div>
      {band && <p className={classes.key}>{t('decision.chance.key')}</p>}
    </div>
  );
}

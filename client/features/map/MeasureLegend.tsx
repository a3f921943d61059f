import { useTranslation } from 'react-i18next';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import { partnerHeight } from '../../graph/sizes.ts';
import { shadeOutline, shadeShare } from '../../graph/style.ts';
import { formatMeasure, type MeasureStep, type PartnerMeasures, rangesOf } from '../../state/measures.ts';
import classes from './legend.module.css';
import type { MeasureSteps } from './use-measure-steps.ts';

/** What shade and size say when a measure gives them: steps in words, the values they span, and how many partners are in each. */
export function MeasureParts({ steps }: { steps: MeasureSteps }) {
  const { coloured, sized, shades, sizes, network } = steps;
  const isOne = coloured !== null && coloured === sized;
  return (
    <>
      {coloured && (
        <MeasurePart measure={coloured} steps={shades} network={network} isShaded isSized={isOne} />
      )}
      {sized && !isOne && <MeasurePart measure={sized} steps={sizes} network={network} isSized />}
    </>
  );
}

function MeasurePart(props: {
  measure: NetworkMeasure;
  steps: ReadonlyMap<string, MeasureStep> | null;
  network: { readonly partners: readonly PartnerMeasures[] } | null;
  isShaded?: boolean;
  isSized?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { measure, steps, network } = props;
  const write = (value: number) => formatMeasure(measure, value, i18n.language);
  return (
    <div className={classes.part}>
      <h2 className={classes.title} title={t(`measure.question.${measure}`)}>
        {t(`measure.name.${measure}`)}
      </h2>
      {steps && network ? (
        <ul className={classes.entries}>
          {rangesOf(network.partners, measure, steps).map(({ step, count, low, high }) => (
            <li key={step} className={classes.step}>
              <span className={classes.sign}>
                <StepSign step={step} isShaded={props.isShaded ?? false} isSized={props.isSized ?? false} />
              </span>
              <span>
                {t(`measure.step.${step}`)}
                {low !== null && high !== null && (
                  <span className={classes.range}>
                    {write(low) === write(high) ? write(low) : `${write(low)} – ${write(high)}`}
                  </span>
                )}
              </span>
              <span className={classes.count}>{count}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.note}>{t('map.legend.busy')}</p>
      )}
    </div>
  );
}

/** A partner as the map draws it at this step, half as large. */
function StepSign(props: { step: MeasureStep; isShaded: boolean; isSized: boolean }) {
  const { step, isShaded, isSized } = props;
  const radius = isSized ? partnerHeight[step] / 4.4 : 6;
  const outline = isShaded ? shadeOutline[step] * 1.2 : 1.5;
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <circle
        cx="11"
        cy="11"
        r={radius - outline / 2}
        strokeWidth={outline}
        stroke={isShaded && step > 0 ? 'var(--kv-accent)' : 'var(--kv-muted)'}
        strokeDasharray={step === 0 ? '3 2' : undefined}
        fill={
          isShaded
            ? `color-mix(in srgb, var(--kv-accent) ${shadeShare[step] * 100}%, var(--kv-surface))`
            : 'none'
        }
      />
    </svg>
  );
}

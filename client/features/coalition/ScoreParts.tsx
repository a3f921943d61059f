import { useTranslation } from 'react-i18next';
import { scoreParts } from '../../state/coalition.ts';
import { formatCount } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import type { Option } from './documents.ts';

const HEIGHT = 24;
const STEP = 12;

/** The parts of a score as upright bars, always in the same order; what is undefined is a dash on the ground line. */
export function ScoreParts({ parts }: Pick<Option, 'parts'>) {
  const { t, i18n } = useTranslation();
  const values = scoreParts.map((part) => ({
    part,
    value: parts.find((one) => one.part === part)?.value ?? null,
  }));
  const said = values
    .map(({ part, value }) => {
      const figure =
        value === null ? t('figure.undefined') : formatCount(Math.round(value * 100), i18n.language);
      return `${t(`coalitions.part.${part}.name`)} ${figure}`;
    })
    .join(', ');
  return (
    <svg
      width={STEP * scoreParts.length}
      height={HEIGHT}
      viewBox={`0 0 ${STEP * scoreParts.length} ${HEIGHT}`}
      className={classes.parts}
      role="img"
      aria-label={said}
    >
      <title>{said}</title>
      {values.map(({ part, value }, place) => (
        <g key={part}>
          <rect x={place * STEP} width={STEP - 3} y={0} height={HEIGHT} className={classes.partGround} />
          {value === null ? (
            <line
              x1={place * STEP + 2}
              x2={place * STEP + STEP - 5}
              y1={HEIGHT - 1}
              y2={HEIGHT - 1}
              className={classes.partNone}
            />
          ) : (
            <rect
              x={place * STEP}
              width={STEP - 3}
              y={HEIGHT * (1 - value)}
              height={HEIGHT * value}
              className={classes.part}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

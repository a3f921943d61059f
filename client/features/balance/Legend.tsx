import { useTranslation } from 'react-i18next';
import classes from './balance.module.css';
import type { Curve } from './camps-layout.ts';
import { countRelationships, type Split } from './model.ts';
import { TieLine } from './TieLine.tsx';

const WIDTH = 72;
const HEIGHT = 16;
const straight: Curve = {
  points: [
    { x: 2, y: 8 },
    { x: 24, y: 8 },
    { x: 48, y: 8 },
    { x: 70, y: 8 },
  ],
};

/** What the lines of the figure say, in words. */
export function Legend(props: { split: Split; showsFitting: boolean }) {
  const { t } = useTranslation();
  const { strains } = props.split;
  const always = countRelationships(strains.filter(({ isAlways }) => isAlways));
  const entries = [
    {
      key: 'across',
      isNegative: false,
      isStrained: true,
      count: props.split.positiveBetween,
    },
    {
      key: 'inside',
      isNegative: true,
      isStrained: true,
      count: props.split.negativeInside,
    },
    ...(always > 0
      ? [{ key: 'always', isNegative: false, isStrained: true, isAlways: true, count: always }]
      : []),
    ...(props.showsFitting
      ? [
          { key: 'good', isNegative: false, isStrained: false, count: null },
          { key: 'bad', isNegative: true, isStrained: false, count: null },
        ]
      : []),
  ];
  return (
    <ul className={classes.legend} aria-label={t('balance.legend.title')}>
      {entries.map(({ key, count, ...line }) => (
        <li key={key}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
            <TieLine curve={straight} {...line} />
          </svg>
          <span>
            {t(`balance.legend.${key}`)}
            {count !== null && ` (${count})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

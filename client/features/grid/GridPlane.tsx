import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudePath, attitudeToken } from '../../ui/attitude.ts';
import { Plane, type PlanePoint } from '../../ui/figure/Plane.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './grid.module.css';
import { type GridFilters, type GridRow, type onTheGrid, standsOut } from './model.ts';
import { changeSentence, pointSentence, ringSentence } from './words.ts';

/** Invloed × belang. A value on a cut counts as high; who lacks one of the two stands beside it, not at 0. */
export function GridPlane(props: {
  placed: ReturnType<typeof onTheGrid>['placed'];
  filters: GridFilters;
  cuts: { readonly power: number; readonly interest: number };
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const { placed, filters, cuts } = props;
  const { language } = i18n;
  const points = useMemo(
    () =>
      [...placed]
        // Where there is not room for all names, those that weigh most are named.
        .sort((a, b) => b.power * b.interestLevel - a.power * a.interestLevel)
        .map(
          (row): PlanePoint => ({
            id: row.id,
            x: row.interestLevel,
            y: row.power,
            name: row.name,
            description: pointSentence(t, row, language),
            sign: {
              path: attitudePath[row.attitude],
              token: attitudeToken[row.attitude],
              isHollow: row.attitude === 'UNKNOWN',
            },
            isFaded: !standsOut(row, filters),
          }),
        ),
    [placed, filters, t, language],
  );
  const rows = useMemo(() => new Map(placed.map((row) => [row.id, row])), [placed]);
  const format = (value: number) => formatNumber(value, language, 2);
  const corner = (quadrant: string) => t(`grid.quadrant.${quadrant}.name`);
  return (
    <Plane
      label={t('grid.plane.label', { count: placed.length })}
      x={{ name: t('grid.interest'), minimum: 0, maximum: 1, cut: cuts.interest, format }}
      y={{ name: t('grid.power'), minimum: 0, maximum: 1, cut: cuts.power, format }}
      corners={{
        upperLeft: corner('CONSULT'),
        upperRight: corner('INVOLVE'),
        lowerLeft: corner('MONITOR'),
        lowerRight: corner('INFORM'),
      }}
      points={points}
      chosen={props.chosen}
      onChoose={props.onChoose}
      tip={({ id }) => {
        const row = rows.get(id);
        return row && <Tip row={row} />;
      }}
    />
  );
}

function Tip(props: { row: GridRow }) {
  const { t, i18n } = useTranslation();
  const { row } = props;
  const format = (value: number) => formatNumber(value, i18n.language, 2);
  return (
    <>
      <strong>{row.name}</strong>
      <span className={classes.attitude}>
        <AttitudeGlyph attitude={row.attitude} isDecorative />
        {t(`words.attitude.${row.attitude}`)}
        {row.quadrant && ` · ${t(`grid.quadrant.${row.quadrant}.name`)}`}
        {row.salienceClass && ` · ${t(`grid.class.${row.salienceClass}.name`)}`}
      </span>
      <span className={classes.muted}>
        {t('grid.values', { power: format(row.power ?? 0), interest: format(row.interestLevel ?? 0) })}
      </span>
      {[changeSentence(t, row), ringSentence(t, row)].map((text) => text && <span key={text}>{text}</span>)}
    </>
  );
}

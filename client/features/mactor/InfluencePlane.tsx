import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { attitudesOf } from '../../state/attitudes.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder, attitudePath, attitudeToken } from '../../ui/attitude.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Plane } from '../../ui/figure/Plane.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import classes from './influence-plane.module.css';
import { cutOf, groupByPlace, type MactorRow } from './model.ts';
import { useNumbers } from './use-numbers.ts';

/** So many names of a part of the plane are written out. */
const NAMED = 4;

/** From below 0 to above the greatest, so that those who stand at either end leave the words in the corners free. */
function roomFor(values: readonly number[]) {
  const greatest = Math.max(1, ...values);
  return { minimum: -0.1 * greatest, maximum: 1.1 * greatest };
}

/** Who moves others against who is moved; the sign of a point is its attitude. */
export function InfluencePlane(props: { field: ForceField; rows: readonly MactorRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { count, weight } = useNumbers();
  const { field, rows } = props;
  const attitudes = useMemo(() => attitudesOf(field), [field]);
  const groups = useMemo(() => groupByPlace(rows), [rows]);
  const cut = cutOf(rows);
  const words = useMemo(
    () => new Map(groups.map(({ place }) => [place, t(`mactor.place.${place}.name`)])),
    [groups, t],
  );
  const points = rows.map((row) => {
    const attitude = attitudes.get(row.id) ?? 'UNKNOWN';
    return {
      id: row.id,
      x: row.dependence,
      y: row.influence,
      name: row.name,
      description: t('mactor.plane.point', {
        place: words.get(row.place),
        influence: count(row.influence),
        dependence: count(row.dependence),
        weight: row.weight === null ? t('figure.undefined') : weight(row.weight),
        attitude: t(`words.attitude.${attitude}`),
      }),
      sign: {
        path: attitudePath[attitude],
        token: attitudeToken[attitude],
        isHollow: attitude === 'UNKNOWN',
      },
    };
  });
  return (
    <FigureSection
      title={t('mactor.plane.title')}
      reading={t('mactor.plane.reading')}
      controls={<IssueChooser issues={field.issues} />}
    >
      <Plane
        label={t('mactor.plane.label', { count: rows.length })}
        x={{
          name: t('mactor.dependence'),
          ...roomFor(rows.map(({ dependence }) => dependence)),
          cut: cut?.dependence ?? null,
          format: count,
        }}
        y={{
          name: t('mactor.influence'),
          ...roomFor(rows.map(({ influence }) => influence)),
          cut: cut?.influence ?? null,
          format: count,
        }}
        corners={{
          upperLeft: words.get('DOMINANT') ?? '',
          upperRight: words.get('RELAY') ?? '',
          lowerLeft: words.get('AUTONOMOUS') ?? '',
          lowerRight: words.get('DOMINATED') ?? '',
        }}
        points={points}
        chosen={view.partner}
        onChoose={(partner) => change({ partner })}
      />
      <p className={classes.legend}>
        {attitudeOrder.map((attitude) => (
          <span key={attitude} className={classes.attitude}>
            <AttitudeGlyph attitude={attitude} isDecorative />
            {t(`words.attitude.${attitude}`)}
          </span>
        ))}
      </p>
      <dl className={classes.places}>
        {groups.map(({ place, rows }) => (
          <div key={place}>
            <dt>
              {words.get(place)} <span className={classes.count}>{rows.length}</span>
            </dt>
            <dd>
              {t(`mactor.place.${place}.meaning`)}{' '}
              {rows.slice(0, NAMED).map((row, index) => (
                <Fragment key={row.id}>
                  {/* No line begins with a comma. */}
                  {index > 0 && '\u2060, '}
                  <NameButton name={row.name} onChoose={() => change({ partner: row.id })} />
                </Fragment>
              ))}
              {rows.length > NAMED && ` ${t('mactor.place.others', { count: rows.length - NAMED })}`}
              {rows.length > 0 && '\u2060.'}
            </dd>
          </div>
        ))}
      </dl>
    </FigureSection>
  );
}

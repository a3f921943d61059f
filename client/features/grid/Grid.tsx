import { Button, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { toggle } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder } from '../../ui/attitude.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FigureColumns, FigureSection } from '../../ui/FigureSection.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { Screen } from '../../ui/Screen.tsx';
import { GridAnswer } from './GridAnswer.tsx';
import { GridPlane } from './GridPlane.tsx';
import { GridTable } from './GridTable.tsx';
import classes from './grid.module.css';
import { countBy, onTheGrid, quadrantOrder, standsOut, toGridRows } from './model.ts';
import { Quadrants } from './Quadrants.tsx';
import { Rings } from './Rings.tsx';
import { SalienceVenn } from './SalienceVenn.tsx';
import type { PartnerSalience } from './salience.ts';
import { Unplaced } from './Unplaced.tsx';

/** The answer, the grid, who counts and why, the rings, and all of it in a table. */
export function Grid(props: { field: ForceField; salience: readonly PartnerSalience[] }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { field } = props;
  const { quadrants, salienceClasses, gridCut } = view;
  const filters = useMemo(() => ({ quadrants, salienceClasses }), [quadrants, salienceClasses]);
  const rows = useMemo(() => toGridRows(props.salience, field), [props.salience, field]);
  const { placed, lacking } = useMemo(() => onTheGrid(rows), [rows]);
  const shown = useMemo(() => rows.filter((row) => standsOut(row, filters)), [rows, filters]);
  const byApproach = useMemo(
    () =>
      [...shown].sort(
        (a, b) =>
          rankOf(a.quadrant) - rankOf(b.quadrant) ||
          (b.power ?? 0) * (b.interestLevel ?? 0) - (a.power ?? 0) * (a.interestLevel ?? 0),
      ),
    [shown],
  );
  const isNarrowed = quadrants.length + salienceClasses.length > 0;
  const cuts = { power: rows[0]?.powerCut ?? 0.5, interest: rows[0]?.interestCut ?? 0.5 };
  const classCounts = countBy(rows, ({ salienceClass }) => salienceClass);
  const unclassified = rows.filter(({ salienceClass }) => !salienceClass).length;
  const number = (value: number) => formatNumber(value, i18n.language, 2);
  const shared = { chosen: view.partner, onChoose: (partner: string) => change({ partner }) };
  return (
    <Screen answer={<GridAnswer field={field} placed={placed} total={rows.length} />}>
      <FigureColumns>
        <div className={classes.part}>
          <FigureSection
            title={t('grid.plane.title')}
            controls={<IssueChooser issues={field.issues} />}
            reading={
              field.issue ? t('grid.plane.reading', { issue: field.issue.name }) : t('grid.plane.readingAny')
            }
          >
            <Quadrants
              counts={countBy(rows, ({ quadrant }) => quadrant)}
              chosen={quadrants}
              onToggle={(one) => change({ quadrants: toggle(quadrants, one) }, { replace: true })}
            />
            <GridPlane {...shared} placed={placed} filters={filters} cuts={cuts} />
            <ul className={classes.legend} aria-label={t('grid.legend')}>
              {attitudeOrder.map((attitude) => (
                <li key={attitude} className={classes.attitude}>
                  <AttitudeGlyph attitude={attitude} isDecorative />
                  {t(`words.attitude.${attitude}`)}
                </li>
              ))}
            </ul>
            <div className={classes.cut}>
              <SegmentedControl
                size="xs"
                aria-label={t('grid.cut.label')}
                value={gridCut}
                onChange={(value) =>
                  change({ gridCut: value === 'MEDIAN' ? 'MEDIAN' : 'HALF' }, { replace: true })
                }
                data={(['HALF', 'MEDIAN'] as const).map((value) => ({
                  value,
                  label: t(`grid.cut.${value}`),
                }))}
              />
              <p className={classes.note}>
                {t(`grid.cut.text.${gridCut}`, {
                  power: number(cuts.power),
                  interest: number(cuts.interest),
                })}
              </p>
            </div>
          </FigureSection>
        </div>
        <div className={classes.part}>
          <FigureSection
            title={t('grid.venn.title')}
            reading={t('grid.venn.reading', { count: classCounts.get('DEFINITIVE') ?? 0 })}
          >
            <SalienceVenn
              counts={classCounts}
              chosen={salienceClasses}
              onToggle={(one) => change({ salienceClasses: toggle(salienceClasses, one) }, { replace: true })}
            />
            {unclassified > 0 && (
              <p className={classes.note}>{t('grid.venn.unclassified', { count: unclassified })}</p>
            )}
          </FigureSection>
          <Unplaced lacking={lacking} onChoose={shared.onChoose} />
        </div>
        <div data-wide="true">
          <Rings rows={shown} isNarrowed={isNarrowed} onChoose={shared.onChoose} />
        </div>
        <div data-wide="true">
          <FigureSection
            title={t('grid.table.title')}
            reading={
              isNarrowed ? t('grid.table.narrowed', { count: shown.length, all: rows.length }) : undefined
            }
            controls={
              isNarrowed && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => change({ quadrants: [], salienceClasses: [] }, { replace: true })}
                >
                  {t('grid.showAll')}
                </Button>
              )
            }
          >
            <GridTable {...shared} rows={byApproach} />
          </FigureSection>
          <Disclosure title={t('grid.method.title')}>
            <p>{t('grid.method.interest')}</p>
            <p>{t('grid.method.classes')}</p>
            <p className={classes.note}>{t('grid.method.sources')}</p>
          </Disclosure>
        </div>
      </FigureColumns>
    </Screen>
  );
}

/** Who has no place on the grid comes last. */
const rankOf = (quadrant: PartnerSalience['quadrant']) =>
  quadrant ? quadrantOrder.indexOf(quadrant) : quadrantOrder.length;

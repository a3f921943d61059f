import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { type InfluenceRow, worthPersuading } from './model.ts';
import { useFigures } from './use-figures.ts';

const MOST = 10;

/** How far the mean moves when each partner is wholly persuaded. */
export function PersuasionFigure(props: { rows: readonly InfluenceRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { position, shift } = useFigures();
  const rows = worthPersuading(props.rows);
  const maximum = Math.max(0.01, ...rows.map(({ effect }) => effect ?? 0));
  const columns: Column<InfluenceRow>[] = [
    { id: 'name', header: t('influence.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'bar',
      header: t('influence.persuade.bar'),
      value: ({ effect }) => effect,
      cell: ({ effect }) => <Bar parts={[{ value: effect ?? 0, tone: 'accent' }]} maximum={maximum} />,
    },
    {
      id: 'effect',
      header: t('influence.persuade.effect'),
      value: ({ effect }) => effect,
      cell: ({ effect }) => (effect === null ? null : shift(effect)),
      isFigure: true,
    },
    {
      id: 'now',
      header: t('influence.now'),
      value: ({ now }) => now,
      cell: ({ now }) => (now === null ? t('influence.noStance') : position(now)),
      isFigure: true,
    },
    {
      id: 'leverage',
      header: t('influence.persuade.leverage'),
      value: ({ leverage }) => leverage,
      cell: ({ leverage }) => (leverage === null ? null : shift(leverage)),
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('influence.persuade.title')}
      reading={rows.length > 0 ? t('influence.persuade.reading') : t('influence.persuade.nobody')}
    >
      {rows.length > 0 && (
        <RankTable
          caption={t('influence.persuade.title')}
          rows={rows}
          columns={columns}
          most={MOST}
          chosenId={view.partner}
          onChoose={({ id }) => change({ partner: id })}
        />
      )}
    </FigureSection>
  );
}

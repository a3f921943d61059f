import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import type { MactorRow } from './model.ts';
import { useNumbers } from './use-numbers.ts';

const MOST = 18;

/** R* of each partner, by the variant that counts; the line in the bar is the other variant. */
export function WeightFigure(props: { rows: readonly MactorRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { weight } = useNumbers();
  const { rows } = props;
  const maximum = Math.max(1, ...rows.flatMap((row) => [row.canonical ?? 0, row.withoutReturn ?? 0]));
  const other = (row: MactorRow) => (view.withoutReturn ? row.canonical : row.withoutReturn);
  const figure = (value: number | null) => (value === null ? null : weight(value));
  const columns: Column<MactorRow>[] = [
    {
      id: 'name',
      header: t('mactor.partner'),
      value: ({ name }) => name,
      isName: true,
    },
    {
      id: 'bar',
      header: t('mactor.weight.bar'),
      value: (row) => row.weight,
      cell: (row) =>
        row.weight !== null && (
          <Bar parts={[{ value: row.weight, tone: 'accent' }]} maximum={maximum} mark={other(row)} />
        ),
    },
    {
      id: 'canonical',
      header: t('mactor.weight.with'),
      value: ({ canonical }) => canonical,
      cell: ({ canonical }) => figure(canonical),
      isFigure: true,
    },
    {
      id: 'withoutReturn',
      header: t('mactor.weight.without'),
      value: ({ withoutReturn }) => withoutReturn,
      cell: ({ withoutReturn }) => figure(withoutReturn),
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('mactor.weight.title')}
      reading={t('mactor.weight.reading')}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('mactor.weight.variant')}
          value={view.withoutReturn ? 'without' : 'with'}
          onChange={(value) => change({ withoutReturn: value === 'without' })}
          data={[
            { value: 'with', label: t('mactor.weight.canonical') },
            { value: 'without', label: t('mactor.weight.withoutReturn') },
          ]}
        />
      }
    >
      <RankTable
        caption={t('mactor.weight.title')}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={view.partner}
        onChoose={({ id }) => change({ partner: id })}
      />
    </FigureSection>
  );
}

import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { type MactorRow, mostTorn } from './model.ts';
import { useNumbers } from './use-numbers.ts';

const MOST = 8;
/** With intensity and weight: it says most about what happens. */
const ORDER = 3;

/** Who stands now beside and then opposite the same others. */
export function TornFigure(props: { rows: readonly MactorRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { share } = useNumbers();
  const torn = mostTorn(props.rows, ORDER);
  const of = (row: MactorRow, order: number) => row.ambivalence[order - 1] ?? null;
  const maximum = Math.max(0.01, ...torn.map((row) => of(row, ORDER) ?? 0));
  const columns: Column<MactorRow>[] = [
    { id: 'name', header: t('mactor.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'bar',
      header: t('mactor.torn.bar'),
      value: (row) => of(row, ORDER),
      cell: (row) => <Bar parts={[{ value: of(row, ORDER) ?? 0, tone: 'accent' }]} maximum={maximum} />,
    },
    {
      id: 'share',
      header: t('mactor.torn.share'),
      value: (row) => of(row, ORDER),
      cell: (row) => {
        const value = of(row, ORDER);
        return value === null ? null : share(value);
      },
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('mactor.torn.title')}
      reading={
        torn[0]
          ? `${t('mactor.torn.reading', { name: torn[0].name })} ${t('mactor.torn.scale')}`
          : t('mactor.torn.nobody')
      }
    >
      {torn.length > 0 && (
        <RankTable
          caption={t('mactor.torn.title')}
          rows={torn}
          columns={columns}
          most={MOST}
          chosenId={view.partner}
          onChoose={({ id }) => change({ partner: id })}
        />
      )}
    </FigureSection>
  );
}

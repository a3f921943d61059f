import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { type CutTie, toCutTies } from './cut.ts';
import type { Flows } from './documents.ts';

const MOST = 8;

/** The relationships whose loss would part the two sides. */
export function CutTable(props: { field: ForceField; cut: Flows['strength']['minimumCut']; value: number }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const ties = toCutTies(props.cut, props.field, view.filters.layer);
  const maximum = Math.max(0, ...ties.map(({ capacity }) => capacity));
  const columns: Column<CutTie>[] = [
    {
      id: 'name',
      header: t('flow.cut.relationship'),
      value: ({ fromName, toName }) => `${fromName} – ${toName}`,
      isName: true,
    },
    {
      id: 'kind',
      header: t('flow.cut.kind'),
      value: ({ kinds }) => kinds.map((kind) => t(`words.relationship.${kind}`, kind)).join(', '),
    },
    {
      id: 'bar',
      header: t('flow.cut.bar'),
      value: ({ capacity }) => capacity,
      cell: ({ capacity }) => <Bar parts={[{ value: capacity, tone: 'accent' }]} maximum={maximum} />,
    },
    {
      id: 'capacity',
      header: t('flow.cut.strength'),
      value: ({ capacity }) => capacity,
      cell: ({ capacity }) => formatNumber(capacity, i18n.language, 2),
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('flow.cut.title')}
      reading={t('flow.cut.reading', {
        count: ties.length,
        value: formatNumber(props.value, i18n.language, 1),
      })}
    >
      <RankTable
        caption={t('flow.cut.title')}
        rows={ties}
        columns={columns}
        most={MOST}
        chosenId={
          ties.find(({ relationshipIds }) => relationshipIds.includes(view.relationship ?? ''))?.id ?? null
        }
        onChoose={({ relationshipIds }) => relationshipIds[0] && change({ relationship: relationshipIds[0] })}
      />
    </FigureSection>
  );
}

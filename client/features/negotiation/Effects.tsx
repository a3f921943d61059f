import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import type { Outlook } from './documents.ts';
import { type EffectRow, toEffectRows } from './model.ts';
import { Named, named } from './Named.tsx';
import { useWords } from './use-words.ts';

const MOST = 8;

/** What all deals together do to each partner. */
export function Effects(props: { field: ForceField; names: ReadonlyMap<string, string>; outlook: Outlook }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { effect } = useWords();
  const { outlook, names } = props;
  const rows = useMemo(() => toEffectRows(outlook, names), [outlook, names]);
  const worst = rows[0];
  const best = rows.at(-1);
  if (!worst || !best) return null;
  const least = Math.min(0, worst.effect);
  const most = Math.max(0, best.effect);
  const columns: Column<EffectRow>[] = [
    { id: 'name', header: t('bargaining.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'bar',
      header: t('bargaining.effects.bar'),
      value: (row) => row.effect,
      cell: (row) => (
        <Bar
          parts={[{ value: row.effect, tone: row.effect < 0 ? 'against' : 'for' }]}
          minimum={least}
          maximum={most}
        />
      ),
    },
    {
      id: 'effect',
      header: t('bargaining.effects.effect'),
      value: (row) => row.effect,
      cell: (row) => effect(row.effect),
      isFigure: true,
    },
    {
      id: 'deals',
      header: t('bargaining.effects.deals'),
      value: ({ dealCount }) => dealCount,
      isFigure: true,
    },
  ];
  const reading = [
    worst.effect < 0 &&
      t('bargaining.effects.worst', { name: named(worst.id), effect: effect(worst.effect) }),
    best.effect > 0 && t('bargaining.effects.best', { name: named(best.id), effect: effect(best.effect) }),
    t('bargaining.effects.count', {
      count: rows.filter((row) => row.effect < 0).length,
      total: rows.length,
    }),
  ];
  return (
    <FigureSection
      title={t('bargaining.effects.title')}
      reading={<Named names={names}>{reading.filter(Boolean).join(' ')}</Named>}
      controls={
        <CsvButton
          name={`${t('shell.place.bargaining')} ${t('bargaining.effects.title')}`}
          field={props.field}
          rows={() => [
            [t('bargaining.partner'), t('bargaining.effects.effect'), t('bargaining.effects.deals')],
            ...rows.map((row) => [row.name, row.effect, row.dealCount]),
          ]}
        />
      }
    >
      <RankTable
        caption={t('bargaining.effects.title')}
        rows={rows}
        columns={columns}
        most={MOST}
        chosenId={view.partner}
        onChoose={({ id }) => change({ partner: id })}
      />
    </FigureSection>
  );
}

import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import type { Torn } from './model.ts';
import type { People } from './people.ts';

const MOST = 8;

/** Who is torn: for whom most relationships go against the split. */
export function TornTable(props: { torn: readonly Torn[]; chosen: string | null; people: People }) {
  const { t } = useTranslation();
  const { torn, people } = props;
  const columns: Column<Torn>[] = [
    { id: 'name', header: t('balance.torn.partner'), isName: true, value: ({ id }) => people.nameOf(id) },
    {
      id: 'strains',
      header: t('balance.torn.strains'),
      isFigure: true,
      value: ({ strains }) => strains,
      cell: ({ strains, ties }) => t('balance.torn.of', { strains, ties }),
    },
    {
      id: 'triangles',
      header: t('balance.torn.triangles'),
      isFigure: true,
      value: ({ triangles }) => triangles,
    },
  ];
  return (
    <FigureSection
      title={t('balance.torn.title')}
      reading={t(torn.length > 0 ? 'balance.torn.reading' : 'balance.torn.nobody', { count: torn.length })}
    >
      {torn.length > 0 && (
        <RankTable
          caption={t('balance.torn.title')}
          rows={torn}
          columns={columns}
          most={MOST}
          chosenId={props.chosen}
          onChoose={({ id }) => people.choosePartner(id)}
        />
      )}
    </FigureSection>
  );
}

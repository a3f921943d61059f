import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { TieSign } from '../../ui/TieSign.tsx';
import classes from './balance.module.css';
import { countRelationships, type Split, type Strain } from './model.ts';
import type { People } from './people.ts';

const MOST = 12;

/** What the figure draws: each tie that goes against the split. */
export function StrainTable(props: { split: Split; chosen: string | null; people: People }) {
  const { t } = useTranslation();
  const { split, people } = props;
  const columns: Column<Strain>[] = [
    { id: 'a', header: t('balance.ties.one'), isName: true, value: ({ a }) => people.nameOf(a) },
    { id: 'b', header: t('balance.ties.other'), value: ({ b }) => people.nameOf(b) },
    {
      id: 'why',
      header: t('balance.ties.why'),
      value: ({ isNegative }) => t(`balance.ties.${isNegative ? 'inside' : 'across'}`),
      cell: ({ isNegative, relationshipIds }) => (
        <span className={classes.sign}>
          <TieSign layer="FORMAL" sign={isNegative ? 'NEGATIVE' : 'POSITIVE'} />
          {t(`balance.ties.${isNegative ? 'inside' : 'across'}`)}
          {relationshipIds.length > 1 && ` ${t('balance.ties.both')}`}
        </span>
      ),
    },
    ...(split.strains.some(({ isAlways }) => isAlways !== null)
      ? [
          {
            id: 'always',
            header: t('balance.ties.always'),
            value: ({ isAlways }: Strain) =>
              isAlways === null ? null : t(isAlways ? 'balance.ties.yes' : 'balance.ties.no'),
          },
        ]
      : []),
  ];
  const chosen = split.strains.find(({ relationshipIds }) => relationshipIds.includes(props.chosen ?? ''));
  return (
    <RankTable
      caption={t('balance.ties.title', { count: countRelationships(split.strains) })}
      rows={split.strains}
      columns={columns}
      most={MOST}
      chosenId={chosen?.id ?? null}
      onChoose={({ relationshipIds }) => relationshipIds[0] && people.chooseRelationship(relationshipIds[0])}
    />
  );
}

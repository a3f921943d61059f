import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { groupings } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MatrixFigure } from '../../ui/figure/MatrixFigure.tsx';
import type { MatrixCell } from '../../ui/figure/matrix.ts';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './connectors.module.css';
import { findingsOf, groupSizes, namesOfCommunities, tieLookup } from './groups.ts';

/** Which groups are tied, how densely, and where it hurts between them. */
export function GroupsTab(props: { network: NetworkMeasures; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { network, names } = props;
  const nameOf = useGroupName(network, names);
  const percent = useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
    return (value: number) => format.format(value);
  }, [i18n.language]);
  const isDirected = network.direction === 'DIRECTED';
  const { headings, cells } = useMemo(() => {
    const sizes = groupSizes(network);
    const tieOf = tieLookup(network);
    return {
      headings: sizes.map(({ group, size }) => ({ id: group, name: `${nameOf(group)} (${size})` })),
      cells: sizes.map((row) =>
        sizes.map((column): MatrixCell | null => {
          const tie = tieOf(row.group, column.group);
          if (!tie || (tie.possible === 0 && tie.negativeCount === 0)) return null;
          const way = row.group === column.group ? 'within' : isDirected ? 'fromTo' : 'between';
          const detail = [
            t(`connectors.groups.${way}`, {
              from: nameOf(row.group),
              to: nameOf(column.group),
              count: tie.count,
              possible: tie.possible,
              density: tie.density === null ? t('figure.undefined') : percent(tie.density),
            }),
            ...(tie.meanStrength !== null
              ? [
                  t('connectors.groups.strength', {
                    strength: formatNumber(tie.meanStrength, i18n.language, 2),
                  }),
                ]
              : []),
            ...(tie.negativeCount > 0 ? [t('connectors.groups.negative', { count: tie.negativeCount })] : []),
          ].join(' ');
          return {
            value: tie.density,
            detail,
            ...(tie.negativeCount > 0 && { mark: String(tie.negativeCount) }),
          };
        }),
      ),
    };
  }, [network, nameOf, percent, isDirected, t, i18n.language]);
  const { closest, apart } = findingsOf(network.groups);
  return (
    <div className={classes.reading} data-wide="true">
      <div className={classes.controls}>
        <Select
          label={t('measure.groupBy.label')}
          allowDeselect={false}
          value={view.groupBy}
          onChange={(value) => {
            const groupBy = groupings.find((one) => one === value);
            if (groupBy) change({ groupBy });
          }}
          data={groupings.map((value) => ({ value, label: t(`measure.groupBy.${value}`) }))}
        />
      </div>
      {headings.length < 2 ? (
        <EmptyState title={t('connectors.groups.one.title')}>{t('connectors.groups.one.text')}</EmptyState>
      ) : (
        <>
          <p className={classes.finding}>
            {closest &&
              t('connectors.groups.closest', {
                from: nameOf(closest.from),
                to: nameOf(closest.to),
                count: closest.count,
                possible: closest.possible,
              })}{' '}
            {apart && t('connectors.groups.apart', { from: nameOf(apart.from), to: nameOf(apart.to) })}
          </p>
          <MatrixFigure
            label={t('connectors.groups.label')}
            rows={headings}
            columns={headings}
            cells={cells}
            format={percent}
            {...(isDirected && {
              axes: { rows: t('connectors.groups.from'), columns: t('connectors.groups.to') },
            })}
            markNote={t('connectors.groups.mark')}
          />
        </>
      )}
    </div>
  );
}

/** The name of a group in the reader's language, by what the groups are. */
function useGroupName(network: NetworkMeasures, names: ReadonlyMap<string, string>) {
  const { t } = useTranslation();
  const { groupBy } = network;
  const communities = useMemo(() => namesOfCommunities(network, names), [network, names]);
  return useMemo(
    () =>
      (group: string): string => {
        if (group === '') return t('connectors.groups.none');
        switch (groupBy) {
          case 'KIND':
            return t(`words.kind.${group}`, group);
          case 'SECTOR':
            return t(`words.sector.${group}`, group);
          case 'ATTITUDE':
            return t(`words.attitude.${group}`, group);
          case 'RING':
            return t(`words.ring.${group}`, group);
          case 'COMMUNITY':
            return t('connectors.groups.community', {
              number: Number(group) + 1,
              name: communities.get(group) ?? '',
            });
          default:
            return group;
        }
      },
    [t, groupBy, communities],
  );
}

import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { groupings } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MatrixFigure } from '../../ui/figure/MatrixFigure.tsx';
import { greatestSize, type MatrixCell } from '../../ui/figure/matrix.ts';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './connectors.module.css';
import { groupSizes, TELLING, tieLookup } from './groups.ts';
import { useGroupName } from './use-group-name.ts';

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
  // One acquaintance between two lone partners would give all else the faintest shade.
  const greatest = greatestSize(
    network.groups.map(({ density, possible }) => (possible >= TELLING ? density : null)),
  );
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
          {...(greatest > 0 && { greatest })}
        />
      )}
    </div>
  );
}

import { Button, Switch } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { formatMeasure } from '../../state/measures.ts';
import { asOfMoment, networkQuestion, useView } from '../../state/view.ts';
import { download, fileWord, toCsv } from '../../ui/csv.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { parseOrder, serialiseOrder } from '../../ui/table-sort.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import classes from './connectors.module.css';
import { intervalsById } from './connectors.ts';
import { RankUncertaintyDocument } from './documents.ts';
import { Figure } from './Evidence.tsx';
import { MeasureHelp } from './MeasureHelp.tsx';
import {
  type CsvColumn,
  columnsOf,
  csvRows,
  type MeasureRow,
  measuresOf,
  toMeasureRows,
  valueIn,
} from './measure-rows.ts';
import own from './measure-table.module.css';

/** Every measure of every partner, to sort, to question and to take along. */
export function MeasuresTab(props: {
  field: ForceField;
  network: NetworkMeasures;
  names: ReadonlyMap<string, string>;
}) {
  const { t, i18n } = useTranslation();
  const { centreId, view, change } = useView();
  const { network, names, field } = props;
  const { language } = i18n;
  const [showsIntervals, setShowsIntervals] = useState(false);
  const shown = useMemo(() => columnsOf(view.columns, network), [view.columns, network]);
  const order = parseOrder(view.sort ?? `-${shown[0]}`, ['name', ...shown]);
  const explained: NetworkMeasure = shown.find((measure) => measure === order?.column) ?? shown[0]!;
  const [{ data, fetching }] = useQuery({
    query: RankUncertaintyDocument,
    variables: { centreId, measure: explained, asOf: asOfMoment(view.asOf), ...networkQuestion(view) },
    pause: !showsIntervals,
  });
  const uncertainty =
    showsIntervals && data?.rankUncertainty.measure === explained ? data.rankUncertainty : null;
  const rows = useMemo(
    () => toMeasureRows(network, names, intervalsById(uncertainty?.partners)),
    [network, names, uncertainty],
  );
  const columns = useMemo<Column<MeasureRow>[]>(
    () => [
      { id: 'name', header: t('connectors.list.partner'), isName: true, value: ({ name }) => name },
      ...shown.map(
        (measure): Column<MeasureRow> => ({
          id: measure,
          header: t(`measure.name.${measure}`),
          isFigure: true,
          value: (row) => valueIn(row, measure),
          cell: (row) => {
            const value = valueIn(row, measure);
            if (value === null) return null;
            const { interval } = row;
            return (
              <>
                <Figure partnerId={row.id} measure={measure} label={t(`measure.name.${measure}`)} isInTable>
                  {formatMeasure(measure, value, language)}
                </Figure>
                {measure === explained && interval && (
                  <span className={own.interval}>
                    {t('connectors.place.short', { from: interval.from, to: interval.to })}
                  </span>
                )}
              </>
            );
          },
        }),
      ),
    ],
    [t, shown, explained, language],
  );

  function exportCsv() {
    const table: CsvColumn<MeasureRow>[] = [
      { id: 'name', head: t('connectors.list.partner'), value: ({ name }) => name },
      ...shown.flatMap((measure): CsvColumn<MeasureRow>[] => [
        { id: measure, head: t(`measure.name.${measure}`), value: (row) => valueIn(row, measure) },
        ...(measure === explained && uncertainty
          ? (['from', 'to'] as const).map((end) => ({
              id: end,
              head: t(`connectors.measures.${end}`),
              value: ({ interval }: MeasureRow) => interval?.[end] ?? null,
            }))
          : []),
      ]),
    ];
    const day = field.asOf.slice(0, 10);
    const name = `${fileWord(t('connectors.measures.file'))}-${fileWord(field.centre.name)}-${day}.csv`;
    download(name, toCsv(csvRows(rows, table, order, language), language));
  }

  return (
    <div className={own.tableTab}>
      <div className={own.tools}>
        <ColumnChooser possible={measuresOf(network)} shown={shown} />
        <Switch
          size="xs"
          label={t('connectors.measures.intervals')}
          checked={showsIntervals}
          onChange={(event) => setShowsIntervals(event.currentTarget.checked)}
        />
        {showsIntervals && fetching && <span className={classes.note}>{t('shell.loading')}</span>}
        <div className={own.end}>
          <span className={own.format}>{t('connectors.measures.format')}</span>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.6} />}
            onClick={exportCsv}
          >
            {t('connectors.measures.export')}
          </Button>
        </div>
      </div>
      <MeasureHelp measure={explained} network={network} />
      <div className={own.tableBody}>
        <DataTable
          caption={t('connectors.tab.measures')}
          rows={rows}
          columns={columns}
          order={order}
          onOrder={(next) => change({ sort: serialiseOrder(next) }, { replace: true })}
          chosenId={view.partner}
          onChoose={({ id }) => change({ partner: id })}
        />
      </div>
    </div>
  );
}

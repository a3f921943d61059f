import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { formatMeasure, layerMeasures } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MeasureSelect } from '../../ui/MeasureSelect.tsx';
import { parseOrder, serialiseOrder } from '../../ui/table-sort.ts';
import classes from './connectors.module.css';
import { type LayerRow, toLayerRows } from './layers.ts';
import own from './measure-table.module.css';

/** Who counts formally, who informally, and who in only one of the two. */
export function LayersTab(props: { network: NetworkMeasures; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { compareBy } = view;
  const { layerDifferences } = props.network;
  const rows = useMemo(
    () => toLayerRows(layerDifferences, compareBy, props.names),
    [layerDifferences, compareBy, props.names],
  );
  const columns = useMemo<Column<LayerRow>[]>(() => {
    const { language } = i18n;
    const write = (value: number | null) => value !== null && formatMeasure(compareBy, value, language);
    const greatest = Math.max(...rows.flatMap(({ formal, informal }) => [formal ?? 0, informal ?? 0]));
    const place = (id: 'formalPlace' | 'informalPlace'): Column<LayerRow> => ({
      id,
      header: t(`connectors.layers.${id}`),
      isFigure: true,
      value: (row) => (row[id] === null ? null : -row[id]),
      cell: (row) => row[id],
    });
    return [
      { id: 'name', header: t('connectors.list.partner'), isName: true, value: ({ name }) => name },
      {
        id: 'formal',
        header: t('words.layer.FORMAL'),
        isFigure: true,
        value: ({ formal }) => formal,
        cell: ({ formal }) => write(formal) || null,
      },
      {
        id: 'picture',
        header: t('connectors.layers.picture'),
        value: ({ difference }) => difference,
        cell: (row) => <Dumbbell {...row} greatest={greatest} />,
      },
      {
        id: 'informal',
        header: t('words.layer.INFORMAL'),
        isFigure: true,
        value: ({ informal }) => informal,
        cell: ({ informal }) => write(informal) || null,
      },
      {
        id: 'difference',
        header: t('connectors.layers.difference'),
        isFigure: true,
        value: ({ difference }) => difference,
        cell: ({ difference }) =>
          difference === null
            ? null
            : `${difference > 0 ? '+' : ''}${formatMeasure(compareBy, difference, language)}`,
      },
      place('formalPlace'),
      place('informalPlace'),
    ];
  }, [t, i18n, rows, compareBy]);

  if (layerDifferences.length === 0) {
    return (
      <EmptyState
        title={t('connectors.layers.choose.title')}
        actions={
          <Button onClick={() => change({ filters: { layer: null } })}>
            {t('connectors.layers.choose.both')}
          </Button>
        }
      >
        {t('connectors.layers.choose.text')}
      </EmptyState>
    );
  }
  return (
    <div className={own.tableTab}>
      <div className={own.tools}>
        <MeasureSelect
          label={t('connectors.layers.compare')}
          among={layerMeasures}
          value={compareBy}
          onChange={(measure) => change({ compareBy: measure })}
        />
        <p className={classes.note}>{t(`measure.question.${compareBy}`)}</p>
      </div>
      <div className={own.tableBody}>
        <DataTable
          caption={t('connectors.tab.layers')}
          rows={rows}
          columns={columns}
          order={parseOrder(
            view.sort,
            columns.map(({ id }) => id),
          )}
          onOrder={(order) => change({ sort: serialiseOrder(order) }, { replace: true })}
          chosenId={view.partner}
          onChoose={({ id }) => change({ partner: id })}
        />
      </div>
    </div>
  );
}

const WIDTH = 160;
const HEIGHT = 16;
const EDGE = 7;

/** Formal as a full dot, informal as an open one; the line between them is the difference. */
function Dumbbell(props: { formal: number | null; informal: number | null; greatest: number }) {
  const { formal, informal, greatest } = props;
  const at = (value: number) => EDGE + (greatest > 0 ? value / greatest : 0) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className={own.dumbbell}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} className={own.axis} />
      {formal !== null && informal !== null && (
        <line x1={at(formal)} x2={at(informal)} y1={middle} y2={middle} className={own.span} />
      )}
      {formal !== null && <circle cx={at(formal)} cy={middle} r={4.5} className={own.formal} />}
      {informal !== null && <circle cx={at(informal)} cy={middle} r={4.5} className={own.informal} />}
    </svg>
  );
}

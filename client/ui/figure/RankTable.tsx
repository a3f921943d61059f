import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../DataTable.tsx';
import type { Order } from '../table-sort.ts';
import classes from './rank-table.module.css';

/**
 * A ranking whose bars stand in their own table: the first rows, and all of them at a click or once it is sorted another way.
 * Rows come in the order of the ranking.
 */
export function RankTable<Row extends { readonly id: string }>(props: {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** So many rows at first. */
  most: number;
  chosenId: string | null;
  onChoose?: (row: Row) => void;
}) {
  const { t } = useTranslation();
  const { rows, most, chosenId } = props;
  const [showsAll, setShowsAll] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  const isWhole = showsAll || order !== null || rows.length <= most + 1;
  return (
    <div className={classes.place}>
      <div className={classes.table}>
        <DataTable
          caption={props.caption}
          rows={isWhole ? rows : rows.slice(0, most)}
          columns={props.columns}
          order={order}
          onOrder={setOrder}
          chosenId={chosenId}
          staysPut
          {...(props.onChoose && { onChoose: props.onChoose })}
        />
      </div>
      {!isWhole && (
        <Button variant="subtle" size="compact-sm" className={classes.more} onClick={() => setShowsAll(true)}>
          {t('figure.all', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}

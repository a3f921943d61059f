import { Pagination } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import {
  type ColumnDef,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { compareValues, nextOrder, type Order } from './table-sort.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column is sorted by; null stands last, whichever way. */
  value(row: Row): string | number | null;
  readonly cell?: (row: Row) => ReactNode;
  /** Figures stand right, and sort from high to low first. */
  readonly isFigure?: boolean;
  /** Names the row: stays in sight while the table moves sideways. */
  readonly isName?: boolean;
}

interface DataTableProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  readonly chosenId: string | null;
  /** One of several figures on a page: what is chosen in another does not move this one into sight. */
  readonly staysPut?: boolean;
  readonly onChoose?: (row: Row) => void;
  /** What can be done with a row, in a last column. */
  readonly actions?: (row: Row) => ReactNode;
}

/** So many rows at once; with more, pages. */
const PAGE = 1000;

const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

/** A dense table: sorted by any column, its head always in sight, each row open to the mouse and to the keyboard. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { t, i18n } = useTranslation();
  const { columns, order, onOrder } = props;
  const [pagination, setPagination] = useState({ pageIndex: 0, pageSize: PAGE });
  const data = useMemo(() => [...props.rows], [props.rows]);
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row) => column.value(row) ?? undefined,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id), i18n.language),
      })),
    [columns, i18n.language],
  );
  const sorting = useMemo(() => (order ? [{ id: order.column, desc: order.isDescending }] : []), [order]);
  const table = useTable({
    features,
    data,
    columns: definitions,
    getRowId: (row: Row) => row.id,
    state: { sorting, pagination },
    onPaginationChange: setPagination,
  });
  const rows = table.getRowModel().rows;
  const pages = Math.ceil(data.length / PAGE);
  const body = useRef<HTMLTableSectionElement>(null);
  const { chosenId, staysPut = false } = props;
  // Whatever was chosen elsewhere, or was just made, is brought into sight.
  useEffect(() => {
    if (chosenId === null || staysPut) return;
    body.current?.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId, staysPut]);

  return (
    <div className={classes.frame}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={classes.caption}>{props.caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const isSorted = order?.column === column.id;
                const Arrow = !isSorted ? IconArrowsSort : order.isDescending ? IconArrowDown : IconArrowUp;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={!isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending'}
                    className={column.isName ? classes.nameHead : undefined}
                    data-figure={column.isFigure}
                  >
                    <button
                      type="button"
                      className={classes.sort}
                      data-sorted={isSorted}
                      onClick={() => onOrder(nextOrder(order, column.id, column.isFigure ?? false))}
                    >
                      {column.header}
                      <Arrow size={14} stroke={1.8} aria-hidden="true" />
                    </button>
                  </th>
                );
              })}
              {props.actions && (
                <th className={classes.actions}>
                  <span className={classes.hidden}>{t('table.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => moveFocus(event, body.current)}>
            {rows.map(({ original: row }) => (
              <tr
                key={row.id}
                aria-selected={props.onChoose ? row.id === props.chosenId : undefined}
                onClick={() => props.onChoose?.(row)}
                data-open={props.onChoose !== undefined}
              >
                {columns.map((column) => {
                  const shown = column.cell ? column.cell(row) : column.value(row);
                  const content = shown ?? <span className={classes.none}>–</span>;
                  return column.isName ? (
                    <th key={column.id} scope="row" className={classes.name}>
                      {props.onChoose ? (
                        <button
                          type="button"
                          className={classes.open}
                          onClick={(event) => {
                            event.stopPropagation();
                            props.onChoose?.(row);
                          }}
                        >
                          {content}
                        </button>
                      ) : (
                        content
                      )}
                    </th>
                  ) : (
                    <td key={column.id} data-figure={column.isFigure}>
                      {content}
                    </td>
                  );
                })}
                {props.actions && (
                  <td
                    className={classes.actions}
                    onClick={(event) => event.stopPropagation()}
                    onKeyDown={() => {}}
                  >
                    {props.actions(row)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <div className={classes.pages}>
          <Pagination
            size="sm"
            total={pages}
            value={pagination.pageIndex + 1}
            onChange={(page) => setPagination({ pageIndex: page - 1, pageSize: PAGE })}
            getControlProps={(control) => ({ 'aria-label': t(`table.page.${control}`) })}
          />
        </div>
      )}
    </div>
  );
}

/** Arrow up and down go from row to row; arrow left and right from button to button within one, where figures are buttons. */
function moveFocus(event: React.KeyboardEvent, body: HTMLElement | null) {
  const { key } = event;
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  if (!key.startsWith('Arrow') || !body || !row) return;
  const buttons = (of: Element | undefined) => [...(of?.querySelectorAll<HTMLElement>(cellButtons) ?? [])];
  const across = buttons(row).indexOf(document.activeElement as HTMLElement);
  if (across === -1) return;
  event.preventDefault();
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    buttons(row)[across + step]?.focus();
    return;
  }
  const rows = [...body.querySelectorAll('tr')];
  const column = document.activeElement?.closest('th, td');
  const place = column ? [...row.children].indexOf(column) : 0;
  const next = rows[rows.indexOf(row) + step];
  const below = next?.children[place]?.querySelector<HTMLElement>('button');
  (below ?? buttons(next)[0])?.focus();
}

const cellButtons = `th[scope="row"] button, td:not(.${classes.actions}) button`;

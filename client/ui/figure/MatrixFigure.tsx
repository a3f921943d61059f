import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CellPlace,
  greatestSize,
  type MatrixCell,
  type ShadeScale,
  shadeOf,
  stepInMatrix,
} from './matrix.ts';
import classes from './matrix-figure.module.css';

export interface MatrixHeading {
  readonly id: string;
  readonly name: string;
}

export interface MatrixFigureProps {
  /** What the matrix shows, in one sentence. */
  readonly label: string;
  /** What stands in the rows and in the columns, such as `van` and `naar`. */
  readonly axes?: { readonly rows: string; readonly columns: string };
  readonly rows: readonly MatrixHeading[];
  readonly columns: readonly MatrixHeading[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly format: (value: number) => string;
  readonly scale?: ShadeScale;
  /** The size that has the full shade; by default the greatest there is. */
  readonly greatest?: number;
  /** What the mark of a cell means, for the legend. */
  readonly markNote?: string;
  /** Said while no cell is pointed at. */
  readonly hint?: string;
  readonly onChoose?: (row: MatrixHeading, column: MatrixHeading) => void;
  /** Makes the names of rows buttons, such as one that opens a partner. */
  readonly onChooseRow?: (row: MatrixHeading) => void;
}

/**
 * A matrix as a table: each cell says its figure and is shaded by it, so that the picture and its table are one. Above it stands, in
 * words, the cell under the pointer or the keyboard; arrow keys walk over the cells.
 */
export function MatrixFigure(props: MatrixFigureProps) {
  const { t } = useTranslation();
  const { rows, columns, cells, format, onChooseRow, onChoose } = props;
  const scale = props.scale ?? 'sequential';
  const [focused, setFocused] = useState<CellPlace>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const greatest = useMemo(
    () =>
      props.greatest ??
      greatestSize(cells.flatMap((row) => row.flatMap((cell) => (cell ? [cell.value] : [])))),
    [props.greatest, cells],
  );
  const said = pointed && cells[pointed.row]?.[pointed.column];
  const tabbable = {
    row: Math.min(focused.row, rows.length - 1),
    column: Math.min(focused.column, columns.length - 1),
  };
  const choose = useCallback(
    (place: CellPlace) => {
      const row = rows[place.row];
      const column = columns[place.column];
      if (row && column && cells[place.row]?.[place.column]) onChoose?.(row, column);
    },
    [rows, columns, cells, onChoose],
  );

  function walk(event: React.KeyboardEvent) {
    const place = placeOf(event.target);
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (!onChoose) return;
      event.preventDefault();
      choose(place);
      return;
    }
    const next = stepInMatrix(place, event.key, rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    cellAt(body.current, next)?.focus();
  }

  return (
    <figure className={classes.figure} data-scale={scale}>
      <figcaption className={classes.caption}>
        <p className={classes.said} aria-live="polite">
          {said ? said.detail : (props.hint ?? t('figure.matrix.hint'))}
        </p>
        <Key scale={scale} greatest={greatest} format={format}>
          {props.markNote}
        </Key>
      </figcaption>
      <div className={classes.scroll} data-many={columns.length > 14}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells one walks over is a grid */}
        <table className={classes.matrix} role="grid" aria-label={props.label} aria-readonly="true">
          <thead>
            <tr>
              <td className={classes.corner}>
                {props.axes && (
                  <span className={classes.axes}>
                    <span>{props.axes.rows} ↓</span>
                    <span>{props.axes.columns} →</span>
                  </span>
                )}
              </td>
              {columns.map((column, index) => (
                <th
                  key={column.id}
                  scope="col"
                  title={column.name}
                  className={classes.columnHead}
                  data-pointed={pointed?.column === index}
                >
                  <span>{column.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={walk}
            onFocus={(event) => {
              const place = placeOf(event.target);
              if (!place) return;
              setFocused(place);
              setPointed(place);
            }}
            onBlur={() => setPointed(null)}
            onMouseOver={(event) => {
              const place = placeOf(event.target);
              if (place) setPointed(place);
            }}
            onMouseLeave={() => setPointed(placeOf(document.activeElement))}
            onClick={(event) => {
              const place = placeOf(event.target);
              if (place) choose(place);
            }}
          >
            {rows.map((row, index) => (
              <Row
                key={row.id}
                row={row}
                index={index}
                cells={cells[index] ?? none}
                columns={columns}
                format={format}
                greatest={greatest}
                tabbable={tabbable.row === index ? tabbable.column : null}
                isPointed={pointed?.row === index}
                canChoose={onChoose !== undefined}
                {...(onChooseRow && { onChooseRow })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

const none: readonly MatrixCell[] = [];

const Row = memo(function Row(props: {
  row: MatrixHeading;
  index: number;
  cells: readonly (MatrixCell | null)[];
  columns: readonly MatrixHeading[];
  format: (value: number) => string;
  greatest: number;
  /** Column of the cell that Tab reaches, if it is in this row. */
  tabbable: number | null;
  isPointed: boolean;
  canChoose: boolean;
  onChooseRow?: (row: MatrixHeading) => void;
}) {
  const { t } = useTranslation();
  const { row, index, onChooseRow } = props;
  return (
    <tr>
      <th scope="row" className={classes.rowHead} title={row.name} data-pointed={props.isPointed}>
        {onChooseRow ? (
          <button type="button" className={classes.open} onClick={() => onChooseRow(row)}>
            {row.name}
          </button>
        ) : (
          <span>{row.name}</span>
        )}
      </th>
      {props.columns.map((column, at) => {
        const cell = props.cells[at] ?? null;
        return (
          <td
            key={column.id}
            data-row={index}
            data-column={at}
            data-shade={cell ? shadeOf(cell.value, props.greatest) : undefined}
            data-none={cell === null}
            data-open={cell !== null && props.canChoose}
            className={classes.cell}
            tabIndex={props.tabbable === at ? 0 : -1}
          >
            {cell &&
              (cell.value === null ? (
                <span className={classes.undefined}>
                  <span aria-hidden="true">–</span>
                  <span className={classes.hidden}>{t('figure.undefined')}</span>
                </span>
              ) : (
                props.format(cell.value)
              ))}
            {cell?.mark && (
              <span className={classes.mark}>
                <MarkSign />
                {cell.mark}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** A negative relationship as the map draws it: dotted, with a bar across. */
function MarkSign() {
  return (
    <svg viewBox="0 0 14 8" width="14" height="8" aria-hidden="true" className={classes.sign}>
      <path d="M1 4h12" strokeDasharray="1.5 2.5" />
      <path d="M7 0.75v6.5" />
    </svg>
  );
}

/** What the shades mean, from least to most. */
function Key(props: {
  scale: ShadeScale;
  greatest: number;
  format: (value: number) => string;
  children: ReactNode;
}) {
  const { scale, greatest, format } = props;
  const steps = scale === 'diverging' ? [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5];
  return (
    <p className={classes.key}>
      {greatest > 0 && (
        <span className={classes.shades}>
          {format(scale === 'diverging' ? -greatest : 0)}
          <span className={classes.swatches} aria-hidden="true">
            {steps.map((step) => (
              <span key={step} className={classes.swatch} data-shade={step} />
            ))}
          </span>
          {format(greatest)}
        </span>
      )}
      {props.children && (
        <span className={classes.shades}>
          <MarkSign />
          {props.children}
        </span>
      )}
    </p>
  );
}

function placeOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function cellAt(body: HTMLElement | null, { row, column }: CellPlace): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`) ?? null;
}

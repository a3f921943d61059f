import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import type { Column } from './comparison.ts';
import classes from './scenarios.module.css';
import { type Cell, type CompareRow, useRows } from './use-rows.ts';

/** Scenarios beside how things are; on a phone one below the other. */
export function Comparison(props: {
  columns: readonly Column[];
  names: ReadonlyMap<string, string>;
  field: ForceField;
  issue: string;
}) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { columns } = props;
  const rows = useRows(columns, props.names);
  return (
    <FigureSection
      title={t('scenarios.comparison')}
      reading={t('scenarios.legend')}
      controls={
        <CsvButton
          name={`${t('shell.place.scenarios')} ${props.issue}`}
          field={props.field}
          rows={() => [
            [t('scenarios.question'), ...columns.map(({ name }) => name)],
            [t('scenarios.assumed'), ...columns.map(({ assumed }) => assumed.join('; '))],
            ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell && spoken(cell))]),
          ]}
        />
      }
    >
      {isPhone ? <Stack columns={columns} rows={rows} /> : <Beside columns={columns} rows={rows} />}
    </FigureSection>
  );

  function spoken({ passes, text }: Cell): string {
    const state = passes === null ? null : t(`decision.state.${passes ? 'passes' : 'fails'}`);
    return [state, text].filter(Boolean).join(': ');
  }
}

interface Shown {
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow[];
}

function Beside({ columns, rows }: Shown) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: five columns may need scrolling, also by keyboard
    <section className={classes.scroll} aria-label={t('scenarios.scroll')} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('scenarios.comparison')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.question')}</th>
            {columns.map(({ id, name, assumed }) => (
              <th key={id} scope="col">
                {name}
                {assumed.length > 0 && <span className={classes.assumed}>{assumed.join('; ')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, about, cells }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {about && <span className={classes.about}>{about}</span>}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]!.id}>
                  <CellText cell={cell} hasFailed={columns[index]!.hasFailed} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Stack({ columns, rows }: Shown) {
  return (
    <div className={classes.stack}>
      {columns.map(({ id, name, assumed, hasFailed }, index) => (
        <section key={id} aria-label={name} className={classes.card}>
          <h3 className={classes.cardName}>{name}</h3>
          {assumed.length > 0 && <p className={classes.assumed}>{assumed.join('; ')}</p>}
          <dl className={classes.answers}>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.name}</dt>
                <dd>
                  <CellText cell={row.cells[index] ?? null} hasFailed={hasFailed} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const signs = { more: '▲', less: '▼', other: '≠' } as const;

/** Pass or fail by sign and word; what differs from how things are by sign, weight and word. */
function CellText(props: { cell: Cell | null; hasFailed: boolean }) {
  const { t } = useTranslation();
  const { cell } = props;
  if (!cell) {
    return (
      <span className={classes.waiting}>{t(`scenarios.${props.hasFailed ? 'failed' : 'waiting'}`)}</span>
    );
  }
  const { passes, difference } = cell;
  const Sign = passes ? IconCheck : IconX;
  return (
    <span className={classes.cell} data-differs={difference !== null}>
      {passes !== null && (
        <Sign
          size={16}
          stroke={2.4}
          className={passes ? classes.pass : classes.fail}
          aria-label={t(`decision.state.${passes ? 'passes' : 'fails'}`)}
        />
      )}
      <span>
        {cell.text}
        {difference && (
          <>
            {' '}
            <span aria-hidden="true" className={classes.sign}>
              {signs[difference]}
            </span>
            <VisuallyHidden>({t(`scenarios.difference.${difference}`)})</VisuallyHidden>
          </>
        )}
      </span>
    </span>
  );
}

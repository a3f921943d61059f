import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { NameButton } from '../../ui/NameButton.tsx';
import type { Route, Stop } from './routes.ts';
import classes from './routes-table.module.css';

/** What the drawing of the routes shows, in words. */
export function RoutesTable(props: { routes: readonly Route[]; onChoose: (partnerId: string) => void }) {
  const { t } = useTranslation();
  const name = (stop: Stop | undefined) =>
    stop && <NameButton name={stop.name} onChoose={() => props.onChoose(stop.id)} />;
  return (
    <div className={classes.scroll}>
      <Table
        className={classes.table}
        verticalSpacing={3}
        horizontalSpacing="sm"
        aria-label={t('flow.routes.table')}
      >
        <Table.Thead>
          <Table.Tr>
            {(['number', 'from', 'via', 'to', 'narrowest'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`flow.routes.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.routes.map(({ stops, cutAfter }, index) => (
            <Table.Tr key={stops.map(({ id }) => id).join(' ')}>
              <Table.Th scope="row">{index + 1}</Table.Th>
              <Table.Td>{name(stops[0])}</Table.Td>
              <Table.Td>
                {stops.length === 2
                  ? t('flow.routes.direct')
                  : stops.slice(1, -1).map((stop, at) => (
                      <Fragment key={stop.id}>
                        {at > 0 && ', '}
                        {name(stop)}
                      </Fragment>
                    ))}
              </Table.Td>
              <Table.Td>{name(stops.at(-1))}</Table.Td>
              <Table.Td>
                {cutAfter === null ? '–' : `${stops[cutAfter]?.name} – ${stops[cutAfter + 1]?.name}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

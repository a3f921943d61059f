import { Table, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import type { NamedStance } from './model.ts';
import classes from './stance-table.module.css';

/** What the diagram shows, in figures. */
export function StanceTable(props: {
  stances: readonly NamedStance[];
  chosen: string | null;
  onChoose: (partnerId: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const hasScale = props.stances.some(({ positionOnScale }) => typeof positionOnScale === 'number');
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? (
      formatNumber(value, i18n.language, 2)
    ) : (
      <span className={classes.unknown}>{t('forces.unknown')}</span>
    );
  const columns = [
    'partner',
    'attitude',
    'position',
    ...(hasScale ? ['scale'] : []),
    'salience',
    'power',
    'force',
  ];
  return (
    <div className={classes.scroll}>
      <Table
        className={classes.table}
        verticalSpacing={3}
        horizontalSpacing="sm"
        aria-label={t('forces.table.title')}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th
                key={column}
                scope="col"
                className={column === 'partner' || column === 'attitude' ? '' : classes.number}
              >
                {t(`forces.table.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.stances.map((stance) => (
            <Table.Tr key={stance.id} data-chosen={props.chosen === stance.partnerId}>
              <Table.Th scope="row" className={classes.partner}>
                <UnstyledButton className={classes.button} onClick={() => props.onChoose(stance.partnerId)}>
                  {stance.name}
                </UnstyledButton>
              </Table.Th>
              <Table.Td>
                <span className={classes.attitude}>
                  <AttitudeGlyph attitude={stance.attitude} isDecorative />
                  {t(`words.attitude.${stance.attitude}`)}
                </span>
              </Table.Td>
              <Table.Td className={classes.number}>{number(stance.position)}</Table.Td>
              {hasScale && <Table.Td className={classes.number}>{number(stance.positionOnScale)}</Table.Td>}
              <Table.Td className={classes.number}>{number(stance.salience)}</Table.Td>
              <Table.Td className={classes.number}>{number(stance.power)}</Table.Td>
              <Table.Td className={classes.number}>{number(stance.force)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

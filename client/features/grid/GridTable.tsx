import { useTranslation } from 'react-i18next';
import type { Ring, SalienceAttribute } from '../../api/generated/graphql.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './grid.module.css';
import { classOrder, type GridRow, quadrantOrder, ringOrder } from './model.ts';
import { changeSentence } from './words.ts';

const MOST = 12;

/** What the grid, the circles and the rings draw, partner by partner. */
export function GridTable(props: {
  rows: readonly GridRow[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const share = (id: string, read: (row: GridRow) => number | null | undefined): Column<GridRow> => ({
    id,
    header: t(`grid.table.${id}`),
    isFigure: true,
    value: (row) => read(row) ?? null,
    cell: (row) => {
      const value = read(row);
      return typeof value === 'number' ? formatNumber(value, i18n.language, 2) : null;
    },
  });
  /** From the first of the list to the last; what is not known stands last. */
  const ranked = <W extends string>(
    id: string,
    order: readonly W[],
    read: (row: GridRow) => W | null | undefined,
    name: (word: W) => string,
  ): Column<GridRow> => ({
    id,
    header: t(`grid.table.${id}`),
    value: (row) => {
      const word = read(row);
      return word ? order.indexOf(word) : null;
    },
    cell: (row) => {
      const word = read(row);
      return word ? <span className={classes.word}>{name(word)}</span> : null;
    },
  });
  const ring = (id: string, read: (row: GridRow) => Ring | null | undefined) =>
    ranked(id, ringOrder, read, (one) => t(`words.ring.${one}`));
  const attribute = (id: SalienceAttribute, read: (row: GridRow) => number | null | undefined) =>
    share(id, read);
  const columns: Column<GridRow>[] = [
    {
      id: 'name',
      header: t('grid.table.name'),
      isName: true,
      value: ({ name }) => name,
      cell: ({ name, attitude }) => (
        <span className={classes.attitude}>
          <AttitudeGlyph attitude={attitude} />
          {name}
        </span>
      ),
    },
    ranked(
      'quadrant',
      quadrantOrder,
      ({ quadrant }) => quadrant,
      (one) => t(`grid.quadrant.${one}.name`),
    ),
    attribute('POWER', ({ power }) => power),
    share('interest', ({ interestLevel }) => interestLevel),
    attribute('LEGITIMACY', ({ legitimacy }) => legitimacy),
    attribute('URGENCY', ({ urgency }) => urgency),
    ranked(
      'class',
      classOrder,
      ({ salienceClass }) => salienceClass,
      (one) => t(`grid.class.${one}.name`),
    ),
    {
      id: 'change',
      header: t('grid.table.change'),
      value: ({ nearest }) => nearest?.distance ?? null,
      cell: (row) => <span className={classes.change}>{changeSentence(t, row)}</span>,
    },
    ring('actual', ({ ringActual }) => ringActual),
    ring('desired', ({ ringDesired }) => ringDesired),
  ];
  return (
    <RankTable
      caption={t('grid.table.title')}
      rows={props.rows}
      columns={columns}
      most={MOST}
      chosenId={props.chosen}
      onChoose={({ id }) => props.onChoose(id)}
    />
  );
}

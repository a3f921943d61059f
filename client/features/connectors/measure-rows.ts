import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { directedMeasures, measured, measures, type PartnerMeasures } from '../../state/measures.ts';
import type { CsvValue } from '../../ui/csv.ts';
import { compareValues, type Order } from '../../ui/table-sort.ts';
import type { RankInterval } from './documents.ts';

export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly partner: PartnerMeasures;
  readonly interval: RankInterval | null;
}

/** Columns shown when none were chosen. */
const usual: readonly NetworkMeasure[] = [
  'BETWEENNESS',
  'DEGREE',
  'STRENGTH',
  'CLOSENESS',
  'EIGENVECTOR',
  'PAGE_RANK',
  'CORE',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
];

/** The measures that a network can have; some need directions. */
export function measuresOf(network: Pick<NetworkMeasures, 'direction'>): NetworkMeasure[] {
  return measures.filter((measure) => network.direction === 'DIRECTED' || !directedMeasures.has(measure));
}

export function columnsOf(
  chosen: readonly NetworkMeasure[],
  network: Pick<NetworkMeasures, 'direction'>,
): NetworkMeasure[] {
  const possible = measuresOf(network);
  const wanted = possible.filter((measure) => chosen.includes(measure));
  return wanted.length > 0 ? wanted : possible.filter((measure) => usual.includes(measure));
}

/** The partners with their measures, by name. Who has no name here is left out. */
export function toMeasureRows(
  network: Pick<NetworkMeasures, 'partners'>,
  names: ReadonlyMap<string, string>,
  intervals: ReadonlyMap<string, RankInterval>,
): MeasureRow[] {
  return network.partners
    .flatMap((partner): MeasureRow[] => {
      const name = names.get(partner.partnerId);
      if (name === undefined) return [];
      const id = partner.partnerId;
      return [{ id, name, group: partner.group, partner, interval: intervals.get(id) ?? null }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** A column of a file: its head and what it has of each row. */
export interface CsvColumn<Row> {
  readonly id: string;
  readonly head: string;
  value(row: Row): CsvValue;
}

/** The table as a file: its columns and its order. Undefined stands last, whichever way, as on the screen. */
export function csvRows<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  order: Order | null,
  language: string,
): CsvValue[][] {
  const by = columns.find(({ id }) => id === order?.column);
  const sorted = by
    ? [...rows].sort((a, b) => {
        const [x, y] = [by.value(a), by.value(b)];
        if (x === null || y === null) return Number(x === null) - Number(y === null);
        return compareValues(x, y, language) * (order?.isDescending ? -1 : 1);
      })
    : rows;
  return [columns.map(({ head }) => head), ...sorted.map((row) => columns.map(({ value }) => value(row)))];
}

export function valueIn(row: MeasureRow, measure: NetworkMeasure): number | null {
  return measured(row.partner, measure);
}

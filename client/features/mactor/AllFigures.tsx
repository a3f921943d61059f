import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Order } from '../../ui/table-sort.ts';
import { type MactorRow, placeOrder } from './model.ts';
import { useNumbers } from './use-numbers.ts';

/** The plane, the weights and the ambivalence in figures. */
export function AllFigures(props: { field: ForceField; rows: readonly MactorRow[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { count, weight, force, share } = useNumbers();
  const [order, setOrder] = useState<Order | null>(null);
  const figure = (
    id: string,
    header: string,
    value: (row: MactorRow) => number | null,
    format: (value: number) => string,
  ): Column<MactorRow> => ({
    id,
    header,
    value,
    cell: (row) => {
      const known = value(row);
      return known === null ? null : format(known);
    },
    isFigure: true,
  });
  const columns: Column<MactorRow>[] = [
    { id: 'name', header: t('mactor.partner'), value: ({ name }) => name, isName: true },
    {
      id: 'place',
      header: t('mactor.all.place'),
      value: ({ place }) => placeOrder.indexOf(place),
      cell: ({ place }) => t(`mactor.place.${place}.name`),
    },
    figure('influence', t('mactor.influence'), (row) => row.influence, count),
    figure('dependence', t('mactor.dependence'), (row) => row.dependence, count),
    figure('canonical', t('mactor.weight.canonical'), (row) => row.canonical, weight),
    figure('withoutReturn', t('mactor.weight.withoutReturn'), (row) => row.withoutReturn, weight),
    figure('implication', t('mactor.all.implication'), (row) => row.implication, force),
    ...([1, 2, 3] as const).map((order) =>
      figure(
        `ambivalence${order}`,
        t(`mactor.all.ambivalence.${order}`),
        (row) => row.ambivalence[order - 1] ?? null,
        share,
      ),
    ),
  ];
  return (
    <Disclosure title={t('mactor.all.title', { count: props.rows.length })}>
      <div>
        <CsvButton
          name={t('shell.place.mactor')}
          field={props.field}
          rows={() => [
            columns.map(({ header }) => header),
            ...props.rows.map((row) =>
              columns.map(({ id, value }) =>
                id === 'place' ? t(`mactor.place.${row.place}.name`) : value(row),
              ),
            ),
          ]}
        />
      </div>
      <DataTable
        caption={t('mactor.all.title', { count: props.rows.length })}
        rows={props.rows}
        columns={columns}
        order={order}
        onOrder={setOrder}
        chosenId={view.partner}
        staysPut
        onChoose={({ id }) => change({ partner: id })}
      />
    </Disclosure>
  );
}

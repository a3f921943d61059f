import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MatrixFigure } from '../../ui/figure/MatrixFigure.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { MactorMatricesDocument } from './documents.ts';
import classes from './matrices.module.css';
import { matrixKinds, type Order, parseMatrix, serialiseMatrix, toMatrixView } from './matrices.ts';
import { matrixSentenceKey } from './matrix-sentence.ts';

type Names = ReadonlyMap<string, string>;

interface MatricesProps {
  readonly field: ForceField;
  readonly partners: Names;
  readonly issues: Names;
  /** Partners that take part. */
  readonly count: number;
}

/** As many partners as read well at once. */
const HEAVIEST = 12;
/** The service gives no larger matrices. */
const MOST = 150;

/** The matrices of the method, one at a time. */
export function Matrices(props: MatricesProps) {
  const { t } = useTranslation();
  const { view } = useView();
  return (
    <Disclosure title={t('mactor.matrices.title')} isOpenAtFirst={view.tab !== null}>
      {props.count > MOST ? (
        <p>{t('mactor.matrices.tooMany', { most: MOST })}</p>
      ) : (
        <ChosenMatrix {...props} />
      )}
    </Disclosure>
  );
}

function ChosenMatrix(props: MatricesProps) {
  const { t, i18n } = useTranslation();
  const { centreId, view, change } = useView();
  const [showsAll, setShowsAll] = useState(false);
  const chosen = parseMatrix(view.tab);
  const { kind, order } = chosen;
  const [{ data, error }, askAgain] = useQuery({
    query: MactorMatricesDocument,
    variables: {
      centreId,
      asOf: asOfMoment(view.asOf),
      layer: view.filters.layer,
      variant: view.withoutReturn ? 'WITHOUT_DIAGONAL' : 'CANONICAL',
    },
  });
  const choose = (id: string, order: Order) => change({ tab: serialiseMatrix(id, order) }, { replace: true });
  const names = new Map([...props.partners, ...props.issues]);
  const matrix = data && toMatrixView(data.mactor, chosen, names, showsAll ? null : HEAVIEST);
  const isWhole = matrix?.values.every((row) =>
    row.every((value) => value === null || Number.isInteger(value)),
  );
  const format = (value: number) => formatNumber(value, i18n.language, isWhole || value === 0 ? 0 : 1);
  return (
    <>
      <div className={classes.controls}>
        <Select
          size="xs"
          className={classes.kind}
          aria-label={t('mactor.matrices.choose')}
          data={matrixKinds.map(({ id, sign }) => ({
            value: id,
            label: `${t(`mactor.matrices.${id}.name`)} (${sign})`,
          }))}
          value={kind.id}
          onChange={(id) => id && choose(id, order)}
          allowDeselect={false}
        />
        {kind.hasOrders && (
          <SegmentedControl
            size="xs"
            aria-label={t('mactor.matrices.order')}
            value={String(order)}
            onChange={(value) => choose(kind.id, parseMatrix(`${kind.id}-${value}`).order)}
            data={([1, 2, 3] as const).map((value) => ({
              value: String(value),
              label: t(`mactor.matrices.orders.${value}`),
            }))}
          />
        )}
        {props.count > HEAVIEST && (
          <SegmentedControl
            size="xs"
            aria-label={t('mactor.matrices.whom')}
            value={showsAll ? 'all' : 'heaviest'}
            onChange={(value) => setShowsAll(value === 'all')}
            data={[
              { value: 'heaviest', label: t('mactor.matrices.heaviest', { count: HEAVIEST }) },
              { value: 'all', label: t('mactor.matrices.all', { count: props.count }) },
            ]}
          />
        )}
        {matrix && (
          <CsvButton
            name={`${kind.hasOrders ? order : ''}${kind.sign}`}
            field={props.field}
            rows={() => [
              ['', ...matrix.columns.map(({ name }) => name)],
              ...matrix.rows.map(({ name }, at) => [name, ...(matrix.values[at] ?? [])]),
            ]}
          />
        )}
      </div>
      <p>
        {t(`mactor.matrices.${kind.id}.meaning`)}{' '}
        {kind.hasOrders && t(`mactor.matrices.orders.meaning${order}`)}
      </p>
      {error && <ErrorState error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />}
      {!data && !error && <AnalysisWait centreId={centreId} query="mactor" />}
      {data && !matrix && <p>{t('mactor.matrices.undefined')}</p>}
      {matrix && (
        <MatrixFigure
          key={kind.id}
          label={t(`mactor.matrices.${kind.id}.name`)}
          axes={{ rows: t('mactor.matrices.rows'), columns: t(`mactor.matrices.columns.${kind.columns}`) }}
          rows={matrix.rows}
          columns={matrix.columns}
          cells={matrix.values.map((row, from) =>
            row.map((value, to) =>
              value === null
                ? null
                : {
                    value,
                    detail: t(
                      `mactor.matrices.says.${matrixSentenceKey(kind.id, order, value, from === to)}`,
                      {
                        row: matrix.rows[from]?.name,
                        column: matrix.columns[to]?.name,
                        value: format(Math.abs(value)),
                        count: Math.abs(value),
                        depth: t(`facts.words.influence.${value}`, { defaultValue: '' }).toLowerCase(),
                      },
                    ),
                  },
            ),
          )}
          format={format}
          scale={kind.isSigned ? 'diverging' : 'sequential'}
          onChooseRow={({ id }) => change({ partner: id })}
        />
      )}
    </>
  );
}

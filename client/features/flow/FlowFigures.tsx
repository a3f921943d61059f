import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { CutTable } from './CutTable.tsx';
import type { Flows } from './documents.ts';
import classes from './flow-figures.module.css';
import { RoutesFigure } from './RoutesFigure.tsx';
import { findCarriers, toRoutes } from './routes.ts';

/** How much can pass, along which routes, and where it is narrowest. */
export function FlowFigures(props: { field: ForceField; flows: Flows; from: string; to: string }) {
  const { t, i18n } = useTranslation();
  const { view } = useView();
  const { field, from, to } = props;
  const { strength, routes } = props.flows;
  const drawn = useMemo(
    () =>
      toRoutes(
        routes.disjointRoutes,
        routes.minimumCut,
        new Map(field.partners.map(({ id, name }) => [id, name])),
      ),
    [routes, field],
  );
  const carriers = findCarriers(drawn);
  const busiest = carriers[0];
  if (routes.value === 0) {
    return (
      <p className={classes.sentence}>
        {t('flow.passing.none', { from, to })} {view.filters.layer !== null && t('flow.passing.otherLayer')}
      </p>
    );
  }
  return (
    <>
      <p className={classes.sentence}>
        {t('flow.passing.routes', { from, to, count: routes.value })}{' '}
        {t('flow.passing.strength', {
          count: routes.value,
          value: formatNumber(strength.value, i18n.language, 1),
        })}
      </p>
      {busiest && (
        <p className={classes.reading}>
          {t('flow.passing.busiest', { name: busiest.name, count: busiest.count, all: drawn.length })}
        </p>
      )}
      <RoutesFigure routes={drawn} from={from} to={to} />
      <CutTable field={field} cut={strength.minimumCut} value={strength.value} />
    </>
  );
}

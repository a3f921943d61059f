import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { InterestFlowDocument } from './documents.ts';
import { EndChooser } from './EndChooser.tsx';
import { chosenEnds, MOST_ON_A_SIDE, type Sides, toSides } from './ends.ts';
import { FlowFigures } from './FlowFigures.tsx';
import classes from './flow-between.module.css';
import { useEndName } from './use-end-name.ts';

export const flowSectionId = 'flow-between';

/** What can pass between two partners or blocs, and what carries it. */
export function FlowBetween(props: { field: ForceField }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { field } = props;
  const { from, to } = chosenEnds(view, field);
  const sides = toSides(from, to, field);
  return (
    <div id={flowSectionId} className={classes.place}>
      <FigureSection title={t('flow.between.title')} reading={t('flow.between.reading')}>
        <div className={classes.ends}>
          <EndChooser
            label={t('flow.between.from')}
            field={field}
            value={from}
            onChange={(value) => change({ from: value, to })}
          />
          <EndChooser
            label={t('flow.between.to')}
            field={field}
            value={to}
            onChange={(value) => change({ from, to: value })}
          />
        </div>
        {sides.state === 'ready' ? (
          <Passing field={field} from={from} to={to} sides={sides} />
        ) : (
          <p className={classes.note}>{t(`flow.between.${sides.state}`, { most: MOST_ON_A_SIDE })}</p>
        )}
      </FigureSection>
    </div>
  );
}

function Passing(props: {
  field: ForceField;
  from: string | null;
  to: string | null;
  sides: Sides & { readonly state: 'ready' };
}) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const nameOf = useEndName(props.field);
  const { sides } = props;
  const [{ data, error, stale, fetching }, askAgain] = useQuery({
    query: InterestFlowDocument,
    variables: {
      centreId,
      fromIds: sides.fromIds,
      toIds: sides.toIds,
      asOf: asOfMoment(view.asOf),
      layer: view.filters.layer,
    },
  });
  if (error) return <ErrorState error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  // The answer for other ends would be read as that for these.
  if (!data || ((fetching || stale) && !isFor(data, sides))) {
    return <AnalysisWait centreId={centreId} query="interestFlow" />;
  }
  return (
    <>
      {sides.both > 0 && <p className={classes.note}>{t('flow.between.both', { count: sides.both })}</p>}
      <FlowFigures field={props.field} flows={data} from={nameOf(props.from)} to={nameOf(props.to)} />
    </>
  );
}

/** Whether routes run between these ends; those of another choice begin or end elsewhere. */
function isFor(
  { routes }: { routes: { disjointRoutes: string[][] } },
  { fromIds, toIds }: { fromIds: string[]; toIds: string[] },
): boolean {
  const route = routes.disjointRoutes[0];
  return route !== undefined && fromIds.includes(route[0] ?? '') && toIds.includes(route.at(-1) ?? '');
}

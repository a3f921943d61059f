import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { asOfMoment, changeView, fieldPath, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FigureColumns } from '../../ui/FigureSection.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { AllFigures } from './AllFigures.tsx';
import { type Mactor, MactorDocument } from './documents.ts';
import { InfluencePlane } from './InfluencePlane.tsx';
import { IssueForcesFigure } from './IssueForcesFigure.tsx';
import { Matrices } from './Matrices.tsx';
import { Method } from './Method.tsx';
import { findExtremes, type IssueForces, type MactorRow, toIssueForces, toRows } from './model.ts';
import { TornFigure } from './TornFigure.tsx';
import { useNumbers } from './use-numbers.ts';
import { WeightFigure } from './WeightFigure.tsx';

/** Who can move whom, and on which issues do they stand together or opposed? */
export default function MactorScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const asOf = asOfMoment(view.asOf);
  const { field, error: fieldError, readAgain } = useForceField({ centreId, issueId: view.issue, asOf });
  const variables = {
    centreId,
    asOf,
    layer: view.filters.layer,
    variant: view.withoutReturn ? ('WITHOUT_DIAGONAL' as const) : ('CANONICAL' as const),
  };
  const [{ data, error }, askAgain] = useQuery({ query: MactorDocument, variables });
  if (!field || !data) {
    const trouble = error ?? fieldError;
    return (
      <Screen>
        {trouble ? (
          <ErrorState
            isPage
            error={trouble}
            onRetry={() => {
              readAgain();
              askAgain({ requestPolicy: 'network-only' });
            }}
          />
        ) : (
          <AnalysisWait centreId={centreId} query="mactor">
            {t('mactor.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  return <Moves field={field} mactor={data.mactor} />;
}

function Moves(props: { field: ForceField; mactor: Mactor }) {
  const { t } = useTranslation();
  const { field, mactor } = props;
  const { partners, issues } = useMemo(
    () => ({
      partners: new Map(field.partners.map(({ id, name }) => [id, name])),
      issues: new Map(field.issues.map(({ id, name }) => [id, name])),
    }),
    [field],
  );
  const rows = useMemo(() => toRows(mactor.partners, partners), [mactor, partners]);
  const forces = useMemo(() => toIssueForces(mactor.issues, issues), [mactor, issues]);
  if (findExtremes(rows) === null) {
    return (
      <Screen answer={<Answer rows={rows} forces={forces} />}>
        <EmptyState title={t('mactor.empty.title')}>{t('mactor.empty.text')}</EmptyState>
      </Screen>
    );
  }
  return (
    <Screen answer={<Answer rows={rows} forces={forces} />}>
      <FigureColumns>
        <InfluencePlane field={field} rows={rows} />
        <WeightFigure rows={rows} />
        <IssueForcesFigure field={field} forces={forces} />
        <TornFigure rows={rows} />
        <div data-wide="true">
          <Matrices field={field} partners={partners} issues={issues} count={rows.length} />
          <AllFigures field={field} rows={rows} />
          <Method mactor={mactor} />
        </div>
      </FigureColumns>
    </Screen>
  );
}

function Answer(props: { rows: readonly MactorRow[]; forces: readonly IssueForces[] }) {
  const { t } = useTranslation();
  const { share } = useNumbers();
  const { centreId, view } = useView();
  const extremes = findExtremes(props.rows);
  if (!extremes) return <Sentence>{t('mactor.answer.none')}</Sentence>;
  const { heaviest, mostDependent } = extremes;
  const most = props.forces[0];
  return (
    <Sentence
      to={fieldPath(centreId, 'mactor', changeView(view, { partner: heaviest.id }))}
      detail={most?.share != null && t('mactor.answer.issue', { issue: most.name, share: share(most.share) })}
    >
      {heaviest.id === mostDependent.id
        ? t('mactor.answer.both', { name: heaviest.name })
        : t('mactor.answer.two', { heaviest: heaviest.name, dependent: mostDependent.name })}
    </Sentence>
  );
}

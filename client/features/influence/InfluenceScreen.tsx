import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import { asOfMoment, changeView, fieldPath, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { InfluenceDocument, type Outlook } from './document.ts';
import classes from './influence-screen.module.css';
import { Method } from './Method.tsx';
import { reasonOf, toRows, USUAL_OPENNESS, worthPersuading } from './model.ts';
import { Openness } from './Openness.tsx';
import { PersuasionFigure } from './PersuasionFigure.tsx';
import { TalkFigure } from './TalkFigure.tsx';
import { useFigures } from './use-figures.ts';

/** Whom would it help most to persuade on an issue, given who listens to whom? */
export default function InfluenceScreen() {
  return (
    <IssueScreen screen="influence">
      {(field, issue) => <Persuasion field={field} issue={issue} />}
    </IssueScreen>
  );
}

function Persuasion(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, issue } = props;
  const [{ data, error }, askAgain] = useQuery({
    query: InfluenceDocument,
    variables: {
      centreId,
      issueId: issue.id,
      asOf: asOfMoment(view.asOf),
      layer: view.filters.layer,
      susceptibility: view.openness ?? USUAL_OPENNESS,
    },
  });
  // While the answer for another openness is on its way, the last one of the same issue stays.
  const outlook = data?.influence.issueId === issue.id ? data.influence : null;
  if (!outlook) {
    return (
      <Screen>
        {error ? (
          <ErrorState isPage error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />
        ) : (
          <AnalysisWait centreId={centreId} query="influence">
            {t('influence.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  return <Figures field={field} issue={issue.name} outlook={outlook} />;
}

function Figures(props: { field: ForceField; issue: string; outlook: Outlook }) {
  const { t } = useTranslation();
  const { field, outlook, issue } = props;
  const rows = useMemo(
    () => toRows(outlook.partners, new Map(field.partners.map(({ id, name }) => [id, name]))),
    [outlook, field],
  );
  // Part of the answer may be known while the rest is not.
  const hasOutcome = rows.some(({ effect }) => effect !== null);
  const reason =
    outlook.undefinedBecause != null && t(`influence.undefined.${reasonOf(outlook.undefinedBecause)}`);
  return (
    <Screen answer={<Answer outlook={outlook} rows={rows} issue={issue} />}>
      <div className={classes.column}>
        <div className={classes.controls}>
          <IssueChooser issues={field.issues} />
          <Openness />
        </div>
        {!hasOutcome ? (
          <EmptyState title={t('influence.undefined.title')}>{reason}</EmptyState>
        ) : (
          <>
            {reason && <p className={classes.note}>{reason}</p>}
            <PersuasionFigure rows={rows} />
            <TalkFigure field={field} rows={rows} />
          </>
        )}
        <Method model={outlook.model} />
      </div>
    </Screen>
  );
}

function Answer(props: { outlook: Outlook; rows: ReturnType<typeof toRows>; issue: string }) {
  const { t } = useTranslation();
  const { position, shift } = useFigures();
  const { centreId, view } = useView();
  const { outlook, rows, issue } = props;
  const { meanInitial, meanSettled } = outlook;
  if (rows.every(({ effect }) => effect === null)) {
    return <Sentence>{t('influence.answer.undefined', { issue })}</Sentence>;
  }
  const best = worthPersuading(rows)[0];
  return (
    <Sentence
      {...(best && { to: fieldPath(centreId, 'influence', changeView(view, { partner: best.id })) })}
      detail={
        meanInitial != null &&
        meanSettled != null &&
        t('influence.answer.means', { now: position(meanInitial), settled: position(meanSettled) })
      }
    >
      {best?.effect != null
        ? t('influence.answer.best', { name: best.name, effect: shift(best.effect) })
        : t('influence.answer.nobody', { issue })}
    </Sentence>
  );
}

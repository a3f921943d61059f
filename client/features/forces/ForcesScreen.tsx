import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { balanceKey, weighForces } from '../../state/force-balance.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { IssueList } from '../../ui/IssueList.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { ForceDiagram } from './ForceDiagram.tsx';
import classes from './forces-screen.module.css';
import { toSides } from './model.ts';
import { StanceTable } from './StanceTable.tsx';

export default function ForcesScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, error, readAgain } = useForceField({
    centreId,
    issueId: view.issue,
    asOf: asOfMoment(view.asOf),
  });
  if (!field) {
    return (
      <Screen>
        {error ? (
          <ErrorState isPage error={error} onRetry={readAgain} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  return field.issue && field.forces ? <Forces field={field} /> : <ChooseIssue field={field} />;
}

function Forces(props: { field: ForceField }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { issue, forces, issues } = props.field;
  const sides = useMemo(() => toSides(props.field), [props.field]);
  if (!issue || !forces) return null;
  const number = (value: number) => formatNumber(value, i18n.language);
  const shared = { chosen: view.partner, onChoose: (partner: string) => change({ partner }) };
  return (
    <Screen
      answer={
        <Sentence
          detail={t('forces.detail', {
            driving: number(forces.drivingForce),
            restraining: number(forces.restrainingForce),
            net: number(forces.netForce),
          })}
        >
          {t(`forces.balance.${balanceKey(weighForces(forces))}`, { issue: issue.name })}
        </Sentence>
      }
    >
      <div className={classes.column}>
        <div className={classes.head}>
          <IssueChooser issues={issues} />
          {issue.description && <Text size="sm">{issue.description}</Text>}
        </div>
        {sides.all.length === 0 ? (
          <EmptyState title={t('forces.noStances.title')}>{t('forces.noStances.text')}</EmptyState>
        ) : (
          <>
            <ForceDiagram {...shared} sides={sides} issue={issue.name} />
            <p className={classes.note}>
              {t('forces.how')} {sides.unknown > 0 && t('forces.unknownForce', { count: sides.unknown })}
            </p>
            <h2 className={classes.title}>{t('forces.table.title')}</h2>
            <StanceTable {...shared} stances={sides.all} />
          </>
        )}
      </div>
    </Screen>
  );
}

function ChooseIssue(props: { field: ForceField }) {
  const { t } = useTranslation();
  const { issues } = props.field;
  if (issues.length === 0) {
    return (
      <Screen>
        <EmptyState isPage title={t('forces.noIssues.title')}>
          {t('forces.noIssues.text')}
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen answer={<Sentence detail={t('forces.choose.text')}>{t('forces.choose.title')}</Sentence>}>
      <IssueList issues={issues} screen="forces" />
    </Screen>
  );
}

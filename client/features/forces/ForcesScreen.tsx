import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { balanceKey, weighForces } from '../../state/force-balance.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { IssueScreen } from '../../ui/IssueScreen.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { ForceDiagram } from './ForceDiagram.tsx';
import classes from './forces-screen.module.css';
import { toSides } from './model.ts';
import { StanceTable } from './StanceTable.tsx';

/** Who drives an issue, and who holds it back? */
export default function ForcesScreen() {
  return <IssueScreen screen="forces">{(field) => <Forces field={field} />}</IssueScreen>;
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

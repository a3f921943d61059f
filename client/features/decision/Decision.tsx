import { Button } from '@mantine/core';
import { IconArrowsDiff, IconGavel } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ForceField } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { useEditing } from '../../state/editing.tsx';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { nothingSupposed, useScenario } from '../../state/use-scenario.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Chance } from './Chance.tsx';
import { Deciders } from './Deciders.tsx';
import classes from './decision.module.css';
import type { Forecast } from './documents.ts';
import { HowDecided } from './HowDecided.tsx';
import { KeepScenario } from './KeepScenario.tsx';
import { KeptLine } from './KeptLine.tsx';
import { Method } from './Method.tsx';
import { RuleChooser } from './RuleChooser.tsx';
import { Tests } from './Tests.tsx';
import { useForecast } from './use-forecast.ts';
import { VotingPower } from './VotingPower.tsx';
import { WhatMustChange } from './WhatMustChange.tsx';

/** The decision on one issue: as stances are, and as someone supposes. */
export function Decision(props: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const { field, issue } = props;
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const supposition = useScenario(field);
  const { assumptions, scenario } = supposition;
  const asIs = useForecast(issue.id, null);
  const supposed = useForecast(issue.id, scenario);
  const { forecast, error, isBusy } = supposed;
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  const changeRule = () =>
    edit({ task: 'rule', form: 'Issue', centreId, fact: { id: issue.id }, subject: issue.name });

  if (!forecast || !asIs.forecast) {
    const failed = error ?? asIs.error;
    return (
      <Screen>
        {failed ? (
          <ErrorState
            isPage
            error={failed}
            onRetry={() => {
              asIs.askAgain();
              if (scenario) supposed.askAgain();
            }}
          />
        ) : (
          <AnalysisWait centreId={centreId} query="supportForecast">
            {t('decision.wait')}
          </AnalysisWait>
        )}
      </Screen>
    );
  }
  const ownRule = asIs.forecast.rule ?? null;
  const shared = { field, names, forecast };
  return (
    <Screen
      answer={<Answer {...shared} issue={issue.name} asIs={asIs.forecast} isSupposed={scenario !== null} />}
    >
      <div className={classes.column}>
        <div className={classes.controls}>
          <IssueChooser issues={field.issues} />
          <RuleChooser own={issue.rule} isOwn={ownRule !== null && ownRule.preset === null} />
          {mayEdit && forecast.rule && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconGavel size={16} stroke={1.6} />}
              onClick={changeRule}
            >
              {t(ownRule ? 'decision.explain.change' : 'decision.noRule.action')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            component={Link}
            to={fieldPath(centreId, 'forces', changeView(view, {}))}
            leftSection={<IconArrowsDiff size={16} stroke={1.6} />}
          >
            {t('decision.forces')}
          </Button>
        </div>
        {error && (
          <p className={classes.trouble} role="alert">
            {t('decision.notUpdated')}
          </p>
        )}
        {!forecast.rule ? (
          <EmptyState
            title={t('decision.noRule.title')}
            actions={mayEdit && <Button onClick={changeRule}>{t('decision.noRule.action')}</Button>}
          >
            {t(mayEdit ? 'decision.noRule.text' : 'decision.noRule.read')}
          </EmptyState>
        ) : forecast.voters.length === 0 ? (
          <EmptyState
            title={t('decision.nobody.title')}
            actions={
              scenario && (
                <Button onClick={() => change(nothingSupposed)}>{t('decision.assume.clear')}</Button>
              )
            }
          >
            {t('decision.nobody.text')}
          </EmptyState>
        ) : (
          <>
            <Tests {...shared} isSupposed={scenario !== null} />
            <HowDecided
              rule={forecast.rule}
              names={names}
              isTried={isRuleSupposed(scenario)}
              isOpenAtFirst={!mayEdit}
            />
            <WhatMustChange {...shared} issue={issue} assumptions={assumptions} scenario={scenario} />
            <Chance {...shared} issueId={issue.id} scenario={scenario} />
            <Assumptions
              names={names}
              assumptions={assumptions}
              voters={forecast.voters}
              count={supposition.count}
              actions={<KeepScenario issueId={issue.id} scenario={scenario} />}
              isBusy={isBusy}
              left={view.assumptions.length - assumptions.length}
            >
              <KeptLine names={names} kept={supposition.kept} isMissing={supposition.isMissing} />
            </Assumptions>
            <Deciders {...shared} asIs={asIs.forecast} assumptions={assumptions} issue={issue.name} />
            <VotingPower
              field={field}
              names={names}
              issueId={issue.id}
              issue={issue.name}
              scenario={scenario}
            />
            <Method />
          </>
        )}
      </div>
    </Screen>
  );
}

const isRuleSupposed = (scenario: ScenarioInput | null) =>
  (scenario?.rule ?? scenario?.customRule ?? scenario?.vetoIds ?? scenario?.electorateIds ?? null) !== null;

function Answer(props: {
  names: ReadonlyMap<string, string>;
  issue: string;
  forecast: Forecast;
  asIs: Forecast;
  isSupposed: boolean;
}) {
  const { t } = useTranslation();
  const { view } = useView();
  const { percent, verdict } = useWords(props.names);
  const { forecast, asIs, issue, isSupposed } = props;
  const { now, probability, rule } = forecast;
  if (!rule || !now || !probability) return <Sentence>{t('decision.answer.noRule', { issue })}</Sentence>;
  const when = t(`decision.when.${isSupposed ? 'supposed' : view.asOf ? 'then' : 'now'}`);
  const chance = t('decision.answer.chance', { chance: percent(probability.value) });
  const without =
    isSupposed &&
    asIs.probability &&
    t('decision.answer.without', { chance: percent(asIs.probability.value) });
  return (
    <Sentence detail={[chance, without].filter(Boolean).join(' ')}>
      {verdict(now, rule.vetoIds.length, when)}
    </Sentence>
  );
}

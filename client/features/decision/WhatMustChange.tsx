import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { ForceField } from '../../api/force-field.ts';
import type { RulePreset, ScenarioInput } from '../../api/generated/graphql.ts';
import { assumeVote, mergeScenarios, type VoteAssumption } from '../../state/assumptions.ts';
import { asOfMoment, changeView, fieldPath, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { rulePresets } from '../../ui/facts/limits.ts';
import { formatCount } from '../../ui/numbers.ts';
import { type Changes, EachRuleDocument, WhatMustChangeDocument } from './change-documents.ts';
import classes from './decision.module.css';
import type { Forecast } from './documents.ts';

/** What would make it pass when it does not: whom to win over, or another rule. Each can be assumed at once. */
export function WhatMustChange(props: {
  forecast: Forecast;
  names: ReadonlyMap<string, string>;
  issue: NonNullable<ForceField['issue']>;
  assumptions: readonly VoteAssumption[];
  scenario: ScenarioInput | null;
}) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { forecast, issue, scenario } = props;
  const fails = forecast.now?.passes === false;
  const [{ data, error }, ask] = useQuery({
    query: WhatMustChangeDocument,
    variables: { centreId, issueId: issue.id, asOf: asOfMoment(view.asOf), scenario },
    pause: !fails,
  });
  if (!fails) return null;
  const found = data?.persuasionPlan.issueId === issue.id ? data.persuasionPlan : null;
  return (
    <FigureSection
      title={t('decision.change.title')}
      reading={
        found?.noneBecause
          ? t(`decision.change.none.${found.noneBecause}`)
          : t('decision.change.reading', { count: found?.plans.length ?? 0 })
      }
      controls={
        <Button
          size="xs"
          variant="default"
          component={Link}
          to={fieldPath(centreId, 'plan', changeView(view, {}))}
          leftSection={<IconRoute size={16} stroke={1.6} aria-hidden="true" />}
        >
          {t('decision.change.plan')}
        </Button>
      }
    >
      {found ? (
        <Ways {...props} plans={found.plans} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <AnalysisWait centreId={centreId} query="persuasionPlan">
          {t('decision.change.wait')}
        </AnalysisWait>
      )}
      <OtherRules {...props} />
    </FigureSection>
  );
}

function Ways(props: {
  plans: Changes['plans'];
  names: ReadonlyMap<string, string>;
  assumptions: readonly VoteAssumption[];
}) {
  const { t, i18n } = useTranslation();
  const { change } = useView();
  const { percent, nameList } = useWords(props.names);
  if (props.plans.length === 0) return null;
  return (
    <ul className={classes.ways}>
      {props.plans.map(({ steps, hours, probability }) => {
        const ids = steps.map(({ partnerId }) => partnerId);
        const names = nameList(ids);
        return (
          <li key={ids.join()} className={classes.way}>
            <span className={classes.wayText}>
              {t('decision.change.way', { count: ids.length, names })}{' '}
              <span className={classes.aside}>
                {t('decision.change.cost', {
                  hours: formatCount(Math.max(1, Math.round(hours)), i18n.language),
                  chance: percent(probability.value),
                })}
              </span>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('decision.change.assumeNamed', { names })}
              onClick={() =>
                change({
                  assumptions: steps.reduce(
                    (all, { partnerId, voteNeeded }) => assumeVote(all, partnerId, voteNeeded),
                    props.assumptions,
                  ),
                })
              }
            >
              {t('decision.change.assume')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function OtherRules(props: {
  forecast: Forecast;
  issue: { readonly id: string };
  scenario: ScenarioInput | null;
}) {
  const { t, i18n } = useTranslation();
  const { centreId, view, change } = useView();
  const { forecast, issue, scenario } = props;
  const under = (rule: RulePreset) => mergeScenarios(scenario, { rule }, null)!;
  const [{ data }] = useQuery({
    query: EachRuleDocument,
    variables: {
      centreId,
      issueId: issue.id,
      asOf: asOfMoment(view.asOf),
      simpleMajority: under('SIMPLE_MAJORITY'),
      twoThirds: under('TWO_THIRDS'),
      unanimity: under('UNANIMITY'),
      doubleMajority: under('DOUBLE_MAJORITY'),
      biz: under('BIZ'),
    },
  });
  if (!data || data.BIZ.issueId !== issue.id) return null;
  const others = rulePresets.filter((preset) => preset !== forecast.rule?.preset);
  const passing = others.filter((preset) => data[preset].now?.passes);
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  return (
    <div className={classes.rules}>
      <p className={classes.rulesText}>
        {passing.length === 0
          ? t('decision.change.noRule')
          : t('decision.change.rules', {
              rules: list.format(passing.map((preset) => t(`words.rule.${preset}`))),
            })}
      </p>
      {passing.map((preset) => (
        <Button
          key={preset}
          size="compact-sm"
          variant="default"
          onClick={() => change({ assumedRule: preset })}
        >
          {t('decision.ruleChooser.try', { rule: t(`words.rule.${preset}`) })}
        </Button>
      ))}
    </div>
  );
}

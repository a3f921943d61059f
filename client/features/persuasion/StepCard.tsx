import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowNarrowRight, IconCheck, IconUserOff, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../api/decision.ts';
import { sayOf } from '../../state/persuasion.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { NameButton } from '../../ui/NameButton.tsx';
import type { Step } from './documents.ts';
import { HoursField } from './HoursField.tsx';
import { sharersOf } from './model.ts';
import classes from './persuasion.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** One partner to persuade: to what, how to get there, what to bring, and what it does to the vote. */
export function StepCard(props: {
  step: Step;
  number: number;
  /** Of the plan: what its tests are. */
  outcome: Outcome;
  names: ReadonlyMap<string, string>;
  interests: ReadonlyMap<string, string>;
  /** From this step on it passes. */
  isDecisive: boolean;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { step, names } = props;
  const { nameList, percent } = useWords(names);
  const { voteNow, attitudeNow, sharers } = usePlanWords(names);
  const name = names.get(step.partnerId) ?? step.partnerId;
  const open = (partner: string) => change({ partner });
  const person = (id: string) => <NameButton name={names.get(id) ?? id} onChoose={() => open(id)} />;
  const route = step.routeIds ?? [];
  const { persuasion } = view;
  return (
    <li className={classes.step}>
      <span className={classes.number} aria-hidden="true">
        {props.number}
      </span>
      <div className={classes.stepBody}>
        <div className={classes.stepHead}>
          <h3 className={classes.stepName}>{person(step.partnerId)}</h3>
          <span className={classes.votes}>
            <AttitudeGlyph attitude={attitudeNow(step)} isDecorative />
            {voteNow(step)}
            <IconArrowNarrowRight size={16} stroke={1.6} aria-hidden="true" />
            <strong>{t(`plan.steps.needed.${step.voteNeeded}`)}</strong>
          </span>
          <HoursField partnerId={step.partnerId} name={name} hours={step.hours} />
        </div>
        <dl className={classes.facts}>
          <dt>{t('plan.steps.way')}</dt>
          <dd>
            {step.introducerId ? (
              <>
                {t('plan.steps.introducer', { name: names.get(step.introducerId) ?? step.introducerId })}
                <span className={classes.route}>
                  {route.map((id, at) => (
                    <Fragment key={id}>
                      {at > 0 && (
                        <>
                          <IconArrowNarrowRight size={14} stroke={1.6} aria-hidden="true" />
                          <VisuallyHidden>→</VisuallyHidden>
                        </>
                      )}
                      {person(id)}
                    </Fragment>
                  ))}
                </span>
                {step.reliability != null && (
                  <span className={classes.small}>
                    {t('plan.steps.reliability', { share: percent(step.reliability) })}
                  </span>
                )}
              </>
            ) : (
              t(route.length > 0 ? 'plan.steps.self' : 'plan.steps.noWay')
            )}
          </dd>
          <dt>{t('plan.steps.bring')}</dt>
          <dd>
            {step.interests.length === 0 ? (
              t('plan.steps.nothing')
            ) : (
              <ul className={classes.interests}>
                {step.interests.map(({ interestId }, at) => (
                  <li key={interestId}>
                    <strong>{props.interests.get(interestId) ?? interestId}</strong>:{' '}
                    {sharers(sharersOf(step, at))}
                  </li>
                ))}
              </ul>
            )}
          </dd>
          <dt>{t('plan.steps.effect')}</dt>
          <dd>
            <Effects step={step} outcome={props.outcome} names={names} />
            {step.comeAlongIds.length > 0 && (
              <p className={classes.line}>{t('plan.steps.along', { names: nameList(step.comeAlongIds) })}</p>
            )}
            {props.isDecisive && (
              <p className={classes.passes}>
                <IconCheck size={18} stroke={2.4} aria-hidden="true" />
                {t('plan.steps.passes')}
              </p>
            )}
          </dd>
        </dl>
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes.leave}
          leftSection={<IconUserOff size={14} stroke={1.6} />}
          aria-label={t('plan.steps.leaveNamed', { name })}
          onClick={() => change({ persuasion: sayOf(persuasion, step.partnerId, 'leave') })}
        >
          {t('plan.steps.leave')}
        </Button>
      </div>
    </li>
  );
}

/** Each test after this step: passed or not by sign and word, what is to spare or short, and what the step did to it. */
function Effects(props: { step: Step; outcome: Outcome; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { testName, quantity } = useWords(props.names);
  return (
    <ul className={classes.effects}>
      {props.step.effects.map(({ testId, change, margin, passes }) => {
        const test = props.outcome.tests.find((one) => one.test.id === testId)?.test;
        if (!test) return null;
        const Sign = passes ? IconCheck : IconX;
        const amount = (value: number) => quantity(value, test.by);
        return (
          <li key={testId} className={classes.effect} data-passes={passes}>
            <Sign
              size={16}
              stroke={2.2}
              aria-label={t(`decision.state.${passes ? 'passes' : 'fails'}`)}
              className={classes.sign}
            />
            <span className={classes.testName}>{testName(test)}</span>
            <span className={classes.margin}>
              {margin == null
                ? t('plan.steps.noShare')
                : margin === 0
                  ? t('plan.steps.just')
                  : t(`plan.steps.${margin > 0 ? 'above' : 'below'}`, { amount: amount(margin) })}
            </span>
            <span className={classes.change}>
              {change == null
                ? ''
                : change === 0
                  ? t('plan.steps.noChange')
                  : `${change > 0 ? '+' : '−'}${amount(change)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

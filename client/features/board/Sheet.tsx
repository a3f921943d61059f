import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { useView } from '../../state/view.ts';
import { useScenarioWords } from '../../ui/decision/use-scenario-words.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { formatDay } from '../../ui/facts/words.ts';
import { BoardTests } from './BoardTests.tsx';
import classes from './board.module.css';
import type { BoardCoalition, BoardForecast, BoardPlan } from './documents.ts';
import { foundation, shorten } from './model.ts';
import { useFit } from './use-fit.ts';
import { useLines } from './use-lines.ts';

export interface SheetProps {
  readonly field: ForceField;
  readonly issue: NonNullable<ForceField['issue']>;
  readonly names: ReadonlyMap<string, string>;
  readonly scenario: ScenarioInput | null;
  readonly forecast: BoardForecast;
  /** Null when it could not be worked out; so for the plan. */
  readonly coalition: BoardCoalition | null;
  readonly plan: BoardPlan | null;
}

/** One page of A4: the answer, what it rests on, and what to do. */
export function Sheet(props: SheetProps) {
  const { t, i18n } = useTranslation();
  const { view } = useView();
  const { field, issue, names, scenario, forecast } = props;
  const { percent, verdict, explain } = useWords(names);
  const { assumed } = useScenarioWords(names);
  const lines = useLines(props);
  const page = useRef<HTMLElement>(null);
  useFit(page);
  const { now, rule, probability, sensitivity } = forecast;
  const when = t(`decision.when.${scenario ? 'supposed' : view.asOf ? 'then' : 'now'}`);
  const assumptions = assumed(scenario);
  const { voters, derived, withoutWeight } = foundation(forecast);
  const date = formatDay(field.asOf, i18n.language);
  return (
    <article ref={page} className={classes.sheet} aria-label={t('board.sheet', { issue: issue.name })}>
      <header className={classes.head}>
        <p className={classes.kind}>
          <span>
            {t('shell.place.board')} · {field.centre.name}
            {field.centre.isDemo && <strong> · {t('board.fiction')}</strong>}
          </span>
          <span>{date}</span>
        </p>
        <p className={classes.issue}>{issue.name}</p>
        {issue.description && <p className={classes.question}>{shorten(issue.description)}</p>}
        <h1 className={classes.answer}>
          {now && rule
            ? verdict(now, rule.vetoIds.length, when)
            : t('decision.answer.noRule', { issue: issue.name })}
        </h1>
        {probability && (
          <p className={classes.chance}>
            {t('decision.answer.chance', { chance: percent(probability.value) })}{' '}
            {sensitivity &&
              t('board.band', {
                shift: Math.round(sensitivity.shift * 100),
                low: percent(sensitivity.low),
                high: percent(sensitivity.high),
              })}
          </p>
        )}
      </header>
      {now && rule && (
        <>
          <BoardTests forecast={forecast} names={names} />
          <div className={classes.columns}>
            <Part title={t('decision.who.title')} lines={lines.deciders} />
            <Part title={t('board.coalition.title')} lines={lines.coalition} />
            <Part title={t('board.plan.title')} lines={lines.plan} end={lines.planEnd} />
            <Part title={t('board.risks.title')} lines={lines.risks} />
          </div>
        </>
      )}
      <footer className={classes.foot}>
        <Part
          title={t('board.assumptions.title')}
          lines={[assumptions.length > 0 ? `${assumptions.join('; ')}.` : t('board.assumptions.none')]}
        />
        <Part
          title={t('board.rests.title')}
          lines={[
            [
              rule && explain(rule).map(({ sentence }) => sentence),
              t('board.rests.voters', { count: voters, derived }),
              withoutWeight > 0 && t('decision.tests.withoutWeight', { count: withoutWeight }),
              forecast.draws && t('board.rests.simulated'),
              t(`board.rests.scope.${field.scope}`, { date }),
            ]
              .flat()
              .filter(Boolean)
              .join(' '),
          ]}
        />
      </footer>
    </article>
  );
}

/** `end` makes the lines before it steps in their order. */
function Part(props: { title: string; lines: readonly ReactNode[]; end?: ReactNode }) {
  const title = useId();
  const List = props.end ? 'ol' : 'ul';
  if (props.lines.length === 0) return null;
  return (
    <section aria-labelledby={title} className={classes.part}>
      <h2 id={title} className={classes.partTitle}>
        {props.title}
      </h2>
      {props.lines.length === 1 && !props.end ? (
        <p className={classes.line}>{props.lines[0]}</p>
      ) : (
        <List className={classes.lines}>
          {props.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer, in its order
            <li key={index}>{line}</li>
          ))}
        </List>
      )}
      {props.end && <p className={classes.line}>{props.end}</p>}
    </section>
  );
}

import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TestOutcome } from '../../api/decision.ts';
import type { RulePartKind } from '../../api/generated/graphql.ts';
import { missing } from '../../ui/decision/outcome.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import classes from './decision.module.css';
import type { Forecast } from './documents.ts';

/** Every part of the rule: what it asks, where it stands, and by how much it is reached or missed. */
export function Tests(props: {
  forecast: Forecast;
  names: ReadonlyMap<string, string>;
  isSupposed: boolean;
}) {
  const { t } = useTranslation();
  const { forecast, names } = props;
  const { percent, nameList, groupSentence } = useWords(names);
  const { now, rule, parts } = forecast;
  if (!now || !rule) return null;
  const chanceOf = (kind: RulePartKind, id: string) => {
    const found = parts.find((part) => part.kind === kind && part.id === id);
    return found ? t('decision.tests.chance', { chance: percent(found.probability.value) }) : null;
  };
  const askedOf = (name: string) => {
    const group = rule.mustAgree.find((one) => one.name === name);
    return group ? groupSentence(group) : t('decision.group.rule');
  };
  return (
    <FigureSection
      title={t('decision.tests.title')}
      reading={`${t(`decision.tests.${props.isSupposed ? 'supposed' : 'asIs'}`)} ${t('decision.tests.doubt')}`}
    >
      <ul className={classes.tests}>
        {now.tests.map((outcome) => (
          <Test
            key={outcome.test.id}
            outcome={outcome}
            names={names}
            chance={chanceOf('TEST', outcome.test.id)}
          />
        ))}
        {rule.vetoIds.map((id) => {
          const isUsed = now.vetoedByIds.includes(id);
          return (
            <Part
              key={id}
              passes={!isUsed}
              name={t('decision.veto.name', { name: names.get(id) ?? id })}
              rule={t('decision.veto.rule')}
            >
              {t(isUsed ? 'decision.veto.used' : 'decision.veto.unused')} {chanceOf('VETO', id)}
            </Part>
          );
        })}
        {now.groups.map((group) => (
          <Part key={group.name} passes={group.passes} name={group.name} rule={askedOf(group.name)}>
            {group.needed == null
              ? t('decision.group.nobody')
              : t('decision.group.count', { count: group.inFavourIds.length, needed: group.needed })}{' '}
            {!group.passes &&
              group.missingIds.length > 0 &&
              t('decision.group.missing', { names: nameList(group.missingIds) })}{' '}
            {chanceOf('GROUP', group.name)}
          </Part>
        ))}
      </ul>
    </FigureSection>
  );
}

function Test(props: { outcome: TestOutcome; names: ReadonlyMap<string, string>; chance: string | null }) {
  const { t } = useTranslation();
  const { outcome } = props;
  const { test, share, margin, needed } = outcome;
  const { ruleSentence, testName, quantity, percent, shortOf } = useWords(props.names);
  const lack = missing(outcome);
  const fresh = outcome.neededFromNewVotes;
  return (
    <Part
      passes={outcome.passes}
      name={testName(test)}
      rule={ruleSentence(test)}
      bar={
        share != null && (
          <Bar
            parts={[{ value: share, tone: outcome.passes ? 'for' : 'against' }]}
            maximum={1}
            mark={test.numerator / test.denominator}
          />
        )
      }
    >
      {share == null || needed == null || margin == null
        ? t('decision.tests.because', { why: shortOf(outcome) })
        : t('decision.tests.count', {
            amount: quantity(outcome.numerator, test.by),
            total: quantity(outcome.denominator, test.by),
            share: percent(share),
            needed: quantity(needed, test.by),
          })}{' '}
      {margin != null && (
        <strong>
          {lack === null
            ? margin === 0
              ? t('decision.tests.just')
              : t('decision.tests.above', { amount: quantity(margin, test.by) })
            : t('decision.tests.below', { amount: quantity(lack, test.by) })}
        </strong>
      )}{' '}
      {lack !== null &&
        fresh != null &&
        fresh !== lack &&
        t('decision.tests.fresh', { amount: quantity(fresh, test.by) })}{' '}
      {props.chance}{' '}
      {outcome.withoutWeightIds.length > 0 &&
        t('decision.tests.withoutWeight', { count: outcome.withoutWeightIds.length })}
    </Part>
  );
}

/** Pass or fail by sign and by word, with what is asked and what there is. */
function Part(props: { passes: boolean; name: string; rule: string; bar?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const Sign = props.passes ? IconCheck : IconX;
  return (
    <li className={classes.test} data-passes={props.passes}>
      <div className={classes.testHead}>
        <Sign size={18} stroke={2.4} aria-hidden="true" className={classes.sign} />
        <h3 className={classes.testName}>{props.name}</h3>
        <span className={classes.state}>{t(`decision.state.${props.passes ? 'passes' : 'fails'}`)}</span>
      </div>
      <p className={classes.small}>{props.rule}</p>
      {props.bar && <div className={classes.bar}>{props.bar}</div>}
      <p className={classes.testText}>{props.children}</p>
    </li>
  );
}

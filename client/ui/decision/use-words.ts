import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRule, Outcome, RuleGroup, RuleTest, TestOutcome } from '../../api/decision.ts';
import type { RuleWeight } from '../../api/generated/graphql.ts';
import { formatCount, formatNumber } from '../numbers.ts';
import { fractionWord, missing, type Obstacle, obstaclesOf, partCount } from './outcome.ts';

/** So many names are read in one sentence; more are counted. */
const MOST_NAMES = 8;

/** Figures, tests and outcomes of a decision as every screen says them. */
export function useWords(names: ReadonlyMap<string, string>) {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    const whole = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    const euros = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
    const large = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      maximumSignificantDigits: 3,
    });
    const money = (value: number) => {
      if (value >= 1e9) return t('decision.billions', { amount: large.format(value / 1e9) });
      if (value >= 1e6) return t('decision.millions', { amount: large.format(value / 1e6) });
      return euros.format(value);
    };
    const few = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });

    /** A probability: what is not certain is never said as 0 or 100 %. */
    const percent = (value: number) => {
      if (value > 0 && value < 0.01) return t('decision.lessThan', { share: whole.format(0.01) });
      if (value < 1 && value > 0.99) return t('decision.moreThan', { share: whole.format(0.99) });
      return whole.format(value);
    };
    /** A difference of probabilities in percentage points, 0 to 100, with its sign. */
    const points = (value: number) => {
      const size = Math.abs(value) * 100;
      const digits = size > 0 && size < 10 ? 1 : 0;
      const text = formatNumber(value * 100, language, digits);
      return Number(size.toFixed(digits)) > 0 && value > 0 ? `+${text}` : text;
    };
    /** A quantity of what a test counts, without its sign. */
    const quantity = (value: number, by: RuleWeight) => {
      const size = Math.abs(value);
      if (by === 'HEADS') return formatCount(size, language);
      if (by === 'WOZ_VALUE') return money(size);
      return few.format(size);
    };
    const threshold = (test: Pick<RuleTest, 'numerator' | 'denominator'>) => {
      const word = fractionWord(test);
      return word ? t(`decision.fraction.${word}`) : share.format(test.numerator / test.denominator);
    };
    const isAll = ({ operator, numerator, denominator }: RuleTest) =>
      operator === 'AT_LEAST' && numerator === denominator;
    const ruleSentence = (test: RuleTest) =>
      t(`decision.rule.${test.kind}`, {
        bound: t(`decision.bound.${isAll(test) ? 'ALL' : test.operator}`, { share: threshold(test) }),
        of: t(`decision.of.${test.of}.${test.by}`),
      });
    /** The sentence of a group that must agree. */
    const groupSentence = ({ name, numerator, denominator }: RuleGroup) =>
      numerator === denominator
        ? t('decision.explain.wholeGroup', { name })
        : t('decision.explain.group', {
            bound: t('decision.bound.AT_LEAST', { share: threshold({ numerator, denominator }) }),
            name,
          });
    const testName = ({ kind, by }: RuleTest) => t(`decision.test.${kind}.${by}`);
    /** Why a test fails, as a clause within a sentence. */
    const shortOf = (outcome: TestOutcome) => {
      const { test, noShareBecause } = outcome;
      if (noShareBecause) return t(`decision.noShare.${noShareBecause}`);
      const lack = missing(outcome) ?? 0;
      return t(`decision.short.${test.kind}.${test.by}`, {
        count: lack,
        amount: quantity(lack, test.by),
      });
    };
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    const nameList = (ids: readonly string[]) => list.format(ids.map((id) => names.get(id) ?? id));
    /** What a rule asks, without who may vote. */
    const askedBy = (rule: Pick<DecisionRule, 'tests' | 'mustAgree'>) => [
      ...rule.tests.map((test) => ({ key: `test ${test.id}`, sentence: ruleSentence(test) })),
      ...rule.mustAgree.map((group) => ({ key: `group ${group.name}`, sentence: groupSentence(group) })),
    ];
    const either = new Intl.ListFormat(language, { type: 'disjunction' });
    /** Who may vote, in a sentence. */
    const entitledSentence = ({ tests, electorateIds }: Pick<DecisionRule, 'tests' | 'electorateIds'>) => {
      const count = electorateIds.length;
      if (count > MOST_NAMES) return t('decision.explain.chosen', { count });
      if (count > 0) return t('decision.explain.named', { count, names: nameList(electorateIds) });
      const weights = [...new Set(tests.map(({ by }) => by))].filter((by) => by !== 'HEADS');
      return weights.length === 0
        ? t('decision.explain.everyone')
        : t('decision.explain.weighted', {
            weights: either.format(weights.map((by) => t(`decision.explain.weight.${by}`))),
          });
    };
    /** A whole rule: what it asks, who can stop it and who may vote, each in a sentence. */
    const explain = (rule: Pick<DecisionRule, 'tests' | 'mustAgree' | 'vetoIds' | 'electorateIds'>) => [
      ...askedBy(rule),
      ...(rule.vetoIds.length > 0
        ? [
            {
              key: 'veto',
              sentence: t('decision.explain.veto', {
                names: either.format(rule.vetoIds.map((id) => names.get(id) ?? id)),
              }),
            },
          ]
        : []),
      { key: 'entitled', sentence: entitledSentence(rule) },
    ];
    const clauseOf = (obstacle: Obstacle) => {
      if (obstacle.kind === 'test') return shortOf(obstacle.outcome);
      if (obstacle.kind === 'group') return t('decision.short.group', { name: obstacle.group.name });
      return t('decision.short.veto', {
        count: obstacle.partnerIds.length,
        names: nameList(obstacle.partnerIds),
      });
    };
    /** Pass or fail of the whole in a sentence. `when` is its beginning, such as "Nu gestemd". */
    const verdict = (outcome: Outcome, vetoCount: number, when: string) => {
      if (outcome.passes) return t('decision.answer.passes', { when });
      const [first, ...others] = obstaclesOf(outcome);
      if (!first) return t('decision.answer.failsAll', { when });
      if (others.length === 0) return t('decision.answer.fails', { when, why: clauseOf(first) });
      return t('decision.answer.failsMany', {
        when,
        failing: others.length + 1,
        total: partCount(outcome, vetoCount),
      });
    };
    return {
      percent,
      points,
      quantity,
      ruleSentence,
      groupSentence,
      testName,
      shortOf,
      nameList,
      askedBy,
      explain,
      verdict,
    };
  }, [t, i18n, names]);
}

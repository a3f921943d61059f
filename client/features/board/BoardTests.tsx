import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RulePartKind } from '../../api/generated/graphql.ts';
import { missing } from '../../ui/decision/outcome.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import classes from './board.module.css';
import type { BoardForecast } from './documents.ts';

/** Every part of the rule on a line of its own: what it asks, where it stands, how likely it is. */
export function BoardTests(props: { forecast: BoardForecast; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { names } = props;
  const { now, rule, parts } = props.forecast;
  const { percent, quantity, testName, ruleSentence, groupSentence, shortOf, nameList } = useWords(names);
  if (!now || !rule) return null;
  const chanceOf = (kind: RulePartKind, id: string) => {
    const found = parts.find((part) => part.kind === kind && part.id === id);
    return found ? percent(found.probability.value) : '';
  };
  const rows = [
    ...now.tests.map((outcome) => {
      const { test, margin } = outcome;
      const lack = missing(outcome);
      return {
        key: `test ${test.id}`,
        name: testName(test),
        asks: ruleSentence(test),
        passes: outcome.passes,
        text:
          margin == null
            ? shortOf(outcome)
            : lack !== null
              ? t('scenarios.row.below', { amount: quantity(lack, test.by) })
              : margin === 0
                ? t('scenarios.row.just')
                : t('scenarios.row.above', { amount: quantity(margin, test.by) }),
        chance: chanceOf('TEST', test.id),
      };
    }),
    ...rule.vetoIds.map((id) => {
      const isUsed = now.vetoedByIds.includes(id);
      return {
        key: `veto ${id}`,
        name: t('decision.veto.name', { name: names.get(id) ?? id }),
        asks: t('decision.veto.rule'),
        passes: !isUsed,
        text: t(isUsed ? 'decision.veto.used' : 'decision.veto.unused'),
        chance: chanceOf('VETO', id),
      };
    }),
    ...now.groups.map((group) => {
      const asked = rule.mustAgree.find(({ name }) => name === group.name);
      return {
        key: `group ${group.name}`,
        name: group.name,
        asks: asked ? groupSentence(asked) : t('decision.group.rule'),
        passes: group.passes,
        text:
          group.passes || group.missingIds.length === 0 || group.missingIds.length > 4
            ? t('decision.group.count', { count: group.inFavourIds.length, needed: group.needed ?? 0 })
            : t('decision.group.missing', { names: nameList(group.missingIds) }),
        chance: chanceOf('GROUP', group.name),
      };
    }),
  ];
  return (
    <table className={classes.tests}>
      <caption>{t('decision.tests.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.tests.asks')}</th>
          <th scope="col">{t('board.tests.state')}</th>
          <th scope="col">{t('board.tests.margin')}</th>
          <th scope="col">{t('board.tests.chance')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, asks, passes, text, chance }) => {
          const Sign = passes ? IconCheck : IconX;
          return (
            <tr key={key}>
              <th scope="row">
                {name} <span className={classes.asks}>{asks}</span>
              </th>
              <td className={classes.state}>
                <Sign size={14} stroke={2.6} aria-hidden="true" />{' '}
                {t(`decision.state.${passes ? 'passes' : 'fails'}`)}
              </td>
              <td>{text}</td>
              <td className={classes.figure}>{chance}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { formatPosition, formatShare } from '../facts/words.ts';
import { useWords } from './use-words.ts';

/** So many names are read in one sentence; more are counted. */
const MOST_NAMES = 5;

/** What a scenario assumes, each assumption in a few words: "Bakker stemt voor", "regel: Twee derde". */
export function useScenarioWords(names: ReadonlyMap<string, string>) {
  const { t, i18n } = useTranslation();
  const { percent, quantity, nameList } = useWords(names);
  return useMemo(() => {
    const { language } = i18n;
    const nameOf = (id: string | number) => names.get(String(id)) ?? String(id);
    const parts = (name: string, values: readonly (string | null | false | undefined)[]) =>
      t('scenarios.words.of', { name, values: values.filter(Boolean).join(', ') });
    const stance = (one: NonNullable<ScenarioInput['stances']>[number]) => {
      const name = nameOf(one.partnerId);
      const { vote, probability, turnout, position, salience, power } = one;
      const rest = [
        vote == null && probability != null && t('scenarios.words.favour', { chance: percent(probability) }),
        vote == null && turnout != null && t('scenarios.words.turnout', { chance: percent(turnout) }),
        position != null && t('scenarios.words.position', { value: formatPosition(position, language) }),
        salience != null && t('scenarios.words.salience', { value: formatShare(salience, language) }),
        power != null && t('scenarios.words.power', { value: formatShare(power, language) }),
      ].filter(Boolean);
      if (vote == null) return parts(name, rest);
      const voted = t(`scenarios.words.${vote}`, { name });
      return rest.length > 0 ? `${voted} (${rest.join(', ')})` : voted;
    };
    const relationship = (one: NonNullable<ScenarioInput['relationships']>[number]) => {
      const { fromId, toId, isAbsent, sign, strength, influence } = one;
      const pair = t('scenarios.words.pair', { one: nameOf(fromId), other: nameOf(toId) });
      if (isAbsent) return parts(pair, [t('scenarios.words.noTie')]);
      return parts(pair, [
        sign != null && t('scenarios.words.tie', { sign: t(`words.sign.${sign}`).toLowerCase() }),
        strength != null && t('scenarios.words.strength', { value: formatShare(strength, language) }),
        influence != null && t('scenarios.words.influence', { value: influence }),
      ]);
    };
    const weight = (one: NonNullable<ScenarioInput['weights']>[number]) =>
      parts(nameOf(one.partnerId), [
        one.wozValue != null && t('scenarios.words.woz', { amount: quantity(one.wozValue, 'WOZ_VALUE') }),
        one.votes != null && t('scenarios.words.votes', { amount: quantity(one.votes, 'VOTES') }),
        one.power != null && t('scenarios.words.power', { value: formatShare(one.power, language) }),
      ]);
    const list = (ids: readonly (string | number)[]) =>
      ids.length > MOST_NAMES
        ? t('scenarios.words.partners', { count: ids.length })
        : nameList(ids.map(String));
    /** Empty when nothing is assumed. */
    const assumed = (scenario: ScenarioInput | null): string[] => {
      if (!scenario) return [];
      const { rule, customRule, vetoIds, electorateIds } = scenario;
      return [
        ...(scenario.stances ?? []).map(stance),
        ...(scenario.absentIds ?? []).map((id) => t('scenarios.words.ABSENT', { name: nameOf(id) })),
        ...(scenario.weights ?? []).map(weight),
        ...(scenario.relationships ?? []).map(relationship),
        ...(rule ? [t('scenarios.words.rule', { rule: t(`words.rule.${rule}`) })] : []),
        ...(customRule ? [t('scenarios.words.customRule')] : []),
        ...(vetoIds
          ? [
              vetoIds.length === 0
                ? t('scenarios.words.noVeto')
                : t('scenarios.words.veto', { names: list(vetoIds) }),
            ]
          : []),
        ...(electorateIds
          ? [
              electorateIds.length === 0
                ? t('scenarios.words.everyone')
                : t('scenarios.words.electorate', { names: list(electorateIds) }),
            ]
          : []),
      ];
    };
    return { assumed };
  }, [t, i18n, names, percent, quantity, nameList]);
}

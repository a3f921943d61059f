import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../ui/decision/use-words.ts';
import { attitudeOf } from '../../ui/facts/words.ts';
import type { Plan, Step } from './documents.ts';

/** So many partners are named in one sentence; more are counted. */
const NAMED = 3;
/** So many of those who share an interest are named. */
const SHARERS = 3;
/** From here on hours are said in whole ones. */
const MANY_HOURS = 10;

/** Plans and steps as the screen of persuasion says them. */
export function usePlanWords(names: ReadonlyMap<string, string>) {
  const { t, i18n } = useTranslation();
  const { nameList } = useWords(names);
  return useMemo(() => {
    const number = (value: number, digits: number) =>
      new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value);
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
    const hours = (value: number) => t('plan.hours.exact', { count: value, amount: number(value, 1) });
    const aboutHours = (value: number) =>
      t('plan.hours.about', { count: value, amount: number(value, value < MANY_HOURS ? 1 : 0) });
    /** Names when there are few, otherwise how many. */
    const whom = ({ steps }: Pick<Plan, 'steps'>) => {
      if (steps.length <= NAMED) return nameList(steps.map(({ partnerId }) => partnerId));
      const amount = steps.length <= 10 ? t(`plan.number.${steps.length}`) : number(steps.length, 0);
      return t('plan.partners', { count: steps.length, amount });
    };
    const attitudeNow = ({ position }: Pick<Step, 'position'>) => attitudeOf(position ?? null);
    /** How it would vote now, and why it would not. */
    const voteNow = (step: Pick<Step, 'position' | 'voteNow'>) => {
      const attitude = attitudeNow(step);
      const isSilent = step.voteNow === 'NOT_CAST' && (attitude === 'DOUBT' || attitude === 'UNKNOWN');
      return t(`plan.steps.now.${isSilent ? attitude : step.voteNow}`);
    };
    /** Who shares an interest: a few by name, how many others. */
    const sharers = (ids: readonly string[]) => {
      const others = ids.length - SHARERS;
      const few = (others > 1 ? ids.slice(0, SHARERS) : ids).map((id) => names.get(id) ?? id);
      if (others > 1) few.push(t('plan.steps.more', { count: others }));
      return t('plan.steps.shared', { count: ids.length, names: list.format(few) });
    };
    return { hours, aboutHours, whom, voteNow, attitudeNow, sharers };
  }, [t, i18n, names, nameList]);
}

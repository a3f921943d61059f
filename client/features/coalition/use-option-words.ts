import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../ui/decision/use-words.ts';
import { formatNumber } from '../../ui/numbers.ts';
import type { OptionRow } from './model.ts';

/** So many partners are named where an option is set beside the first. */
const NAMED = 2;

/** What the screen says of an option. */
export function useOptionWords(names: ReadonlyMap<string, string>) {
  const { t, i18n } = useTranslation();
  const { nameList } = useWords(names);
  return useMemo(() => {
    /** A score of 0 to 100, in tenths. */
    const score = (value: number | null | undefined) =>
      value == null ? t('figure.undefined') : formatNumber(value * 100, i18n.language, 1);
    const list = (ids: readonly string[]) =>
      ids.length > NAMED ? t('coalitions.partners', { count: ids.length }) : nameList(ids);
    /** Who is in it and who is not, against the first. */
    const difference = ({ number, added, dropped }: OptionRow) => {
      if (number === 1) return t('coalitions.difference.first');
      if (added.length > 0 && dropped.length > 0) {
        return t('coalitions.difference.swap', { added: list(added), dropped: list(dropped) });
      }
      if (added.length > 0) return t('coalitions.difference.added', { names: list(added) });
      return t('coalitions.difference.dropped', { names: list(dropped) });
    };
    /** Why it stands where it does, in a sentence; null when it hardly differs from the others in any part. */
    const why = ({ strongest, weakest }: OptionRow) => {
      const part = (one: NonNullable<typeof strongest>) => t(`coalitions.part.${one}.within`);
      if (strongest && weakest) {
        return t('coalitions.why.both', { strongest: part(strongest), weakest: part(weakest) });
      }
      if (strongest) return t('coalitions.why.strongest', { strongest: part(strongest) });
      return weakest ? t('coalitions.why.weakest', { weakest: part(weakest) }) : null;
    };
    return { score, difference, why };
  }, [t, i18n.language, nameList]);
}

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
      const said = (['strongest', 'weakest'] as const).flatMap((end) => {
        const part = end === 'strongest' ? strongest : weakest;
        return part ? [t(`coalitions.why.${end}`, { part: t(`coalitions.part.${part}.within`) })] : [];
      });
      return said.length > 0 ? said.join(' ') : null;
    };
    return { score, difference, why };
  }, [t, i18n.language, nameList]);
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPosition, stepWords } from '../../ui/facts/words.ts';
import { formatNumber } from '../../ui/numbers.ts';
import type { Band, IssueOutlook, Point } from './documents.ts';

type Scale = Pick<IssueOutlook, 'minimum' | 'maximum' | 'hasOwnScale'>;

/** Decimals that tell three figures of a scale apart. */
export function digitsOf({ minimum, maximum }: Pick<Scale, 'minimum' | 'maximum'>): number {
  const length = maximum - minimum;
  return length > 0 ? Math.min(6, Math.max(0, 3 - Math.ceil(Math.log10(length)))) : 2;
}

/** Points on an issue, and gains and losses, as the bargaining table says them. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    const figure = (scale: Scale, value: number) =>
      scale.hasOwnScale ? formatNumber(value, language, digitsOf(scale)) : formatPosition(value, language);
    /** With its word on an issue that has no scale of its own. */
    const at = (scale: Scale, { value, position }: Point) =>
      scale.hasOwnScale
        ? figure(scale, value)
        : t('facts.value.step', {
            words: stepWords(t, 'position', position),
            figure: figure(scale, value),
          });
    const range = (scale: Scale, low: number, high: number) =>
      low === high
        ? figure(scale, low)
        : t('bargaining.range', { low: figure(scale, low), high: figure(scale, high) });
    const band = (scale: Scale, { low, high }: Band) => range(scale, low.value, high.value);
    const small = formatNumber(0.1, language);
    /** A gain, from 0: what is more than nothing is never said as 0. */
    const gain = (value: number) =>
      value > 0 && value < 0.05 ? t('bargaining.lessThan', { small }) : formatNumber(value, language);
    /** A gain or a loss with its sign. */
    const effect = (value: number) => {
      const text = formatNumber(value, language);
      if (Math.abs(value) < 0.05) return t('bargaining.hardly');
      return value > 0 ? `+${text}` : text;
    };
    const percent = (share: number, digits = 0) =>
      new Intl.NumberFormat(language, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share);
    return { figure, at, range, band, gain, effect, percent };
  }, [t, i18n]);
}

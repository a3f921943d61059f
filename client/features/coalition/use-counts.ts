import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../ui/numbers.ts';

/** Writes a number of coalitions: whole to a million, then in words such as `484 miljard`, then as a power of ten. */
export function useCounts(): (count: number) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words = new Intl.NumberFormat(i18n.language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    });
    const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    return (count) => {
      if (count < 1e6) return formatCount(count, i18n.language);
      if (count < 1e15) return words.format(count);
      const power = String(Math.floor(Math.log10(count)));
      return `10${[...power].map((digit) => powers[Number(digit)]).join('')}`;
    };
  }, [i18n.language]);
}

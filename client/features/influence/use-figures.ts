import { useTranslation } from 'react-i18next';
import { formatPosition } from '../../ui/facts/words.ts';
import { formatNumber } from '../../ui/numbers.ts';

/** Positions and shifts as this screen writes them. */
export function useFigures() {
  const { i18n } = useTranslation();
  return {
    position: (value: number) => formatPosition(value, i18n.language),
    /** A size of a shift, 0 to 2; small ones keep a third figure. */
    shift: (value: number) => formatNumber(value, i18n.language, Math.abs(value) < 0.1 ? 3 : 2),
  };
}

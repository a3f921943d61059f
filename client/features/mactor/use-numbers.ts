import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/numbers.ts';

/** Figures of the method as this screen writes them. */
export function useNumbers() {
  const { i18n } = useTranslation();
  return {
    count: (value: number) => formatNumber(value, i18n.language, 0),
    weight: (value: number) => formatNumber(value, i18n.language, 2),
    force: (value: number) => formatNumber(value, i18n.language, 1),
    share: (value: number) => `${formatNumber(value * 100, i18n.language, 0)}%`,
  };
}

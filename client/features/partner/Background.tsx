import { useTranslation } from 'react-i18next';
import type { PartnerFact } from '../../api/facts.ts';
import { fieldName, formatEuros, formatNumber } from '../../ui/facts/words.ts';
import { Facts } from './Facts.tsx';

const texts = ['description', 'structure', 'businessModel', 'workingMethods'] as const;

export function hasBackground(partner: PartnerFact): boolean {
  return (
    texts.some((name) => partner[name]) ||
    partner.themes.length > 0 ||
    partner.wozValue !== null ||
    partner.votes !== null
  );
}

/** How the partner is put together, what it lives on, and what it weighs in a vote. */
export function Background(props: { partner: PartnerFact }) {
  const { t, i18n } = useTranslation();
  const { partner } = props;
  return (
    <Facts
      rows={[
        ...texts.map((name) => ({
          name: fieldName(t, 'Partner', name),
          value: partner[name],
          isProse: true,
        })),
        { name: fieldName(t, 'Partner', 'themes'), value: partner.themes.join(', ') },
        {
          name: fieldName(t, 'Partner', 'wozValue'),
          value: typeof partner.wozValue === 'number' ? formatEuros(partner.wozValue, i18n.language) : null,
        },
        {
          name: fieldName(t, 'Partner', 'votes'),
          value: typeof partner.votes === 'number' ? formatNumber(partner.votes, i18n.language) : null,
        },
      ]}
    />
  );
}

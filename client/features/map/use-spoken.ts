import { useTranslation } from 'react-i18next';
import { useKindName } from '../../ui/kinds.ts';
import type { SpokenPartner } from './describe.ts';

/** Says a partner in one sentence: `Café De Zwaan, horeca, voor: 5 relaties, 1 conflict.` */
export function useSpoken(): (partner: SpokenPartner) => string {
  const { t } = useTranslation();
  const kindName = useKindName();
  return (partner) =>
    t('map.spoken', {
      name: partner.name,
      kind: kindName(partner.kind).toLowerCase(),
      attitude: t(`words.attitude.${partner.attitude}`).toLowerCase(),
      relationships: t('map.count.relationships', { count: partner.relationships }),
      conflicts: t('map.count.conflicts', { count: partner.conflicts }),
    });
}

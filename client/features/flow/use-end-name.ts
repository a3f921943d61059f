import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useKindName } from '../../ui/kinds.ts';
import { parseEnd } from './ends.ts';

/** The name of an end within a sentence. */
export function useEndName(field: Pick<ForceField, 'partners'>): (end: string | null) => string {
  const { t } = useTranslation();
  const kindName = useKindName();
  return (text) => {
    const end = parseEnd(text);
    if (!end) return '';
    if (end.type === 'partner') return field.partners.find(({ id }) => id === end.id)?.name ?? '';
    const name = end.type === 'kind' ? kindName(end.kind) : t(`words.attitude.${end.attitude}`);
    return t('flow.bloc', { name });
  };
}

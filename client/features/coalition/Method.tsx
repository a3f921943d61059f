import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** How it is worked out, and where it comes from. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('coalitions.method.title')}>
      <p>{t('coalitions.method.wins')}</p>
      <p>{t('coalitions.method.score')}</p>
      <p>{t('coalitions.method.exact')}</p>
      <p>{t('coalitions.method.leaves')}</p>
      <p>{t('coalitions.method.block')}</p>
      <p>{t('coalitions.method.source')}</p>
    </Disclosure>
  );
}

import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** How it is worked out, and where it comes from. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('decision.method.title')}>
      <p>{t('decision.method.now')}</p>
      <p>{t('decision.method.chance')}</p>
      <p>{t('decision.method.estimates')}</p>
      <p>{t('decision.method.pivotal')}</p>
      <p>{t('decision.method.more')}</p>
      <p>{t('decision.method.source')}</p>
    </Disclosure>
  );
}

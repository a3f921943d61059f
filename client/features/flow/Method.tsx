import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** How it is worked out, and where it comes from. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('flow.method.title')}>
      <p>{t('flow.method.shared')}</p>
      <p>{t('flow.method.flow')}</p>
      <p>{t('flow.method.routes')}</p>
      <p>{t('flow.method.source')}</p>
    </Disclosure>
  );
}

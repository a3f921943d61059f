import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Mactor } from './documents.ts';

/** How it is worked out, what is left out, and where it comes from. */
export function Method(props: { mactor: Mactor }) {
  const { t } = useTranslation();
  const { leftOutIds, unknownSalienceCount } = props.mactor;
  return (
    <Disclosure title={t('mactor.method.title')}>
      <p>{t('mactor.method.influence')}</p>
      <p>{t('mactor.method.weight')}</p>
      <p>{t('mactor.method.positions')}</p>
      <p>{t('mactor.method.torn')}</p>
      {unknownSalienceCount > 0 && (
        <p>{t('mactor.method.unknownSalience', { count: unknownSalienceCount })}</p>
      )}
      {leftOutIds.length > 0 && <p>{t('mactor.method.leftOut', { count: leftOutIds.length })}</p>}
      <p>{t('mactor.method.source')}</p>
    </Disclosure>
  );
}

import { useTranslation } from 'react-i18next';
import type { InfluenceModel } from '../../api/generated/graphql.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** How it is worked out, and where it comes from. */
export function Method(props: { model: InfluenceModel }) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('influence.method.title')}>
      <p>{t('influence.method.listening')}</p>
      <p>{t(`influence.method.${props.model}`)}</p>
      <p>{t('influence.method.effect')}</p>
      <p>{t('influence.method.source')}</p>
    </Disclosure>
  );
}

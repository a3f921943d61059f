import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';

const parts = ['hours', 'cheapest', 'order', 'chance', 'along', 'robust', 'source'] as const;

/** How it is worked out, and where it comes from. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('plan.method.title')}>
      {parts.map((part) => (
        <p key={part}>{t(`plan.method.${part}`)}</p>
      ))}
    </Disclosure>
  );
}

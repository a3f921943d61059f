import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';

const parts = [
  'expected',
  'band',
  'median',
  'nash',
  'win',
  'deals',
  'effects',
  'published',
  'source',
] as const;

/** How it is worked out, and where it comes from. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('bargaining.method.title')}>
      {parts.map((part) => (
        <p key={part}>{t(`bargaining.method.${part}`)}</p>
      ))}
    </Disclosure>
  );
}

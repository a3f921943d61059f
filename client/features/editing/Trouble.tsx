import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../ui/form/problem-text.ts';
import type { WriteOutcome } from './write-fact.ts';

/** Why something was not done, in words. */
export function Trouble(props: { outcome: WriteOutcome | null }) {
  const { t, i18n } = useTranslation();
  const { outcome } = props;
  if (!outcome || outcome.state === 'saved') return null;
  const lines =
    outcome.state === 'refused'
      ? outcome.errors.map((error) => problemText(t, { ...error, field: null }, i18n.language))
      : [outcome.state === 'stale' ? t('editing.stale') : t(`form.trouble.${outcome.state}`)];
  return (
    <Alert color="red" variant="outline" role="alert" title={t('editing.notDone')}>
      {lines.join(' ')}
    </Alert>
  );
}

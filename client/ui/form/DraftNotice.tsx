import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../facts/words.ts';
import classes from './fact-form.module.css';

/** Offers what was typed here earlier and not saved. */
export function DraftNotice(props: { savedAt: string; onTake: () => void; onDrop: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <Alert
      variant="outline"
      title={t('form.draft.title', { when: formatMoment(props.savedAt, i18n.language) })}
      className={classes.notice}
    >
      <Text size="sm">{t('form.draft.text')}</Text>
      <div className={classes.noticeActions}>
        <Button size="compact-sm" onClick={props.onTake}>
          {t('form.draft.take')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onDrop}>
          {t('form.draft.drop')}
        </Button>
      </div>
    </Alert>
  );
}

import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../ui/facts/limits.ts';
import { fieldName } from '../../ui/facts/words.ts';
import { forms } from './forms.ts';
import { useSavedNotice } from './saved-notice.tsx';
import type { TaskProps } from './TaskForm.tsx';
import { Trouble } from './Trouble.tsx';
import { useOnce } from './use-once.ts';

/** Ends a fact, after saying what that does. Nothing is thrown away: earlier dates still show it, and it can be undone. */
export function EndForm(props: TaskProps) {
  const { t } = useTranslation();
  const { task, onClose } = props;
  const { send, isSending, outcome } = useOnce(forms[task.form].writes.end);
  const showSaved = useSavedNotice();
  const [agreed, setAgreed] = useState('');
  const isConflict = task.form === 'Conflict';
  const stored = outcome?.state === 'stale' ? outcome.version : Number(task.fact.version);
  return (
    <Stack gap="md" pb="lg">
      <Text>{t(`editing.end.${task.form}`)}</Text>
      <Text c="dimmed" size="sm">
        {t('editing.endNote')}
      </Text>
      {isConflict && (
        <Textarea
          label={fieldName(t, 'Conflict', 'outcome')}
          description={t('facts.help.Conflict.outcome')}
          autosize
          minRows={3}
          maxLength={limits.text}
          value={agreed}
          onChange={(event) => setAgreed(event.currentTarget.value)}
        />
      )}
      <Trouble outcome={outcome} />
      <Group gap="sm">
        <Button
          data-autofocus
          loading={isSending}
          onClick={async () => {
            const id = String(task.fact.id);
            const extra = isConflict ? { outcome: agreed.trim() || null } : {};
            const ended = await send({ id, version: stored, ...extra });
            if (ended.state !== 'saved') return;
            showSaved(ended.change);
            onClose();
            task.onSaved?.(id);
          }}
        >
          {t(`editing.endSubmit.${task.form}`)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

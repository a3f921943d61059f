import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { forms } from './forms.ts';
import { useSavedNotice } from './saved-notice.tsx';
import type { TaskProps } from './TaskForm.tsx';
import { Trouble } from './Trouble.tsx';
import { useOnce } from './use-once.ts';

/** Puts other contents under the name of a fact, after saying so. */
export function ReplaceForm(props: TaskProps) {
  const { t } = useTranslation();
  const { task, onClose } = props;
  const { send, isSending, outcome } = useOnce(forms[task.form].writes.correct);
  const showSaved = useSavedNotice();
  const version = outcome?.state === 'stale' ? outcome.version : Number(task.fact.version);
  return (
    <Stack gap="md" pb="lg">
      <Text>{t(`editing.replace.${task.form}`, { name: task.subject ?? '' })}</Text>
      <Text c="dimmed" size="sm">
        {t('editing.replaceNote')}
      </Text>
      <Trouble outcome={outcome} />
      <Group gap="sm">
        <Button
          data-autofocus
          loading={isSending}
          onClick={async () => {
            const replaced = await send({ input: { ...task.fact, version } });
            if (replaced.state !== 'saved') return;
            showSaved(replaced.change);
            onClose();
            task.onSaved?.(String(task.fact.id));
          }}
        >
          {t('editing.replaceSubmit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

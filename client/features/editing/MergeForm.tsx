import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../ui/facts/field.ts';
import { FactPicker } from '../../ui/form/FactPicker.tsx';
import type { VersionedChoices } from './choices.ts';
import { forms } from './forms.ts';
import { useSavedNotice } from './saved-notice.tsx';
import type { TaskProps } from './TaskForm.tsx';
import { Trouble } from './Trouble.tsx';
import { useOnce } from './use-once.ts';

const kinds = { Partner: 'partner', Interest: 'interest', Issue: 'issue' } as const;

/** Two records of one and the same thing become one. */
export function MergeForm(props: TaskProps & { choices: VersionedChoices }) {
  const { t } = useTranslation();
  const { task, onClose } = props;
  const { send, isSending, outcome } = useOnce(forms[task.form].writes.merge);
  const showSaved = useSavedNotice();
  const [intoId, setIntoId] = useState<string | null>(null);
  const of = kinds[task.form as keyof typeof kinds];
  const id = String(task.fact.id);
  const others = props.choices[of].filter((one) => one.id !== id);
  const own = props.choices[of].find((one) => one.id === id);
  const into = others.find((one) => one.id === intoId);
  const field: Extract<Field, { kind: 'fact' }> = {
    name: 'intoId',
    section: 'about',
    kind: 'fact',
    of,
    required: true,
  };
  return (
    <Stack gap="md" pb="lg">
      <Text>{t(`editing.merge.${task.form}`, { name: task.subject })}</Text>
      <FactPicker
        field={field}
        id="merge-into"
        label={t('editing.mergeInto')}
        help={into && t('editing.mergeResult', { from: task.subject, into: into.name })}
        error={undefined}
        value={intoId}
        choices={{ ...props.choices, [of]: others }}
        onChange={(value) => setIntoId(typeof value === 'string' ? value : null)}
      />
      <Text c="dimmed" size="sm">
        {t('editing.endNote')}
      </Text>
      <Trouble outcome={outcome} />
      <Group gap="sm">
        <Button
          loading={isSending}
          disabled={!into}
          onClick={async () => {
            if (!into) return;
            const version = own?.version ?? Number(task.fact.version);
            const ended = await send({ id, version, intoId: into.id, intoVersion: into.version });
            if (ended.state !== 'saved') return;
            showSaved(ended.change);
            onClose();
            task.onSaved?.(into.id);
          }}
        >
          {t('editing.mergeSubmit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

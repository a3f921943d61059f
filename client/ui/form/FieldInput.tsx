import { Checkbox, PasswordInput, Select, Textarea, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '../facts/words.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { FactPicker } from './FactPicker.tsx';
import type { FieldProps } from './field-props.ts';
import { ListInput } from './ListInput.tsx';
import { MembershipsInput } from './MembershipsInput.tsx';
import { ShareInput } from './ShareInput.tsx';
import { WordInput } from './WordInput.tsx';

/** The control for one field, after its kind. */
export const FieldInput = memo(function FieldInput(props: FieldProps) {
  const { t } = useTranslation();
  const { field, id, value, onChange } = props;
  const text = typeof value === 'string' ? value : '';
  const common = {
    id,
    label: props.label,
    description: props.help,
    error: props.error,
    required: field.required ?? false,
  };
  switch (field.kind) {
    case 'text':
      return field.long ? (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={12}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <TextInput {...common} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
      );
    case 'email':
    case 'phone':
      return (
        <TextInput
          {...common}
          inputMode={field.kind === 'email' ? 'email' : 'tel'}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'secret':
      return (
        <PasswordInput
          {...common}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <TextInput
          {...common}
          inputMode="decimal"
          leftSection={field.unit === 'euro' ? '€' : undefined}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'level': {
      const levels = Array.from({ length: field.max - field.min + 1 }, (_, index) =>
        String(field.min + index),
      );
      return (
        <Select
          {...common}
          data={levels.map((level) => ({
            value: level,
            label: `${level} · ${wordOf(t, field.words, level)}`,
          }))}
          value={typeof value === 'number' ? String(value) : null}
          onChange={(level) => onChange(level === null ? null : Number(level))}
          placeholder={t('facts.value.unknown')}
          clearable={!field.required}
          allowDeselect={!field.required}
          clearButtonProps={{ 'aria-label': t('form.clear', { field: props.label }) }}
        />
      );
    }
    case 'yesNo':
      return (
        <Checkbox
          id={id}
          label={props.label}
          description={props.help}
          error={props.error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'word':
      return <WordInput {...props} field={field} />;
    case 'share':
    case 'position':
      return <ShareInput {...props} field={field} />;
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'list':
      return <ListInput {...props} field={field} />;
    case 'fact':
      return <FactPicker {...props} field={field} />;
    case 'memberships':
      return <MembershipsInput {...props} field={field} />;
  }
});

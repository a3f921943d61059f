import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProps, Named } from './field-props.ts';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Options with the chosen one among them even where it is no longer offered, so that opening a form never empties a field. */
function withChosen(
  options: readonly Named[],
  chosen: readonly string[],
  nameless: string,
): { value: string; label: string }[] {
  const known = new Set(options.map((option) => option.id));
  const missing = chosen.filter((id) => !known.has(id)).map((id) => ({ value: id, label: nameless }));
  return [...options.map((option) => ({ value: option.id, label: option.name })), ...missing];
}

/** One or more partners, interests or issues by name; accents do not matter. */
export function FactPicker(props: FieldProps<'fact'>) {
  const { t } = useTranslation();
  const { field, value } = props;
  const options = props.choices[field.of];
  const common = {
    id: props.id,
    label: props.label,
    description: props.help,
    error: props.error,
    required: field.required ?? false,
    searchable: true,
    limit: 100,
    nothingFoundMessage: t('form.nothingFound'),
    filter: ({ options, search, limit }: { options: unknown[]; search: string; limit: number }) => {
      const wanted = fold(search.trim());
      return (options as { value: string; label: string }[])
        .filter((option) => fold(option.label).includes(wanted))
        .slice(0, limit) as never;
    },
  };
  if (field.many) {
    const chosen = Array.isArray(value) ? [...value] : [];
    return (
      <MultiSelect
        {...common}
        data={withChosen(options, chosen, t('form.nameless'))}
        value={chosen}
        onChange={props.onChange}
        placeholder={chosen.length === 0 ? t(`form.choose.${field.of}`) : ''}
        hidePickedOptions
      />
    );
  }
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  return (
    <Select
      {...common}
      data={withChosen(options, chosen ? [chosen] : [], t('form.nameless'))}
      value={chosen}
      onChange={props.onChange}
      placeholder={t(`form.choose.${field.of}`)}
      clearable={!field.required}
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('form.clear', { field: props.label }) }}
    />
  );
}

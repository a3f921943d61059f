import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordOf } from '../facts/words.ts';
import type { FieldProps } from './field-props.ts';

/** A known word in the reader's language, or another word as it is typed. */
export function WordInput(props: FieldProps<'word'>) {
  const { t } = useTranslation();
  const { field, value } = props;
  const suggested = t(`facts.suggested.${field.words}`, {
    returnObjects: true,
    defaultValue: [],
  }) as string[];
  const options = [
    ...field.known.map((code) => ({ code, name: wordOf(t, field.words, code) })),
    ...suggested.map((name) => ({ code: name, name })),
  ];
  const codeOf = (typed: string) =>
    options.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())?.code ?? typed;
  const shown = typeof value === 'string' && value !== '' ? wordOf(t, field.words, value) : '';
  const isChosen = options.some(({ name }) => name === shown);
  return (
    <Autocomplete
      id={props.id}
      label={props.label}
      description={props.help}
      error={props.error}
      required={field.required ?? false}
      data={options.map(({ name }) => name)}
      value={shown}
      onChange={(typed) => props.onChange(codeOf(typed))}
      // With a word chosen the whole list is offered; narrowing it to that word would leave no way to another.
      {...(isChosen ? { filter: ({ options }) => options } : {})}
      maxDropdownHeight={260}
    />
  );
}

import { ActionIcon, Button, Input, TagsInput, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field-props.ts';
import classes from './list-input.module.css';

/** A few words as labels, or steps as lines of text in their order. */
export function ListInput(props: FieldProps<'list'>) {
  const items = Array.isArray(props.value) ? (props.value as readonly string[]) : [];
  if (props.field.lines) return <LinesInput {...props} items={items} />;
  return (
    <TagsInput
      id={props.id}
      label={props.label}
      description={props.help}
      error={props.error}
      value={[...items]}
      onChange={props.onChange}
      splitChars={[',', ';']}
      acceptValueOnBlur
    />
  );
}

function LinesInput(props: FieldProps<'list'> & { items: readonly string[] }) {
  const { t } = useTranslation();
  const { items, id, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const replace = (index: number, text: string) =>
    onChange(items.map((item, at) => (at === index ? text : item)));
  const add = () => {
    onChange([...items, '']);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  };
  return (
    <Input.Wrapper label={props.label} labelElement="div" description={props.help} error={props.error}>
      <ol className={classes.lines} ref={list}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is all that tells two steps apart
          <li key={index} className={classes.line}>
            <Textarea
              id={index === 0 ? id : undefined}
              aria-label={t('form.step', { number: index + 1 })}
              autosize
              minRows={1}
              value={item}
              onChange={(event) => replace(index, event.currentTarget.value)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('form.removeStep', { number: index + 1 })}
              onClick={() => onChange(items.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        id={items.length === 0 ? id : undefined}
        variant="default"
        size="compact-sm"
        disabled={items.length >= props.field.max}
        onClick={add}
      >
        {t('form.addStep')}
      </Button>
    </Input.Wrapper>
  );
}

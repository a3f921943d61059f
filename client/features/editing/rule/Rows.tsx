import { ActionIcon, Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import formClasses from '../../../ui/form/fact-form.module.css';
import classes from './rule.module.css';
import { MOST_ROWS } from './rule-values.ts';

/** A list of parts of a rule, with a button that adds one and takes the reader there. */
export function Rows(props: {
  id: string;
  title: string;
  help: string;
  error: string | undefined;
  add: string;
  count: number;
  onAdd: () => void;
  /** Beside the button that adds. */
  controls?: ReactNode;
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    props.onAdd();
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type select')?.focus(),
    );
  };
  return (
    <section className={formClasses.section} aria-label={props.title}>
      <h3 className={formClasses.heading}>{props.title}</h3>
      <div className={classes.rows} ref={list}>
        <p className={classes.help}>{props.help}</p>
        {props.children}
        <div className={classes.add}>
          <Button
            id={props.id}
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} stroke={1.8} />}
            disabled={props.count >= MOST_ROWS}
            onClick={add}
          >
            {props.add}
          </Button>
          {props.controls}
        </div>
        {props.error && (
          <Text size="sm" className={formClasses.trouble} m={0}>
            {props.error}
          </Text>
        )}
      </div>
    </section>
  );
}

/** One part: its controls, and below them the sentence it stands for. */
export function Row(props: {
  title: string;
  remove: string;
  onRemove: () => void;
  sentence: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className={classes.row}>
      <legend className={classes.legend}>{props.title}</legend>
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes.remove}
        aria-label={props.remove}
        onClick={props.onRemove}
      >
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
      {props.children}
      {props.sentence && <p className={classes.sentence}>{props.sentence}</p>}
    </fieldset>
  );
}

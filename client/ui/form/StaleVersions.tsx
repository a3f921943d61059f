import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../facts/field.ts';
import { fieldName, valueInWords } from '../facts/words.ts';
import type { Choices } from './field-props.ts';
import classes from './stale-versions.module.css';
import { type FormValue, toFactValues } from './values.ts';
import type { Difference, Side } from './versions.ts';

/** Two people changed one fact: both versions side by side, and a choice for each field. */
export function StaleVersions(props: {
  label: string;
  differences: readonly Difference[];
  chosen: Readonly<Record<string, Side>>;
  open: readonly string[];
  choices: Choices;
  isSaving: boolean;
  onChoose: (field: string, side: Side) => void;
  onSave: () => void;
  onKeepTheirs: () => void;
}) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const names = new Map(
    [...props.choices.partner, ...props.choices.interest, ...props.choices.issue].map((one) => [
      one.id,
      one.name,
    ]),
  );
  const inWords = (field: Field, value: FormValue) =>
    valueInWords(
      t,
      i18n.language,
      field,
      toFactValues([field], { [field.name]: value })[field.name],
      (id) => names.get(id) ?? null,
    );
  return (
    <Stack gap="md">
      <div>
        <Title order={3} ref={heading} tabIndex={-1}>
          {t('form.versions.title')}
        </Title>
        <Text size="sm">{t('form.versions.text')}</Text>
      </div>
      {props.differences.map(({ field, mine, theirs, changedBy }) => {
        const side = props.chosen[field.name] ?? changedBy;
        return (
          <Radio.Group
            key={field.name}
            label={fieldName(t, props.label, field.name)}
            value={side}
            onChange={(chosen) => props.onChoose(field.name, chosen as Side)}
            className={classes.group}
          >
            <div className={classes.sides}>
              {(['theirs', 'mine'] as const).map((one) => (
                <Radio.Card key={one} value={one} className={classes.side} data-chosen={side === one}>
                  <Radio.Indicator />
                  <span>
                    <span className={classes.whose}>{t(`form.versions.${one}`)}</span>
                    <span className={classes.value}>{inWords(field, one === 'mine' ? mine : theirs)}</span>
                  </span>
                </Radio.Card>
              ))}
            </div>
            <Text size="xs" c="dimmed">
              {changedBy === null ? t('form.versions.both') : t(`form.versions.only.${changedBy}`)}
            </Text>
          </Radio.Group>
        );
      })}
      {props.differences.length === 0 && <Text size="sm">{t('form.versions.same')}</Text>}
      <Group gap="sm" className={classes.actions}>
        <Button onClick={props.onSave} disabled={props.open.length > 0} loading={props.isSaving}>
          {t('form.versions.save')}
        </Button>
        <Button variant="default" onClick={props.onKeepTheirs}>
          {t('form.versions.keep')}
        </Button>
      </Group>
      {props.open.length > 0 && (
        <Text size="sm" role="status">
          {t('form.versions.open', { count: props.open.length })}
        </Text>
      )}
    </Stack>
  );
}

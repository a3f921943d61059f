import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, Section } from '../facts/field.ts';
import { fieldName, formatDay } from '../facts/words.ts';
import { DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldInput } from './FieldInput.tsx';
import classes from './fact-form.module.css';
import { type Choices, controlId } from './field-props.ts';
import { problemText } from './problem-text.ts';
import { StaleVersions } from './StaleVersions.tsx';
import { type FactFormOptions, useFactForm } from './use-fact-form.ts';
import { isSame } from './values.ts';

export interface FactFormProps extends FactFormOptions {
  /** What the form is about: the label of a fact, or `User`. */
  readonly label: string;
  readonly choices: Choices;
  readonly submit: string;
  readonly onCancel: () => void;
}

/** Sections that stay closed until they are wanted, or hold something that is wrong. */
const folded: ReadonlySet<Section> = new Set(['background', 'weights']);

/** A form in one column: labels above, help below, errors beside their field and in a summary on top. */
export function FactForm(props: FactFormProps) {
  const { t, i18n } = useTranslation();
  const form = useFactForm(props);
  const formId = useId();
  const sections = useMemo(() => bySection(props.fields), [props.fields]);
  const isNew = props.version === null;
  const helpOf = (field: Field): string | undefined => {
    const name =
      !isNew && (field.name === 'validFrom' || field.name === 'password')
        ? `${field.name}Stored`
        : field.name;
    const help = t(`facts.help.${props.label}.${name}`, {
      defaultValue: t(`facts.help.${name}`, { defaultValue: '' }),
    });
    if (name !== 'validFromStored' || typeof props.fact.validFrom !== 'string') return help || undefined;
    return `${t('form.now', { date: formatDay(props.fact.validFrom, i18n.language) })} ${help}`;
  };
  const errors = new Map(
    form.problems.map((problem) => [problem.field, problemText(t, problem, i18n.language)]),
  );
  const { versions } = form;
  const sectionName = (section: Section) =>
    t(`facts.section.${props.label}.${section}`, { defaultValue: t(`facts.section.${section}`) });
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Where a new fact starts with a name, typing may start at once. A phone would push up its keyboard over the form.
    const first = body.current?.querySelector<HTMLInputElement>('input, textarea');
    const isText = first?.type === 'text' && first.getAttribute('role') !== 'combobox' && !first.ariaHasPopup;
    if (isNew && isText && window.matchMedia('(pointer: fine)').matches) first.focus();
  }, [isNew]);

  if (versions) {
    return (
      <StaleVersions
        label={props.label}
        differences={versions.differences}
        chosen={versions.chosen}
        open={versions.open}
        choices={props.choices}
        isSaving={form.state === 'saving'}
        onChoose={versions.choose}
        onSave={versions.save}
        onKeepTheirs={versions.keepTheirs}
      />
    );
  }
  return (
    <form
      ref={body}
      className={classes.form}
      noValidate
      aria-busy={form.state === 'saving'}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Stack gap="md" className={classes.body}>
        {form.problems.length > 0 && (
          <ErrorSummary
            key={form.refusals}
            formId={formId}
            problems={form.problems.map((problem) => ({
              field: problem.field,
              label: problem.field && fieldName(t, props.label, problem.field),
              text: problemText(t, problem, i18n.language),
            }))}
          />
        )}
        {form.offered && (
          <DraftNotice savedAt={form.offered.savedAt} onTake={form.takeDraft} onDrop={form.dropDraft} />
        )}
        {sections.map(([section, fields]) => {
          const inputs = fields.map((field) => (
            <BoundInput
              key={field.name}
              field={field}
              formId={formId}
              label={fieldName(t, props.label, field.name)}
              help={helpOf(field)}
              error={errors.get(field.name)}
              value={form.values[field.name] ?? null}
              choices={props.choices}
              onValue={form.setValue}
            />
          ));
          const filled = fields.filter(
            (field) => !isSame(form.values[field.name], emptyOf(form.values[field.name])),
          ).length;
          const hasProblem = fields.some((field) => errors.has(field.name));
          return folded.has(section) ? (
            <details key={section} className={classes.section} open={hasProblem || undefined}>
              <summary className={classes.heading}>
                {sectionName(section)}
                <span className={classes.count}>
                  {filled > 0 ? t('form.filled', { count: filled }) : t('form.empty')}
                </span>
              </summary>
              <Stack gap="md">{inputs}</Stack>
            </details>
          ) : (
            <section key={section} className={classes.section}>
              {sections.length > 1 && <h3 className={classes.heading}>{sectionName(section)}</h3>}
              <Stack gap="md">{inputs}</Stack>
            </section>
          );
        })}
      </Stack>
      <div className={classes.footer}>
        {(form.state === 'unreachable' || form.state === 'failed') && (
          <Text size="sm" role="alert" className={classes.trouble}>
            {t(`form.trouble.${form.state}`)}
          </Text>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={form.state === 'saving'}>
            {form.state === 'unreachable' ? t('form.again') : props.submit}
          </Button>
          <Button variant="default" onClick={props.onCancel}>
            {t('form.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Keeps one `onChange` for each field, so that typing in one field draws that field alone. */
function BoundInput(
  props: Omit<React.ComponentProps<typeof FieldInput>, 'id' | 'onChange'> & {
    formId: string;
    onValue: (name: string, value: React.ComponentProps<typeof FieldInput>['value']) => void;
  },
) {
  const { formId, onValue, ...rest } = props;
  const { name } = props.field;
  const onChange = useMemo(
    () => (value: React.ComponentProps<typeof FieldInput>['value']) => onValue(name, value),
    [name, onValue],
  );
  return <FieldInput {...rest} id={controlId(formId, name)} onChange={onChange} />;
}

function bySection(fields: readonly Field[]): [Section, Field[]][] {
  const sections = new Map<Section, Field[]>();
  for (const field of fields) sections.set(field.section, [...(sections.get(field.section) ?? []), field]);
  return [...sections];
}

function emptyOf(value: unknown) {
  return Array.isArray(value) ? [] : null;
}

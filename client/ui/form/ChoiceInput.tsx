import { Input, Radio, SegmentedControl, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attitude } from '../../api/generated/graphql.ts';
import { AttitudeGlyph } from '../AttitudeGlyph.tsx';
import { wordOf } from '../facts/words.ts';
import classes from './choice-input.module.css';
import type { FieldProps } from './field-props.ts';

/** One of a few words: side by side when they are few and one is needed, otherwise a list. */
export function ChoiceInput(props: FieldProps<'choice'>) {
  const { t } = useTranslation();
  const { field, id, value, onChange } = props;
  if (field.words === 'visibility') return <VisibilityInput {...props} />;
  const options = field.values.map((one) => ({ value: one, label: wordOf(t, field.words, one) }));
  if (!field.required || options.length > 4) {
    return (
      <Select
        id={id}
        label={props.label}
        description={props.help}
        error={props.error}
        data={options}
        value={typeof value === 'string' ? value : null}
        onChange={onChange}
        placeholder={t(field.words === 'role' ? 'form.none' : 'facts.value.unknown')}
        clearable={!field.required}
        allowDeselect={!field.required}
        clearButtonProps={{ 'aria-label': t('form.clear', { field: props.label }) }}
        required={field.required ?? false}
      />
    );
  }
  return (
    <Input.Wrapper
      label={props.label}
      labelElement="div"
      description={props.help}
      error={props.error}
      required
    >
      <SegmentedControl
        id={id}
        fullWidth
        className={classes.segments}
        aria-label={props.label}
        value={typeof value === 'string' ? value : ''}
        onChange={onChange}
        data={options.map((option) => ({
          value: option.value,
          label:
            field.words === 'attitude' ? (
              <span className={classes.attitude}>
                <AttitudeGlyph attitude={option.value as Attitude} isDecorative />
                {option.label}
              </span>
            ) : (
              option.label
            ),
        }))}
      />
    </Input.Wrapper>
  );
}

/** Who may see a fact, each choice with what it means. */
function VisibilityInput(props: FieldProps<'choice'>) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      id={props.id}
      label={props.label}
      description={props.help}
      error={props.error}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={props.onChange}
      required
    >
      <Stack gap={6} mt={4}>
        {props.field.values.map((value, index) => (
          <Radio
            key={value}
            id={index === 0 ? `${props.id}-first` : undefined}
            value={value}
            label={wordOf(t, 'visibility', value)}
            description={t(`facts.words.visibilityMeaning.${value}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

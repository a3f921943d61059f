import { Button, Input, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttitudeGlyph } from '../AttitudeGlyph.tsx';
import { attitudeOf, formatPosition, formatShare, stepWords } from '../facts/words.ts';
import type { FieldProps } from './field-props.ts';
import classes from './share-input.module.css';
import { numberOf } from './values.ts';

/**
 * A share from 0 to 1, or a position from −1 to +1: a slider with five named steps, and the exact figure beside it. Unknown
 * is not 0: the thumb is hollow until a value is given, and the value can be taken back.
 */
export function ShareInput(props: FieldProps<'share' | 'position'>) {
  const { t, i18n } = useTranslation();
  const { field, id, value } = props;
  const isPosition = field.kind === 'position';
  const min = isPosition ? -1 : 0;
  const steps = isPosition ? 'position' : field.steps;
  const known = typeof value === 'number' ? value : null;
  const format = isPosition ? formatPosition : formatShare;
  const words = known === null ? t('facts.value.unknown') : stepWords(t, steps, known);
  const shown = known ?? (min + 1) / 2;
  const fill = `${((shown - min) / (1 - min)) * 100}%`;
  const inRange = known !== null && known >= min && known <= 1;
  const settle = () => known === null && props.onChange(shown);
  return (
    <Input.Wrapper
      label={props.label}
      labelProps={{ htmlFor: id, className: classes.label }}
      description={props.help}
      error={props.error}
      required={field.required ?? false}
      inputContainer={(children) => <div className={classes.control}>{children}</div>}
    >
      <output className={classes.words} htmlFor={id} data-unknown={known === null}>
        {isPosition && <AttitudeGlyph attitude={attitudeOf(known)} isDecorative />}
        {words}
      </output>
      <div className={classes.row}>
        <input
          id={id}
          type="range"
          className={classes.range}
          style={{ '--fill': fill, '--zero': isPosition ? '50%' : '0%' } as React.CSSProperties}
          data-unknown={known === null}
          data-position={isPosition}
          min={min}
          max={1}
          step={0.05}
          value={inRange || known === null ? shown : known < min ? min : 1}
          aria-valuetext={known === null ? words : `${words} (${format(known, i18n.language)})`}
          aria-invalid={props.error !== undefined}
          aria-describedby={`${id}-words`}
          onChange={(event) => props.onChange(Number(event.currentTarget.value))}
          onPointerUp={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault();
              settle();
            }
          }}
        />
        <ExactInput
          label={t('form.exact', { field: props.label })}
          value={known}
          format={(number) => format(number, i18n.language)}
          onChange={props.onChange}
        />
      </div>
      <div className={classes.ends} id={`${id}-words`}>
        <span>{stepWords(t, steps, min)}</span>
        <span>{stepWords(t, steps, 1)}</span>
      </div>
      {known !== null && !field.required && (
        <Button
          variant="transparent"
          size="compact-xs"
          className={classes.forget}
          onClick={() => props.onChange(null)}
        >
          {t('form.forget')}
        </Button>
      )}
    </Input.Wrapper>
  );
}

/** The figure as text while it is being typed; a number once the field is left. */
function ExactInput(props: {
  label: string;
  value: number | null;
  format: (value: number) => string;
  onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value from the slider replaces what was typed
  useEffect(() => setTyped(null), [props.value]);
  const settle = () => {
    if (typed === null) return;
    const number = numberOf(typed);
    if (number === null || !Number.isNaN(number)) props.onChange(number);
    setTyped(null);
  };
  return (
    <TextInput
      className={classes.exact}
      size="xs"
      inputMode="decimal"
      aria-label={props.label}
      value={typed ?? (props.value === null ? '' : props.format(props.value))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

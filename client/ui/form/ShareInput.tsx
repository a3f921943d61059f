import { Input, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttitudeGlyph } from '../AttitudeGlyph.tsx';
import { attitudeOf, formatPosition, formatShare, stepWords } from '../facts/words.ts';
import type { FieldProps } from './field-props.ts';
import classes from './share-input.module.css';
import { numberOf } from './values.ts';

/** Where the five named steps stand on the track. */
const fiveSteps = [0, 0.25, 0.5, 0.75, 1];

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
  const at = (number: number) => Math.min(1, Math.max(0, (number - min) / (1 - min)));
  const [from, to] = known === null ? [0, 0] : [at(Math.min(0, known)), at(Math.max(0, known))];
  const isDragged = useRef(false);
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
        <div className={classes.slider} style={{ '--from': from, '--to': to } as React.CSSProperties}>
          <span className={classes.ticks} aria-hidden="true">
            {fiveSteps.map((step) => (
              <span key={step} style={{ '--at': step } as React.CSSProperties} />
            ))}
          </span>
          <input
            id={id}
            type="range"
            className={classes.range}
            data-unknown={known === null}
            min={min}
            max={1}
            step={0.01}
            value={shown}
            aria-valuetext={known === null ? words : `${words} (${format(known, i18n.language)})`}
            aria-invalid={props.error !== undefined}
            aria-describedby={`${id}-words`}
            onPointerDown={() => {
              isDragged.current = true;
            }}
            onChange={(event) => {
              const number = Number(event.currentTarget.value);
              // A hand is no finer than a twentieth; the arrow keys and the figure beside it are.
              props.onChange(isDragged.current ? Math.round(number * 20) / 20 : number);
            }}
            onPointerUp={() => {
              isDragged.current = false;
              settle();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                settle();
              }
            }}
          />
        </div>
        <ExactInput
          label={t('form.exact', { field: props.label })}
          value={known}
          format={(number) => format(number, i18n.language)}
          onChange={props.onChange}
        />
      </div>
      <div className={classes.ends} id={`${id}-words`}>
        <span>{stepWords(t, steps, min)}</span>
        {known !== null && !field.required && (
          <button type="button" className={classes.forget} onClick={() => props.onChange(null)}>
            {t('form.forget')}
          </button>
        )}
        <span>{stepWords(t, steps, 1)}</span>
      </div>
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

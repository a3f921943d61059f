import { Alert } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './error-summary.module.css';
import { controlId } from './field-props.ts';

/** What is wrong, above the form; each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary(props: {
  formId: string;
  problems: readonly { field: string | null; label: string | null; text: string }[];
}) {
  const { t } = useTranslation();
  const box: RefObject<HTMLDivElement | null> = useRef(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color="red"
      className={classes.summary}
      title={t('form.summary', { count: props.problems.length })}
    >
      <ul className={classes.list}>
        {props.problems.map(({ field, label, text }) => (
          <li key={`${field}${text}`}>
            {field ? (
              <a
                href={`#${controlId(props.formId, field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusControl(controlId(props.formId, field));
                }}
              >
                {label}: {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Brings a control into view and puts the focus on it, or on the first thing in it that takes focus. */
export function focusControl(id: string): void {
  const control = document.getElementById(id) ?? document.getElementById(`${id}-first`);
  if (!control) return;
  control.closest('details')?.setAttribute('open', '');
  const target = control.matches('input, textarea, select, button')
    ? control
    : control.querySelector('input, button');
  (target as HTMLElement | null)?.focus();
  control.scrollIntoView({ block: 'center' });
}

import type { Field } from '../facts/field.ts';
import type { FormValue } from './values.ts';

/** A partner, interest, issue or centre that can be chosen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the pickers of a form offer. */
export interface Choices {
  readonly partner: readonly Named[];
  readonly interest: readonly Named[];
  readonly issue: readonly Named[];
  readonly centre?: readonly Named[];
}

export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  readonly field: Extract<Field, { kind: Kind }>;
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly value: FormValue;
  readonly choices: Choices;
  readonly onChange: (value: FormValue) => void;
}

/** The id of the control of a field, so that a list of problems can lead to it. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

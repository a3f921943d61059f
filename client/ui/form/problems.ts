import type { z } from 'zod';
import type { Field } from '../facts/field.ts';
import { factSchema } from './schema.ts';
import { type FormValues, toFactValues } from './values.ts';

/** Why a value cannot be saved. `field` null stands for the form as a whole. */
export interface Problem {
  readonly field: string | null;
  readonly code: string;
  /** Figures for the sentence, such as `max`. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The server's own sentence, where it gave one. */
  readonly message?: string;
}

function toProblem(issue: z.core.$ZodIssue, field: Field): Problem {
  const at = { field: field.name };
  if (issue.code === 'too_big') {
    return {
      ...at,
      code: issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'LIMIT' : 'OUT_OF_RANGE',
      limits: rangeOf(field, Number(issue.maximum)),
    };
  }
  if (issue.code === 'too_small') {
    if (field.kind === 'secret') return { ...at, code: 'TOO_SHORT', limits: { min: field.min } };
    if (issue.origin === 'string') return { ...at, code: 'REQUIRED' };
    if (issue.origin === 'array') return { ...at, code: 'TOO_FEW', limits: { min: Number(issue.minimum) } };
    return { ...at, code: 'OUT_OF_RANGE', limits: rangeOf(field, Number(issue.minimum)) };
  }
  return { ...at, code: 'INVALID' };
}

function rangeOf(field: Field, bound: number): Record<string, number> {
  switch (field.kind) {
    case 'share':
      return { min: 0, max: 1 };
    case 'position':
      return { min: -1, max: 1 };
    case 'level':
    case 'number':
      return { min: field.min, max: field.max };
    case 'list':
      return { max: field.max, maxLength: field.maxLength };
    default:
      return { max: bound };
  }
}

/** What is wrong with the values, one problem for each field, in the order of the form. */
export function findProblems(fields: readonly Field[], values: FormValues): Problem[] {
  const factValues = toFactValues(fields, values);
  return fields.flatMap((field) => {
    const value = factValues[field.name] ?? null;
    if (value === null) return field.required ? [{ field: field.name, code: 'REQUIRED' }] : [];
    if (field.required && Array.isArray(value) && value.length === 0)
      return [{ field: field.name, code: 'REQUIRED' }];
    const result = factSchema([field]).safeParse({ [field.name]: value });
    return result.success ? [] : [toProblem(result.error.issues[0]!, field)];
  });
}

/** Problems between fields that no single field can show. */
export function findClashes(values: FormValues): Problem[] {
  const problems: Problem[] = [];
  if (values.fromId && values.fromId === values.toId) problems.push({ field: 'toId', code: 'SAME_PARTNER' });
  const minimum = Number(values.minimum);
  const maximum = Number(values.maximum);
  if (values.minimum && values.maximum && minimum >= maximum)
    problems.push({ field: 'maximum', code: 'SCALE' });
  return problems;
}

/** The server's refusals with each path cut to the field of the form: `input.position` is `position`. */
export function fromUserErrors(
  errors: readonly { field?: string | null; code: string; message: string }[],
  fields: readonly Field[],
): Problem[] {
  const names = new Set(fields.map((field) => field.name));
  return errors.map(({ field, code, message }) => {
    const name = field?.split('.').find((part) => names.has(part)) ?? null;
    return { field: name, code, message };
  });
}

import { z } from 'zod';
import type { Field } from '../facts/field.ts';

/** Values of one field as the API takes them, with the server's limits. A required field refuses null, any other takes it. */
export function fieldSchema(field: Field): z.ZodType {
  const schema = valueSchema(field);
  return field.required || field.kind === 'list' || (field.kind === 'fact' && field.many)
    ? schema
    : schema.nullable();
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text': {
      const text = field.trim ? z.string().trim() : z.string();
      return field.required ? text.min(1).max(field.max) : text.max(field.max);
    }
    case 'word':
      return field.required ? z.string().trim().min(1).max(field.max) : z.string().max(field.max);
    case 'email':
      return z.email().max(field.max);
    case 'phone':
      return z.string().max(field.max);
    case 'secret':
      return z.string().min(field.min).max(field.max);
    case 'share':
      return z.number().min(0).max(1);
    case 'position':
      return z.number().min(-1).max(1);
    case 'level':
      return z.int().min(field.min).max(field.max);
    case 'number':
      return z.number().min(field.min).max(field.max);
    case 'choice':
      return z.enum(field.values);
    case 'yesNo':
      return z.boolean();
    case 'list':
      return z.array(z.string().trim().min(1).max(field.maxLength)).max(field.max);
    case 'date':
      return z.iso.datetime({ offset: true });
    case 'memberships':
      return z.array(z.string());
    case 'fact':
      return field.many ? z.array(z.string()).min(field.atLeast ?? 0) : z.string();
  }
}

/** All values of a fact. */
export function factSchema(fields: readonly Field[]): z.ZodObject {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])));
}

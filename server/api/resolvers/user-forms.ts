import { z } from 'zod';
import { roles } from '../../domain/visibility.ts';
import { PASSWORD_LENGTH } from '../auth/passwords.ts';
import type { UserError } from '../generated/resolvers.ts';

/** What a user may be made of, and why a value is refused. */

const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

const name = z.string().trim().min(1).max(200).refine(wellFormed);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const password = z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most).refine(wellFormed);
const everywhere = z.enum(roles).nullable();
const memberships = z
  .array(z.object({ centreId: z.string().max(200), role: z.enum(roles) }))
  .max(1000)
  .refine((list) => new Set(list.map(({ centreId }) => centreId)).size === list.length, {
    error: 'must name each centre once',
  });
const version = z.int().min(1);

export const userForm = z.object({
  id: z
    .uuid()
    .nullish()
    .transform((id) => id ?? undefined),
  name,
  email,
  password,
  everywhere: everywhere.nullish().transform((role) => role ?? null),
  memberships: memberships.nullish().transform((list) => list ?? []),
});

export const userCorrectionForm = z.object({
  id: z.string().max(200),
  version,
  name: name.optional(),
  email: email.optional(),
  password: password.optional(),
  everywhere: everywhere.optional(),
  memberships: memberships
    .nullable()
    .transform((list) => list ?? [])
    .optional(),
});

export const userIdentityForm = z.object({ id: z.string().max(200), version });

export const newTokenForm = z.object({
  mutationId: z.string().min(1).max(200),
  name,
  days: z.int().min(1).max(365),
});

/** One error for each value that was refused. The value itself is not repeated: it may be a password. */
export function toUserErrors(error: z.ZodError): UserError[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    const [code, rule] = reasonOf(issue);
    return { field: field === '' ? null : `input.${field}`, code, message: `${field} ${rule}.` };
  });
}

function reasonOf(issue: z.core.$ZodIssue): [UserError['code'], string] {
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? ['TOO_LONG', `has more than ${issue.maximum} characters`]
      : ['OUT_OF_RANGE', `must be at most ${issue.maximum}`];
  }
  if (issue.code === 'too_small') {
    if (issue.origin !== 'string') return ['OUT_OF_RANGE', `must be at least ${issue.minimum}`];
    return issue.minimum === 1
      ? ['REQUIRED', 'must not be empty']
      : ['INVALID', `must have at least ${issue.minimum} characters`];
  }
  if (issue.code === 'invalid_type') return ['REQUIRED', 'must not be empty'];
  if (issue.code === 'invalid_format')
    return ['INVALID', `must be ${formats[issue.format] ?? 'of another form'}`];
  return [
    'INVALID',
    issue.code === 'custom' && issue.message !== 'Invalid input' ? issue.message : 'has the wrong form',
  ];
}

const formats: Readonly<Record<string, string>> = {
  email: 'an e-mail address such as naam@example.org',
  uuid: 'a UUID',
};

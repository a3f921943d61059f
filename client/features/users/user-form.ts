import type { Field } from '../../ui/facts/field.ts';
import { limits, roles } from '../../ui/facts/limits.ts';
import { toMembership } from '../../ui/form/MembershipsInput.tsx';
import type { FactValues } from '../../ui/form/values.ts';
import type { UserFact } from './user-documents.ts';

/** What a user form asks for. The password of a stored user stays unless a new one is given. */
export function userFields(isNew: boolean): Field[] {
  return [
    { name: 'name', section: 'who', kind: 'text', max: limits.name, required: true, trim: true },
    { name: 'email', section: 'who', kind: 'email', max: limits.email, required: true },
    { name: 'password', section: 'who', kind: 'secret', min: 12, max: 200, required: isNew },
    { name: 'everywhere', section: 'access', kind: 'choice', words: 'role', values: roles },
    { name: 'memberships', section: 'access', kind: 'memberships', values: roles },
  ];
}

/** A stored user as the form takes it. */
export function toUserValues(
  user: Pick<UserFact, 'name' | 'email' | 'everywhere' | 'memberships'>,
): FactValues {
  const { name, email, everywhere, memberships } = user;
  return {
    name,
    email,
    password: null,
    everywhere,
    memberships: memberships.map(({ centreId, role }) => `${centreId} ${role}`),
  };
}

/** What the form gives as the mutation takes it. An emptied password is no change of it. */
export function toUserInput(values: FactValues): Record<string, unknown> {
  const { memberships, password, ...rest } = values;
  return {
    ...rest,
    ...(password ? { password } : {}),
    ...(Array.isArray(memberships) ? { memberships: memberships.map(toMembership) } : {}),
  };
}

import type { FactLabel, Visibility } from '../../domain/facts.ts';
import type { ChangeError, FactState } from './types.ts';

/** Words for errors. A text that the caller sent is never repeated: it may be a secret, or markup. */

/** The same for what does not exist, what is hidden and what is of another centre. */
export function notFound(value: string | null, operation: number | null = null): ChangeError {
  return {
    operation,
    value,
    code: 'NOT_FOUND',
    message: `${value ?? 'id'}: there is nothing with this id, or nothing that you may see. Take the id from a list.`,
  };
}

const nouns: Readonly<Record<FactLabel, string>> = {
  Partner: 'partner',
  Contact: 'contact',
  Interest: 'interest',
  Holding: 'holding',
  Issue: 'issue',
  Stance: 'stance',
  Relationship: 'relationship',
  Conflict: 'conflict',
  Scenario: 'scenario',
};

/** `partner “Bakkerij Jansen”`, or `stance` for what has no name. */
export function called({ label, values }: Pick<FactState, 'label' | 'values'>): string {
  return typeof values.name === 'string' ? `${nouns[label]} “${values.name}”` : nouns[label];
}

/** The date of a moment, with the time when it is not midnight. */
export const when = (moment: string) => moment.replace(/T00:00:00\.000Z$/, '');

export const audience: Readonly<Record<Visibility, string>> = {
  SHARED: 'SHARED (everyone of the centre)',
  TEAM: 'TEAM (coordinators and managers)',
  PRIVATE: 'PRIVATE (its author)',
};

import type { ForceField } from '../../api/force-field.ts';

/** The bargaining over the chosen issue and those on the table beside it. */
export function Bargaining(_: { field: ForceField; issue: NonNullable<ForceField['issue']> }) {
  return null;
}

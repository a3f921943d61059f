interface FieldValue {
  readonly field: string;
  readonly value: string | null;
}

/** One field of a fact: `before` is undefined when the change made the fact, `after` when it took it away. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

/** Kept by the service for itself; says nothing to who reads the log. */
const untold = new Set(['validFrom', 'validTo', 'key', 'isDemo']);

/** The fields of a changed fact side by side. What a new fact left empty is left out. */
export function fieldChanges(fact: {
  readonly before: readonly FieldValue[];
  readonly after: readonly FieldValue[];
}): FieldChange[] {
  const before = new Map(fact.before.map(({ field, value }) => [field, value]));
  const after = new Map(fact.after.map(({ field, value }) => [field, value]));
  const isMade = fact.before.length === 0;
  const isTaken = fact.after.length === 0;
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !untold.has(field))
    .map((field) => ({
      field,
      before: isMade ? undefined : (before.get(field) ?? null),
      after: isTaken ? undefined : (after.get(field) ?? null),
    }))
    .filter(({ before, after }) => (before ?? null) !== null || (after ?? null) !== null);
}

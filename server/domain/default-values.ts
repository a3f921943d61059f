import type { FactLabel } from './facts.ts';

/** What a new fact holds where its maker says nothing; whatever is not here starts empty. The schema's inputs say the same. */
export const defaultValues: Readonly<
  Record<FactLabel, Readonly<Record<string, string | boolean | string[]>>>
> = {
  Partner: { kind: 'OTHER', attitude: 'UNKNOWN', themes: [], visibility: 'SHARED' },
  Contact: { visibility: 'TEAM' },
  Interest: { scope: 'INDIVIDUAL', visibility: 'SHARED' },
  Holding: { visibility: 'TEAM' },
  Issue: { visibility: 'SHARED' },
  Stance: { visibility: 'TEAM' },
  Relationship: { kind: 'KNOWS', layer: 'FORMAL', sign: 'POSITIVE', isDirected: false, visibility: 'TEAM' },
  Conflict: { stage: 'OPEN', steps: [], visibility: 'TEAM' },
  Scenario: { visibility: 'TEAM' },
};

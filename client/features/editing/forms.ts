import type { FormName } from '../../state/editing.tsx';
import { centreWrites } from './writes/centre.ts';
import { conflictWrites } from './writes/conflict.ts';
import { contactWrites } from './writes/contact.ts';
import { holdingWrites } from './writes/holding.ts';
import { interestWrites } from './writes/interest.ts';
import { issueWrites } from './writes/issue.ts';
import { partnerWrites } from './writes/partner.ts';
import { relationshipWrites } from './writes/relationship.ts';
import { scenarioWrites } from './writes/scenario.ts';
import { stanceWrites } from './writes/stance.ts';
import type { Writes } from './writes/writes.ts';

interface Form {
  readonly writes: Writes;
  /** Values of a new fact until someone chooses others. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** The mutations behind each form, and what a new fact starts with: what everyone may know is shared, a judgement is the team's. */
export const forms: Readonly<Record<FormName, Form>> = {
  Partner: { writes: partnerWrites, defaults: { kind: 'SHOP', attitude: 'UNKNOWN', visibility: 'SHARED' } },
  Contact: { writes: contactWrites, defaults: { visibility: 'TEAM' } },
  Interest: { writes: interestWrites, defaults: { scope: 'INDIVIDUAL', visibility: 'SHARED' } },
  Holding: { writes: holdingWrites, defaults: { visibility: 'TEAM' } },
  Issue: { writes: issueWrites, defaults: { visibility: 'SHARED' } },
  Stance: { writes: stanceWrites, defaults: { visibility: 'TEAM' } },
  Relationship: {
    writes: relationshipWrites,
    defaults: { kind: 'KNOWS', layer: 'INFORMAL', sign: 'POSITIVE', isDirected: false, visibility: 'TEAM' },
  },
  Conflict: { writes: conflictWrites, defaults: { stage: 'OPEN', visibility: 'TEAM' } },
  Scenario: { writes: scenarioWrites, defaults: { visibility: 'TEAM' } },
  Centre: { writes: centreWrites, defaults: { kind: 'TOWN_CENTRE' } },
};

/** Facts that belong to a centre directly and name it when they are made; the others belong to a partner. */
export const namesItsCentre: ReadonlySet<FormName> = new Set(['Partner', 'Interest', 'Issue']);

/** What a new fact is made of besides its form: known where the form was asked for, and sent as it is. */
export const broughtAlong: Readonly<Partial<Record<FormName, readonly string[]>>> = {
  Scenario: ['issueId', 'scenario'],
};

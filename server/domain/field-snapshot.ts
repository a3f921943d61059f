import type { centreKinds, FactLabel, FactValues } from './facts.ts';

/** A fact of one date: its values, its id and version. Dates are ISO 8601 in UTC with milliseconds. */
export type FieldFact<L extends FactLabel> = FactValues<L> & {
  readonly id: string;
  readonly centreId: string;
  readonly version: number;
};

export type FieldPartner = FieldFact<'Partner'>;
export type FieldInterest = FieldFact<'Interest'>;
export type FieldIssue = FieldFact<'Issue'> & {
  readonly vetoIds: string[];
  readonly electorateIds: string[];
};
export type FieldHolding = FieldFact<'Holding'> & { readonly partnerId: string; readonly interestId: string };
export type FieldStance = FieldFact<'Stance'> & { readonly partnerId: string; readonly issueId: string };
export type FieldRelationship = FieldFact<'Relationship'> & {
  readonly fromId: string;
  readonly toId: string;
};
export type FieldConflict = FieldFact<'Conflict'> & {
  readonly partyIds: string[];
  readonly issueId: string | null;
  readonly interestIds: string[];
  readonly mediatorId: string | null;
};

export interface FieldCentre {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof centreKinds)[number];
  readonly place: string | null;
  readonly description: string | null;
  readonly isDemo: boolean;
  readonly dataVersion: number;
  readonly version: number;
  readonly archivedAt: string | null;
}

/**
 * The field of a centre at one date, as one asker sees it: every id in it refers to a fact that is in it too. Whatever is computed of a
 * field is computed of this. Nobody changes it: it may be shared by many questions.
 */
export interface FieldSnapshot {
  readonly centre: FieldCentre;
  /** The date shown. */
  readonly asOf: string;
  /** Until this date the field stays as it is if nobody changes it: then something begins or ends. Null: for ever. */
  readonly holdsUntil: string | null;
  readonly partners: FieldPartner[];
  readonly relationships: FieldRelationship[];
  readonly conflicts: FieldConflict[];
  readonly interests: FieldInterest[];
  readonly holdings: FieldHolding[];
  /** Issues raised by then, closed ones included: their stances stay readable. */
  readonly issues: FieldIssue[];
  /** Stances on all these issues. */
  readonly stances: FieldStance[];
}

/** Whether the issue was open at the date of the field. */
export const isOpen = ({ asOf }: Pick<FieldSnapshot, 'asOf'>, { validTo }: FieldIssue): boolean =>
  validTo === null || validTo > asOf;

/** The issue with this id or key; of two with one key the one that was open. Null when the field has none. */
export function findIssue(field: Pick<FieldSnapshot, 'asOf' | 'issues'>, idOrKey: string): FieldIssue | null {
  const byKey = field.issues.filter(({ key }) => key === idOrKey);
  return (
    field.issues.find(({ id }) => id === idOrKey) ??
    byKey.find((issue) => isOpen(field, issue)) ??
    byKey[0] ??
    null
  );
}

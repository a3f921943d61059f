import type {
  FieldConflict,
  FieldHolding,
  FieldInterest,
  FieldIssue,
  FieldPartner,
  FieldRelationship,
  FieldSnapshot,
  FieldStance,
} from '../../server/domain/field-snapshot.ts';

type Own<Fact> = Readonly<Partial<Fact>>;

/** A field in a few lines: ids are the names, everything holds since 1 January 2025. */
export interface SmallSnapshot {
  readonly partners?: Readonly<Record<string, Own<FieldPartner>>>;
  /** From, to and what differs from a positive, formal relationship without direction. Partners named here alone are made too. */
  readonly relationships?: readonly (readonly [from: string, to: string, own?: Own<FieldRelationship>])[];
  readonly issues?: Readonly<Record<string, Own<FieldIssue>>>;
  /** Partner, issue, position and what else is known. Issues named here alone are made too. */
  readonly stances?: readonly (readonly [
    partner: string,
    issue: string,
    position: number,
    own?: Own<FieldStance>,
  ])[];
  /** Interests by partner. */
  readonly holdings?: Readonly<Record<string, readonly string[]>>;
  readonly conflicts?: readonly (readonly [parties: readonly string[], own?: Own<FieldConflict>])[];
}

const SINCE = '2025-01-01T00:00:00.000Z';
const fact = {
  centreId: 'centre',
  version: 1,
  visibility: 'SHARED',
  source: null,
  confidence: null,
  validFrom: SINCE,
  validTo: null,
  reviewBy: null,
} as const;

export function snapshotOf(field: SmallSnapshot): FieldSnapshot {
  const { relationships = [], stances = [], holdings = {}, conflicts = [] } = field;
  const names = new Set([
    ...Object.keys(field.partners ?? {}),
    ...relationships.map(([from]) => from),
    ...relationships.map(([, to]) => to),
    ...stances.map(([partner]) => partner),
    ...Object.keys(holdings),
    ...conflicts.flatMap(([parties]) => parties),
  ]);
  const issueNames = new Set([...Object.keys(field.issues ?? {}), ...stances.map(([, issue]) => issue)]);
  return {
    centre: {
      id: 'centre',
      name: 'Centrum',
      kind: 'TOWN_CENTRE',
      place: null,
      description: null,
      isDemo: false,
      dataVersion: 1,
      version: 1,
      archivedAt: null,
    },
    asOf: '2026-01-01T00:00:00.000Z',
    holdsUntil: null,
    partners: [...names].map(
      (name) =>
        ({
          ...fact,
          id: name,
          name,
          kind: 'SHOP',
          group: null,
          power: null,
          legitimacy: null,
          urgency: null,
          attitude: 'UNKNOWN',
          ringActual: null,
          ringDesired: null,
          sector: null,
          wozValue: null,
          votes: null,
          ...field.partners?.[name],
        }) as FieldPartner,
    ),
    relationships: relationships.map(
      ([fromId, toId, own], i) =>
        ({
          ...fact,
          id: `r${i}`,
          fromId,
          toId,
          kind: 'KNOWS',
          layer: 'FORMAL',
          sign: 'POSITIVE',
          strength: null,
          influence: null,
          isDirected: false,
          note: null,
          ...own,
        }) as FieldRelationship,
    ),
    issues: [...issueNames].map(
      (name) =>
        ({
          ...fact,
          id: name,
          name,
          key: name.toLowerCase(),
          rule: null,
          customRule: null,
          vetoIds: [],
          electorateIds: [],
          ...field.issues?.[name],
        }) as unknown as FieldIssue,
    ),
    stances: stances.map(
      ([partnerId, issueId, position, own]) =>
        ({
          ...fact,
          id: `${partnerId}-${issueId}`,
          partnerId,
          issueId,
          position,
          salience: null,
          power: null,
          probability: null,
          turnout: null,
          argument: null,
          ...own,
        }) as FieldStance,
    ),
    interests: [...new Set(Object.values(holdings).flat())].map(
      (name) => ({ ...fact, id: name, name, theme: null, scope: 'COLLECTIVE' }) as FieldInterest,
    ),
    holdings: Object.entries(holdings).flatMap(([partnerId, interests]) =>
      interests.map(
        (interestId) =>
          ({
            ...fact,
            id: `${partnerId}-${interestId}`,
            partnerId,
            interestId,
            importance: null,
          }) as FieldHolding,
      ),
    ),
    conflicts: conflicts.map(
      ([partyIds, own], i) =>
        ({
          ...fact,
          id: `c${i}`,
          name: `Conflict ${i}`,
          severity: 3,
          stage: 'OPEN',
          steps: [],
          partyIds: [...partyIds],
          issueId: null,
          interestIds: [],
          mediatorId: null,
          ...own,
        }) as FieldConflict,
    ),
  };
}

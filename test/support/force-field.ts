import type { FieldPartner, FieldRelationship, ForceField } from '../../client/api/force-field.ts';

type Ties = Readonly<Record<string, Readonly<Record<string, number | Partial<FieldRelationship>>>>>;

/**
 * A force field in one line. A tie is a strength, negative for one that hinders, or the fields that differ:
 * `fieldOf({ Bakker: { Slager: 0.8, Gemeente: -0.5 } })`. Who is named only as the other end is made too. Ids are the names.
 */
export function fieldOf(
  ties: Ties,
  partners: Readonly<Record<string, Partial<FieldPartner>>> = {},
  rest: Partial<ForceField> = {},
): ForceField {
  const names = new Set([
    ...Object.keys(ties),
    ...Object.values(ties).flatMap(Object.keys),
    ...Object.keys(partners),
  ]);
  return {
    asOf: '2025-11-22T12:00:00Z',
    dataVersion: 1,
    scope: 'TEAM',
    centre: { id: 'centre', name: 'Centrum', kind: 'TOWN_CENTRE', isDemo: true, archivedAt: null },
    partners: [...names].map((name) => partnerOf(name, partners[name])),
    relationships: Object.entries(ties).flatMap(([from, others]) =>
      Object.entries(others).map(([to, tie]) => tieOf(from, to, tie)),
    ),
    conflicts: [],
    interests: [],
    holdings: [],
    issues: [],
    issue: null,
    stances: [],
    forces: null,
    ...rest,
  };
}

function partnerOf(name: string, own: Partial<FieldPartner> = {}): FieldPartner {
  return {
    id: name,
    name,
    kind: 'SHOP',
    sector: 'PRIVATE',
    group: null,
    power: 0.5,
    legitimacy: null,
    urgency: null,
    attitude: 'UNKNOWN',
    ringActual: null,
    ringDesired: null,
    wozValue: null,
    votes: null,
    confidence: null,
    reviewBy: null,
    version: 1,
    ...own,
  } as FieldPartner;
}

function tieOf(from: string, to: string, tie: number | Partial<FieldRelationship>): FieldRelationship {
  const strength = typeof tie === 'number' ? Math.abs(tie) : null;
  return {
    id: `${from}-${to}`,
    fromId: from,
    toId: to,
    kind: 'KNOWS',
    layer: 'FORMAL',
    sign: typeof tie === 'number' && tie < 0 ? 'NEGATIVE' : 'POSITIVE',
    strength,
    isDirected: false,
    confidence: null,
    validFrom: '2025-01-01T00:00:00Z',
    reviewBy: null,
    ...(typeof tie === 'number' ? {} : tie),
  };
}

import { z } from 'zod';

/**
 * The nouns of a force field: which values each fact holds, within which limits, and what it is about.
 * Mutations, imports, the demo loader, history and the audit log all read this one table.
 */

const name = z.string().trim().min(1).max(200);
const line = z.string().max(200).nullable();
const word = z.string().trim().min(1).max(60);
const text = z.string().max(4000).nullable();
const share = z.number().min(0).max(1).nullable();
/** A date and time with zone, ISO 8601. */
const moment = z.iso.datetime({ offset: true });

export const visibilities = ['SHARED', 'TEAM', 'PRIVATE'] as const;
export type Visibility = (typeof visibilities)[number];
export const attitudes = ['FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'] as const;
export const sectors = ['PUBLIC', 'PRIVATE', 'ASSOCIATION'] as const;
export const rings = ['DECIDE', 'COOPERATE', 'ADVISE', 'KNOW'] as const;
export const layers = ['FORMAL', 'INFORMAL'] as const;
export const signs = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
export const rulePresets = ['SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'DOUBLE_MAJORITY', 'BIZ'] as const;
export const conflictStages = ['LATENT', 'OPEN', 'ESCALATED', 'MEDIATION', 'SETTLED'] as const;
export const interestScopes = ['INDIVIDUAL', 'COLLECTIVE'] as const;
export const centreKinds = ['TOWN_CENTRE', 'CONTACT_CENTRE', 'OTHER'] as const;

/** Kinds of partner that have an icon and a translation; any other word may be used too. */
export const partnerKinds = [
  'SHOP',
  'HOSPITALITY',
  'LANDLORD',
  'RESIDENTS',
  'MARKET',
  'MUNICIPALITY',
  'POLICE',
  'ASSOCIATION',
  'EVENT_ORGANISER',
  'CULTURE',
  'TEAM',
  'DEPARTMENT',
  'MANAGEMENT',
  'SUPPLIER',
  'MEDIA',
  'POLITICAL_PARTY',
  'OTHER',
] as const;

/** Kinds of relationship that have a translation; any other word may be used too. */
export const relationshipKinds = [
  'COOPERATES',
  'INFORMS',
  'ADVISES',
  'FUNDS',
  'RENTS_TO',
  'MEMBER_OF',
  'REPRESENTS',
  'SUPERVISES',
  'LICENSES',
  'SUPPLIES',
  'CONTRACTS',
  'NEIGHBOURS',
  'COMPETES',
  'KNOWS',
  'TRUSTS',
  'DISTRUSTS',
  'REPORTS_TO',
] as const;

/** What every fact says of itself: who may see it, who claims it, how surely, since when and until when. */
const provenance = {
  visibility: z.enum(visibilities),
  source: z.string().max(500).nullable(),
  confidence: share,
  validFrom: moment,
  validTo: moment.nullable(),
  reviewBy: moment.nullable(),
};

/** A link from a fact to what it is about. `many` links hold an array of ids. */
export interface Link {
  /** Neo4j relationship type. */
  readonly type: string;
  /** OUT: from the fact to the target; IN: from the target to the fact. */
  readonly direction: 'OUT' | 'IN';
  readonly target: FactLabel;
  readonly many?: boolean;
  readonly optional?: boolean;
}

export type FactLabel =
  | 'Partner'
  | 'Contact'
  | 'Interest'
  | 'Holding'
  | 'Issue'
  | 'Stance'
  | 'Relationship'
  | 'Conflict'
  | 'Scenario';

export interface FactKind {
  readonly label: FactLabel;
  /** The values a fact of this kind holds, all of them present; empty is null. */
  readonly values: z.ZodObject;
  readonly links: Readonly<Record<string, Link>>;
}

export const factKinds = {
  Partner: {
    label: 'Partner',
    values: z.object({
      name,
      kind: word,
      sector: z.enum(sectors).nullable(),
      group: z.string().max(100).nullable(),
      description: text,
      power: share,
      legitimacy: share,
      urgency: share,
      attitude: z.enum(attitudes),
      ringActual: z.enum(rings).nullable(),
      ringDesired: z.enum(rings).nullable(),
      structure: text,
      businessModel: text,
      workingMethods: text,
      themes: z.array(word).max(20),
      preferredLanguage: z.string().max(35).nullable(),
      preferredChannel: z.string().max(60).nullable(),
      preferredStyle: line,
      howToApproach: text,
      agreement: text,
      wozValue: z.number().min(0).max(1e10).nullable(),
      votes: z.number().min(0).max(1e6).nullable(),
      ...provenance,
    }),
    links: {},
  },
  Contact: {
    label: 'Contact',
    values: z.object({
      name,
      role: line,
      email: z.email().max(254).nullable(),
      phone: z.string().max(40).nullable(),
      preferredLanguage: z.string().max(35).nullable(),
      preferredChannel: z.string().max(60).nullable(),
      note: text,
      ...provenance,
    }),
    links: { partnerId: { type: 'SPEAKS_FOR', direction: 'OUT', target: 'Partner' } },
  },
  Interest: {
    label: 'Interest',
    values: z.object({
      name,
      description: text,
      theme: z.string().max(100).nullable(),
      scope: z.enum(interestScopes),
      ...provenance,
    }),
    links: {},
  },
  Holding: {
    label: 'Holding',
    values: z.object({ importance: share, ...provenance }),
    links: {
      partnerId: { type: 'HOLDS', direction: 'IN', target: 'Partner' },
      interestId: { type: 'OF', direction: 'OUT', target: 'Interest' },
    },
  },
  Issue: {
    label: 'Issue',
    values: z.object({
      name,
      key: z.string().min(1).max(200),
      description: text,
      minimum: z.number().min(-1e12).max(1e12).nullable(),
      maximum: z.number().min(-1e12).max(1e12).nullable(),
      rule: z.enum(rulePresets).nullable(),
      /** JSON of a `CustomRule`, written by `writeCustomRule` alone. */
      customRule: z.string().max(10_000).nullable(),
      ...provenance,
    }),
    links: {
      vetoIds: { type: 'VETOED_BY', direction: 'OUT', target: 'Partner', many: true },
      electorateIds: { type: 'ENTITLES', direction: 'OUT', target: 'Partner', many: true },
    },
  },
  Stance: {
    label: 'Stance',
    values: z.object({
      position: z.number().min(-1).max(1),
      salience: share,
      power: share,
      probability: share,
      turnout: share,
      argument: text,
      ...provenance,
    }),
    links: {
      partnerId: { type: 'TAKES', direction: 'IN', target: 'Partner' },
      issueId: { type: 'ON', direction: 'OUT', target: 'Issue' },
    },
  },
  Relationship: {
    label: 'Relationship',
    values: z.object({
      kind: word,
      layer: z.enum(layers),
      sign: z.enum(signs),
      strength: share,
      influence: z.int().min(0).max(4).nullable(),
      isDirected: z.boolean(),
      note: text,
      ...provenance,
    }),
    links: {
      fromId: { type: 'FROM', direction: 'OUT', target: 'Partner' },
      toId: { type: 'TO', direction: 'OUT', target: 'Partner' },
    },
  },
  Conflict: {
    label: 'Conflict',
    values: z.object({
      name,
      description: text,
      severity: z.int().min(1).max(5),
      stage: z.enum(conflictStages),
      steps: z.array(z.string().trim().min(1).max(500)).max(50),
      outcome: text,
      ...provenance,
    }),
    links: {
      partyIds: { type: 'INVOLVES', direction: 'OUT', target: 'Partner', many: true },
      issueId: { type: 'ABOUT', direction: 'OUT', target: 'Issue', optional: true },
      interestIds: { type: 'TOUCHES', direction: 'OUT', target: 'Interest', many: true },
      mediatorId: { type: 'MEDIATED_BY', direction: 'OUT', target: 'Partner', optional: true },
    },
  },
  Scenario: {
    label: 'Scenario',
    values: z.object({
      name,
      description: text,
      /** JSON of a `Scenario`, written by `writeScenario` alone. It names partners that a reader may not see: never shown as it is. */
      assumptions: z.string().max(400_000),
      ...provenance,
    }),
    links: { issueId: { type: 'WHAT_IF', direction: 'OUT', target: 'Issue' } },
  },
} as const satisfies Record<FactLabel, FactKind>;

export type FactValues<L extends FactLabel> = z.infer<(typeof factKinds)[L]['values']>;

/**
 * The form in which two names count as the same: lower case, without accents, runs of space as one.
 * `Café 't  Hoekje` and `cafe 't hoekje` are one partner. A name of accents alone is its own key.
 */
export function nameKey(value: string): string {
  const key = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
  return key || value.trim();
}

/** The key of an issue: its name in lower case with hyphens (`Tolheffing binnenstad` → `tolheffing-binnenstad`). */
export function issueKey(issueName: string): string {
  const key = nameKey(issueName)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key || 'issue';
}

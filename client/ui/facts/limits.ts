/**
 * Limits and words of the facts as the forms check them before they are sent. The server decides; a test keeps these
 * equal to its table of facts.
 */
export const limits = {
  name: 200,
  line: 200,
  word: 60,
  text: 4000,
  source: 500,
  group: 100,
  theme: 100,
  language: 35,
  email: 254,
  phone: 40,
  step: 500,
  steps: 50,
  themes: 20,
  wozValue: 1e10,
  votes: 1e6,
  scale: 1e12,
  influence: 4,
  severity: 5,
} as const;

export const visibilities = ['SHARED', 'TEAM', 'PRIVATE'] as const;
export const attitudes = ['FOR', 'DOUBT', 'AGAINST', 'UNKNOWN'] as const;
export const sectors = ['PUBLIC', 'PRIVATE', 'ASSOCIATION'] as const;
export const rings = ['DECIDE', 'COOPERATE', 'ADVISE', 'KNOW'] as const;
export const layers = ['FORMAL', 'INFORMAL'] as const;
export const signs = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
export const rulePresets = ['SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'DOUBLE_MAJORITY', 'BIZ'] as const;
export const conflictStages = ['LATENT', 'OPEN', 'ESCALATED', 'MEDIATION', 'SETTLED'] as const;
export const interestScopes = ['INDIVIDUAL', 'COLLECTIVE'] as const;
export const centreKinds = ['TOWN_CENTRE', 'CONTACT_CENTRE', 'OTHER'] as const;
export const roles = ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN', 'PARTNER_READER'] as const;

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

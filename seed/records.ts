import type { FactValues, Visibility } from '../server/domain/facts.ts';

/**
 * How the demo centres are written down: compact records that refer to each other by name and date themselves in days
 * before the day of loading, so that the demo looks fresh whenever it is loaded.
 */

/** Who says so, since when, how surely. Days count back from the day of loading. */
export interface Claim {
  readonly since: number;
  /** Days ago on which it ended; absent while it holds. */
  readonly until?: number;
  readonly source?: string;
  /** 0..1. */
  readonly confidence?: number;
  /** Days after `since` at which the claim is due for another look; null for never. */
  readonly reviewAfter?: number | null;
  readonly visibility?: Visibility;
}

type Own<V> = Omit<V, 'visibility' | 'source' | 'confidence' | 'validFrom' | 'validTo' | 'reviewBy'>;
/** Values that held from `since` until the next entry, or until the record's own `since`. Oldest first. */
export type Earlier<V> = ReadonlyArray<
  { readonly since: number; readonly source?: string } & Partial<Own<V>>
>;

export interface PersonRecord {
  readonly name: string;
  readonly role: string;
  readonly email?: string;
  readonly phone?: string;
  readonly note?: string;
  readonly language?: string;
  readonly channel?: string;
  readonly since?: number;
}

export interface PartnerRecord extends Partial<Omit<Own<FactValues<'Partner'>>, 'name' | 'kind'>>, Claim {
  readonly name: string;
  readonly kind: string;
  /** Days ago on which the partner came into the field, when that was after the start of the records. */
  readonly known?: number;
  readonly contacts?: readonly PersonRecord[];
  readonly earlier?: Earlier<FactValues<'Partner'>>;
}

export interface HoldingRecord extends Claim {
  readonly partner: string;
  readonly importance: number;
}

export interface InterestRecord extends Claim, Own<FactValues<'Interest'>> {
  readonly holdings: readonly HoldingRecord[];
}

export interface StanceRecord extends Claim, Partial<Own<FactValues<'Stance'>>> {
  readonly partner: string;
  readonly position: number;
  readonly salience: number | null;
  readonly earlier?: Earlier<FactValues<'Stance'>>;
}

export interface IssueRecord extends Claim, Partial<Own<FactValues<'Issue'>>> {
  readonly name: string;
  readonly description: string;
  readonly stances: readonly StanceRecord[];
}

export interface RelationshipRecord extends Claim, Own<FactValues<'Relationship'>> {
  readonly from: string;
  readonly to: string;
  readonly earlier?: Earlier<FactValues<'Relationship'>>;
}

export interface ConflictRecord extends Claim, Partial<Omit<Own<FactValues<'Conflict'>>, 'steps'>> {
  readonly name: string;
  readonly description: string;
  readonly parties: readonly string[];
  readonly issue?: string;
  readonly interests?: readonly string[];
  readonly mediator?: string;
  readonly severity: number;
  readonly stage: FactValues<'Conflict'>['stage'];
  readonly steps: readonly string[];
  readonly earlier?: Earlier<FactValues<'Conflict'> & { parties: readonly string[]; mediator: null }>;
}

export interface CentreRecord {
  readonly name: string;
  readonly kind: 'TOWN_CENTRE' | 'CONTACT_CENTRE';
  readonly place: string;
  readonly description: string;
  readonly partners: readonly PartnerRecord[];
  readonly interests: readonly InterestRecord[];
  readonly issues: readonly IssueRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly conflicts: readonly ConflictRecord[];
}

type PartnerSpec = Omit<PartnerRecord, 'name' | 'kind'>;
const partnerOf =
  (kind: string, sector: PartnerRecord['sector']) =>
  (name: string, spec: PartnerSpec): PartnerRecord => ({ name, kind, sector, ...spec });

export const shop = partnerOf('SHOP', 'PRIVATE');
export const hospitality = partnerOf('HOSPITALITY', 'PRIVATE');
export const landlord = partnerOf('LANDLORD', 'PRIVATE');
export const residents = partnerOf('RESIDENTS', 'ASSOCIATION');
export const market = partnerOf('MARKET', 'PRIVATE');
export const municipality = partnerOf('MUNICIPALITY', 'PUBLIC');
export const police = partnerOf('POLICE', 'PUBLIC');
export const association = partnerOf('ASSOCIATION', 'ASSOCIATION');
export const eventOrganiser = partnerOf('EVENT_ORGANISER', 'ASSOCIATION');
export const culture = partnerOf('CULTURE', 'ASSOCIATION');
export const supplier = partnerOf('SUPPLIER', 'PRIVATE');
export const media = partnerOf('MEDIA', 'PRIVATE');
export const politicalParty = partnerOf('POLITICAL_PARTY', 'PUBLIC');
export const team = partnerOf('TEAM', 'PUBLIC');
export const department = partnerOf('DEPARTMENT', 'PUBLIC');
export const management = partnerOf('MANAGEMENT', 'PUBLIC');
export const other = partnerOf('OTHER', null);

export function person(
  name: string,
  role: string,
  more: Omit<PersonRecord, 'name' | 'role'> = {},
): PersonRecord {
  return { name, role, ...more };
}

export function held(
  partner: string,
  importance: number,
  since: number,
  more: Partial<Claim> = {},
): HoldingRecord {
  return { partner, importance, since, ...more };
}

/** A stance with position −1..+1 and salience 0..1 (null when nobody knows). */
export function takes(
  partner: string,
  position: number,
  salience: number | null,
  more: Omit<StanceRecord, 'partner' | 'position' | 'salience'>,
): StanceRecord {
  return { partner, position, salience, ...more };
}

/** Kinds that read the same both ways. */
const mutual = new Set(['COOPERATES', 'NEIGHBOURS', 'COMPETES', 'KNOWS']);
const signOfKind: Readonly<Record<string, RelationshipRecord['sign']>> = {
  DISTRUSTS: 'NEGATIVE',
  COMPETES: 'NEGATIVE',
  LICENSES: 'NEUTRAL',
  SUPERVISES: 'NEUTRAL',
  RENTS_TO: 'NEUTRAL',
  NEIGHBOURS: 'NEUTRAL',
  REPORTS_TO: 'NEUTRAL',
};

const tie =
  (layer: RelationshipRecord['layer']) =>
  /** Strength 0..1, influence of `from` on `to` 0..4, since in days ago. */
  (
    from: string,
    kind: string,
    to: string,
    strength: number,
    influence: number,
    since: number,
    source: string,
    more: Partial<RelationshipRecord> = {},
  ): RelationshipRecord => ({
    from,
    to,
    kind,
    layer,
    strength,
    influence,
    since,
    source,
    sign: signOfKind[kind] ?? 'POSITIVE',
    isDirected: !mutual.has(kind),
    note: null,
    ...more,
  });

/** A relationship as laid down: contract, permit, membership, line of authority. */
export const formal = tie('FORMAL');
/** A relationship as lived: knows, helps, trusts, avoids. */
export const informal = tie('INFORMAL');

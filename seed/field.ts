import { type FactLabel, type FactValues, issueKey, type Visibility } from '../server/domain/facts.ts';
import type { CentreState } from '../server/store/changes/centre-state.ts';
import type { FactState, Links, Revision, Values } from '../server/store/facts/state.ts';
import { idOf } from './identity.ts';
import type { CentreRecord, Claim, ConflictRecord, PartnerRecord, PersonRecord } from './records.ts';

/** A demo centre as it goes into the store. */
export interface DemoField {
  readonly centre: CentreState;
  readonly facts: readonly FactState[];
  readonly revisions: readonly Revision[];
}

/** Days before loading at which the records of every demo centre begin. */
export const FIRST_DAY = 547;

const DAY_MS = 86_400_000;

/** What a claim is taken to be where its record says nothing. */
const usual: Readonly<
  Record<FactLabel, { visibility: Visibility; confidence: number | null; reviewAfter: number | null }>
> = {
  Partner: { visibility: 'SHARED', confidence: 0.8, reviewAfter: 365 },
  Contact: { visibility: 'TEAM', confidence: null, reviewAfter: null },
  Interest: { visibility: 'SHARED', confidence: 0.9, reviewAfter: null },
  Holding: { visibility: 'TEAM', confidence: 0.7, reviewAfter: null },
  Issue: { visibility: 'SHARED', confidence: null, reviewAfter: null },
  Stance: { visibility: 'TEAM', confidence: 0.75, reviewAfter: 180 },
  Relationship: { visibility: 'TEAM', confidence: 0.7, reviewAfter: 365 },
  Conflict: { visibility: 'TEAM', confidence: 0.8, reviewAfter: 90 },
  Scenario: { visibility: 'TEAM', confidence: null, reviewAfter: null },
};

/** What is laid down can be known by all; that it goes badly is a judgement, and stays with the team. */
const usualTie = (layer: string, sign: string): (typeof usual)[FactLabel] =>
  layer === 'FORMAL'
    ? { visibility: sign === 'NEGATIVE' ? 'TEAM' : 'SHARED', confidence: 0.95, reviewAfter: null }
    : usual.Relationship;

/** Values without provenance, null where nothing is known, so that every fact holds every value. */
type Bare<L extends FactLabel> = Omit<FactValues<L>, keyof FactValues<'Holding'>> &
  Partial<Pick<FactValues<'Holding'>, 'importance'>>;
type Past = { readonly since: number; readonly source?: string; readonly links?: Links } & Readonly<
  Record<string, unknown>
>;

/** Turns a centre's records into facts with ids and dates; `today` is the day of loading. Throws on a name that no record has. */
export function buildField(record: CentreRecord, today: Date): DemoField {
  const centreId = idOf('Centre', record.name);
  const facts: FactState[] = [];
  const revisions: Revision[] = [];
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), 8);
  const on = (daysAgo: number) => new Date(start - daysAgo * DAY_MS).toISOString();

  const names = (label: FactLabel, all: readonly { readonly name: string }[]) => {
    const ids = new Map(all.map(({ name }) => [name, idOf(record.name, label, name)]));
    return (name: string): string => {
      const id = ids.get(name);
      if (id === undefined)
        throw new Error(`${record.name}: no ${label} is called "${name}". Check the spelling.`);
      return id;
    };
  };
  const partnerId = names('Partner', record.partners);
  const interestId = names('Interest', record.interests);
  const issueId = names('Issue', record.issues);

  function add<L extends FactLabel>(
    label: L,
    id: string,
    values: Bare<L>,
    links: Links,
    claim: Claim,
    norm: (typeof usual)[FactLabel] = usual[label],
    past: readonly Past[] = [],
  ): void {
    const { since, until, source = null } = claim;
    const visibility = claim.visibility ?? norm.visibility;
    const reviewAfter = claim.reviewAfter === undefined ? norm.reviewAfter : claim.reviewAfter;
    const provenance = {
      visibility,
      source,
      confidence: claim.confidence ?? norm.confidence,
      validFrom: on(since),
      validTo: until === undefined ? null : on(until),
      reviewBy: reviewAfter === null ? null : on(since - reviewAfter),
    };
    const current = { ...values, ...provenance } as Values;
    const fact = { id, label, centreId, version: past.length + 1, author: null, values: current, links };
    facts.push(fact);
    past.forEach(({ since: from, source: heard, links: earlierLinks, ...different }, index) => {
      const validFrom = on(from);
      const validTo = on(past[index + 1]?.since ?? since);
      revisions.push({
        id: idOf(id, 'Revision', String(index)),
        factId: id,
        label,
        centreId,
        author: null,
        visibility,
        validFrom,
        validTo,
        values: {
          ...current,
          ...different,
          source: heard ?? source,
          validFrom,
          validTo: null,
          reviewBy: null,
        } as Values,
        links: earlierLinks ?? links,
      });
    });
  }

  for (const partner of record.partners) {
    const id = partnerId(partner.name);
    const known = firstDayOf(partner);
    add('Partner', id, partnerValues(partner), {}, partner, usual.Partner, partnerPast(partner, known));
    for (const contact of partner.contacts ?? []) {
      const { visibility } = partner;
      add(
        'Contact',
        idOf(id, 'Contact', contact.name),
        contactValues(contact),
        { partnerId: id },
        {
          since: contact.since ?? known,
          source: partner.source,
          ...(visibility === 'TEAM' && { visibility }),
        },
      );
    }
  }
  for (const interest of record.interests) {
    const { name, description, theme, scope, holdings } = interest;
    const id = interestId(name);
    add('Interest', id, { name, description, theme, scope }, {}, interest);
    for (const { partner, importance, ...claim } of holdings) {
      const links = { partnerId: partnerId(partner), interestId: id };
      const told = { source: interest.source, ...claim };
      add('Holding', idOf(id, 'Holding', partner), { importance }, links, told);
    }
  }
  for (const issue of record.issues) {
    const { name, description, minimum = null, maximum = null, rule = null } = issue;
    const id = issueId(name);
    const values = { name, key: issueKey(name), description, minimum, maximum, rule, customRule: null };
    add('Issue', id, values, { vetoIds: [], electorateIds: [] }, issue);
    for (const stance of issue.stances) {
      const {
        position,
        salience,
        power = null,
        probability = null,
        turnout = null,
        argument = null,
      } = stance;
      add(
        'Stance',
        idOf(id, 'Stance', stance.partner),
        { position, salience, power, probability, turnout, argument },
        { partnerId: partnerId(stance.partner), issueId: id },
        stance,
        usual.Stance,
        // What was argued is of today; what was argued before was not kept.
        stance.earlier?.map((past) => ({ argument: null, ...past })),
      );
    }
  }
  for (const tie of record.relationships) {
    const { from, to, kind, layer, sign, strength, influence, isDirected, note } = tie;
    add(
      'Relationship',
      idOf(record.name, 'Relationship', from, to, kind, layer),
      { kind, layer, sign, strength, influence, isDirected, note },
      { fromId: partnerId(from), toId: partnerId(to) },
      tie,
      usualTie(layer, sign),
      tie.earlier,
    );
  }
  for (const conflict of record.conflicts) {
    const linksOf = (record: Parties) => conflictLinks(record, partnerId, issueId, interestId);
    const { name, description, severity, stage, steps, outcome = null } = conflict;
    add(
      'Conflict',
      idOf(record.name, 'Conflict', name),
      { name, description, severity, stage, steps: [...steps], outcome },
      linksOf(conflict),
      conflict,
      usual.Conflict,
      conflict.earlier?.map(({ mediator, parties, ...past }) => ({
        ...past,
        links: linksOf({
          ...conflict,
          ...(parties && { parties }),
          ...(mediator === null && { mediator: undefined }),
        }),
      })),
    );
  }
  return { centre: centreState(record, centreId, on(FIRST_DAY)), facts, revisions };
}

/** Days ago on which a partner came into the field. */
export const firstDayOf = ({ known, earlier, since }: PartnerRecord): number =>
  known ?? Math.max(FIRST_DAY, since, ...(earlier ?? []).map((past) => past.since));

/**
 * The first round found names and figures; how to approach someone and what was agreed came with the talks. So the oldest state goes
 * back to the day the partner came into the field, without either.
 */
function partnerPast(partner: PartnerRecord, known: number): Past[] {
  const learned = { howToApproach: null, agreement: null };
  const [first, ...rest] = partner.earlier ?? [];
  if (first === undefined) {
    return partner.since < known
      ? [{ ...learned, since: known, source: 'Inventarisatie bij de start', confidence: 0.5 }]
      : [];
  }
  return [{ ...learned, ...first, since: known }, ...rest.map((past) => ({ ...learned, ...past }))];
}

function partnerValues(partner: PartnerRecord): Bare<'Partner'> {
  return {
    name: partner.name,
    kind: partner.kind,
    sector: partner.sector ?? null,
    group: partner.group ?? null,
    description: partner.description ?? null,
    power: partner.power ?? null,
    legitimacy: partner.legitimacy ?? null,
    urgency: partner.urgency ?? null,
    attitude: partner.attitude ?? 'UNKNOWN',
    ringActual: partner.ringActual ?? null,
    ringDesired: partner.ringDesired ?? null,
    structure: partner.structure ?? null,
    businessModel: partner.businessModel ?? null,
    workingMethods: partner.workingMethods ?? null,
    themes: [...(partner.themes ?? [])],
    preferredLanguage: partner.preferredLanguage === undefined ? 'nl' : partner.preferredLanguage,
    preferredChannel: partner.preferredChannel ?? null,
    preferredStyle: partner.preferredStyle ?? null,
    howToApproach: partner.howToApproach ?? null,
    agreement: partner.agreement ?? null,
    wozValue: partner.wozValue ?? null,
    votes: partner.votes ?? null,
  };
}

function contactValues(contact: PersonRecord): Bare<'Contact'> {
  return {
    name: contact.name,
    role: contact.role,
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    preferredLanguage: contact.language ?? null,
    preferredChannel: contact.channel ?? null,
    note: contact.note ?? null,
  };
}

type Parties = Pick<ConflictRecord, 'parties' | 'issue' | 'interests' | 'mediator'>;

function conflictLinks(
  { parties, issue, interests = [], mediator }: Parties,
  partnerId: (name: string) => string,
  issueId: (name: string) => string,
  interestId: (name: string) => string,
): Links {
  return {
    partyIds: parties.map(partnerId).sort(),
    issueId: issue === undefined ? null : issueId(issue),
    interestIds: interests.map(interestId).sort(),
    mediatorId: mediator === undefined ? null : partnerId(mediator),
  };
}

function centreState(
  { name, kind, place, description }: CentreRecord,
  id: string,
  createdAt: string,
): CentreState {
  return {
    label: 'Centre',
    id,
    centreId: id,
    version: 1,
    author: null,
    values: { name, kind, place, description, isDemo: true, createdAt, archivedAt: null },
    links: {},
  };
}

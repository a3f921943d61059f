import { createHash } from 'node:crypto';
import {
  attitudes,
  type FactLabel,
  partnerKinds,
  relationshipKinds,
  rings,
  sectors,
} from '../../server/domain/facts.ts';
import type { FactState, Links, Values } from '../../server/store/facts/state.ts';
import { type SeededRandom, seededRandom } from './random.ts';

export interface CentreSize {
  readonly partners: number;
  readonly relationships: number;
  readonly stances: number;
  readonly interests: number;
  readonly holdings: number;
  readonly issues: number;
  readonly conflicts: number;
}

/** The size at which the service promises its speed. */
export const largeCentre: CentreSize = {
  partners: 500,
  relationships: 2_000,
  stances: 1_500,
  interests: 40,
  holdings: 1_000,
  issues: 8,
  conflicts: 40,
};

const trades = [
  'Bakkerij',
  'Slagerij',
  'Boekhandel',
  'Café',
  'Kapsalon',
  'Vastgoed',
  'Wijkraad',
  'Kledingzaak',
  'Fietsenmaker',
  'Hotel',
];
const families = [
  'De Wit',
  'Jansen',
  'Van den Berg',
  'Bakker',
  'Visser',
  'Smit',
  'Mulder',
  'Bos',
  'Dekker',
  'Hendriks',
];
const streets = [
  'Hoogstraat',
  'Markt',
  'Kerkstraat',
  'Havenkade',
  'Stationsplein',
  'Nieuwe Gracht',
  'Korenbeurs',
];
const subjects = [
  'bevoorrading',
  'terrassen',
  'parkeren',
  'veiligheid',
  'groen',
  'evenementen',
  'leegstand',
  'huurprijzen',
];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);

/**
 * The facts of a centre that does not exist, in an order in which each comes after what it is about; the same for the same seed and centre.
 * Ties go to popular partners more often, as in real centres (preferential attachment). Dates lie in 2024 and 2025.
 */
export function generateCentre(
  { centreId, author }: { centreId: string; author: string | null },
  size: CentreSize,
  seed: number,
): FactState[] {
  const random = seededRandom(seed);
  // Ids are apart, so that one seed gives the same facts in several centres of one database.
  const identity = seededRandom(
    seed ^ Number.parseInt(createHash('sha256').update(centreId).digest('hex').slice(0, 8), 16),
  );
  const make = (label: FactLabel, values: Values, links: Links = {}): FactState => ({
    label,
    id: identity.uuid(),
    centreId,
    version: 1,
    author,
    values: { ...values, ...provenance(random) },
    links,
  });
  const list = (count: number, build: (index: number) => FactState) =>
    Array.from({ length: count }, (_, i) => build(i));

  const partners = list(size.partners, (i) => make('Partner', partnerValues(random, i)));
  const interests = list(size.interests, (i) => make('Interest', interestValues(random, i)));
  const issues = list(size.issues, (i) => make('Issue', issueValues(random, i)));

  const popular = partners.map(({ id }) => id);
  const pairs = distinctPairs(size.relationships, () => {
    const pair = [random.pick(popular), random.pick(popular)] as const;
    popular.push(...pair);
    return pair;
  });
  const relationships = pairs.map(([fromId, toId]) =>
    make('Relationship', relationshipValues(random), { fromId, toId }),
  );
  const stances = distinctPairs(size.stances, () => [random.pick(partners).id, random.pick(issues).id]).map(
    ([partnerId, issueId]) => make('Stance', stanceValues(random), { partnerId, issueId }),
  );
  const holdings = distinctPairs(size.holdings, () => [
    random.pick(partners).id,
    random.pick(interests).id,
  ]).map(([partnerId, interestId]) =>
    make('Holding', { importance: random.share() }, { partnerId, interestId }),
  );
  const conflicts = list(size.conflicts, (i) =>
    make('Conflict', conflictValues(random, i), {
      partyIds: [...new Set([random.pick(partners).id, random.pick(partners).id, random.pick(partners).id])],
      issueId: random.chance(0.5) ? random.pick(issues).id : null,
      interestIds: random.chance(0.5) ? [random.pick(interests).id] : [],
      mediatorId: random.chance(0.3) ? random.pick(partners).id : null,
    }),
  );
  return [...partners, ...interests, ...issues, ...relationships, ...stances, ...holdings, ...conflicts];
}

function distinctPairs(count: number, draw: () => readonly [string, string]): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  while (pairs.size < count) {
    const [from, to] = draw();
    if (from !== to) pairs.set(`${from} ${to}`, [from, to]);
  }
  return [...pairs.values()];
}

function provenance(random: SeededRandom): Values {
  const day = random.whole(700);
  return {
    visibility: random.chance(0.6) ? 'SHARED' : 'TEAM',
    source: random.chance(0.7) ? `Gesprek over ${random.pick(subjects)} in de ${random.pick(streets)}` : null,
    confidence: random.chance(0.8) ? random.share() : null,
    validFrom: new Date(FIRST_DAY + day * DAY_MS).toISOString(),
    validTo: null,
    reviewBy: random.chance(0.5) ? new Date(FIRST_DAY + (day + 365) * DAY_MS).toISOString() : null,
  };
}

function partnerValues(random: SeededRandom, index: number): Values {
  const kind = random.pick(partnerKinds);
  const street = random.pick(streets);
  return {
    name: `${random.pick(trades)} ${random.pick(families)} ${index + 1}`,
    kind,
    sector: random.pick(sectors),
    group: street,
    description: `Gevestigd aan de ${street}, vooral bezig met ${random.pick(subjects)} en ${random.pick(subjects)}.`,
    power: random.chance(0.9) ? random.share() : null,
    legitimacy: random.share(),
    urgency: random.share(),
    attitude: random.pick(attitudes),
    ringActual: random.pick(rings),
    ringDesired: random.pick(rings),
    structure: null,
    businessModel: null,
    workingMethods: null,
    themes: [random.pick(subjects), random.pick(subjects)],
    preferredLanguage: 'nl',
    preferredChannel: 'bezoek',
    preferredStyle: 'kort',
    howToApproach: `Loop binnen op dinsdagochtend; begin over ${random.pick(subjects)}.`,
    agreement: random.chance(0.3) ? `Terugbellen over ${random.pick(subjects)}.` : null,
    wozValue: random.chance(0.5) ? 100_000 + random.whole(900) * 1_000 : null,
    votes: random.chance(0.5) ? 1 : null,
  };
}

function interestValues(random: SeededRandom, index: number): Values {
  return {
    name: `Belang ${index + 1}: ${random.pick(subjects)}`,
    description: `Wat partijen nodig hebben op het punt van ${random.pick(subjects)}.`,
    theme: random.pick(subjects),
    scope: random.chance(0.4) ? 'COLLECTIVE' : 'INDIVIDUAL',
  };
}

function issueValues(random: SeededRandom, index: number): Values {
  const hasScale = random.chance(0.5);
  return {
    name: `Kwestie ${index + 1}: ${random.pick(subjects)}`,
    key: `kwestie-${index + 1}`,
    description: null,
    minimum: hasScale ? 0 : null,
    maximum: hasScale ? 100 : null,
    rule: 'SIMPLE_MAJORITY',
  };
}

function relationshipValues(random: SeededRandom): Values {
  return {
    kind: random.pick(relationshipKinds),
    layer: random.chance(0.6) ? 'FORMAL' : 'INFORMAL',
    sign: random.chance(0.7) ? 'POSITIVE' : random.chance(0.5) ? 'NEUTRAL' : 'NEGATIVE',
    strength: random.chance(0.9) ? random.share() : null,
    influence: random.chance(0.7) ? random.whole(5) : null,
    isDirected: random.chance(0.5),
    note: random.chance(0.3) ? `Samen in de werkgroep ${random.pick(subjects)}.` : null,
  };
}

function stanceValues(random: SeededRandom): Values {
  return {
    position: Math.round((random.next() * 2 - 1) * 100) / 100,
    salience: random.chance(0.9) ? random.share() : null,
    power: random.chance(0.2) ? random.share() : null,
    probability: random.chance(0.6) ? random.share() : null,
    turnout: null,
    argument: random.chance(0.6)
      ? `Noemt vooral ${random.pick(subjects)} en ${random.pick(subjects)}.`
      : null,
  };
}

function conflictValues(random: SeededRandom, index: number): Values {
  return {
    name: `Conflict ${index + 1} over ${random.pick(subjects)}`,
    description: `Men kan het niet eens worden over ${random.pick(subjects)}.`,
    severity: 1 + random.whole(5),
    stage: random.pick(['LATENT', 'OPEN', 'ESCALATED', 'MEDIATION'] as const),
    steps: ['Eerste gesprek gevoerd.', 'Verslag rondgestuurd.'],
    outcome: null,
  };
}

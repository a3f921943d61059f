import type { CoalitionInput, CoalitionKind, OthersVote, ScorePart } from '../api/generated/graphql.ts';

export const coalitionKinds = [
  'MINIMAL_WINNING',
  'FEWEST_PARTNERS',
  'MINIMUM_SIZE',
  'MINIMAL_RANGE',
  'CONNECTED',
] as const satisfies readonly CoalitionKind[];

export const scoreParts = [
  'COHESION',
  'RELATIONSHIPS',
  'HARMONY',
  'ECONOMY',
  'EASE',
] as const satisfies readonly ScorePart[];

/** How much each part of the score counts, in proportion: whole numbers 0 to 100, at least one above 0. */
export type ScoreWeights = Readonly<Record<ScorePart, number>>;

/** As the API weighs them when none are given. */
export const usualWeights: ScoreWeights = {
  COHESION: 25,
  RELATIONSHIPS: 20,
  HARMONY: 25,
  ECONOMY: 10,
  EASE: 20,
};

/** Which coalitions someone looks for. */
export interface CoalitionSearch {
  readonly kind: CoalitionKind;
  /** Ids of partners; nobody stands in both. */
  readonly mustBeIn: readonly string[];
  readonly mustBeOut: readonly string[];
  readonly respectsConflicts: boolean;
  readonly mustBeConnected: boolean;
  readonly othersVote: OthersVote;
  readonly weights: ScoreWeights;
}

export const anyCoalition: CoalitionSearch = {
  kind: 'MINIMAL_WINNING',
  mustBeIn: [],
  mustBeOut: [],
  respectsConflicts: true,
  mustBeConnected: false,
  othersVote: 'AGAINST',
  weights: usualWeights,
};

const kindWords: Readonly<Record<CoalitionKind, string>> = {
  MINIMAL_WINNING: 'minimal',
  FEWEST_PARTNERS: 'fewest',
  MINIMUM_SIZE: 'smallest',
  MINIMAL_RANGE: 'narrowest',
  CONNECTED: 'connected',
};

/** The service takes no more. */
const MOST = 500;

/** Reads `<id>_<id>`, each once. */
export const idsFrom = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split('_').filter((id) => /^[\da-zA-Z-]+$/.test(id))),
];

/** Reads `in=<id>_<id>&out=<id>&coalition=fewest&apart=no&tied=yes&others=home&weights=25.20.25.10.20`. */
export function parseCoalitionSearch(query: URLSearchParams): CoalitionSearch {
  const mustBeIn = idsFrom(query.get('in')).slice(0, MOST);
  const kind = coalitionKinds.find((one) => kindWords[one] === query.get('coalition'));
  return {
    kind: kind ?? anyCoalition.kind,
    mustBeIn,
    mustBeOut: idsFrom(query.get('out'))
      .filter((id) => !mustBeIn.includes(id))
      .slice(0, MOST),
    respectsConflicts: query.get('apart') !== 'no',
    mustBeConnected: query.get('tied') === 'yes',
    othersVote: query.get('others') === 'home' ? 'NOT_CAST' : 'AGAINST',
    weights: weightsFrom(query.get('weights')),
  };
}

/** What differs from the usual search, name and value. */
export function serialiseCoalitionSearch(search: CoalitionSearch): readonly (readonly [string, string])[] {
  const { kind, mustBeIn, mustBeOut, weights } = search;
  return [
    ...(kind === anyCoalition.kind ? [] : [['coalition', kindWords[kind]] as const]),
    ...(mustBeIn.length > 0 ? [['in', mustBeIn.join('_')] as const] : []),
    ...(mustBeOut.length > 0 ? [['out', mustBeOut.join('_')] as const] : []),
    ...(search.respectsConflicts ? [] : [['apart', 'no'] as const]),
    ...(search.mustBeConnected ? [['tied', 'yes'] as const] : []),
    ...(search.othersVote === 'NOT_CAST' ? [['others', 'home'] as const] : []),
    ...(isUsual(weights) ? [] : [['weights', scoreParts.map((part) => weights[part]).join('.')] as const]),
  ];
}

function weightsFrom(text: string | null): ScoreWeights {
  const found = (text ?? '').split('.').map((one) => (/^\d{1,3}$/.test(one) ? Number(one) : Number.NaN));
  const isSound =
    found.length === scoreParts.length && found.every((one) => one <= 100) && found.some((one) => one > 0);
  if (!isSound) return usualWeights;
  return Object.fromEntries(scoreParts.map((part, i) => [part, found[i]!])) as Record<ScorePart, number>;
}

export const isUsual = (weights: ScoreWeights) =>
  scoreParts.every((part) => weights[part] === usualWeights[part]);

/** How many demands differ from the usual search; the weights of the score are no demand. */
export function countDemands(search: CoalitionSearch): number {
  const others = (['kind', 'respectsConflicts', 'mustBeConnected', 'othersVote'] as const).filter(
    (name) => search[name] !== anyCoalition[name],
  );
  return search.mustBeIn.length + search.mustBeOut.length + others.length;
}

export type Demand = 'in' | 'out' | null;

export function demandOn({ mustBeIn, mustBeOut }: CoalitionSearch, partnerId: string): Demand {
  return mustBeIn.includes(partnerId) ? 'in' : mustBeOut.includes(partnerId) ? 'out' : null;
}

/** The same search with another demand on this partner; null takes it away. */
export function demand(search: CoalitionSearch, partnerId: string, next: Demand): CoalitionSearch {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== partnerId);
  const mustBeIn = without(search.mustBeIn);
  const mustBeOut = without(search.mustBeOut);
  return {
    ...search,
    mustBeIn: next === 'in' ? [...mustBeIn, partnerId] : mustBeIn,
    mustBeOut: next === 'out' ? [...mustBeOut, partnerId] : mustBeOut,
  };
}

/**
 * The search as the API takes it, the best `count` of them. Demands on partners outside `entitledIds` are left out: the service
 * would refuse them all.
 */
export function toCoalitionInput(
  search: CoalitionSearch,
  entitledIds: ReadonlySet<string>,
  count: number,
): CoalitionInput {
  const { weights } = search;
  return {
    kind: search.kind,
    mustBeIn: search.mustBeIn.filter((id) => entitledIds.has(id)),
    mustBeOut: search.mustBeOut.filter((id) => entitledIds.has(id)),
    respectConflicts: search.respectsConflicts,
    mustBeConnected: search.mustBeConnected,
    othersVote: search.othersVote,
    count,
    scoreWeights: {
      cohesion: weights.COHESION,
      relationships: weights.RELATIONSHIPS,
      harmony: weights.HARMONY,
      economy: weights.ECONOMY,
      ease: weights.EASE,
    },
  };
}

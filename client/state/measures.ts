import type {
  GroupBy,
  KeyPlayerGoal,
  NetworkMeasure,
  NetworkMeasuresQuery,
} from '../api/generated/graphql.ts';

export type PartnerMeasures = NetworkMeasuresQuery['networkMeasures']['partners'][number];

/** Every measure a partner has, in the order of the lists. */
export const measures: readonly NetworkMeasure[] = [
  'BETWEENNESS',
  'DEGREE',
  'IN_DEGREE',
  'OUT_DEGREE',
  'STRENGTH',
  'CLOSENESS',
  'IN_CLOSENESS',
  'HARMONIC_CLOSENESS',
  'EIGENVECTOR',
  'PAGE_RANK',
  'CORE',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'EFFICIENCY',
  'COORDINATOR',
  'CONSULTANT',
  'REPRESENTATIVE',
  'GATEKEEPER',
  'LIAISON',
];

/** Those that only a network with directions has. */
export const directedMeasures: ReadonlySet<NetworkMeasure> = new Set([
  'IN_DEGREE',
  'OUT_DEGREE',
  'IN_CLOSENESS',
]);

/** Those that the service compares between layers. */
export const layerMeasures = [
  'BETWEENNESS',
  'DEGREE',
  'STRENGTH',
  'HARMONIC_CLOSENESS',
  'EIGENVECTOR',
  'PAGE_RANK',
  'CORE',
  'CONSTRAINT',
] as const satisfies readonly NetworkMeasure[];

export const groupings: readonly GroupBy[] = ['KIND', 'SECTOR', 'GROUP', 'ATTITUDE', 'RING', 'COMMUNITY'];

export const keyPlayerGoals: readonly KeyPlayerGoal[] = [
  'FRAGMENT',
  'FRAGMENT_BY_DISTANCE',
  'REACH_BY_DISTANCE',
  'REACH_WITHIN',
];

/** Value of a partner on a measure; betweenness as a share of all pairs. Null is undefined. */
export function measured(partner: PartnerMeasures, measure: NetworkMeasure): number | null {
  switch (measure) {
    case 'BETWEENNESS':
      return partner.betweennessNormalised;
    case 'DEGREE':
      return partner.degree;
    case 'IN_DEGREE':
      return partner.inDegree;
    case 'OUT_DEGREE':
      return partner.outDegree;
    case 'STRENGTH':
      return partner.strength;
    case 'CLOSENESS':
      return partner.closeness;
    case 'IN_CLOSENESS':
      return partner.inCloseness;
    case 'HARMONIC_CLOSENESS':
      return partner.harmonicCloseness;
    case 'EIGENVECTOR':
      return partner.eigenvector;
    case 'PAGE_RANK':
      return partner.pageRank;
    case 'CORE':
      return partner.core;
    case 'CONSTRAINT':
      return partner.constraint;
    case 'EFFECTIVE_SIZE':
      return partner.effectiveSize;
    case 'EFFICIENCY':
      return partner.efficiency;
    case 'COORDINATOR':
      return partner.brokerage.coordinator.count;
    case 'CONSULTANT':
      return partner.brokerage.consultant.count;
    case 'REPRESENTATIVE':
      return partner.brokerage.representative.count;
    case 'GATEKEEPER':
      return partner.brokerage.gatekeeper.count;
    case 'LIAISON':
      return partner.brokerage.liaison.count;
  }
}

/** How a value is written: a share in per cent, a count, or with so many decimals. */
const looks: Readonly<Partial<Record<NetworkMeasure, 'share' | number>>> = {
  BETWEENNESS: 'share',
  PAGE_RANK: 'share',
  DEGREE: 0,
  IN_DEGREE: 0,
  OUT_DEGREE: 0,
  CORE: 0,
  STRENGTH: 1,
  EFFECTIVE_SIZE: 1,
  COORDINATOR: 0,
  CONSULTANT: 0,
  REPRESENTATIVE: 0,
  GATEKEEPER: 0,
  LIAISON: 0,
};

/** A value as its measure is read: `12,3 %`, `7` or `0,42`. English here is British. */
export function formatMeasure(measure: NetworkMeasure, value: number, language: string): string {
  const look = looks[measure] ?? 2;
  const digits = look === 'share' ? 1 : look;
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: look === 'share' ? 'percent' : 'decimal',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');
}

/** 4 is the first tenth of the partners, 3 up to a quarter, 2 up to half, 1 the rest; 0 is undefined. */
export type MeasureStep = 0 | 1 | 2 | 3 | 4;

const bounds = [
  [4, 0.1],
  [3, 0.25],
  [2, 0.5],
] as const;

/**
 * Step of each partner by its place on a measure. Equals share the last of their places, so that a measure on which all are
 * equal lifts nobody out.
 */
export function stepsBy(
  partners: readonly PartnerMeasures[],
  measure: NetworkMeasure,
): ReadonlyMap<string, MeasureStep> {
  const values = partners.map((partner) => measured(partner, measure));
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const lastPlace = new Map(sorted.map((value, index) => [value, index + 1]));
  return new Map(
    partners.map(({ partnerId }, index) => {
      const value = values[index]!;
      if (value === null) return [partnerId, 0];
      const place = lastPlace.get(value)!;
      return [partnerId, bounds.find(([, share]) => place <= Math.ceil(share * sorted.length))?.[0] ?? 1];
    }),
  );
}

export interface StepRange {
  readonly step: MeasureStep;
  readonly count: number;
  /** Values the step spans; null where undefined. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What each step that occurs spans, from the first tenth to undefined. */
export function rangesOf(
  partners: readonly PartnerMeasures[],
  measure: NetworkMeasure,
  steps: ReadonlyMap<string, MeasureStep>,
): StepRange[] {
  return ([4, 3, 2, 1, 0] as const).flatMap((step) => {
    const values = partners
      .filter(({ partnerId }) => steps.get(partnerId) === step)
      .map((partner) => measured(partner, measure));
    if (values.length === 0) return [];
    const known = values.filter((value) => value !== null);
    const isKnown = known.length > 0;
    return [
      {
        step,
        count: values.length,
        low: isKnown ? Math.min(...known) : null,
        high: isKnown ? Math.max(...known) : null,
      },
    ];
  });
}

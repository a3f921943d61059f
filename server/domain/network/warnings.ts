import type { FieldNetwork } from './field-network.ts';

export const warningCodes = [
  'TOO_FEW',
  'CONFIDENCE_UNKNOWN',
  'UNSURE',
  'DISCONNECTED',
  'ISOLATED',
  'STRENGTH_UNKNOWN',
] as const;

/** Why a number may mean less than it seems. */
export interface AnalysisWarning {
  readonly code: (typeof warningCodes)[number];
  readonly message: string;
  /** How many partners or relationships; null where it is about the whole. */
  readonly count: number | null;
}

const MIN_PARTNERS = 5;
const MIN_CONFIDENCE = 0.5;

/** Warns of data that are too thin, too unsure or in parts. `componentSizes` are those of the network. */
export function warnOf(
  { partners, relationships, network }: FieldNetwork,
  componentSizes: readonly number[],
): AnalysisWarning[] {
  const confidences = relationships.flatMap(({ confidence }) => confidence ?? []);
  const unknown = relationships.length - confidences.length;
  const mean = confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
  const isolated = componentSizes.filter((size) => size === 1).length;
  const parts = componentSizes.length - isolated;
  const withoutStrength = relationships.filter(({ strength }) => strength === null).length;
  const warnings: (AnalysisWarning | false)[] = [
    (partners.length < MIN_PARTNERS || network.tieCount < partners.length) && {
      code: 'TOO_FEW',
      message: `${partners.length} partners and ${network.tieCount} ties are few: one more or less changes the order.`,
      count: null,
    },
    unknown > relationships.length / 2 && {
      code: 'CONFIDENCE_UNKNOWN',
      message: `Nobody says how sure ${unknown} of the ${relationships.length} relationships are.`,
      count: unknown,
    },
    confidences.length > 0 &&
      mean < MIN_CONFIDENCE && {
        code: 'UNSURE',
        message: `The relationships are less sure than not: their mean confidence is ${mean.toFixed(2)}.`,
        count: confidences.length,
      },
    parts > 1 && {
      code: 'DISCONNECTED',
      message: `The network is in ${parts} parts: what rests on routes compares within a part only.`,
      count: parts,
    },
    isolated > 0 && {
      code: 'ISOLATED',
      message: `${isolated} partners have no relationship that counts.`,
      count: isolated,
    },
    withoutStrength > 0 && {
      code: 'STRENGTH_UNKNOWN',
      message: `${withoutStrength} relationships have no strength; they count as 0.5.`,
      count: withoutStrength,
    },
  ];
  return warnings.filter((warning) => warning !== false);
}

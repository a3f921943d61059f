/**
 * Classes of Mitchell, Agle & Wood (1997), Toward a theory of stakeholder identification and salience, AMR 22:853–886, by which of
 * power, legitimacy and urgency a partner has.
 */
export const salienceClasses = [
  'DORMANT',
  'DISCRETIONARY',
  'DEMANDING',
  'DOMINANT',
  'DANGEROUS',
  'DEPENDENT',
  'DEFINITIVE',
  'NON_STAKEHOLDER',
] as const;
export type SalienceClass = (typeof salienceClasses)[number];

export const salienceAttributes = ['POWER', 'LEGITIMACY', 'URGENCY'] as const;
export type SalienceAttribute = (typeof salienceAttributes)[number];

/** Has power, has legitimacy, has urgency: as the three bits 4, 2, 1. */
const classByBits: readonly SalienceClass[] = [
  'NON_STAKEHOLDER',
  'DEMANDING',
  'DISCRETIONARY',
  'DEPENDENT',
  'DORMANT',
  'DANGEROUS',
  'DOMINANT',
  'DEFINITIVE',
];

export interface SalienceInput {
  /** 0..1; null is unknown. */
  readonly power: number | null;
  readonly legitimacy: number | null;
  readonly urgency: number | null;
}

export interface Salience {
  /** Null when an attribute is unknown; `unknown` names which. */
  readonly salienceClass: SalienceClass | null;
  readonly unknown: SalienceAttribute[];
  /** How many of the three it has, 0..3; null when one is unknown. */
  readonly level: number | null;
  /** For each attribute the class it would be in when it gained or lost that one; empty when one is unknown. */
  readonly changes: { attribute: SalienceAttribute; gains: boolean; becomes: SalienceClass }[];
}

/** A partner has an attribute from the cut upwards (the cut itself counts). O(1). */
export function classifySalience(input: SalienceInput, cut = 0.5): Salience {
  const values = [input.power, input.legitimacy, input.urgency];
  const unknown = salienceAttributes.filter((_, i) => values[i] === null);
  if (unknown.length > 0) return { salienceClass: null, unknown, level: null, changes: [] };
  const has = values.map((value) => (value as number) >= cut);
  const bits = has.reduce((sum, present, i) => sum + (present ? 4 >> i : 0), 0);
  return {
    salienceClass: classByBits[bits]!,
    unknown: [],
    level: has.filter(Boolean).length,
    changes: salienceAttributes.map((attribute, i) => ({
      attribute,
      gains: !has[i],
      becomes: classByBits[bits ^ (4 >> i)]!,
    })),
  };
}

/** Invloed × belang. Mendelow (1981), ICIS proceedings; the Dutch words: betrekken, consulteren, informeren, monitoren. */
export const gridQuadrants = ['INVOLVE', 'CONSULT', 'INFORM', 'MONITOR'] as const;
export type GridQuadrant = (typeof gridQuadrants)[number];

/** Quadrant of the power–interest grid; a value on the cut counts as high. Null when either is unknown. */
export function placeOnGrid(
  power: number | null,
  interestLevel: number | null,
  cut = { power: 0.5, interest: 0.5 },
): GridQuadrant | null {
  if (power === null || interestLevel === null) return null;
  if (power >= cut.power) return interestLevel >= cut.interest ? 'INVOLVE' : 'CONSULT';
  return interestLevel >= cut.interest ? 'INFORM' : 'MONITOR';
}

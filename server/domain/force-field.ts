import { type Attitude, attitudeOf } from './stance.ts';

/** What the diagram needs of a partner. `power` 0..1; null is unknown, not 0. */
export interface ForcePartner {
  readonly id: string;
  readonly power: number | null;
}

/** What the diagram needs of a stance. `power` is the stance's own, null where the partner's counts. */
export interface ForceStance {
  readonly partnerId: string;
  /** −1 to +1. */
  readonly position: number;
  /** 0 to 1; null is unknown, not 0. */
  readonly salience: number | null;
  readonly power: number | null;
}

/** Why a force is undefined. */
export type ForceUnknown = 'power is unknown' | 'salience is unknown' | 'power and salience are unknown';

export interface Force {
  /** The power used: the stance's own, otherwise the partner's. */
  readonly power: number | null;
  readonly ownPower: number | null;
  readonly attitude: Attitude;
  /** −1 to +1; null when `undefinedBecause` says why. */
  readonly force: number | null;
  readonly undefinedBecause: ForceUnknown | null;
}

/** The diagram of one issue: every stance is in exactly one of the four lists. */
export interface Forces<Stance> {
  readonly driving: Stance[];
  readonly restraining: Stance[];
  readonly neutral: Stance[];
  readonly unknown: Stance[];
  readonly drivingForce: number;
  readonly restrainingForce: number;
  readonly netForce: number;
}

/**
 * The force-field diagram of one issue: what drives the change, what restrains it, and which side is heavier.
 *
 * A state of affairs is a quasi-stationary equilibrium between driving forces, which press towards the change, and restraining forces,
 * which press against it. It moves when their sum is not zero: strengthen what drives or, with less tension, weaken what restrains.
 *
 *     f_i = c_i · s_i · x_i                driving  D = Σ f_i over f_i > 0
 *     net N = D − R                        restraining R = Σ |f_i| over f_i < 0
 *
 * with power c_i of 0..1 (the stance's own, otherwise the partner's), salience s_i of 0..1 and position x_i of −1..+1, so f_i of −1..+1.
 * The product of power and salience is the weight of the compromise model; with it N / Σ c_i s_i is the compromise on −1..+1.
 *
 * Undefined: without power or salience f_i is null, with the reason, and is in no sum. A position of 0 is then unknown too, not neutral.
 * The sums of an issue without stances are 0. A stance of a partner who is not in `partners` has only its own power to go by.
 *
 * Both lists run from strong to weak, equal forces by partner id. O(n log n).
 *
 * @see Lewin, K. (1951). Field Theory in Social Science, ed. D. Cartwright. New York: Harper, ch. 9 (first in Human Relations 1, 1947).
 * @see Van den Bos, J. M. M. (1991). Dutch EC Policy Making: the compromise model, whose weights these are; Lewin drew forces, not sums.
 */
export function computeForces<Stance extends ForceStance>({
  stances,
  partners,
}: {
  readonly stances: readonly Stance[];
  readonly partners: readonly ForcePartner[];
}): Forces<Stance & Force> & { readonly stances: (Stance & Force)[] } {
  const powerOf = new Map(partners.map(({ id, power }) => [id, power]));
  const forces = stances.map((stance) => withForce(stance, powerOf.get(stance.partnerId) ?? null));

  const driving = forces.filter(({ force }) => force !== null && force > 0).sort(strongestFirst);
  const restraining = forces.filter(({ force }) => force !== null && force < 0).sort(strongestFirst);
  const drivingForce = sumOfSizes(driving);
  const restrainingForce = sumOfSizes(restraining);
  return {
    stances: forces,
    driving,
    restraining,
    neutral: forces.filter(({ force }) => force === 0),
    unknown: forces.filter(({ force }) => force === null),
    drivingForce,
    restrainingForce,
    netForce: drivingForce - restrainingForce,
  };
}

function withForce<Stance extends ForceStance>(
  stance: Stance,
  powerOfPartner: number | null,
): Stance & Force {
  const power = stance.power ?? powerOfPartner;
  const { position, salience } = stance;
  return {
    ...stance,
    power,
    ownPower: stance.power,
    attitude: attitudeOf(position),
    // `+ 0` makes the −0 of a powerless opponent a plain 0.
    force: power === null || salience === null ? null : power * salience * position + 0,
    undefinedBecause: unknownOf(power, salience),
  };
}

function unknownOf(power: number | null, salience: number | null): ForceUnknown | null {
  if (power === null && salience === null) return 'power and salience are unknown';
  if (power === null) return 'power is unknown';
  return salience === null ? 'salience is unknown' : null;
}

const sizeOf = ({ force }: Force) => Math.abs(force ?? 0);

const sumOfSizes = (forces: readonly Force[]) => forces.reduce((sum, force) => sum + sizeOf(force), 0);

function strongestFirst(a: ForceStance & Force, b: ForceStance & Force): number {
  return sizeOf(b) - sizeOf(a) || (a.partnerId < b.partnerId ? -1 : 1);
}

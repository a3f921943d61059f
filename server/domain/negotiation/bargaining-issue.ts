/** What one actor brings to the table on one issue. */
export interface BargainingStance {
  /** On the issue's own scale. */
  readonly position: number;
  /** 0..1; null is unknown, not 0. */
  readonly salience: number | null;
  /** 0..1; null is unknown, not 0. */
  readonly power: number | null;
}

/** An issue on the table. Every list of stances has the same actors in the same order. */
export interface BargainingIssue {
  /** The scale; −1 and +1 for an issue without one of its own. */
  readonly minimum: number;
  readonly maximum: number;
  /** By actor; null takes no position. */
  readonly stances: readonly (BargainingStance | null)[];
}

/** From low to high; both ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Why an issue has no outcome. NO_SCALE: minimum is not below maximum. */
export type NoOutcome = 'NOBODY_TAKES_A_POSITION' | 'NOBODY_WITH_POWER_AND_SALIENCE' | 'NO_SCALE';

/** A stance that counts: its weight is power × salience. */
export interface WeighedPosition {
  readonly actor: number;
  readonly position: number;
  readonly power: number;
  readonly salience: number;
  readonly weight: number;
}

/** Stances whose power and salience are both known and above 0, in order of actor; or why there are none. */
export function weighPositions({
  minimum,
  maximum,
  stances,
}: BargainingIssue): WeighedPosition[] | NoOutcome {
  if (!(minimum < maximum)) return 'NO_SCALE';
  if (stances.every((stance) => stance === null)) return 'NOBODY_TAKES_A_POSITION';
  const weighed = stances.flatMap((stance, actor) => {
    if (stance === null || stance.power === null || stance.salience === null) return [];
    const { position, power, salience } = stance;
    return power > 0 && salience > 0 ? [{ actor, position, power, salience, weight: power * salience }] : [];
  });
  return weighed.length > 0 ? weighed : 'NOBODY_WITH_POWER_AND_SALIENCE';
}

/** Actors who take a position and whose power or salience is unknown: they widen every band and are in no point. */
export const listUnweighed = ({ stances }: BargainingIssue): number[] =>
  stances.flatMap((stance, actor) =>
    stance !== null && (stance.power === null || stance.salience === null) ? [actor] : [],
  );

/** How wrong an estimate of power or salience may be when nobody says: a quarter of itself. A choice, not a finding. */
export const PLAUSIBLE_ERROR = 0.25;

/** From v(1 − error) to v(1 + error), at most 1; an unknown value may be anything from 0 to 1. */
export const plausibleRange = (value: number | null, error: number): Band =>
  value === null
    ? { low: 0, high: 1 }
    : { low: value * (1 - error), high: Math.max(value, Math.min(1, value * (1 + error))) };

import type { ForceField, StanceForce } from '../../api/force-field.ts';

/** A stance with the name of who takes it. */
export interface NamedStance extends StanceForce {
  readonly name: string;
}

export interface ForceSides {
  /** Forces above 0, strongest first. */
  readonly driving: readonly NamedStance[];
  /** Forces below 0, strongest first. */
  readonly restraining: readonly NamedStance[];
  /** Every stance, from most in favour to most against. */
  readonly all: readonly NamedStance[];
  /** Stances whose force is unknown. */
  readonly unknown: number;
  /** Size of the strongest force; 0 when there is none. */
  readonly strongest: number;
}

/** The two sides of a force-field diagram (Lewin 1951). A stance of someone who is not in the field is left out. */
export function toSides(field: Pick<ForceField, 'partners' | 'stances'>): ForceSides {
  const names = new Map(field.partners.map(({ id, name }) => [id, name]));
  const all = field.stances
    .flatMap((stance) => {
      const name = names.get(stance.partnerId);
      return name === undefined ? [] : [{ ...stance, name }];
    })
    .sort((a, b) => b.position - a.position || a.name.localeCompare(b.name, 'nl'));
  const forceOf = (stance: StanceForce) => stance.force ?? 0;
  const bySize = (a: NamedStance, b: NamedStance) =>
    Math.abs(forceOf(b)) - Math.abs(forceOf(a)) || a.name.localeCompare(b.name, 'nl');
  return {
    driving: all.filter((stance) => forceOf(stance) > 0).sort(bySize),
    restraining: all.filter((stance) => forceOf(stance) < 0).sort(bySize),
    all,
    unknown: all.filter(({ force }) => force === null || force === undefined).length,
    strongest: Math.max(0, ...all.map((stance) => Math.abs(forceOf(stance)))),
  };
}

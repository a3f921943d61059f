import type { CoalitionGame } from './coalition-game.ts';
import { listCriticalMembers } from './coalition-game.ts';
import type { CoalitionField } from './coalition-score.ts';

export interface Departure {
  readonly member: number;
  /** Weighted mean distance to the other members, 0..1; null when none is known, or there is nobody else. */
  readonly distance: number | null;
  /** Strength of its relationships inside minus severity of its conflicts inside, per other member; null when there is nobody else. */
  readonly attachment: number | null;
  /** distance − attachment: the higher, the likelier to leave; what is unknown counts as 0. */
  readonly unease: number;
  /** Without it the rest loses. */
  readonly isCritical: boolean;
}

/**
 * Who would leave first: members by unease, most uneasy first. Our own index, shown with its parts.
 *
 * Distance to the coalition's weighted centre is measured as the mean distance to its other members, weighted by their say (the mean of
 * their shares of the quotas), which needs no coordinates and works over several issues. Equal unease: lowest player first.
 */
export function rankDepartures(
  game: CoalitionGame,
  field: Pick<CoalitionField, 'distances' | 'relationships' | 'conflicts'>,
  members: readonly number[],
): Departure[] {
  const inside = new Set(members);
  const critical = new Set(listCriticalMembers(game, members));
  const sayOf = (i: number) => game.tests.reduce((sum, { weights, quota }) => sum + weights[i]! / quota, 0);
  const hasSay = members.some((i) => sayOf(i) > 0);
  const bondOf = (i: number, bonds: CoalitionField['conflicts']) =>
    bonds.reduce((sum, { a, b, strength }) => {
      const other = a === i ? b : b === i ? a : -1;
      return other !== i && inside.has(other) ? sum + strength : sum;
    }, 0);
  return members
    .map((member): Departure => {
      let apart = 0;
      let say = 0;
      for (const other of members) {
        const distance = field.distances[member]![other] ?? null;
        if (other === member || distance === null) continue;
        const weight = hasSay ? sayOf(other) : 1;
        apart += weight * distance;
        say += weight;
      }
      const others = members.length - 1;
      const distance = say > 0 ? apart / say : null;
      const attachment =
        others > 0 ? (bondOf(member, field.relationships) - bondOf(member, field.conflicts)) / others : null;
      return {
        member,
        distance,
        attachment,
        unease: (distance ?? 0) - (attachment ?? 0),
        isCritical: critical.has(member),
      };
    })
    .sort((a, b) => b.unease - a.unease || a.member - b.member);
}

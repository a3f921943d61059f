import type { FieldSnapshot } from '../field-snapshot.ts';
import { UNKNOWN_STRENGTH } from '../network/field-network.ts';
import type { Bond } from './coalition-score.ts';

/** Two who are at odds; strength above 0 to 1. */
export interface Opposition extends Bond {
  readonly relationshipIds: readonly string[];
  readonly conflictIds: readonly string[];
  /** A negative relationship, or a conflict that is open, escalated or in mediation: not one that is only felt. */
  readonly isOpen: boolean;
}

export interface FieldBonds {
  readonly relationships: readonly Bond[];
  readonly oppositions: readonly Opposition[];
}

const GREATEST_SEVERITY = 5;

/**
 * What ties partners together and what divides them, as pairs of their places in `ids`, each pair once, the lower place first.
 *
 * Positive relationships by strength, the greatest of parallel ones; unknown is 0.5, and strength 0 is none. Negative relationships likewise,
 * together with conflicts that are not settled, by severity / 5: the greater counts. Of a conflict of several parties every two.
 */
export function listFieldBonds(
  { relationships, conflicts }: Pick<FieldSnapshot, 'relationships' | 'conflicts'>,
  ids: readonly string[],
): FieldBonds {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const pairOf = (oneId: string, otherId: string) => {
    const [one, other] = [placeOf.get(oneId), placeOf.get(otherId)];
    if (one === undefined || other === undefined || one === other) return null;
    return { a: Math.min(one, other), b: Math.max(one, other) };
  };
  const ties = new Map<string, Bond>();
  const odds = new Map<string, Opposition>();
  const oppose = (
    pair: { a: number; b: number },
    { strength, isOpen, relationshipIds = [], conflictIds = [] }: Partial<Opposition>,
  ) => {
    const key = `${pair.a} ${pair.b}`;
    const known = odds.get(key);
    odds.set(key, {
      ...pair,
      strength: Math.max(known?.strength ?? 0, strength!),
      isOpen: isOpen === true || known?.isOpen === true,
      relationshipIds: [...(known?.relationshipIds ?? []), ...relationshipIds],
      conflictIds: [...(known?.conflictIds ?? []), ...conflictIds],
    });
  };
  for (const { id, fromId, toId, sign, strength: given } of relationships) {
    const pair = pairOf(fromId, toId);
    const strength = given ?? UNKNOWN_STRENGTH;
    if (pair === null || sign === 'NEUTRAL' || strength === 0) continue;
    if (sign === 'NEGATIVE') {
      oppose(pair, { strength, isOpen: true, relationshipIds: [id] });
    } else {
      const key = `${pair.a} ${pair.b}`;
      ties.set(key, { ...pair, strength: Math.max(ties.get(key)?.strength ?? 0, strength) });
    }
  }
  for (const { id, partyIds, severity, stage } of conflicts) {
    if (stage === 'SETTLED') continue;
    partyIds.forEach((oneId, at) => {
      for (const otherId of partyIds.slice(at + 1)) {
        const pair = pairOf(oneId, otherId);
        if (!pair) continue;
        oppose(pair, {
          strength: severity / GREATEST_SEVERITY,
          isOpen: stage !== 'LATENT',
          conflictIds: [id],
        });
      }
    });
  }
  const inOrder = (one: Bond, other: Bond) => one.a - other.a || one.b - other.b;
  return {
    relationships: [...ties.values()].sort(inOrder),
    oppositions: [...odds.values()].sort(inOrder),
  };
}

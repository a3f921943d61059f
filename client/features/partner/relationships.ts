import type { RelationshipFact } from '../../api/facts.ts';

/** A relationship seen from one of its two partners. */
export interface SeenRelationship {
  readonly relationship: RelationshipFact;
  readonly otherId: string;
  /** Whether the partner is where it starts; decides between "informs" and "is informed by". */
  readonly isFrom: boolean;
}

/** Relationships as the partner sees them: those that hinder first, then the closest. */
export function seenFrom(partnerId: string, relationships: readonly RelationshipFact[]): SeenRelationship[] {
  const rank = (one: RelationshipFact) => (one.sign === 'NEGATIVE' ? 10 : 0) + (one.strength ?? 0);
  return [...relationships]
    .sort((a, b) => rank(b) - rank(a))
    .map((relationship) => {
      const isFrom = relationship.fromId === partnerId;
      return { relationship, isFrom, otherId: isFrom ? relationship.toId : relationship.fromId };
    });
}

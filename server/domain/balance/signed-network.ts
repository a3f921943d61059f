/** A positive or negative tie between two actors, without direction. Several may join the same two. */
export interface SignedTie {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
  /** What it costs when the tie is frustrated, above 0. */
  readonly weight: number;
}

export interface SignedNetwork {
  readonly size: number;
  readonly ties: readonly SignedTie[];
}

/** Whether the tie goes against a split in two: a positive tie across it, or a negative one inside a side. */
export const isFrustrated = (tie: SignedTie, sideOf: ArrayLike<number>): boolean =>
  (sideOf[tie.a] === sideOf[tie.b]) !== (tie.sign === 1);

/** Weight of the ties that go against a split. */
export function frustrationOf(network: SignedNetwork, sideOf: ArrayLike<number>): number {
  return network.ties.reduce((sum, tie) => sum + (isFrustrated(tie, sideOf) ? tie.weight : 0), 0);
}

/** A directed signed tie, as relationships hold them. */
export interface SignedArc {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  readonly weight: number;
}

/**
 * How two directed ties between the same partners become ties without direction; the outcomes differ, so the choice is named.
 * EACH: every tie counts for itself. SUM: the signed weights add up, and what is left is one tie. CONSISTENT: one tie where all signs
 * agree (their mean weight), none where they do not.
 */
export const symmetrisations = ['EACH', 'SUM', 'CONSISTENT'] as const;
export type Symmetrisation = (typeof symmetrisations)[number];

export function symmetrise(size: number, arcs: readonly SignedArc[], how: Symmetrisation): SignedNetwork {
  const proper = arcs.filter((arc) => arc.from !== arc.to && arc.weight > 0);
  if (how === 'EACH') {
    return { size, ties: proper.map(({ from, to, sign, weight }) => ({ a: from, b: to, sign, weight })) };
  }
  const pairs = new Map<number, SignedArc[]>();
  for (const arc of proper) {
    const key = Math.min(arc.from, arc.to) * size + Math.max(arc.from, arc.to);
    pairs.set(key, [...(pairs.get(key) ?? []), arc]);
  }
  const ties: SignedTie[] = [];
  for (const [key, members] of pairs) {
    const a = Math.floor(key / size);
    const b = key % size;
    const sum = members.reduce((total, { sign, weight }) => total + sign * weight, 0);
    const agree = members.every(({ sign }) => sign === members[0]!.sign);
    if (how === 'SUM' && sum !== 0) ties.push({ a, b, sign: sum > 0 ? 1 : -1, weight: Math.abs(sum) });
    if (how === 'CONSISTENT' && agree) {
      ties.push({ a, b, sign: members[0]!.sign, weight: Math.abs(sum) / members.length });
    }
  }
  return { size, ties };
}

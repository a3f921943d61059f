import type { ForceField } from '../../api/force-field.ts';
import type { Layer, Symmetrisation } from '../../api/generated/graphql.ts';
import type { FactionPartition, StructuralBalance } from './structural-balance.ts';

/** A positive or negative tie between two partners, with the relationships it stands for. */
export interface Tie {
  /** The same for the same two and the same sign, whichever comes first. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly isNegative: boolean;
  readonly relationshipIds: readonly string[];
}

type Signed = Pick<ForceField, 'relationships'>;

const tieId = (a: string, b: string, isNegative: boolean) =>
  `${a < b ? `${a} ${b}` : `${b} ${a}`} ${isNegative ? '−' : '+'}`;

/**
 * The ties the analysis weighs, parallel ones of one sign as one line. Neutral relationships take no part. SUM and CONSISTENT leave at
 * most one sign between two partners.
 */
export function tiesOf(field: Signed, layer: Layer | null, symmetrisation: Symmetrisation): Tie[] {
  const ties = new Map<string, { a: string; b: string; isNegative: boolean; relationshipIds: string[] }>();
  for (const { id, fromId, toId, sign, layer: own } of field.relationships) {
    if (sign === 'NEUTRAL' || fromId === toId || (layer !== null && own !== layer)) continue;
    const key = tieId(fromId, toId, sign === 'NEGATIVE');
    const tie = ties.get(key);
    if (tie) tie.relationshipIds.push(id);
    else ties.set(key, { a: fromId, b: toId, isNegative: sign === 'NEGATIVE', relationshipIds: [id] });
  }
  return [...ties]
    .filter(([, { a, b, isNegative, relationshipIds }]) => {
      const opposite = ties.get(tieId(a, b, !isNegative));
      if (!opposite || symmetrisation === 'EACH') return true;
      return symmetrisation === 'SUM' && relationshipIds.length > opposite.relationshipIds.length;
    })
    .map(([id, tie]) => ({ id, ...tie }));
}

/** A tie that goes against a split: negative within a faction, or positive between two. */
export interface Strain extends Tie {
  /** Whether it strains in every best split in two; null when that is not known, or another number of factions is asked for. */
  readonly isAlways: boolean | null;
}

export interface Faction {
  /** From 1, the largest first. */
  readonly number: number;
  readonly partnerIds: readonly string[];
}

/** A split of the field and what goes against it. */
export interface Split {
  readonly factions: readonly Faction[];
  readonly factionOf: ReadonlyMap<string, number>;
  readonly strains: readonly Strain[];
  /** Ties that fit the split. */
  readonly fitting: readonly Tie[];
  readonly negativeInside: number;
  readonly positiveBetween: number;
  readonly isProven: boolean;
}

/** The split in so many factions, or in the two camps of the frustration index. */
export function splitOf(balance: StructuralBalance, ties: readonly Tie[], count: number | null): Split {
  const partition = count === null || count === 2 ? null : partitionOf(balance, count);
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const groups = (partition ? partition.factions : balance.camps)
    .map((ids) => ids.filter((id) => tied.has(id)))
    .filter((ids) => ids.length > 0);
  const factionOf = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)));
  const always = new Map(
    balance.frustratedTies.map(({ fromId, toId, sign, isInEveryOptimum }) => [
      tieId(fromId, toId, sign === 'NEGATIVE'),
      isInEveryOptimum ?? null,
    ]),
  );
  const strains: Strain[] = [];
  const fitting: Tie[] = [];
  for (const tie of ties) {
    const isInside = factionOf.get(tie.a) === factionOf.get(tie.b);
    if (isInside === tie.isNegative)
      strains.push({ ...tie, isAlways: partition ? null : (always.get(tie.id) ?? null) });
    else fitting.push(tie);
  }
  return {
    factions: groups.map((partnerIds, at) => ({ number: at + 1, partnerIds })),
    factionOf,
    strains,
    fitting,
    negativeInside: countRelationships(strains.filter(({ isNegative }) => isNegative)),
    positiveBetween: countRelationships(strains.filter(({ isNegative }) => !isNegative)),
    isProven: partition ? partition.isProven : balance.isProven,
  };
}

/** The partition into so many factions, when it was worked out. */
export function partitionOf(balance: StructuralBalance, count: number): FactionPartition | null {
  const known = [...balance.errorsByCount, balance.partition];
  return known.find((partition) => partition.count === count) ?? null;
}

/** Relationships behind ties: parallel ones are drawn as one line and counted each. */
export const countRelationships = (ties: readonly Tie[]) =>
  ties.reduce((sum, { relationshipIds }) => sum + relationshipIds.length, 0);

/** Relationships that go against every best split; null when that was not found out. */
export function countAlways({ strains }: Split): number | null {
  if (strains.every(({ isAlways }) => isAlways === null)) return null;
  return countRelationships(strains.filter(({ isAlways }) => isAlways));
}

/** For each number of factions how many relationships go against it, from one faction up. */
export function strainsByCount(balance: StructuralBalance) {
  const byCount = new Map(
    [...balance.errorsByCount, balance.partition].map((partition) => [partition.count, partition]),
  );
  return [...byCount.values()]
    .sort((a, b) => a.count - b.count)
    .map(({ count, negativeInside, positiveBetween, isProven, factions }) => ({
      count,
      against: negativeInside + positiveBetween,
      isProven,
      // Of several best splits in two, the screen shows one.
      sizes: (count === 2 ? balance.camps : factions).map((ids) => ids.length),
    }));
}

/** Who is torn: partners with their strains, the most torn first. */
export interface Torn {
  readonly id: string;
  readonly strains: number;
  readonly ties: number;
  readonly triangles: number;
}

export function tornPartners(split: Split, triangles: StructuralBalance['unbalancedTriangles']): Torn[] {
  const count = (ids: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const strains = count(split.strains.flatMap(({ a, b }) => [a, b]));
  const ties = count([...split.strains, ...split.fitting].flatMap(({ a, b }) => [a, b]));
  const inTriangles = count(triangles.flatMap(({ partnerIds }) => partnerIds));
  return [...strains]
    .map(([id, own]) => ({
      id,
      strains: own,
      ties: ties.get(id) ?? own,
      triangles: inTriangles.get(id) ?? 0,
    }))
    .sort((a, b) => b.strains - a.strains || b.triangles - a.triangles || (a.id < b.id ? -1 : 1));
}

/** Two that clash, and those who get on with both: with each of these they make an unbalanced triangle. */
export interface Clash {
  readonly a: string;
  readonly b: string;
  readonly between: readonly string[];
}

/** Three of whom none gets on with another. */
export type Deadlock = readonly [string, string, string];

/**
 * The unbalanced triangles told by who clashes with whom. The sign between two is that of the sum of their relationships, as the
 * analysis counts it. Clashes with the most people in between come first.
 */
export function triangleStories(
  triangles: StructuralBalance['unbalancedTriangles'],
  field: Signed,
  layer: Layer | null,
): { clashes: Clash[]; deadlocks: Deadlock[] } {
  const sums = new Map<string, number>();
  const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { fromId, toId, sign, layer: own } of field.relationships) {
    if (layer !== null && own !== layer) continue;
    const value = sign === 'POSITIVE' ? 1 : sign === 'NEGATIVE' ? -1 : 0;
    sums.set(pair(fromId, toId), (sums.get(pair(fromId, toId)) ?? 0) + value);
  }
  const clashes = new Map<string, { a: string; b: string; between: string[] }>();
  const deadlocks: Deadlock[] = [];
  for (const { partnerIds, negativeCount } of triangles) {
    const [first, second, third] = partnerIds;
    if (!first || !second || !third) continue;
    if (negativeCount === 3) {
      deadlocks.push([first, second, third]);
      continue;
    }
    const sides = [
      [first, second, third],
      [first, third, second],
      [second, third, first],
    ] as const;
    // A relationship changed since the analysis may leave no clash to tell of.
    const clash = sides.find(([a, b]) => (sums.get(pair(a, b)) ?? 0) < 0);
    if (!clash) continue;
    const [a, b, between] = clash;
    const known = clashes.get(pair(a, b));
    if (known) known.between.push(between);
    else clashes.set(pair(a, b), { a, b, between: [between] });
  }
  return {
    clashes: [...clashes.values()].sort((a, b) => b.between.length - a.between.length),
    deadlocks,
  };
}

/** A relationship whose turn takes strain away. */
export interface Repair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly relationshipId: string | null;
  /** Both name the other: the relief is that of one of the two. */
  readonly isMutual: boolean;
  /** How many fewer relationships go against the best split. */
  readonly relief: number;
  readonly strainsLeft: number;
  /** How many fewer triangles are unbalanced; below 0 when there are more. */
  readonly triangleRelief: number;
  /** Who gets on with both. */
  readonly between: readonly string[];
}

/**
 * Relationships whose turn would help, in the order of the analysis: negative ones to mend, and positive ones under so much strain that
 * their breaking would bring calm. A pair that names each other is told once.
 */
export function repairsOf(
  balance: StructuralBalance,
  ties: readonly Tie[],
): { mend: Repair[]; guard: Repair[] } {
  const friends = new Map<string, Set<string>>();
  const join = (a: string, b: string) => friends.set(a, (friends.get(a) ?? new Set()).add(b));
  for (const { a, b, isNegative } of ties) {
    if (isNegative) continue;
    join(a, b);
    join(b, a);
  }
  const unbalanced = (balance.triangleCounts[1] ?? 0) + (balance.triangleCounts[3] ?? 0);
  const told = new Set<string>();
  const mend: Repair[] = [];
  const guard: Repair[] = [];
  for (const {
    fromId,
    toId,
    sign,
    relationshipIds,
    frustrationIndex,
    unbalancedCount,
  } of balance.bestRepairs) {
    const id = tieId(fromId, toId, sign === 'NEGATIVE');
    const relief = balance.frustrationIndex - frustrationIndex;
    if (told.has(id) || relief <= 0) continue;
    told.add(id);
    const others = friends.get(toId) ?? new Set();
    (sign === 'NEGATIVE' ? mend : guard).push({
      id,
      a: fromId,
      b: toId,
      relationshipId: relationshipIds[0] ?? null,
      isMutual: (ties.find((tie) => tie.id === id)?.relationshipIds.length ?? 1) > 1,
      relief,
      strainsLeft: frustrationIndex,
      triangleRelief: unbalanced - unbalancedCount,
      between: [...(friends.get(fromId) ?? [])].filter((one) => others.has(one)),
    });
  }
  return { mend, guard };
}

/** How the outcome is said: which sentence opens the screen. */
export type Verdict = 'noTies' | 'noNegative' | 'oneCamp' | 'balanced' | 'outsider' | 'torn';

export function verdictOf(balance: StructuralBalance): Verdict {
  if (balance.positiveCount + balance.negativeCount === 0) return 'noTies';
  if (balance.negativeCount === 0) return 'noNegative';
  if (balance.isBalanced) return 'balanced';
  const [, small] = balance.camps;
  if (!small) return 'oneCamp';
  return small.length === 1 ? 'outsider' : 'torn';
}

/** More ties than this no eye can follow; the table has them all. */
const MOST_DRAWN = 90;
/** Who does not fit is counted below the others. */
const MOST_ROWS = 250;

/** What the figure can show of a split: those most under strain, and who stands between them. */
export function drawable(
  split: Split,
  clashes: readonly Clash[],
  showsAll: boolean,
): { split: Split; rows: ReadonlySet<string>; leftOut: number } {
  const strains = [...split.strains]
    .sort((a, b) => Number(b.isAlways ?? false) - Number(a.isAlways ?? false))
    .slice(0, MOST_DRAWN);
  const rows = new Set(strains.flatMap(({ a, b }) => [a, b]));
  if (showsAll) {
    for (const id of split.factionOf.keys()) if (rows.size < MOST_ROWS) rows.add(id);
  } else if (strains.length < MOST_DRAWN) {
    for (const { a, b, between } of clashes) for (const id of [a, b, ...between]) rows.add(id);
  }
  return { split: { ...split, strains }, rows, leftOut: split.strains.length - strains.length };
}

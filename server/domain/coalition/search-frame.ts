import { inLowestTerms, listVetoPlayers, type QuotaTest } from './coalition-game.ts';
import type { CoalitionProblem } from './coalition-search.ts';

/** Whether a player is in: not decided, in, out. */
export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/** One of the searches that together cover all minimal winning coalitions. */
export interface SearchPart {
  /** Spans from low to high; wider ones belong to a later part. */
  readonly span: { readonly low: number; readonly high: number };
  /** Quota of each test here: one more where the test is known not to be tight. */
  readonly quotas: readonly number[];
  /** The test that some member, or (`isTightForAll`) every member who need not be in, is needed for; null: unknown. */
  readonly tight: number | null;
  readonly isTightForAll: boolean;
}

/** The problem in the form the search needs at every step, with what is true of whole coalitions. */
export function buildSearchFrame(problem: CoalitionProblem) {
  const { game, memberCosts, pairCosts = [], excluded = [], span, connectedBy, baseCost = 0 } = problem;
  const { size: n } = game;
  const mustBeIn = [
    ...new Set([...(problem.mustBeIn ?? []), ...(game.isHopeless ? [] : listVetoPlayers(game))]),
  ];
  const isVoluntary = new Uint8Array(n).fill(1);
  for (const i of mustBeIn) isVoluntary[i] = 0;
  const open = game.tests.map(inLowestTerms).filter((test) => sumOf(test, mustBeIn) < test.quota);
  const tests = open.filter((test, k) => !open.some((other, j) => isSuperfluous(test, k, other, j)));
  const pairs = pairCosts.filter(({ a, b, cost }) => a !== b && cost !== 0);
  const refusals = excluded.filter(([a, b]) => a !== b);
  const refusedBy = listNeighbours(n, refusals);
  const tiedTo = connectedBy && listNeighbours(n, connectedBy);
  const distances = span && span.cost > 0 ? span.distances : null;
  const spanUnit = span && span.cost > 0 ? span.cost : 0;
  const reach = distances && Float64Array.from({ length: n }, (_, i) => leastReach(distances, i));
  const isEqual = tests.map(({ weights }) => weights.every((weight) => weight === weights[0]));
  const weightStep = tests.map(({ weights }) => (weights.every(Number.isInteger) ? 1 : 0));

  /** The least radius around i within which a winning coalition may lie. */
  function leastReach(d: readonly (readonly number[])[], i: number): number {
    const order = Array.from({ length: n }, (_, j) => j).sort((a, b) => d[i]![a]! - d[i]![b]!);
    let least = 0;
    for (const { weights, quota } of tests) {
      let sum = 0;
      const last = order.find((j) => {
        sum += weights[j]!;
        return sum >= quota;
      });
      least = Math.max(least, last === undefined ? Number.POSITIVE_INFINITY : d[i]![last]!);
    }
    return least;
  }

  function isConnected(members: readonly number[]): boolean {
    if (!tiedTo || members.length < 2) return true;
    const waiting = new Set(members);
    const queue = [members[0]!];
    waiting.delete(members[0]!);
    for (const v of queue) {
      for (const u of tiedTo[v]!) if (waiting.delete(u)) queue.push(u);
    }
    return waiting.size === 0;
  }

  const isComplete = (members: readonly number[]) =>
    tests.every((test) => sumOf(test, members) >= test.quota) && isConnected(members);

  const isMinimal = (members: readonly number[]) =>
    members.every((i) => !isVoluntary[i] || !isComplete(members.filter((j) => j !== i))) &&
    (problem.isAccepted?.(members) ?? true);

  const isAllowed = (members: readonly number[]) => {
    const inside = new Set(members);
    return refusals.every(([a, b]) => !(inside.has(a) && inside.has(b)));
  };

  const widestWithin = (members: readonly number[]) => {
    let widest = 0;
    if (distances) {
      for (let at = 0; at < members.length; at += 1) {
        const row = distances[members[at]!]!;
        for (let to = 0; to < at; to += 1) widest = Math.max(widest, row[members[to]!]!);
      }
    }
    return widest;
  };

  function costOf(members: readonly number[]): number {
    const inside = new Uint8Array(n);
    let cost = baseCost;
    for (const i of members) {
      inside[i] = 1;
      cost += memberCosts[i]!;
    }
    for (const { a, b, cost: together } of pairs) if (inside[a] && inside[b]) cost += together;
    return cost + spanUnit * widestWithin(members);
  }

  /** Most that the tight test's sum can be: below the quota plus the weight of the member needed for it (the lightest, if all are). */
  function capOf({ tight, isTightForAll }: SearchPart, status: Uint8Array): number {
    const { weights, quota } = tests[tight!]!;
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < n; i += 1) {
      if (!isVoluntary[i] || status[i] === OUT) continue;
      most = Math.max(most, weights[i]!);
      if (status[i] === IN) least = Math.min(least, weights[i]!);
    }
    return quota + (isTightForAll ? Math.min(least, most) : most) - weightStep[tight!]!;
  }

  /** Least cost of the span: of the members, of what any of them needs around it, of the part. */
  function spanCostWith(part: SearchPart, status: Uint8Array, joining = -1): number {
    if (!distances) return 0;
    let widest = part.span.low;
    for (let i = 0; i < n; i += 1) {
      if (status[i] !== IN && i !== joining) continue;
      widest = Math.max(widest, reach![i]!);
      const row = distances[i]!;
      if (joining >= 0) {
        widest = Math.max(widest, row[joining]!);
      } else {
        for (let j = 0; j < i; j += 1) if (status[j] === IN) widest = Math.max(widest, row[j]!);
      }
    }
    return spanUnit * widest;
  }

  /**
   * What a minimal coalition can look like. A member who is needed is needed for some test. In a test of equal weights all are needed or none:
   * either it is tight, or a member more than its quota is there and all are needed for the others. Where the members must be connected
   * some may be needed for that only.
   */
  function listTightModes(): Pick<SearchPart, 'quotas' | 'tight' | 'isTightForAll'>[] {
    const quotas = tests.map(({ quota }) => quota);
    if (tiedTo) {
      if (mustBeIn.length > 0) return [{ quotas, tight: null, isTightForAll: false }];
      return tests.map((_, tight) => ({ quotas, tight, isTightForAll: false }));
    }
    const others = [...tests.keys()].filter((k) => !isEqual[k]);
    const slack = quotas.map((quota, k) => (isEqual[k] ? quota + tests[k]!.weights[0]! : quota));
    return [
      ...[...tests.keys()].filter((k) => isEqual[k]).map((tight) => ({ quotas, tight, isTightForAll: true })),
      ...others.map((tight) => ({ quotas: slack, tight, isTightForAll: others.length === 1 })),
    ];
  }

  return {
    n,
    tests,
    memberCosts,
    baseCost,
    mustBeIn,
    isVoluntary,
    pairs,
    refusals,
    refusedBy,
    tiedTo,
    distances,
    isEqual,
    isComplete,
    isMinimal,
    isAllowed,
    costOf,
    capOf,
    spanCostWith,
    tightModes: listTightModes(),
    spanParts: distances ? listSpanParts(distances) : [{ low: 0, high: Number.POSITIVE_INFINITY }],
  };
}

export type SearchFrame = ReturnType<typeof buildSearchFrame>;

const sumOf = ({ weights }: QuotaTest, members: readonly number[]): number => {
  let sum = 0;
  for (const i of members) sum += weights[i]!;
  return sum;
};

/** Whether every group that passes the one test passes the other: everyone's weight is at least as large a share of its quota. */
const implies = (one: QuotaTest, other: QuotaTest) =>
  one.weights.every((weight, i) => {
    const [own, theirs] = [weight * other.quota, other.weights[i]! * one.quota];
    return own <= theirs && theirs <= Number.MAX_SAFE_INTEGER;
  });

/** Of tests that imply each other the first stays. */
const isSuperfluous = (test: QuotaTest, k: number, other: QuotaTest, j: number) =>
  j !== k && implies(other, test) && (j < k || !implies(test, other));

/** At most 24 parts of equal width, narrowest first; without distances one of span 0. */
function listSpanParts(distances: readonly (readonly number[])[]): { low: number; high: number }[] {
  const distinct = [...new Set(distances.flat())].sort((a, b) => a - b);
  const widest = distinct.at(-1) ?? 0;
  const parts = new Map<number, { low: number; high: number }>();
  parts.set(0, { low: 0, high: 0 });
  for (const distance of distinct) {
    const at = widest > 0 ? Math.ceil((24 * distance) / widest) : 0;
    parts.set(at, { low: parts.get(at)?.low ?? distance, high: distance });
  }
  return [...parts.values()];
}

function listNeighbours(size: number, links: readonly (readonly [number, number])[]): number[][] {
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (const [a, b] of links) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  return neighbours;
}

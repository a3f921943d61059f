import { type BestSplits, openBestSplits } from '../domain/balance/best-splits.ts';
import { factionError, findFactions } from '../domain/balance/factions.ts';
import { type FieldSigns, type SignsChoice, signsOfField } from '../domain/balance/field-signs.ts';
import { computeFrustration, type Frustration } from '../domain/balance/frustration.ts';
import { rankRepairs } from '../domain/balance/repairs.ts';
import { isFrustrated, type SymmetricTie } from '../domain/balance/signed-network.ts';
import { countTriangles } from '../domain/balance/triangles.ts';
import { computeWeakBalance } from '../domain/balance/weak-balance.ts';
import type { FieldPartner } from '../domain/field-snapshot.ts';
import type { LinearSolver } from '../domain/linear-program.ts';
import { roundOff } from '../domain/round-off.ts';
import { AnalysisLimit } from '../errors.ts';
import { analysisOf, type Tools } from './analysis.ts';
import { assertWhole } from './arguments.ts';

export interface StructuralBalanceArgs extends SignsChoice {
  /** 2 to 12; null for the smallest number with the least error. */
  readonly factions: number | null;
  /** Spent on proofs, 1 to 60. */
  readonly seconds: number;
}

const MAX_PARTNERS = 2_000;
/** Numbers of factions tried when none is asked for. */
const TRIED_FACTIONS = 6;
/** Steps of the exact search for a number of factions that was not asked for, times partners and factions. */
const SEARCH_EFFORT = 3e8;
/** Among more partners an exact search for factions does not end in time. */
const MAX_SEARCHED_PARTNERS = 80;

/** How torn the field is: triangles, frustration index, camps, factions, and the ties on which it hangs. */
export const structuralBalance = analysisOf(
  ['partners', 'relationships'],
  async (field, args: StructuralBalanceArgs, tools) => {
    if (args.factions !== null) assertWhole('factions', args.factions, 2, 12);
    assertWhole('seconds', args.seconds, 1, 60);
    const signs = signsOfField(field, args);
    const { partners, ties, scale } = signs;
    if (partners.length > MAX_PARTNERS) {
      throw new AnalysisLimit(
        `structuralBalance looks at no more than ${MAX_PARTNERS} partners with a positive or negative relationship, and there are ${partners.length}: ask for one layer.`,
      );
    }
    const network = { size: partners.length, ties };
    const solver = await tools.solver();
    const clock = shareOf(tools, args.seconds);
    const { random } = tools;

    const found = computeFrustration(network, {
      solver,
      random,
      secondsLeft: clock.share(0.5),
      onProgress: ({ lowerBound, upperBound }) =>
        tools.onProgress({ lowerBound: lowerBound / scale, upperBound: upperBound / scale }),
    });
    const { counts, triangleIndex, weakTriangleIndex, unbalanced } = countTriangles(network);
    tools.onProgress({ progress: 0.4 });

    let secondsLeft = clock.share(0.4);
    const splits = found.isProven
      ? openBestSplits(network, found, { solver, random, secondsLeft: () => secondsLeft() })
      : splitsFromOne(ties, found);
    try {
      const frustratedTies = ties.flatMap((tie, e) =>
        isFrustrated(tie, found.sideOf)
          ? [{ ...describeTie(signs, tie), isInEveryOptimum: splits.isFrustratedInEach(e) }]
          : [],
      );
      tools.onProgress({ progress: 0.5 });
      secondsLeft = clock.share(0.3);
      const bestRepairs = rankRepairs(network, found.frustrationIndex, splits).map((repair) => ({
        ...describeTie(signs, ties[repair.tie]!),
        frustrationIndex: roundOff(repair.frustrationIndex / scale),
        unbalancedCount: repair.unbalancedCount,
      }));
      tools.onProgress({ progress: 0.6 });
      const partitions = findPartitions(signs, found, args.factions, { solver, random, clock });
      const frustrationIndex = roundOff(found.frustrationIndex / scale);
      const lowerBound = found.isProven ? frustrationIndex : roundOff(found.lowerBound / scale);
      const weight = ties.reduce((sum, tie) => sum + tie.weight, 0) / scale;
      const { layer, symmetrisation, weighting } = args;
      return {
        layer,
        symmetrisation,
        weighting,
        partnerCount: field.partners.length,
        positiveCount: ties.filter(({ sign }) => sign === 1).length,
        negativeCount: ties.filter(({ sign }) => sign === -1).length,
        neutralCount: signs.neutralCount,
        cancelledCount: signs.cancelledCount,
        isBalanced: frustrationIndex === 0,
        triangleCounts: [...counts],
        triangleIndex,
        weakTriangleIndex,
        unbalancedTriangles: unbalanced.map(({ actors, negativeTies }) => ({
          partnerIds: actors.map((actor) => partners[actor]!.id),
          negativeCount: negativeTies,
        })),
        frustrationIndex,
        lowerBound,
        isProven: found.isProven,
        gap: roundOff(frustrationIndex - lowerBound),
        normalised: weight === 0 ? null : roundOff(1 - (2 * frustrationIndex) / weight),
        camps: partners.length === 0 ? [] : groupPartners(partners, found.sideOf, [1, -1]),
        frustratedTies,
        bestRepairs,
        partition:
          args.factions === null
            ? smallestBest(partitions.slice(1, TRIED_FACTIONS))
            : partitions[args.factions - 1]!,
        errorsByCount: partitions,
      };
    } finally {
      splits.dispose();
    }
  },
);

/** Least partitions for each number of factions from 1 up. Each begins with the one before it, so that errors never grow. */
function findPartitions(
  { partners, ties, scale }: FieldSigns,
  camps: Frustration,
  asked: number | null,
  { solver, random, clock }: { solver: LinearSolver; random: () => number; clock: Clock },
) {
  const network = { size: partners.length, ties };
  const most = Math.max(TRIED_FACTIONS, asked ?? 0);
  const weak = computeWeakBalance(network, { solver, secondsLeft: clock.share(0.2) });
  /** A half, as both kinds of error count for half. */
  const lowerBound = weak.lowerBound / 2;
  const found: { factionOf: Int32Array; isProven: boolean }[] = [
    { factionOf: new Int32Array(partners.length), isProven: true },
    { factionOf: Int32Array.from(camps.sideOf, (side) => (side === 1 ? 0 : 1)), isProven: camps.isProven },
  ];
  for (let count = 3; count <= most; count += 1) {
    const before = found[count - 2]!;
    const hasRoom = weak.factionOf?.every((faction) => faction < count) ?? false;
    const effort = count === asked ? 10 * SEARCH_EFFORT : SEARCH_EFFORT;
    const { factionOf, isProven } = findFactions(network, {
      count,
      random,
      lowerBound,
      starts: [before.factionOf, ...(hasRoom && weak.factionOf ? [weak.factionOf] : [])],
      secondsLeft: clock.share(count === asked ? 0.4 : 0.1),
      maximumSteps:
        partners.length > MAX_SEARCHED_PARTNERS ? 0 : effort / Math.max(1, partners.length * count),
    });
    found.push({ factionOf, isProven });
  }
  return found.map(({ factionOf, isProven }, i) => ({
    count: i + 1,
    error: roundOff(factionError(network, factionOf) / scale),
    isProven: isProven || factionError(network, factionOf) <= lowerBound + 1e-9,
    factions: groupPartners(partners, factionOf).filter((faction) => faction.length > 0),
    negativeInside: ties.filter(({ a, b, sign }) => sign === -1 && factionOf[a] === factionOf[b]).length,
    positiveBetween: ties.filter(({ a, b, sign }) => sign === 1 && factionOf[a] !== factionOf[b]).length,
  }));
}

type Partition = ReturnType<typeof findPartitions>[number];

const smallestBest = (partitions: readonly Partition[]): Partition =>
  partitions.reduce((best, one) => (one.error < best.error ? one : best));

/** Ids by group, the largest first; in each by name. */
function groupPartners(
  partners: readonly FieldPartner[],
  groupOf: ArrayLike<number>,
  groups: readonly number[] = [...new Set(Array.from(groupOf))].sort((a, b) => a - b),
): string[][] {
  return groups
    .map((group) => partners.filter((_, actor) => groupOf[actor] === group).map(({ id }) => id))
    .sort((a, b) => b.length - a.length);
}

function describeTie({ partners, relationships }: FieldSigns, { a, b, sign, arcs }: SymmetricTie) {
  return {
    fromId: partners[a]!.id,
    toId: partners[b]!.id,
    sign: sign === 1 ? ('POSITIVE' as const) : ('NEGATIVE' as const),
    relationshipIds: arcs.map((arc) => relationships[arc]!.id),
  };
}

/** What one split tells, where the index is not proven. */
const splitsFromOne = (ties: readonly SymmetricTie[], { sideOf }: Frustration): BestSplits => ({
  isFrustratedInEach: () => null,
  isKnownFrustrated: (tie) => isFrustrated(ties[tie]!, sideOf),
  findAgainst: () => null,
  leastAgainst: () => null,
  dispose: () => {},
});

interface Clock {
  /** Seconds left of this share of what is left now. */
  share(part: number): () => number;
}

function shareOf({ secondsLeft }: Tools, seconds: number): Clock {
  const start = secondsLeft();
  const left = () => Math.min(secondsLeft(), seconds - (start - secondsLeft()));
  return {
    share(part) {
      const kept = left() * (1 - part);
      return () => left() - kept;
    },
  };
}

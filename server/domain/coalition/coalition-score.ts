import type { CoalitionGame } from './coalition-game.ts';
import type { CoalitionProblem } from './coalition-search.ts';
import { spanOf } from './distance.ts';

/** A tie or a conflict between two players; strength or severity above 0. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** What is known of the players besides their votes. */
export interface CoalitionField {
  /** 0..1 by player and player; null when unknown (`computeDistances`). */
  readonly distances: readonly (readonly (number | null)[])[];
  /** Positive relationships. */
  readonly relationships: readonly Bond[];
  /** Negative relationships and conflicts that do not rule a coalition out. */
  readonly conflicts: readonly Bond[];
  /** What it takes to win each for it, 0 or more in any unit. */
  readonly persuasionCosts: readonly number[];
}

export const scoreParts = ['cohesion', 'relationships', 'harmony', 'economy', 'ease'] as const;
export type ScorePart = (typeof scoreParts)[number];

/** How much each part counts: a choice, open to change. */
export const SCORE_WEIGHTS: Readonly<Record<ScorePart, number>> = {
  cohesion: 0.25,
  relationships: 0.2,
  harmony: 0.25,
  economy: 0.1,
  ease: 0.2,
};

export interface CoalitionScore {
  /** 0..1, in thousandths; coalitions with the same score are equally good. Null when no part is defined. */
  readonly score: number | null;
  /** 0..1 each, higher is better; null where there is nothing to compare. */
  readonly parts: Readonly<Record<ScorePart, number | null>>;
}

export interface CoalitionScorer {
  readonly scoreOf: (members: readonly number[]) => CoalitionScore;
  /** The same score as costs: cost = 1 − score, in steps of a thousandth. */
  readonly toProblem: (game: CoalitionGame) => Omit<CoalitionProblem, 'game'>;
}

const STEP = 0.001;

/**
 * How good a coalition is, as a weighted mean of five parts of 0..1. Our own index: it has no source but its parts, which are always shown.
 *
 *     cohesion       1 − span / span of the whole field; span = greatest distance between two members (De Swaan 1973, Axelrod 1970)
 *     relationships  strength of the positive relationships inside / of all in the field
 *     harmony        1 − severity of the conflicts inside / of all in the field
 *     economy        1 − surplus; surplus = mean over the tests of (weight − quota) / (all weight − quota)  (Riker 1962)
 *     ease           1 − cost of winning the members over / of winning everyone over
 *
 * A part of which the field has nothing (no relationships at all, say) is null and leaves the others more weight. All but cohesion are
 * sums over members and pairs, which makes the best coalitions provable.
 */
export function buildCoalitionScorer(
  game: CoalitionGame,
  field: CoalitionField,
  weights: Readonly<Record<ScorePart, number>> = SCORE_WEIGHTS,
): CoalitionScorer {
  const all = Array.from({ length: game.size }, (_, i) => i);
  const widest = spanOf(field.distances, all);
  const sumOf = (bonds: readonly Bond[]) => bonds.reduce((sum, { strength }) => sum + strength, 0);
  const allTies = sumOf(field.relationships);
  const allConflicts = sumOf(field.conflicts);
  const allCosts = field.persuasionCosts.reduce((sum, cost) => sum + cost, 0);
  const spare = game.tests.map(({ weights, quota }) => weights.reduce((sum, weight) => sum + weight, -quota));
  const surplusOf = (k: number, weight: number) =>
    spare[k]! > 0 ? weight / spare[k]! / game.tests.length : 0;

  const isDefined: Record<ScorePart, boolean> = {
    cohesion: widest > 0,
    relationships: allTies > 0,
    harmony: allConflicts > 0,
    economy: spare.some((weight) => weight > 0),
    ease: allCosts > 0,
  };
  const counted = scoreParts.filter((part) => isDefined[part]);
  const total = counted.reduce((sum, part) => sum + weights[part], 0);
  const share = (part: ScorePart) => (isDefined[part] && total > 0 ? weights[part] / total : 0);

  function partsOf(members: readonly number[]): Record<ScorePart, number> {
    const inside = new Set(members);
    const within = (bonds: readonly Bond[]) =>
      sumOf(bonds.filter(({ a, b }) => inside.has(a) && inside.has(b)));
    const surplus = game.tests.reduce(
      (sum, { weights, quota }, k) =>
        sum +
        surplusOf(
          k,
          members.reduce((weight, i) => weight + weights[i]!, -quota),
        ),
      0,
    );
    return {
      cohesion: 1 - spanOf(field.distances, members) / widest,
      relationships: within(field.relationships) / allTies,
      harmony: 1 - within(field.conflicts) / allConflicts,
      economy: 1 - surplus,
      ease: 1 - members.reduce((sum, i) => sum + field.persuasionCosts[i]!, 0) / allCosts,
    };
  }

  return {
    scoreOf(members) {
      const values = partsOf(members);
      const parts = Object.fromEntries(
        scoreParts.map((part) => [part, isDefined[part] ? values[part] : null]),
      ) as Record<ScorePart, number | null>;
      if (total === 0) return { score: null, parts };
      const cost = counted.reduce((sum, part) => sum + share(part) * (1 - values[part]), 0);
      return { score: 1 - Math.floor(cost / STEP + 1e-7) * STEP, parts };
    },
    toProblem: ({ size, tests }) => ({
      memberCosts: Array.from(
        { length: size },
        (_, i) =>
          tests.reduce((sum, { weights }, k) => sum + share('economy') * surplusOf(k, weights[i]!), 0) +
          (isDefined.ease ? (share('ease') * field.persuasionCosts[i]!) / allCosts : 0),
      ),
      pairCosts: [
        ...field.relationships.map(({ a, b, strength }) => ({
          a,
          b,
          cost: (-share('relationships') * strength) / allTies,
        })),
        ...field.conflicts.map(({ a, b, strength }) => ({
          a,
          b,
          cost: (share('harmony') * strength) / allConflicts,
        })),
      ],
      span: {
        cost: isDefined.cohesion ? share('cohesion') / widest : 0,
        distances: field.distances.map((row) => row.map((distance) => distance ?? 0)),
      },
      baseCost:
        share('relationships') -
        tests.reduce((sum, { quota }, k) => sum + share('economy') * surplusOf(k, quota), 0),
      leastCost: 0,
      step: STEP,
    }),
  };
}

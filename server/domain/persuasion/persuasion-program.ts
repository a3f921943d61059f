import type { Vote } from '../decision/rule.ts';
import { voteKinds } from '../decision/rule.ts';
import type { ProgramRow } from '../linear-program.ts';
import { contributionOf, type PersuasionProblem, type Robustness } from './persuasion-problem.ts';

/** A variable of 0 or 1: this actor is brought to this vote, or (`isFollowing`) comes along by itself. */
export interface ProgramColumn {
  readonly actor: number;
  readonly to: Vote;
  readonly cost: number;
  readonly isFollowing: boolean;
}

export interface PersuasionProgram {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * The cheapest plan as an integer program: y_iv = 1 when i is brought to vote v, h_i = 1 when it follows others.
 *
 *     min Σ c_iv y_iv
 *     Σ_i (a_k(final vote of i)) ≥ b_k                              every test k, without i too where the plan must be robust
 *     Σ_v y_iv + h_i ≤ 1                                            one vote each
 *     Σ_j g_ij y_j,FOR ≥ s_i h_i                                    spill-over; not in a robust plan, which must not lean on it
 *     F_i + F_j ≤ 1                                                 exclusions, F_i = in favour at the end
 *     Σ_v y_iv ≤ Σ_{j in anyOf} (in favour from the start, and left so, or y_j,FOR)   introductions
 */
export function buildPersuasionProgram(
  problem: PersuasionProblem,
  robustness: Robustness,
): PersuasionProgram {
  const { actors, tests, exclusions = [], prerequisites = [], spillOver } = problem;
  const columns = listColumns(problem, robustness);
  const ofActor = actors.map((_, actor) => [...columns.keys()].filter((at) => columns[at]!.actor === actor));
  const toFavour = actors.map((_, actor) =>
    ofActor[actor]!.find((at) => columns[at]!.to === 'FOR' && !columns[at]!.isFollowing),
  );
  const rows: ProgramRow[] = [];
  const add = (terms: ReadonlyMap<number, number>, lower: number, upper: number) => {
    const kept = [...terms].filter(([, coefficient]) => coefficient !== 0);
    if (kept.length === 0 && lower <= 0 && upper >= 0) return;
    const scale = kept.length === 0 ? 1 : Math.max(...kept.map(([, coefficient]) => Math.abs(coefficient)));
    rows.push({
      columns: kept.map(([at]) => at),
      coefficients: kept.map(([, coefficient]) => coefficient / scale),
      lower: lower / scale,
      upper: upper / scale,
    });
  };
  /** In favour at the end: constant + Σ terms. */
  const inFavour = (actor: number) => ({
    constant: actors[actor]!.vote === 'FOR' ? 1 : 0,
    terms: new Map(
      ofActor[actor]!.map((at) => [
        at,
        columns[at]!.to === 'FOR' ? 1 : actors[actor]!.vote === 'FOR' ? -1 : 0,
      ]),
    ),
  });

  for (const test of tests) {
    const base = actors.reduce((sum, { vote }, i) => sum + contributionOf(test, i, vote), 0);
    const terms = new Map(
      columns.map(({ actor, to }, at) => [
        at,
        contributionOf(test, actor, to) - contributionOf(test, actor, actors[actor]!.vote),
      ]),
    );
    const least = test.atLeast - base;
    add(terms, least, NO_LIMIT);
    if (robustness === 'ANY_PERSUADED') {
      for (const own of ofActor) {
        if (own.length > 0) add(new Map([...terms].filter(([at]) => !own.includes(at))), least, NO_LIMIT);
      }
    }
    if (robustness === 'ANY_IN_FAVOUR') {
      actors.forEach((_, actor) => {
        const loss = contributionOf(test, actor, 'FOR') - contributionOf(test, actor, 'AGAINST');
        if (loss === 0) return;
        const { constant, terms: favour } = inFavour(actor);
        const without = new Map(terms);
        for (const [at, one] of favour) without.set(at, (without.get(at) ?? 0) - loss * one);
        add(without, least + loss * constant, NO_LIMIT);
      });
    }
    if (test.needsVotes) {
      const counts = (actor: number, vote: Vote) => (vote !== 'NOT_CAST' && test.weight[actor]! > 0 ? 1 : 0);
      add(
        new Map(
          columns.map(({ actor, to }, at) => [at, counts(actor, to) - counts(actor, actors[actor]!.vote)]),
        ),
        1 - actors.reduce((sum, { vote }, i) => sum + counts(i, vote), 0),
        NO_LIMIT,
      );
    }
  }
  for (const own of ofActor) if (own.length > 1) add(new Map(own.map((at) => [at, 1])), -NO_LIMIT, 1);
  columns.forEach(({ actor, isFollowing }, at) => {
    if (!isFollowing) return;
    const terms = new Map([[at, -spillOver!.shiftNeeded[actor]!]]);
    spillOver!.gains[actor]!.forEach((gain, j) => {
      if (toFavour[j] !== undefined && j !== actor) terms.set(toFavour[j], gain);
    });
    add(terms, 0, NO_LIMIT);
  });
  for (const [a, b] of exclusions) {
    if (a === b || (actors[a]!.vote === 'FOR' && actors[b]!.vote === 'FOR')) continue;
    const [one, other] = [inFavour(a), inFavour(b)];
    add(new Map([...one.terms, ...other.terms]), -NO_LIMIT, 1 - one.constant - other.constant);
  }
  for (const { actor, anyOf } of prerequisites) {
    const terms = new Map(ofActor[actor]!.filter((at) => !columns[at]!.isFollowing).map((at) => [at, 1]));
    if (terms.size === 0) continue;
    let already = 0;
    for (const j of new Set(anyOf)) {
      if (j === actor) continue;
      const { constant, terms: favour } = inFavour(j);
      already += constant;
      for (const [at, one] of favour) if (!columns[at]!.isFollowing) terms.set(at, -one);
    }
    // Two changes of one actor exclude each other, so the sum is at most 1.
    add(terms, -NO_LIMIT, already);
  }
  return { columns, rows };
}

function listColumns({ actors, spillOver }: PersuasionProblem, robustness: Robustness): ProgramColumn[] {
  return actors.flatMap(({ vote, costs }, actor) => {
    const direct = voteKinds.flatMap((to) => {
      const cost = costs[to] ?? null;
      return to === vote || cost === null ? [] : [{ actor, to, cost, isFollowing: false }];
    });
    const needed = spillOver?.shiftNeeded[actor] ?? null;
    const mayFollow =
      robustness === 'NONE' &&
      vote !== 'FOR' &&
      needed !== null &&
      spillOver!.gains[actor]!.some((gain, j) => j !== actor && gain > 0);
    return mayFollow ? [...direct, { actor, to: 'FOR' as const, cost: 0, isFollowing: true }] : direct;
  });
}

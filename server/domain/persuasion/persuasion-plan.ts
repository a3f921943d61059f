import type { Vote } from '../decision/rule.ts';
import type { LinearSolver, ProgramRow } from '../linear-program.ts';
import { computeCheapestCover, isCoverable } from './covering-knapsack.ts';
import {
  contributionOf,
  type PersuasionPlan,
  type PersuasionProblem,
  type Prerequisite,
  passesRobustly,
  passesWith,
  type Robustness,
} from './persuasion-problem.ts';
import { buildPersuasionProgram, type ProgramColumn } from './persuasion-program.ts';
import { comesAlong } from './spill-over.ts';

/** Why no plan wins. NOT_ROBUST: it can be won, but not so that anyone may walk away. */
export type NoPlan =
  | 'NOBODY_ENTITLED'
  | 'RULE_CANNOT_BE_WON'
  | 'TOO_FEW_CAN_BE_PERSUADED'
  | 'CONSTRAINTS_CONTRADICT'
  | 'NOT_ROBUST'
  | 'NONE_FOUND_IN_TIME';

export interface PersuasionOutcome {
  /** Cheapest first; none with `noneBecause`. One without changes when it passes already. */
  readonly plans: readonly PersuasionPlan[];
  readonly noneBecause: NoPlan | null;
  readonly alreadyPasses: boolean;
  /** Each plan is proven the cheapest that leaves out at least one change of every plan before it. */
  readonly isExact: boolean;
  readonly method: 'NOTHING_TO_DO' | 'DYNAMIC_PROGRAM' | 'INTEGER_PROGRAM';
}

export interface PersuasionOptions {
  readonly solver: LinearSolver;
  /** How many plans, default 3. */
  readonly count?: number;
  /** Default NONE. */
  readonly robustness?: Robustness;
  readonly secondsLeft?: () => number;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * The persuasion plan: whom to win over, at the least cost, so that it passes; and what if that does not work out?
 *
 * One test and nobody but voters in favour to gain: a covering knapsack by dynamic programming. Otherwise the integer program of
 * `buildPersuasionProgram`. A next plan leaves out at least one change of every plan before it (a cut Σ y ≤ changes − 1), and no plan has a
 * change to spare. Every solution is checked in whole numbers; one that passes by rounding only is cut off.
 * Circles of introductions, A needs B and B needs A, are cut off when they turn up.
 *
 * @see Kellerer, Pferschy & Pisinger (2004). Knapsack Problems, Springer. Balas & Jeroslow (1972), SIAM J. Applied Math. 23:61–69 (cuts).
 */
export function planPersuasion(problem: PersuasionProblem, options: PersuasionOptions): PersuasionOutcome {
  const { robustness = 'NONE', count = 3 } = options;
  const { tests, actors } = problem;
  const start = actors.map(({ vote }) => vote);
  const none = (noneBecause: NoPlan, isExact = true): PersuasionOutcome => ({
    plans: [],
    noneBecause,
    alreadyPasses: false,
    isExact,
    method: 'INTEGER_PROGRAM',
  });
  if (actors.length === 0) return none('NOBODY_ENTITLED');
  if (passesRobustly(tests, start, start, robustness)) {
    const nothing = { changes: [], cost: 0, follow: [], votes: start };
    return {
      plans: [nothing],
      noneBecause: null,
      alreadyPasses: true,
      isExact: true,
      method: 'NOTHING_TO_DO',
    };
  }
  const everyone = start.map((): Vote => 'FOR');
  if (!passesWith(tests, everyone)) return none('RULE_CANNOT_BE_WON');

  const cover = count === 1 && robustness === 'NONE' ? coverPlan(problem) : null;
  if (cover) {
    return {
      plans: [cover],
      noneBecause: null,
      alreadyPasses: false,
      isExact: true,
      method: 'DYNAMIC_PROGRAM',
    };
  }
  const { plans, isExact } = solvePlans(problem, options, count, robustness);
  if (plans.length > 0) {
    return {
      plans,
      noneBecause: null,
      alreadyPasses: passesWith(tests, start),
      isExact,
      method: 'INTEGER_PROGRAM',
    };
  }
  if (!isExact) return none('NONE_FOUND_IN_TIME', false);
  const canWin = (relaxed: PersuasionProblem) =>
    passesWith(tests, start) || solvePlans(relaxed, options, 1, 'NONE').plans.length > 0;
  if (robustness !== 'NONE' && canWin(problem)) return none('NOT_ROBUST');
  return none(
    canWin({ ...problem, exclusions: [], prerequisites: [] })
      ? 'CONSTRAINTS_CONTRADICT'
      : 'TOO_FEW_CAN_BE_PERSUADED',
  );
}

/** The covering knapsack, where the problem is one. */
function coverPlan(problem: PersuasionProblem): PersuasionPlan | null {
  const { tests, actors, exclusions = [], prerequisites = [], spillOver } = problem;
  const [test] = tests;
  if (tests.length !== 1 || !test || exclusions.length + prerequisites.length > 0 || spillOver) {
    return null;
  }
  const isOnlyToFavour = actors.every(({ vote, costs }) =>
    (['AGAINST', 'NOT_CAST'] as const).every((to) => to === vote || (costs[to] ?? null) === null),
  );
  if (!isOnlyToFavour) return null;
  const gains = actors.map(({ vote }, i) => contributionOf(test, i, 'FOR') - contributionOf(test, i, vote));
  const costs = actors.map(({ vote, costs }) => (vote === 'FOR' ? null : (costs.FOR ?? null)));
  const have = actors.reduce((sum, { vote }, i) => sum + contributionOf(test, i, vote), 0);
  if (!isCoverable(actors.length, test.atLeast - have)) return null;
  const cover = computeCheapestCover(gains, costs, test.atLeast - have);
  if (!cover) return null;
  const changes = cover.chosen.map(
    (actor): ProgramColumn => ({ actor, to: 'FOR', cost: costs[actor]!, isFollowing: false }),
  );
  if (!isValid(problem, changes, 'NONE', [])) return null;
  return toPlan(problem, dropSpare(problem, changes, 'NONE', []), []);
}

function solvePlans(
  problem: PersuasionProblem,
  { solver, secondsLeft = () => NO_LIMIT }: PersuasionOptions,
  count: number,
  robustness: Robustness,
): { plans: PersuasionPlan[]; isExact: boolean } {
  const { columns, rows } = buildPersuasionProgram(problem, robustness);
  if (columns.length === 0) return { plans: [], isExact: true };
  const model = solver.createModel({
    costs: columns.map(({ cost }) => cost),
    lower: columns.map(() => 0),
    upper: columns.map(() => 1),
    isWhole: true,
    rows,
  });
  const plans: PersuasionPlan[] = [];
  try {
    while (plans.length < count) {
      if (secondsLeft() <= 0) return { plans, isExact: false };
      const solution = model.solve(secondsLeft());
      if (solution.status === 'INFEASIBLE') break;
      if (solution.status === 'LIMIT') return { plans, isExact: false };
      const isIn = (at: number) => solution.values[at]! > 0.5;
      const chosen = columns.filter((column, at) => !column.isFollowing && isIn(at));
      const followers = columns
        .filter((column, at) => column.isFollowing && isIn(at))
        .map(({ actor }) => actor);
      const waiting = listStuck(problem, chosen);
      if (waiting.stuck.length > 0) {
        model.addRows([circleCut(problem, columns, waiting, chosen)]);
      } else if (isValid(problem, chosen, robustness, followers)) {
        const kept = dropSpare(problem, chosen, robustness, followers);
        plans.push(toPlan(problem, kept, followers));
        const at = kept.map((column) => columns.indexOf(column));
        model.addRows([
          { columns: at, coefficients: at.map(() => 1), lower: -NO_LIMIT, upper: at.length - 1 },
        ]);
      } else {
        // Passes up to the solver's tolerance only.
        model.addRows([choiceCut(columns, chosen)]);
      }
    }
  } finally {
    model.dispose();
  }
  return { plans, isExact: true };
}

/** Votes at the end, with everyone who follows, `first` before others, and is not excluded by someone in favour. */
function votesAfter(
  { actors, spillOver, exclusions = [] }: PersuasionProblem,
  changes: readonly ProgramColumn[],
  first: readonly number[],
) {
  const votes = actors.map(({ vote }) => vote);
  for (const { actor, to } of changes) votes[actor] = to;
  const follow: number[] = [];
  const won = changes.filter(({ to }) => to === 'FOR').map(({ actor }) => actor);
  const changed = new Set(changes.map(({ actor }) => actor));
  for (const i of spillOver ? new Set([...first, ...actors.keys()]) : []) {
    if (votes[i] === 'FOR' || changed.has(i) || !comesAlong(spillOver!, i, won)) continue;
    const isExcluded = exclusions.some(
      ([a, b]) => (a === i && votes[b] === 'FOR') || (b === i && votes[a] === 'FOR'),
    );
    if (isExcluded) continue;
    votes[i] = 'FOR';
    follow.push(i);
  }
  return { votes, follow: follow.sort((a, b) => a - b) };
}

function isValid(
  problem: PersuasionProblem,
  changes: readonly ProgramColumn[],
  robustness: Robustness,
  followers: readonly number[],
): boolean {
  const { actors, exclusions = [], tests } = problem;
  const start = actors.map(({ vote }) => vote);
  const { votes } = votesAfter(
    robustness === 'NONE' ? problem : { ...problem, spillOver: undefined },
    changes,
    followers,
  );
  return (
    exclusions.every(
      ([a, b]) =>
        a === b || votes[a] !== 'FOR' || votes[b] !== 'FOR' || (start[a] === 'FOR' && start[b] === 'FOR'),
    ) &&
    listStuck(problem, changes).stuck.length === 0 &&
    passesRobustly(tests, votes, start, robustness)
  );
}

/** Leaves out, dearest first, what is not needed. */
function dropSpare(
  problem: PersuasionProblem,
  changes: readonly ProgramColumn[],
  robustness: Robustness,
  followers: readonly number[],
): ProgramColumn[] {
  let kept = [...changes];
  for (const change of [...changes].sort((a, b) => b.cost - a.cost)) {
    const without = kept.filter((one) => one !== change);
    if (isValid(problem, without, robustness, followers)) kept = without;
  }
  return kept;
}

function toPlan(
  problem: PersuasionProblem,
  changes: readonly ProgramColumn[],
  followers: readonly number[],
): PersuasionPlan {
  return {
    changes: changes
      .map(({ actor, to, cost }) => ({ actor, from: problem.actors[actor]!.vote, to, cost }))
      .sort((a, b) => a.actor - b.actor),
    cost: changes.reduce((sum, { cost }) => sum + cost, 0),
    ...votesAfter(problem, changes, followers),
  };
}

/** Changes that can never start, because who must come first waits for them; and who can introduce others. */
function listStuck({ actors, prerequisites = [] }: PersuasionProblem, changes: readonly ProgramColumn[]) {
  const changed = new Set(changes.map(({ actor }) => actor));
  const isReady = new Set([...actors.keys()].filter((i) => actors[i]!.vote === 'FOR' && !changed.has(i)));
  const isMet = ({ actor, anyOf }: Prerequisite) => anyOf.some((j) => j !== actor && isReady.has(j));
  let stuck = [...changes];
  for (let isMoving = true; isMoving; ) {
    const able = stuck.filter(({ actor }) => prerequisites.every((one) => one.actor !== actor || isMet(one)));
    for (const { actor, to } of able) if (to === 'FOR') isReady.add(actor);
    stuck = stuck.filter((change) => !able.includes(change));
    isMoving = able.length > 0;
  }
  const inCircle = new Set(stuck.map(({ actor }) => actor));
  return { stuck, unmet: prerequisites.filter((one) => inCircle.has(one.actor) && !isMet(one)) };
}

/** All of the stuck ones only together with someone else in favour who can introduce one of them. */
function circleCut(
  { actors }: PersuasionProblem,
  columns: readonly ProgramColumn[],
  { stuck, unmet }: ReturnType<typeof listStuck>,
  chosen: readonly ProgramColumn[],
): ProgramRow {
  const inCircle = new Set(stuck.map(({ actor }) => actor));
  const helpers = new Set(unmet.flatMap(({ anyOf }) => anyOf).filter((j) => !inCircle.has(j)));
  // Someone who was in favour and is being moved away could also help by staying: rare, so then just not this very choice.
  if ([...helpers].some((j) => actors[j]!.vote === 'FOR')) return choiceCut(columns, chosen);
  const row = columns.flatMap((column, at): [number, number][] => {
    if (column.isFollowing) return [];
    if (stuck.includes(column)) return [[at, 1]];
    return column.to === 'FOR' && helpers.has(column.actor) ? [[at, -1]] : [];
  });
  return {
    columns: row.map(([at]) => at),
    coefficients: row.map(([, coefficient]) => coefficient),
    lower: -NO_LIMIT,
    upper: stuck.length - 1,
  };
}

/** Not exactly this choice. */
function choiceCut(columns: readonly ProgramColumn[], chosen: readonly ProgramColumn[]): ProgramRow {
  const direct = [...columns.keys()].filter((at) => !columns[at]!.isFollowing);
  return {
    columns: direct,
    coefficients: direct.map((at) => (chosen.includes(columns[at]!) ? -1 : 1)),
    lower: 1 - chosen.length,
    upper: NO_LIMIT,
  };
}

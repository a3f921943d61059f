import type { LinearSolver, ProgramRow } from '../linear-program.ts';
import { buildCycleFinder } from './negative-cycles.ts';
import type { Edge } from './switching.ts';

/** A tie given up (1) or kept (0) in one branch. */
type Choice = readonly [tie: number, value: 0 | 1];

interface Branch {
  readonly choices: readonly Choice[];
  /** What a split in this branch costs at least. */
  readonly bound: number;
}

export interface Search {
  readonly solver: LinearSolver;
  readonly size: number;
  readonly edges: readonly Edge[];
  readonly secondsLeft: () => number;
  /** Sides of the best split so far; negative cycles are looked for at the ties that go against it. */
  readonly sides: () => ArrayLike<number>;
  /** A split that costs more than this is not better than the best so far. */
  readonly worth: () => number;
  /** Told what every split costs at least, whenever that may be more. */
  readonly raise: (bound: number) => void;
  /** Told each solution of a linear program, near which a better split may lie. */
  readonly learn: (values: Float64Array) => void;
}

/** Rounds of new cycles in a branch before it is divided; at the root until there are none. */
const roundsPerBranch = 4;
/** Rows a program may hold before those that do no work are left out. */
const fewRows = 400;
const slackKept = 0.1;

/**
 * The least weight of ties that meets every negative cycle, by branch and cut, depth first, for what is found in a branch serves those beside it. Each is
 * bounded by a linear program over the cycles found so far, and divided on the most doubtful tie. Without a doubtful tie it is a split, which
 * `learn` has met. Ends when every branch is beaten or time is up.
 * Barahona, Grötschel, Jünger & Reinelt (1988), Operations Research 36:493–513.
 */
export function searchBranches(search: Search): void {
  const cuts = openCuts(search);
  const open: Branch[] = [{ choices: [], bound: 0 }];
  let present: readonly Choice[] = [];
  try {
    for (;;) {
      search.raise(Math.min(...open.map(({ bound }) => bound)));
      const branch = open.at(-1);
      if (!branch || search.secondsLeft() <= 0) return;
      if (branch.bound > search.worth()) {
        open.pop();
        continue;
      }
      for (const [tie] of present) cuts.choose(tie, null);
      for (const [tie, value] of branch.choices) cuts.choose(tie, value);
      present = branch.choices;
      const solution = tighten(search, cuts, branch, open.length === 1);
      if (solution === null) return;
      open.pop();
      const { bound, doubtful } = solution;
      const [tie] = doubtful;
      if (bound > search.worth() || tie === undefined) continue;
      for (const value of [0, 1] as const) open.push({ choices: [...branch.choices, [tie, value]], bound });
    }
  } finally {
    cuts.dispose();
  }
}

/** The linear program of a branch with the cycles that its solutions fail to meet. Null when time is up. */
function tighten(search: Search, cuts: Cuts, { choices, bound }: Branch, isOnly: boolean) {
  for (let round = 1; ; round += 1) {
    const solution = cuts.solve(search.secondsLeft());
    if (solution.status === 'LIMIT') return null;
    const least = Math.max(bound, solution.bound);
    if (solution.status === 'INFEASIBLE' || least > search.worth()) return { bound: least, doubtful: [] };
    if (isOnly) search.raise(least);
    search.learn(solution.values);
    const doubtful = cuts.listDoubtful(solution.values);
    const isLast = choices.length > 0 && round >= roundsPerBranch && doubtful.length > 0;
    if (least > search.worth() || isLast || cuts.add(solution.values, search.sides()) === 0) {
      return { bound: least, doubtful };
    }
    if (search.secondsLeft() <= 0) return null;
  }
}

type Cuts = ReturnType<typeof openCuts>;

/** The linear program of all branches: min Σ w_e y_e over the cycles found so far. */
function openCuts({ solver, size, edges }: Search) {
  const chosen: (0 | 1 | null)[] = edges.map(() => null);
  let rows: ProgramRow[] = [];
  let known = new Set<string>();
  let mostRows = fewRows;
  const build = () =>
    solver.createModel({
      costs: edges.map(({ weight }) => weight),
      lower: chosen.map((value) => value ?? 0),
      upper: chosen.map((value) => value ?? 1),
      isWhole: false,
      rows,
    });
  let model = build();

  /**
   * With a tie given up for sure, the cycles of positive product through it need another: Σ_{C∖F} y_e + Σ_{F} (1 − y_e) ≥ 1, F the ties given up,
   * which holds in every branch, for the ties against a split are odd in number on a negative cycle and even on a positive one.
   */
  const toRow = (cycle: readonly number[]): ProgramRow => ({
    columns: cycle,
    coefficients: cycle.map((e) => (chosen[e] === 1 ? -1 : 1)),
    lower: 1 - cycle.filter((e) => chosen[e] === 1).length,
    upper: Number.POSITIVE_INFINITY,
  });
  const leaveOutSlack = (values: Float64Array) => {
    rows = rows.filter(({ columns, coefficients, lower }) => {
      const left = columns.reduce((sum, e, i) => sum + coefficients[i]! * values[e]!, 0);
      return left - lower <= slackKept;
    });
    known = new Set(rows.map(keyOf));
    mostRows = Math.max(fewRows, 2 * rows.length);
    model.dispose();
    model = build();
  };

  return {
    choose(tie: number, value: 0 | 1 | null) {
      chosen[tie] = value;
      model.setBounds(tie, value ?? 0, value ?? 1);
    },
    solve: (secondsLeft: number) => model.solve(secondsLeft),
    /** Ties neither given up nor kept, the most doubtful first. */
    listDoubtful: (values: Float64Array) =>
      [...edges.keys()]
        .filter((e) => chosen[e] === null && values[e]! > 1e-6 && values[e]! < 1 - 1e-6)
        .sort((a, b) => Math.abs(values[a]! - 0.5) - Math.abs(values[b]! - 0.5)),
    /** Adds cycles that these values do not meet; how many. */
    add(values: Float64Array, sides: ArrayLike<number>): number {
      if (rows.length > mostRows) leaveOutSlack(values);
      const turned = edges.map(
        (edge, e): Edge => (chosen[e] === 1 ? { ...edge, sign: edge.sign === 1 ? -1 : 1 } : edge),
      );
      const lengths = values.map((value, e) => (chosen[e] === null ? value : 0));
      const fresh = buildCycleFinder(size, turned)(lengths, sides)
        .map(toRow)
        .filter((row) => !known.has(keyOf(row)));
      for (const row of fresh) known.add(keyOf(row));
      rows.push(...fresh);
      model.addRows(fresh);
      return fresh.length;
    },
    dispose: () => model.dispose(),
  };
}

const keyOf = ({ columns, coefficients }: ProgramRow): string =>
  columns
    .map((e, i) => (coefficients[i]! < 0 ? -1 - e : e))
    .sort((a, b) => a - b)
    .join(',');

/** A row of a program: lower ≤ Σ coefficient · variable ≤ upper. */
export interface ProgramRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

export interface ProgramSolution {
  /** OPTIMAL; LIMIT when time ran out (values are the best found, if any); INFEASIBLE. */
  readonly status: 'OPTIMAL' | 'LIMIT' | 'INFEASIBLE';
  readonly objective: number;
  /** No solution is better than this. */
  readonly bound: number;
  readonly values: Float64Array;
}

/** A program kept by the solver, so that a solve after a change starts from the solution before it. */
export interface ProgramModel {
  addRows(rows: readonly ProgramRow[]): void;
  setBounds(column: number, lower: number, upper: number): void;
  /** Whether the variables must be whole numbers from the next solve on. */
  setWhole(isWhole: boolean): void;
  solve(secondsLeft?: number): ProgramSolution;
  dispose(): void;
}

/** Minimises Σ cost · variable. Given to the domain from outside, as chance and the date are. */
export interface LinearSolver {
  createModel(program: {
    readonly costs: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
    readonly isWhole: boolean;
    readonly rows: readonly ProgramRow[];
  }): ProgramModel;
}

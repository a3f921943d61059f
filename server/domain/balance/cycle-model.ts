import type { LinearSolver, ProgramSolution } from '../linear-program.ts';

/** Which ties to give up so that every cycle of a kind is met: min Σ w_e y_e, Σ_{e ∈ C} y_e ≥ 1 for each cycle C added so far. */
export interface CycleModel {
  /** Adds the cycles (as tie numbers) that are not there yet; how many. */
  add(cycles: readonly (readonly number[])[]): number;
  /** Demands that at least, or at most, so many of these ties are given up, from now on. */
  demand(ties: readonly number[], bounds: { readonly atLeast: number } | { readonly atMost: number }): void;
  /** A tie that must be kept (0) or given up (1); null sets it free again. */
  force(tie: number, value: 0 | 1 | null): void;
  /** Whether ties are given up wholly or not at all from the next solve on. */
  setWhole(isWhole: boolean): void;
  solve(secondsLeft: number): ProgramSolution;
  dispose(): void;
}

export function openCycleModel(
  solver: LinearSolver,
  weights: readonly number[],
  cycles: readonly (readonly number[])[],
): CycleModel {
  const known = new Set<string>();
  const toRows = (found: readonly (readonly number[])[]) =>
    found.flatMap((columns) => {
      const key = [...columns].sort((a, b) => a - b).join(',');
      if (known.has(key)) return [];
      known.add(key);
      return [{ columns, coefficients: columns.map(() => 1), lower: 1, upper: Number.POSITIVE_INFINITY }];
    });
  const model = solver.createModel({
    costs: weights,
    lower: weights.map(() => 0),
    upper: weights.map(() => 1),
    isWhole: false,
    rows: toRows(cycles),
  });
  return {
    add(found) {
      const rows = toRows(found);
      model.addRows(rows);
      return rows.length;
    },
    demand: (ties, bounds) =>
      model.addRows([
        {
          columns: ties,
          coefficients: ties.map(() => 1),
          lower: 'atLeast' in bounds ? bounds.atLeast : Number.NEGATIVE_INFINITY,
          upper: 'atMost' in bounds ? bounds.atMost : Number.POSITIVE_INFINITY,
        },
      ]),
    force: (tie, value) => model.setBounds(tie, value ?? 0, value ?? 1),
    setWhole: (isWhole) => model.setWhole(isWhole),
    solve: (secondsLeft) => model.solve(secondsLeft),
    dispose: () => model.dispose(),
  };
}

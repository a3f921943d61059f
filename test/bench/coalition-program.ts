import type { CoalitionProblem } from '../../server/domain/coalition/coalition-search.ts';
import type { LinearSolver, ProgramRow } from '../../server/domain/linear-program.ts';

/**
 * The one best minimal winning coalition as an integer program, all variables 0 or 1:
 *
 *   min Σ a_i y_i + Σ b_ij z_ij + γ Σ_l (d_l − d_(l−1)) s_l
 *   z_ij ≤ y_i, z_ij ≤ y_j where b_ij < 0;  z_ij ≥ y_i + y_j − 1 where b_ij > 0;  s_l ≥ y_i + y_j − 1 for d_ij = d_l;  s_l ≤ s_(l−1)
 *   Σ_i w_ki y_i ≥ q_k;   some test k (t_k = 1) for which every member is needed: Σ_j w_kj y_j − w_ki y_i ≤ q_k − 1 + W_k (2 − t_k − y_i)
 *
 * Exact for one test, and for heads and a weight: there the members are all needed for the heads, or none is and all are for the weight. The next best
 * would need a cut for each one found: Σ_{i in} (1 − y_i) + Σ_{i out} y_i ≥ 1. Null when time runs out.
 */
export function solveCoalitionProgram(
  { game, memberCosts, pairCosts = [], span, excluded = [], baseCost = 0 }: CoalitionProblem,
  solver: LinearSolver,
  seconds: number,
): number | null {
  const { size, tests } = game;
  const costs = [...memberCosts];
  const rows: ProgramRow[] = [];
  const addColumn = (cost: number) => costs.push(cost) - 1;
  const addRow = (terms: readonly (readonly [number, number])[], lower: number, upper: number) =>
    rows.push({
      columns: terms.map(([column]) => column),
      coefficients: terms.map(([, coefficient]) => coefficient),
      lower,
      upper,
    });
  for (const { a, b, cost } of pairCosts) {
    const both = addColumn(cost);
    if (cost > 0)
      addRow(
        [
          [both, 1],
          [a, -1],
          [b, -1],
        ],
        -1,
        Infinity,
      );
    else
      for (const end of [a, b])
        addRow(
          [
            [both, 1],
            [end, -1],
          ],
          -Infinity,
          0,
        );
  }
  for (const [a, b] of excluded)
    addRow(
      [
        [a, 1],
        [b, 1],
      ],
      0,
      1,
    );
  if (span && span.cost > 0) {
    const levels = [...new Set(span.distances.flat())].sort((a, b) => a - b);
    const columnOf = new Map<number, number>();
    levels.forEach((level, l) => {
      if (l === 0) return;
      const column = addColumn(span.cost * (level - levels[l - 1]!));
      columnOf.set(level, column);
      if (l > 1)
        addRow(
          [
            [column - 1, 1],
            [column, -1],
          ],
          0,
          Infinity,
        );
    });
    span.distances.forEach((row, i) => {
      row.slice(0, i).forEach((distance, j) => {
        const column = columnOf.get(distance);
        if (column !== undefined)
          addRow(
            [
              [column, 1],
              [i, -1],
              [j, -1],
            ],
            -1,
            Infinity,
          );
      });
    });
  }
  const tight = tests.map(() => addColumn(0));
  addRow(
    tight.map((column) => [column, 1] as const),
    1,
    Infinity,
  );
  tests.forEach(({ weights, quota }, k) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const sum = [...weights].map((weight, j) => [j, weight / quota] as const);
    addRow(sum, 1, Infinity);
    for (let i = 0; i < size; i += 1) {
      const without = sum.map(([j, share]) => [j, j === i ? all / quota : share] as const);
      addRow([...without, [tight[k]!, all / quota]], -Infinity, (quota - 1 + 2 * all) / quota);
    }
  });
  const model = solver.createModel({
    costs,
    lower: costs.map(() => 0),
    upper: costs.map(() => 1),
    isWhole: true,
    rows,
  });
  const { status, objective } = model.solve(seconds);
  model.dispose();
  return status === 'OPTIMAL' ? objective + baseCost : null;
}

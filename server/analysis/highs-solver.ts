import loadHighs from 'highs';
import type { LinearSolver, ProgramRow, ProgramSolution } from '../domain/linear-program.ts';

const packRows = (rows: readonly ProgramRow[], columnCount: number) => {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = starts[i]! + row.columns.length;
  });
  return {
    lower: Float64Array.from(rows, (row) => row.lower),
    upper: Float64Array.from(rows, (row) => row.upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columnCount,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
    },
  };
};

/** HiGHS (Huangfu & Hall 2018) behind the domain's `LinearSolver`; MIT, WebAssembly, one thread. */
export async function loadHighsSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  const { modelStatus } = highs.constants;
  return {
    createModel({ costs, lower, upper, isWhole, rows }) {
      const columnCount = costs.length;
      const packed = packRows(rows, columnCount);
      const model = highs.createModel({
        numCols: columnCount,
        numRows: rows.length,
        colCost: Float64Array.from(costs),
        colLower: Float64Array.from(lower),
        colUpper: Float64Array.from(upper),
        rowLower: packed.lower,
        rowUpper: packed.upper,
        matrix: packed.matrix,
        ...(isWhole ? { integrality: new Int32Array(columnCount).fill(1) } : {}),
      });
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9, random_seed: 1 });
      let whole = isWhole;
      return {
        addRows(more) {
          if (more.length > 0) model.addRows(packRows(more, columnCount));
        },
        setBounds(column, from, to) {
          model.changeColBounds(column, from, to);
        },
        setWhole(next) {
          if (next === whole) return;
          whole = next;
          const all = Array.from({ length: columnCount }, (_, i) => i);
          if (next)
            model.changeColsIntegrality({ kind: 'set', indices: all }, new Int32Array(columnCount).fill(1));
          else model.clearIntegrality();
        },
        solve(secondsLeft = Number.POSITIVE_INFINITY): ProgramSolution {
          // Linear programs count from the making of the model, integer programs from this run.
          const before = whole ? 0 : model.getRunTime();
          model.options.set('time_limit', Math.min(1e9, before + Math.max(0, secondsLeft)));
          const { modelStatus: outcome } = model.run();
          const values = model.getSolution().colValue;
          const objective = model.getObjectiveValue();
          if (outcome === modelStatus.infeasible) {
            return {
              status: 'INFEASIBLE',
              objective: Number.POSITIVE_INFINITY,
              bound: Number.POSITIVE_INFINITY,
              values,
            };
          }
          const isOptimal = outcome === modelStatus.optimal;
          const bound = isOptimal
            ? objective
            : whole
              ? Number(model.info.get('mip_dual_bound'))
              : Number.NEGATIVE_INFINITY;
          return { status: isOptimal ? 'OPTIMAL' : 'LIMIT', objective, bound, values };
        },
        dispose: () => model.dispose(),
      };
    },
  };
}

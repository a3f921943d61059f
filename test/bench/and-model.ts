import type { SignedNetwork } from '../../server/domain/balance/signed-network.ts';
import type { LinearSolver, ProgramRow } from '../../server/domain/linear-program.ts';

/**
 * The frustration index by the AND model: x_i is the side of actor i, and z_ij = x_i ∧ x_j.
 *   min Σ_{positive} (x_i + x_j − 2 z_ij) + Σ_{negative} (1 − x_i − x_j + 2 z_ij),
 *   z_ij ≤ x_i and z_ij ≤ x_j on positive ties, z_ij ≥ x_i + x_j − 1 on negative ones, all in {0, 1}.
 * Aref, Mason & Wilson (2020), A modeling and computational study of the frustration index in signed networks, Networks 75:95–110, § 4.2. The
 * best-tied actor is held on one side, as they advise. Null when time runs out.
 */
export function solveAndModel(network: SignedNetwork, solver: LinearSolver, seconds: number): number | null {
  const { size, ties } = network;
  const costs = new Array<number>(size + ties.length).fill(0);
  const degree = new Array<number>(size).fill(0);
  const rows: ProgramRow[] = [];
  let constant = 0;
  ties.forEach(({ a, b, sign, weight }, i) => {
    const z = size + i;
    costs[a]! += sign * weight;
    costs[b]! += sign * weight;
    costs[z] = -2 * sign * weight;
    degree[a]! += 1;
    degree[b]! += 1;
    if (sign === 1) {
      for (const end of [a, b])
        rows.push({ columns: [z, end], coefficients: [1, -1], lower: -Infinity, upper: 0 });
    } else {
      constant += weight;
      rows.push({ columns: [z, a, b], coefficients: [1, -1, -1], lower: -1, upper: Infinity });
    }
  });
  const lower = costs.map(() => 0);
  lower[degree.indexOf(Math.max(...degree))] = 1;
  const model = solver.createModel({ costs, lower, upper: costs.map(() => 1), isWhole: true, rows });
  const { status, objective } = model.solve(seconds);
  model.dispose();
  return status === 'OPTIMAL' ? Math.round((objective + constant) * 1e6) / 1e6 : null;
}

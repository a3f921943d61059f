import { expect, it } from 'vitest';
import { loadHighsSolver } from '../../server/analysis/highs-solver.ts';
import { seededRandom } from '../support/random.ts';

it('a solve has its own time, whatever the solves before it took', async () => {
  const { next } = seededRandom(3);
  const columns = [...Array(300).keys()];
  // A set covering problem that takes minutes.
  const rows = columns.map(() => {
    const chosen = columns.filter(() => next() < 0.05);
    return { columns: chosen, coefficients: chosen.map(() => 1), lower: 1, upper: Number.POSITIVE_INFINITY };
  });
  const solver = await loadHighsSolver();
  const model = solver.createModel({
    costs: columns.map(() => 1),
    lower: columns.map(() => 0),
    upper: columns.map(() => 1),
    isWhole: true,
    rows,
  });
  const timed = (seconds: number) => {
    const startedAt = performance.now();
    const { status } = model.solve(seconds);
    expect(status).toBe('LIMIT');
    return performance.now() - startedAt;
  };
  const long = timed(3);
  expect(timed(0.3)).toBeLessThan(long * 0.75);
  model.dispose();
});

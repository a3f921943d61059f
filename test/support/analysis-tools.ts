import type { Progress, Tools } from '../../server/analysis/analysis.ts';
import { loadHighsSolver } from '../../server/analysis/highs-solver.ts';
import { seededRandom } from './random.ts';

const solver = loadHighsSolver();

/** What a computation gets from its worker, in a test: the same draws each time, and all the time it wants. */
export function analysisTools(own: Partial<Tools> = {}): Tools & { readonly told: Progress[] } {
  const told: Progress[] = [];
  return {
    solver: () => solver,
    random: seededRandom(1).next,
    secondsLeft: () => 80 - performance.now() / 1e9,
    onProgress: (progress) => told.push(progress),
    told,
    ...own,
  };
}

import type { Order } from './matrices.ts';

/** Which sentence tells what a cell of a matrix means; they stand below `mactor.matrices.says`. */
export function matrixSentenceKey(kind: string, order: Order, value: number, isDiagonal: boolean): string {
  const sign = value === 0 ? 'none' : value > 0 ? 'more' : 'less';
  if (kind === 'directAndIndirectInfluence' && isDiagonal) return `${kind}.return`;
  if (kind === 'convergence' || kind === 'divergence') {
    return `${kind}.${value === 0 ? 'none' : order === 1 ? 'count' : 'force'}`;
  }
  return `${kind}.${sign}`;
}

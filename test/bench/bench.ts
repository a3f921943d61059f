import type { Database } from '../../server/store/driver.ts';

/** One number of a bench. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | 'bytes' | 'facts' | 'per second';
  /** Largest value that is good enough; absent for a number without a promise. */
  readonly atMost?: number;
}

export interface Bench {
  readonly name: string;
  /** What is compared with what, in one sentence. */
  readonly question: string;
  /** Runs on a migrated database of its own, which may hold the data of other benches. */
  run(database: Database): Promise<Figure[]>;
}

export const isMissed = ({ value, atMost }: Figure): boolean => atMost !== undefined && value > atMost;

/** The time something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The value below which the given share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('No samples, so no quantile.');
  return value;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

import type { Database } from '../../server/store/driver.ts';
import type { Peers } from './peers.ts';

/** One number of a bench. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit:
    | 'ms'
    | '×'
    | 'bytes'
    | 'facts'
    | 'per second'
    | 'modularity'
    | 'exponent'
    | 'ties'
    | 'coalitions'
    | '× 10⁻⁹';
  /** Largest value that is good enough; absent for a number without a promise. */
  readonly atMost?: number;
}

interface Question {
  readonly name: string;
  /** What is compared with what, in one sentence. */
  readonly question: string;
}

export interface Bench extends Question {
  /** Runs on a migrated database of its own, which may hold the data of other benches. */
  run(database: Database): Promise<Figure[]>;
}

/** A bench of arithmetic alone, beside libraries that do the same. */
export interface KernelBench extends Question {
  /** Compares with those peers that are installed. */
  compare(peers: Peers): Promise<Figure[]>;
}

export const isMissed = ({ value, atMost }: Figure): boolean => atMost !== undefined && !(value <= atMost);

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

/** One way to an answer, and the time it took. */
export interface Run<Values> {
  readonly ms: number;
  readonly values: Values;
}

export function clock<Values>(work: () => Values): Run<Values> {
  const startedAt = performance.now();
  const values = work();
  return { values, ms: performance.now() - startedAt };
}

/** Work of some milliseconds: the fastest of many runs, as the first dozens are not yet compiled. */
export function fastestOf<Values>(runs: number, work: () => Values): Run<Values> {
  return Array.from({ length: runs }, () => clock(work)).reduce((best, run) =>
    run.ms < best.ms ? run : best,
  );
}

/**
 * Runs several ways to one answer in turn, so that a busy moment of the machine hits all alike, and keeps of each its fastest run, for whatever
 * else runs only adds.
 */
export async function race<Name extends string, Values>(
  rounds: number,
  ways: Record<Name, () => Promise<Run<Values>>>,
): Promise<Record<Name, Run<Values>>> {
  const names = Object.keys(ways) as Name[];
  const fastest: Partial<Record<Name, Run<Values>>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const run = await ways[name]();
      if (run.ms < (fastest[name]?.ms ?? Number.POSITIVE_INFINITY)) fastest[name] = run;
    }
  }
  return fastest as Record<Name, Run<Values>>;
}

/** Throws when two answers differ by more than one millionth of the larger value (of 1, for values below it). */
export function assertAgree(
  what: string,
  ours: ArrayLike<number | null>,
  theirs: ArrayLike<number | null>,
): void {
  if (ours.length !== theirs.length) {
    throw new Error(`${what}: ${ours.length} values against ${theirs.length}.`);
  }
  for (let i = 0; i < ours.length; i += 1) {
    const a = ours[i] ?? 0;
    const b = theirs[i] ?? 0;
    if (!(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)))) {
      throw new Error(`${what}: value ${i} is ${a} against ${b}.`);
    }
  }
}

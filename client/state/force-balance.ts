import type { ForceField } from '../api/force-field.ts';

type Forces = Pick<NonNullable<ForceField['forces']>, 'drivingForce' | 'restrainingForce'>;

/** How two forces compare, in steps that can be said in words. */
export type ForceBalance =
  | { readonly verdict: 'none' }
  | { readonly verdict: 'even' }
  | { readonly verdict: 'only' | 'slightly' | 'clearly' | 'far'; readonly side: 'driving' | 'restraining' };

/**
 * The outcome of a force-field diagram in words: even up to 1.1 times, slightly stronger up to 1.5, clearly up to 2.5, far above;
 * `only` when nothing stands against it, `none` when no force is known.
 */
export function weighForces({ drivingForce, restrainingForce }: Forces): ForceBalance {
  const larger = Math.max(drivingForce, restrainingForce);
  const smaller = Math.min(drivingForce, restrainingForce);
  if (larger === 0) return { verdict: 'none' };
  const side = drivingForce >= restrainingForce ? 'driving' : 'restraining';
  if (smaller === 0) return { verdict: 'only', side };
  const times = larger / smaller;
  if (times <= 1.1) return { verdict: 'even' };
  return { verdict: times <= 1.5 ? 'slightly' : times <= 2.5 ? 'clearly' : 'far', side };
}

/** Where the sentence for a balance stands in the texts, below `forces.balance`. */
export function balanceKey(balance: ForceBalance): string {
  return 'side' in balance ? `${balance.verdict}.${balance.side}` : balance.verdict;
}

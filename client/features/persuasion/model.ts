import { assumeVote, type VoteAssumption } from '../../state/assumptions.ts';
import type { PlanChoice } from '../../state/persuasion.ts';
import type { Budget, Plan, Plans, Step } from './documents.ts';

/** A plan that can be looked at. */
export interface OfferedPlan {
  readonly choice: PlanChoice;
  readonly plan: Plan;
}

/** All plans there are, cheapest first, then the robust one and the one for a budget. */
export function offeredPlans(
  { plans, robustPlan }: Pick<Plans, 'plans' | 'robustPlan'>,
  budget: Budget | null,
): OfferedPlan[] {
  const ranks = ['1', '2', '3'] as const;
  return [
    ...plans.slice(0, ranks.length).map((plan, i) => ({ choice: ranks[i]!, plan })),
    ...(robustPlan ? [{ choice: 'robust' as const, plan: robustPlan }] : []),
    ...(budget ? [{ choice: 'budget' as const, plan: budget.plan }] : []),
  ];
}

/** The plan that is asked for, otherwise the first that there is. */
export const choosePlan = (offered: readonly OfferedPlan[], choice: PlanChoice): OfferedPlan | null =>
  offered.find((one) => one.choice === choice) ?? offered[0] ?? null;

/** Which step makes the whole rule pass for good: the first after which it passes and keeps passing; null when none does. */
export function decisiveStep({ steps }: Pick<Plan, 'steps'>): number | null {
  const lastFailing = steps.findLastIndex(({ passes }) => !passes);
  return lastFailing === steps.length - 1 ? null : lastFailing + 1;
}

/** The votes of a plan on top of what is supposed already. */
export function applyPlan(
  assumptions: readonly VoteAssumption[],
  { steps, comeAlong }: Pick<Plan, 'steps' | 'comeAlong'>,
): readonly VoteAssumption[] {
  const votes = [
    ...steps.map(({ partnerId, voteNeeded }) => ({ partnerId, vote: voteNeeded })),
    ...comeAlong.map(({ partnerId, voteThen }) => ({ partnerId, vote: voteThen })),
  ];
  return votes.reduce<readonly VoteAssumption[]>(
    (all, { partnerId, vote }) => assumeVote(all, partnerId, vote),
    assumptions,
  );
}

/** What to bring is said best introducer first: who introduces you, then who else shares it. */
export function sharersOf(
  { introducerId, interests }: Pick<Step, 'introducerId' | 'interests'>,
  at: number,
): readonly string[] {
  const { sharedByIds } = interests[at]!;
  return introducerId && sharedByIds.includes(introducerId)
    ? [introducerId, ...sharedByIds.filter((id) => id !== introducerId)]
    : sharedByIds;
}

export interface BudgetCandidate {
  readonly actor: number;
  /** Hours, or any unit of the budget; 0 or more. */
  readonly cost: number;
}

export interface BudgetPlan {
  /** Actors to work on, ascending. */
  readonly chosen: readonly number[];
  readonly cost: number;
  readonly probability: number;
  /** Without any effort. */
  readonly probabilityBefore: number;
  /** No affordable plan is likelier to pass; otherwise no more than `atMost`. */
  readonly isExact: boolean;
  readonly atMost: number;
  readonly method: 'EXACT' | 'GREEDY_AND_SWAPS';
  readonly evaluations: number;
}

export interface BudgetOptions {
  readonly candidates: readonly BudgetCandidate[];
  readonly budget: number;
  /** Probability of passing, 0..1, when exactly these are worked on; given from outside (the forecast). Working on more never lowers it. */
  readonly probabilityWith: (chosen: readonly number[]) => number;
  /** Up to so many candidates all plans are weighed; default 20. */
  readonly exactUpTo?: number;
  /** Calls of `probabilityWith` after which the search stops with the best so far; default 20,000. */
  readonly evaluationLimit?: number;
}

/**
 * Under a budget of hours: on whom should they be spent, so that passing is as likely as can be?
 *
 *     max f(T),   Σ_{i in T} cost_i ≤ budget;   f = probability of passing when those of T are worked on
 *
 * Up to `exactUpTo` candidates by branch and bound over take or leave, dearest first: no plan below a branch beats f of what was taken and all that
 * can still be afforded one by one. Beyond that greedily, the greatest gain per hour and the greatest gain each once, better of the two; then
 * swaps of one for one as long as they help; then `isExact` is false, with f of all who can be afforded as bound.
 * Candidates dearer than the budget are left out. Equal probabilities: the cheaper plan.
 *
 * Monotone f only: with a turnout test that getting out votes against may help or hurt, work on votes in favour.
 *
 * @see Nemhauser, G. L., Wolsey, L. A. & Fisher, M. L. (1978). Mathematical Programming 14:265–294 (greedy).
 */
export function planUnderBudget({
  candidates,
  budget,
  probabilityWith,
  exactUpTo = 20,
  evaluationLimit = 20_000,
}: BudgetOptions): BudgetPlan {
  const affordable = candidates
    .filter(({ cost }) => cost <= budget)
    .sort((a, b) => b.cost - a.cost || a.actor - b.actor);
  const known = new Map<string, number>();
  const evaluate = (plan: readonly BudgetCandidate[]): number => {
    const chosen = plan.map(({ actor }) => actor).sort((a, b) => a - b);
    const key = chosen.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const probability = probabilityWith(chosen);
    known.set(key, probability);
    return probability;
  };
  const costOf = (plan: readonly BudgetCandidate[]) => plan.reduce((sum, { cost }) => sum + cost, 0);
  const probabilityBefore = evaluate([]);
  let best = { plan: [] as readonly BudgetCandidate[], probability: probabilityBefore };
  const offer = (plan: readonly BudgetCandidate[]) => {
    const probability = evaluate(plan);
    const isLikelier = probability > best.probability + 1e-12;
    const isCheaper = probability >= best.probability - 1e-12 && costOf(plan) < costOf(best.plan);
    if (isLikelier || isCheaper) best = { plan, probability };
  };
  const hasTime = () => known.size < evaluationLimit;

  greedily((gain, cost) => gain / Math.max(cost, 1e-9));
  greedily((gain) => gain);
  swap();
  const isExhaustive = affordable.length <= exactUpTo;
  let isCut = false;
  if (isExhaustive) branch(0, []);
  const isExact = affordable.length === 0 || (isExhaustive && !isCut);
  return {
    chosen: best.plan.map(({ actor }) => actor).sort((a, b) => a - b),
    cost: costOf(best.plan),
    probability: best.probability,
    probabilityBefore,
    isExact,
    atMost: isExact ? best.probability : Math.max(best.probability, evaluate(affordable)),
    method: isExhaustive ? 'EXACT' : 'GREEDY_AND_SWAPS',
    evaluations: known.size,
  };

  function greedily(worth: (gain: number, cost: number) => number): void {
    let plan: readonly BudgetCandidate[] = [];
    while (hasTime()) {
      const left = budget - costOf(plan);
      const now = evaluate(plan);
      let next: { plan: readonly BudgetCandidate[]; worth: number } | null = null;
      for (const candidate of affordable) {
        if (plan.includes(candidate) || candidate.cost > left + 1e-9) continue;
        const extended = [...plan, candidate];
        const value = worth(evaluate(extended) - now, candidate.cost);
        if (value > (next?.worth ?? 1e-15)) next = { plan: extended, worth: value };
      }
      if (!next) break;
      plan = next.plan;
      offer(plan);
    }
  }

  function swap(): void {
    for (let isBetter = true; isBetter && hasTime(); ) {
      isBetter = false;
      for (const out of best.plan) {
        for (const candidate of affordable) {
          if (best.plan.includes(candidate)) continue;
          const plan = [...best.plan.filter((one) => one !== out), candidate];
          if (costOf(plan) > budget + 1e-9 || !hasTime()) continue;
          const before = best.probability;
          offer(plan);
          if (best.probability > before + 1e-12) isBetter = true;
          if (isBetter) break;
        }
        if (isBetter) break;
      }
    }
  }

  function branch(at: number, taken: readonly BudgetCandidate[]): void {
    const left = budget - costOf(taken);
    const open = affordable.slice(at).filter(({ cost }) => cost <= left + 1e-9);
    if (!hasTime()) {
      isCut = true;
      return;
    }
    if (costOf(open) <= left + 1e-9) {
      offer([...taken, ...open]);
      return;
    }
    if (evaluate([...taken, ...open]) <= best.probability + 1e-12) return;
    const next = affordable.findIndex((candidate, index) => index >= at && candidate.cost <= left + 1e-9);
    branch(next + 1, [...taken, affordable[next]!]);
    branch(next + 1, taken);
  }
}

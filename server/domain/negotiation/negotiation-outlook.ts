import { type BargainingIssue, PLAUSIBLE_ERROR } from './bargaining-issue.ts';
import { type CompromiseOutcome, computeCompromise } from './compromise.ts';
import { type ExchangeRound, realiseExchanges } from './exchange-round.ts';
import { computeNashSolution, type NashOutcome } from './nash-solution.ts';
import { computeWeightedMedian, type WeightedMedianOutcome } from './weighted-median.ts';

export interface IssueOutlook {
  readonly compromise: CompromiseOutcome;
  readonly nash: NashOutcome;
  readonly median: WeightedMedianOutcome;
}

export interface NegotiationOutlook {
  /** By issue. */
  readonly issues: readonly IssueOutlook[];
  /** Deals over pairs of these issues; none with one issue. */
  readonly exchanges: ExchangeRound;
}

/** Where each issue is likely to end when partners bargain, and which deals over two issues they would make on the way. */
export function computeNegotiationOutlook(
  issues: readonly BargainingIssue[],
  {
    error = PLAUSIBLE_ERROR,
    disagreementLoss = 1,
    exchangeLimit = 20,
  }: { readonly error?: number; readonly disagreementLoss?: number; readonly exchangeLimit?: number } = {},
): NegotiationOutlook {
  return {
    issues: issues.map((issue) => ({
      compromise: computeCompromise(issue, { error }),
      nash: computeNashSolution(issue, { disagreementLoss }),
      median: computeWeightedMedian(issue),
    })),
    exchanges: realiseExchanges(issues, { error, limit: exchangeLimit }),
  };
}

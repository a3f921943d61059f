import type { FieldIssue, FieldPartner, FieldSnapshot, FieldStance } from '../field-snapshot.ts';
import { type Attitude, attitudeOf } from '../stance.ts';
import { electorateOf, ruleOf } from './issue-rule.ts';
import type { DecisionRule, Vote, Votes } from './rule.ts';

/** How an issue is decided and by whom, in one field. */
export interface IssueDecision {
  readonly issue: FieldIssue;
  /** Null when the issue has none. */
  readonly rule: DecisionRule | null;
  /** Entitled to vote, in the order of the field. */
  readonly voters: readonly FieldPartner[];
  /** Stances on the issue by partner, also of who is not entitled. */
  readonly stances: ReadonlyMap<string, FieldStance>;
}

export function decisionOf(
  { partners, stances }: Pick<FieldSnapshot, 'partners' | 'stances'>,
  issue: FieldIssue,
): IssueDecision {
  const own = new Map(
    stances.filter(({ issueId }) => issueId === issue.id).map((stance) => [stance.partnerId, stance]),
  );
  return {
    issue,
    rule: ruleOf(issue, partners),
    voters: electorateOf(issue, partners, new Set(own.keys())),
    stances: own,
  };
}

const voteOf: Readonly<Record<Attitude, Vote>> = {
  FOR: 'FOR',
  AGAINST: 'AGAINST',
  DOUBT: 'NOT_CAST',
  UNKNOWN: 'NOT_CAST',
};

/** How everyone votes as stances are: in favour votes for, against votes against, in doubt or unknown does not vote. */
export const votesAsStancesAre = ({ voters, stances }: IssueDecision): Votes =>
  new Map(voters.map(({ id }) => [id, voteOf[attitudeOf(stances.get(id)?.position ?? null)]]));

import { graphql } from './generated/gql.ts';
import type { VoteOutcomeFragment, WholeRuleFragment } from './generated/graphql.ts';

/** A rule as the API gives it: everything there is to explain and to edit. */
export type DecisionRule = WholeRuleFragment;
export type RuleTest = DecisionRule['tests'][number];
export type RuleGroup = DecisionRule['mustAgree'][number];
/** Pass or fail of every part of a rule. */
export type Outcome = VoteOutcomeFragment;
export type TestOutcome = Outcome['tests'][number];

graphql(`
  fragment TestOfRule on RuleTest {
    id
    kind
    of
    by
    operator
    numerator
    denominator
  }
`);
graphql(`
  fragment WholeRule on DecisionRule {
    preset
    tests {
      ...TestOfRule
    }
    mustAgree {
      name
      by
      value
      numerator
      denominator
    }
    vetoIds
    electorateIds
  }
`);
graphql(`
  fragment VoteOutcome on RuleOutcome {
    passes
    tests {
      test {
        ...TestOfRule
      }
      passes
      numerator
      denominator
      share
      noShareBecause
      needed
      margin
      neededFromNewVotes
      withoutWeightIds
    }
    vetoedByIds
    groups {
      name
      passes
      inFavourIds
      missingIds
      needed
    }
  }
`);
graphql(`
  fragment Likelihood on Probability {
    value
    low
    high
    isExact
  }
`);

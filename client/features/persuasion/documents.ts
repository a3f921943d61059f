import { graphql } from '../../api/generated/gql.ts';
import type {
  BudgetPlanQuery,
  PersuasionPlansQuery,
  PlanOfStepsFragment,
} from '../../api/generated/graphql.ts';

export const PersuasionPlansDocument = graphql(`
  query PersuasionPlans(
    $centreId: ID!
    $issueId: ID!
    $asOf: DateTime
    $scenario: ScenarioInput
    $input: PersuasionInput
  ) {
    persuasionPlan(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario, input: $input) {
      issueId
      rule {
        ...WholeRule
      }
      now {
        ...VoteOutcome
      }
      probabilityNow {
        ...Likelihood
      }
      alreadyPasses
      plans {
        ...PlanOfSteps
      }
      noneBecause
      isExact
      robustPlan {
        ...PlanOfSteps
      }
      noRobustPlanBecause
      spillOverUndefinedBecause
    }
  }

  fragment PlanOfSteps on PersuasionPlan {
    hours
    probability {
      ...Likelihood
    }
    outcome {
      ...VoteOutcome
    }
    comeAlong {
      partnerId
      position
      positionThen
      voteNow
      voteThen
    }
    steps {
      partnerId
      position
      voteNow
      voteNeeded
      hours
      introducerId
      routeIds
      reliability
      interests {
        interestId
        isSharedByIntroducer
        sharedByIds
      }
      comeAlongIds
      effects {
        testId
        change
        margin
        passes
      }
      passes
    }
  }
`);

/** Costs many forecasts: read beside the plans. */
export const BudgetPlanDocument = graphql(`
  query BudgetPlan(
    $centreId: ID!
    $issueId: ID!
    $asOf: DateTime
    $scenario: ScenarioInput
    $input: PersuasionInput
  ) {
    persuasionPlan(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario, input: $input) {
      issueId
      budgetPlan {
        plan {
          ...PlanOfSteps
        }
        budgetHours
        isExact
        atMost
      }
    }
  }
`);

/** Who may vote, and how each would now. */
export const PlanVotersDocument = graphql(`
  query PlanVoters($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      voters {
        partnerId
        voteNow
      }
    }
  }
`);

export type Plans = PersuasionPlansQuery['persuasionPlan'];
export type Plan = PlanOfStepsFragment;
export type Step = Plan['steps'][number];
export type Budget = NonNullable<BudgetPlanQuery['persuasionPlan']['budgetPlan']>;

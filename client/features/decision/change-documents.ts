import { graphql } from '../../api/generated/gql.ts';
import type { WhatMustChangeQuery } from '../../api/generated/graphql.ts';

/** The cheapest ways to make it pass by persuading; what a plan asks of each visit is read on the screen of the plan. */
export const WhatMustChangeDocument = graphql(`
  query WhatMustChange($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    persuasionPlan(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $scenario
      input: { count: 3, robustness: NONE }
    ) {
      issueId
      plans {
        steps {
          partnerId
          voteNeeded
        }
        hours
        probability {
          value
        }
      }
      noneBecause
    }
  }
`);

/** Whether it passes as stances are under each named rule: everything else that is supposed stays. */
export const EachRuleDocument = graphql(`
  query EachRule(
    $centreId: ID!
    $issueId: ID!
    $asOf: DateTime
    $simpleMajority: ScenarioInput!
    $twoThirds: ScenarioInput!
    $unanimity: ScenarioInput!
    $doubleMajority: ScenarioInput!
    $biz: ScenarioInput!
  ) {
    SIMPLE_MAJORITY: supportForecast(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $simpleMajority
    ) {
      ...UnderRule
    }
    TWO_THIRDS: supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $twoThirds) {
      ...UnderRule
    }
    UNANIMITY: supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $unanimity) {
      ...UnderRule
    }
    DOUBLE_MAJORITY: supportForecast(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $doubleMajority
    ) {
      ...UnderRule
    }
    BIZ: supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $biz) {
      ...UnderRule
    }
  }

  fragment UnderRule on SupportForecast {
    issueId
    now {
      passes
    }
  }
`);

export type Changes = WhatMustChangeQuery['persuasionPlan'];

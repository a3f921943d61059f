import { graphql } from './generated/gql.ts';
import type {
  ConflictFactFragment,
  ConflictRecordFragment,
  ContactFactFragment,
  HoldingFactFragment,
  PartnerFactFragment,
  RelationshipFactFragment,
  StanceFactFragment,
} from './generated/graphql.ts';

export type PartnerFact = PartnerFactFragment;
export type ContactFact = ContactFactFragment;
export type HoldingFact = HoldingFactFragment;
export type StanceFact = StanceFactFragment;
export type RelationshipFact = RelationshipFactFragment;
/** A conflict as the card reads it, or as the list of conflicts does. */
export type ConflictFact = ConflictFactFragment | ConflictRecordFragment;

/** Every value of a fact, as the card shows it and the forms start from it. */
graphql(`
  fragment PartnerFact on FieldPartner {
    id
    centreId
    name
    kind
    sector
    group
    description
    power
    legitimacy
    urgency
    attitude
    ringActual
    ringDesired
    structure
    businessModel
    workingMethods
    themes
    preferredLanguage
    preferredChannel
    preferredStyle
    howToApproach
    agreement
    wozValue
    votes
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment ContactFact on Contact {
    id
    partnerId
    name
    role
    email
    phone
    preferredLanguage
    preferredChannel
    note
    visibility
    source
    validFrom
    validTo
    version
  }
`);
graphql(`
  fragment InterestFact on FieldInterest {
    id
    centreId
    name
    description
    theme
    scope
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment HoldingFact on FieldHolding {
    id
    partnerId
    interestId
    importance
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment IssueFact on FieldIssue {
    id
    centreId
    key
    name
    description
    minimum
    maximum
    rule
    decisionRule {
      ...WholeRule
    }
    visibility
    source
    validFrom
    validTo
    version
  }
`);
graphql(`
  fragment StanceFact on FieldStance {
    id
    partnerId
    issueId
    position
    salience
    power
    probability
    turnout
    argument
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment RelationshipFact on FieldRelationship {
    id
    fromId
    toId
    kind
    layer
    sign
    strength
    influence
    isDirected
    note
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment ConflictFact on FieldConflict {
    id
    name
    description
    partyIds
    issueId
    interestIds
    severity
    stage
    mediatorId
    steps
    outcome
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment ConflictRecord on Conflict {
    id
    name
    description
    partyIds
    issueId
    interestIds
    severity
    stage
    mediatorId
    steps
    outcome
    visibility
    source
    confidence
    validFrom
    validTo
    reviewBy
    version
  }
`);
graphql(`
  fragment CentreFact on FieldCentre {
    id
    name
    kind
    place
    description
    isDemo
    dataVersion
    version
    archivedAt
  }
`);
/** What a mutation answers beside the fact: the change it made, or why it refused. */
graphql(`
  fragment WrittenChange on Change {
    id
    action
    subject
  }
`);
graphql(`
  fragment Refusal on UserError {
    field
    code
    message
  }
`);

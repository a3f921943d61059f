import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date and time, represented as an ISO-8601 string */
  DateTime: { input: string; output: string; }
};

/** A personal access token, without its secret. */
export type AccessToken = {
  __typename?: 'AccessToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
};

export type AccessTokenPayload = {
  __typename?: 'AccessTokenPayload';
  accessToken?: Maybe<AccessToken>;
  /** Shown this once; only its hash is kept. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type AddContactInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  partnerId: Scalars['ID']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  preferredChannel?: InputMaybe<Scalars['String']['input']>;
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

export type AnalysisWarning = {
  __typename?: 'AnalysisWarning';
  code: AnalysisWarningCode;
  /** How many partners or relationships it is about; null where it is about the whole. */
  count?: Maybe<Scalars['Int']['output']>;
  /** One sentence. */
  message: Scalars['String']['output'];
};

/** Why a number may mean less than it seems. */
export type AnalysisWarningCode =
  /** More than half of the counted relationships have no confidence. */
  | 'CONFIDENCE_UNKNOWN'
  /** The network is in parts; measures over routes compare only within them. */
  | 'DISCONNECTED'
  /** Partners without any relationship in this layer. */
  | 'ISOLATED'
  /** Relationships without a strength; they count as 0.5. */
  | 'STRENGTH_UNKNOWN'
  /** Fewer than five partners, or fewer ties than partners. */
  | 'TOO_FEW'
  /** The mean confidence of the counted relationships is below 0.5. */
  | 'UNSURE';

export type AssumedRelationship = {
  __typename?: 'AssumedRelationship';
  fromId: Scalars['ID']['output'];
  influence?: Maybe<Scalars['Int']['output']>;
  isAbsent: Scalars['Boolean']['output'];
  sign?: Maybe<Sign>;
  strength?: Maybe<Scalars['Float']['output']>;
  toId: Scalars['ID']['output'];
};

export type AssumedStance = {
  __typename?: 'AssumedStance';
  issueId: Scalars['ID']['output'];
  partnerId: Scalars['ID']['output'];
  position?: Maybe<Scalars['Float']['output']>;
  power?: Maybe<Scalars['Float']['output']>;
  probability?: Maybe<Scalars['Float']['output']>;
  salience?: Maybe<Scalars['Float']['output']>;
  turnout?: Maybe<Scalars['Float']['output']>;
  vote?: Maybe<Vote>;
};

export type AssumedWeight = {
  __typename?: 'AssumedWeight';
  partnerId: Scalars['ID']['output'];
  power?: Maybe<Scalars['Float']['output']>;
  votes?: Maybe<Scalars['Float']['output']>;
  wozValue?: Maybe<Scalars['Float']['output']>;
};

/** Attitude (houding) of a partner: green, orange, red, black. */
export type Attitude =
  /** Against (tegen): position of at most −0.2. */
  | 'AGAINST'
  /** In doubt (twijfel): position between −0.2 and +0.2. */
  | 'DOUBT'
  /** In favour (voor): position of at least +0.2. */
  | 'FOR'
  /** Not known (onbekend): no stance, and no attitude was noted. */
  | 'UNKNOWN';

/** Attitude filters */
export type AttitudeEnumScalarFilters = {
  eq?: InputMaybe<Attitude>;
  in?: InputMaybe<Array<Attitude>>;
};

/** Where one partner stands on an issue, and how much it pulls. */
export type BargainingPosition = {
  __typename?: 'BargainingPosition';
  at: IssuePoint;
  partnerId: Scalars['ID']['output'];
  /** On this issue where it is noted, otherwise the partner's own, 0 to 1; null when unknown. */
  power?: Maybe<Scalars['Float']['output']>;
  /** 0 to 1; null when unknown. */
  salience?: Maybe<Scalars['Float']['output']>;
  /** Its part in the compromise: power × salience as a share of all; adds up to 1. Null when power or salience is unknown. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Partners who can stop it together by not being in favour, with nobody to spare. */
export type BlockingCoalition = {
  __typename?: 'BlockingCoalition';
  memberIds: Array<Scalars['ID']['output']>;
  /** That none of them is in favour, when each decides by itself as the forecast expects: 0 to 1. */
  probability: Scalars['Float']['output'];
};

/** Boolean filters */
export type BooleanScalarFilters = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A relationship whose end would part the network. */
export type Bridge = {
  __typename?: 'Bridge';
  fromId: Scalars['ID']['output'];
  /** Partners on the smaller side. */
  partsOff: Scalars['Int']['output'];
  toId: Scalars['ID']['output'];
};

/** The five roles of a go-between. */
export type BrokerageRoles = {
  __typename?: 'BrokerageRoles';
  /** Both others in one other group (itinerant). */
  consultant: RoleCount;
  /** Both others in its own group. */
  coordinator: RoleCount;
  /** From another group to its own. */
  gatekeeper: RoleCount;
  /** Between two other groups. */
  liaison: RoleCount;
  /** From its own group to another. */
  representative: RoleCount;
};

/** The plan most likely to pass within the hours there are; exclusions and introductions do not bind it. */
export type BudgetPlan = {
  __typename?: 'BudgetPlan';
  /** No affordable plan is likelier than this, as estimated in the search: 0 to 1. */
  atMost: Scalars['Float']['output'];
  budgetHours: Scalars['Float']['output'];
  /** No affordable plan is likelier; where probabilities are simulated, as far as the draws tell. */
  isExact: Scalars['Boolean']['output'];
  plan: PersuasionPlan;
};

/** A centre: one force field with its own partners, users and confidentiality. */
export type Centre = {
  __typename?: 'Centre';
  /** When the centre was archived; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Goes up by one with each change of the centre's data; measures are kept for one data version. */
  dataVersion: Scalars['Int']['output'];
  /** At most 4,000 characters. */
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  interests: Array<Interest>;
  interestsConnection: CentreInterestsConnection;
  /** True for fiction that shows what the service does. */
  isDemo: Scalars['Boolean']['output'];
  issues: Array<Issue>;
  issuesConnection: CentreIssuesConnection;
  kind: CentreKind;
  /** 1 to 200 characters, unique. */
  name: Scalars['String']['output'];
  partners: Array<Partner>;
  partnersConnection: CentrePartnersConnection;
  /** Municipality or town. At most 200 characters. */
  place?: Maybe<Scalars['String']['output']>;
  /** Goes up by one with each change of the centre's own fields; give it back when you correct them. */
  version: Scalars['Int']['output'];
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentreInterestsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestSort>>;
  where?: InputMaybe<InterestWhere>;
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentreInterestsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreInterestsConnectionSort>>;
  where?: InputMaybe<CentreInterestsConnectionWhere>;
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentreIssuesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueSort>>;
  where?: InputMaybe<IssueWhere>;
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentreIssuesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreIssuesConnectionSort>>;
  where?: InputMaybe<CentreIssuesConnectionWhere>;
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentrePartnersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


/** A centre: one force field with its own partners, users and confidentiality. */
export type CentrePartnersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentrePartnersConnectionSort>>;
  where?: InputMaybe<CentrePartnersConnectionWhere>;
};

export type CentreEdge = {
  __typename?: 'CentreEdge';
  cursor: Scalars['String']['output'];
  node: Centre;
};

export type CentreInterestsConnection = {
  __typename?: 'CentreInterestsConnection';
  edges: Array<CentreInterestsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CentreInterestsConnectionSort = {
  node?: InputMaybe<InterestSort>;
};

export type CentreInterestsConnectionWhere = {
  AND?: InputMaybe<Array<CentreInterestsConnectionWhere>>;
  NOT?: InputMaybe<CentreInterestsConnectionWhere>;
  OR?: InputMaybe<Array<CentreInterestsConnectionWhere>>;
  node?: InputMaybe<InterestWhere>;
};

export type CentreInterestsRelationship = {
  __typename?: 'CentreInterestsRelationship';
  cursor: Scalars['String']['output'];
  node: Interest;
};

export type CentreIssuesConnection = {
  __typename?: 'CentreIssuesConnection';
  edges: Array<CentreIssuesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CentreIssuesConnectionSort = {
  node?: InputMaybe<IssueSort>;
};

export type CentreIssuesConnectionWhere = {
  AND?: InputMaybe<Array<CentreIssuesConnectionWhere>>;
  NOT?: InputMaybe<CentreIssuesConnectionWhere>;
  OR?: InputMaybe<Array<CentreIssuesConnectionWhere>>;
  node?: InputMaybe<IssueWhere>;
};

export type CentreIssuesRelationship = {
  __typename?: 'CentreIssuesRelationship';
  cursor: Scalars['String']['output'];
  node: Issue;
};

export type CentreKind =
  /** A municipal contact centre (KCC). */
  | 'CONTACT_CENTRE'
  | 'OTHER'
  /** A town or shopping centre. */
  | 'TOWN_CENTRE';

/** CentreKind filters */
export type CentreKindEnumScalarFilters = {
  eq?: InputMaybe<CentreKind>;
  in?: InputMaybe<Array<CentreKind>>;
};

export type CentrePartnersConnection = {
  __typename?: 'CentrePartnersConnection';
  edges: Array<CentrePartnersRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CentrePartnersConnectionSort = {
  node?: InputMaybe<PartnerSort>;
};

export type CentrePartnersConnectionWhere = {
  AND?: InputMaybe<Array<CentrePartnersConnectionWhere>>;
  NOT?: InputMaybe<CentrePartnersConnectionWhere>;
  OR?: InputMaybe<Array<CentrePartnersConnectionWhere>>;
  node?: InputMaybe<PartnerWhere>;
};

export type CentrePartnersRelationship = {
  __typename?: 'CentrePartnersRelationship';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type CentrePayload = {
  __typename?: 'CentrePayload';
  centre?: Maybe<FieldCentre>;
  change?: Maybe<Change>;
  userErrors: Array<UserError>;
};

/** Fields to sort Centres by. The order in which sorts are applied is not guaranteed when specifying many fields in one CentreSort object. */
export type CentreSort = {
  archivedAt?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  dataVersion?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  isDemo?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  place?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

export type CentreWhere = {
  AND?: InputMaybe<Array<CentreWhere>>;
  NOT?: InputMaybe<CentreWhere>;
  OR?: InputMaybe<Array<CentreWhere>>;
  archivedAt?: InputMaybe<DateTimeScalarFilters>;
  createdAt?: InputMaybe<DateTimeScalarFilters>;
  dataVersion?: InputMaybe<IntScalarFilters>;
  description?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  isDemo?: InputMaybe<BooleanScalarFilters>;
  kind?: InputMaybe<CentreKindEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  place?: InputMaybe<StringScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
};

export type CentresConnection = {
  __typename?: 'CentresConnection';
  edges: Array<CentreEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/**
 * One change of the centre's data: who did what, when. A change shows only the facts in it that you may see;
 * one without any is absent.
 */
export type Change = {
  __typename?: 'Change';
  /** The mutation that made it, such as `correctPartner`. */
  action: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  byId: Scalars['ID']['output'];
  byName: Scalars['String']['output'];
  centreId: Scalars['ID']['output'];
  /** Facts touched that you may see. */
  factCount: Scalars['Int']['output'];
  /** The first 50 facts touched that you may see. */
  facts: Array<ChangedFact>;
  id: Scalars['ID']['output'];
  /** True once it has been undone and not been redone. */
  isUndone: Scalars['Boolean']['output'];
  /** What it was about, in words: the name of the partner, issue, conflict… */
  subject: Scalars['String']['output'];
  /** The change this one undoes; null when it is not an undo. */
  undoesId?: Maybe<Scalars['ID']['output']>;
};

export type ChangePayload = {
  __typename?: 'ChangePayload';
  change?: Maybe<Change>;
  /** What stands in the way of undoing or redoing, one error for each fact that was changed since. */
  userErrors: Array<UserError>;
};

/** A fact before and after a change. */
export type ChangedFact = {
  __typename?: 'ChangedFact';
  /** Fields that differ, after. Empty when the change took the fact away. */
  after: Array<FieldValue>;
  /** Fields that differ, before. Empty when the change made the fact. */
  before: Array<FieldValue>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

/** Two members who are at odds. */
export type CoalitionConflict = {
  __typename?: 'CoalitionConflict';
  conflictIds: Array<Scalars['ID']['output']>;
  oneId: Scalars['ID']['output'];
  otherId: Scalars['ID']['output'];
  relationshipIds: Array<Scalars['ID']['output']>;
  /** Above 0 to 1: strength of the negative relationship (unknown 0.5) or severity / 5 of the conflict, whichever is more. */
  severity: Scalars['Float']['output'];
};

/** A demand without which there would be coalitions. */
export type CoalitionContradiction = {
  __typename?: 'CoalitionContradiction';
  demand: CoalitionDemand;
  /** Who it is about: one who is needed and must be out, or two who are both needed. Empty when it is the demand as a whole. */
  partnerIds: Array<Scalars['ID']['output']>;
};

export type CoalitionDemand =
  /** A pair that will not sit together. */
  | 'EXCLUSION'
  | 'MUST_BE_CONNECTED'
  | 'MUST_BE_IN'
  | 'MUST_BE_OUT';

export type CoalitionInput = {
  /** How many options at most: 1 to 50. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Others who will not sit together; at most 500 pairs. */
  exclusions?: InputMaybe<Array<PartnerPairInput>>;
  /** Ids or keys of the issues over which distance is measured, and along which CONNECTED looks, at most 20; by default the issue itself. */
  issueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<CoalitionKind>;
  /** Members must form one piece by positive relationships of strength above 0. */
  mustBeConnected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entitled partners who must be members; at most 500. */
  mustBeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entitled partners who must not be members; at most 500. */
  mustBeOut?: InputMaybe<Array<Scalars['ID']['input']>>;
  othersVote?: InputMaybe<OthersVote>;
  /** Keep those apart who have a negative relationship, or a conflict that is open, escalated or in mediation. Of a conflict of several parties every two. */
  respectConflicts?: InputMaybe<Scalars['Boolean']['input']>;
  scoreWeights?: InputMaybe<ScoreWeightsInput>;
};

/** Which coalitions to look for. */
export type CoalitionKind =
  /** Minimal connected winning: everyone who stands between two members is a member, so someone in the middle may be to spare (Axelrod). Along the issues of `issueIds`; on several, between is on each of them. */
  | 'CONNECTED'
  /** Of those the ones with the fewest partners (Leiserson's bargaining proposition). */
  | 'FEWEST_PARTNERS'
  /** Of those the ones whose two members farthest apart are nearest (De Swaan). */
  | 'MINIMAL_RANGE'
  /** Minimal winning: nobody can be missed. The `count` with the highest score. */
  | 'MINIMAL_WINNING'
  /** Of those the ones with the least weight: who need to share with the fewest (Riker). Weight is what the rule's first test with unequal weights counts; heads when there is none. */
  | 'MINIMUM_SIZE';

export type CoalitionOption = {
  __typename?: 'CoalitionOption';
  conflicts: Array<CoalitionConflict>;
  /** Who would leave first: the most uneasy members, at most 5. */
  departures: Array<Departure>;
  /** Of all of them together. */
  hours: Scalars['Float']['output'];
  /** By name. */
  memberIds: Array<Scalars['ID']['output']>;
  /** When its members vote in favour and the others as assumed. The margin of each test is its surplus. */
  outcome: RuleOutcome;
  parts: Array<ScoreShare>;
  /** 0 to 1 in thousandths; the same score is equally good. Null when no part of it is defined. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The parts in which it is most and least above the mean of the options given; null when there is one option, or one part. */
  strongest?: Maybe<ScorePart>;
  /** Members in favour as stances are now. */
  supporterIds: Array<Scalars['ID']['output']>;
  toPersuade: Array<MemberToPersuade>;
  /** Members without whom it wins too: they stand between the others, or must be in. */
  toSpareIds: Array<Scalars['ID']['output']>;
  weakest?: Maybe<ScorePart>;
};

/** Which groups can carry an issue, who can stop it, and why one group is better than another. */
export type CoalitionOptions = {
  __typename?: 'CoalitionOptions';
  asOf: Scalars['DateTime']['output'];
  /** Minimal blocking coalitions, the likeliest first; at most 10. */
  blockers: Array<BlockingCoalition>;
  /** Proven: none outside the list is likelier. */
  blockersAreExact: Scalars['Boolean']['output'];
  centreId: Scalars['ID']['output'];
  contradictions: Array<CoalitionContradiction>;
  dataVersion: Scalars['Int']['output'];
  /** Pairs kept apart. */
  exclusions: Array<CoalitionConflict>;
  /** When everyone entitled is in favour; null without a rule. */
  ifAllInFavour?: Maybe<RuleOutcome>;
  /** In every winning coalition, by name. */
  indispensableIds: Array<Scalars['ID']['output']>;
  /** Proven: no coalition outside the list is better than the last in it. */
  isExact: Scalars['Boolean']['output'];
  issueId: Scalars['ID']['output'];
  kind: CoalitionKind;
  /** There are never more than this; the count where it is known. Null without a rule. */
  minimalWinningAtMost?: Maybe<Scalars['Float']['output']>;
  /** Minimal winning coalitions, whatever else is demanded; null when they could not be counted. */
  minimalWinningCount?: Maybe<Scalars['Float']['output']>;
  /** Null when there are options. */
  noneBecause?: Maybe<NoCoalition>;
  /** As stances are now; null without a rule. */
  now?: Maybe<RuleOutcome>;
  /** Best score first. Of MINIMUM_SIZE, FEWEST_PARTNERS and MINIMAL_RANGE only those that are equally good in that respect. */
  options: Array<CoalitionOption>;
  /** The best score that a minimal winning coalition outside the list can have; null when it has them all, or for another kind. */
  othersScoreAtMost?: Maybe<Scalars['Float']['output']>;
  /** As assumed, when a scenario gives another; null when the issue has none. */
  rule?: Maybe<DecisionRule>;
  scope: Visibility;
};

export type ColumnMapping = {
  __typename?: 'ColumnMapping';
  column: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  /** How the choice was made: REMEMBERED, GUESSED, CHOSEN or NONE. */
  origin: MappingOrigin;
  /** The first three values of the column. */
  samples: Array<Scalars['String']['output']>;
};

export type ColumnMappingInput = {
  /** Header as it stands in the file. */
  column: Scalars['String']['input'];
  /** Field it fills; null to leave the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who votes otherwise because others are won over: see `spillOver`. */
export type ComingAlong = {
  __typename?: 'ComingAlong';
  partnerId: Scalars['ID']['output'];
  /** Now, −1 to +1. */
  position: Scalars['Float']['output'];
  /** When all steps are done, +0.2 to +1. */
  positionThen: Scalars['Float']['output'];
  voteNow: Vote;
  voteThen: Vote;
};

/** Which balance of power R*. Both are in print; rankings usually agree. */
export type CompetitivenessVariant =
  /** An actor's influence on itself through others counts in its weight, as in the MACTOR software. */
  | 'CANONICAL'
  /** It is left out throughout. */
  | 'WITHOUT_DIAGONAL';

/** The outcome when each pulls with power × salience: their mean position, so weighted. */
export type Compromise = {
  __typename?: 'Compromise';
  at: IssuePoint;
  /** Every outcome that some plausible power and salience of each gives: each wrong by `error` of itself at most, the unknown ones anything from 0 to 1. */
  band: IssueBand;
  /** Partners with a position whose power or salience is unknown: in the band, not in the outcome. */
  unweighedIds: Array<Scalars['ID']['output']>;
};

/** A conflict between partners as a record of its own. */
export type Conflict = {
  __typename?: 'Conflict';
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  interestIds: Array<Scalars['ID']['output']>;
  issueId?: Maybe<Scalars['ID']['output']>;
  /** The partner that mediates, if any. */
  mediatorId?: Maybe<Scalars['ID']['output']>;
  /** 1 to 200 characters. */
  name: Scalars['String']['output'];
  outcome?: Maybe<Scalars['String']['output']>;
  /** At least two partners. */
  partyIds: Array<Scalars['ID']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  /** 1 (irritation) to 5 (break). */
  severity: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  stage: ConflictStage;
  /** What was done so far, oldest first. At most 50 steps of at most 500 characters. */
  steps: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type ConflictPayload = {
  __typename?: 'ConflictPayload';
  change?: Maybe<Change>;
  conflict?: Maybe<Conflict>;
  userErrors: Array<UserError>;
};

/** How far a conflict has gone. */
export type ConflictStage =
  /** Others are drawn in, or a lawyer or court is. */
  | 'ESCALATED'
  /** Felt, not spoken. */
  | 'LATENT'
  /** A go-between is at work. */
  | 'MEDIATION'
  /** Spoken out. */
  | 'OPEN'
  /** Settled, with what was agreed in `outcome`. */
  | 'SETTLED';

/** A person of a partner. Personal data: TEAM unless set otherwise, never in generated reads. */
export type Contact = {
  __typename?: 'Contact';
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** 1 to 200 characters. */
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  partnerId: Scalars['ID']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  preferredChannel?: Maybe<Scalars['String']['output']>;
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** Function, such as manager or tenant's spokesperson. At most 200 characters. */
  role?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type ContactPayload = {
  __typename?: 'ContactPayload';
  change?: Maybe<Change>;
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type CorrectCentreInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<CentreKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. */
  version: Scalars['Int']['input'];
};

export type CorrectConflictInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  interestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  mediatorId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  partyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  severity?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<ConflictStage>;
  steps?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectContactInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  preferredChannel?: InputMaybe<Scalars['String']['input']>;
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectHoldingInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  importance?: InputMaybe<Scalars['Float']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectInterestInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  scope?: InputMaybe<InterestScope>;
  source?: InputMaybe<Scalars['String']['input']>;
  theme?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectIssueInput = {
  /** A rule of its own; give this or `rule`. */
  customRule?: InputMaybe<DecisionRuleInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** Partners entitled to vote; see DecisionRule. */
  electorateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  maximum?: InputMaybe<Scalars['Float']['input']>;
  minimum?: InputMaybe<Scalars['Float']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<RulePreset>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  /** Partners whose vote against stops it. */
  vetoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  visibility?: InputMaybe<Visibility>;
};

export type CorrectPartnerInput = {
  agreement?: InputMaybe<Scalars['String']['input']>;
  attitude?: InputMaybe<Attitude>;
  businessModel?: InputMaybe<Scalars['String']['input']>;
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  howToApproach?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  legitimacy?: InputMaybe<Scalars['Float']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  power?: InputMaybe<Scalars['Float']['input']>;
  preferredChannel?: InputMaybe<Scalars['String']['input']>;
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  preferredStyle?: InputMaybe<Scalars['String']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  ringActual?: InputMaybe<Ring>;
  ringDesired?: InputMaybe<Ring>;
  sector?: InputMaybe<Sector>;
  source?: InputMaybe<Scalars['String']['input']>;
  structure?: InputMaybe<Scalars['String']['input']>;
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  urgency?: InputMaybe<Scalars['Float']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
  votes?: InputMaybe<Scalars['Float']['input']>;
  workingMethods?: InputMaybe<Scalars['String']['input']>;
  wozValue?: InputMaybe<Scalars['Float']['input']>;
};

export type CorrectRelationshipInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  influence?: InputMaybe<Scalars['Int']['input']>;
  isDirected?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  layer?: InputMaybe<Layer>;
  note?: InputMaybe<Scalars['String']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  sign?: InputMaybe<Sign>;
  source?: InputMaybe<Scalars['String']['input']>;
  strength?: InputMaybe<Scalars['Float']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectScenarioInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of all assumptions that you may see. */
  scenario?: InputMaybe<ScenarioInput>;
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectStanceInput = {
  argument?: InputMaybe<Scalars['String']['input']>;
  confidence?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  position?: InputMaybe<Scalars['Float']['input']>;
  power?: InputMaybe<Scalars['Float']['input']>;
  probability?: InputMaybe<Scalars['Float']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  salience?: InputMaybe<Scalars['Float']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  turnout?: InputMaybe<Scalars['Float']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

export type CorrectUserInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  everywhere?: InputMaybe<Role>;
  id: Scalars['ID']['input'];
  /** Replaces all memberships. */
  memberships?: InputMaybe<Array<MembershipInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type CreateCentreInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** UUID made by the client; made by the server when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<CentreKind>;
  /** 1 to 200 characters, unique. */
  name: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
};

export type CreateInterestInput = {
  centreId: Scalars['ID']['input'];
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  scope?: InputMaybe<InterestScope>;
  source?: InputMaybe<Scalars['String']['input']>;
  theme?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

export type CreatePartnerInput = {
  agreement?: InputMaybe<Scalars['String']['input']>;
  attitude?: InputMaybe<Attitude>;
  businessModel?: InputMaybe<Scalars['String']['input']>;
  centreId: Scalars['ID']['input'];
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  howToApproach?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  legitimacy?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  power?: InputMaybe<Scalars['Float']['input']>;
  preferredChannel?: InputMaybe<Scalars['String']['input']>;
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  preferredStyle?: InputMaybe<Scalars['String']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  ringActual?: InputMaybe<Ring>;
  ringDesired?: InputMaybe<Ring>;
  sector?: InputMaybe<Sector>;
  source?: InputMaybe<Scalars['String']['input']>;
  structure?: InputMaybe<Scalars['String']['input']>;
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  urgency?: InputMaybe<Scalars['Float']['input']>;
  /** Since when this holds; now when absent. Not in the future. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
  votes?: InputMaybe<Scalars['Float']['input']>;
  workingMethods?: InputMaybe<Scalars['String']['input']>;
  wozValue?: InputMaybe<Scalars['Float']['input']>;
};

export type CreateRelationshipInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  fromId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  influence?: InputMaybe<Scalars['Int']['input']>;
  isDirected?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  layer?: InputMaybe<Layer>;
  note?: InputMaybe<Scalars['String']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  sign?: InputMaybe<Sign>;
  source?: InputMaybe<Scalars['String']['input']>;
  strength?: InputMaybe<Scalars['Float']['input']>;
  toId: Scalars['ID']['input'];
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

export type CreateUserInput = {
  /** Unique; signs in with it. */
  email: Scalars['String']['input'];
  everywhere?: InputMaybe<Role>;
  id?: InputMaybe<Scalars['ID']['input']>;
  memberships?: InputMaybe<Array<MembershipInput>>;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 12 to 200 characters. */
  password: Scalars['String']['input'];
};

/** DateTime filters */
export type DateTimeScalarFilters = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * How an issue is decided: tests that must all pass, partners with a veto, groups that must agree.
 * Entitled are `electorateIds`; when nobody is named, every partner that has a weight the rule counts; when it counts heads alone, every partner with a stance on the
 * issue, or everyone when none has.
 */
export type DecisionRule = {
  __typename?: 'DecisionRule';
  /** Partners entitled to vote; empty when nobody is named. */
  electorateIds: Array<Scalars['ID']['output']>;
  mustAgree: Array<RuleGroup>;
  /** The named rule; null for a rule of its own. */
  preset?: Maybe<RulePreset>;
  tests: Array<RuleTest>;
  /** Partners whose vote against stops it. */
  vetoIds: Array<Scalars['ID']['output']>;
};

/** A rule of the issue's own, in place of a preset: 1 to 10 tests or groups. */
export type DecisionRuleInput = {
  mustAgree?: InputMaybe<Array<RuleGroupInput>>;
  tests?: InputMaybe<Array<RuleTestInput>>;
};

/** How uneasy a member is in a coalition. */
export type Departure = {
  __typename?: 'Departure';
  /** Strength of its relationships inside less severity of its conflicts inside, per other member; null when there is nobody else. */
  attachment?: Maybe<Scalars['Float']['output']>;
  /** Mean distance to the other members, weighted by their say, 0 to 1; null when none is known, or there is nobody else. */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Without it the rest loses. */
  isCritical: Scalars['Boolean']['output'];
  partnerId: Scalars['ID']['output'];
  /** distance − attachment, what is unknown counting as 0: the higher, the likelier to leave. */
  unease: Scalars['Float']['output'];
};

/** One side of a deal. */
export type ExchangeSide = {
  __typename?: 'ExchangeSide';
  /** … and gets the outcome nearer on this one. */
  demandsIssueId: Scalars['ID']['output'];
  from: IssuePoint;
  partnerId: Scalars['ID']['output'];
  /** Gives way on this issue … */
  suppliesIssueId: Scalars['ID']['output'];
  to: IssuePoint;
};

/**
 * EXPERIMENTAL: the challenge (expected utility) model of Bueno de Mesquita. Replications of it differ from each other and from the published runs: never show it as
 * the expectation, which is the compromise.
 */
export type ExperimentalChallenge = {
  __typename?: 'ExperimentalChallenge';
  /** The median has stopped moving. */
  hasSettled: Scalars['Boolean']['output'];
  isExperimental: Scalars['Boolean']['output'];
  /** At the start and after each round, at most 20. */
  medians: Array<IssuePoint>;
  /** Weighted median after the last round; null with `undefinedBecause`. */
  outcome?: Maybe<IssuePoint>;
  undefinedBecause?: Maybe<NoOutcome>;
};

/** The name of a partner, interest or issue that another fact refers to. */
export type FactName = {
  __typename?: 'FactName';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Partition into factions: positive ties inside, negative between (Doreian & Mrvar 1996). */
export type FactionPartition = {
  __typename?: 'FactionPartition';
  /** Factions allowed; fewer may be used. */
  count: Scalars['Int']['output'];
  /** ½ · negative ties inside + ½ · positive ties between; by strength: ½ of their strengths. */
  error: Scalars['Float']['output'];
  /** Partner ids, largest faction first; partners without a tie are in none. */
  factions: Array<Array<Scalars['ID']['output']>>;
  /** Whether no partition into this many factions, or fewer, errs less. */
  isProven: Scalars['Boolean']['output'];
  /** Ties against the partition. */
  negativeInside: Scalars['Int']['output'];
  positiveBetween: Scalars['Int']['output'];
};

/** A centre as the working screens show it. */
export type FieldCentre = {
  __typename?: 'FieldCentre';
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  dataVersion: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  kind: CentreKind;
  name: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A conflict as the map draws it, at one date. */
export type FieldConflict = {
  __typename?: 'FieldConflict';
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  interestIds: Array<Scalars['ID']['output']>;
  issueId?: Maybe<Scalars['ID']['output']>;
  mediatorId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  outcome?: Maybe<Scalars['String']['output']>;
  partyIds: Array<Scalars['ID']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  severity: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  stage: ConflictStage;
  steps: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type FieldHolding = {
  __typename?: 'FieldHolding';
  confidence?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  importance?: Maybe<Scalars['Float']['output']>;
  interestId: Scalars['ID']['output'];
  partnerId: Scalars['ID']['output'];
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type FieldInterest = {
  __typename?: 'FieldInterest';
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  scope: InterestScope;
  source?: Maybe<Scalars['String']['output']>;
  theme?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type FieldIssue = {
  __typename?: 'FieldIssue';
  centreId: Scalars['ID']['output'];
  /** The whole rule, named or of its own; null when it has none. */
  decisionRule?: Maybe<DecisionRule>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  maximum?: Maybe<Scalars['Float']['output']>;
  minimum?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** The named rule; null when it has none, or one of its own. */
  rule?: Maybe<RulePreset>;
  source?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

/** A partner as the map, the table and the card show it, at one date. */
export type FieldPartner = {
  __typename?: 'FieldPartner';
  agreement?: Maybe<Scalars['String']['output']>;
  /** General attitude; with an issue chosen the stance decides, see `forceField.stances`. */
  attitude: Attitude;
  businessModel?: Maybe<Scalars['String']['output']>;
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  group?: Maybe<Scalars['String']['output']>;
  howToApproach?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  legitimacy?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** 0 to 1; null is unknown. */
  power?: Maybe<Scalars['Float']['output']>;
  preferredChannel?: Maybe<Scalars['String']['output']>;
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  preferredStyle?: Maybe<Scalars['String']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  ringActual?: Maybe<Ring>;
  ringDesired?: Maybe<Ring>;
  sector?: Maybe<Sector>;
  source?: Maybe<Scalars['String']['output']>;
  structure?: Maybe<Scalars['String']['output']>;
  themes: Array<Scalars['String']['output']>;
  urgency?: Maybe<Scalars['Float']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
  votes?: Maybe<Scalars['Float']['output']>;
  workingMethods?: Maybe<Scalars['String']['output']>;
  wozValue?: Maybe<Scalars['Float']['output']>;
};

export type FieldRelationship = {
  __typename?: 'FieldRelationship';
  confidence?: Maybe<Scalars['Float']['output']>;
  fromId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  influence?: Maybe<Scalars['Int']['output']>;
  isDirected: Scalars['Boolean']['output'];
  kind: Scalars['String']['output'];
  layer: Layer;
  note?: Maybe<Scalars['String']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  sign: Sign;
  source?: Maybe<Scalars['String']['output']>;
  strength?: Maybe<Scalars['Float']['output']>;
  toId: Scalars['ID']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type FieldStance = {
  __typename?: 'FieldStance';
  argument?: Maybe<Scalars['String']['output']>;
  confidence?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  issueId: Scalars['ID']['output'];
  partnerId: Scalars['ID']['output'];
  position: Scalars['Float']['output'];
  power?: Maybe<Scalars['Float']['output']>;
  probability?: Maybe<Scalars['Float']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  salience?: Maybe<Scalars['Float']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  turnout?: Maybe<Scalars['Float']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

/** One field of a fact with its value as text; null when the field was empty. */
export type FieldValue = {
  __typename?: 'FieldValue';
  field: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

/** Float filters */
export type FloatScalarFilters = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** How much a relationship can carry. */
export type FlowCapacity =
  /** One for each two partners that are tied: the flow is the number of routes that share no tie. */
  | 'ROUTES'
  /** Its strength, where unknown 0.5; parallel ones add up. */
  | 'STRENGTH';

export type FlowTie = {
  __typename?: 'FlowTie';
  capacity: Scalars['Float']['output'];
  fromId: Scalars['ID']['output'];
  toId: Scalars['ID']['output'];
};

/**
 * The force field of a centre at one date: one snapshot, read in one transaction, of what you may see.
 * Computed over what you may see: `scope` says how far that goes.
 */
export type ForceField = {
  __typename?: 'ForceField';
  /** The date shown. */
  asOf: Scalars['DateTime']['output'];
  centre: FieldCentre;
  /** Open at the date shown. */
  conflicts: Array<FieldConflict>;
  /** The centre's data version this snapshot was read at. */
  dataVersion: Scalars['Int']['output'];
  /** Driving and restraining forces on the chosen issue; null when none was asked for. */
  forces?: Maybe<IssueForces>;
  /** Who holds which interest. */
  holdings: Array<FieldHolding>;
  interests: Array<FieldInterest>;
  /** The chosen issue; null when none was asked for. */
  issue?: Maybe<FieldIssue>;
  /** Issues open at the date shown. */
  issues: Array<FieldIssue>;
  /** The layer shown; null for both. */
  layer?: Maybe<Layer>;
  partners: Array<FieldPartner>;
  relationships: Array<FieldRelationship>;
  /** The widest visibility in this snapshot beside your own facts: TEAM or SHARED. */
  scope: Visibility;
  /** Each partner's stance on the chosen issue with its force; empty when none was asked for. */
  stances: Array<StanceForce>;
};

/** What wrong estimates do: every one of them shifted by this much, within 0 to 1. */
export type ForecastSensitivity = {
  __typename?: 'ForecastSensitivity';
  high: Scalars['Float']['output'];
  /** Probability of passing when all are less in favour than estimated … */
  lessInFavour: Scalars['Float']['output'];
  /** … and when all are less likely to vote, which may make it more likely to pass. */
  lessTurnout: Scalars['Float']['output'];
  /** Lowest and highest of these four and the forecast: the band to show. */
  low: Scalars['Float']['output'];
  moreInFavour: Scalars['Float']['output'];
  moreTurnout: Scalars['Float']['output'];
  shift: Scalars['Float']['output'];
  /** The widest first. */
  voters: Array<VoterSensitivity>;
};

/** A tie that goes against the best split into two camps: a positive one between them, a negative one inside. */
export type FrustratedTie = {
  __typename?: 'FrustratedTie';
  fromId: Scalars['ID']['output'];
  /** Whether it is frustrated in every best split: a robust point of tension. Null when that was not found out in time, or the index is not proven. */
  isInEveryOptimum?: Maybe<Scalars['Boolean']['output']>;
  /** The relationships it stands for. */
  relationshipIds: Array<Scalars['ID']['output']>;
  sign: Sign;
  toId: Scalars['ID']['output'];
};

/** Where high begins on the power–interest grid. A value on the cut counts as high. */
export type GridCut =
  /** At 0.5. */
  | 'HALF'
  /** At the median of the partners that have a value (the mean of the middle two); 0.5 when none has. */
  | 'MEDIAN';

/** Quadrant of the power–interest grid (Mendelow 1981): invloed × belang. */
export type GridQuadrant =
  /** High power, low interest (consulteren). */
  | 'CONSULT'
  /** Low power, high interest (informeren). */
  | 'INFORM'
  /** High power, high interest (betrekken). */
  | 'INVOLVE'
  /** Low power, low interest (monitoren). */
  | 'MONITOR';

/** What makes a group in brokerage roles and in the group × group matrix. Partners without a value form the group `` (empty). */
export type GroupBy =
  | 'ATTITUDE'
  /** The communities found by `networkMeasures`. */
  | 'COMMUNITY'
  /** The partner's own `group`. */
  | 'GROUP'
  | 'KIND'
  /** Actual ring of influence. */
  | 'RING'
  | 'SECTOR';

/** Whether a group that must agree does. */
export type GroupOutcome = {
  __typename?: 'GroupOutcome';
  inFavourIds: Array<Scalars['ID']['output']>;
  /** Members entitled to vote that vote against or not. */
  missingIds: Array<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** How many must be in favour; null when no member is entitled, and then it fails. */
  needed?: Maybe<Scalars['Int']['output']>;
  passes: Scalars['Boolean']['output'];
};

/** Relationships between two groups (or inside one). */
export type GroupTie = {
  __typename?: 'GroupTie';
  /** Positive and neutral ties, parallel ones once. */
  count: Scalars['Int']['output'];
  /** count / possible; null where there are none. */
  density?: Maybe<Scalars['Float']['output']>;
  /** Undirected: in the order of the alphabet. */
  from: Scalars['String']['output'];
  /** Mean strength of the positive and neutral ties; null without. */
  meanStrength?: Maybe<Scalars['Float']['output']>;
  /** Negative ties, parallel ones once. */
  negativeCount: Scalars['Int']['output'];
  /** Ties that could be. */
  possible: Scalars['Int']['output'];
  to: Scalars['String']['output'];
};

export type HoldInterestInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  importance?: InputMaybe<Scalars['Float']['input']>;
  interestId: Scalars['ID']['input'];
  partnerId: Scalars['ID']['input'];
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

/** The claim that a partner has an interest: with its own source, date and visibility. */
export type Holding = {
  __typename?: 'Holding';
  author?: Maybe<Scalars['ID']['output']>;
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  /** How much it matters to the partner, 0 to 1. */
  importance?: Maybe<Scalars['Float']['output']>;
  interest: Array<Interest>;
  interestConnection: HoldingInterestConnection;
  partner: Array<Partner>;
  partnerConnection: HoldingPartnerConnection;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};


/** The claim that a partner has an interest: with its own source, date and visibility. */
export type HoldingInterestArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestSort>>;
  where?: InputMaybe<InterestWhere>;
};


/** The claim that a partner has an interest: with its own source, date and visibility. */
export type HoldingInterestConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingInterestConnectionSort>>;
  where?: InputMaybe<HoldingInterestConnectionWhere>;
};


/** The claim that a partner has an interest: with its own source, date and visibility. */
export type HoldingPartnerArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


/** The claim that a partner has an interest: with its own source, date and visibility. */
export type HoldingPartnerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingPartnerConnectionSort>>;
  where?: InputMaybe<HoldingPartnerConnectionWhere>;
};

export type HoldingEdge = {
  __typename?: 'HoldingEdge';
  cursor: Scalars['String']['output'];
  node: Holding;
};

export type HoldingInterestConnection = {
  __typename?: 'HoldingInterestConnection';
  edges: Array<HoldingInterestRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HoldingInterestConnectionSort = {
  node?: InputMaybe<InterestSort>;
};

export type HoldingInterestConnectionWhere = {
  AND?: InputMaybe<Array<HoldingInterestConnectionWhere>>;
  NOT?: InputMaybe<HoldingInterestConnectionWhere>;
  OR?: InputMaybe<Array<HoldingInterestConnectionWhere>>;
  node?: InputMaybe<InterestWhere>;
};

export type HoldingInterestRelationship = {
  __typename?: 'HoldingInterestRelationship';
  cursor: Scalars['String']['output'];
  node: Interest;
};

export type HoldingPartnerConnection = {
  __typename?: 'HoldingPartnerConnection';
  edges: Array<HoldingPartnerRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HoldingPartnerConnectionSort = {
  node?: InputMaybe<PartnerSort>;
};

export type HoldingPartnerConnectionWhere = {
  AND?: InputMaybe<Array<HoldingPartnerConnectionWhere>>;
  NOT?: InputMaybe<HoldingPartnerConnectionWhere>;
  OR?: InputMaybe<Array<HoldingPartnerConnectionWhere>>;
  node?: InputMaybe<PartnerWhere>;
};

export type HoldingPartnerRelationship = {
  __typename?: 'HoldingPartnerRelationship';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type HoldingPayload = {
  __typename?: 'HoldingPayload';
  change?: Maybe<Change>;
  holding?: Maybe<FieldHolding>;
  userErrors: Array<UserError>;
};

/** Fields to sort Holdings by. The order in which sorts are applied is not guaranteed when specifying many fields in one HoldingSort object. */
export type HoldingSort = {
  author?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  importance?: InputMaybe<SortDirection>;
  reviewBy?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
};

export type HoldingWhere = {
  AND?: InputMaybe<Array<HoldingWhere>>;
  NOT?: InputMaybe<HoldingWhere>;
  OR?: InputMaybe<Array<HoldingWhere>>;
  author?: InputMaybe<IdScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  importance?: InputMaybe<FloatScalarFilters>;
  reviewBy?: InputMaybe<DateTimeScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
};

export type HoldingsConnection = {
  __typename?: 'HoldingsConnection';
  edges: Array<HoldingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** ID filters */
export type IdScalarFilters = {
  contains?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** How many facts of one label an import makes, changes and leaves as they are. */
export type ImportCount = {
  __typename?: 'ImportCount';
  changed: Scalars['Int']['output'];
  created: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  unchanged: Scalars['Int']['output'];
};

/** A mistake in a file. Nothing is imported while there is one. */
export type ImportError = {
  __typename?: 'ImportError';
  code: UserErrorCode;
  /** Header of the column at fault. */
  column?: Maybe<Scalars['String']['output']>;
  file: Scalars['String']['output'];
  /** Line in the file; the header is line 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong, and what is right instead. */
  message: Scalars['String']['output'];
};

/** A file to import. Comma, semicolon or tab; UTF-8, UTF-16 or windows-1252, with or without byte order mark. */
export type ImportFileInput = {
  /** The bytes in base64. At most 5 MB and 50,000 rows for each file. */
  contentBase64: Scalars['String']['input'];
  /** What the rows are about; absent, the headers and the name of the file say. */
  kind?: InputMaybe<ImportKind>;
  /** Column by column; columns that are absent are guessed, or remembered from the last import with the same headers. */
  mapping?: InputMaybe<Array<ColumnMappingInput>>;
  name: Scalars['String']['input'];
};

export type ImportFilePreview = {
  __typename?: 'ImportFilePreview';
  /** Delimiter found. */
  delimiter: Scalars['String']['output'];
  /** Encoding found, such as utf-8 or windows-1252. */
  encoding: Scalars['String']['output'];
  /** Fields that the kind takes, for the mapping form. */
  fields: Array<Scalars['String']['output']>;
  /** As given, or as the headers say; null when they do not. */
  kind?: Maybe<ImportKind>;
  mapping: Array<ColumnMapping>;
  name: Scalars['String']['output'];
  rowCount: Scalars['Int']['output'];
};

/** What the rows of a file are about. */
export type ImportKind =
  | 'CONFLICTS'
  | 'CONTACTS'
  | 'INTERESTS'
  | 'ISSUES'
  | 'PARTNERS'
  | 'RELATIONSHIPS'
  | 'STANCES';

/** What you should know before you import, such as that a scale was changed. Nothing is wrong. */
export type ImportNote = {
  __typename?: 'ImportNote';
  file: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImportPayload = {
  __typename?: 'ImportPayload';
  centre?: Maybe<FieldCentre>;
  /** Null when nothing changed: the same file twice changes nothing. */
  change?: Maybe<Change>;
  counts: Array<ImportCount>;
  /** At most 200. Nothing was imported when there is one. */
  errors: Array<ImportError>;
  notes: Array<ImportNote>;
  userErrors: Array<UserError>;
};

export type ImportPreview = {
  __typename?: 'ImportPreview';
  counts: Array<ImportCount>;
  errorCount: Scalars['Int']['output'];
  /** At most 200; `errorCount` has them all. */
  errors: Array<ImportError>;
  files: Array<ImportFilePreview>;
  notes: Array<ImportNote>;
};

export type InfluenceModel =
  /** Nobody does: everyone with a stance is wholly open (DeGroot 1974). */
  | 'DE_GROOT'
  /** Everyone keeps part of its own position (Friedkin & Johnsen 1990). */
  | 'FRIEDKIN_JOHNSEN';

/**
 * When partners keep talking, where do their positions end, and whose counts most? Positive relationships only, from who influences to who listens:
 * `influence` / 4 where given, otherwise `strength`, otherwise 0.5; not directed: both ways; the greatest of parallel ones. The weights of those that one
 * listens to add up to 1. Who has no stance is wholly open; who neither has one nor listens, directly or through others, to one that has, takes no part.
 */
export type InfluenceOutlook = {
  __typename?: 'InfluenceOutlook';
  asOf: Scalars['DateTime']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  issueId: Scalars['ID']['output'];
  layer?: Maybe<Layer>;
  /** Partners that take no part. */
  leftOutIds: Array<Scalars['ID']['output']>;
  /** Mean over the partners that have a stance; null without. */
  meanInitial?: Maybe<Scalars['Float']['output']>;
  /** Mean over all that take part; null where undefined for one of them. */
  meanSettled?: Maybe<Scalars['Float']['output']>;
  model: InfluenceModel;
  /** Those that take part, by name. */
  partners: Array<PartnerInfluence>;
  scope: Visibility;
  /** V: row's settled position = Σ V · initial position of the column, in the order of `partners`; null where undefined. At most 150 partners take part in it; more is refused. */
  totalInfluence?: Maybe<Array<Array<Scalars['Float']['output']>>>;
  /** Why there is no outcome, or none for some; null when there is one for all. */
  undefinedBecause?: Maybe<Scalars['String']['output']>;
};

/** Int filters */
export type IntScalarFilters = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** An interest (belang): what partners need, apart from the position they take. */
export type Interest = {
  __typename?: 'Interest';
  author?: Maybe<Scalars['ID']['output']>;
  centre: Array<Centre>;
  centreConnection: InterestCentreConnection;
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  holdings: Array<Holding>;
  holdingsConnection: InterestHoldingsConnection;
  id: Scalars['ID']['output'];
  /** 1 to 200 characters, unique in the centre. */
  name: Scalars['String']['output'];
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  scope: InterestScope;
  source?: Maybe<Scalars['String']['output']>;
  theme?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};


/** An interest (belang): what partners need, apart from the position they take. */
export type InterestCentreArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreSort>>;
  where?: InputMaybe<CentreWhere>;
};


/** An interest (belang): what partners need, apart from the position they take. */
export type InterestCentreConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestCentreConnectionSort>>;
  where?: InputMaybe<InterestCentreConnectionWhere>;
};


/** An interest (belang): what partners need, apart from the position they take. */
export type InterestHoldingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingSort>>;
  where?: InputMaybe<HoldingWhere>;
};


/** An interest (belang): what partners need, apart from the position they take. */
export type InterestHoldingsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestHoldingsConnectionSort>>;
  where?: InputMaybe<InterestHoldingsConnectionWhere>;
};

export type InterestCentreConnection = {
  __typename?: 'InterestCentreConnection';
  edges: Array<InterestCentreRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InterestCentreConnectionSort = {
  node?: InputMaybe<CentreSort>;
};

export type InterestCentreConnectionWhere = {
  AND?: InputMaybe<Array<InterestCentreConnectionWhere>>;
  NOT?: InputMaybe<InterestCentreConnectionWhere>;
  OR?: InputMaybe<Array<InterestCentreConnectionWhere>>;
  node?: InputMaybe<CentreWhere>;
};

export type InterestCentreRelationship = {
  __typename?: 'InterestCentreRelationship';
  cursor: Scalars['String']['output'];
  node: Centre;
};

export type InterestEdge = {
  __typename?: 'InterestEdge';
  cursor: Scalars['String']['output'];
  node: Interest;
};

/** How much can pass between partners or blocs, and which ties it hangs on. */
export type InterestFlow = {
  __typename?: 'InterestFlow';
  asOf: Scalars['DateTime']['output'];
  capacity: FlowCapacity;
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  direction: TieDirection;
  /** Routes that share no tie, partner ids in order, as many as there can be (at most 50), whatever the capacity asked for. */
  disjointRoutes: Array<Array<Scalars['ID']['output']>>;
  layer?: Maybe<Layer>;
  /** Ties whose loss parts the two, with capacities that add up to `value`; where several sets do, the one nearest to `fromIds`. */
  minimumCut: Array<FlowTie>;
  scope: Visibility;
  /** Partners on the side of `fromIds` of that cut. */
  sourceSideIds: Array<Scalars['ID']['output']>;
  /** Most that can pass at once. */
  value: Scalars['Float']['output'];
};

export type InterestHoldingsConnection = {
  __typename?: 'InterestHoldingsConnection';
  edges: Array<InterestHoldingsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InterestHoldingsConnectionSort = {
  node?: InputMaybe<HoldingSort>;
};

export type InterestHoldingsConnectionWhere = {
  AND?: InputMaybe<Array<InterestHoldingsConnectionWhere>>;
  NOT?: InputMaybe<InterestHoldingsConnectionWhere>;
  OR?: InputMaybe<Array<InterestHoldingsConnectionWhere>>;
  node?: InputMaybe<HoldingWhere>;
};

export type InterestHoldingsRelationship = {
  __typename?: 'InterestHoldingsRelationship';
  cursor: Scalars['String']['output'];
  node: Holding;
};

export type InterestPayload = {
  __typename?: 'InterestPayload';
  change?: Maybe<Change>;
  interest?: Maybe<FieldInterest>;
  userErrors: Array<UserError>;
};

export type InterestScope =
  /** Of the centre as a whole. */
  | 'COLLECTIVE'
  /** Of one or a few partners. */
  | 'INDIVIDUAL';

/** InterestScope filters */
export type InterestScopeEnumScalarFilters = {
  eq?: InputMaybe<InterestScope>;
  in?: InputMaybe<Array<InterestScope>>;
};

/** Fields to sort Interests by. The order in which sorts are applied is not guaranteed when specifying many fields in one InterestSort object. */
export type InterestSort = {
  author?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  reviewBy?: InputMaybe<SortDirection>;
  scope?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  theme?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
};

/** An interest of the partner to be persuaded that others hold too. */
export type InterestToBring = {
  __typename?: 'InterestToBring';
  /** To the partner to be persuaded, 0 to 1; null when unknown. */
  importance?: Maybe<Scalars['Float']['output']>;
  interestId: Scalars['ID']['output'];
  isSharedByIntroducer: Scalars['Boolean']['output'];
  /** Of those in favour by then. */
  sharedByIds: Array<Scalars['ID']['output']>;
};

export type InterestWhere = {
  AND?: InputMaybe<Array<InterestWhere>>;
  NOT?: InputMaybe<InterestWhere>;
  OR?: InputMaybe<Array<InterestWhere>>;
  author?: InputMaybe<IdScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  description?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  reviewBy?: InputMaybe<DateTimeScalarFilters>;
  scope?: InputMaybe<InterestScopeEnumScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  theme?: InputMaybe<StringScalarFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
};

export type InterestsConnection = {
  __typename?: 'InterestsConnection';
  edges: Array<InterestEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An issue (kwestie): a question on which partners take a position. */
export type Issue = {
  __typename?: 'Issue';
  author?: Maybe<Scalars['ID']['output']>;
  centre: Array<Centre>;
  centreConnection: IssueCentreConnection;
  centreId: Scalars['ID']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The name in lower case with hyphens; may stand in for the id wherever a query takes an issueId with a centreId. */
  key: Scalars['String']['output'];
  /** Upper end of the issue's own scale; position +1 stands for it. */
  maximum?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the issue's own scale, shown beside positions; position −1 stands for it. */
  minimum?: Maybe<Scalars['Float']['output']>;
  /** 1 to 200 characters, unique in the centre. */
  name: Scalars['String']['output'];
  rule?: Maybe<RulePreset>;
  source?: Maybe<Scalars['String']['output']>;
  stances: Array<Stance>;
  stancesConnection: IssueStancesConnection;
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['DateTime']['output'];
  /** When the issue was closed; null while it is open. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};


/** An issue (kwestie): a question on which partners take a position. */
export type IssueCentreArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreSort>>;
  where?: InputMaybe<CentreWhere>;
};


/** An issue (kwestie): a question on which partners take a position. */
export type IssueCentreConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueCentreConnectionSort>>;
  where?: InputMaybe<IssueCentreConnectionWhere>;
};


/** An issue (kwestie): a question on which partners take a position. */
export type IssueStancesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StanceSort>>;
  where?: InputMaybe<StanceWhere>;
};


/** An issue (kwestie): a question on which partners take a position. */
export type IssueStancesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueStancesConnectionSort>>;
  where?: InputMaybe<IssueStancesConnectionWhere>;
};

/** An interval on an issue, both ends included. */
export type IssueBand = {
  __typename?: 'IssueBand';
  high: IssuePoint;
  low: IssuePoint;
};

export type IssueCentreConnection = {
  __typename?: 'IssueCentreConnection';
  edges: Array<IssueCentreRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IssueCentreConnectionSort = {
  node?: InputMaybe<CentreSort>;
};

export type IssueCentreConnectionWhere = {
  AND?: InputMaybe<Array<IssueCentreConnectionWhere>>;
  NOT?: InputMaybe<IssueCentreConnectionWhere>;
  OR?: InputMaybe<Array<IssueCentreConnectionWhere>>;
  node?: InputMaybe<CentreWhere>;
};

export type IssueCentreRelationship = {
  __typename?: 'IssueCentreRelationship';
  cursor: Scalars['String']['output'];
  node: Centre;
};

export type IssueEdge = {
  __typename?: 'IssueEdge';
  cursor: Scalars['String']['output'];
  node: Issue;
};

/** The force-field diagram of one issue (Lewin 1951). */
export type IssueForces = {
  __typename?: 'IssueForces';
  /** Stances with a force above 0, strongest first. */
  driving: Array<StanceForce>;
  /** Sum of the forces above 0; 0 when there are none. */
  drivingForce: Scalars['Float']['output'];
  /** drivingForce − restrainingForce. */
  netForce: Scalars['Float']['output'];
  /** Stances with a force of 0. */
  neutral: Array<StanceForce>;
  /** Stances with a force below 0, strongest first. */
  restraining: Array<StanceForce>;
  /** Sum of the sizes of the forces below 0, so 0 or more. */
  restrainingForce: Scalars['Float']['output'];
  /** Stances whose force is unknown, because power or salience is; they count in no sum. */
  unknown: Array<StanceForce>;
};

export type IssueOutlook = {
  __typename?: 'IssueOutlook';
  /** Compromise when the exchanges below are made; null without a compromise. */
  afterExchanges?: Maybe<IssuePoint>;
  /** Null with `undefinedBecause`. */
  compromise?: Maybe<Compromise>;
  /** Experimental, and computed when asked for. At most 150 partners with a position: more is refused, and the rest of the answer stands. */
  experimentalChallenge?: Maybe<ExperimentalChallenge>;
  hasOwnScale: Scalars['Boolean']['output'];
  issueId: Scalars['ID']['output'];
  maximum: Scalars['Float']['output'];
  /** Null with `undefinedBecause`. */
  median?: Maybe<WeightedMedian>;
  /** Ends of its own scale; −1 and 1 when it has none. */
  minimum: Scalars['Float']['output'];
  /** Nash's solution, with power as bargaining weight, quadratic losses, and no agreement as bad as the far end of the scale; null with `nashUndefinedBecause`. */
  nash?: Maybe<IssuePoint>;
  nashUndefinedBecause?: Maybe<NoOutcome>;
  /** By name. */
  positions: Array<BargainingPosition>;
  undefinedBecause?: Maybe<NoOutcome>;
  /** Null with `winSetUndefinedBecause`. */
  winSet?: Maybe<WinSet>;
  winSetUndefinedBecause?: Maybe<NoOutcome>;
};

export type IssuePayload = {
  __typename?: 'IssuePayload';
  change?: Maybe<Change>;
  issue?: Maybe<FieldIssue>;
  userErrors: Array<UserError>;
};

/** A point on an issue: `value` on its own scale (the position when it has none), `position` on −1 to +1. */
export type IssuePoint = {
  __typename?: 'IssuePoint';
  position: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

/** Fields to sort Issues by. The order in which sorts are applied is not guaranteed when specifying many fields in one IssueSort object. */
export type IssueSort = {
  author?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  key?: InputMaybe<SortDirection>;
  maximum?: InputMaybe<SortDirection>;
  minimum?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  rule?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
};

export type IssueStancesConnection = {
  __typename?: 'IssueStancesConnection';
  edges: Array<IssueStancesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IssueStancesConnectionSort = {
  node?: InputMaybe<StanceSort>;
};

export type IssueStancesConnectionWhere = {
  AND?: InputMaybe<Array<IssueStancesConnectionWhere>>;
  NOT?: InputMaybe<IssueStancesConnectionWhere>;
  OR?: InputMaybe<Array<IssueStancesConnectionWhere>>;
  node?: InputMaybe<StanceWhere>;
};

export type IssueStancesRelationship = {
  __typename?: 'IssueStancesRelationship';
  cursor: Scalars['String']['output'];
  node: Stance;
};

export type IssueWhere = {
  AND?: InputMaybe<Array<IssueWhere>>;
  NOT?: InputMaybe<IssueWhere>;
  OR?: InputMaybe<Array<IssueWhere>>;
  author?: InputMaybe<IdScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  description?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  key?: InputMaybe<StringScalarFilters>;
  maximum?: InputMaybe<FloatScalarFilters>;
  minimum?: InputMaybe<FloatScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  rule?: InputMaybe<RulePresetEnumScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
};

export type IssuesConnection = {
  __typename?: 'IssuesConnection';
  edges: Array<IssueEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What key players are wanted for (Borgatti 2006). */
export type KeyPlayerGoal =
  /** Whose absence leaves most pairs without any route? */
  | 'FRAGMENT'
  /** Whose absence leaves most pairs with long detours or none? */
  | 'FRAGMENT_BY_DISTANCE'
  /** Who together are nearest to all? */
  | 'REACH_BY_DISTANCE'
  /** Who together reach most others within `steps`? */
  | 'REACH_WITHIN';

/** The best sets of partners for a goal; a best set is seldom the top of a ranking. */
export type KeyPlayers = {
  __typename?: 'KeyPlayers';
  asOf: Scalars['DateTime']['output'];
  centreId: Scalars['ID']['output'];
  goal: KeyPlayerGoal;
  /** More sets are as good than are listed. */
  isCut: Scalars['Boolean']['output'];
  /** No better set exists. */
  isExact: Scalars['Boolean']['output'];
  layer?: Maybe<Layer>;
  partnerCount: Scalars['Int']['output'];
  scope: Visibility;
  /** The best sets, partner ids; all of them when exact, at most 100. */
  sets: Array<Array<Scalars['ID']['output']>>;
  size: Scalars['Int']['output'];
  /** 0 to 1, of every set in `sets`; null when there are fewer partners than `size` or, for goals of fragmenting, fewer than two would be left. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The same of the network as it is, with nobody taken out; null where undefined, and for goals of reach. */
  valueBefore?: Maybe<Scalars['Float']['output']>;
};

/** Language of the messages. */
export type Language =
  | 'EN'
  | 'NL';

/** The network a relationship belongs to. */
export type Layer =
  /** As laid down: contract, permit, membership, line of authority. */
  | 'FORMAL'
  /** As lived: knows, helps, trusts, avoids. */
  | 'INFORMAL';

/** Where a partner stands in the formal and in the informal network. */
export type LayerDifference = {
  __typename?: 'LayerDifference';
  /** Informal − formal; null where either is undefined. */
  difference: LayerValues;
  formal: LayerValues;
  informal: LayerValues;
  partnerId: Scalars['ID']['output'];
};

/** Layer filters */
export type LayerEnumScalarFilters = {
  eq?: InputMaybe<Layer>;
  in?: InputMaybe<Array<Layer>>;
};

/** The measures that are told apart by layer. */
export type LayerValues = {
  __typename?: 'LayerValues';
  betweennessNormalised?: Maybe<Scalars['Float']['output']>;
  constraint?: Maybe<Scalars['Float']['output']>;
  core: Scalars['Float']['output'];
  degree: Scalars['Float']['output'];
  eigenvector?: Maybe<Scalars['Float']['output']>;
  harmonicCloseness?: Maybe<Scalars['Float']['output']>;
  pageRank?: Maybe<Scalars['Float']['output']>;
  strength: Scalars['Float']['output'];
};

/**
 * MACTOR (Godet 1991): who can move whom, and who stands where. From the graph as it is: MID is `influence` of relationships (both ways when not directed, the
 * greatest of parallel ones, of any sign); the objectives are the open issues; 2MAO is 4 × position × salience (salience unknown: as 1).
 * A partner takes part when some relationship says how much it influences or is influenced, 0 included, or when it has a stance on one of the issues.
 */
export type Mactor = {
  __typename?: 'Mactor';
  asOf: Scalars['DateTime']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** By name. */
  issues: Array<MactorIssue>;
  layer?: Maybe<Layer>;
  /** Partners that take no part. */
  leftOutIds: Array<Scalars['ID']['output']>;
  /** At most 150 partners take part in these; more is refused. */
  matrices: MactorMatrices;
  /** By name. */
  partners: Array<MactorPartner>;
  scope: Visibility;
  /** Stances without a salience. */
  unknownSalienceCount: Scalars['Int']['output'];
  variant: CompetitivenessVariant;
};

export type MactorIssue = {
  __typename?: 'MactorIssue';
  against?: Maybe<Scalars['Float']['output']>;
  againstCount: Scalars['Int']['output'];
  inFavour?: Maybe<Scalars['Float']['output']>;
  /** Partners in favour and against (1MAO). */
  inFavourCount: Scalars['Int']['output'];
  issueId: Scalars['ID']['output'];
  /** Sum of the sizes of 3MAO; null where R* is undefined. */
  mobilisation?: Maybe<Scalars['Float']['output']>;
};

/** The matrices of MACTOR, row by row. */
export type MactorMatrices = {
  __typename?: 'MactorMatrices';
  /** Partners by partners, order 1, 2 and 3 (a matrix each; null where R* is undefined): issues on which two are on the same side … */
  convergence: Array<Maybe<Array<Array<Scalars['Float']['output']>>>>;
  /** MIDI: direct and through one other. */
  directAndIndirectInfluence: Array<Array<Scalars['Float']['output']>>;
  /** MID, 0 to 4: rows influence columns, in the order of `partners`. */
  directInfluence: Array<Array<Scalars['Float']['output']>>;
  /** … and on opposite sides. */
  divergence: Array<Maybe<Array<Array<Scalars['Float']['output']>>>>;
  /** Convergence − divergence. */
  netDistance: Array<Maybe<Array<Array<Scalars['Float']['output']>>>>;
  /** NS: MIDI less its mirror. */
  netScale: Array<Array<Scalars['Float']['output']>>;
  /** 1MAO: partners by issues, in the order of `partners` and `issues`. */
  simplePosition: Array<Array<Scalars['Float']['output']>>;
  /** 2MAO, −4 to +4. */
  valuedPosition: Array<Array<Scalars['Float']['output']>>;
  /** 3MAO: 2MAO × R*; null where R* is undefined. */
  weightedValuedPosition?: Maybe<Array<Array<Scalars['Float']['output']>>>;
};

export type MactorPartner = {
  __typename?: 'MactorPartner';
  /** 1 is most ambivalent, 0 never; of order 1, 2 and 3. Null for who shares no issue with anyone, and of order 3 where R* is. */
  ambivalence: Array<Maybe<Scalars['Float']['output']>>;
  /** R* of the variant asked for, mean 1; null when nobody influences anybody. */
  competitiveness?: Maybe<Scalars['Float']['output']>;
  /** R* of each variant. */
  competitivenessCanonical?: Maybe<Scalars['Float']['output']>;
  competitivenessWithoutDiagonal?: Maybe<Scalars['Float']['output']>;
  /** Net dependence D: column of MIDI without the diagonal. */
  dependence: Scalars['Float']['output'];
  /** Sum of the sizes of its 3MAO; null where R* is. */
  implication?: Maybe<Scalars['Float']['output']>;
  /** Net influence I: row of MIDI without the diagonal. */
  influence: Scalars['Float']['output'];
  partnerId: Scalars['ID']['output'];
  place: MactorPlace;
};

/** Place on the plane of influence and dependence; each axis is cut at its mean, and a value on the cut counts as high. */
export type MactorPlace =
  /** Low influence, low dependence. */
  | 'AUTONOMOUS'
  /** High influence, low dependence. */
  | 'DOMINANT'
  /** Low influence, high dependence. */
  | 'DOMINATED'
  /** High influence, high dependence. */
  | 'RELAY';

export type MappingOrigin =
  | 'CHOSEN'
  | 'GUESSED'
  | 'NONE'
  | 'REMEMBERED';

/** The signed-in user. */
export type Me = {
  __typename?: 'Me';
  /** True when you may send free-form GraphQL. */
  canExplore: Scalars['Boolean']['output'];
  /** True when you may manage users. */
  canManageUsers: Scalars['Boolean']['output'];
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The role in each centre you may open; a role held everywhere is listed for every centre. */
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
};

/** What a measure asks, where it comes from and when it has no answer. */
export type Measure = {
  __typename?: 'Measure';
  /** Where it stands in PartnerMeasures, such as `betweenness` or `brokerage.liaison.count`. */
  field: Scalars['String']['output'];
  /** The formula, in words and signs. */
  formula: Scalars['String']['output'];
  /** Whether more of it means more room to act; constraint is the other way round. */
  isHighGood: Scalars['Boolean']['output'];
  measure: NetworkMeasure;
  /** The question it answers, in one plain sentence. */
  question: Scalars['String']['output'];
  reference: Scalars['String']['output'];
  /** Null when it always has an answer. */
  undefinedWhen?: Maybe<Scalars['String']['output']>;
};

/** The routes and circles a number rests on. */
export type MeasureEvidence = {
  __typename?: 'MeasureEvidence';
  measure: NetworkMeasure;
  partnerId: Scalars['ID']['output'];
  /** Partners the number counts, such as the contacts of a degree; at most `limit`. */
  partnerIds: Array<Scalars['ID']['output']>;
  /** Shortest routes through or from the partner, ids in order; the strongest examples, at most `limit`. */
  routes: Array<Array<Scalars['ID']['output']>>;
  /** How many there are in all. */
  total: Scalars['Float']['output'];
  /** Three partners tied to each other, or pairs of contacts with the partner between them; at most `limit`. */
  triangles: Array<Array<Scalars['ID']['output']>>;
  value?: Maybe<Scalars['Float']['output']>;
};

/** A member who does not vote in favour as stances are now. */
export type MemberToPersuade = {
  __typename?: 'MemberToPersuade';
  /** What it is thought to take: see PersuasionInput. */
  hours: Scalars['Float']['output'];
  partnerId: Scalars['ID']['output'];
  voteNow: Vote;
};

export type Membership = {
  __typename?: 'Membership';
  centreId: Scalars['ID']['output'];
  role: Role;
};

export type MembershipInput = {
  centreId: Scalars['ID']['input'];
  role: Role;
};

export type Mutation = {
  __typename?: 'Mutation';
  addContact: ContactPayload;
  /** Takes a centre out of use. Its data stays readable; nothing in it can change until this is undone. */
  archiveCentre: CentrePayload;
  /**
   * Ends a partner's part in the field, with its contacts, stances, holdings and relationships. A conflict goes on between the others,
   * and ends when fewer than two are left.
   */
  archivePartner: PartnerPayload;
  /** Stops an analysis of yours; its query then fails with the code CANCELLED. False when it has ended already. Closing the connection of a query stops it too. */
  cancelAnalysis: Scalars['Boolean']['output'];
  /** Ends a conflict, with what was agreed. */
  closeConflict: ConflictPayload;
  /** Ends an interest and who holds it. */
  closeInterest: InterestPayload;
  /** The question is settled or dropped; its stances stay readable. */
  closeIssue: IssuePayload;
  /** Corrects a centre's own fields. An absent field stays, null clears. */
  correctCentre: CentrePayload;
  correctConflict: ConflictPayload;
  correctContact: ContactPayload;
  correctHolding: HoldingPayload;
  correctInterest: InterestPayload;
  correctIssue: IssuePayload;
  /**
   * Corrects a partner. An absent field stays, null clears. The new values hold since `validFrom`, or from now on, and not since before the
   * values they replace; those stay readable through `asOf`. With the very date of the old values, these were a mistake and are not kept.
   */
  correctPartner: PartnerPayload;
  /** A new value closes the old one and opens the next; `asOf` still reads the old. */
  correctRelationship: RelationshipPayload;
  correctScenario: ScenarioPayload;
  /** A new value closes the old one and opens the next; `asOf` still reads the old. */
  correctStance: StancePayload;
  correctUser: UserPayload;
  /** Makes an access token with your own rights, valid for `days` (1 to 365, default 90). */
  createAccessToken: AccessTokenPayload;
  /** Makes a centre; its maker becomes a member of it, in the strongest role they have anywhere. */
  createCentre: CentrePayload;
  createInterest: InterestPayload;
  createPartner: PartnerPayload;
  /** Notes a relationship; DUPLICATE when one of the same kind and layer joins the two already. */
  createRelationship: RelationshipPayload;
  createUser: UserPayload;
  /** Closes an account, ends its sessions and revokes its tokens. What the user wrote stays. */
  disableUser: UserPayload;
  /** The person no longer speaks for the partner. */
  endContact: ContactPayload;
  /** The partner no longer has the interest. */
  endHolding: HoldingPayload;
  /** The relationship has ended. */
  endRelationship: RelationshipPayload;
  endScenario: ScenarioPayload;
  /** Notes that a partner has an interest. */
  holdInterest: HoldingPayload;
  /**
   * Imports files into a centre, all or nothing, as one change that can be undone in one step. With `centreName` instead of
   * `centreId` the centre of that name is used, or made when it is new.
   */
  importFacts: ImportPayload;
  /** Moves every holding of one interest to another and ends the first. */
  mergeInterests: InterestPayload;
  /** Moves every stance of one issue to another and closes the first. */
  mergeIssues: IssuePayload;
  /** Moves every fact of one partner to another and ends the first. Where both have the same stance, holding or relationship, that of `intoId` stays. */
  mergePartners: PartnerPayload;
  openConflict: ConflictPayload;
  raiseIssue: IssuePayload;
  /** Redoes a change of your own that was undone. */
  redoChange: ChangePayload;
  revokeAccessToken: AccessTokenPayload;
  /** Keeps what is assumed of an issue under a name. */
  saveScenario: ScenarioPayload;
  /** Notes the first stance of a partner on an issue; DUPLICATE with its id when there is one already. */
  takeStance: StancePayload;
  /**
   * Undoes one of your own changes: every fact in it returns to what it was. Refused, with the facts named, when one of them
   * was changed since, or when facts were noted about it since. Undoing an undo is what `redoChange` does.
   */
  undoChange: ChangePayload;
  /** The partner no longer takes a position. */
  withdrawStance: StancePayload;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationArchiveCentreArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationArchivePartnerArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelAnalysisArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCloseConflictArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  outcome?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCloseInterestArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseIssueArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCorrectCentreArgs = {
  input: CorrectCentreInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectConflictArgs = {
  input: CorrectConflictInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectContactArgs = {
  input: CorrectContactInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectHoldingArgs = {
  input: CorrectHoldingInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectInterestArgs = {
  input: CorrectInterestInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectIssueArgs = {
  input: CorrectIssueInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectPartnerArgs = {
  input: CorrectPartnerInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectRelationshipArgs = {
  input: CorrectRelationshipInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectScenarioArgs = {
  input: CorrectScenarioInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectStanceArgs = {
  input: CorrectStanceInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCorrectUserArgs = {
  input: CorrectUserInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCreateAccessTokenArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  mutationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationCreateCentreArgs = {
  input: CreateCentreInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCreateInterestArgs = {
  input: CreateInterestInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCreateRelationshipArgs = {
  input: CreateRelationshipInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationDisableUserArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndContactArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndHoldingArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndRelationshipArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndScenarioArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationHoldInterestArgs = {
  input: HoldInterestInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationImportFactsArgs = {
  centreId?: InputMaybe<Scalars['ID']['input']>;
  centreName?: InputMaybe<Scalars['String']['input']>;
  files: Array<ImportFileInput>;
  language?: InputMaybe<Language>;
  mutationId: Scalars['ID']['input'];
  visibility?: InputMaybe<Visibility>;
};


export type MutationMergeInterestsArgs = {
  id: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  intoVersion: Scalars['Int']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMergeIssuesArgs = {
  id: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  intoVersion: Scalars['Int']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMergePartnersArgs = {
  id: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  intoVersion: Scalars['Int']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationOpenConflictArgs = {
  input: OpenConflictInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationRaiseIssueArgs = {
  input: RaiseIssueInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationRedoChangeArgs = {
  changeId: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
};


export type MutationRevokeAccessTokenArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
};


export type MutationSaveScenarioArgs = {
  input: SaveScenarioInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationTakeStanceArgs = {
  input: TakeStanceInput;
  mutationId: Scalars['ID']['input'];
};


export type MutationUndoChangeArgs = {
  changeId: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
};


export type MutationWithdrawStanceArgs = {
  id: Scalars['ID']['input'];
  mutationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** Where issues end when partners bargain, which deals they make, and who is hurt by them. */
export type NegotiationOutlook = {
  __typename?: 'NegotiationOutlook';
  asOf: Scalars['DateTime']['output'];
  /** Pairs of partners and issues with the compromise between the two on both. */
  candidateCount: Scalars['Int']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Of all these exchanges together, the most hurt first. */
  effects: Array<PartnerEffect>;
  /** As used: how wrong an estimate of power or salience may be, as a share of itself. */
  error: Scalars['Float']['output'];
  /** In the order in which they are made, the greatest gain first; nobody gives the same position away twice. None with one issue. */
  exchanges: Array<PositionExchange>;
  /** In the order asked for. */
  issues: Array<IssueOutlook>;
  /** To be said beside every outcome: on 66 decisions of the European Union the best models were wrong by this share of the scale on average (Thomson et al. 2006). */
  meanPublishedError: Scalars['Float']['output'];
  scope: Visibility;
};

/** A number that each partner has. The words of each are in `networkMeasures.measures`. */
export type NetworkMeasure =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'CONSTRAINT'
  | 'CONSULTANT'
  | 'COORDINATOR'
  | 'CORE'
  | 'DEGREE'
  | 'EFFECTIVE_SIZE'
  | 'EFFICIENCY'
  | 'EIGENVECTOR'
  | 'GATEKEEPER'
  | 'HARMONIC_CLOSENESS'
  | 'IN_CLOSENESS'
  | 'IN_DEGREE'
  | 'LIAISON'
  | 'OUT_DEGREE'
  | 'PAGE_RANK'
  | 'REPRESENTATIVE'
  | 'STRENGTH';

/**
 * Who connects, who is held in one circle, where the network would break.
 * Computed over what you may see. Negative relationships never count in paths, ranks, communities, cores, holes or density; `negativeCount` says how many were left
 * out. Parallel relationships of two partners count as one tie, with the greatest strength.
 */
export type NetworkMeasures = {
  __typename?: 'NetworkMeasures';
  asOf: Scalars['DateTime']['output'];
  bridges: Array<Bridge>;
  centreId: Scalars['ID']['output'];
  communityCount: Scalars['Int']['output'];
  /** Without direction. */
  componentCount: Scalars['Int']['output'];
  cutVertexIds: Array<Scalars['ID']['output']>;
  dataVersion: Scalars['Int']['output'];
  /** Greatest core number. */
  degeneracy: Scalars['Int']['output'];
  /** Ties as a share of those that could be; null with fewer than two partners. */
  density?: Maybe<Scalars['Float']['output']>;
  /** Longest of the shortest routes from one partner to another that it reaches, in steps or, weighed, in 1 / strength; null without ties. */
  diameter?: Maybe<Scalars['Float']['output']>;
  /** What was used: as asked for, otherwise DIRECTED when every counted relationship is directed. */
  direction: TieDirection;
  groupBy: GroupBy;
  /** All pairs of groups; with more than 50 groups only pairs that have a relationship. */
  groups: Array<GroupTie>;
  largestComponentSize: Scalars['Int']['output'];
  layer?: Maybe<Layer>;
  /** By the size of the difference in betweenness. Empty when one layer was asked for. */
  layerDifferences: Array<LayerDifference>;
  /** Mean of those routes, in the same unit (directed: over ordered pairs); null without ties. */
  meanPathLength?: Maybe<Scalars['Float']['output']>;
  measures: Array<Measure>;
  /** Newman's modularity of the communities found, at resolution 1, without direction (a tie there and back is one); by strength when weighed; null without ties. */
  modularity?: Maybe<Scalars['Float']['output']>;
  /** True when no division into communities does better. */
  modularityIsProven: Scalars['Boolean']['output'];
  negativeCount: Scalars['Int']['output'];
  partnerCount: Scalars['Int']['output'];
  /** By name of the partner. */
  partners: Array<PartnerMeasures>;
  /** Share of the ties that are returned; null undirected and without ties. */
  reciprocity?: Maybe<Scalars['Float']['output']>;
  /** The widest visibility beside your own facts. */
  scope: Visibility;
  tieCount: Scalars['Int']['output'];
  /** Share of the chains of three that close; null without chains. Without direction. */
  transitivity?: Maybe<Scalars['Float']['output']>;
  /** Directed networks only; empty otherwise. */
  triads: Array<TriadCount>;
  /** Without direction. */
  triangleCount: Scalars['Int']['output'];
  warnings: Array<AnalysisWarning>;
  weighting: TieWeighting;
};

/** Why there are no options. */
export type NoCoalition =
  /** Coalitions win, but none that is allowed: `contradictions` says what stands in the way. */
  | 'CONSTRAINTS_CONTRADICT'
  | 'NOBODY_ENTITLED'
  | 'NONE_FOUND_IN_TIME'
  | 'NO_RULE'
  /** Passes with nobody in it. */
  | 'PASSES_WITHOUT_ANYONE'
  /** Not even when all are in favour: `ifAllInFavour` says on which test it fails. */
  | 'RULE_CANNOT_BE_WON'
  /** For CONNECTED: those who take a position do not win together. */
  | 'TOO_FEW_POSITIONS';

/** Why an issue has no outcome, or no win-set. */
export type NoOutcome =
  | 'NOBODY_TAKES_A_POSITION'
  /** Nobody with a position has a known power and salience above 0. */
  | 'NOBODY_WITH_POWER_AND_SALIENCE'
  /** For Nash: for every outcome somebody would rather have no agreement. */
  | 'NO_OUTCOME_BETTER_THAN_DISAGREEMENT_FOR_ALL'
  /** For the win-set: the issue has no decision rule. */
  | 'NO_RULE'
  /** The lower end of its scale is not below the upper end. */
  | 'NO_SCALE'
  /** For the win-set: not even all together win. */
  | 'RULE_CANNOT_BE_WON';

/** Why no plan wins. */
export type NoPlan =
  /** It can be won, but not with these exclusions and introductions. */
  | 'CONSTRAINTS_CONTRADICT'
  | 'NOBODY_ENTITLED'
  | 'NONE_FOUND_IN_TIME'
  /** It can be won, but not so that anyone may walk away. */
  | 'NOT_ROBUST'
  | 'NO_RULE'
  /** Not even when all are in favour: see coalitionOptions. */
  | 'RULE_CANNOT_BE_WON'
  /** With everyone who can be persuaded it still fails. */
  | 'TOO_FEW_CAN_BE_PERSUADED';

/** Why a test has no share. A test without a share fails. */
export type NoShare =
  | 'ALL_WEIGHTS_ZERO'
  | 'NOBODY_ENTITLED'
  | 'NOBODY_VOTED'
  /** Nobody entitled has a known weight. */
  | 'NO_WEIGHT_KNOWN';

export type OpenConflictInput = {
  confidence?: InputMaybe<Scalars['Float']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  interestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  mediatorId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  partyIds: Array<Scalars['ID']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  severity: Scalars['Int']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<ConflictStage>;
  steps?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

/** What those outside the coalition do. */
export type OthersVote =
  /** All vote against: the careful assumption. Everyone votes, so any turnout is met. */
  | 'AGAINST'
  /** None votes: the coalition must reach the turnout by itself. */
  | 'NOT_CAST';

/** Pagination information (Relay) */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type Partner = {
  __typename?: 'Partner';
  /** What was last agreed (afspraak). */
  agreement?: Maybe<Scalars['String']['output']>;
  /** General attitude (houding) towards the shared course of the centre. */
  attitude: Attitude;
  author?: Maybe<Scalars['ID']['output']>;
  /** What it lives on. */
  businessModel?: Maybe<Scalars['String']['output']>;
  centre: Array<Centre>;
  centreConnection: PartnerCentreConnection;
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** Any grouping the centre uses: street, bloc, team. At most 100 characters. */
  group?: Maybe<Scalars['String']['output']>;
  holdings: Array<Holding>;
  holdingsConnection: PartnerHoldingsConnection;
  /** How to approach (hoe benaderen). */
  howToApproach?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** At most 60 characters. */
  kind: Scalars['String']['output'];
  /** How far others accept its claim as proper, 0 to 1. */
  legitimacy?: Maybe<Scalars['Float']['output']>;
  /** 1 to 200 characters, unique in the centre (case, accents and spaces ignored). */
  name: Scalars['String']['output'];
  /** Influence in the centre, 0 (none) to 1 (decides). Null is unknown, not 0. */
  power?: Maybe<Scalars['Float']['output']>;
  /** Visit, phone, e-mail, message, letter; at most 60 characters. */
  preferredChannel?: Maybe<Scalars['String']['output']>;
  /** Language tag, such as nl, en or ar. */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** Tone that works: short, formal, with figures. At most 200 characters. */
  preferredStyle?: Maybe<Scalars['String']['output']>;
  relationshipsFrom: Array<Relationship>;
  relationshipsFromConnection: PartnerRelationshipsFromConnection;
  relationshipsTo: Array<Relationship>;
  relationshipsToConnection: PartnerRelationshipsToConnection;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  /** Ring the partner is in (rol feitelijk). */
  ringActual?: Maybe<Ring>;
  /** Ring it should be in (rol gewenst). */
  ringDesired?: Maybe<Ring>;
  sector?: Maybe<Sector>;
  source?: Maybe<Scalars['String']['output']>;
  stances: Array<Stance>;
  stancesConnection: PartnerStancesConnection;
  /** How it is organised. At most 4,000 characters, as all long texts. */
  structure?: Maybe<Scalars['String']['output']>;
  /** At most 20 words of at most 60 characters. */
  themes: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** How pressing its claim is, 0 to 1. */
  urgency?: Maybe<Scalars['Float']['output']>;
  /** Since when these values hold. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when the partner takes part; null while it does. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
  /** Votes it casts, 0 to 1 million. */
  votes?: Maybe<Scalars['Float']['output']>;
  /** How it works and decides. */
  workingMethods?: Maybe<Scalars['String']['output']>;
  /** Property value for tax (WOZ), whole euros, 0 to 10 billion. */
  wozValue?: Maybe<Scalars['Float']['output']>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerCentreArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreSort>>;
  where?: InputMaybe<CentreWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerCentreConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerCentreConnectionSort>>;
  where?: InputMaybe<PartnerCentreConnectionWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerHoldingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingSort>>;
  where?: InputMaybe<HoldingWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerHoldingsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerHoldingsConnectionSort>>;
  where?: InputMaybe<PartnerHoldingsConnectionWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerRelationshipsFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipSort>>;
  where?: InputMaybe<RelationshipWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerRelationshipsFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerRelationshipsFromConnectionSort>>;
  where?: InputMaybe<PartnerRelationshipsFromConnectionWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerRelationshipsToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipSort>>;
  where?: InputMaybe<RelationshipWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerRelationshipsToConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerRelationshipsToConnectionSort>>;
  where?: InputMaybe<PartnerRelationshipsToConnectionWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerStancesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StanceSort>>;
  where?: InputMaybe<StanceWhere>;
};


/**
 * A partner: an organisation, group or department with an interest in the centre.
 * Known kinds are SHOP, HOSPITALITY, LANDLORD, RESIDENTS, MARKET, MUNICIPALITY, POLICE, ASSOCIATION, EVENT_ORGANISER, CULTURE,
 * TEAM, DEPARTMENT, MANAGEMENT, SUPPLIER, MEDIA, POLITICAL_PARTY, OTHER; another word is kept as it is given.
 */
export type PartnerStancesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerStancesConnectionSort>>;
  where?: InputMaybe<PartnerStancesConnectionWhere>;
};

/** Everything a coordinator reads before a visit, at one date. */
export type PartnerCard = {
  __typename?: 'PartnerCard';
  conflicts: Array<FieldConflict>;
  contacts: Array<Contact>;
  /** Earlier values, newest first, at most 100. */
  history: Array<Revision>;
  holdings: Array<FieldHolding>;
  /** Names of the partners, interests and issues that the lists above refer to. */
  names: Array<FactName>;
  partner: FieldPartner;
  relationships: Array<FieldRelationship>;
  stances: Array<FieldStance>;
};

export type PartnerCentreConnection = {
  __typename?: 'PartnerCentreConnection';
  edges: Array<PartnerCentreRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerCentreConnectionSort = {
  node?: InputMaybe<CentreSort>;
};

export type PartnerCentreConnectionWhere = {
  AND?: InputMaybe<Array<PartnerCentreConnectionWhere>>;
  NOT?: InputMaybe<PartnerCentreConnectionWhere>;
  OR?: InputMaybe<Array<PartnerCentreConnectionWhere>>;
  node?: InputMaybe<CentreWhere>;
};

export type PartnerCentreRelationship = {
  __typename?: 'PartnerCentreRelationship';
  cursor: Scalars['String']['output'];
  node: Centre;
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

/** A share of a scale (0 to 100 points) nearer to a partner's positions, times its salience; below 0 it is hurt. */
export type PartnerEffect = {
  __typename?: 'PartnerEffect';
  effect: Scalars['Float']['output'];
  partnerId: Scalars['ID']['output'];
};

export type PartnerHoldingsConnection = {
  __typename?: 'PartnerHoldingsConnection';
  edges: Array<PartnerHoldingsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerHoldingsConnectionSort = {
  node?: InputMaybe<HoldingSort>;
};

export type PartnerHoldingsConnectionWhere = {
  AND?: InputMaybe<Array<PartnerHoldingsConnectionWhere>>;
  NOT?: InputMaybe<PartnerHoldingsConnectionWhere>;
  OR?: InputMaybe<Array<PartnerHoldingsConnectionWhere>>;
  node?: InputMaybe<HoldingWhere>;
};

export type PartnerHoldingsRelationship = {
  __typename?: 'PartnerHoldingsRelationship';
  cursor: Scalars['String']['output'];
  node: Holding;
};

export type PartnerInfluence = {
  __typename?: 'PartnerInfluence';
  /** How far the mean position moves when it is persuaded wholly (to +1); null where undefined. */
  effectOfPersuading?: Maybe<Scalars['Float']['output']>;
  /** Position now, −1 to +1; null without a stance. */
  initial?: Maybe<Scalars['Float']['output']>;
  /** How far the mean position moves when this partner's moves by 1, 0 to 1; null where undefined. */
  leverage?: Maybe<Scalars['Float']['output']>;
  partnerId: Scalars['ID']['output'];
  /** As used; 1 for who listens to nobody, whatever is given. */
  selfWeight: Scalars['Float']['output'];
  /** Position when the talking is done, −1 to +1; null where undefined. */
  settled?: Maybe<Scalars['Float']['output']>;
  /** As used: 1 where there is no stance. */
  susceptibility: Scalars['Float']['output'];
};

/** The measures of one partner. Undefined is null; `networkMeasures.measures` says when. */
export type PartnerMeasures = {
  __typename?: 'PartnerMeasures';
  /** Pairs it stands between, each for the share of their shortest routes that pass it. Undirected pairs count once. */
  betweenness: Scalars['Float']['output'];
  /** As a share of all pairs of others, 0 to 1; null with fewer than three partners. */
  betweennessNormalised?: Maybe<Scalars['Float']['output']>;
  brokerage: BrokerageRoles;
  /** How near it is to all it can reach, for the share of partners it reaches (Wasserman & Faust); directed: along the direction. Null when it reaches nobody. */
  closeness?: Maybe<Scalars['Float']['output']>;
  /** Number of its community; 0 is the largest. */
  community: Scalars['Int']['output'];
  /** Number of its (weak) component; 0 is the largest. */
  component: Scalars['Int']['output'];
  /** Burt's constraint: how far its contacts are one circle. Null without ties. */
  constraint?: Maybe<Scalars['Float']['output']>;
  /** k of the innermost k-core it belongs to; without direction. */
  core: Scalars['Int']['output'];
  /** Partners it is tied to, whoever names whom. */
  degree: Scalars['Int']['output'];
  /** Burt's effective size: contacts less what they repeat of each other. Null without ties. */
  effectiveSize?: Maybe<Scalars['Float']['output']>;
  /** Effective size / degree. Null without ties. */
  efficiency?: Maybe<Scalars['Float']['output']>;
  /**
   * Tied to those who are well tied (directed: named by the well named), in the largest component; the squares add up to 1, as in networkx (in igraph the
   * greatest is 1). Null outside it, and where no single answer exists.
   */
  eigenvector?: Maybe<Scalars['Float']['output']>;
  /** Its group under `groupBy`; empty where it has none. */
  group: Scalars['String']['output'];
  /** Sum of 1 / distance to all others, 0 where out of reach, along the direction; null with one partner. */
  harmonicCloseness?: Maybe<Scalars['Float']['output']>;
  /** The same as a mean over the others; 0 to 1 without weights. */
  harmonicClosenessNormalised?: Maybe<Scalars['Float']['output']>;
  /** Directed: the same, of those that reach it; null undirected. */
  inCloseness?: Maybe<Scalars['Float']['output']>;
  /** Directed: how many name it; null undirected. */
  inDegree?: Maybe<Scalars['Int']['output']>;
  /** Whether the network falls into more parts without it. */
  isCutVertex: Scalars['Boolean']['output'];
  /** Directed: how many it names; null undirected. */
  outDegree?: Maybe<Scalars['Int']['output']>;
  /** Share of attention that ends with it when all pass theirs on; all add up to 1. */
  pageRank?: Maybe<Scalars['Float']['output']>;
  partnerId: Scalars['ID']['output'];
  /** Sum of the strengths of its ties (directed: of those it names). */
  strength: Scalars['Float']['output'];
};

/** Two partners who will not be in one coalition. */
export type PartnerPairInput = {
  oneId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};

export type PartnerPayload = {
  __typename?: 'PartnerPayload';
  change?: Maybe<Change>;
  /** The partner as stored now; with STALE_VERSION the version you have to reckon with. */
  partner?: Maybe<FieldPartner>;
  userErrors: Array<UserError>;
};

/** How much of the outcome depends on one partner. Null where the index is undefined; `undefinedIndices` says why. */
export type PartnerPower = {
  __typename?: 'PartnerPower';
  /** swings / 2^(n−1): how likely it decides when all others toss a coin. */
  banzhafAbsolute?: Maybe<Scalars['Float']['output']>;
  /** Its share of all swings; adds up to 1. */
  banzhafNormalised?: Maybe<Scalars['Float']['output']>;
  /** Its part in minimal winning coalitions, small ones counting more; adds up to 1. May be less for a heavier partner. */
  deeganPackel?: Maybe<Scalars['Float']['output']>;
  /** Its share of memberships in minimal winning coalitions (public good index); adds up to 1. May be less for a heavier partner. */
  holler?: Maybe<Scalars['Float']['output']>;
  /** Makes no difference in any coalition; null when it could not be counted. */
  isDummy?: Maybe<Scalars['Boolean']['output']>;
  /** In every winning coalition; null when it could not be counted. */
  isVeto?: Maybe<Scalars['Boolean']['output']>;
  /** A swing shared with others counts for less; adds up to 1. */
  johnston?: Maybe<Scalars['Float']['output']>;
  partnerId: Scalars['ID']['output'];
  /** Share of the losing coalitions that it can make win (Coleman). */
  powerToInitiate?: Maybe<Scalars['Float']['output']>;
  /** Share of the winning coalitions that it can stop (Coleman). */
  powerToPrevent?: Maybe<Scalars['Float']['output']>;
  /** How often it tips the scale when partners join in random order; adds up to 1. */
  shapleyShubik?: Maybe<Scalars['Float']['output']>;
  /** Coalitions that lose without it and win with it. Exact to 53 players, beyond that to about 12 digits. */
  swings?: Maybe<Scalars['Float']['output']>;
};

export type PartnerRelationshipsFromConnection = {
  __typename?: 'PartnerRelationshipsFromConnection';
  edges: Array<PartnerRelationshipsFromRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerRelationshipsFromConnectionSort = {
  node?: InputMaybe<RelationshipSort>;
};

export type PartnerRelationshipsFromConnectionWhere = {
  AND?: InputMaybe<Array<PartnerRelationshipsFromConnectionWhere>>;
  NOT?: InputMaybe<PartnerRelationshipsFromConnectionWhere>;
  OR?: InputMaybe<Array<PartnerRelationshipsFromConnectionWhere>>;
  node?: InputMaybe<RelationshipWhere>;
};

export type PartnerRelationshipsFromRelationship = {
  __typename?: 'PartnerRelationshipsFromRelationship';
  cursor: Scalars['String']['output'];
  node: Relationship;
};

export type PartnerRelationshipsToConnection = {
  __typename?: 'PartnerRelationshipsToConnection';
  edges: Array<PartnerRelationshipsToRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerRelationshipsToConnectionSort = {
  node?: InputMaybe<RelationshipSort>;
};

export type PartnerRelationshipsToConnectionWhere = {
  AND?: InputMaybe<Array<PartnerRelationshipsToConnectionWhere>>;
  NOT?: InputMaybe<PartnerRelationshipsToConnectionWhere>;
  OR?: InputMaybe<Array<PartnerRelationshipsToConnectionWhere>>;
  node?: InputMaybe<RelationshipWhere>;
};

export type PartnerRelationshipsToRelationship = {
  __typename?: 'PartnerRelationshipsToRelationship';
  cursor: Scalars['String']['output'];
  node: Relationship;
};

/** Who counts, why, and what would change that. */
export type PartnerSalience = {
  __typename?: 'PartnerSalience';
  /** For each attribute, the class it would be in when it gained or lost it; empty when one is unknown. */
  changes: Array<SalienceChange>;
  interestCut: Scalars['Float']['output'];
  /** How much the issue matters to it (its salience); without an issue the greatest over the open issues. 0 to 1; null when unknown. */
  interestLevel?: Maybe<Scalars['Float']['output']>;
  legitimacy?: Maybe<Scalars['Float']['output']>;
  /** How many of the three attributes it has, 0 to 3; null when one is unknown. */
  level?: Maybe<Scalars['Int']['output']>;
  partnerId: Scalars['ID']['output'];
  /** With an issue the power its stance on it gives, otherwise its own. */
  power?: Maybe<Scalars['Float']['output']>;
  /** The cut used for power and for interest on the grid. */
  powerCut: Scalars['Float']['output'];
  /** Null when power or interest is unknown. */
  quadrant?: Maybe<GridQuadrant>;
  ringActual?: Maybe<Ring>;
  ringDesired?: Maybe<Ring>;
  /** Null when an attribute is unknown; `unknown` names which. */
  salienceClass?: Maybe<SalienceClass>;
  unknown: Array<SalienceAttribute>;
  urgency?: Maybe<Scalars['Float']['output']>;
};

/** Fields to sort Partners by. The order in which sorts are applied is not guaranteed when specifying many fields in one PartnerSort object. */
export type PartnerSort = {
  agreement?: InputMaybe<SortDirection>;
  attitude?: InputMaybe<SortDirection>;
  author?: InputMaybe<SortDirection>;
  businessModel?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  group?: InputMaybe<SortDirection>;
  howToApproach?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  legitimacy?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  power?: InputMaybe<SortDirection>;
  preferredChannel?: InputMaybe<SortDirection>;
  preferredLanguage?: InputMaybe<SortDirection>;
  preferredStyle?: InputMaybe<SortDirection>;
  reviewBy?: InputMaybe<SortDirection>;
  ringActual?: InputMaybe<SortDirection>;
  ringDesired?: InputMaybe<SortDirection>;
  sector?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  structure?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  urgency?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
  votes?: InputMaybe<SortDirection>;
  workingMethods?: InputMaybe<SortDirection>;
  wozValue?: InputMaybe<SortDirection>;
};

export type PartnerStancesConnection = {
  __typename?: 'PartnerStancesConnection';
  edges: Array<PartnerStancesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerStancesConnectionSort = {
  node?: InputMaybe<StanceSort>;
};

export type PartnerStancesConnectionWhere = {
  AND?: InputMaybe<Array<PartnerStancesConnectionWhere>>;
  NOT?: InputMaybe<PartnerStancesConnectionWhere>;
  OR?: InputMaybe<Array<PartnerStancesConnectionWhere>>;
  node?: InputMaybe<StanceWhere>;
};

export type PartnerStancesRelationship = {
  __typename?: 'PartnerStancesRelationship';
  cursor: Scalars['String']['output'];
  node: Stance;
};

export type PartnerWhere = {
  AND?: InputMaybe<Array<PartnerWhere>>;
  NOT?: InputMaybe<PartnerWhere>;
  OR?: InputMaybe<Array<PartnerWhere>>;
  agreement?: InputMaybe<StringScalarFilters>;
  attitude?: InputMaybe<AttitudeEnumScalarFilters>;
  author?: InputMaybe<IdScalarFilters>;
  businessModel?: InputMaybe<StringScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  description?: InputMaybe<StringScalarFilters>;
  group?: InputMaybe<StringScalarFilters>;
  howToApproach?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<StringScalarFilters>;
  legitimacy?: InputMaybe<FloatScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  power?: InputMaybe<FloatScalarFilters>;
  preferredChannel?: InputMaybe<StringScalarFilters>;
  preferredLanguage?: InputMaybe<StringScalarFilters>;
  preferredStyle?: InputMaybe<StringScalarFilters>;
  reviewBy?: InputMaybe<DateTimeScalarFilters>;
  ringActual?: InputMaybe<RingEnumScalarFilters>;
  ringDesired?: InputMaybe<RingEnumScalarFilters>;
  sector?: InputMaybe<SectorEnumScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  structure?: InputMaybe<StringScalarFilters>;
  themes?: InputMaybe<StringListFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  urgency?: InputMaybe<FloatScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
  votes?: InputMaybe<FloatScalarFilters>;
  workingMethods?: InputMaybe<StringScalarFilters>;
  wozValue?: InputMaybe<FloatScalarFilters>;
};

export type PartnersConnection = {
  __typename?: 'PartnersConnection';
  edges: Array<PartnerEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What it takes to win one partner over, instead of what is thought. */
export type PersuasionCostInput = {
  /** Hours until it votes in favour, 0 to 10,000. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours until it does not vote, when it is against: 0 to 10,000. Given, it is weighed whatever `canAbstain` says. */
  hoursToAbstain?: InputMaybe<Scalars['Float']['input']>;
  /** Leave it as it is. */
  isFixed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Someone entitled to vote. */
  partnerId: Scalars['ID']['input'];
};

/**
 * Hours of a partner that has no cost of its own: 2 + 10 × shift × salience, where the shift is from its position to +0.2, where it votes in favour, or to 0, where it
 * does not vote. Without a stance the position counts as 0, an unknown salience as 0.5. A rule of thumb: give your own where you know better.
 */
export type PersuasionInput = {
  /** Hours there are, 0 to 10,000: given, the plan most likely to pass within them is looked for. */
  budgetHours?: InputMaybe<Scalars['Float']['input']>;
  /** Whether asking who is against not to vote is weighed too. */
  canAbstain?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500. */
  costs?: InputMaybe<Array<PersuasionCostInput>>;
  /** How many plans: 1 to 5. Each next one is the cheapest that leaves out something of every plan before it. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Pairs that are not both to be in favour, unless both are already; at most 500. */
  exclusions?: InputMaybe<Array<PartnerPairInput>>;
  /** Partners whom you can approach yourself, besides those in favour; at most 500. */
  knownIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Nobody is talked to before someone with a positive relationship to it is in favour, or is in `knownIds`. */
  needsIntroduction?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same for those who have a negative relationship, or a conflict that is open, escalated or in mediation. */
  respectConflicts?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the robust plan must bear. */
  robustness?: InputMaybe<PlanRobustness>;
  /**
   * Whether to count who comes along: winning j moves its own position to +0.2, and that of i by V_ij times as much, V being the `totalInfluence` of `influence` over all
   * relationships. Who is moved from its position now to +0.2 votes in favour, without hours of its own. Who has no stance, or is fixed, does not come along. The
   * robust plan and the plan for a budget do not count on it.
   */
  spillOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** How open partners with a stance are to others when `spillOver` is counted: 0 to 1, see `influence`. */
  susceptibility?: InputMaybe<Scalars['Float']['input']>;
};

/** Whom to persuade, in an order to go by: each time the one who is reached most reliably. */
export type PersuasionPlan = {
  __typename?: 'PersuasionPlan';
  /** Who comes along, by name; empty unless `spillOver` is counted. */
  comeAlong: Array<ComingAlong>;
  hours: Scalars['Float']['output'];
  /** When all steps are done, who comes along does so, and everyone else votes as stances are now. */
  outcome: RuleOutcome;
  /** Of passing when those persuaded, and those who come along, vote so for certain, and everyone else as the forecast expects. */
  probability: Probability;
  steps: Array<PersuasionStep>;
};

export type PersuasionPlans = {
  __typename?: 'PersuasionPlans';
  /** Then there are no plans to make it pass, but there may be a robust plan and one for the budget. */
  alreadyPasses: Scalars['Boolean']['output'];
  asOf: Scalars['DateTime']['output'];
  /** Null without `budgetHours`. */
  budgetPlan?: Maybe<BudgetPlan>;
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Proven: each is the cheapest that leaves out something of every plan before it. */
  isExact: Scalars['Boolean']['output'];
  issueId: Scalars['ID']['output'];
  method?: Maybe<PlanMethod>;
  noRobustPlanBecause?: Maybe<NoPlan>;
  /** Null when there are plans, or when it passes already. */
  noneBecause?: Maybe<NoPlan>;
  /** As stances are now: in favour votes for, against votes against, in doubt or unknown does not vote. Null without a rule. */
  now?: Maybe<RuleOutcome>;
  /** Cheapest first. */
  plans: Array<PersuasionPlan>;
  /** Of passing now, as the forecast expects; null without a rule. */
  probabilityNow?: Maybe<Probability>;
  /** The cheapest plan that bears what `robustness` says; without steps when it is robust already. Null when there is none, or none was asked for. */
  robustPlan?: Maybe<PersuasionPlan>;
  /** As assumed, when a scenario gives another; null when the issue has none. */
  rule?: Maybe<DecisionRule>;
  scope: Visibility;
  /** Why nobody can be said to come along; the plans then count on nobody who does. Null when it can be said, or was not asked for. */
  spillOverUndefinedBecause?: Maybe<Scalars['String']['output']>;
};

export type PersuasionStep = {
  __typename?: 'PersuasionStep';
  /** Who comes along now that this partner is won, and did not before. */
  comeAlongIds: Array<Scalars['ID']['output']>;
  /** Of the step, and of who comes along with it. */
  effects: Array<StepEffect>;
  hours: Scalars['Float']['output'];
  /** The introducer's first, then what matters most to it and most others share; at most 5. */
  interests: Array<InterestToBring>;
  /** Who introduces you: the last before the partner on the way; null when you can go yourself, or when there is no way. */
  introducerId?: Maybe<Scalars['ID']['output']>;
  partnerId: Scalars['ID']['output'];
  /** Whether the whole rule passes by then. */
  passes: Scalars['Boolean']['output'];
  /** Now; null without a stance. */
  position?: Maybe<Scalars['Float']['output']>;
  /** Product of the strengths along the way (unknown 0.5), 0 to 1; null when there is no way. */
  reliability?: Maybe<Scalars['Float']['output']>;
  /** From someone in favour, known or won before, to the partner, along positive relationships; null when there is no way. */
  routeIds?: Maybe<Array<Scalars['ID']['output']>>;
  voteNeeded: Vote;
  voteNow: Vote;
};

/** How the plans were found. */
export type PlanMethod =
  /** Covering knapsack. */
  | 'DYNAMIC_PROGRAM'
  | 'INTEGER_PROGRAM'
  | 'NOTHING_TO_DO';

/** What a plan must bear. */
export type PlanRobustness =
  /** Any one in favour, persuaded or not, turns against. */
  | 'ANY_IN_FAVOUR'
  /** Any one of those persuaded goes back to its old vote. */
  | 'ANY_PERSUADED'
  /** Nothing: there is no robust plan in the answer. */
  | 'NONE';

/** A deal: each of two gives way on the issue that matters less to it, and both gain the same (Stokman & Van Oosten). */
export type PositionExchange = {
  __typename?: 'PositionExchange';
  /** Others, the most hurt first: a likely new opponent. Those it does nothing to are left out. */
  effects: Array<PartnerEffect>;
  /** Of each: points of outcome (100 per scale) times salience, 0 to 100. */
  gain: Scalars['Float']['output'];
  gainHigh: Scalars['Float']['output'];
  /** When power and salience of the two are wrong by `error` of themselves at most; from 0: the deal may vanish. */
  gainLow: Scalars['Float']['output'];
  sides: Array<ExchangeSide>;
};

export type PowerIndex =
  | 'BANZHAF'
  | 'COLEMAN'
  | 'DEEGAN_PACKEL'
  | 'HOLLER'
  | 'JOHNSTON'
  | 'SHAPLEY_SHUBIK';

/**
 * Whose vote counts how much under the rule, whatever their stances are? A coalition votes in favour and everyone else against: so all vote, turnout is
 * reached, and who has a veto is in every winning coalition.
 */
export type PowerIndices = {
  __typename?: 'PowerIndices';
  asOf: Scalars['DateTime']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Wins alone, and without it nobody does. */
  dictatorId?: Maybe<Scalars['ID']['output']>;
  /** How far the Shapley–Shubik values are from adding up to 1, which estimates the error of the largest. */
  error?: Maybe<Scalars['Float']['output']>;
  issueId: Scalars['ID']['output'];
  /** Null when Shapley–Shubik is undefined. */
  method?: Maybe<PowerMethod>;
  /** Coalitions that win and in which nobody can be missed; null when they could not be counted exactly. */
  minimalWinningCount?: Maybe<Scalars['Float']['output']>;
  /** Entitled partners, by name. */
  partners: Array<PartnerPower>;
  /** Share of all coalitions that win: how easily it comes to a decision (Coleman); null when it could not be counted. */
  powerToAct?: Maybe<Scalars['Float']['output']>;
  /** As assumed, when a scenario gives another; null when there is none, or when `winning` is given instead. */
  rule?: Maybe<DecisionRule>;
  scope: Visibility;
  /** Why there is no power at all to divide: no rule, or nobody entitled; null when there is. */
  undefinedBecause?: Maybe<Scalars['String']['output']>;
  undefinedIndices: Array<UndefinedIndex>;
  /** Coalitions that win, of 2^n; null when it could not be counted exactly. */
  winningCount?: Maybe<Scalars['Float']['output']>;
  /** Entitled partners that a test counts for nothing, because their weight is unknown. */
  withoutWeightIds: Array<Scalars['ID']['output']>;
};

/** How Shapley–Shubik was computed. */
export type PowerMethod =
  /** Coalitions counted one by one or by generating functions; exact to 53 players. */
  | 'COUNTED'
  /** Integral of the multilinear extension, within `error`. */
  | 'QUADRATURE';

/** A probability, 0 to 1. */
export type Probability = {
  __typename?: 'Probability';
  high: Scalars['Float']['output'];
  isExact: Scalars['Boolean']['output'];
  /** Interval that holds it 95 times of 100 (Wilson 1927); both ends are the value when it is exact. */
  low: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Your own access tokens. */
  accessTokens: Array<AccessToken>;
  centres: Array<Centre>;
  centresConnection: CentresConnection;
  /** Changes of a centre, newest first. `factId` narrows to one fact, `mine` to your own. At most `limit` (default 50, at most 200). */
  changes: Array<Change>;
  /** Which coalitions can carry this issue, and who can block it? At most 200 entitled partners. */
  coalitionOptions: CoalitionOptions;
  /** Conflicts of a centre, gravest first. At most `limit` (default 50, at most 200) after `offset`. */
  conflicts: Array<Conflict>;
  /** Contacts of a centre, or of one partner, by name. At most `limit` (default 50, at most 200) after `offset`. */
  contacts: Array<Contact>;
  /**
   * The force field of a centre: whom it holds, how they are tied, where it hurts and, for an issue, which forces drive and
   * restrain it. `issueId` takes the id or the key of an issue of the centre.
   */
  forceField: ForceField;
  holdings: Array<Holding>;
  holdingsConnection: HoldingsConnection;
  /** What an import would do. Changes nothing. `centreId` null stands for a centre still to be made. */
  importPreview: ImportPreview;
  /** Whom would it help most to persuade, given who listens to whom? */
  influence: InfluenceOutlook;
  /** What can pass between two partners or blocs along positive and neutral relationships? */
  interestFlow: InterestFlow;
  interests: Array<Interest>;
  interestsConnection: InterestsConnection;
  issues: Array<Issue>;
  issuesConnection: IssuesConnection;
  /**
   * Which partners together, 1 to 10 of them, hold the network together or reach it? Without direction, over positive and neutral relationships, each
   * one step. Exact to three at 200 partners; beyond what can be enumerated by greedy choice with swaps, and `isExact` says so.
   */
  keyPlayers: KeyPlayers;
  /** Who can move whom, who depends on whom, and on which issues do they converge or diverge? */
  mactor: Mactor;
  me: Me;
  /** On which routes, circles or contacts does this number rest? */
  measureEvidence: MeasureEvidence;
  /** Where would these issues end, and which deal makes whom better or worse off? */
  negotiationOutlook: NegotiationOutlook;
  /** Who connects, who is held in one circle, where would it break? */
  networkMeasures: NetworkMeasures;
  /** All that is known of one partner and that you may see, at a date (now when absent). */
  partnerCard?: Maybe<PartnerCard>;
  partners: Array<Partner>;
  partnersConnection: PartnersConnection;
  /** Whom must we persuade so that it passes, in which order, and what does it cost? At most 300 entitled partners. */
  persuasionPlan: PersuasionPlans;
  /** Whose vote counts how much? At most 500 entitled partners. */
  powerIndices: PowerIndices;
  /** How sure are the ranks by one measure, given the confidence of the relationships? Seeded, so asking again gives the same answer. */
  rankUncertainty: RankUncertainty;
  relationships: Array<Relationship>;
  relationshipsConnection: RelationshipsConnection;
  /** Which analyses of mine are running in this centre, oldest first? Those that wait for a free worker as well. */
  runningAnalyses: Array<RunningAnalysis>;
  /** Who has power, legitimacy and urgency, and who should be involved, consulted, informed or monitored? One entry for each partner, by name. */
  salience: Array<PartnerSalience>;
  /** Scenarios that were kept, by name; of one issue (its id), or of all. At most `limit` (default 50, at most 200) after `offset`. */
  scenarios: Array<Scenario>;
  /** Which partners share interests, most overlap first, then most interests? */
  sharedInterests: Array<SharedInterest>;
  stances: Array<Stance>;
  stancesConnection: StancesConnection;
  /** How torn is the field, into which camps does it fall, and which relationship would mend most? */
  structuralBalance: StructuralBalance;
  /** Would this issue pass, how sure is that, and whose vote decides? */
  supportForecast: SupportForecast;
  /** All users, by name. Administrators only. At most `limit` (default 50, at most 200). */
  users: Array<User>;
};


export type QueryCentresArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreSort>>;
  where?: InputMaybe<CentreWhere>;
};


export type QueryCentresConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CentreSort>>;
  where?: InputMaybe<CentreWhere>;
};


export type QueryChangesArgs = {
  centreId: Scalars['ID']['input'];
  factId?: InputMaybe<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoalitionOptionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  input?: InputMaybe<CoalitionInput>;
  issueId: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioInput>;
};


export type QueryConflictsArgs = {
  centreId: Scalars['ID']['input'];
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactsArgs = {
  centreId: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryForceFieldArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  layer?: InputMaybe<Layer>;
};


export type QueryHoldingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingSort>>;
  where?: InputMaybe<HoldingWhere>;
};


export type QueryHoldingsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HoldingSort>>;
  where?: InputMaybe<HoldingWhere>;
};


export type QueryImportPreviewArgs = {
  centreId?: InputMaybe<Scalars['ID']['input']>;
  files: Array<ImportFileInput>;
  language?: InputMaybe<Language>;
};


export type QueryInfluenceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  issueId: Scalars['ID']['input'];
  layer?: InputMaybe<Layer>;
  selfWeight?: InputMaybe<SelfWeight>;
  susceptibilities?: InputMaybe<Array<SusceptibilityInput>>;
  susceptibility?: InputMaybe<Scalars['Float']['input']>;
};


export type QueryInterestFlowArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  capacity?: InputMaybe<FlowCapacity>;
  centreId: Scalars['ID']['input'];
  direction?: InputMaybe<TieDirection>;
  fromIds: Array<Scalars['ID']['input']>;
  layer?: InputMaybe<Layer>;
  toIds: Array<Scalars['ID']['input']>;
};


export type QueryInterestsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestSort>>;
  where?: InputMaybe<InterestWhere>;
};


export type QueryInterestsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InterestSort>>;
  where?: InputMaybe<InterestWhere>;
};


export type QueryIssuesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueSort>>;
  where?: InputMaybe<IssueWhere>;
};


export type QueryIssuesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueSort>>;
  where?: InputMaybe<IssueWhere>;
};


export type QueryKeyPlayersArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  goal: KeyPlayerGoal;
  layer?: InputMaybe<Layer>;
  size: Scalars['Int']['input'];
  steps?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMactorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  issueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  layer?: InputMaybe<Layer>;
  variant?: InputMaybe<CompetitivenessVariant>;
};


export type QueryMeasureEvidenceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  direction?: InputMaybe<TieDirection>;
  groupBy?: InputMaybe<GroupBy>;
  layer?: InputMaybe<Layer>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  measure: NetworkMeasure;
  partnerId: Scalars['ID']['input'];
  weighting?: InputMaybe<TieWeighting>;
};


export type QueryNegotiationOutlookArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  error?: InputMaybe<Scalars['Float']['input']>;
  exchangeCount?: InputMaybe<Scalars['Int']['input']>;
  issueIds: Array<Scalars['ID']['input']>;
  scenario?: InputMaybe<ScenarioInput>;
  statusQuos?: InputMaybe<Array<StatusQuoInput>>;
};


export type QueryNetworkMeasuresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  direction?: InputMaybe<TieDirection>;
  groupBy?: InputMaybe<GroupBy>;
  layer?: InputMaybe<Layer>;
  weighting?: InputMaybe<TieWeighting>;
};


export type QueryPartnerCardArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


export type QueryPartnersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


export type QueryPersuasionPlanArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  input?: InputMaybe<PersuasionInput>;
  issueId: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioInput>;
};


export type QueryPowerIndicesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  issueId: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioInput>;
  winning?: InputMaybe<Array<InputMaybe<Array<Scalars['ID']['input']>>>>;
};


export type QueryRankUncertaintyArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  direction?: InputMaybe<TieDirection>;
  groupBy?: InputMaybe<GroupBy>;
  layer?: InputMaybe<Layer>;
  measure: NetworkMeasure;
  samples?: InputMaybe<Scalars['Int']['input']>;
  weighting?: InputMaybe<TieWeighting>;
};


export type QueryRelationshipsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipSort>>;
  where?: InputMaybe<RelationshipWhere>;
};


export type QueryRelationshipsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipSort>>;
  where?: InputMaybe<RelationshipWhere>;
};


export type QueryRunningAnalysesArgs = {
  centreId: Scalars['ID']['input'];
};


export type QuerySalienceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  cut?: InputMaybe<Scalars['Float']['input']>;
  gridCut?: InputMaybe<GridCut>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryScenariosArgs = {
  centreId: Scalars['ID']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySharedInterestsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStancesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StanceSort>>;
  where?: InputMaybe<StanceWhere>;
};


export type QueryStancesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StanceSort>>;
  where?: InputMaybe<StanceWhere>;
};


export type QueryStructuralBalanceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId: Scalars['ID']['input'];
  factions?: InputMaybe<Scalars['Int']['input']>;
  layer?: InputMaybe<Layer>;
  seconds?: InputMaybe<Scalars['Int']['input']>;
  symmetrisation?: InputMaybe<Symmetrisation>;
  weighting?: InputMaybe<TieWeighting>;
};


export type QuerySupportForecastArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  issueId: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioInput>;
};


export type QueryUsersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type RaiseIssueInput = {
  centreId: Scalars['ID']['input'];
  /** A rule of its own; give this or `rule`. */
  customRule?: InputMaybe<DecisionRuleInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** Partners entitled to vote; see DecisionRule. */
  electorateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id?: InputMaybe<Scalars['ID']['input']>;
  maximum?: InputMaybe<Scalars['Float']['input']>;
  minimum?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  rule?: InputMaybe<RulePreset>;
  source?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Partners whose vote against stops it. */
  vetoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  visibility?: InputMaybe<Visibility>;
};

/** How sure a rank is, given how sure the relationships are. */
export type RankInterval = {
  __typename?: 'RankInterval';
  /** At least 90 % of the drawn networks rank it from here … */
  from: Scalars['Int']['output'];
  /** … to here. Null where it was undefined in more than one in ten. */
  high?: Maybe<Scalars['Float']['output']>;
  /** 90 % of the drawn networks give it a value from here … Drawn networks lack relationships, so the value with every relationship there may lie outside. */
  low?: Maybe<Scalars['Float']['output']>;
  partnerId: Scalars['ID']['output'];
  /** With every relationship there. 1 has the greatest value (of constraint: the least); equals share the best rank, undefined comes last. */
  rank: Scalars['Int']['output'];
  /** … to here; `rank` lies between the two. */
  to: Scalars['Int']['output'];
};

/** Ranks under doubt: networks are drawn in which each relationship is there with the probability of its confidence, by itself. */
export type RankUncertainty = {
  __typename?: 'RankUncertainty';
  measure: NetworkMeasure;
  partners: Array<RankInterval>;
  /** Networks drawn; fewer than asked for when time ran out. */
  samples: Scalars['Int']['output'];
  /** Relationships without a confidence of their own; they count as 0.8. */
  unknownConfidenceCount: Scalars['Int']['output'];
};

/**
 * A relationship between two partners: a claim with its own source, date and visibility.
 * Known kinds are COOPERATES, INFORMS, ADVISES, FUNDS, RENTS_TO, MEMBER_OF, REPRESENTS, SUPERVISES, LICENSES, SUPPLIES, CONTRACTS,
 * NEIGHBOURS, COMPETES, KNOWS, TRUSTS, DISTRUSTS, REPORTS_TO; another word is kept as it is given.
 */
export type Relationship = {
  __typename?: 'Relationship';
  author?: Maybe<Scalars['ID']['output']>;
  centreId: Scalars['ID']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  from: Array<Partner>;
  fromConnection: RelationshipFromConnection;
  id: Scalars['ID']['output'];
  /** Direct influence of `from` on `to` (MACTOR): 0 none, 1 way of working, 2 projects, 3 mission, 4 existence. */
  influence?: Maybe<Scalars['Int']['output']>;
  /** Whether the direction matters. */
  isDirected: Scalars['Boolean']['output'];
  /** At most 60 characters. */
  kind: Scalars['String']['output'];
  layer: Layer;
  note?: Maybe<Scalars['String']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  sign: Sign;
  source?: Maybe<Scalars['String']['output']>;
  /** Closeness, 0 to 1. Not a distance: a short path runs over strong relationships. */
  strength?: Maybe<Scalars['Float']['output']>;
  to: Array<Partner>;
  toConnection: RelationshipToConnection;
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};


/**
 * A relationship between two partners: a claim with its own source, date and visibility.
 * Known kinds are COOPERATES, INFORMS, ADVISES, FUNDS, RENTS_TO, MEMBER_OF, REPRESENTS, SUPERVISES, LICENSES, SUPPLIES, CONTRACTS,
 * NEIGHBOURS, COMPETES, KNOWS, TRUSTS, DISTRUSTS, REPORTS_TO; another word is kept as it is given.
 */
export type RelationshipFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


/**
 * A relationship between two partners: a claim with its own source, date and visibility.
 * Known kinds are COOPERATES, INFORMS, ADVISES, FUNDS, RENTS_TO, MEMBER_OF, REPRESENTS, SUPERVISES, LICENSES, SUPPLIES, CONTRACTS,
 * NEIGHBOURS, COMPETES, KNOWS, TRUSTS, DISTRUSTS, REPORTS_TO; another word is kept as it is given.
 */
export type RelationshipFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipFromConnectionSort>>;
  where?: InputMaybe<RelationshipFromConnectionWhere>;
};


/**
 * A relationship between two partners: a claim with its own source, date and visibility.
 * Known kinds are COOPERATES, INFORMS, ADVISES, FUNDS, RENTS_TO, MEMBER_OF, REPRESENTS, SUPERVISES, LICENSES, SUPPLIES, CONTRACTS,
 * NEIGHBOURS, COMPETES, KNOWS, TRUSTS, DISTRUSTS, REPORTS_TO; another word is kept as it is given.
 */
export type RelationshipToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


/**
 * A relationship between two partners: a claim with its own source, date and visibility.
 * Known kinds are COOPERATES, INFORMS, ADVISES, FUNDS, RENTS_TO, MEMBER_OF, REPRESENTS, SUPERVISES, LICENSES, SUPPLIES, CONTRACTS,
 * NEIGHBOURS, COMPETES, KNOWS, TRUSTS, DISTRUSTS, REPORTS_TO; another word is kept as it is given.
 */
export type RelationshipToConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RelationshipToConnectionSort>>;
  where?: InputMaybe<RelationshipToConnectionWhere>;
};

/** Takes the place of the relationships of two partners, in both layers and both directions. Who have none get an informal one. */
export type RelationshipAssumption = {
  fromId: Scalars['ID']['input'];
  /** Of the first on the second, 0 to 4. */
  influence?: InputMaybe<Scalars['Int']['input']>;
  /** As if there were none. */
  isAbsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default as it is; of a new one POSITIVE. */
  sign?: InputMaybe<Sign>;
  /** 0 to 1. */
  strength?: InputMaybe<Scalars['Float']['input']>;
  toId: Scalars['ID']['input'];
};

export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  cursor: Scalars['String']['output'];
  node: Relationship;
};

export type RelationshipFromConnection = {
  __typename?: 'RelationshipFromConnection';
  edges: Array<RelationshipFromRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RelationshipFromConnectionSort = {
  node?: InputMaybe<PartnerSort>;
};

export type RelationshipFromConnectionWhere = {
  AND?: InputMaybe<Array<RelationshipFromConnectionWhere>>;
  NOT?: InputMaybe<RelationshipFromConnectionWhere>;
  OR?: InputMaybe<Array<RelationshipFromConnectionWhere>>;
  node?: InputMaybe<PartnerWhere>;
};

export type RelationshipFromRelationship = {
  __typename?: 'RelationshipFromRelationship';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type RelationshipPayload = {
  __typename?: 'RelationshipPayload';
  change?: Maybe<Change>;
  relationship?: Maybe<FieldRelationship>;
  userErrors: Array<UserError>;
};

/** Fields to sort Relationships by. The order in which sorts are applied is not guaranteed when specifying many fields in one RelationshipSort object. */
export type RelationshipSort = {
  author?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  influence?: InputMaybe<SortDirection>;
  isDirected?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  layer?: InputMaybe<SortDirection>;
  note?: InputMaybe<SortDirection>;
  reviewBy?: InputMaybe<SortDirection>;
  sign?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  strength?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
};

export type RelationshipToConnection = {
  __typename?: 'RelationshipToConnection';
  edges: Array<RelationshipToRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RelationshipToConnectionSort = {
  node?: InputMaybe<PartnerSort>;
};

export type RelationshipToConnectionWhere = {
  AND?: InputMaybe<Array<RelationshipToConnectionWhere>>;
  NOT?: InputMaybe<RelationshipToConnectionWhere>;
  OR?: InputMaybe<Array<RelationshipToConnectionWhere>>;
  node?: InputMaybe<PartnerWhere>;
};

export type RelationshipToRelationship = {
  __typename?: 'RelationshipToRelationship';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type RelationshipWhere = {
  AND?: InputMaybe<Array<RelationshipWhere>>;
  NOT?: InputMaybe<RelationshipWhere>;
  OR?: InputMaybe<Array<RelationshipWhere>>;
  author?: InputMaybe<IdScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  influence?: InputMaybe<IntScalarFilters>;
  isDirected?: InputMaybe<BooleanScalarFilters>;
  kind?: InputMaybe<StringScalarFilters>;
  layer?: InputMaybe<LayerEnumScalarFilters>;
  note?: InputMaybe<StringScalarFilters>;
  reviewBy?: InputMaybe<DateTimeScalarFilters>;
  sign?: InputMaybe<SignEnumScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  strength?: InputMaybe<FloatScalarFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
};

export type RelationshipsConnection = {
  __typename?: 'RelationshipsConnection';
  edges: Array<RelationshipEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A value that held earlier and was replaced or ended. */
export type Revision = {
  __typename?: 'Revision';
  /** Id of the fact this is an earlier value of. */
  factId: Scalars['ID']['output'];
  /** Label of the fact: Partner, Stance, Relationship… */
  label: Scalars['String']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo: Scalars['DateTime']['output'];
  /** The fields that were different then, as they were. */
  values: Array<FieldValue>;
};

/** Rings of influence: how far a partner takes part. */
export type Ring =
  /** Meedenken. */
  | 'ADVISE'
  /** Meewerken. */
  | 'COOPERATE'
  /** Meebeslissen. */
  | 'DECIDE'
  /** Meeweten. */
  | 'KNOW';

/** Ring filters */
export type RingEnumScalarFilters = {
  eq?: InputMaybe<Ring>;
  in?: InputMaybe<Array<Ring>>;
};

/** What a user may do in one centre. */
export type Role =
  /** Manages users and centres; may do what an analyst may. Sees SHARED and what is their own. */
  | 'ADMIN'
  /** Asks free-form GraphQL, imports and corrects data. Sees SHARED and what is their own. */
  | 'ANALYST'
  /** Keeps up partners, interests, relationships and conflicts, and plans the week. Sees TEAM. */
  | 'COORDINATOR'
  /** Asks which coalition can carry a proposal; corrects facts. Sees TEAM. */
  | 'MANAGER'
  /** A partner who reads along. Sees SHARED, changes nothing. */
  | 'PARTNER_READER';

/** How often a partner stands between two others of given groups (Gould & Fernandez 1989). Ordered pairs: without direction each pair counts both ways. */
export type RoleCount = {
  __typename?: 'RoleCount';
  count: Scalars['Int']['output'];
  /** Mean over networks of the same density; null where no such pair can be. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** (count − expected) / standard deviation; null where that is 0. */
  z?: Maybe<Scalars['Float']['output']>;
};

/** Of whom a share is taken. */
export type RuleBasis =
  /** Votes cast, for or against. */
  | 'CAST'
  /** Everyone entitled to vote. */
  | 'ENTITLED';

/** A group of which at least this share, counted by heads, must be in favour; not voting is not in favour. */
export type RuleGroup = {
  __typename?: 'RuleGroup';
  by: RuleGroupBy;
  denominator: Scalars['Int']['output'];
  /** Said in the explanation, such as `the landlords`. */
  name: Scalars['String']['output'];
  numerator: Scalars['Int']['output'];
  /** The kind, sector or group, such as `LANDLORD`. */
  value: Scalars['String']['output'];
};

/** What puts partners in a group that must agree. */
export type RuleGroupBy =
  /** The partner's own `group`. */
  | 'GROUP'
  | 'KIND'
  | 'SECTOR';

export type RuleGroupInput = {
  by: RuleGroupBy;
  denominator?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters, unique in the rule. */
  name: Scalars['String']['input'];
  numerator?: InputMaybe<Scalars['Int']['input']>;
  /** By default all of them. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The kind or group, any word; of SECTOR a `Sector`. */
  value: Scalars['String']['input'];
};

export type RuleOperator =
  /** The share itself is enough (>=). */
  | 'AT_LEAST'
  /** The share itself is not enough (>). */
  | 'MORE_THAN';

/** Whether an issue passes when its votes are known. */
export type RuleOutcome = {
  __typename?: 'RuleOutcome';
  groups: Array<GroupOutcome>;
  passes: Scalars['Boolean']['output'];
  tests: Array<TestOutcome>;
  /** Partners with a veto who vote against. */
  vetoedByIds: Array<Scalars['ID']['output']>;
};

/** How likely one part of the rule is to hold, the others left aside. */
export type RulePartForecast = {
  __typename?: 'RulePartForecast';
  /** Id of the test, id of the partner with the veto, or name of the group. */
  id: Scalars['String']['output'];
  kind: RulePartKind;
  probability: Probability;
};

export type RulePartKind =
  | 'GROUP'
  | 'TEST'
  | 'VETO';

/** How an issue is decided. */
export type RulePreset =
  /** Business investment zone: at least half respond, two thirds of the votes cast are in favour, and the WOZ value in favour is the higher. */
  | 'BIZ'
  /** More than half of the heads and of the weight. */
  | 'DOUBLE_MAJORITY'
  /** More than half of the votes cast. */
  | 'SIMPLE_MAJORITY'
  /** At least two thirds of the votes cast. */
  | 'TWO_THIRDS'
  /** All entitled are in favour. */
  | 'UNANIMITY';

/** RulePreset filters */
export type RulePresetEnumScalarFilters = {
  eq?: InputMaybe<RulePreset>;
  in?: InputMaybe<Array<RulePreset>>;
};

/** A threshold on a share, as a fraction, so that two of three votes are two thirds. */
export type RuleTest = {
  __typename?: 'RuleTest';
  by: RuleWeight;
  denominator: Scalars['Int']['output'];
  /** Unique in the rule, such as `turnout`. */
  id: Scalars['String']['output'];
  kind: RuleTestKind;
  numerator: Scalars['Int']['output'];
  of: RuleBasis;
  operator: RuleOperator;
};

/** Give `share`, or `numerator` and `denominator`. */
export type RuleTestInput = {
  by?: InputMaybe<RuleWeight>;
  denominator?: InputMaybe<Scalars['Int']['input']>;
  /** By default `test-1`, `test-2` …; at most 40 characters. */
  id?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<RuleTestKind>;
  numerator?: InputMaybe<Scalars['Int']['input']>;
  /** By default CAST, for TURNOUT ENTITLED. */
  of?: InputMaybe<RuleBasis>;
  operator?: InputMaybe<RuleOperator>;
  /** 0 to 1; 0.6667 is read as written, 2/3 needs numerator and denominator. */
  share?: InputMaybe<Scalars['Float']['input']>;
};

/** What a test looks at. */
export type RuleTestKind =
  /** The weight in favour. */
  | 'IN_FAVOUR'
  /** The weight that votes, for or against. */
  | 'TURNOUT';

/** What is counted. Who has no known weight takes no part in the test, and is reported. */
export type RuleWeight =
  /** Each partner counts for one. */
  | 'HEADS'
  /** Power, 0 to 1. */
  | 'POWER'
  /** The votes a partner carries. */
  | 'VOTES'
  /** Property value, euros. */
  | 'WOZ_VALUE';

/** An analysis of yours that is being computed at this moment. */
export type RunningAnalysis = {
  __typename?: 'RunningAnalysis';
  centreId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** For a search of the least or the best: the answer is not below this … */
  lowerBound?: Maybe<Scalars['Float']['output']>;
  /** How much is done, 0 to 1; null where that cannot be told. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** Name of its query, such as `structuralBalance`. */
  query: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** … and not above this. */
  upperBound?: Maybe<Scalars['Float']['output']>;
};

export type SalienceAttribute =
  | 'LEGITIMACY'
  | 'POWER'
  | 'URGENCY';

export type SalienceChange = {
  __typename?: 'SalienceChange';
  attribute: SalienceAttribute;
  becomes: SalienceClass;
  /** True when it would gain the attribute, false when it would lose it. */
  gains: Scalars['Boolean']['output'];
};

/** Salience of a partner by the attributes it has (Mitchell, Agle & Wood 1997). */
export type SalienceClass =
  /** Power and urgency. */
  | 'DANGEROUS'
  /** All three. */
  | 'DEFINITIVE'
  /** Urgency alone. */
  | 'DEMANDING'
  /** Legitimacy and urgency. */
  | 'DEPENDENT'
  /** Legitimacy alone. */
  | 'DISCRETIONARY'
  /** Power and legitimacy. */
  | 'DOMINANT'
  /** Power alone. */
  | 'DORMANT'
  /** None of the three. */
  | 'NON_STAKEHOLDER';

export type SaveScenarioInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  issueId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  scenario: ScenarioInput;
  source?: InputMaybe<Scalars['String']['input']>;
  visibility?: InputMaybe<Visibility>;
};

/**
 * A name for what is assumed of an issue, kept to be compared and shared. Assumptions about partners and issues that you may not see, or that are
 * there no more, are left out.
 */
export type Scenario = {
  __typename?: 'Scenario';
  absentIds: Array<Scalars['ID']['output']>;
  centreId: Scalars['ID']['output'];
  /** The whole rule that is assumed, named or of its own; null when the issue's own stays. */
  decisionRule?: Maybe<DecisionRule>;
  description?: Maybe<Scalars['String']['output']>;
  electorateIds?: Maybe<Array<Scalars['ID']['output']>>;
  id: Scalars['ID']['output'];
  issueId: Scalars['ID']['output'];
  /** 1 to 200 characters. */
  name: Scalars['String']['output'];
  relationships: Array<AssumedRelationship>;
  /** Null when the issue's own rule stays. */
  rule?: Maybe<RulePreset>;
  source?: Maybe<Scalars['String']['output']>;
  stances: Array<AssumedStance>;
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  /** Null when those of the issue stay. */
  vetoIds?: Maybe<Array<Scalars['ID']['output']>>;
  visibility: Visibility;
  weights: Array<AssumedWeight>;
};

/** At most 500 assumptions of each kind. A partner that does not exist, or that you may not see, is refused; the last of two on the same thing is refused too. */
export type ScenarioInput = {
  /** Partners who are not there. */
  absentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Another rule for the issues of the query; give this or `rule`. */
  customRule?: InputMaybe<DecisionRuleInput>;
  /** Others who are entitled to vote; an empty list names nobody, see DecisionRule. */
  electorateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  relationships?: InputMaybe<Array<RelationshipAssumption>>;
  /** Another rule for the issues of the query; give this or `customRule`. */
  rule?: InputMaybe<RulePreset>;
  stances?: InputMaybe<Array<StanceAssumption>>;
  /** Other vetoes; an empty list takes them away. */
  vetoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  weights?: InputMaybe<Array<WeightAssumption>>;
};

export type ScenarioPayload = {
  __typename?: 'ScenarioPayload';
  change?: Maybe<Change>;
  scenario?: Maybe<Scenario>;
  userErrors: Array<UserError>;
};

/** Part of the score of a coalition. */
export type ScorePart =
  /** 1 − greatest distance between two members / between any two who are entitled. */
  | 'COHESION'
  /** 1 − hours of persuading its members / everyone. */
  | 'EASE'
  /** 1 − weight beyond what is needed, as a share of all that could be beyond it; the mean over the tests. */
  | 'ECONOMY'
  /** 1 − severity of the negative relationships and conflicts inside / of all among those entitled. */
  | 'HARMONY'
  /** Strength of the positive relationships inside / of all among those entitled. */
  | 'RELATIONSHIPS';

/** One part of a score. */
export type ScoreShare = {
  __typename?: 'ScoreShare';
  part: ScorePart;
  /** 0 to 1, the higher the better; null where the field has nothing to compare, and then the other parts count for more. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How much each part of the score counts, in proportion; 0 to 100 each, at least one above 0. */
export type ScoreWeightsInput = {
  cohesion?: InputMaybe<Scalars['Float']['input']>;
  ease?: InputMaybe<Scalars['Float']['input']>;
  economy?: InputMaybe<Scalars['Float']['input']>;
  harmony?: InputMaybe<Scalars['Float']['input']>;
  relationships?: InputMaybe<Scalars['Float']['input']>;
};

/** Public, private or association: the shape of a partner on the map. */
export type Sector =
  | 'ASSOCIATION'
  | 'PRIVATE'
  | 'PUBLIC';

/** Sector filters */
export type SectorEnumScalarFilters = {
  eq?: InputMaybe<Sector>;
  in?: InputMaybe<Array<Sector>>;
};

/** How much attention stays with a partner's own position of the moment: the diagonal of W. */
export type SelfWeight =
  /** 1 − susceptibility, as in the coupled model of Friedkin & Johnsen. */
  | 'COUPLED'
  /** None: it weighs the positions of those it listens to. */
  | 'NONE';

/** Two partners and the interests they share, individual and collective. */
export type SharedInterest = {
  __typename?: 'SharedInterest';
  interestIds: Array<Scalars['ID']['output']>;
  /** Whether they have a negative relationship or an open conflict. */
  isOpposed: Scalars['Boolean']['output'];
  /** Whether they have a positive or neutral relationship already. */
  isTied: Scalars['Boolean']['output'];
  otherId: Scalars['ID']['output'];
  /** Shared by all that either has (Jaccard), 0 to 1. */
  overlap: Scalars['Float']['output'];
  partnerId: Scalars['ID']['output'];
};

/** Whether a relationship helps or hinders. */
export type Sign =
  | 'NEGATIVE'
  | 'NEUTRAL'
  | 'POSITIVE';

/** Sign filters */
export type SignEnumScalarFilters = {
  eq?: InputMaybe<Sign>;
  in?: InputMaybe<Array<Sign>>;
};

/** Three partners whose signs do not agree: a friend's friend is no friend. */
export type SignedTriangle = {
  __typename?: 'SignedTriangle';
  negativeCount: Scalars['Int']['output'];
  partnerIds: Array<Scalars['ID']['output']>;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** A stance (standpunt): the position of a partner on an issue. */
export type Stance = {
  __typename?: 'Stance';
  /** What the partner says about it. */
  argument?: Maybe<Scalars['String']['output']>;
  author?: Maybe<Scalars['ID']['output']>;
  centreId: Scalars['ID']['output'];
  /** How sure the claim is, 0 to 1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  issue: Array<Issue>;
  issueConnection: StanceIssueConnection;
  partner: Array<Partner>;
  partnerConnection: StancePartnerConnection;
  /** −1 (against) to +1 (in favour). */
  position: Scalars['Float']['output'];
  /** Power on this issue, 0 to 1, where it differs from the partner's power. */
  power?: Maybe<Scalars['Float']['output']>;
  /** Probability of support, 0 to 1: of being in favour, when it votes. */
  probability?: Maybe<Scalars['Float']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  /** How much the issue matters to the partner, 0 to 1. Null is unknown, not 0. */
  salience?: Maybe<Scalars['Float']['output']>;
  /** Who or what says so. */
  source?: Maybe<Scalars['String']['output']>;
  /** Probability of casting a vote, 0 to 1. */
  turnout?: Maybe<Scalars['Float']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['DateTime']['output'];
  validTo?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  visibility: Visibility;
};


/** A stance (standpunt): the position of a partner on an issue. */
export type StanceIssueArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IssueSort>>;
  where?: InputMaybe<IssueWhere>;
};


/** A stance (standpunt): the position of a partner on an issue. */
export type StanceIssueConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StanceIssueConnectionSort>>;
  where?: InputMaybe<StanceIssueConnectionWhere>;
};


/** A stance (standpunt): the position of a partner on an issue. */
export type StancePartnerArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


/** A stance (standpunt): the position of a partner on an issue. */
export type StancePartnerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StancePartnerConnectionSort>>;
  where?: InputMaybe<StancePartnerConnectionWhere>;
};

/** Takes the place of a partner's stance on an issue, value by value. Who has no stance gets one. */
export type StanceAssumption = {
  /** Id or key; by default the issue of the query. Needed where a query is about several. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  partnerId: Scalars['ID']['input'];
  /** −1 to +1. Who has no stance gets 0 without it. A probability that was noted for the old position no longer counts; give `probability` to keep one. */
  position?: InputMaybe<Scalars['Float']['input']>;
  /** Power on this issue, 0 to 1. */
  power?: InputMaybe<Scalars['Float']['input']>;
  /** Of being in favour when it votes, 0 to 1. */
  probability?: InputMaybe<Scalars['Float']['input']>;
  /** 0 to 1. */
  salience?: InputMaybe<Scalars['Float']['input']>;
  /** Of casting a vote, 0 to 1. */
  turnout?: InputMaybe<Scalars['Float']['input']>;
  /** How it votes for certain, instead of `probability` and `turnout`. Its position moves no further than needed: to +0.2, to −0.2, or to 0 for no vote. */
  vote?: InputMaybe<Vote>;
};

export type StanceEdge = {
  __typename?: 'StanceEdge';
  cursor: Scalars['String']['output'];
  node: Stance;
};

/**
 * The force a partner exerts on an issue: power × salience × position, −1 to +1 (Lewin 1951).
 * Power is that of the stance where given, otherwise the partner's.
 */
export type StanceForce = {
  __typename?: 'StanceForce';
  argument?: Maybe<Scalars['String']['output']>;
  attitude: Attitude;
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Null when power or salience is unknown; `undefinedBecause` says which. */
  force?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  issueId: Scalars['ID']['output'];
  /** Power the stance itself gives; null where the partner's counts. */
  ownPower?: Maybe<Scalars['Float']['output']>;
  partnerId: Scalars['ID']['output'];
  /** −1 to +1. */
  position: Scalars['Float']['output'];
  /** The position on the issue's own scale, minimum to maximum; null when the issue has no scale of its own. */
  positionOnScale?: Maybe<Scalars['Float']['output']>;
  /** The power used: the stance's own, otherwise the partner's. */
  power?: Maybe<Scalars['Float']['output']>;
  probability?: Maybe<Scalars['Float']['output']>;
  reviewBy?: Maybe<Scalars['DateTime']['output']>;
  salience?: Maybe<Scalars['Float']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  turnout?: Maybe<Scalars['Float']['output']>;
  undefinedBecause?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  visibility: Visibility;
};

export type StanceIssueConnection = {
  __typename?: 'StanceIssueConnection';
  edges: Array<StanceIssueRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StanceIssueConnectionSort = {
  node?: InputMaybe<IssueSort>;
};

export type StanceIssueConnectionWhere = {
  AND?: InputMaybe<Array<StanceIssueConnectionWhere>>;
  NOT?: InputMaybe<StanceIssueConnectionWhere>;
  OR?: InputMaybe<Array<StanceIssueConnectionWhere>>;
  node?: InputMaybe<IssueWhere>;
};

export type StanceIssueRelationship = {
  __typename?: 'StanceIssueRelationship';
  cursor: Scalars['String']['output'];
  node: Issue;
};

export type StancePartnerConnection = {
  __typename?: 'StancePartnerConnection';
  edges: Array<StancePartnerRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StancePartnerConnectionSort = {
  node?: InputMaybe<PartnerSort>;
};

export type StancePartnerConnectionWhere = {
  AND?: InputMaybe<Array<StancePartnerConnectionWhere>>;
  NOT?: InputMaybe<StancePartnerConnectionWhere>;
  OR?: InputMaybe<Array<StancePartnerConnectionWhere>>;
  node?: InputMaybe<PartnerWhere>;
};

export type StancePartnerRelationship = {
  __typename?: 'StancePartnerRelationship';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type StancePayload = {
  __typename?: 'StancePayload';
  change?: Maybe<Change>;
  stance?: Maybe<FieldStance>;
  userErrors: Array<UserError>;
};

/** Fields to sort Stances by. The order in which sorts are applied is not guaranteed when specifying many fields in one StanceSort object. */
export type StanceSort = {
  argument?: InputMaybe<SortDirection>;
  author?: InputMaybe<SortDirection>;
  centreId?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  position?: InputMaybe<SortDirection>;
  power?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
  reviewBy?: InputMaybe<SortDirection>;
  salience?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  turnout?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
  visibility?: InputMaybe<SortDirection>;
};

export type StanceWhere = {
  AND?: InputMaybe<Array<StanceWhere>>;
  NOT?: InputMaybe<StanceWhere>;
  OR?: InputMaybe<Array<StanceWhere>>;
  argument?: InputMaybe<StringScalarFilters>;
  author?: InputMaybe<IdScalarFilters>;
  centreId?: InputMaybe<IdScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  position?: InputMaybe<FloatScalarFilters>;
  power?: InputMaybe<FloatScalarFilters>;
  probability?: InputMaybe<FloatScalarFilters>;
  reviewBy?: InputMaybe<DateTimeScalarFilters>;
  salience?: InputMaybe<FloatScalarFilters>;
  source?: InputMaybe<StringScalarFilters>;
  turnout?: InputMaybe<FloatScalarFilters>;
  updatedAt?: InputMaybe<DateTimeScalarFilters>;
  validFrom?: InputMaybe<DateTimeScalarFilters>;
  validTo?: InputMaybe<DateTimeScalarFilters>;
  version?: InputMaybe<IntScalarFilters>;
  visibility?: InputMaybe<VisibilityEnumScalarFilters>;
};

export type StancesConnection = {
  __typename?: 'StancesConnection';
  edges: Array<StanceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where an issue stands if nothing is decided. */
export type StatusQuoInput = {
  /** Id or key of one of the issues asked about. */
  issueId: Scalars['ID']['input'];
  /** On the issue's own scale; −1 to +1 for an issue without one. */
  value: Scalars['Float']['input'];
};

/** What a step does to one test, when the steps before it are done. */
export type StepEffect = {
  __typename?: 'StepEffect';
  /** In its own unit; null when the test had no share before or has none after. */
  change?: Maybe<Scalars['Float']['output']>;
  /** What it is by then, see TestOutcome; null without a share. */
  margin?: Maybe<Scalars['Float']['output']>;
  passes: Scalars['Boolean']['output'];
  /** Id of the test. */
  testId: Scalars['String']['output'];
};

/** String list filters */
export type StringListFilters = {
  eq?: InputMaybe<Array<Scalars['String']['input']>>;
  includes?: InputMaybe<Scalars['String']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How torn is the field, and where does it hurt? Positive and negative relationships of what you may see; neutral ones take no part. Every tie counts as
 * one, however strong, unless weighting is STRENGTH. With EACH, parallel relationships count each; in triangles they count as one, by their sum.
 */
export type StructuralBalance = {
  __typename?: 'StructuralBalance';
  asOf: Scalars['DateTime']['output'];
  /** Single ties whose turn lowers the frustration index most; then by unbalanced triangles left. At most 20; none in a balanced field. */
  bestRepairs: Array<TieRepair>;
  /** The two camps of a best split, the larger first; partners without a tie are in neither. Empty without ties. Parts of the field that no tie joins lie to each other as it happens. */
  camps: Array<Array<Scalars['ID']['output']>>;
  /** Signed relationships that left no tie: they cancel out, do not agree or, by strength, have strength 0. */
  cancelledCount: Scalars['Int']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Least error for each number of factions from 1 to 6, or to the number asked for when that is more. */
  errorsByCount: Array<FactionPartition>;
  frustratedTies: Array<FrustratedTie>;
  /** Least number of ties (by strength: sum of strengths) against any split into two camps (Harary 1959); the best found when not proven. */
  frustrationIndex: Scalars['Float']['output'];
  /** frustrationIndex − lowerBound; 0 when proven. */
  gap: Scalars['Float']['output'];
  isBalanced: Scalars['Boolean']['output'];
  /** No split does better; otherwise the index lies between lowerBound and frustrationIndex. */
  isProven: Scalars['Boolean']['output'];
  layer?: Maybe<Layer>;
  lowerBound: Scalars['Float']['output'];
  /** Negative ties. */
  negativeCount: Scalars['Int']['output'];
  /** Neutral relationships: left out. */
  neutralCount: Scalars['Int']['output'];
  /** 1 − 2 · frustrationIndex / ties (by strength: / sum of strengths), 0 to 1 (1 is balanced); null without ties. */
  normalised?: Maybe<Scalars['Float']['output']>;
  /** For the number of factions asked for, otherwise for the smallest number from 2 to 6 with the least error. */
  partition: FactionPartition;
  partnerCount: Scalars['Int']['output'];
  /** Positive ties. */
  positiveCount: Scalars['Int']['output'];
  scope: Visibility;
  symmetrisation: Symmetrisation;
  /** Triangles with no, one, two and three negative ties. */
  triangleCounts: Array<Scalars['Int']['output']>;
  /** Share of the triangles with an even number of negative ties; null without triangles. */
  triangleIndex?: Maybe<Scalars['Float']['output']>;
  /** At most 200 of them. */
  unbalancedTriangles: Array<SignedTriangle>;
  /** Share that Davis' weak balance allows as well; null without triangles. */
  weakTriangleIndex?: Maybe<Scalars['Float']['output']>;
  weighting: TieWeighting;
};

/**
 * How likely is the issue to pass? Each entitled partner votes or not, in favour or not, with a probability of its own and independently of the others.
 * Exact while the ways to vote can be counted, otherwise 10,000 seeded draws: the same question gives the same answer, and two scenarios share their chance.
 */
export type SupportForecast = {
  __typename?: 'SupportForecast';
  asOf: Scalars['DateTime']['output'];
  centreId: Scalars['ID']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Simulated votes; null when every probability is exact. */
  draws?: Maybe<Scalars['Int']['output']>;
  issueId: Scalars['ID']['output'];
  /** As stances are now: in favour votes for, against votes against, in doubt or unknown does not vote. Null without a rule. */
  now?: Maybe<RuleOutcome>;
  /** Tests, then vetoes, then groups that must agree. */
  parts: Array<RulePartForecast>;
  /** Of passing; null without a rule. 0 when nobody is entitled. */
  probability?: Maybe<Probability>;
  /** As assumed, when a scenario gives another; null when the issue has none. */
  rule?: Maybe<DecisionRule>;
  scope: Visibility;
  /** How far wrong estimates carry. Computed when asked for. Null without a rule. */
  sensitivity?: Maybe<ForecastSensitivity>;
  /** What happens to the probability when everyone becomes more likely to vote: Σ of their turnoutEffect; null without a rule. */
  turnoutEffect?: Maybe<Scalars['Float']['output']>;
  /** Whom it would hurt to get to vote, the worst first; in a simulation beyond its doubt. */
  turnoutHurtsIds: Array<Scalars['ID']['output']>;
  /** Why there is no forecast; null when there is one. */
  undefinedBecause?: Maybe<Scalars['String']['output']>;
  /** Entitled partners, by name. */
  voters: Array<VoterForecast>;
};


/**
 * How likely is the issue to pass? Each entitled partner votes or not, in favour or not, with a probability of its own and independently of the others.
 * Exact while the ways to vote can be counted, otherwise 10,000 seeded draws: the same question gives the same answer, and two scenarios share their chance.
 */
export type SupportForecastSensitivityArgs = {
  shift?: InputMaybe<Scalars['Float']['input']>;
};

/** How open a partner is to others on an issue, instead of the default. */
export type SusceptibilityInput = {
  partnerId: Scalars['ID']['input'];
  /** Share of its attention that stays with its own position of the moment, 0 to 1: the diagonal of W. By default as `selfWeight` of the query says. */
  selfWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 0: stays with its own position; 1: wholly open. Counts for partners with a stance; who has none is wholly open. */
  susceptibility: Scalars['Float']['input'];
};

/** How relationships between the same two partners (both ways, or in both layers) become ties without direction; the outcomes differ. */
export type Symmetrisation =
  /** One tie where all relationships of two partners have one sign (by strength: of their mean strength), none where they do not. */
  | 'CONSISTENT'
  /** Every relationship is a tie of its own. */
  | 'EACH'
  /** The relationships of two partners add up, positive less negative; what is left is one tie, and what is equal cancels out. */
  | 'SUM';

export type TakeStanceInput = {
  argument?: InputMaybe<Scalars['String']['input']>;
  confidence?: InputMaybe<Scalars['Float']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  issueId: Scalars['ID']['input'];
  partnerId: Scalars['ID']['input'];
  position: Scalars['Float']['input'];
  power?: InputMaybe<Scalars['Float']['input']>;
  probability?: InputMaybe<Scalars['Float']['input']>;
  reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  salience?: InputMaybe<Scalars['Float']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  turnout?: InputMaybe<Scalars['Float']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  visibility?: InputMaybe<Visibility>;
};

/** Pass or fail of one test, in its own unit: heads, euros, votes or power. */
export type TestOutcome = {
  __typename?: 'TestOutcome';
  /** Below the line: cast, or entitled. */
  denominator: Scalars['Float']['output'];
  /** numerator − needed: 0 just passes, below 0 is what is missing. A vote that turns from against to in favour counts fully. */
  margin?: Maybe<Scalars['Float']['output']>;
  /** The least numerator that passes with this denominator; null without a share. */
  needed?: Maybe<Scalars['Float']['output']>;
  /** What new votes, all in favour, would have to add; 0 when it passes, null when no number is enough. */
  neededFromNewVotes?: Maybe<Scalars['Float']['output']>;
  noShareBecause?: Maybe<NoShare>;
  /** Above the line: in favour, or cast for a turnout test. */
  numerator: Scalars['Float']['output'];
  passes: Scalars['Boolean']['output'];
  /** 0 to 1; null with `noShareBecause`. */
  share?: Maybe<Scalars['Float']['output']>;
  test: RuleTest;
  /** Entitled partners left out of the test, because their weight is unknown. */
  withoutWeightIds: Array<Scalars['ID']['output']>;
};

/** Whether a measure looks at who names whom. */
export type TieDirection =
  /** A relationship counts from its `from` to its `to`; one that is not directed counts both ways. */
  | 'DIRECTED'
  /** Two partners are tied when either names the other. */
  | 'UNDIRECTED';

/** What changes when one tie, with all relationships it stands for, turns from negative to positive or the other way. */
export type TieRepair = {
  __typename?: 'TieRepair';
  fromId: Scalars['ID']['output'];
  /** The frustration index after it. */
  frustrationIndex: Scalars['Float']['output'];
  relationshipIds: Array<Scalars['ID']['output']>;
  /** As it is now. */
  sign: Sign;
  toId: Scalars['ID']['output'];
  /** Unbalanced triangles after it. */
  unbalancedCount: Scalars['Int']['output'];
};

/** Whether strong relationships weigh more. */
export type TieWeighting =
  /** Every relationship counts as one. */
  | 'EQUAL'
  /** By strength, where unknown 0.5; a strong relationship is a short way (length 1 / strength). Strength 0 is no relationship. */
  | 'STRENGTH';

/** A pattern of three partners by mutual, asymmetric and null dyads (Holland & Leinhardt 1970). */
export type TriadCount = {
  __typename?: 'TriadCount';
  count: Scalars['Float']['output'];
  /** Such as `030T`. */
  kind: Scalars['String']['output'];
};

/** Why an index has no value for anyone. */
export type UndefinedIndex = {
  __typename?: 'UndefinedIndex';
  because: Scalars['String']['output'];
  index: PowerIndex;
};

/** A user. Listed to administrators only. */
export type User = {
  __typename?: 'User';
  email?: Maybe<Scalars['String']['output']>;
  /** A role held in every centre, those still to come included; null for a user of some centres. */
  everywhere?: Maybe<Role>;
  id: Scalars['ID']['output'];
  isDisabled: Scalars['Boolean']['output'];
  /** Locked after repeated wrong passwords, until then. */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** One reason why a mutation refused. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** Path of the input field, such as `input.position`; null when no single field is at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** Where, what, and what instead. */
  message: Scalars['String']['output'];
};

/** Why a mutation refused. Nothing was written. */
export type UserErrorCode =
  /** It clashes with the present state, such as closing what is closed. */
  | 'CONFLICT'
  /** It is there already; the message gives its id. */
  | 'DUPLICATE'
  /** The value has the wrong form; the message says which form is right. */
  | 'INVALID'
  /** More than fits in one request; the message gives the limit. */
  | 'LIMIT'
  /** Your role does not allow this. */
  | 'NOT_ALLOWED'
  /** No such thing, or not one you may see. */
  | 'NOT_FOUND'
  /** A number or date lies outside its range; the message gives the range. */
  | 'OUT_OF_RANGE'
  /** A required value is missing or empty. */
  | 'REQUIRED'
  /** Someone changed it after you read it. The payload holds the stored version; yours was not written. */
  | 'STALE_VERSION'
  /** A text is too long; the message gives the limit. */
  | 'TOO_LONG';

export type UserPayload = {
  __typename?: 'UserPayload';
  user?: Maybe<User>;
  userErrors: Array<UserError>;
};

/** Who may see a fact. What an asker may not see is absent everywhere: in lists, filters, counts, measures and errors. */
export type Visibility =
  /** Only the author. */
  | 'PRIVATE'
  /** Everyone of the centre, partners who read along included. */
  | 'SHARED'
  /** Coordinators and managers of the centre, and the author. */
  | 'TEAM';

/** Visibility filters */
export type VisibilityEnumScalarFilters = {
  eq?: InputMaybe<Visibility>;
  in?: InputMaybe<Array<Visibility>>;
};

/** How a partner votes. */
export type Vote =
  | 'AGAINST'
  | 'FOR'
  | 'NOT_CAST';

/** What one entitled partner is expected to do, and what its vote changes. */
export type VoterForecast = {
  __typename?: 'VoterForecast';
  ifAgainst: Scalars['Float']['output'];
  /** Probability of passing once it is known to vote for. */
  ifFor: Scalars['Float']['output'];
  ifNotCast: Scalars['Float']['output'];
  /** Probability of being in favour when it votes, as used: 0 to 1. */
  inFavour: Scalars['Float']['output'];
  /** Not noted but derived: (position + 1) / 2; 0.5 without a stance. */
  isInFavourAssumed: Scalars['Boolean']['output'];
  /** Not noted but derived: 0.5 + salience / 2; 0.75 when the salience is unknown; 0.5 without a stance. */
  isTurnoutAssumed: Scalars['Boolean']['output'];
  partnerId: Scalars['ID']['output'];
  /** Pivotal probability: what its vote changes from against to for, −1 to +1. Below 0 only where a turnout test makes a vote against help. */
  pivotal: Scalars['Float']['output'];
  /** The same from not voting to for. */
  pivotalWhenMobilised: Scalars['Float']['output'];
  /** Probability of casting a vote, as used: 0 to 1. */
  turnout: Scalars['Float']['output'];
  /** What it changes when it surely votes, in favour or not as it would, rather than not: below 0 means that getting it to vote hurts. */
  turnoutEffect: Scalars['Float']['output'];
  /** As stances are now: see `now`. */
  voteNow: Vote;
};

/** The probability of passing when one partner's probability of being in favour is wrong by the shift, lower or higher. */
export type VoterSensitivity = {
  __typename?: 'VoterSensitivity';
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  partnerId: Scalars['ID']['output'];
};

/** Takes the place of the weights of a partner. */
export type WeightAssumption = {
  partnerId: Scalars['ID']['input'];
  /** 0 to 1. */
  power?: InputMaybe<Scalars['Float']['input']>;
  /** 0 to 1,000,000. */
  votes?: InputMaybe<Scalars['Float']['input']>;
  /** Euros, 0 to 10,000,000,000. */
  wozValue?: InputMaybe<Scalars['Float']['input']>;
};

/** The position that no other beats when each votes with power × salience for what is nearer (Black). */
export type WeightedMedian = {
  __typename?: 'WeightedMedian';
  /** One point, unless the weights on either side are equal. */
  band: IssueBand;
  /** Who stands there. */
  holderIds: Array<Scalars['ID']['output']>;
};

/** Which proposals beat the status quo under the issue's rule, when each prefers what is nearer and who takes no position prefers no change. */
export type WinSet = {
  __typename?: 'WinSet';
  above?: Maybe<WinSide>;
  /** Null when nothing lower beats it. */
  below?: Maybe<WinSide>;
  /** Where a status quo would be that nothing beats; null when there is no such place. */
  gridlock?: Maybe<IssueBand>;
  /** Nothing beats the status quo. */
  isStable: Scalars['Boolean']['output'];
  statusQuo: IssuePoint;
};

/** What beats the status quo on one side of it. */
export type WinSide = {
  __typename?: 'WinSide';
  /** Everything between the status quo and this beats it; this point itself just does not, unless the scale ends here. */
  farthest: IssuePoint;
  isCutOffByScale: Scalars['Boolean']['output'];
  /** Without whom the change does not win, and where they stand. */
  pivot: IssuePoint;
  pivotIds: Array<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<AccessToken>;
  AccessTokenPayload: ResolverTypeWrapper<AccessTokenPayload>;
  AddContactInput: AddContactInput;
  AnalysisWarning: ResolverTypeWrapper<AnalysisWarning>;
  AnalysisWarningCode: AnalysisWarningCode;
  AssumedRelationship: ResolverTypeWrapper<AssumedRelationship>;
  AssumedStance: ResolverTypeWrapper<AssumedStance>;
  AssumedWeight: ResolverTypeWrapper<AssumedWeight>;
  Attitude: Attitude;
  AttitudeEnumScalarFilters: AttitudeEnumScalarFilters;
  BargainingPosition: ResolverTypeWrapper<BargainingPosition>;
  BlockingCoalition: ResolverTypeWrapper<BlockingCoalition>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanScalarFilters: BooleanScalarFilters;
  Bridge: ResolverTypeWrapper<Bridge>;
  BrokerageRoles: ResolverTypeWrapper<BrokerageRoles>;
  BudgetPlan: ResolverTypeWrapper<BudgetPlan>;
  Centre: ResolverTypeWrapper<Centre>;
  CentreEdge: ResolverTypeWrapper<CentreEdge>;
  CentreInterestsConnection: ResolverTypeWrapper<CentreInterestsConnection>;
  CentreInterestsConnectionSort: CentreInterestsConnectionSort;
  CentreInterestsConnectionWhere: CentreInterestsConnectionWhere;
  CentreInterestsRelationship: ResolverTypeWrapper<CentreInterestsRelationship>;
  CentreIssuesConnection: ResolverTypeWrapper<CentreIssuesConnection>;
  CentreIssuesConnectionSort: CentreIssuesConnectionSort;
  CentreIssuesConnectionWhere: CentreIssuesConnectionWhere;
  CentreIssuesRelationship: ResolverTypeWrapper<CentreIssuesRelationship>;
  CentreKind: CentreKind;
  CentreKindEnumScalarFilters: CentreKindEnumScalarFilters;
  CentrePartnersConnection: ResolverTypeWrapper<CentrePartnersConnection>;
  CentrePartnersConnectionSort: CentrePartnersConnectionSort;
  CentrePartnersConnectionWhere: CentrePartnersConnectionWhere;
  CentrePartnersRelationship: ResolverTypeWrapper<CentrePartnersRelationship>;
  CentrePayload: ResolverTypeWrapper<CentrePayload>;
  CentreSort: CentreSort;
  CentreWhere: CentreWhere;
  CentresConnection: ResolverTypeWrapper<CentresConnection>;
  Change: ResolverTypeWrapper<Change>;
  ChangePayload: ResolverTypeWrapper<ChangePayload>;
  ChangedFact: ResolverTypeWrapper<ChangedFact>;
  CoalitionConflict: ResolverTypeWrapper<CoalitionConflict>;
  CoalitionContradiction: ResolverTypeWrapper<CoalitionContradiction>;
  CoalitionDemand: CoalitionDemand;
  CoalitionInput: CoalitionInput;
  CoalitionKind: CoalitionKind;
  CoalitionOption: ResolverTypeWrapper<CoalitionOption>;
  CoalitionOptions: ResolverTypeWrapper<CoalitionOptions>;
  ColumnMapping: ResolverTypeWrapper<ColumnMapping>;
  ColumnMappingInput: ColumnMappingInput;
  ComingAlong: ResolverTypeWrapper<ComingAlong>;
  CompetitivenessVariant: CompetitivenessVariant;
  Compromise: ResolverTypeWrapper<Compromise>;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConflictPayload: ResolverTypeWrapper<ConflictPayload>;
  ConflictStage: ConflictStage;
  Contact: ResolverTypeWrapper<Contact>;
  ContactPayload: ResolverTypeWrapper<ContactPayload>;
  CorrectCentreInput: CorrectCentreInput;
  CorrectConflictInput: CorrectConflictInput;
  CorrectContactInput: CorrectContactInput;
  CorrectHoldingInput: CorrectHoldingInput;
  CorrectInterestInput: CorrectInterestInput;
  CorrectIssueInput: CorrectIssueInput;
  CorrectPartnerInput: CorrectPartnerInput;
  CorrectRelationshipInput: CorrectRelationshipInput;
  CorrectScenarioInput: CorrectScenarioInput;
  CorrectStanceInput: CorrectStanceInput;
  CorrectUserInput: CorrectUserInput;
  CreateCentreInput: CreateCentreInput;
  CreateInterestInput: CreateInterestInput;
  CreatePartnerInput: CreatePartnerInput;
  CreateRelationshipInput: CreateRelationshipInput;
  CreateUserInput: CreateUserInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeScalarFilters: DateTimeScalarFilters;
  DecisionRule: ResolverTypeWrapper<DecisionRule>;
  DecisionRuleInput: DecisionRuleInput;
  Departure: ResolverTypeWrapper<Departure>;
  ExchangeSide: ResolverTypeWrapper<ExchangeSide>;
  ExperimentalChallenge: ResolverTypeWrapper<ExperimentalChallenge>;
  FactName: ResolverTypeWrapper<FactName>;
  FactionPartition: ResolverTypeWrapper<FactionPartition>;
  FieldCentre: ResolverTypeWrapper<FieldCentre>;
  FieldConflict: ResolverTypeWrapper<FieldConflict>;
  FieldHolding: ResolverTypeWrapper<FieldHolding>;
  FieldInterest: ResolverTypeWrapper<FieldInterest>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  FieldPartner: ResolverTypeWrapper<FieldPartner>;
  FieldRelationship: ResolverTypeWrapper<FieldRelationship>;
  FieldStance: ResolverTypeWrapper<FieldStance>;
  FieldValue: ResolverTypeWrapper<FieldValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatScalarFilters: FloatScalarFilters;
  FlowCapacity: FlowCapacity;
  FlowTie: ResolverTypeWrapper<FlowTie>;
  ForceField: ResolverTypeWrapper<ForceField>;
  ForecastSensitivity: ResolverTypeWrapper<ForecastSensitivity>;
  FrustratedTie: ResolverTypeWrapper<FrustratedTie>;
  GridCut: GridCut;
  GridQuadrant: GridQuadrant;
  GroupBy: GroupBy;
  GroupOutcome: ResolverTypeWrapper<GroupOutcome>;
  GroupTie: ResolverTypeWrapper<GroupTie>;
  HoldInterestInput: HoldInterestInput;
  Holding: ResolverTypeWrapper<Holding>;
  HoldingEdge: ResolverTypeWrapper<HoldingEdge>;
  HoldingInterestConnection: ResolverTypeWrapper<HoldingInterestConnection>;
  HoldingInterestConnectionSort: HoldingInterestConnectionSort;
  HoldingInterestConnectionWhere: HoldingInterestConnectionWhere;
  HoldingInterestRelationship: ResolverTypeWrapper<HoldingInterestRelationship>;
  HoldingPartnerConnection: ResolverTypeWrapper<HoldingPartnerConnection>;
  HoldingPartnerConnectionSort: HoldingPartnerConnectionSort;
  HoldingPartnerConnectionWhere: HoldingPartnerConnectionWhere;
  HoldingPartnerRelationship: ResolverTypeWrapper<HoldingPartnerRelationship>;
  HoldingPayload: ResolverTypeWrapper<HoldingPayload>;
  HoldingSort: HoldingSort;
  HoldingWhere: HoldingWhere;
  HoldingsConnection: ResolverTypeWrapper<HoldingsConnection>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDScalarFilters: IdScalarFilters;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportError: ResolverTypeWrapper<ImportError>;
  ImportFileInput: ImportFileInput;
  ImportFilePreview: ResolverTypeWrapper<ImportFilePreview>;
  ImportKind: ImportKind;
  ImportNote: ResolverTypeWrapper<ImportNote>;
  ImportPayload: ResolverTypeWrapper<ImportPayload>;
  ImportPreview: ResolverTypeWrapper<ImportPreview>;
  InfluenceModel: InfluenceModel;
  InfluenceOutlook: ResolverTypeWrapper<InfluenceOutlook>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntScalarFilters: IntScalarFilters;
  Interest: ResolverTypeWrapper<Interest>;
  InterestCentreConnection: ResolverTypeWrapper<InterestCentreConnection>;
  InterestCentreConnectionSort: InterestCentreConnectionSort;
  InterestCentreConnectionWhere: InterestCentreConnectionWhere;
  InterestCentreRelationship: ResolverTypeWrapper<InterestCentreRelationship>;
  InterestEdge: ResolverTypeWrapper<InterestEdge>;
  InterestFlow: ResolverTypeWrapper<InterestFlow>;
  InterestHoldingsConnection: ResolverTypeWrapper<InterestHoldingsConnection>;
  InterestHoldingsConnectionSort: InterestHoldingsConnectionSort;
  InterestHoldingsConnectionWhere: InterestHoldingsConnectionWhere;
  InterestHoldingsRelationship: ResolverTypeWrapper<InterestHoldingsRelationship>;
  InterestPayload: ResolverTypeWrapper<InterestPayload>;
  InterestScope: InterestScope;
  InterestScopeEnumScalarFilters: InterestScopeEnumScalarFilters;
  InterestSort: InterestSort;
  InterestToBring: ResolverTypeWrapper<InterestToBring>;
  InterestWhere: InterestWhere;
  InterestsConnection: ResolverTypeWrapper<InterestsConnection>;
  Issue: ResolverTypeWrapper<Issue>;
  IssueBand: ResolverTypeWrapper<IssueBand>;
  IssueCentreConnection: ResolverTypeWrapper<IssueCentreConnection>;
  IssueCentreConnectionSort: IssueCentreConnectionSort;
  IssueCentreConnectionWhere: IssueCentreConnectionWhere;
  IssueCentreRelationship: ResolverTypeWrapper<IssueCentreRelationship>;
  IssueEdge: ResolverTypeWrapper<IssueEdge>;
  IssueForces: ResolverTypeWrapper<IssueForces>;
  IssueOutlook: ResolverTypeWrapper<IssueOutlook>;
  IssuePayload: ResolverTypeWrapper<IssuePayload>;
  IssuePoint: ResolverTypeWrapper<IssuePoint>;
  IssueSort: IssueSort;
  IssueStancesConnection: ResolverTypeWrapper<IssueStancesConnection>;
  IssueStancesConnectionSort: IssueStancesConnectionSort;
  IssueStancesConnectionWhere: IssueStancesConnectionWhere;
  IssueStancesRelationship: ResolverTypeWrapper<IssueStancesRelationship>;
  IssueWhere: IssueWhere;
  IssuesConnection: ResolverTypeWrapper<IssuesConnection>;
  KeyPlayerGoal: KeyPlayerGoal;
  KeyPlayers: ResolverTypeWrapper<KeyPlayers>;
  Language: Language;
  Layer: Layer;
  LayerDifference: ResolverTypeWrapper<LayerDifference>;
  LayerEnumScalarFilters: LayerEnumScalarFilters;
  LayerValues: ResolverTypeWrapper<LayerValues>;
  Mactor: ResolverTypeWrapper<Mactor>;
  MactorIssue: ResolverTypeWrapper<MactorIssue>;
  MactorMatrices: ResolverTypeWrapper<MactorMatrices>;
  MactorPartner: ResolverTypeWrapper<MactorPartner>;
  MactorPlace: MactorPlace;
  MappingOrigin: MappingOrigin;
  Me: ResolverTypeWrapper<Me>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureEvidence: ResolverTypeWrapper<MeasureEvidence>;
  MemberToPersuade: ResolverTypeWrapper<MemberToPersuade>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipInput: MembershipInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NegotiationOutlook: ResolverTypeWrapper<NegotiationOutlook>;
  NetworkMeasure: NetworkMeasure;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasures>;
  NoCoalition: NoCoalition;
  NoOutcome: NoOutcome;
  NoPlan: NoPlan;
  NoShare: NoShare;
  OpenConflictInput: OpenConflictInput;
  OthersVote: OthersVote;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  PartnerCard: ResolverTypeWrapper<PartnerCard>;
  PartnerCentreConnection: ResolverTypeWrapper<PartnerCentreConnection>;
  PartnerCentreConnectionSort: PartnerCentreConnectionSort;
  PartnerCentreConnectionWhere: PartnerCentreConnectionWhere;
  PartnerCentreRelationship: ResolverTypeWrapper<PartnerCentreRelationship>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdge>;
  PartnerEffect: ResolverTypeWrapper<PartnerEffect>;
  PartnerHoldingsConnection: ResolverTypeWrapper<PartnerHoldingsConnection>;
  PartnerHoldingsConnectionSort: PartnerHoldingsConnectionSort;
  PartnerHoldingsConnectionWhere: PartnerHoldingsConnectionWhere;
  PartnerHoldingsRelationship: ResolverTypeWrapper<PartnerHoldingsRelationship>;
  PartnerInfluence: ResolverTypeWrapper<PartnerInfluence>;
  PartnerMeasures: ResolverTypeWrapper<PartnerMeasures>;
  PartnerPairInput: PartnerPairInput;
  PartnerPayload: ResolverTypeWrapper<PartnerPayload>;
  PartnerPower: ResolverTypeWrapper<PartnerPower>;
  PartnerRelationshipsFromConnection: ResolverTypeWrapper<PartnerRelationshipsFromConnection>;
  PartnerRelationshipsFromConnectionSort: PartnerRelationshipsFromConnectionSort;
  PartnerRelationshipsFromConnectionWhere: PartnerRelationshipsFromConnectionWhere;
  PartnerRelationshipsFromRelationship: ResolverTypeWrapper<PartnerRelationshipsFromRelationship>;
  PartnerRelationshipsToConnection: ResolverTypeWrapper<PartnerRelationshipsToConnection>;
  PartnerRelationshipsToConnectionSort: PartnerRelationshipsToConnectionSort;
  PartnerRelationshipsToConnectionWhere: PartnerRelationshipsToConnectionWhere;
  PartnerRelationshipsToRelationship: ResolverTypeWrapper<PartnerRelationshipsToRelationship>;
  PartnerSalience: ResolverTypeWrapper<PartnerSalience>;
  PartnerSort: PartnerSort;
  PartnerStancesConnection: ResolverTypeWrapper<PartnerStancesConnection>;
  PartnerStancesConnectionSort: PartnerStancesConnectionSort;
  PartnerStancesConnectionWhere: PartnerStancesConnectionWhere;
  PartnerStancesRelationship: ResolverTypeWrapper<PartnerStancesRelationship>;
  PartnerWhere: PartnerWhere;
  PartnersConnection: ResolverTypeWrapper<PartnersConnection>;
  PersuasionCostInput: PersuasionCostInput;
  PersuasionInput: PersuasionInput;
  PersuasionPlan: ResolverTypeWrapper<PersuasionPlan>;
  PersuasionPlans: ResolverTypeWrapper<PersuasionPlans>;
  PersuasionStep: ResolverTypeWrapper<PersuasionStep>;
  PlanMethod: PlanMethod;
  PlanRobustness: PlanRobustness;
  PositionExchange: ResolverTypeWrapper<PositionExchange>;
  PowerIndex: PowerIndex;
  PowerIndices: ResolverTypeWrapper<PowerIndices>;
  PowerMethod: PowerMethod;
  Probability: ResolverTypeWrapper<Probability>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseIssueInput: RaiseIssueInput;
  RankInterval: ResolverTypeWrapper<RankInterval>;
  RankUncertainty: ResolverTypeWrapper<RankUncertainty>;
  Relationship: ResolverTypeWrapper<Relationship>;
  RelationshipAssumption: RelationshipAssumption;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdge>;
  RelationshipFromConnection: ResolverTypeWrapper<RelationshipFromConnection>;
  RelationshipFromConnectionSort: RelationshipFromConnectionSort;
  RelationshipFromConnectionWhere: RelationshipFromConnectionWhere;
  RelationshipFromRelationship: ResolverTypeWrapper<RelationshipFromRelationship>;
  RelationshipPayload: ResolverTypeWrapper<RelationshipPayload>;
  RelationshipSort: RelationshipSort;
  RelationshipToConnection: ResolverTypeWrapper<RelationshipToConnection>;
  RelationshipToConnectionSort: RelationshipToConnectionSort;
  RelationshipToConnectionWhere: RelationshipToConnectionWhere;
  RelationshipToRelationship: ResolverTypeWrapper<RelationshipToRelationship>;
  RelationshipWhere: RelationshipWhere;
  RelationshipsConnection: ResolverTypeWrapper<RelationshipsConnection>;
  Revision: ResolverTypeWrapper<Revision>;
  Ring: Ring;
  RingEnumScalarFilters: RingEnumScalarFilters;
  Role: Role;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  RuleBasis: RuleBasis;
  RuleGroup: ResolverTypeWrapper<RuleGroup>;
  RuleGroupBy: RuleGroupBy;
  RuleGroupInput: RuleGroupInput;
  RuleOperator: RuleOperator;
  RuleOutcome: ResolverTypeWrapper<RuleOutcome>;
  RulePartForecast: ResolverTypeWrapper<RulePartForecast>;
  RulePartKind: RulePartKind;
  RulePreset: RulePreset;
  RulePresetEnumScalarFilters: RulePresetEnumScalarFilters;
  RuleTest: ResolverTypeWrapper<RuleTest>;
  RuleTestInput: RuleTestInput;
  RuleTestKind: RuleTestKind;
  RuleWeight: RuleWeight;
  RunningAnalysis: ResolverTypeWrapper<RunningAnalysis>;
  SalienceAttribute: SalienceAttribute;
  SalienceChange: ResolverTypeWrapper<SalienceChange>;
  SalienceClass: SalienceClass;
  SaveScenarioInput: SaveScenarioInput;
  Scenario: ResolverTypeWrapper<Scenario>;
  ScenarioInput: ScenarioInput;
  ScenarioPayload: ResolverTypeWrapper<ScenarioPayload>;
  ScorePart: ScorePart;
  ScoreShare: ResolverTypeWrapper<ScoreShare>;
  ScoreWeightsInput: ScoreWeightsInput;
  Sector: Sector;
  SectorEnumScalarFilters: SectorEnumScalarFilters;
  SelfWeight: SelfWeight;
  SharedInterest: ResolverTypeWrapper<SharedInterest>;
  Sign: Sign;
  SignEnumScalarFilters: SignEnumScalarFilters;
  SignedTriangle: ResolverTypeWrapper<SignedTriangle>;
  SortDirection: SortDirection;
  Stance: ResolverTypeWrapper<Stance>;
  StanceAssumption: StanceAssumption;
  StanceEdge: ResolverTypeWrapper<StanceEdge>;
  StanceForce: ResolverTypeWrapper<StanceForce>;
  StanceIssueConnection: ResolverTypeWrapper<StanceIssueConnection>;
  StanceIssueConnectionSort: StanceIssueConnectionSort;
  StanceIssueConnectionWhere: StanceIssueConnectionWhere;
  StanceIssueRelationship: ResolverTypeWrapper<StanceIssueRelationship>;
  StancePartnerConnection: ResolverTypeWrapper<StancePartnerConnection>;
  StancePartnerConnectionSort: StancePartnerConnectionSort;
  StancePartnerConnectionWhere: StancePartnerConnectionWhere;
  StancePartnerRelationship: ResolverTypeWrapper<StancePartnerRelationship>;
  StancePayload: ResolverTypeWrapper<StancePayload>;
  StanceSort: StanceSort;
  StanceWhere: StanceWhere;
  StancesConnection: ResolverTypeWrapper<StancesConnection>;
  StatusQuoInput: StatusQuoInput;
  StepEffect: ResolverTypeWrapper<StepEffect>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  StructuralBalance: ResolverTypeWrapper<StructuralBalance>;
  SupportForecast: ResolverTypeWrapper<SupportForecast>;
  SusceptibilityInput: SusceptibilityInput;
  Symmetrisation: Symmetrisation;
  TakeStanceInput: TakeStanceInput;
  TestOutcome: ResolverTypeWrapper<TestOutcome>;
  TieDirection: TieDirection;
  TieRepair: ResolverTypeWrapper<TieRepair>;
  TieWeighting: TieWeighting;
  TriadCount: ResolverTypeWrapper<TriadCount>;
  UndefinedIndex: ResolverTypeWrapper<UndefinedIndex>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserPayload: ResolverTypeWrapper<UserPayload>;
  Visibility: Visibility;
  VisibilityEnumScalarFilters: VisibilityEnumScalarFilters;
  Vote: Vote;
  VoterForecast: ResolverTypeWrapper<VoterForecast>;
  VoterSensitivity: ResolverTypeWrapper<VoterSensitivity>;
  WeightAssumption: WeightAssumption;
  WeightedMedian: ResolverTypeWrapper<WeightedMedian>;
  WinSet: ResolverTypeWrapper<WinSet>;
  WinSide: ResolverTypeWrapper<WinSide>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: AccessToken;
  AccessTokenPayload: AccessTokenPayload;
  AddContactInput: AddContactInput;
  AnalysisWarning: AnalysisWarning;
  AssumedRelationship: AssumedRelationship;
  AssumedStance: AssumedStance;
  AssumedWeight: AssumedWeight;
  AttitudeEnumScalarFilters: AttitudeEnumScalarFilters;
  BargainingPosition: BargainingPosition;
  BlockingCoalition: BlockingCoalition;
  Boolean: Scalars['Boolean']['output'];
  BooleanScalarFilters: BooleanScalarFilters;
  Bridge: Bridge;
  BrokerageRoles: BrokerageRoles;
  BudgetPlan: BudgetPlan;
  Centre: Centre;
  CentreEdge: CentreEdge;
  CentreInterestsConnection: CentreInterestsConnection;
  CentreInterestsConnectionSort: CentreInterestsConnectionSort;
  CentreInterestsConnectionWhere: CentreInterestsConnectionWhere;
  CentreInterestsRelationship: CentreInterestsRelationship;
  CentreIssuesConnection: CentreIssuesConnection;
  CentreIssuesConnectionSort: CentreIssuesConnectionSort;
  CentreIssuesConnectionWhere: CentreIssuesConnectionWhere;
  CentreIssuesRelationship: CentreIssuesRelationship;
  CentreKindEnumScalarFilters: CentreKindEnumScalarFilters;
  CentrePartnersConnection: CentrePartnersConnection;
  CentrePartnersConnectionSort: CentrePartnersConnectionSort;
  CentrePartnersConnectionWhere: CentrePartnersConnectionWhere;
  CentrePartnersRelationship: CentrePartnersRelationship;
  CentrePayload: CentrePayload;
  CentreSort: CentreSort;
  CentreWhere: CentreWhere;
  CentresConnection: CentresConnection;
  Change: Change;
  ChangePayload: ChangePayload;
  ChangedFact: ChangedFact;
  CoalitionConflict: CoalitionConflict;
  CoalitionContradiction: CoalitionContradiction;
  CoalitionInput: CoalitionInput;
  CoalitionOption: CoalitionOption;
  CoalitionOptions: CoalitionOptions;
  ColumnMapping: ColumnMapping;
  ColumnMappingInput: ColumnMappingInput;
  ComingAlong: ComingAlong;
  Compromise: Compromise;
  Conflict: Conflict;
  ConflictPayload: ConflictPayload;
  Contact: Contact;
  ContactPayload: ContactPayload;
  CorrectCentreInput: CorrectCentreInput;
  CorrectConflictInput: CorrectConflictInput;
  CorrectContactInput: CorrectContactInput;
  CorrectHoldingInput: CorrectHoldingInput;
  CorrectInterestInput: CorrectInterestInput;
  CorrectIssueInput: CorrectIssueInput;
  CorrectPartnerInput: CorrectPartnerInput;
  CorrectRelationshipInput: CorrectRelationshipInput;
  CorrectScenarioInput: CorrectScenarioInput;
  CorrectStanceInput: CorrectStanceInput;
  CorrectUserInput: CorrectUserInput;
  CreateCentreInput: CreateCentreInput;
  CreateInterestInput: CreateInterestInput;
  CreatePartnerInput: CreatePartnerInput;
  CreateRelationshipInput: CreateRelationshipInput;
  CreateUserInput: CreateUserInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeScalarFilters: DateTimeScalarFilters;
  DecisionRule: DecisionRule;
  DecisionRuleInput: DecisionRuleInput;
  Departure: Departure;
  ExchangeSide: ExchangeSide;
  ExperimentalChallenge: ExperimentalChallenge;
  FactName: FactName;
  FactionPartition: FactionPartition;
  FieldCentre: FieldCentre;
  FieldConflict: FieldConflict;
  FieldHolding: FieldHolding;
  FieldInterest: FieldInterest;
  FieldIssue: FieldIssue;
  FieldPartner: FieldPartner;
  FieldRelationship: FieldRelationship;
  FieldStance: FieldStance;
  FieldValue: FieldValue;
  Float: Scalars['Float']['output'];
  FloatScalarFilters: FloatScalarFilters;
  FlowTie: FlowTie;
  ForceField: ForceField;
  ForecastSensitivity: ForecastSensitivity;
  FrustratedTie: FrustratedTie;
  GroupOutcome: GroupOutcome;
  GroupTie: GroupTie;
  HoldInterestInput: HoldInterestInput;
  Holding: Holding;
  HoldingEdge: HoldingEdge;
  HoldingInterestConnection: HoldingInterestConnection;
  HoldingInterestConnectionSort: HoldingInterestConnectionSort;
  HoldingInterestConnectionWhere: HoldingInterestConnectionWhere;
  HoldingInterestRelationship: HoldingInterestRelationship;
  HoldingPartnerConnection: HoldingPartnerConnection;
  HoldingPartnerConnectionSort: HoldingPartnerConnectionSort;
  HoldingPartnerConnectionWhere: HoldingPartnerConnectionWhere;
  HoldingPartnerRelationship: HoldingPartnerRelationship;
  HoldingPayload: HoldingPayload;
  HoldingSort: HoldingSort;
  HoldingWhere: HoldingWhere;
  HoldingsConnection: HoldingsConnection;
  ID: Scalars['ID']['output'];
  IDScalarFilters: IdScalarFilters;
  ImportCount: ImportCount;
  ImportError: ImportError;
  ImportFileInput: ImportFileInput;
  ImportFilePreview: ImportFilePreview;
  ImportNote: ImportNote;
  ImportPayload: ImportPayload;
  ImportPreview: ImportPreview;
  InfluenceOutlook: InfluenceOutlook;
  Int: Scalars['Int']['output'];
  IntScalarFilters: IntScalarFilters;
  Interest: Interest;
  InterestCentreConnection: InterestCentreConnection;
  InterestCentreConnectionSort: InterestCentreConnectionSort;
  InterestCentreConnectionWhere: InterestCentreConnectionWhere;
  InterestCentreRelationship: InterestCentreRelationship;
  InterestEdge: InterestEdge;
  InterestFlow: InterestFlow;
  InterestHoldingsConnection: InterestHoldingsConnection;
  InterestHoldingsConnectionSort: InterestHoldingsConnectionSort;
  InterestHoldingsConnectionWhere: InterestHoldingsConnectionWhere;
  InterestHoldingsRelationship: InterestHoldingsRelationship;
  InterestPayload: InterestPayload;
  InterestScopeEnumScalarFilters: InterestScopeEnumScalarFilters;
  InterestSort: InterestSort;
  InterestToBring: InterestToBring;
  InterestWhere: InterestWhere;
  InterestsConnection: InterestsConnection;
  Issue: Issue;
  IssueBand: IssueBand;
  IssueCentreConnection: IssueCentreConnection;
  IssueCentreConnectionSort: IssueCentreConnectionSort;
  IssueCentreConnectionWhere: IssueCentreConnectionWhere;
  IssueCentreRelationship: IssueCentreRelationship;
  IssueEdge: IssueEdge;
  IssueForces: IssueForces;
  IssueOutlook: IssueOutlook;
  IssuePayload: IssuePayload;
  IssuePoint: IssuePoint;
  IssueSort: IssueSort;
  IssueStancesConnection: IssueStancesConnection;
  IssueStancesConnectionSort: IssueStancesConnectionSort;
  IssueStancesConnectionWhere: IssueStancesConnectionWhere;
  IssueStancesRelationship: IssueStancesRelationship;
  IssueWhere: IssueWhere;
  IssuesConnection: IssuesConnection;
  KeyPlayers: KeyPlayers;
  LayerDifference: LayerDifference;
  LayerEnumScalarFilters: LayerEnumScalarFilters;
  LayerValues: LayerValues;
  Mactor: Mactor;
  MactorIssue: MactorIssue;
  MactorMatrices: MactorMatrices;
  MactorPartner: MactorPartner;
  Me: Me;
  Measure: Measure;
  MeasureEvidence: MeasureEvidence;
  MemberToPersuade: MemberToPersuade;
  Membership: Membership;
  MembershipInput: MembershipInput;
  Mutation: Record<PropertyKey, never>;
  NegotiationOutlook: NegotiationOutlook;
  NetworkMeasures: NetworkMeasures;
  OpenConflictInput: OpenConflictInput;
  PageInfo: PageInfo;
  Partner: Partner;
  PartnerCard: PartnerCard;
  PartnerCentreConnection: PartnerCentreConnection;
  PartnerCentreConnectionSort: PartnerCentreConnectionSort;
  PartnerCentreConnectionWhere: PartnerCentreConnectionWhere;
  PartnerCentreRelationship: PartnerCentreRelationship;
  PartnerEdge: PartnerEdge;
  PartnerEffect: PartnerEffect;
  PartnerHoldingsConnection: PartnerHoldingsConnection;
  PartnerHoldingsConnectionSort: PartnerHoldingsConnectionSort;
  PartnerHoldingsConnectionWhere: PartnerHoldingsConnectionWhere;
  PartnerHoldingsRelationship: PartnerHoldingsRelationship;
  PartnerInfluence: PartnerInfluence;
  PartnerMeasures: PartnerMeasures;
  PartnerPairInput: PartnerPairInput;
  PartnerPayload: PartnerPayload;
  PartnerPower: PartnerPower;
  PartnerRelationshipsFromConnection: PartnerRelationshipsFromConnection;
  PartnerRelationshipsFromConnectionSort: PartnerRelationshipsFromConnectionSort;
  PartnerRelationshipsFromConnectionWhere: PartnerRelationshipsFromConnectionWhere;
  PartnerRelationshipsFromRelationship: PartnerRelationshipsFromRelationship;
  PartnerRelationshipsToConnection: PartnerRelationshipsToConnection;
  PartnerRelationshipsToConnectionSort: PartnerRelationshipsToConnectionSort;
  PartnerRelationshipsToConnectionWhere: PartnerRelationshipsToConnectionWhere;
  PartnerRelationshipsToRelationship: PartnerRelationshipsToRelationship;
  PartnerSalience: PartnerSalience;
  PartnerSort: PartnerSort;
  PartnerStancesConnection: PartnerStancesConnection;
  PartnerStancesConnectionSort: PartnerStancesConnectionSort;
  PartnerStancesConnectionWhere: PartnerStancesConnectionWhere;
  PartnerStancesRelationship: PartnerStancesRelationship;
  PartnerWhere: PartnerWhere;
  PartnersConnection: PartnersConnection;
  PersuasionCostInput: PersuasionCostInput;
  PersuasionInput: PersuasionInput;
  PersuasionPlan: PersuasionPlan;
  PersuasionPlans: PersuasionPlans;
  PersuasionStep: PersuasionStep;
  PositionExchange: PositionExchange;
  PowerIndices: PowerIndices;
  Probability: Probability;
  Query: Record<PropertyKey, never>;
  RaiseIssueInput: RaiseIssueInput;
  RankInterval: RankInterval;
  RankUncertainty: RankUncertainty;
  Relationship: Relationship;
  RelationshipAssumption: RelationshipAssumption;
  RelationshipEdge: RelationshipEdge;
  RelationshipFromConnection: RelationshipFromConnection;
  RelationshipFromConnectionSort: RelationshipFromConnectionSort;
  RelationshipFromConnectionWhere: RelationshipFromConnectionWhere;
  RelationshipFromRelationship: RelationshipFromRelationship;
  RelationshipPayload: RelationshipPayload;
  RelationshipSort: RelationshipSort;
  RelationshipToConnection: RelationshipToConnection;
  RelationshipToConnectionSort: RelationshipToConnectionSort;
  RelationshipToConnectionWhere: RelationshipToConnectionWhere;
  RelationshipToRelationship: RelationshipToRelationship;
  RelationshipWhere: RelationshipWhere;
  RelationshipsConnection: RelationshipsConnection;
  Revision: Revision;
  RingEnumScalarFilters: RingEnumScalarFilters;
  RoleCount: RoleCount;
  RuleGroup: RuleGroup;
  RuleGroupInput: RuleGroupInput;
  RuleOutcome: RuleOutcome;
  RulePartForecast: RulePartForecast;
  RulePresetEnumScalarFilters: RulePresetEnumScalarFilters;
  RuleTest: RuleTest;
  RuleTestInput: RuleTestInput;
  RunningAnalysis: RunningAnalysis;
  SalienceChange: SalienceChange;
  SaveScenarioInput: SaveScenarioInput;
  Scenario: Scenario;
  ScenarioInput: ScenarioInput;
  ScenarioPayload: ScenarioPayload;
  ScoreShare: ScoreShare;
  ScoreWeightsInput: ScoreWeightsInput;
  SectorEnumScalarFilters: SectorEnumScalarFilters;
  SharedInterest: SharedInterest;
  SignEnumScalarFilters: SignEnumScalarFilters;
  SignedTriangle: SignedTriangle;
  Stance: Stance;
  StanceAssumption: StanceAssumption;
  StanceEdge: StanceEdge;
  StanceForce: StanceForce;
  StanceIssueConnection: StanceIssueConnection;
  StanceIssueConnectionSort: StanceIssueConnectionSort;
  StanceIssueConnectionWhere: StanceIssueConnectionWhere;
  StanceIssueRelationship: StanceIssueRelationship;
  StancePartnerConnection: StancePartnerConnection;
  StancePartnerConnectionSort: StancePartnerConnectionSort;
  StancePartnerConnectionWhere: StancePartnerConnectionWhere;
  StancePartnerRelationship: StancePartnerRelationship;
  StancePayload: StancePayload;
  StanceSort: StanceSort;
  StanceWhere: StanceWhere;
  StancesConnection: StancesConnection;
  StatusQuoInput: StatusQuoInput;
  StepEffect: StepEffect;
  String: Scalars['String']['output'];
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  StructuralBalance: StructuralBalance;
  SupportForecast: SupportForecast;
  SusceptibilityInput: SusceptibilityInput;
  TakeStanceInput: TakeStanceInput;
  TestOutcome: TestOutcome;
  TieRepair: TieRepair;
  TriadCount: TriadCount;
  UndefinedIndex: UndefinedIndex;
  User: User;
  UserError: UserError;
  UserPayload: UserPayload;
  VisibilityEnumScalarFilters: VisibilityEnumScalarFilters;
  VoterForecast: VoterForecast;
  VoterSensitivity: VoterSensitivity;
  WeightAssumption: WeightAssumption;
  WeightedMedian: WeightedMedian;
  WinSet: WinSet;
  WinSide: WinSide;
};

export type AccessTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessTokenPayload'] = ResolversParentTypes['AccessTokenPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnalysisWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisWarning'] = ResolversParentTypes['AnalysisWarning']> = {
  code?: Resolver<ResolversTypes['AnalysisWarningCode'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssumedRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssumedRelationship'] = ResolversParentTypes['AssumedRelationship']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAbsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssumedStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssumedStance'] = ResolversParentTypes['AssumedStance']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type AssumedWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssumedWeight'] = ResolversParentTypes['AssumedWeight']> = {
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wozValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BargainingPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BargainingPosition'] = ResolversParentTypes['BargainingPosition']> = {
  at?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BlockingCoalitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockingCoalition'] = ResolversParentTypes['BlockingCoalition']> = {
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partsOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BrokerageRolesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerageRoles'] = ResolversParentTypes['BrokerageRoles']> = {
  consultant?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  coordinator?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  gatekeeper?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
};

export type BudgetPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetPlan'] = ResolversParentTypes['BudgetPlan']> = {
  atMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  budgetHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['PersuasionPlan'], ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType, Partial<CentreInterestsArgs>>;
  interestsConnection?: Resolver<ResolversTypes['CentreInterestsConnection'], ParentType, ContextType, Partial<CentreInterestsConnectionArgs>>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType, Partial<CentreIssuesArgs>>;
  issuesConnection?: Resolver<ResolversTypes['CentreIssuesConnection'], ParentType, ContextType, Partial<CentreIssuesConnectionArgs>>;
  kind?: Resolver<ResolversTypes['CentreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<CentrePartnersArgs>>;
  partnersConnection?: Resolver<ResolversTypes['CentrePartnersConnection'], ParentType, ContextType, Partial<CentrePartnersConnectionArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreEdge'] = ResolversParentTypes['CentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type CentreInterestsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreInterestsConnection'] = ResolversParentTypes['CentreInterestsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentreInterestsRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreInterestsRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreInterestsRelationship'] = ResolversParentTypes['CentreInterestsRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type CentreIssuesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreIssuesConnection'] = ResolversParentTypes['CentreIssuesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentreIssuesRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreIssuesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreIssuesRelationship'] = ResolversParentTypes['CentreIssuesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type CentrePartnersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentrePartnersConnection'] = ResolversParentTypes['CentrePartnersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentrePartnersRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentrePartnersRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentrePartnersRelationship'] = ResolversParentTypes['CentrePartnersRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type CentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentrePayload'] = ResolversParentTypes['CentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['FieldCentre']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CentresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentresConnection'] = ResolversParentTypes['CentresConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ChangedFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUndone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePayload'] = ResolversParentTypes['ChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedFact'] = ResolversParentTypes['ChangedFact']> = {
  after?: Resolver<Array<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoalitionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionConflict'] = ResolversParentTypes['CoalitionConflict']> = {
  conflictIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoalitionContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionContradiction'] = ResolversParentTypes['CoalitionContradiction']> = {
  demand?: Resolver<ResolversTypes['CoalitionDemand'], ParentType, ContextType>;
  partnerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CoalitionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionOption'] = ResolversParentTypes['CoalitionOption']> = {
  conflicts?: Resolver<Array<ResolversTypes['CoalitionConflict']>, ParentType, ContextType>;
  departures?: Resolver<Array<ResolversTypes['Departure']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScoreShare']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strongest?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  supporterIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  toPersuade?: Resolver<Array<ResolversTypes['MemberToPersuade']>, ParentType, ContextType>;
  toSpareIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
};

export type CoalitionOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionOptions'] = ResolversParentTypes['CoalitionOptions']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['BlockingCoalition']>, ParentType, ContextType>;
  blockersAreExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['CoalitionContradiction']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['CoalitionConflict']>, ParentType, ContextType>;
  ifAllInFavour?: Resolver<Maybe<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  indispensableIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoalitionKind'], ParentType, ContextType>;
  minimalWinningAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimalWinningCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noneBecause?: Resolver<Maybe<ResolversTypes['NoCoalition']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['CoalitionOption']>, ParentType, ContextType>;
  othersScoreAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type ColumnMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnMapping'] = ResolversParentTypes['ColumnMapping']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MappingOrigin'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComingAlongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComingAlong'] = ResolversParentTypes['ComingAlong']> = {
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positionThen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voteNow?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  voteThen?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type CompromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compromise'] = ResolversParentTypes['Compromise']> = {
  at?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['IssueBand'], ParentType, ContextType>;
  unweighedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interestIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mediatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ConflictStage'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type ConflictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictPayload'] = ResolversParentTypes['ConflictPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type ContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  electorateIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mustAgree?: Resolver<Array<ResolversTypes['RuleGroup']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['RulePreset']>, ParentType, ContextType>;
  tests?: Resolver<Array<ResolversTypes['RuleTest']>, ParentType, ContextType>;
  vetoIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unease?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExchangeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeSide'] = ResolversParentTypes['ExchangeSide']> = {
  demandsIssueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suppliesIssueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
};

export type ExperimentalChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentalChallenge'] = ResolversParentTypes['ExperimentalChallenge']> = {
  hasSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExperimental?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medians?: Resolver<Array<ResolversTypes['IssuePoint']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IssuePoint']>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['NoOutcome']>, ParentType, ContextType>;
};

export type FactNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactName'] = ResolversParentTypes['FactName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactionPartitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactionPartition'] = ResolversParentTypes['FactionPartition']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  factions?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  isProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  negativeInside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positiveBetween?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCentre'] = ResolversParentTypes['FieldCentre']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CentreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interestIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mediatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ConflictStage'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldHolding'] = ResolversParentTypes['FieldHolding']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldInterest'] = ResolversParentTypes['FieldInterest']> = {
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['InterestScope'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldIssue'] = ResolversParentTypes['FieldIssue']> = {
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionRule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RulePreset']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldPartner'] = ResolversParentTypes['FieldPartner']> = {
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  businessModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToApproach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legitimacy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredStyle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ringActual?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  ringDesired?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workingMethods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wozValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FieldRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldRelationship'] = ResolversParentTypes['FieldRelationship']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldStance'] = ResolversParentTypes['FieldStance']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlowTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowTie'] = ResolversParentTypes['FlowTie']> = {
  capacity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ForceFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForceField'] = ResolversParentTypes['ForceField']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['FieldCentre'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forces?: Resolver<Maybe<ResolversTypes['IssueForces']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['FieldHolding']>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['FieldInterest']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['FieldPartner']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['FieldRelationship']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceForce']>, ParentType, ContextType>;
};

export type ForecastSensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastSensitivity'] = ResolversParentTypes['ForecastSensitivity']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lessInFavour?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lessTurnout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moreInFavour?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moreTurnout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voters?: Resolver<Array<ResolversTypes['VoterSensitivity']>, ParentType, ContextType>;
};

export type FrustratedTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrustratedTie'] = ResolversParentTypes['FrustratedTie']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInEveryOptimum?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relationshipIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GroupOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupOutcome'] = ResolversParentTypes['GroupOutcome']> = {
  inFavourIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  missingIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupTie'] = ResolversParentTypes['GroupTie']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanStrength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  negativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interest?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType, Partial<HoldingInterestArgs>>;
  interestConnection?: Resolver<ResolversTypes['HoldingInterestConnection'], ParentType, ContextType, Partial<HoldingInterestConnectionArgs>>;
  partner?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<HoldingPartnerArgs>>;
  partnerConnection?: Resolver<ResolversTypes['HoldingPartnerConnection'], ParentType, ContextType, Partial<HoldingPartnerConnectionArgs>>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type HoldingInterestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingInterestConnection'] = ResolversParentTypes['HoldingInterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingInterestRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingInterestRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingInterestRelationship'] = ResolversParentTypes['HoldingInterestRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type HoldingPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingPartnerConnection'] = ResolversParentTypes['HoldingPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingPartnerRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingPartnerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingPartnerRelationship'] = ResolversParentTypes['HoldingPartnerRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type HoldingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingPayload'] = ResolversParentTypes['HoldingPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['FieldHolding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldingsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingsConnection'] = ResolversParentTypes['HoldingsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportError'] = ResolversParentTypes['ImportError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFilePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFilePreview'] = ResolversParentTypes['ImportFilePreview']> = {
  delimiter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ImportKind']>, ParentType, ContextType>;
  mapping?: Resolver<Array<ResolversTypes['ColumnMapping']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNote'] = ResolversParentTypes['ImportNote']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['FieldCentre']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ImportError']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  counts?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ImportError']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ImportFilePreview']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
};

export type InfluenceOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceOutlook'] = ResolversParentTypes['InfluenceOutlook']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  leftOutIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  meanInitial?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanSettled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['InfluenceModel'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerInfluence']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  totalInfluence?: Resolver<Maybe<Array<Array<ResolversTypes['Float']>>>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centre?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType, Partial<InterestCentreArgs>>;
  centreConnection?: Resolver<ResolversTypes['InterestCentreConnection'], ParentType, ContextType, Partial<InterestCentreConnectionArgs>>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, Partial<InterestHoldingsArgs>>;
  holdingsConnection?: Resolver<ResolversTypes['InterestHoldingsConnection'], ParentType, ContextType, Partial<InterestHoldingsConnectionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['InterestScope'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type InterestCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestCentreConnection'] = ResolversParentTypes['InterestCentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterestCentreRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterestCentreRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestCentreRelationship'] = ResolversParentTypes['InterestCentreRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type InterestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestEdge'] = ResolversParentTypes['InterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type InterestFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestFlow'] = ResolversParentTypes['InterestFlow']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['FlowCapacity'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TieDirection'], ParentType, ContextType>;
  disjointRoutes?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  minimumCut?: Resolver<Array<ResolversTypes['FlowTie']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  sourceSideIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InterestHoldingsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestHoldingsConnection'] = ResolversParentTypes['InterestHoldingsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterestHoldingsRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterestHoldingsRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestHoldingsRelationship'] = ResolversParentTypes['InterestHoldingsRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type InterestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestPayload'] = ResolversParentTypes['InterestPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['FieldInterest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InterestToBringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestToBring'] = ResolversParentTypes['InterestToBring']> = {
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSharedByIntroducer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedByIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InterestsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestsConnection'] = ResolversParentTypes['InterestsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centre?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType, Partial<IssueCentreArgs>>;
  centreConnection?: Resolver<ResolversTypes['IssueCentreConnection'], ParentType, ContextType, Partial<IssueCentreConnectionArgs>>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RulePreset']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType, Partial<IssueStancesArgs>>;
  stancesConnection?: Resolver<ResolversTypes['IssueStancesConnection'], ParentType, ContextType, Partial<IssueStancesConnectionArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type IssueBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueBand'] = ResolversParentTypes['IssueBand']> = {
  high?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
};

export type IssueCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCentreConnection'] = ResolversParentTypes['IssueCentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueCentreRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueCentreRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCentreRelationship'] = ResolversParentTypes['IssueCentreRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type IssueForcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueForces'] = ResolversParentTypes['IssueForces']> = {
  driving?: Resolver<Array<ResolversTypes['StanceForce']>, ParentType, ContextType>;
  drivingForce?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  netForce?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  neutral?: Resolver<Array<ResolversTypes['StanceForce']>, ParentType, ContextType>;
  restraining?: Resolver<Array<ResolversTypes['StanceForce']>, ParentType, ContextType>;
  restrainingForce?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['StanceForce']>, ParentType, ContextType>;
};

export type IssueOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueOutlook'] = ResolversParentTypes['IssueOutlook']> = {
  afterExchanges?: Resolver<Maybe<ResolversTypes['IssuePoint']>, ParentType, ContextType>;
  compromise?: Resolver<Maybe<ResolversTypes['Compromise']>, ParentType, ContextType>;
  experimentalChallenge?: Resolver<Maybe<ResolversTypes['ExperimentalChallenge']>, ParentType, ContextType>;
  hasOwnScale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['WeightedMedian']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nash?: Resolver<Maybe<ResolversTypes['IssuePoint']>, ParentType, ContextType>;
  nashUndefinedBecause?: Resolver<Maybe<ResolversTypes['NoOutcome']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['BargainingPosition']>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['NoOutcome']>, ParentType, ContextType>;
  winSet?: Resolver<Maybe<ResolversTypes['WinSet']>, ParentType, ContextType>;
  winSetUndefinedBecause?: Resolver<Maybe<ResolversTypes['NoOutcome']>, ParentType, ContextType>;
};

export type IssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePayload'] = ResolversParentTypes['IssuePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePoint'] = ResolversParentTypes['IssuePoint']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IssueStancesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStancesConnection'] = ResolversParentTypes['IssueStancesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueStancesRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueStancesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStancesRelationship'] = ResolversParentTypes['IssueStancesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type IssuesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuesConnection'] = ResolversParentTypes['IssuesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyPlayersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyPlayers'] = ResolversParentTypes['KeyPlayers']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['KeyPlayerGoal'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  sets?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LayerDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerDifference'] = ResolversParentTypes['LayerDifference']> = {
  difference?: Resolver<ResolversTypes['LayerValues'], ParentType, ContextType>;
  formal?: Resolver<ResolversTypes['LayerValues'], ParentType, ContextType>;
  informal?: Resolver<ResolversTypes['LayerValues'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LayerValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerValues'] = ResolversParentTypes['LayerValues']> = {
  betweennessNormalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  eigenvector?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  harmonicCloseness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pageRank?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mactor'] = ResolversParentTypes['Mactor']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['MactorIssue']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  leftOutIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  matrices?: Resolver<ResolversTypes['MactorMatrices'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['MactorPartner']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  unknownSalienceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['CompetitivenessVariant'], ParentType, ContextType>;
};

export type MactorIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MactorIssue'] = ResolversParentTypes['MactorIssue']> = {
  against?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFavour?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inFavourCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobilisation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MactorMatricesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MactorMatrices'] = ResolversParentTypes['MactorMatrices']> = {
  convergence?: Resolver<Array<Maybe<Array<Array<ResolversTypes['Float']>>>>, ParentType, ContextType>;
  directAndIndirectInfluence?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  directInfluence?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  divergence?: Resolver<Array<Maybe<Array<Array<ResolversTypes['Float']>>>>, ParentType, ContextType>;
  netDistance?: Resolver<Array<Maybe<Array<Array<ResolversTypes['Float']>>>>, ParentType, ContextType>;
  netScale?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  simplePosition?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  valuedPosition?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  weightedValuedPosition?: Resolver<Maybe<Array<Array<ResolversTypes['Float']>>>, ParentType, ContextType>;
};

export type MactorPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MactorPartner'] = ResolversParentTypes['MactorPartner']> = {
  ambivalence?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  competitiveness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  competitivenessCanonical?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  competitivenessWithoutDiagonal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dependence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  implication?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  influence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['MactorPlace'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  canExplore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canManageUsers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHighGood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['NetworkMeasure'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undefinedWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEvidence'] = ResolversParentTypes['MeasureEvidence']> = {
  measure?: Resolver<ResolversTypes['NetworkMeasure'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  routes?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  triangles?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MemberToPersuadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberToPersuade'] = ResolversParentTypes['MemberToPersuade']> = {
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voteNow?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input' | 'mutationId'>>;
  archiveCentre?: Resolver<ResolversTypes['CentrePayload'], ParentType, ContextType, RequireFields<MutationArchiveCentreArgs, 'id' | 'mutationId' | 'version'>>;
  archivePartner?: Resolver<ResolversTypes['PartnerPayload'], ParentType, ContextType, RequireFields<MutationArchivePartnerArgs, 'id' | 'mutationId' | 'version'>>;
  cancelAnalysis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCancelAnalysisArgs, 'id'>>;
  closeConflict?: Resolver<ResolversTypes['ConflictPayload'], ParentType, ContextType, RequireFields<MutationCloseConflictArgs, 'id' | 'mutationId' | 'version'>>;
  closeInterest?: Resolver<ResolversTypes['InterestPayload'], ParentType, ContextType, RequireFields<MutationCloseInterestArgs, 'id' | 'mutationId' | 'version'>>;
  closeIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationCloseIssueArgs, 'id' | 'mutationId' | 'version'>>;
  correctCentre?: Resolver<ResolversTypes['CentrePayload'], ParentType, ContextType, RequireFields<MutationCorrectCentreArgs, 'input' | 'mutationId'>>;
  correctConflict?: Resolver<ResolversTypes['ConflictPayload'], ParentType, ContextType, RequireFields<MutationCorrectConflictArgs, 'input' | 'mutationId'>>;
  correctContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationCorrectContactArgs, 'input' | 'mutationId'>>;
  correctHolding?: Resolver<ResolversTypes['HoldingPayload'], ParentType, ContextType, RequireFields<MutationCorrectHoldingArgs, 'input' | 'mutationId'>>;
  correctInterest?: Resolver<ResolversTypes['InterestPayload'], ParentType, ContextType, RequireFields<MutationCorrectInterestArgs, 'input' | 'mutationId'>>;
  correctIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationCorrectIssueArgs, 'input' | 'mutationId'>>;
  correctPartner?: Resolver<ResolversTypes['PartnerPayload'], ParentType, ContextType, RequireFields<MutationCorrectPartnerArgs, 'input' | 'mutationId'>>;
  correctRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationCorrectRelationshipArgs, 'input' | 'mutationId'>>;
  correctScenario?: Resolver<ResolversTypes['ScenarioPayload'], ParentType, ContextType, RequireFields<MutationCorrectScenarioArgs, 'input' | 'mutationId'>>;
  correctStance?: Resolver<ResolversTypes['StancePayload'], ParentType, ContextType, RequireFields<MutationCorrectStanceArgs, 'input' | 'mutationId'>>;
  correctUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationCorrectUserArgs, 'input' | 'mutationId'>>;
  createAccessToken?: Resolver<ResolversTypes['AccessTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateAccessTokenArgs, 'days' | 'mutationId' | 'name'>>;
  createCentre?: Resolver<ResolversTypes['CentrePayload'], ParentType, ContextType, RequireFields<MutationCreateCentreArgs, 'input' | 'mutationId'>>;
  createInterest?: Resolver<ResolversTypes['InterestPayload'], ParentType, ContextType, RequireFields<MutationCreateInterestArgs, 'input' | 'mutationId'>>;
  createPartner?: Resolver<ResolversTypes['PartnerPayload'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input' | 'mutationId'>>;
  createRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationCreateRelationshipArgs, 'input' | 'mutationId'>>;
  createUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input' | 'mutationId'>>;
  disableUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationDisableUserArgs, 'id' | 'mutationId' | 'version'>>;
  endContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationEndContactArgs, 'id' | 'mutationId' | 'version'>>;
  endHolding?: Resolver<ResolversTypes['HoldingPayload'], ParentType, ContextType, RequireFields<MutationEndHoldingArgs, 'id' | 'mutationId' | 'version'>>;
  endRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationEndRelationshipArgs, 'id' | 'mutationId' | 'version'>>;
  endScenario?: Resolver<ResolversTypes['ScenarioPayload'], ParentType, ContextType, RequireFields<MutationEndScenarioArgs, 'id' | 'mutationId' | 'version'>>;
  holdInterest?: Resolver<ResolversTypes['HoldingPayload'], ParentType, ContextType, RequireFields<MutationHoldInterestArgs, 'input' | 'mutationId'>>;
  importFacts?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationImportFactsArgs, 'files' | 'language' | 'mutationId' | 'visibility'>>;
  mergeInterests?: Resolver<ResolversTypes['InterestPayload'], ParentType, ContextType, RequireFields<MutationMergeInterestsArgs, 'id' | 'intoId' | 'intoVersion' | 'mutationId' | 'version'>>;
  mergeIssues?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationMergeIssuesArgs, 'id' | 'intoId' | 'intoVersion' | 'mutationId' | 'version'>>;
  mergePartners?: Resolver<ResolversTypes['PartnerPayload'], ParentType, ContextType, RequireFields<MutationMergePartnersArgs, 'id' | 'intoId' | 'intoVersion' | 'mutationId' | 'version'>>;
  openConflict?: Resolver<ResolversTypes['ConflictPayload'], ParentType, ContextType, RequireFields<MutationOpenConflictArgs, 'input' | 'mutationId'>>;
  raiseIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationRaiseIssueArgs, 'input' | 'mutationId'>>;
  redoChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRedoChangeArgs, 'changeId' | 'mutationId'>>;
  revokeAccessToken?: Resolver<ResolversTypes['AccessTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeAccessTokenArgs, 'id' | 'mutationId'>>;
  saveScenario?: Resolver<ResolversTypes['ScenarioPayload'], ParentType, ContextType, RequireFields<MutationSaveScenarioArgs, 'input' | 'mutationId'>>;
  takeStance?: Resolver<ResolversTypes['StancePayload'], ParentType, ContextType, RequireFields<MutationTakeStanceArgs, 'input' | 'mutationId'>>;
  undoChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'changeId' | 'mutationId'>>;
  withdrawStance?: Resolver<ResolversTypes['StancePayload'], ParentType, ContextType, RequireFields<MutationWithdrawStanceArgs, 'id' | 'mutationId' | 'version'>>;
};

export type NegotiationOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiationOutlook'] = ResolversParentTypes['NegotiationOutlook']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['PartnerEffect']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['PositionExchange']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['IssueOutlook']>, ParentType, ContextType>;
  meanPublishedError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bridges?: Resolver<Array<ResolversTypes['Bridge']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutVertexIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degeneracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diameter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TieDirection'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['GroupBy'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupTie']>, ParentType, ContextType>;
  largestComponentSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  layerDifferences?: Resolver<Array<ResolversTypes['LayerDifference']>, ParentType, ContextType>;
  meanPathLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modularityIsProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  negativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerMeasures']>, ParentType, ContextType>;
  reciprocity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transitivity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  triads?: Resolver<Array<ResolversTypes['TriadCount']>, ParentType, ContextType>;
  triangleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['AnalysisWarning']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['TieWeighting'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  businessModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType, Partial<PartnerCentreArgs>>;
  centreConnection?: Resolver<ResolversTypes['PartnerCentreConnection'], ParentType, ContextType, Partial<PartnerCentreConnectionArgs>>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, Partial<PartnerHoldingsArgs>>;
  holdingsConnection?: Resolver<ResolversTypes['PartnerHoldingsConnection'], ParentType, ContextType, Partial<PartnerHoldingsConnectionArgs>>;
  howToApproach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legitimacy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredStyle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationshipsFrom?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, Partial<PartnerRelationshipsFromArgs>>;
  relationshipsFromConnection?: Resolver<ResolversTypes['PartnerRelationshipsFromConnection'], ParentType, ContextType, Partial<PartnerRelationshipsFromConnectionArgs>>;
  relationshipsTo?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, Partial<PartnerRelationshipsToArgs>>;
  relationshipsToConnection?: Resolver<ResolversTypes['PartnerRelationshipsToConnection'], ParentType, ContextType, Partial<PartnerRelationshipsToConnectionArgs>>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ringActual?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  ringDesired?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType, Partial<PartnerStancesArgs>>;
  stancesConnection?: Resolver<ResolversTypes['PartnerStancesConnection'], ParentType, ContextType, Partial<PartnerStancesConnectionArgs>>;
  structure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workingMethods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wozValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCard'] = ResolversParentTypes['PartnerCard']> = {
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['FieldHolding']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['FactName']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['FieldPartner'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['FieldRelationship']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['FieldStance']>, ParentType, ContextType>;
};

export type PartnerCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCentreConnection'] = ResolversParentTypes['PartnerCentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerCentreRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerCentreRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCentreRelationship'] = ResolversParentTypes['PartnerCentreRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEffect'] = ResolversParentTypes['PartnerEffect']> = {
  effect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerHoldingsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerHoldingsConnection'] = ResolversParentTypes['PartnerHoldingsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerHoldingsRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerHoldingsRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerHoldingsRelationship'] = ResolversParentTypes['PartnerHoldingsRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type PartnerInfluenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerInfluence'] = ResolversParentTypes['PartnerInfluence']> = {
  effectOfPersuading?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  initial?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  selfWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  susceptibility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerMeasures'] = ResolversParentTypes['PartnerMeasures']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweennessNormalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  brokerage?: Resolver<ResolversTypes['BrokerageRoles'], ParentType, ContextType>;
  closeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  efficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  eigenvector?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  harmonicCloseness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  harmonicClosenessNormalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inCloseness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCutVertex?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageRank?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerPayload'] = ResolversParentTypes['PartnerPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['FieldPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerPowerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerPower'] = ResolversParentTypes['PartnerPower']> = {
  banzhafAbsolute?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  banzhafNormalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deeganPackel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holler?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isDummy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVeto?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  johnston?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  powerToInitiate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  powerToPrevent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shapleyShubik?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  swings?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerRelationshipsFromConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipsFromConnection'] = ResolversParentTypes['PartnerRelationshipsFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerRelationshipsFromRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerRelationshipsFromRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipsFromRelationship'] = ResolversParentTypes['PartnerRelationshipsFromRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type PartnerRelationshipsToConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipsToConnection'] = ResolversParentTypes['PartnerRelationshipsToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerRelationshipsToRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerRelationshipsToRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipsToRelationship'] = ResolversParentTypes['PartnerRelationshipsToRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type PartnerSalienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSalience'] = ResolversParentTypes['PartnerSalience']> = {
  changes?: Resolver<Array<ResolversTypes['SalienceChange']>, ParentType, ContextType>;
  interestCut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interestLevel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legitimacy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  powerCut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quadrant?: Resolver<Maybe<ResolversTypes['GridQuadrant']>, ParentType, ContextType>;
  ringActual?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  ringDesired?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
  salienceClass?: Resolver<Maybe<ResolversTypes['SalienceClass']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['SalienceAttribute']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerStancesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerStancesConnection'] = ResolversParentTypes['PartnerStancesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerStancesRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerStancesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerStancesRelationship'] = ResolversParentTypes['PartnerStancesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type PartnersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersConnection'] = ResolversParentTypes['PartnersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersuasionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersuasionPlan'] = ResolversParentTypes['PersuasionPlan']> = {
  comeAlong?: Resolver<Array<ResolversTypes['ComingAlong']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Probability'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PersuasionStep']>, ParentType, ContextType>;
};

export type PersuasionPlansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersuasionPlans'] = ResolversParentTypes['PersuasionPlans']> = {
  alreadyPasses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  budgetPlan?: Resolver<Maybe<ResolversTypes['BudgetPlan']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PlanMethod']>, ParentType, ContextType>;
  noRobustPlanBecause?: Resolver<Maybe<ResolversTypes['NoPlan']>, ParentType, ContextType>;
  noneBecause?: Resolver<Maybe<ResolversTypes['NoPlan']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['PersuasionPlan']>, ParentType, ContextType>;
  probabilityNow?: Resolver<Maybe<ResolversTypes['Probability']>, ParentType, ContextType>;
  robustPlan?: Resolver<Maybe<ResolversTypes['PersuasionPlan']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  spillOverUndefinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersuasionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersuasionStep'] = ResolversParentTypes['PersuasionStep']> = {
  comeAlongIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['StepEffect']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['InterestToBring']>, ParentType, ContextType>;
  introducerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  routeIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  voteNeeded?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  voteNow?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type PositionExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionExchange'] = ResolversParentTypes['PositionExchange']> = {
  effects?: Resolver<Array<ResolversTypes['PartnerEffect']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gainHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gainLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['ExchangeSide']>, ParentType, ContextType>;
};

export type PowerIndicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerIndices'] = ResolversParentTypes['PowerIndices']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dictatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PowerMethod']>, ParentType, ContextType>;
  minimalWinningCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerPower']>, ParentType, ContextType>;
  powerToAct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undefinedIndices?: Resolver<Array<ResolversTypes['UndefinedIndex']>, ParentType, ContextType>;
  winningCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutWeightIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProbabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Probability'] = ResolversParentTypes['Probability']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessTokens?: Resolver<Array<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  centres?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType, Partial<QueryCentresArgs>>;
  centresConnection?: Resolver<ResolversTypes['CentresConnection'], ParentType, ContextType, Partial<QueryCentresConnectionArgs>>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'centreId' | 'limit' | 'mine' | 'offset'>>;
  coalitionOptions?: Resolver<ResolversTypes['CoalitionOptions'], ParentType, ContextType, RequireFields<QueryCoalitionOptionsArgs, 'issueId'>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<QueryConflictsArgs, 'centreId' | 'includeClosed' | 'limit' | 'offset'>>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'centreId' | 'limit' | 'offset'>>;
  forceField?: Resolver<ResolversTypes['ForceField'], ParentType, ContextType, RequireFields<QueryForceFieldArgs, 'centreId'>>;
  holdings?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, Partial<QueryHoldingsArgs>>;
  holdingsConnection?: Resolver<ResolversTypes['HoldingsConnection'], ParentType, ContextType, Partial<QueryHoldingsConnectionArgs>>;
  importPreview?: Resolver<ResolversTypes['ImportPreview'], ParentType, ContextType, RequireFields<QueryImportPreviewArgs, 'files' | 'language'>>;
  influence?: Resolver<ResolversTypes['InfluenceOutlook'], ParentType, ContextType, RequireFields<QueryInfluenceArgs, 'centreId' | 'issueId' | 'selfWeight' | 'susceptibility'>>;
  interestFlow?: Resolver<ResolversTypes['InterestFlow'], ParentType, ContextType, RequireFields<QueryInterestFlowArgs, 'capacity' | 'centreId' | 'direction' | 'fromIds' | 'toIds'>>;
  interests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType, Partial<QueryInterestsArgs>>;
  interestsConnection?: Resolver<ResolversTypes['InterestsConnection'], ParentType, ContextType, Partial<QueryInterestsConnectionArgs>>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType, Partial<QueryIssuesArgs>>;
  issuesConnection?: Resolver<ResolversTypes['IssuesConnection'], ParentType, ContextType, Partial<QueryIssuesConnectionArgs>>;
  keyPlayers?: Resolver<ResolversTypes['KeyPlayers'], ParentType, ContextType, RequireFields<QueryKeyPlayersArgs, 'centreId' | 'goal' | 'size' | 'steps'>>;
  mactor?: Resolver<ResolversTypes['Mactor'], ParentType, ContextType, RequireFields<QueryMactorArgs, 'centreId' | 'variant'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  measureEvidence?: Resolver<ResolversTypes['MeasureEvidence'], ParentType, ContextType, RequireFields<QueryMeasureEvidenceArgs, 'centreId' | 'groupBy' | 'limit' | 'measure' | 'partnerId' | 'weighting'>>;
  negotiationOutlook?: Resolver<ResolversTypes['NegotiationOutlook'], ParentType, ContextType, RequireFields<QueryNegotiationOutlookArgs, 'error' | 'exchangeCount' | 'issueIds'>>;
  networkMeasures?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType, RequireFields<QueryNetworkMeasuresArgs, 'centreId' | 'groupBy' | 'weighting'>>;
  partnerCard?: Resolver<Maybe<ResolversTypes['PartnerCard']>, ParentType, ContextType, RequireFields<QueryPartnerCardArgs, 'id'>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<QueryPartnersArgs>>;
  partnersConnection?: Resolver<ResolversTypes['PartnersConnection'], ParentType, ContextType, Partial<QueryPartnersConnectionArgs>>;
  persuasionPlan?: Resolver<ResolversTypes['PersuasionPlans'], ParentType, ContextType, RequireFields<QueryPersuasionPlanArgs, 'issueId'>>;
  powerIndices?: Resolver<ResolversTypes['PowerIndices'], ParentType, ContextType, RequireFields<QueryPowerIndicesArgs, 'issueId'>>;
  rankUncertainty?: Resolver<ResolversTypes['RankUncertainty'], ParentType, ContextType, RequireFields<QueryRankUncertaintyArgs, 'centreId' | 'groupBy' | 'measure' | 'samples' | 'weighting'>>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, Partial<QueryRelationshipsArgs>>;
  relationshipsConnection?: Resolver<ResolversTypes['RelationshipsConnection'], ParentType, ContextType, Partial<QueryRelationshipsConnectionArgs>>;
  runningAnalyses?: Resolver<Array<ResolversTypes['RunningAnalysis']>, ParentType, ContextType, RequireFields<QueryRunningAnalysesArgs, 'centreId'>>;
  salience?: Resolver<Array<ResolversTypes['PartnerSalience']>, ParentType, ContextType, RequireFields<QuerySalienceArgs, 'centreId' | 'cut' | 'gridCut'>>;
  scenarios?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenariosArgs, 'centreId' | 'limit' | 'offset'>>;
  sharedInterests?: Resolver<Array<ResolversTypes['SharedInterest']>, ParentType, ContextType, RequireFields<QuerySharedInterestsArgs, 'centreId' | 'limit'>>;
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType, Partial<QueryStancesArgs>>;
  stancesConnection?: Resolver<ResolversTypes['StancesConnection'], ParentType, ContextType, Partial<QueryStancesConnectionArgs>>;
  structuralBalance?: Resolver<ResolversTypes['StructuralBalance'], ParentType, ContextType, RequireFields<QueryStructuralBalanceArgs, 'centreId' | 'seconds' | 'symmetrisation' | 'weighting'>>;
  supportForecast?: Resolver<ResolversTypes['SupportForecast'], ParentType, ContextType, RequireFields<QuerySupportForecastArgs, 'issueId'>>;
  users?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'limit' | 'offset'>>;
};

export type RankIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankInterval'] = ResolversParentTypes['RankInterval']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankUncertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankUncertainty'] = ResolversParentTypes['RankUncertainty']> = {
  measure?: Resolver<ResolversTypes['NetworkMeasure'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['RankInterval']>, ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownConfidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<RelationshipFromArgs>>;
  fromConnection?: Resolver<ResolversTypes['RelationshipFromConnection'], ParentType, ContextType, Partial<RelationshipFromConnectionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<RelationshipToArgs>>;
  toConnection?: Resolver<ResolversTypes['RelationshipToConnection'], ParentType, ContextType, Partial<RelationshipToConnectionArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipFromConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipFromConnection'] = ResolversParentTypes['RelationshipFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipFromRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipFromRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipFromRelationship'] = ResolversParentTypes['RelationshipFromRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['FieldRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationshipToConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipToConnection'] = ResolversParentTypes['RelationshipToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipToRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipToRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipToRelationship'] = ResolversParentTypes['RelationshipToRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type RelationshipsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipsConnection'] = ResolversParentTypes['RelationshipsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FieldValue']>, ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RuleGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleGroup'] = ResolversParentTypes['RuleGroup']> = {
  by?: Resolver<ResolversTypes['RuleGroupBy'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleOutcome'] = ResolversParentTypes['RuleOutcome']> = {
  groups?: Resolver<Array<ResolversTypes['GroupOutcome']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tests?: Resolver<Array<ResolversTypes['TestOutcome']>, ParentType, ContextType>;
  vetoedByIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RulePartForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulePartForecast'] = ResolversParentTypes['RulePartForecast']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RulePartKind'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Probability'], ParentType, ContextType>;
};

export type RuleTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleTest'] = ResolversParentTypes['RuleTest']> = {
  by?: Resolver<ResolversTypes['RuleWeight'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleTestKind'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['RuleOperator'], ParentType, ContextType>;
};

export type RunningAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunningAnalysis'] = ResolversParentTypes['RunningAnalysis']> = {
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowerBound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upperBound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SalienceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalienceChange'] = ResolversParentTypes['SalienceChange']> = {
  attribute?: Resolver<ResolversTypes['SalienceAttribute'], ParentType, ContextType>;
  becomes?: Resolver<ResolversTypes['SalienceClass'], ParentType, ContextType>;
  gains?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  absentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionRule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electorateIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['AssumedRelationship']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RulePreset']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['AssumedStance']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vetoIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['AssumedWeight']>, ParentType, ContextType>;
};

export type ScenarioPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioPayload'] = ResolversParentTypes['ScenarioPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreShare'] = ResolversParentTypes['ScoreShare']> = {
  part?: Resolver<ResolversTypes['ScorePart'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedInterest'] = ResolversParentTypes['SharedInterest']> = {
  interestIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isOpposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignedTriangleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedTriangle'] = ResolversParentTypes['SignedTriangle']> = {
  negativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType, Partial<StanceIssueArgs>>;
  issueConnection?: Resolver<ResolversTypes['StanceIssueConnection'], ParentType, ContextType, Partial<StanceIssueConnectionArgs>>;
  partner?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<StancePartnerArgs>>;
  partnerConnection?: Resolver<ResolversTypes['StancePartnerConnection'], ParentType, ContextType, Partial<StancePartnerConnectionArgs>>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StanceForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceForce'] = ResolversParentTypes['StanceForce']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownPower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positionOnScale?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type StanceIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceIssueConnection'] = ResolversParentTypes['StanceIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StanceIssueRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceIssueRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceIssueRelationship'] = ResolversParentTypes['StanceIssueRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type StancePartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StancePartnerConnection'] = ResolversParentTypes['StancePartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StancePartnerRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StancePartnerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StancePartnerRelationship'] = ResolversParentTypes['StancePartnerRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type StancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StancePayload'] = ResolversParentTypes['StancePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['FieldStance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StancesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StancesConnection'] = ResolversParentTypes['StancesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepEffect'] = ResolversParentTypes['StepEffect']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  testId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StructuralBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructuralBalance'] = ResolversParentTypes['StructuralBalance']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bestRepairs?: Resolver<Array<ResolversTypes['TieRepair']>, ParentType, ContextType>;
  camps?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  cancelledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorsByCount?: Resolver<Array<ResolversTypes['FactionPartition']>, ParentType, ContextType>;
  frustratedTies?: Resolver<Array<ResolversTypes['FrustratedTie']>, ParentType, ContextType>;
  frustrationIndex?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isBalanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  lowerBound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  negativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutralCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partition?: Resolver<ResolversTypes['FactionPartition'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  symmetrisation?: Resolver<ResolversTypes['Symmetrisation'], ParentType, ContextType>;
  triangleCounts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  triangleIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unbalancedTriangles?: Resolver<Array<ResolversTypes['SignedTriangle']>, ParentType, ContextType>;
  weakTriangleIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['TieWeighting'], ParentType, ContextType>;
};

export type SupportForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportForecast'] = ResolversParentTypes['SupportForecast']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draws?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RulePartForecast']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Probability']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['ForecastSensitivity']>, ParentType, ContextType, RequireFields<SupportForecastSensitivityArgs, 'shift'>>;
  turnoutEffect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnoutHurtsIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voters?: Resolver<Array<ResolversTypes['VoterForecast']>, ParentType, ContextType>;
};

export type TestOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestOutcome'] = ResolversParentTypes['TestOutcome']> = {
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  neededFromNewVotes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noShareBecause?: Resolver<Maybe<ResolversTypes['NoShare']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['RuleTest'], ParentType, ContextType>;
  withoutWeightIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TieRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieRepair'] = ResolversParentTypes['TieRepair']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frustrationIndex?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationshipIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unbalancedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriadCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadCount'] = ResolversParentTypes['TriadCount']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndefinedIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndefinedIndex'] = ResolversParentTypes['UndefinedIndex']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['PowerIndex'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everywhere?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoterForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterForecast'] = ResolversParentTypes['VoterForecast']> = {
  ifAgainst?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ifFor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ifNotCast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isInFavourAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTurnoutAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pivotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pivotalWhenMobilised?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turnout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turnoutEffect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voteNow?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type VoterSensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterSensitivity'] = ResolversParentTypes['VoterSensitivity']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WeightedMedianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightedMedian'] = ResolversParentTypes['WeightedMedian']> = {
  band?: Resolver<ResolversTypes['IssueBand'], ParentType, ContextType>;
  holderIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WinSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WinSet'] = ResolversParentTypes['WinSet']> = {
  above?: Resolver<Maybe<ResolversTypes['WinSide']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['WinSide']>, ParentType, ContextType>;
  gridlock?: Resolver<Maybe<ResolversTypes['IssueBand']>, ParentType, ContextType>;
  isStable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusQuo?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
};

export type WinSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WinSide'] = ResolversParentTypes['WinSide']> = {
  farthest?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  isCutOffByScale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pivot?: Resolver<ResolversTypes['IssuePoint'], ParentType, ContextType>;
  pivotIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
  AccessTokenPayload?: AccessTokenPayloadResolvers<ContextType>;
  AnalysisWarning?: AnalysisWarningResolvers<ContextType>;
  AssumedRelationship?: AssumedRelationshipResolvers<ContextType>;
  AssumedStance?: AssumedStanceResolvers<ContextType>;
  AssumedWeight?: AssumedWeightResolvers<ContextType>;
  BargainingPosition?: BargainingPositionResolvers<ContextType>;
  BlockingCoalition?: BlockingCoalitionResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BrokerageRoles?: BrokerageRolesResolvers<ContextType>;
  BudgetPlan?: BudgetPlanResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  CentreInterestsConnection?: CentreInterestsConnectionResolvers<ContextType>;
  CentreInterestsRelationship?: CentreInterestsRelationshipResolvers<ContextType>;
  CentreIssuesConnection?: CentreIssuesConnectionResolvers<ContextType>;
  CentreIssuesRelationship?: CentreIssuesRelationshipResolvers<ContextType>;
  CentrePartnersConnection?: CentrePartnersConnectionResolvers<ContextType>;
  CentrePartnersRelationship?: CentrePartnersRelationshipResolvers<ContextType>;
  CentrePayload?: CentrePayloadResolvers<ContextType>;
  CentresConnection?: CentresConnectionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePayload?: ChangePayloadResolvers<ContextType>;
  ChangedFact?: ChangedFactResolvers<ContextType>;
  CoalitionConflict?: CoalitionConflictResolvers<ContextType>;
  CoalitionContradiction?: CoalitionContradictionResolvers<ContextType>;
  CoalitionOption?: CoalitionOptionResolvers<ContextType>;
  CoalitionOptions?: CoalitionOptionsResolvers<ContextType>;
  ColumnMapping?: ColumnMappingResolvers<ContextType>;
  ComingAlong?: ComingAlongResolvers<ContextType>;
  Compromise?: CompromiseResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictPayload?: ConflictPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  ExchangeSide?: ExchangeSideResolvers<ContextType>;
  ExperimentalChallenge?: ExperimentalChallengeResolvers<ContextType>;
  FactName?: FactNameResolvers<ContextType>;
  FactionPartition?: FactionPartitionResolvers<ContextType>;
  FieldCentre?: FieldCentreResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  FieldHolding?: FieldHoldingResolvers<ContextType>;
  FieldInterest?: FieldInterestResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  FieldPartner?: FieldPartnerResolvers<ContextType>;
  FieldRelationship?: FieldRelationshipResolvers<ContextType>;
  FieldStance?: FieldStanceResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  FlowTie?: FlowTieResolvers<ContextType>;
  ForceField?: ForceFieldResolvers<ContextType>;
  ForecastSensitivity?: ForecastSensitivityResolvers<ContextType>;
  FrustratedTie?: FrustratedTieResolvers<ContextType>;
  GroupOutcome?: GroupOutcomeResolvers<ContextType>;
  GroupTie?: GroupTieResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  HoldingInterestConnection?: HoldingInterestConnectionResolvers<ContextType>;
  HoldingInterestRelationship?: HoldingInterestRelationshipResolvers<ContextType>;
  HoldingPartnerConnection?: HoldingPartnerConnectionResolvers<ContextType>;
  HoldingPartnerRelationship?: HoldingPartnerRelationshipResolvers<ContextType>;
  HoldingPayload?: HoldingPayloadResolvers<ContextType>;
  HoldingsConnection?: HoldingsConnectionResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportError?: ImportErrorResolvers<ContextType>;
  ImportFilePreview?: ImportFilePreviewResolvers<ContextType>;
  ImportNote?: ImportNoteResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  InfluenceOutlook?: InfluenceOutlookResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  InterestCentreConnection?: InterestCentreConnectionResolvers<ContextType>;
  InterestCentreRelationship?: InterestCentreRelationshipResolvers<ContextType>;
  InterestEdge?: InterestEdgeResolvers<ContextType>;
  InterestFlow?: InterestFlowResolvers<ContextType>;
  InterestHoldingsConnection?: InterestHoldingsConnectionResolvers<ContextType>;
  InterestHoldingsRelationship?: InterestHoldingsRelationshipResolvers<ContextType>;
  InterestPayload?: InterestPayloadResolvers<ContextType>;
  InterestToBring?: InterestToBringResolvers<ContextType>;
  InterestsConnection?: InterestsConnectionResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueBand?: IssueBandResolvers<ContextType>;
  IssueCentreConnection?: IssueCentreConnectionResolvers<ContextType>;
  IssueCentreRelationship?: IssueCentreRelationshipResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueForces?: IssueForcesResolvers<ContextType>;
  IssueOutlook?: IssueOutlookResolvers<ContextType>;
  IssuePayload?: IssuePayloadResolvers<ContextType>;
  IssuePoint?: IssuePointResolvers<ContextType>;
  IssueStancesConnection?: IssueStancesConnectionResolvers<ContextType>;
  IssueStancesRelationship?: IssueStancesRelationshipResolvers<ContextType>;
  IssuesConnection?: IssuesConnectionResolvers<ContextType>;
  KeyPlayers?: KeyPlayersResolvers<ContextType>;
  LayerDifference?: LayerDifferenceResolvers<ContextType>;
  LayerValues?: LayerValuesResolvers<ContextType>;
  Mactor?: MactorResolvers<ContextType>;
  MactorIssue?: MactorIssueResolvers<ContextType>;
  MactorMatrices?: MactorMatricesResolvers<ContextType>;
  MactorPartner?: MactorPartnerResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureEvidence?: MeasureEvidenceResolvers<ContextType>;
  MemberToPersuade?: MemberToPersuadeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NegotiationOutlook?: NegotiationOutlookResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerCard?: PartnerCardResolvers<ContextType>;
  PartnerCentreConnection?: PartnerCentreConnectionResolvers<ContextType>;
  PartnerCentreRelationship?: PartnerCentreRelationshipResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerEffect?: PartnerEffectResolvers<ContextType>;
  PartnerHoldingsConnection?: PartnerHoldingsConnectionResolvers<ContextType>;
  PartnerHoldingsRelationship?: PartnerHoldingsRelationshipResolvers<ContextType>;
  PartnerInfluence?: PartnerInfluenceResolvers<ContextType>;
  PartnerMeasures?: PartnerMeasuresResolvers<ContextType>;
  PartnerPayload?: PartnerPayloadResolvers<ContextType>;
  PartnerPower?: PartnerPowerResolvers<ContextType>;
  PartnerRelationshipsFromConnection?: PartnerRelationshipsFromConnectionResolvers<ContextType>;
  PartnerRelationshipsFromRelationship?: PartnerRelationshipsFromRelationshipResolvers<ContextType>;
  PartnerRelationshipsToConnection?: PartnerRelationshipsToConnectionResolvers<ContextType>;
  PartnerRelationshipsToRelationship?: PartnerRelationshipsToRelationshipResolvers<ContextType>;
  PartnerSalience?: PartnerSalienceResolvers<ContextType>;
  PartnerStancesConnection?: PartnerStancesConnectionResolvers<ContextType>;
  PartnerStancesRelationship?: PartnerStancesRelationshipResolvers<ContextType>;
  PartnersConnection?: PartnersConnectionResolvers<ContextType>;
  PersuasionPlan?: PersuasionPlanResolvers<ContextType>;
  PersuasionPlans?: PersuasionPlansResolvers<ContextType>;
  PersuasionStep?: PersuasionStepResolvers<ContextType>;
  PositionExchange?: PositionExchangeResolvers<ContextType>;
  PowerIndices?: PowerIndicesResolvers<ContextType>;
  Probability?: ProbabilityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankInterval?: RankIntervalResolvers<ContextType>;
  RankUncertainty?: RankUncertaintyResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipFromConnection?: RelationshipFromConnectionResolvers<ContextType>;
  RelationshipFromRelationship?: RelationshipFromRelationshipResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  RelationshipToConnection?: RelationshipToConnectionResolvers<ContextType>;
  RelationshipToRelationship?: RelationshipToRelationshipResolvers<ContextType>;
  RelationshipsConnection?: RelationshipsConnectionResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  RuleGroup?: RuleGroupResolvers<ContextType>;
  RuleOutcome?: RuleOutcomeResolvers<ContextType>;
  RulePartForecast?: RulePartForecastResolvers<ContextType>;
  RuleTest?: RuleTestResolvers<ContextType>;
  RunningAnalysis?: RunningAnalysisResolvers<ContextType>;
  SalienceChange?: SalienceChangeResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioPayload?: ScenarioPayloadResolvers<ContextType>;
  ScoreShare?: ScoreShareResolvers<ContextType>;
  SharedInterest?: SharedInterestResolvers<ContextType>;
  SignedTriangle?: SignedTriangleResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  StanceForce?: StanceForceResolvers<ContextType>;
  StanceIssueConnection?: StanceIssueConnectionResolvers<ContextType>;
  StanceIssueRelationship?: StanceIssueRelationshipResolvers<ContextType>;
  StancePartnerConnection?: StancePartnerConnectionResolvers<ContextType>;
  StancePartnerRelationship?: StancePartnerRelationshipResolvers<ContextType>;
  StancePayload?: StancePayloadResolvers<ContextType>;
  StancesConnection?: StancesConnectionResolvers<ContextType>;
  StepEffect?: StepEffectResolvers<ContextType>;
  StructuralBalance?: StructuralBalanceResolvers<ContextType>;
  SupportForecast?: SupportForecastResolvers<ContextType>;
  TestOutcome?: TestOutcomeResolvers<ContextType>;
  TieRepair?: TieRepairResolvers<ContextType>;
  TriadCount?: TriadCountResolvers<ContextType>;
  UndefinedIndex?: UndefinedIndexResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  VoterForecast?: VoterForecastResolvers<ContextType>;
  VoterSensitivity?: VoterSensitivityResolvers<ContextType>;
  WeightedMedian?: WeightedMedianResolvers<ContextType>;
  WinSet?: WinSetResolvers<ContextType>;
  WinSide?: WinSideResolvers<ContextType>;
};


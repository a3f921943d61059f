import type { NodeProtection } from './protection.ts';

/** Why a value may be shown, and what keeps it from others. */
export const accessClasses = {
  GENERATED_BY_VISIBILITY:
    'Generated read of a fact: members of its centre, by its visibility; a filter on every read',
  GENERATED_BY_MEMBERSHIP: 'Generated read of a centre: its members; a filter on every read',
  GENERATED_RELATION:
    'Leads to another fact, which has its own filter; nothing can be filtered or ordered by it',
  GENERATED_PAGE: 'Part of a page of a generated read, counted after the filter',
  AUTHOR: 'Id of a user, without a name: whoever may see the fact',
  NAMED: 'Named read of facts: its store asks `visibleTo`, at the date asked for as well',
  MEMBER: 'Members of the centre',
  ROLE: 'Whoever has the permission for this',
  SELF: 'The user, about themselves',
  ADMIN_ONLY: 'Administrators of all centres',
  ANSWER: 'What the caller just sent, or may see anyway',
} as const;
export type AccessClass = keyof typeof accessClasses;

interface TypeClass {
  readonly all: AccessClass;
  /** Every field of the type, so that a new one has to be thought about. */
  readonly fields: string;
  readonly except?: Readonly<Partial<Record<AccessClass, string>>>;
}

/** Every object type and field that the API shows. The pages of generated reads are recognised by their form. */
export const classification: Readonly<Record<string, TypeClass>> = {
  Centre: {
    all: 'GENERATED_BY_MEMBERSHIP',
    fields: 'id name kind place description isDemo dataVersion version createdAt archivedAt',
    except: {
      GENERATED_RELATION: 'partners partnersConnection issues issuesConnection interests interestsConnection',
    },
  },
  Partner: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId name kind sector group description power legitimacy urgency attitude ringActual ringDesired structure businessModel workingMethods themes preferredLanguage preferredChannel preferredStyle howToApproach agreement wozValue votes visibility source confidence validFrom validTo reviewBy version updatedAt',
    except: {
      AUTHOR: 'author',
      GENERATED_RELATION:
        'centre centreConnection holdings holdingsConnection stances stancesConnection relationshipsFrom relationshipsFromConnection relationshipsTo relationshipsToConnection',
    },
  },
  Interest: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId name description theme scope visibility source confidence validFrom validTo reviewBy version updatedAt',
    except: { AUTHOR: 'author', GENERATED_RELATION: 'centre centreConnection holdings holdingsConnection' },
  },
  Holding: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId importance visibility source confidence validFrom validTo reviewBy version updatedAt',
    except: { AUTHOR: 'author', GENERATED_RELATION: 'partner partnerConnection interest interestConnection' },
  },
  Issue: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId name key description minimum maximum rule visibility source validFrom validTo version updatedAt',
    except: { AUTHOR: 'author', GENERATED_RELATION: 'centre centreConnection stances stancesConnection' },
  },
  Stance: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId position salience power probability turnout argument visibility source confidence validFrom validTo reviewBy version updatedAt',
    except: { AUTHOR: 'author', GENERATED_RELATION: 'partner partnerConnection issue issueConnection' },
  },
  Relationship: {
    all: 'GENERATED_BY_VISIBILITY',
    fields:
      'id centreId kind layer sign strength influence isDirected note visibility source confidence validFrom validTo reviewBy version updatedAt',
    except: { AUTHOR: 'author', GENERATED_RELATION: 'from fromConnection to toConnection' },
  },

  FieldCentre: {
    all: 'MEMBER',
    fields: 'id name kind place description isDemo dataVersion version archivedAt',
  },
  ForceField: {
    all: 'NAMED',
    fields: 'partners relationships conflicts interests holdings issues issue stances forces',
    except: { MEMBER: 'centre asOf layer dataVersion', SELF: 'scope' },
  },
  FieldPartner: {
    all: 'NAMED',
    fields:
      'id centreId name kind sector group description power legitimacy urgency attitude ringActual ringDesired structure businessModel workingMethods themes preferredLanguage preferredChannel preferredStyle howToApproach agreement wozValue votes visibility source confidence validFrom validTo reviewBy version',
  },
  FieldInterest: {
    all: 'NAMED',
    fields:
      'id centreId name description theme scope visibility source confidence validFrom validTo reviewBy version',
  },
  FieldHolding: {
    all: 'NAMED',
    fields:
      'id partnerId interestId importance visibility source confidence validFrom validTo reviewBy version',
  },
  FieldIssue: {
    all: 'NAMED',
    fields:
      'id centreId name key description minimum maximum rule decisionRule visibility source validFrom validTo version',
  },
  DecisionRule: { all: 'NAMED', fields: 'preset tests mustAgree vetoIds electorateIds' },
  RuleTest: { all: 'NAMED', fields: 'id kind of by operator numerator denominator' },
  RuleGroup: { all: 'NAMED', fields: 'name by value numerator denominator' },
  FieldStance: {
    all: 'NAMED',
    fields:
      'id partnerId issueId position salience power probability turnout argument visibility source confidence validFrom validTo reviewBy version',
  },
  FieldRelationship: {
    all: 'NAMED',
    fields:
      'id fromId toId kind layer sign strength influence isDirected note visibility source confidence validFrom validTo reviewBy version',
  },
  FieldConflict: {
    all: 'NAMED',
    fields:
      'id name description partyIds issueId interestIds severity stage mediatorId steps outcome visibility source confidence validFrom validTo reviewBy version',
  },
  Conflict: {
    all: 'NAMED',
    fields:
      'id centreId name description partyIds issueId interestIds severity stage mediatorId steps outcome visibility source confidence validFrom validTo reviewBy version',
  },
  Contact: {
    all: 'NAMED',
    fields:
      'id partnerId name role email phone preferredLanguage preferredChannel note visibility source validFrom validTo version',
  },
  StanceForce: {
    all: 'NAMED',
    fields:
      'id partnerId issueId position positionOnScale salience power ownPower probability turnout argument attitude force undefinedBecause visibility source confidence validFrom reviewBy version',
  },
  IssueForces: {
    all: 'NAMED',
    fields: 'driving restraining neutral unknown drivingForce restrainingForce netForce',
  },
  PartnerCard: {
    all: 'NAMED',
    fields: 'partner contacts holdings stances relationships conflicts names history',
  },
  FactName: { all: 'NAMED', fields: 'id name' },
  Revision: { all: 'NAMED', fields: 'factId label validFrom validTo values' },
  FieldValue: { all: 'NAMED', fields: 'field value' },
  Change: {
    all: 'NAMED',
    fields: 'id centreId action at byId byName subject factCount facts undoesId isUndone',
  },
  ChangedFact: { all: 'NAMED', fields: 'id label name before after' },

  RunningAnalysis: { all: 'SELF', fields: 'id centreId query startedAt progress lowerBound upperBound' },
  Measure: { all: 'ANSWER', fields: 'measure field question formula reference undefinedWhen isHighGood' },
  RoleCount: { all: 'NAMED', fields: 'count expected z' },
  BrokerageRoles: { all: 'NAMED', fields: 'coordinator consultant representative gatekeeper liaison' },
  PartnerMeasures: {
    all: 'NAMED',
    fields:
      'partnerId group degree inDegree outDegree strength betweenness betweennessNormalised closeness inCloseness harmonicCloseness harmonicClosenessNormalised eigenvector pageRank core community component isCutVertex constraint effectiveSize efficiency brokerage',
  },
  Bridge: { all: 'NAMED', fields: 'fromId toId partsOff' },
  GroupTie: { all: 'NAMED', fields: 'from to count possible density negativeCount meanStrength' },
  TriadCount: { all: 'NAMED', fields: 'kind count' },
  LayerValues: {
    all: 'NAMED',
    fields: 'degree strength betweennessNormalised harmonicCloseness eigenvector pageRank core constraint',
  },
  LayerDifference: { all: 'NAMED', fields: 'partnerId formal informal difference' },
  RankInterval: { all: 'NAMED', fields: 'partnerId rank from to low high' },
  RankUncertainty: { all: 'NAMED', fields: 'measure samples unknownConfidenceCount partners' },
  AnalysisWarning: { all: 'NAMED', fields: 'code message count' },
  NetworkMeasures: {
    all: 'NAMED',
    fields:
      'direction weighting groupBy partnerCount tieCount negativeCount density reciprocity transitivity triangleCount componentCount largestComponentSize diameter meanPathLength degeneracy communityCount modularity modularityIsProven cutVertexIds bridges groups triads partners layerDifferences measures warnings',
    except: { MEMBER: 'centreId asOf layer dataVersion', SELF: 'scope' },
  },
  MeasureEvidence: { all: 'NAMED', fields: 'measure partnerId value routes triangles partnerIds total' },
  KeyPlayers: {
    all: 'NAMED',
    fields: 'goal size partnerCount value valueBefore sets isExact isCut',
    except: { MEMBER: 'centreId asOf layer', SELF: 'scope' },
  },
  FrustratedTie: { all: 'NAMED', fields: 'fromId toId sign relationshipIds isInEveryOptimum' },
  TieRepair: { all: 'NAMED', fields: 'fromId toId sign relationshipIds frustrationIndex unbalancedCount' },
  SignedTriangle: { all: 'NAMED', fields: 'partnerIds negativeCount' },
  FactionPartition: { all: 'NAMED', fields: 'count error isProven factions negativeInside positiveBetween' },
  StructuralBalance: {
    all: 'NAMED',
    fields:
      'symmetrisation weighting partnerCount positiveCount negativeCount neutralCount cancelledCount isBalanced triangleCounts triangleIndex weakTriangleIndex unbalancedTriangles frustrationIndex lowerBound isProven gap normalised camps frustratedTies bestRepairs partition errorsByCount',
    except: { MEMBER: 'centreId asOf layer dataVersion', SELF: 'scope' },
  },
  SalienceChange: { all: 'NAMED', fields: 'attribute gains becomes' },
  PartnerSalience: {
    all: 'NAMED',
    fields:
      'partnerId power legitimacy urgency salienceClass level unknown changes interestLevel quadrant ringActual ringDesired powerCut interestCut',
  },
  MactorPartner: {
    all: 'NAMED',
    fields:
      'partnerId influence dependence place competitiveness competitivenessCanonical competitivenessWithoutDiagonal implication ambivalence',
  },
  MactorIssue: { all: 'NAMED', fields: 'issueId mobilisation inFavour against inFavourCount againstCount' },
  MactorMatrices: {
    all: 'NAMED',
    fields:
      'directInfluence directAndIndirectInfluence netScale simplePosition valuedPosition weightedValuedPosition convergence divergence netDistance',
  },
  Mactor: {
    all: 'NAMED',
    fields: 'variant partners issues matrices unknownSalienceCount leftOutIds',
    except: { MEMBER: 'centreId asOf layer dataVersion', SELF: 'scope' },
  },
  PartnerInfluence: {
    all: 'NAMED',
    fields: 'partnerId initial susceptibility selfWeight settled leverage effectOfPersuading',
  },
  InfluenceOutlook: {
    all: 'NAMED',
    fields: 'issueId model meanInitial meanSettled partners totalInfluence leftOutIds undefinedBecause',
    except: { MEMBER: 'centreId asOf layer dataVersion', SELF: 'scope' },
  },
  FlowTie: { all: 'NAMED', fields: 'fromId toId capacity' },
  InterestFlow: {
    all: 'NAMED',
    fields: 'capacity direction value minimumCut sourceSideIds disjointRoutes',
    except: { MEMBER: 'centreId asOf layer dataVersion', SELF: 'scope' },
  },
  PartnerPower: {
    all: 'NAMED',
    fields:
      'partnerId shapleyShubik swings banzhafAbsolute banzhafNormalised powerToPrevent powerToInitiate deeganPackel holler johnston isVeto isDummy',
  },
  UndefinedIndex: { all: 'NAMED', fields: 'index because' },
  PowerIndices: {
    all: 'NAMED',
    fields:
      'issueId rule partners dictatorId powerToAct winningCount minimalWinningCount method error withoutWeightIds undefinedIndices undefinedBecause',
    except: { MEMBER: 'centreId asOf dataVersion', SELF: 'scope' },
  },
  TestOutcome: {
    all: 'NAMED',
    fields:
      'test passes numerator denominator share noShareBecause needed margin neededFromNewVotes withoutWeightIds',
  },
  GroupOutcome: { all: 'NAMED', fields: 'name passes inFavourIds missingIds needed' },
  RuleOutcome: { all: 'NAMED', fields: 'passes tests vetoedByIds groups' },
  Probability: { all: 'NAMED', fields: 'value low high isExact' },
  RulePartForecast: { all: 'NAMED', fields: 'kind id probability' },
  VoterForecast: {
    all: 'NAMED',
    fields:
      'partnerId voteNow turnout inFavour isTurnoutAssumed isInFavourAssumed ifFor ifAgainst ifNotCast pivotal pivotalWhenMobilised turnoutEffect',
  },
  VoterSensitivity: { all: 'NAMED', fields: 'partnerId low high' },
  ForecastSensitivity: {
    all: 'NAMED',
    fields: 'shift lessInFavour moreInFavour lessTurnout moreTurnout low high voters',
  },
  SupportForecast: {
    all: 'NAMED',
    fields:
      'issueId rule now probability draws parts voters turnoutEffect turnoutHurtsIds sensitivity undefinedBecause',
    except: { MEMBER: 'centreId asOf dataVersion', SELF: 'scope' },
  },
  ScoreShare: { all: 'NAMED', fields: 'part value' },
  CoalitionConflict: { all: 'NAMED', fields: 'oneId otherId severity relationshipIds conflictIds' },
  Departure: { all: 'NAMED', fields: 'partnerId distance attachment unease isCritical' },
  MemberToPersuade: { all: 'NAMED', fields: 'partnerId voteNow hours' },
  CoalitionOption: {
    all: 'NAMED',
    fields:
      'memberIds score parts strongest weakest outcome conflicts departures supporterIds toPersuade hours toSpareIds',
  },
  BlockingCoalition: { all: 'NAMED', fields: 'memberIds probability' },
  CoalitionContradiction: { all: 'NAMED', fields: 'demand partnerIds' },
  CoalitionOptions: {
    all: 'NAMED',
    fields:
      'issueId rule kind options noneBecause contradictions isExact othersScoreAtMost minimalWinningCount minimalWinningAtMost indispensableIds exclusions blockers blockersAreExact now ifAllInFavour',
    except: { MEMBER: 'centreId asOf dataVersion', SELF: 'scope' },
  },
  StepEffect: { all: 'NAMED', fields: 'testId change margin passes' },
  InterestToBring: { all: 'NAMED', fields: 'interestId importance isSharedByIntroducer sharedByIds' },
  PersuasionStep: {
    all: 'NAMED',
    fields:
      'partnerId position voteNow voteNeeded hours introducerId routeIds reliability interests comeAlongIds effects passes',
  },
  ComingAlong: { all: 'NAMED', fields: 'partnerId position positionThen voteNow voteThen' },
  PersuasionPlan: { all: 'NAMED', fields: 'steps hours comeAlong outcome probability' },
  BudgetPlan: { all: 'NAMED', fields: 'plan budgetHours isExact atMost' },
  PersuasionPlans: {
    all: 'NAMED',
    fields:
      'issueId rule now probabilityNow alreadyPasses plans noneBecause isExact method robustPlan noRobustPlanBecause budgetPlan spillOverUndefinedBecause',
    except: { MEMBER: 'centreId asOf dataVersion', SELF: 'scope' },
  },
  IssuePoint: { all: 'NAMED', fields: 'value position' },
  IssueBand: { all: 'NAMED', fields: 'low high' },
  BargainingPosition: { all: 'NAMED', fields: 'partnerId at salience power share' },
  Compromise: { all: 'NAMED', fields: 'at band unweighedIds' },
  WeightedMedian: { all: 'NAMED', fields: 'band holderIds' },
  WinSide: { all: 'NAMED', fields: 'farthest isCutOffByScale pivot pivotIds' },
  WinSet: { all: 'NAMED', fields: 'statusQuo below above isStable gridlock' },
  ExperimentalChallenge: {
    all: 'NAMED',
    fields: 'isExperimental outcome medians hasSettled undefinedBecause',
  },
  IssueOutlook: {
    all: 'NAMED',
    fields:
      'issueId minimum maximum hasOwnScale positions compromise nash nashUndefinedBecause median winSet winSetUndefinedBecause afterExchanges undefinedBecause experimentalChallenge',
  },
  ExchangeSide: { all: 'NAMED', fields: 'partnerId suppliesIssueId from to demandsIssueId' },
  PartnerEffect: { all: 'NAMED', fields: 'partnerId effect' },
  PositionExchange: { all: 'NAMED', fields: 'sides gain gainLow gainHigh effects' },
  NegotiationOutlook: {
    all: 'NAMED',
    fields: 'issues candidateCount exchanges effects',
    except: { MEMBER: 'centreId asOf dataVersion', SELF: 'scope', ANSWER: 'error meanPublishedError' },
  },
  AssumedStance: {
    all: 'NAMED',
    fields: 'partnerId issueId position salience power probability turnout vote',
  },
  AssumedRelationship: { all: 'NAMED', fields: 'fromId toId isAbsent sign strength influence' },
  AssumedWeight: { all: 'NAMED', fields: 'partnerId wozValue votes power' },
  Scenario: {
    all: 'NAMED',
    fields:
      'id centreId issueId name description stances relationships weights absentIds rule decisionRule vetoIds electorateIds visibility source validFrom validTo version',
  },
  SharedInterest: { all: 'NAMED', fields: 'partnerId otherId interestIds overlap isTied isOpposed' },

  Me: { all: 'SELF', fields: 'id name email memberships canExplore canManageUsers' },
  Membership: { all: 'SELF', fields: 'centreId role' },
  AccessToken: { all: 'SELF', fields: 'id name createdAt lastUsedAt expiresAt' },
  User: {
    all: 'ADMIN_ONLY',
    fields: 'id name email everywhere memberships isDisabled lockedUntil version',
  },

  ImportPreview: { all: 'ROLE', fields: 'files counts errors errorCount notes' },
  ImportFilePreview: { all: 'ANSWER', fields: 'kind name encoding delimiter rowCount mapping fields' },
  ColumnMapping: { all: 'ANSWER', fields: 'column field origin samples' },
  ImportCount: { all: 'NAMED', fields: 'label created changed unchanged' },
  ImportError: { all: 'ANSWER', fields: 'file line column code message' },
  ImportNote: { all: 'ANSWER', fields: 'file message' },
  ImportPayload: { all: 'ANSWER', fields: 'centre counts change errors notes userErrors' },

  CentrePayload: { all: 'ANSWER', fields: 'centre change userErrors' },
  PartnerPayload: { all: 'ANSWER', fields: 'partner change userErrors' },
  ContactPayload: { all: 'ANSWER', fields: 'contact change userErrors' },
  InterestPayload: { all: 'ANSWER', fields: 'interest change userErrors' },
  HoldingPayload: { all: 'ANSWER', fields: 'holding change userErrors' },
  IssuePayload: { all: 'ANSWER', fields: 'issue change userErrors' },
  StancePayload: { all: 'ANSWER', fields: 'stance change userErrors' },
  RelationshipPayload: { all: 'ANSWER', fields: 'relationship change userErrors' },
  ConflictPayload: { all: 'ANSWER', fields: 'conflict change userErrors' },
  ScenarioPayload: { all: 'ANSWER', fields: 'scenario change userErrors' },
  ChangePayload: { all: 'ANSWER', fields: 'change userErrors' },
  UserPayload: { all: 'ADMIN_ONLY', fields: 'user userErrors' },
  AccessTokenPayload: { all: 'SELF', fields: 'accessToken secret userErrors' },
  UserError: { all: 'ANSWER', fields: 'field code message' },

  Query: {
    all: 'NAMED',
    fields:
      'forceField partnerCard contacts conflicts scenarios changes networkMeasures rankUncertainty measureEvidence keyPlayers structuralBalance salience mactor influence interestFlow sharedInterests powerIndices supportForecast coalitionOptions persuasionPlan negotiationOutlook',
    except: {
      GENERATED_BY_MEMBERSHIP: 'centres centresConnection',
      GENERATED_BY_VISIBILITY:
        'partners partnersConnection interests interestsConnection holdings holdingsConnection issues issuesConnection stances stancesConnection relationships relationshipsConnection',
      SELF: 'me accessTokens runningAnalyses',
      ADMIN_ONLY: 'users',
      ROLE: 'importPreview',
    },
  },
  Mutation: {
    all: 'ROLE',
    fields:
      'createCentre correctCentre archiveCentre createPartner correctPartner mergePartners archivePartner addContact correctContact endContact createInterest correctInterest mergeInterests closeInterest holdInterest correctHolding endHolding raiseIssue correctIssue mergeIssues closeIssue takeStance correctStance withdrawStance createRelationship correctRelationship endRelationship openConflict correctConflict closeConflict saveScenario correctScenario endScenario undoChange redoChange importFacts',
    except: {
      ADMIN_ONLY: 'createUser correctUser disableUser',
      SELF: 'createAccessToken revokeAccessToken cancelAnalysis',
    },
  },
};

/** The class of each field of a type; null for a type that is not classified. */
export function fieldClassesOf(type: string): ReadonlyMap<string, AccessClass> | null {
  const entry = classification[type];
  if (!entry) return null;
  const exceptions = Object.entries(entry.except ?? {}) as [AccessClass, string][];
  const named: [AccessClass, string][] = [[entry.all, entry.fields], ...exceptions];
  return new Map(
    named.flatMap(([access, fields]) => fields.split(' ').map((field) => [field, access] as const)),
  );
}

/** The class of a type that generated queries read; undefined for every other type. */
export function nodeClassOf(type: string): NodeProtection | undefined {
  const access = type === 'Query' || type === 'Mutation' ? undefined : classification[type]?.all;
  return access === 'GENERATED_BY_VISIBILITY' || access === 'GENERATED_BY_MEMBERSHIP' ? access : undefined;
}

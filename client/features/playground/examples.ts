/** A question of the field as a query, ready to run. Their names and what they answer stand in the texts. */
export interface Example {
  readonly id: string;
  readonly query: string;
  /** What a reader of this centre would ask; `centreId` and `issue` are filled in for them. */
  readonly variables: (here: {
    readonly centreId: string;
    readonly issue: string | null;
  }) => Record<string, unknown>;
}

export const examples: readonly Example[] = [
  {
    id: 'forces',
    variables: ({ centreId, issue }) => ({ centreId, issue: issue ?? 'type-the-key-of-an-issue' }),
    query: `# Which forces drive an issue, and which restrain it?
# force = power × salience × position, from -1 to +1.
query Forces($centreId: ID!, $issue: ID!) {
  forceField(centreId: $centreId, issueId: $issue) {
    scope
    issue {
      name
      rule
    }
    partners {
      id
      name
    }
    forces {
      drivingForce
      restrainingForce
      netForce
      driving {
        partnerId
        position
        salience
        power
        force
      }
      restraining {
        partnerId
        position
        salience
        power
        force
        argument
      }
      unknown {
        partnerId
        undefinedBecause
      }
    }
  }
}
`,
  },
  {
    id: 'issues',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Which issues are open, and by which rule is each decided? The key may stand in for the id.
query OpenIssues($centreId: ID!) {
  issues(
    where: { centreId: { eq: $centreId }, validTo: { eq: null } }
    sort: [{ name: ASC }]
    limit: 50
  ) {
    key
    name
    rule
    minimum
    maximum
  }
}
`,
  },
  {
    id: 'powerful',
    variables: ({ centreId }) => ({ centreId, atLeast: 0.6 }),
    query: `# Who has much influence, and what do they think?
query Powerful($centreId: ID!, $atLeast: Float!) {
  partners(
    where: { centreId: { eq: $centreId }, power: { gte: $atLeast }, validTo: { eq: null } }
    sort: [{ power: DESC }]
    limit: 25
  ) {
    name
    kind
    power
    ringActual
    ringDesired
    stances(where: { validTo: { eq: null } }, limit: 10) {
      position
      salience
      issue(limit: 1) {
        name
      }
    }
  }
}
`,
  },
  {
    id: 'card',
    variables: () => ({ partnerId: 'paste-the-id-of-a-partner' }),
    query: `# What is known of one partner before a visit?
query Card($partnerId: ID!) {
  partnerCard(id: $partnerId) {
    partner {
      name
      howToApproach
      agreement
    }
    contacts {
      name
      role
      phone
      preferredChannel
    }
    holdings {
      interestId
      importance
    }
    stances {
      issueId
      position
      argument
      source
      confidence
    }
    names {
      id
      name
    }
  }
}
`,
  },
  {
    id: 'negative',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Which relationships hinder, and who says so?
query Hindering($centreId: ID!) {
  relationships(
    where: { centreId: { eq: $centreId }, sign: { eq: NEGATIVE }, validTo: { eq: null } }
    sort: [{ strength: DESC }]
    limit: 50
  ) {
    kind
    layer
    strength
    source
    confidence
    validFrom
    from(limit: 1) {
      name
    }
    to(limit: 1) {
      name
    }
  }
}
`,
  },
  {
    id: 'interests',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Which interests are there, and who holds them?
query SharedInterests($centreId: ID!) {
  interests(
    where: { centreId: { eq: $centreId }, validTo: { eq: null } }
    sort: [{ name: ASC }]
    limit: 50
  ) {
    name
    scope
    theme
    holdings(where: { validTo: { eq: null } }, limit: 40) {
      importance
      partner(limit: 1) {
        name
      }
    }
  }
}
`,
  },
  {
    id: 'conflicts',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Where does it hurt? The gravest first.
query Conflicts($centreId: ID!) {
  conflicts(centreId: $centreId, includeClosed: false, limit: 20) {
    name
    severity
    stage
    partyIds
    mediatorId
    steps
  }
}
`,
  },
  {
    id: 'asOf',
    variables: ({ centreId, issue }) => ({
      centreId,
      issue: issue ?? 'type-the-key-of-an-issue',
      since: '2026-01-01T00:00:00Z',
    }),
    query: `# What moved? The same field at an earlier date and now.
query Moved($centreId: ID!, $issue: ID!, $since: DateTime!) {
  before: forceField(centreId: $centreId, issueId: $issue, asOf: $since) {
    asOf
    stances {
      partnerId
      position
    }
    forces {
      netForce
    }
  }
  now: forceField(centreId: $centreId, issueId: $issue) {
    asOf
    stances {
      partnerId
      position
    }
    forces {
      netForce
    }
  }
}
`,
  },
  {
    id: 'changes',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Who changed what, and when?
query RecentChanges($centreId: ID!) {
  changes(centreId: $centreId, limit: 10) {
    at
    byName
    action
    subject
    facts {
      label
      name
      before {
        field
        value
      }
      after {
        field
        value
      }
    }
  }
}
`,
  },
  {
    id: 'connectors',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Who stands between the others, who is held in one circle, and where would the network break?
query Connectors($centreId: ID!) {
  networkMeasures(centreId: $centreId, groupBy: SECTOR) {
    scope
    direction
    density
    cutVertexIds
    bridges {
      fromId
      toId
      partsOff
    }
    partners {
      partnerId
      degree
      betweennessNormalised
      constraint
      core
      brokerage {
        liaison {
          count
          z
        }
      }
    }
    measures {
      field
      question
      undefinedWhen
    }
    warnings {
      message
    }
  }
}
`,
  },
  {
    id: 'balance',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Into which camps does the field fall, and which relationship would mend most?
query Balance($centreId: ID!) {
  structuralBalance(centreId: $centreId) {
    triangleIndex
    frustrationIndex
    lowerBound
    isProven
    camps
    frustratedTies {
      fromId
      toId
      sign
      isInEveryOptimum
    }
    bestRepairs {
      fromId
      toId
      frustrationIndex
      unbalancedCount
    }
  }
}
`,
  },
  {
    id: 'mactor',
    variables: ({ centreId }) => ({ centreId }),
    query: `# Who can move whom, and on which issues is most force mobilised?
query Actors($centreId: ID!) {
  mactor(centreId: $centreId) {
    variant
    partners {
      partnerId
      influence
      dependence
      place
      competitiveness
    }
    issues {
      issueId
      mobilisation
      inFavour
      against
    }
  }
}
`,
  },
  {
    id: 'stance',
    variables: () => ({
      mutationId: 'a-new-uuid-for-each-change',
      input: {
        partnerId: 'paste-the-id-of-a-partner',
        issueId: 'paste-the-id-of-an-issue',
        position: 0.5,
        salience: 0.7,
        argument: 'In their own words.',
        source: 'Visit',
        confidence: 0.8,
        visibility: 'TEAM',
      },
    }),
    query: `# Note a position. The same mutationId twice changes nothing the second time.
mutation NoteStance($mutationId: ID!, $input: TakeStanceInput!) {
  takeStance(mutationId: $mutationId, input: $input) {
    stance {
      id
      version
      position
      validFrom
    }
    change {
      id
      subject
    }
    userErrors {
      field
      code
      message
    }
  }
}
`,
  },
];

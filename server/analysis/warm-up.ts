import type { FieldIssue, FieldPartner, FieldRelationship, FieldStance } from '../domain/field-snapshot.ts';
import { noScenario } from '../domain/scenario.ts';
import type { FieldPart, Tools } from './analysis.ts';
import { networkMeasures } from './network-measures.ts';
import { supportForecast } from './support-forecast.ts';

const PARTNERS = 200;
const TIES = 800;
const VOTERS = 80;
const ROUNDS = 5;

/**
 * Measures a network and forecasts a vote that nobody asked for, a few times: the first time takes ten times as long, as the code is not yet
 * compiled, and somebody who moves a slider would wait for it.
 */
export async function warmUp(tools: Tools): Promise<void> {
  const network = sampleNetwork(tools.random);
  const vote = sampleVote(tools.random);
  for (let round = 0; round < ROUNDS; round += 1) {
    await supportForecast.compute(vote, { issueId: 'vote', scenario: noScenario }, tools);
    await networkMeasures.compute(
      network,
      {
        layer: null,
        direction: round % 2 === 0 ? 'UNDIRECTED' : 'DIRECTED',
        weighting: 'EQUAL',
        groupBy: 'KIND',
        withCommunities: true,
        withLayerDifferences: true,
      },
      tools,
    );
  }
}

function sampleNetwork(random: () => number): FieldPart<'partners' | 'relationships'> {
  const whole = (below: number) => Math.floor(random() * below);
  const partners = Array.from({ length: PARTNERS }, (_, i) => ({
    id: `${i}`,
    name: `${i}`,
    kind: `${i % 9}`,
  }));
  const relationships = Array.from({ length: TIES }, (_, i) => ({
    fromId: `${whole(PARTNERS)}`,
    toId: `${whole(PARTNERS)}`,
    layer: i % 2 === 0 ? 'FORMAL' : 'INFORMAL',
    sign: 'POSITIVE',
    strength: random(),
    confidence: null,
    isDirected: false,
  }));
  return {
    partners: partners as FieldPartner[],
    relationships: relationships as FieldRelationship[],
  } as FieldPart<'partners' | 'relationships'>;
}

/** Under BIZ, with values that leave too many states to count, so that it is simulated too. */
function sampleVote(random: () => number): FieldPart<'partners' | 'issues' | 'stances'> {
  const partners = Array.from({ length: VOTERS }, (_, i) => ({
    id: `${i}`,
    name: `${i}`,
    kind: 'SHOP',
    wozValue: 100_000 + Math.floor(3_000_000 * random()),
    votes: 1,
  }));
  const stances = partners.map(({ id }) => ({
    partnerId: id,
    issueId: 'vote',
    position: 2 * random() - 1,
    salience: random(),
    probability: null,
    turnout: null,
  }));
  const issue = {
    id: 'vote',
    key: 'vote',
    name: 'vote',
    rule: 'BIZ',
    customRule: null,
    vetoIds: [],
    electorateIds: [],
  };
  return {
    partners: partners as unknown as FieldPartner[],
    issues: [issue as unknown as FieldIssue],
    stances: stances as unknown as FieldStance[],
  } as FieldPart<'partners' | 'issues' | 'stances'>;
}

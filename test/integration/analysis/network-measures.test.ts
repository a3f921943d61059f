import { describe, expect } from 'vitest';
import { monksDirected } from '../../fixtures/monks-directed.ts';
import { florentine, holes, karate, kite, monks } from '../../fixtures/networks.ts';
import { test } from '../../support/database.ts';
import { execute } from '../../support/graphql.ts';
import { importNetwork } from '../../support/published-network.ts';

const document = `query ($centreId: ID!, $direction: TieDirection, $weighting: TieWeighting, $groupBy: GroupBy) {
  networkMeasures(centreId: $centreId, direction: $direction, weighting: $weighting, groupBy: $groupBy) {
    direction weighting groupBy partnerCount tieCount negativeCount density reciprocity transitivity triangleCount componentCount
    largestComponentSize diameter meanPathLength degeneracy communityCount modularity modularityIsProven cutVertexIds
    bridges { fromId toId partsOff }
    groups { from to count possible density negativeCount meanStrength }
    triads { kind count }
    partners {
      partnerId group degree inDegree outDegree strength betweenness betweennessNormalised closeness inCloseness harmonicCloseness
      harmonicClosenessNormalised eigenvector pageRank core community component isCutVertex constraint effectiveSize efficiency
      brokerage {
        coordinator { count expected z } consultant { count } representative { count } gatekeeper { count } liaison { count }
      }
    }
    layerDifferences { partnerId formal { degree } informal { degree } difference { degree } }
    warnings { code message count }
  }
}`;

/** A value for each partner, in the order of the ids. */
// biome-ignore lint/suspicious/noExplicitAny: the fields of the document
function columnsOf(found: any, ids: readonly string[]) {
  const byId = new Map(found.partners.map((one: { partnerId: string }) => [one.partnerId, one]));
  // biome-ignore lint/suspicious/noExplicitAny: the fields of the document
  return (name: string) => ids.map((id) => (byId.get(id) as any)[name]);
}

function expectValues(found: readonly number[], expected: readonly number[], what: string) {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i], `${what} of ${i}`).toBeCloseTo(value, 5);
}

describe('networkMeasures of an imported network', () => {
  test.for([
    ['karate', karate],
    ['florentine', florentine],
    ['kite', kite],
    ['holes', holes],
  ] as const)('gives the published values of %s', async ([, network], { database }) => {
    const { centreId, as, ids } = await importNetwork(database, network);
    const { data, errors } = await execute(database, { as, document, variables: { centreId } });
    expect(errors).toBeUndefined();
    const found = data.networkMeasures;
    const column = columnsOf(found, ids);
    for (const name of [
      'degree',
      'betweenness',
      'closeness',
      'eigenvector',
      'pageRank',
      'core',
      'constraint',
      'effectiveSize',
      'efficiency',
    ] as const) {
      expectValues(column(name), network[name], name);
    }
    expectValues(column('harmonicCloseness'), network.harmonic, 'harmonicCloseness');
    expect(found).toMatchObject({
      direction: 'UNDIRECTED',
      weighting: 'EQUAL',
      partnerCount: network.names.length,
      tieCount: network.ties.length,
      triangleCount: network.triangles,
      componentCount: 1,
      diameter: network.diameter,
      reciprocity: null,
      triads: [],
    });
    expect(found.density).toBeCloseTo(network.density, 5);
    expect(found.transitivity).toBeCloseTo(network.transitivity, 5);
    expect(found.meanPathLength).toBeCloseTo(network.meanPathLength, 4);
    expect(found.cutVertexIds.sort()).toEqual(network.cutVertices.map((actor) => ids[actor]).sort());
    const pairs = found.bridges.map(({ fromId, toId }: { fromId: string; toId: string }) =>
      [fromId, toId].sort(),
    );
    expect(pairs.sort()).toEqual(network.bridges.map(([a, b]) => [ids[a], ids[b]].sort()).sort());
  });
  test.for(['EQUAL', 'STRENGTH'] as const)(
    'gives the values of networkx for a directed, signed network, ties counting by %s',
    async (weighting, { database }) => {
      const { centreId, as, ids } = await importNetwork(database, {
        names: monks.names,
        ties: monks.second.arcs,
        isDirected: true,
      });
      const { data, errors } = await execute(database, { as, document, variables: { centreId, weighting } });
      expect(errors).toBeUndefined();
      const found = data.networkMeasures;
      const column = columnsOf(found, ids);
      for (const [name, values] of Object.entries(monksDirected[weighting])) {
        expectValues(column(name), values, name);
      }
      expect(column('inDegree')).toEqual(monksDirected.inDegree);
      expect(column('outDegree')).toEqual(monksDirected.outDegree);
      expect(found).toMatchObject({
        direction: 'DIRECTED',
        weighting,
        tieCount: monksDirected.tieCount,
        negativeCount: monksDirected.negativeCount,
      });
      expect(found.density).toBeCloseTo(monksDirected.density, 5);
      expect(found.reciprocity).toBeCloseTo(monksDirected.reciprocity, 5);
      expect(
        Object.fromEntries(
          found.triads.map(({ kind, count }: { kind: string; count: number }) => [kind, count]),
        ),
      ).toEqual(monksDirected.triads);
    },
  );

  test('proves the best division of the karate club, with strengths and without', async ({ database }) => {
    const { centreId, as } = await importNetwork(database, karate);
    const ask = async (weighting: string) =>
      (await execute(database, { as, document, variables: { centreId, weighting } })).data.networkMeasures;
    const [equal, weighed] = [await ask('EQUAL'), await ask('STRENGTH')];
    expect(equal).toMatchObject({ communityCount: 4, modularityIsProven: true });
    expect(equal.modularity).toBeCloseTo(0.41979, 5);
    expect(weighed).toMatchObject({ communityCount: 4, modularityIsProven: true });
    expect(weighed.modularity).toBeCloseTo(0.444904, 5);
  });
});

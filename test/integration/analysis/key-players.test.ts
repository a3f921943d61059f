import { describe, expect } from 'vitest';
import { florentine, holes, karate, kite } from '../../fixtures/networks.ts';
import { test } from '../../support/database.ts';
import { execute } from '../../support/graphql.ts';
import { importNetwork } from '../../support/published-network.ts';

const document = `query ($centreId: ID!, $size: Int!, $goal: KeyPlayerGoal!) {
  keyPlayers(centreId: $centreId, size: $size, goal: $goal) {
    partnerCount value valueBefore sets isExact isCut
  }
}`;

describe('keyPlayers of an imported network', () => {
  test.for([
    ['karate', karate],
    ['florentine', florentine],
    ['kite', kite],
    ['holes', holes],
  ] as const)('gives the published sets of %s', async ([, network], { database }) => {
    const { centreId, as, ids } = await importNetwork(database, network);
    for (const { size, goal, value, sets } of network.keyPlayers) {
      const { data, errors } = await execute(database, { as, document, variables: { centreId, size, goal } });
      expect(errors).toBeUndefined();
      const found = data.keyPlayers;
      expect(found).toMatchObject({ partnerCount: network.names.length, isExact: true, isCut: false });
      expect(found.value).toBeCloseTo(value, 5);
      const expected = sets.map((set) => set.map((actor) => ids[actor]).sort());
      expect(found.sets.map((set: string[]) => set.sort()).sort()).toEqual(expected.sort());
    }
  });
});

import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute, userIdOf } from '../../support/graphql.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const measuresDocument = `query ($centreId: ID!, $asOf: DateTime, $layer: Layer, $weighting: TieWeighting, $groupBy: GroupBy) {
  networkMeasures(centreId: $centreId, asOf: $asOf, layer: $layer, weighting: $weighting, groupBy: $groupBy) {
    asOf dataVersion scope layer direction partnerCount tieCount negativeCount density reciprocity transitivity diameter meanPathLength
    componentCount largestComponentSize degeneracy communityCount modularity cutVertexIds bridges { fromId toId partsOff }
    groups { from to count possible density negativeCount meanStrength }
    partners {
      partnerId group degree strength betweenness betweennessNormalised closeness harmonicCloseness harmonicClosenessNormalised
      eigenvector pageRank core community component constraint effectiveSize efficiency
    }
    layerDifferences { partnerId formal { degree constraint } informal { degree constraint } difference { degree constraint } }
    warnings { code count }
  }
}`;

const coordinatorOf = (centreId: string): Asker => ({ role: 'COORDINATOR', centres: [centreId] });
const readerOf = (centreId: string): Asker => ({ role: 'PARTNER_READER', centres: [centreId] });

/** The measures as an asker gets them; `of` finds a partner by name. */
async function measure(database: Database, as: Asker, variables: Record<string, unknown>) {
  const { data, errors } = await execute(database, { as, document: measuresDocument, variables });
  expect(errors).toBeUndefined();
  const found = data.networkMeasures;
  const of = (name: string) =>
    found.partners.find(({ partnerId }: { partnerId: string }) =>
      partnerId.startsWith(`${name.toLowerCase()}-`),
    );
  return { ...found, of, codes: found.warnings.map(({ code }: { code: string }) => code) };
}

describe('networkMeasures of a field', () => {
  test('of an empty centre has no partners and nothing that could be defined', async ({
    database,
    centreId,
  }) => {
    await writeCentre(database, { centreId, ...smallField(centreId) });
    const found = await measure(database, coordinatorOf(centreId), { centreId });
    expect(found).toMatchObject({
      partners: [],
      partnerCount: 0,
      tieCount: 0,
      density: null,
      transitivity: null,
      diameter: null,
      meanPathLength: null,
      modularity: null,
      componentCount: 0,
      largestComponentSize: 0,
      degeneracy: 0,
      bridges: [],
      groups: [],
      layerDifferences: [],
    });
  });

  test('of one partner has counts and no shares', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker');
    await writeCentre(database, { centreId, ...field });
    const found = await measure(database, coordinatorOf(centreId), { centreId });
    expect(found).toMatchObject({ density: null, componentCount: 1, communityCount: 1 });
    expect(found.of('Bakker')).toMatchObject({
      degree: 0,
      strength: 0,
      betweenness: 0,
      betweennessNormalised: null,
      closeness: null,
      harmonicCloseness: null,
      eigenvector: null,
      pageRank: 1,
      core: 0,
      constraint: null,
      effectiveSize: null,
      efficiency: null,
    });
  });

  test('of partners without relationships says that they stand alone', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    await writeCentre(database, { centreId, ...field });
    const found = await measure(database, coordinatorOf(centreId), { centreId });
    expect(found).toMatchObject({ density: 0, modularity: null, componentCount: 3 });
    expect(found.of('Slager')).toMatchObject({
      harmonicCloseness: 0,
      closeness: null,
      betweennessNormalised: 0,
    });
    expect(found.codes).toEqual(['TOO_FEW', 'ISOLATED']);
  });

  test('joins parallel relationships at the greatest strength and leaves negative ones out', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper', 'Gemeente']) field.partner(name);
    field.relationship('Bakker', 'Slager', { strength: 0.25 });
    field.relationship('Slager', 'Bakker', { strength: 0.75, layer: 'INFORMAL' });
    field.relationship('Slager', 'Kapper', { sign: 'NEUTRAL' });
    field.relationship('Kapper', 'Gemeente', { sign: 'NEGATIVE', strength: 1 });
    await writeCentre(database, { centreId, ...field });
    const found = await measure(database, coordinatorOf(centreId), { centreId });
    expect(found).toMatchObject({
      tieCount: 2,
      negativeCount: 1,
      componentCount: 2,
      direction: 'UNDIRECTED',
    });
    expect(found.of('Slager')).toMatchObject({ degree: 2, strength: 1.25, betweenness: 1 });
    expect(found.of('Gemeente')).toMatchObject({ degree: 0, component: 1 });
    expect(found.groups).toEqual([
      {
        from: 'SHOP',
        to: 'SHOP',
        count: 2,
        possible: 6,
        density: 1 / 3,
        negativeCount: 1,
        meanStrength: 0.625,
      },
    ]);
    expect(found.bridges.map(({ partsOff }: { partsOff: number }) => partsOff)).toEqual([1, 1]);
    expect(found.codes).toEqual(['TOO_FEW', 'CONFIDENCE_UNKNOWN', 'ISOLATED', 'STRENGTH_UNKNOWN']);
  });

  test('tells the layers apart for each partner', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    field.relationship('Bakker', 'Slager');
    field.relationship('Slager', 'Kapper', { layer: 'INFORMAL' });
    field.relationship('Bakker', 'Kapper', { layer: 'INFORMAL' });
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    const both = await measure(database, as, { centreId });
    const differences = new Map(
      both.layerDifferences.map((one: { partnerId: string }) => [one.partnerId.split('-')[0], one]),
    );
    expect(differences.get('kapper')).toMatchObject({
      formal: { degree: 0, constraint: null },
      informal: { degree: 2, constraint: 0.5 },
      difference: { degree: 2, constraint: null },
    });
    // The greatest difference in betweenness first.
    expect(both.layerDifferences[0].partnerId).toBe(field.idOf('Kapper'));
    const informal = await measure(database, as, { centreId, layer: 'INFORMAL' });
    expect(informal).toMatchObject({ layer: 'INFORMAL', tieCount: 2, layerDifferences: [] });
  });

  test('counts strength 0 as no tie only where ties are weighed', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager']) field.partner(name);
    field.relationship('Bakker', 'Slager', { strength: 0 });
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    expect((await measure(database, as, { centreId })).tieCount).toBe(1);
    expect((await measure(database, as, { centreId, weighting: 'STRENGTH' })).tieCount).toBe(0);
  });

  test('groups partners by what is asked for', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker', { sector: 'PRIVATE', ringActual: 'DECIDE' });
    field.partner('Gemeente', { sector: 'PUBLIC', kind: 'MUNICIPALITY' });
    field.relationship('Bakker', 'Gemeente');
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    const groupsBy = async (groupBy: string) => {
      const found = await measure(database, as, { centreId, groupBy });
      return [found.of('Bakker').group, found.of('Gemeente').group];
    };
    expect(await groupsBy('KIND')).toEqual(['SHOP', 'MUNICIPALITY']);
    expect(await groupsBy('SECTOR')).toEqual(['PRIVATE', 'PUBLIC']);
    expect(await groupsBy('RING')).toEqual(['DECIDE', '']);
    expect(await groupsBy('COMMUNITY')).toEqual(['0', '0']);
  });

  test('is computed over what the asker may see, and says so', async ({ database, centreId }) => {
    const field = smallField(centreId);
    const [team, reader] = [coordinatorOf(centreId), readerOf(centreId)];
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    field.partner('Informant', { visibility: 'TEAM' });
    field.relationship('Bakker', 'Slager');
    field.relationship('Slager', 'Kapper', { visibility: 'TEAM' });
    field.relationship('Kapper', 'Bakker', { visibility: 'PRIVATE', author: userIdOf(team) });
    await writeCentre(database, { centreId, ...field });
    const [ofTeam, ofReader] = [
      await measure(database, team, { centreId }),
      await measure(database, reader, { centreId }),
    ];
    expect(ofTeam).toMatchObject({ scope: 'TEAM', partnerCount: 4, tieCount: 3, transitivity: 1 });
    expect(ofReader).toMatchObject({ scope: 'SHARED', partnerCount: 3, tieCount: 1, transitivity: null });
    expect(ofReader.of('Informant')).toBeUndefined();
    const other = await measure(database, { ...team, name: 'Another' }, { centreId });
    expect(other.tieCount).toBe(2);
  });

  test('follows a change of the data, and answers for another date', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager']) field.partner(name);
    field.relationship('Bakker', 'Slager', { validFrom: '2026-01-01T00:00:00.000Z' });
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    expect((await measure(database, as, { centreId })).tieCount).toBe(1);
    const before = await measure(database, as, { centreId, asOf: '2025-06-01T00:00:00.000Z' });
    expect(before).toMatchObject({ asOf: '2025-06-01T00:00:00.000Z', tieCount: 0 });
    await database.write((tx) =>
      tx.run(
        `/* endTie */ MATCH (c:Centre {id: $centreId}) SET c.dataVersion = c.dataVersion + 1
         WITH c MATCH (r:Relationship {centreId: $centreId}) SET r.validTo = datetime('2026-02-01T00:00:00Z')`,
        { centreId },
      ),
    );
    expect((await measure(database, as, { centreId })).tieCount).toBe(0);
  });
});

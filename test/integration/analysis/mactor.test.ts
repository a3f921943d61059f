import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importFacts } from '../../support/importing.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const matrices = `matrices {
  directInfluence directAndIndirectInfluence netScale simplePosition valuedPosition weightedValuedPosition
  convergence divergence netDistance
}`;
const documentWith = (
  more: string,
) => `query ($centreId: ID!, $variant: CompetitivenessVariant, $layer: Layer, $issueIds: [ID!]) {
  mactor(centreId: $centreId, variant: $variant, layer: $layer, issueIds: $issueIds) {
    centreId asOf dataVersion scope layer variant unknownSalienceCount leftOutIds
    partners {
      partnerId influence dependence place competitiveness competitivenessCanonical competitivenessWithoutDiagonal
      implication ambivalence
    }
    issues { issueId mobilisation inFavour against inFavourCount againstCount }
    ${more}
  }
}`;
const document = documentWith(matrices);

const importer: Asker = { role: 'ANALYST', centres: 'everywhere', name: 'Importer of actors' };

/** MID and 2MAO as files, as somebody would who has them on paper; the case of test/unit/mactor.test.ts, worked out by hand. */
const files = {
  'issues.csv': 'issue,minimum,maximum\nMarkt,-4,4\nTerras,-4,4\n',
  'stances.csv':
    'partner,issue,position,salience\nA,Terras,3,\nA,Markt,-1,\nB,Terras,-2,\nB,Markt,2,1\nC,Terras,1,\n',
  'relationships.csv':
    'from,to,influence,directed\nA,B,2,yes\nA,C,1,yes\nB,A,1,yes\nB,C,3,yes\nC,B,1,yes\nC,A,0,yes\n',
};

async function ask(database: Database, as: Asker, variables: object, of = document) {
  const { data, errors } = await execute(database, { as, document: of, variables });
  expect(errors).toBeUndefined();
  return data.mactor;
}

describe('mactor', () => {
  test('of imported matrices gives MIDI, R*, mobilisation and distances', async ({ database }) => {
    const { centre, errors, userErrors } = await importFacts(database, importer, {
      centreName: `Actors ${randomUUID()}`,
      files,
    });
    expect([...errors, ...userErrors]).toEqual([]);
    const centreId = centre.id;
    const found = await ask(database, importer, { centreId });
    expect(found).toMatchObject({
      variant: 'CANONICAL',
      unknownSalienceCount: 4,
      leftOutIds: [],
      layer: null,
    });
    expect(found.matrices).toMatchObject({
      directInfluence: [
        [0, 2, 1],
        [1, 0, 3],
        [0, 1, 0],
      ],
      directAndIndirectInfluence: [
        [1, 3, 3],
        [1, 2, 4],
        [1, 1, 1],
      ],
      netScale: [
        [0, 2, 2],
        [-2, 0, 3],
        [-2, -3, 0],
      ],
      valuedPosition: [
        [-1, 3],
        [2, -2],
        [0, 1],
      ],
      simplePosition: [
        [-1, 1],
        [1, -1],
        [0, 1],
      ],
    });
    expect(found.partners.map(({ influence }: { influence: number }) => influence)).toEqual([6, 5, 2]);
    expect(found.partners.map(({ dependence }: { dependence: number }) => dependence)).toEqual([2, 4, 7]);
    // M = 7, 7, 3 and D = 3, 6, 8 with the diagonal.
    const r = [(6 / 17) * (7 / 10), (5 / 17) * (7 / 13), (2 / 17) * (3 / 11)];
    const sum = r[0]! + r[1]! + r[2]!;
    r.forEach((value, a) => {
      expect(found.partners[a].competitiveness).toBeCloseTo((3 * value) / sum, 10);
    });
    expect(found.issues[1].inFavour).toBeCloseTo((3 * (3 * r[0]! + r[2]!)) / sum, 10);
    expect(found.issues[1].against).toBeCloseTo((3 * 2 * r[1]!) / sum, 10);
    expect(found.matrices.convergence[0][0][2]).toBe(1);
    expect(found.matrices.divergence[1][0][1]).toBe(4);
    expect(found.matrices.netDistance[0][0]).toEqual([0, -2, 1]);

    const other = await ask(database, importer, { centreId, variant: 'WITHOUT_DIAGONAL' });
    expect(other.variant).toBe('WITHOUT_DIAGONAL');
    expect(other.partners[0].competitiveness).toBe(found.partners[0].competitivenessWithoutDiagonal);
  });

  test('counts only what the asker may see', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C']) field.partner(name);
    field.issue('Terras');
    field.relationship('A', 'B', { influence: 2, isDirected: true });
    field.relationship('C', 'B', { influence: 4, isDirected: true, visibility: 'TEAM' });
    field.stance('A', 'Terras', { position: 1, salience: 0.5 });
    field.stance('B', 'Terras', { position: -1, salience: 0.5, visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const team = await ask(database, { role: 'COORDINATOR', centres: [centreId] }, { centreId });
    expect(team.partners).toHaveLength(3);
    expect(team.issues).toMatchObject([{ inFavourCount: 1, againstCount: 1 }]);
    const reader = await ask(database, { role: 'PARTNER_READER', centres: [centreId] }, { centreId });
    expect(reader).toMatchObject({ scope: 'SHARED', leftOutIds: [field.idOf('C')] });
    expect(reader.matrices.directInfluence).toEqual([
      [0, 2],
      [0, 0],
    ]);
    expect(reader.issues).toMatchObject([{ inFavourCount: 1, againstCount: 0 }]);
  });

  test('of an empty centre is empty; without influence R* is null and says so by null', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.partner('A');
    field.issue('Terras');
    field.stance('A', 'Terras', { position: 1 });
    await writeCentre(database, { centreId, ...field });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    const alone = await ask(database, as, { centreId });
    expect(alone.partners).toEqual([
      {
        partnerId: field.idOf('A'),
        influence: 0,
        dependence: 0,
        place: 'RELAY',
        competitiveness: null,
        competitivenessCanonical: null,
        competitivenessWithoutDiagonal: null,
        implication: null,
        ambivalence: [null, null, null],
      },
    ]);
    expect(alone.matrices).toMatchObject({ weightedValuedPosition: null, convergence: [[[0]], [[0]], null] });
    expect(await ask(database, as, { centreId, issueIds: [] })).toMatchObject({ partners: [], issues: [] });
  });

  test('of more than 150 partners refuses the matrices alone', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.issue('Terras');
    for (let i = 0; i < 151; i += 1) {
      field.partner(`P${i}`);
      field.stance(`P${i}`, 'Terras', { position: 1 });
    }
    await writeCentre(database, { centreId, ...field });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    expect((await ask(database, as, { centreId }, documentWith(''))).partners).toHaveLength(151);
    const { errors } = await execute(database, { as, document, variables: { centreId } });
    expect(errors?.map(({ message }) => message)).toEqual([
      'mactor.matrices are of at most 150 partners, and 151 take part: ask for one layer or for fewer issues.',
    ]);
  });

  test('knows no issue that is not there', async ({ database, centreId }) => {
    await writeCentre(database, { centreId, facts: [] });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    const { errors } = await execute(database, {
      as,
      document,
      variables: { centreId, issueIds: ['niets'] },
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      'There is no issue "niets" in this centre at that date, or you may not see it: take the id or key of an issue of the centre.',
    ]);
  });
});

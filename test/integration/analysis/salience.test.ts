import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($centreId: ID!, $issueId: ID, $cut: Float, $gridCut: GridCut, $asOf: DateTime) {
  salience(centreId: $centreId, issueId: $issueId, cut: $cut, gridCut: $gridCut, asOf: $asOf) {
    partnerId power legitimacy urgency salienceClass level unknown changes { attribute gains becomes }
    interestLevel quadrant ringActual ringDesired powerCut interestCut
  }
}`;

describe('salience', () => {
  test('classes and places each partner by what the asker may see', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker', { power: 0.2, legitimacy: 0.6, urgency: 0.9 });
    field.partner('Gemeente', { power: 0.9, legitimacy: 0.9, ringActual: 'KNOW', ringDesired: 'DECIDE' });
    field.issue('Terras');
    field.issue('Markt');
    field.stance('Bakker', 'Terras', { position: 1, salience: 0.3 });
    field.stance('Bakker', 'Markt', { position: 1, salience: 0.8, visibility: 'TEAM' });
    field.stance('Gemeente', 'Terras', { position: 0, salience: 0.7 });
    await writeCentre(database, { centreId, ...field });
    const of = async (role: Asker['role'], variables: object = {}) => {
      const as: Asker = { role, centres: [centreId] };
      const { data, errors } = await execute(database, {
        as,
        document,
        variables: { centreId, ...variables },
      });
      expect(errors).toBeUndefined();
      return data.salience;
    };
    expect(await of('COORDINATOR')).toMatchObject([
      {
        partnerId: field.idOf('Bakker'),
        salienceClass: 'DEPENDENT',
        level: 2,
        changes: [{ attribute: 'POWER', gains: true, becomes: 'DEFINITIVE' }, {}, {}],
        interestLevel: 0.8,
        quadrant: 'INFORM',
      },
      {
        partnerId: field.idOf('Gemeente'),
        salienceClass: null,
        unknown: ['URGENCY'],
        quadrant: 'INVOLVE',
        ringActual: 'KNOW',
        ringDesired: 'DECIDE',
      },
    ]);
    expect((await of('PARTNER_READER'))[0]).toMatchObject({ interestLevel: 0.3, quadrant: 'MONITOR' });
    expect((await of('COORDINATOR', { issueId: 'terras', gridCut: 'MEDIAN' }))[1]).toMatchObject({
      powerCut: 0.55,
      interestCut: 0.5,
      quadrant: 'INVOLVE',
    });
    expect(await of('COORDINATOR', { asOf: '2024-01-01T00:00:00Z' })).toEqual([]);
  });

  test('of an empty centre is an empty list, and refuses a cut off 0 to 1', async ({
    database,
    centreId,
  }) => {
    await writeCentre(database, { centreId, facts: [] });
    const as: Asker = { role: 'COORDINATOR', centres: [centreId] };
    expect((await execute(database, { as, document, variables: { centreId } })).data.salience).toEqual([]);
    const { errors } = await execute(database, { as, document, variables: { centreId, cut: 2 } });
    expect(errors?.map(({ message }) => message)).toEqual(['cut must be a number from 0 to 1.']);
  });
});

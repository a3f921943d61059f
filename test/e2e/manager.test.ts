import type {
  InfluenceQuery,
  InterestFlowQuery,
  MactorMatricesQuery,
  MactorQuery,
  SharedInterestsQuery,
} from '../../client/api/generated/graphql.ts';
import { answer, BIZ, card, expect, type Field, inDutch, open, read, readField, test } from './visit.ts';

const nameIn = (field: Field) => {
  const names = new Map(field.partners.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id)!;
};
const greatest = <T>(list: readonly T[], of: (one: T) => number) =>
  list.reduce((most, one) => (of(one) > of(most) ? one : most));

test.describe('The manager', () => {
  test('reads who moves whom, walks over the plane with the keyboard and opens the tables behind it', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('manager');
    const asked = { centreId: townId, variant: 'CANONICAL' };
    const { mactor } = await read<MactorQuery>(page, 'Mactor', asked);
    const name = nameIn(await readField(page, { centreId: townId }));
    const heaviest = greatest(mactor.partners, ({ competitiveness }) => competitiveness ?? 0);
    const dependent = greatest(mactor.partners, ({ dependence }) => dependence);

    await open(page, townId, 'mactor');
    await expect(answer(page)).toContainText(`${name(heaviest.partnerId)} weegt het zwaarst.`);
    await expect(answer(page)).toContainText(`${name(dependent.partnerId)} hangt het meest van anderen af.`);
    const weights = page.getByRole('table', { name: 'Gewicht in het krachtenveld' });
    const first = weights.getByRole('row').nth(1);
    await expect(first).toContainText(inDutch(heaviest.competitivenessCanonical!, 2));
    await expect(first).toContainText(inDutch(heaviest.competitivenessWithoutDiagonal!, 2));
    const biz = (await readField(page, { centreId: townId, issueId: BIZ })).issue!;
    const force = mactor.issues.find(({ issueId }) => issueId === biz.id)!;
    const forces = page.getByRole('table', { name: 'Kracht per kwestie' });
    await expect(forces.getByRole('row').filter({ hasText: biz.name })).toContainText(
      `${inDutch(force.inFavour!)} (${force.inFavourCount})`,
    );

    const plane = page.getByRole('group', { name: 'Vlak van invloed en afhankelijkheid' });
    await expect(plane.getByRole('button')).toHaveCount(mactor.partners.length);
    await plane.locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const reached = await plane.locator(':focus').getAttribute('data-point');
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name: name(reached!), level: 2 })).toBeVisible();
    await card(page).getByRole('button', { name: 'Sluiten' }).click();

    await page.getByText('De tabellen erachter').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Kies een tabel' }).click();
    await page.getByRole('option', { name: 'Wie beweegt wie meer' }).click();
    await expect(page).toHaveURL(/tab=netScale/);
    const { mactor: whole } = await read<MactorMatricesQuery>(page, 'MactorMatrices', asked);
    const placeOf = (id: string) => whole.partners.findIndex(({ partnerId }) => partnerId === id);
    const matrix = page.getByRole('grid', { name: 'Wie beweegt wie meer' });
    const second = [...mactor.partners].sort(
      (a, b) => (b.competitiveness ?? 0) - (a.competitiveness ?? 0),
    )[1]!;
    const difference = whole.matrices.netScale[placeOf(heaviest.partnerId)]![placeOf(second.partnerId)]!;
    await expect(matrix.getByRole('row').nth(1).getByRole('gridcell').nth(1)).toHaveText(
      inDutch(difference, 0).replace('-', '−'),
    );
  });

  test('finds whom to persuade, and tries with the keyboard how open partners are', async ({
    page,
    signIn,
    townId,
  }) => {
    await signIn('manager');
    const field = await readField(page, { centreId: townId, issueId: BIZ });
    const name = nameIn(field);
    const best = async (susceptibility: number) => {
      const { influence } = await read<InfluenceQuery>(page, 'Influence', {
        centreId: townId,
        issueId: BIZ,
        susceptibility,
      });
      const { partnerId, effectOfPersuading } = greatest(
        influence.partners,
        (partner) => partner.effectOfPersuading ?? 0,
      );
      const effect = inDutch(effectOfPersuading!, effectOfPersuading! < 0.1 ? 3 : 2);
      return `Overtuig ${name(partnerId)}, dan schuift het gemiddelde ${effect} op.`;
    };

    await open(page, townId, 'influence');
    await page.getByRole('link', { name: field.issue!.name }).click();
    await expect(answer(page)).toContainText(await best(0.5));
    const slider = page.getByRole('slider', { name: 'Hoe open staan partners voor elkaar?' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/openness=0\.6/);
    await expect(answer(page)).toContainText(await best(0.6));
    await page.keyboard.press('Home');
    await expect(answer(page)).toContainText(await best(0));
    await expect(page.getByText('Praten alleen verandert niemands houding.')).toBeVisible();
  });

  test('sees an introduction worth making and the ways between the two', async ({ page, signIn, townId }) => {
    await signIn('manager');
    const { sharedInterests } = await read<SharedInterestsQuery>(page, 'SharedInterests', {
      centreId: townId,
    });
    const most = Math.max(
      ...sharedInterests
        .filter(({ isTied, isOpposed }) => !isTied && !isOpposed)
        .map(({ interestIds }) => interestIds.length),
    );
    await open(page, townId, 'flow');
    await expect(answer(page)).toContainText(`delen ${most} belangen, nog zonder relatie.`);

    await page
      .getByRole('button', { name: /^Toon de weg tussen/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=.+&to=.+/);
    const ends = new URL(page.url()).searchParams;
    const { routes, strength } = await read<InterestFlowQuery>(page, 'InterestFlow', {
      centreId: townId,
      fromIds: [ends.get('from')],
      toIds: [ends.get('to')],
    });
    const section = page.getByRole('region', { name: 'Wat kan er tussen twee kanten door?' });
    await expect(section).toContainText(
      routes.value === 1 ? 'loopt maar één weg' : `lopen ${routes.value} wegen die geen relatie delen`,
    );
    await section.getByText('De wegen als tabel').focus();
    await page.keyboard.press('Enter');
    await expect(section.getByRole('table', { name: 'De wegen als tabel' }).getByRole('row')).toHaveCount(
      routes.disjointRoutes.length + 1,
    );
    const cut = section.getByRole('table', { name: 'Welke relaties bepalen wat er door kan' });
    await expect(cut.getByRole('row')).toHaveCount(Math.min(strength.minimumCut.length, 9) + 1);
    const carried = strength.minimumCut.reduce((sum, { capacity }) => sum + capacity, 0);
    expect(carried).toBeCloseTo(strength.value, 6);
    await expect(section).toContainText(inDutch(strength.value));
  });
});

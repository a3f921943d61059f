import type { CoalitionInput, CoalitionOptionsQuery } from '../../client/api/generated/graphql.ts';
import { answer, BIZ, expect, inDutch, open, read, readField, test } from './visit.ts';

type Coalitions = CoalitionOptionsQuery['coalitionOptions'];

test('The manager reads which coalition can carry the vote, who is in it, leaves one out, and sees the rest on the map', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const nameOf = (id: string) => field.partners.find((partner) => partner.id === id)!.name;
  const coalitions = async (input: CoalitionInput): Promise<Coalitions> => {
    const asked = { centreId: townId, issueId: BIZ, input: { count: 10, ...input } };
    return (await read<CoalitionOptionsQuery>(page, 'CoalitionOptions', asked)).coalitionOptions;
  };
  const { options, blockers } = await coalitions({});
  const [best, second] = options;
  const score = (value: number | null | undefined) => inDutch((value ?? 0) * 100);

  await open(page, townId, `coalitions?issue=${BIZ}`);
  await expect(answer(page)).toContainText(
    `De beste heeft ${best!.memberIds.length} partners. Van hen moeten ${best!.toPersuade.length} nog overtuigd worden.`,
  );
  const table = page.getByRole('table', { name: 'Welke coalities?' });
  await expect(table.getByRole('row')).toHaveCount(options.length + 1);
  for (const [place, option] of options.entries()) {
    const row = table.getByRole('row').nth(place + 1);
    await expect(row).toContainText(
      `${place + 1}. ${option.memberIds.length} partners, ${option.toPersuade.length} te overtuigen`,
    );
    await expect(row).toContainText(score(option.score));
  }

  await table.getByRole('button', { name: /^2\. / }).click();
  await expect(page).toHaveURL(/option=/);
  await page.reload();
  const members = page.getByRole('region', { name: 'Wie zit er in coalitie 2?' });
  await expect(members.getByRole('listitem')).toHaveCount(second!.memberIds.length);
  await expect(members).toContainText(`Nog te overtuigen (${second!.toPersuade.length})`);
  const block = page.getByRole('region', { name: 'Wie kan het tegenhouden?' });
  await expect(block.getByRole('listitem')).toHaveCount(blockers.length);
  for (const id of blockers[0]!.memberIds) {
    await expect(block.getByRole('listitem').first()).toContainText(nameOf(id));
  }

  const hard = second!.toPersuade.toSorted((a, b) => b.hours - a.hours)[0]!.partnerId;
  await members.getByRole('button', { name: `${nameOf(hard)} moet eruit` }).click();
  const without = (await coalitions({ mustBeOut: [hard] })).options[0]!;
  await expect(page).toHaveURL(new RegExp(`out=${hard}`));
  await expect(table.getByRole('row').nth(1)).toContainText(score(without.score));
  const first = page.getByRole('region', { name: 'Wie zit er in coalitie 1?' });
  await expect(first.getByRole('listitem')).toHaveCount(without.memberIds.length);
  await expect(first.getByRole('button', { name: nameOf(hard), exact: true })).toHaveCount(0);

  await page.getByRole('link', { name: 'Open in Veld' }).click();
  await expect(
    page.getByText(`Een groep van ${without.memberIds.length} partners springt eruit.`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar coalities' }).click();
  await page.getByRole('checkbox', { name: 'Alleen wie met goede relaties verbonden is' }).click();
  await expect(answer(page)).toContainText('Nee, niet met deze eisen.');
  await page.getByRole('button', { name: 'Laat deze eis los' }).click();
  await expect(table).toBeVisible();

  await page.getByRole('link', { name: 'Wat als zij overtuigd zijn?' }).click();
  await expect(answer(page)).toContainText('Met deze aannames haalt het voorstel het.');
});

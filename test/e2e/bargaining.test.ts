import type { NegotiationOutlookQuery } from '../../client/api/generated/graphql.ts';
import { answer, BIZ, card, expect, inDutch, open, read, readField, test } from './visit.ts';

type Outlook = NegotiationOutlookQuery['negotiationOutlook'];

/** As the Dutch screen writes a position. */
const signed = (position: number) =>
  `${position > 0 ? '+' : ''}${inDutch(position, 2).replace('-', '\u2212')}`;

test('The manager reads where a vote ends, who can trade and whom that hurts, and moves what doing nothing means', async ({
  page,
  signIn,
  townId,
}) => {
  await signIn('manager');
  const field = await readField(page, { centreId: townId, issueId: BIZ });
  const names = new Map(field.partners.map(({ id, name }) => [id, name]));
  const own = field.issue!;
  const issueIds = [own.id, ...field.issues.filter(({ id }) => id !== own.id).map(({ id }) => id)];
  const outlook = async (asked: object = {}): Promise<Outlook> => {
    const variables = { centreId: townId, issueIds, ...asked };
    return (await read<NegotiationOutlookQuery>(page, 'NegotiationOutlook', variables)).negotiationOutlook;
  };
  const asIs = await outlook();
  const { at, band } = asIs.issues[0]!.compromise!;

  await open(page, townId, `bargaining?issue=${BIZ}`);
  await expect(answer(page)).toContainText(
    `uit op voor (${signed(at.value)}), tussen ${signed(band.low.value)} en ${signed(band.high.value)}.`,
  );
  const best = asIs.exchanges.find(({ sides }) => sides.some((side) => side.suppliesIssueId === own.id))!;
  const [one, two] = best.sides.map(({ partnerId }) => names.get(partnerId)!);
  await expect(answer(page)).toContainText(`Een ruil tussen ${one} en ${two} maakt beiden beter.`);
  await expect(answer(page)).toContainText(
    `${names.get(best.effects[0]!.partnerId)} gaat er dan het meest op achteruit.`,
  );

  const deals = page.getByRole('table', { name: 'Wie kan met wie ruilen?' });
  await deals.locator('xpath=ancestor::section[1]').getByRole('button', { name: 'Toon alle' }).click();
  await expect(deals.getByRole('row')).toHaveCount(asIs.exchanges.length + 1);
  const first = asIs.exchanges[0]!;
  await expect(deals.getByRole('row').nth(1)).toContainText(inDutch(first.gain));
  await expect(deals.getByRole('row').nth(1)).toContainText(names.get(first.effects[0]!.partnerId)!);
  const hurt = page.getByRole('table', { name: 'Wat doet alle ruil samen?' }).getByRole('row').nth(1);
  await expect(hurt).toContainText(names.get(asIs.effects[0]!.partnerId)!);

  const line = page.getByRole('group', { name: `over ${own.name} op een lijn` });
  await expect(line.getByRole('button')).toHaveCount(asIs.issues[0]!.positions.length);
  await page.getByLabel(`Stand als over ‘${own.name}’ niets wordt besloten`).fill('0,9');
  await expect(page).toHaveURL(new RegExp(`status-quo=${BIZ}%3A0.9`));
  const moved = (await outlook({ statusQuos: [{ issueId: own.id, value: 0.9 }] })).issues[0]!.winSet!;
  const { low, high } = {
    low: moved.below?.farthest.value ?? 0.9,
    high: moved.above?.farthest.value ?? 0.9,
  };
  await expect(line).toContainText(
    moved.isStable ? 'Zou het halenniets' : `Zou het halen${signed(low)} tot ${signed(high)}`,
  );

  await line.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const last = asIs.issues[0]!.positions.reduce((most, one) => (one.at.value > most.at.value ? one : most));
  await expect(card(page)).toContainText(names.get(last.partnerId)!);

  await expect(page.getByText('Gebruik het nooit als verwachting')).toHaveCount(0);
  await page.getByText('Experimenteel: een ander model').click();
  await expect(page.getByRole('table', { name: /elkaar ronde na ronde/ }).getByRole('row')).toHaveCount(
    asIs.issues.length + 1,
  );
});

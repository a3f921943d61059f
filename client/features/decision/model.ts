import type { Forecast, Voter } from './documents.ts';

export interface DeciderRow extends Voter {
  readonly id: string;
  readonly name: string;
  /** Getting it to vote makes passing less likely, beyond the doubt of a simulation. */
  readonly hurts: boolean;
}

/**
 * Who votes, with what its vote changes, from most to least by `order`: the forecast without assumptions, so that nobody moves
 * away while someone tries what it does. Who only votes by assumption comes last.
 */
export function toDeciders(
  forecast: Pick<Forecast, 'voters' | 'turnoutHurtsIds'>,
  order: Pick<Forecast, 'voters'>,
  names: ReadonlyMap<string, string>,
): DeciderRow[] {
  const weight = new Map(order.voters.map(({ partnerId, pivotal }) => [partnerId, Math.abs(pivotal)]));
  const hurts = new Set(forecast.turnoutHurtsIds);
  const size = ({ id }: DeciderRow) => weight.get(id) ?? -1;
  return forecast.voters
    .map((voter) => ({
      ...voter,
      id: voter.partnerId,
      name: names.get(voter.partnerId) ?? voter.partnerId,
      hurts: hurts.has(voter.partnerId),
    }))
    .sort((a, b) => size(b) - size(a) || a.name.localeCompare(b.name, 'nl'));
}

/** Of how many voters the probability of being in favour is derived from their stance, because nobody noted it. */
export function countDerived(voters: readonly Voter[]): number {
  return voters.filter(({ isInFavourAssumed }) => isInFavourAssumed).length;
}

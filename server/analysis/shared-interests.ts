import { byName } from '../domain/by-name.ts';
import { shareInterests } from '../domain/shared-interests.ts';
import { analysisOf } from './analysis.ts';
import { assertPartner, assertWhole } from './arguments.ts';

export interface SharedInterestsArgs {
  readonly partnerId: string | null;
  /** 1 to 2,000. */
  readonly limit: number;
}

/** Who wants the same, and whether they are tied or opposed already. */
export const sharedInterests = analysisOf(
  ['partners', 'relationships', 'conflicts', 'holdings'],
  ({ partners, relationships, conflicts, holdings }, { partnerId, limit }: SharedInterestsArgs) => {
    assertWhole('limit', limit, 1, 2_000);
    if (partnerId !== null) assertPartner(partners, partnerId);
    const tied = new Set<string>();
    const opposed = new Set<string>();
    for (const { fromId, toId, sign } of relationships) {
      (sign === 'NEGATIVE' ? opposed : tied).add(pairOf(fromId, toId));
    }
    for (const { partyIds, stage } of conflicts) {
      if (stage === 'SETTLED') continue;
      for (const one of partyIds) for (const other of partyIds) opposed.add(pairOf(one, other));
    }
    const holders = partners.toSorted(byName).map(({ id }) => id);
    return shareInterests(
      holders,
      holdings.toSorted((a, b) => (a.interestId < b.interestId ? -1 : 1)),
      partnerId,
    )
      .slice(0, limit)
      .map(({ one, other, interests, overlap }) => ({
        partnerId: one,
        otherId: other,
        interestIds: interests,
        overlap,
        isTied: tied.has(pairOf(one, other)),
        isOpposed: opposed.has(pairOf(one, other)),
      }));
  },
);

const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

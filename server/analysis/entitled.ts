import type { FieldPartner } from '../domain/field-snapshot.ts';
import { InvalidInput } from '../errors.ts';
import { assertPartner } from './arguments.ts';

const MAX_NAMED = 500;

/** Places of these partners among those entitled to vote. Throws NotFound for who is not there, InvalidInput for who is not entitled. */
export function readEntitled(
  name: string,
  given: readonly string[],
  partners: readonly FieldPartner[],
  entitled: readonly string[],
): number[] {
  if (given.length > MAX_NAMED) {
    throw new InvalidInput(
      `${name} may name at most ${MAX_NAMED} partners, and names ${given.length}.`,
      name,
    );
  }
  const placeOf = new Map(entitled.map((id, place) => [id, place]));
  return [
    ...new Set(
      given.map((id, i) => {
        assertPartner(partners, id);
        const place = placeOf.get(id);
        if (place !== undefined) return place;
        throw new InvalidInput(
          `${name}.${i}: partner ${JSON.stringify(id)} is not entitled to vote on this issue: leave it out, or name it in electorateIds.`,
          `${name}.${i}`,
        );
      }),
    ),
  ];
}

/** Pairs of places, the lower first. Throws as `readEntitled`, and InvalidInput for one partner twice. */
export function readPairs(
  name: string,
  given: readonly { readonly oneId: string; readonly otherId: string }[],
  partners: readonly FieldPartner[],
  entitled: readonly string[],
): (readonly [number, number])[] {
  if (given.length > MAX_NAMED) {
    throw new InvalidInput(`${name} may name at most ${MAX_NAMED} pairs, and names ${given.length}.`, name);
  }
  return given.map(({ oneId, otherId }, i) => {
    if (oneId === otherId) {
      throw new InvalidInput(
        `${name}.${i}: names one partner twice: give two different ones.`,
        `${name}.${i}`,
      );
    }
    const [one, other] = readEntitled(`${name}.${i}`, [oneId, otherId], partners, entitled) as [
      number,
      number,
    ];
    return [Math.min(one, other), Math.max(one, other)] as const;
  });
}

import type { FieldPartner } from '../domain/field-snapshot.ts';
import { InvalidInput } from '../errors.ts';
import { assertPartner } from './arguments.ts';

const MAX_NAMED = 500;

/** Place of a partner among those entitled to vote (ids). Throws NotFound for who is not there, InvalidInput for who is not entitled. */
export function placeOfEntitled(
  at: string,
  id: string,
  partners: readonly FieldPartner[],
  entitled: readonly string[],
): number {
  assertPartner(partners, id);
  const place = entitled.indexOf(id);
  if (place >= 0) return place;
  throw new InvalidInput(
    `${at}: partner ${JSON.stringify(id)} is not entitled to vote on this issue: leave it out, or name it in electorateIds.`,
    at,
  );
}

/** Places of these partners, each once. Throws as `placeOfEntitled`, and InvalidInput for too many. */
export function readEntitled(
  name: string,
  given: readonly string[],
  partners: readonly FieldPartner[],
  entitled: readonly string[],
): number[] {
  assertCount(name, given.length, 'partners');
  return [...new Set(given.map((id, i) => placeOfEntitled(`${name}.${i}`, id, partners, entitled)))];
}

/** Pairs of places, the lower first. Throws as `readEntitled`, and InvalidInput for one partner twice. */
export function readPairs(
  name: string,
  given: readonly { readonly oneId: string; readonly otherId: string }[],
  partners: readonly FieldPartner[],
  entitled: readonly string[],
): (readonly [number, number])[] {
  assertCount(name, given.length, 'pairs');
  return given.map(({ oneId, otherId }, i) => {
    const at = `${name}.${i}`;
    if (oneId === otherId) {
      throw new InvalidInput(`${at}: names one partner twice: give two different ones.`, at);
    }
    const one = placeOfEntitled(`${at}.oneId`, oneId, partners, entitled);
    const other = placeOfEntitled(`${at}.otherId`, otherId, partners, entitled);
    return [Math.min(one, other), Math.max(one, other)] as const;
  });
}

function assertCount(name: string, count: number, what: string): void {
  if (count <= MAX_NAMED) return;
  throw new InvalidInput(`${name} may name at most ${MAX_NAMED} ${what}, and names ${count}.`, name);
}

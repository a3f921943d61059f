import { linkedIds } from '../../domain/history.ts';
import type { FactState } from '../facts/state.ts';
import type { ChangeError } from './types.ts';

type ShapeError = Omit<ChangeError, 'operation'>;

/** At most this many parties, and this many interests, in one conflict. */
const MAX_LINKS = 50;

/** What holds between the values and links of a single fact. Pure. */
export function checkShape({ label, values, links }: FactState): ShapeError[] {
  if (label === 'Relationship' && links.fromId === links.toId) {
    return [
      { value: 'toId', code: 'INVALID', message: 'toId: a relationship joins two different partners.' },
    ];
  }
  if (label === 'Issue') return checkScale(values.minimum as number | null, values.maximum as number | null);
  if (label === 'Conflict')
    return checkParties(linkedIds(links.partyIds), linkedIds(links.interestIds), links.mediatorId);
  return [];
}

function checkScale(minimum: number | null, maximum: number | null): ShapeError[] {
  if ((minimum === null) !== (maximum === null)) {
    const value = minimum === null ? 'minimum' : 'maximum';
    return [
      {
        value,
        code: 'REQUIRED',
        message: `${value} is required beside its other end: give both or neither.`,
      },
    ];
  }
  if (minimum !== null && maximum !== null && minimum >= maximum) {
    return [
      {
        value: 'maximum',
        code: 'OUT_OF_RANGE',
        message: `maximum must be more than the minimum of ${minimum}.`,
      },
    ];
  }
  return [];
}

function checkParties(
  parties: readonly string[],
  interests: readonly string[],
  mediatorId: string | readonly string[] | null | undefined,
): ShapeError[] {
  if (parties.length < 2) {
    return [
      {
        value: 'partyIds',
        code: 'INVALID',
        message: 'partyIds: a conflict has at least two different parties.',
      },
    ];
  }
  const tooMany =
    parties.length > MAX_LINKS ? 'partyIds' : interests.length > MAX_LINKS ? 'interestIds' : null;
  if (tooMany !== null) {
    return [
      { value: tooMany, code: 'LIMIT', message: `${tooMany} has too many entries: at most ${MAX_LINKS}.` },
    ];
  }
  if (typeof mediatorId === 'string' && parties.includes(mediatorId)) {
    return [
      {
        value: 'mediatorId',
        code: 'INVALID',
        message: 'mediatorId: a party in the conflict cannot mediate in it. Choose another partner.',
      },
    ];
  }
  return [];
}

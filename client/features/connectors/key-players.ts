import type { KeyPlayers } from './documents.ts';

/** Partners that are in every one of the best sets: whichever is chosen, they are in it. */
export function inEverySet(sets: KeyPlayers['sets']): string[] {
  const [first, ...rest] = sets;
  return first?.filter((id) => rest.every((set) => set.includes(id))) ?? [];
}

/** Whether taking the best set away changes nothing: no set of this size parts the field further. */
export function changesNothing(players: Pick<KeyPlayers, 'value' | 'valueBefore'>): boolean {
  const { value, valueBefore } = players;
  return value !== null && valueBefore !== null && value - valueBefore < 1e-9;
}

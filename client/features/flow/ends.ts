import type { ForceField } from '../../api/force-field.ts';
import { attitudesOf } from '../../state/attitudes.ts';
import { attitudeOrder } from '../../ui/attitude.ts';
import { sortKinds } from '../../ui/kinds.ts';

/** At most so many partners on one side of a flow. */
export const MOST_ON_A_SIDE = 100;

/** One end of a flow: a partner, or a bloc of partners that acts as one. */
export type End =
  | { readonly type: 'partner'; readonly id: string }
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'attitude'; readonly attitude: string };

/** An end as the address keeps it: `kind:SHOP`, `attitude:FOR`, or a partner's id. */
export function parseEnd(text: string | null): End | null {
  if (text === null) return null;
  if (text.startsWith('kind:')) return { type: 'kind', kind: text.slice(5) };
  if (text.startsWith('attitude:')) return { type: 'attitude', attitude: text.slice(9) };
  return { type: 'partner', id: text };
}

type Field = Pick<ForceField, 'partners' | 'stances' | 'issue'>;

/** Ids of the partners at an end. */
export function membersOf(end: End, field: Field): string[] {
  if (end.type === 'partner') return field.partners.filter(({ id }) => id === end.id).map(({ id }) => id);
  if (end.type === 'kind') {
    return field.partners.filter(({ kind }) => kind === end.kind).map(({ id }) => id);
  }
  const attitudes = attitudesOf(field);
  return field.partners
    .filter(({ id }) => (attitudes.get(id) ?? 'UNKNOWN') === end.attitude)
    .map(({ id }) => id);
}

export type Sides =
  | { readonly state: 'ready'; readonly fromIds: string[]; readonly toIds: string[]; readonly both: number }
  | { readonly state: 'choose' | 'same' | 'empty' | 'tooMany' };

/** Who stands on each side. A partner of both sides is left out of both; that is counted in `both`. */
export function toSides(from: string | null, to: string | null, field: Field): Sides {
  const ends = [parseEnd(from), parseEnd(to)];
  if (!ends[0] || !ends[1]) return { state: 'choose' };
  if (from === to) return { state: 'same' };
  const [ones, others] = [membersOf(ends[0], field), membersOf(ends[1], field)];
  if (ones.length === 0 || others.length === 0) return { state: 'empty' };
  const fromIds = ones.filter((id) => !others.includes(id));
  const toIds = others.filter((id) => !ones.includes(id));
  if (fromIds.length === 0 || toIds.length === 0) return { state: 'same' };
  if (fromIds.length > MOST_ON_A_SIDE || toIds.length > MOST_ON_A_SIDE) return { state: 'tooMany' };
  return { state: 'ready', fromIds, toIds, both: ones.length - fromIds.length };
}

/** The blocs that can be chosen, with how many partners are in each: by kind and by attitude. */
export function listBlocs(field: Field): { value: string; count: number }[] {
  const count = (value: string) => membersOf(parseEnd(value)!, field).length;
  return [
    ...attitudeOrder.map((attitude) => `attitude:${attitude}`),
    ...sortKinds(field.partners.map(({ kind }) => kind)).map((kind) => `kind:${kind}`),
  ]
    .map((value) => ({ value, count: count(value) }))
    .filter((bloc) => bloc.count > 0);
}

/** The ends in the address; without any, those in favour and those against, when there are both. */
export function chosenEnds(
  view: { readonly from: string | null; readonly to: string | null },
  field: Field,
): { from: string | null; to: string | null } {
  if (view.from !== null || view.to !== null) return { from: view.from, to: view.to };
  const usual = { from: 'attitude:FOR', to: 'attitude:AGAINST' };
  return toSides(usual.from, usual.to, field).state === 'ready' ? usual : { from: null, to: null };
}

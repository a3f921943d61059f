import type { FieldPartner, FieldRelationship, ForceField } from '../api/force-field.ts';
import type { Attitude } from '../api/generated/graphql.ts';
import { attitudesOf } from './attitudes.ts';
import { matchQuality } from './search.ts';
import { type Filters, noFilters, type View } from './view.ts';

/** What passes the filters and the focus. */
export interface Shown {
  readonly partners: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
}

/** Which partners, relationships and conflicts of a field the filters and the focus let through. */
export function whatIsShown(
  field: ForceField,
  { filters, focus, steps }: Pick<View, 'filters' | 'focus' | 'steps'>,
): Shown {
  const open = field.relationships.filter((relationship) => passesRelationship(relationship, filters));
  const within = focus === null ? null : withinSteps(open, focus, steps);
  const passes = partnerTest(field, filters);
  const partners = new Set<string>();
  for (const partner of field.partners) {
    if (partner.id === focus || ((within === null || within.has(partner.id)) && passes(partner))) {
      partners.add(partner.id);
    }
  }
  const isShown = (id: string) => partners.has(id);
  return {
    partners,
    relationships: new Set(
      open.filter(({ fromId, toId }) => isShown(fromId) && isShown(toId)).map(({ id }) => id),
    ),
    conflicts: new Set(
      field.conflicts
        .filter(
          ({ partyIds }) =>
            partyIds.length > 0 && partyIds.filter(isShown).length >= Math.min(2, partyIds.length),
        )
        .map(({ id }) => id),
    ),
  };
}

function passesRelationship(relationship: FieldRelationship, filters: Filters): boolean {
  if (filters.layer !== null && relationship.layer !== filters.layer) return false;
  if (filters.signs.length > 0 && !filters.signs.includes(relationship.sign)) return false;
  if (filters.confidenceAtLeast === null) return true;
  return typeof relationship.confidence === 'number' && relationship.confidence >= filters.confidenceAtLeast;
}

function partnerTest(field: ForceField, filters: Filters): (partner: FieldPartner) => boolean {
  const attitudes = attitudesOf(field);
  const inConflict = new Set(field.conflicts.flatMap(({ partyIds }) => partyIds));
  const holders = new Set(
    field.holdings
      .filter(({ interestId }) => filters.interests.includes(interestId))
      .map((one) => one.partnerId),
  );
  const among = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return (partner) =>
    among(filters.kinds, partner.kind) &&
    among(filters.sectors, partner.sector ?? 'NONE') &&
    among<string | null>(filters.groups, partner.group ?? null) &&
    among(filters.attitudes, attitudes.get(partner.id) ?? 'UNKNOWN') &&
    (filters.interests.length === 0 || holders.has(partner.id)) &&
    (filters.powerAtLeast === null ||
      (typeof partner.power === 'number' && partner.power >= filters.powerAtLeast)) &&
    (!filters.hasConflict || inConflict.has(partner.id)) &&
    (filters.text.trim() === '' || matchQuality(filters.text, partner.name) > 0);
}

/** Ids reached from one partner over at most `steps` relationships, itself included; direction does not matter. */
export function withinSteps(
  relationships: readonly Pick<FieldRelationship, 'fromId' | 'toId'>[],
  from: string,
  steps: number,
): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { fromId, toId } of relationships) {
    join(fromId, toId);
    join(toId, fromId);
  }
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !reached.has(id) && reached.add(id));
  }
  return reached;
}

/** How many of the filters do something. */
export function countFilters(filters: Filters): number {
  return (Object.keys(noFilters) as (keyof Filters)[]).filter((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== noFilters[name];
  }).length;
}

/** A list with a value put in, or taken out when it was there. */
export function toggle<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** How often each value occurs among partners that pass every other filter. */
export function countPartners<K extends string>(
  field: ForceField,
  view: Pick<View, 'filters' | 'focus' | 'steps'>,
  ignored: keyof Filters,
  read: (partner: FieldPartner, attitude: Attitude) => K,
): ReadonlyMap<K, number> {
  const shown = whatIsShown(field, { ...view, filters: { ...view.filters, [ignored]: noFilters[ignored] } });
  const attitudes = attitudesOf(field);
  const counts = new Map<K, number>();
  for (const partner of field.partners) {
    if (!shown.partners.has(partner.id)) continue;
    const value = read(partner, attitudes.get(partner.id) ?? 'UNKNOWN');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

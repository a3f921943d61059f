import { z } from 'zod';
import { type FactLabel, factKinds, type Link, nameKey } from '../../domain/facts.ts';
import { int } from '../driver.ts';
import type { FactState, Links, Revision, Values } from './state.ts';

/** How a value is kept in the database. */
type Kept = 'MOMENT' | 'WHOLE_NUMBER' | 'LIST' | 'PLAIN';

function keptAs(type: z.core.$ZodType): Kept {
  if (type instanceof z.ZodNullable) return keptAs(type.unwrap());
  if (type instanceof z.ZodISODateTime) return 'MOMENT';
  if (type instanceof z.ZodNumberFormat) return 'WHOLE_NUMBER';
  return type instanceof z.ZodArray ? 'LIST' : 'PLAIN';
}

type KeptValue = readonly [name: string, kept: Kept];
const valuesOf = Object.fromEntries(
  Object.values(factKinds).map(({ label, values }) => [
    label,
    Object.entries(values.shape).map(([name, type]): KeptValue => [name, keptAs(type)]),
  ]),
) as Record<FactLabel, KeptValue[]>;

export const valueNames = (label: FactLabel): readonly string[] => valuesOf[label].map(([name]) => name);
export const momentNames = (label: FactLabel): readonly string[] =>
  valuesOf[label].filter(([, kept]) => kept === 'MOMENT').map(([name]) => name);
export const listNames = (label: FactLabel): readonly string[] =>
  valuesOf[label].filter(([, kept]) => kept === 'LIST').map(([name]) => name);
export const linksOf = (label: FactLabel): readonly (readonly [name: string, link: Link])[] =>
  Object.entries(factKinds[label].links);

const toMoment = (value: unknown) => (typeof value === 'string' ? new Date(value) : null);

/** The node's properties for a state: dates and whole numbers as the database's own, `nameKey` beside a name to find it by. */
export function toProperties(state: FactState, updatedAt: string): Record<string, unknown> {
  const properties: Record<string, unknown> = {
    id: state.id,
    centreId: state.centreId,
    version: int(state.version),
    author: state.author,
    updatedAt: new Date(updatedAt),
  };
  for (const [name, kept] of valuesOf[state.label]) {
    const value = state.values[name] ?? null;
    if (kept === 'MOMENT') properties[name] = toMoment(value);
    else if (kept === 'WHOLE_NUMBER') properties[name] = typeof value === 'number' ? int(value) : null;
    else properties[name] = value;
  }
  if (typeof state.values.name === 'string') properties.nameKey = nameKey(state.values.name);
  return properties;
}

/** A state from its node's properties and the ids it is linked to. */
export function toState(label: FactLabel, node: Readonly<Record<string, unknown>>, links: Links): FactState {
  return {
    label,
    id: node.id as string,
    centreId: node.centreId as string,
    version: node.version as number,
    author: (node.author ?? null) as string | null,
    values: Object.fromEntries(
      valuesOf[label].map(([name, kept]) => [name, node[name] ?? (kept === 'LIST' ? [] : null)]),
    ) as Values,
    links: sortLinks(label, links),
  };
}

/** Every link of the kind, `many` links sorted: two equal states have equal links. */
export function sortLinks(label: FactLabel, links: Links): Links {
  return Object.fromEntries(
    linksOf(label).map(([name, link]) => {
      const ids = links[name] ?? null;
      if (!link.many) return [name, ids];
      return [name, [...new Set(Array.isArray(ids) ? (ids as string[]) : [])].sort()];
    }),
  );
}

/** Every id the links hold. */
function allLinkedIds(links: Links): string[] {
  return Object.values(links).flatMap((ids) => (ids === null ? [] : ids));
}

export function toRevisionProperties(revision: Revision): Record<string, unknown> {
  const { values, links, validFrom, validTo, ...plain } = revision;
  return {
    ...plain,
    validFrom: toMoment(validFrom),
    validTo: toMoment(validTo),
    values: JSON.stringify(values),
    links: JSON.stringify(links),
    linkedIds: allLinkedIds(links),
  };
}

export function toRevision(node: Readonly<Record<string, unknown>>): Revision {
  const { linkedIds: _, ...revision } = node;
  return {
    ...(revision as unknown as Revision),
    author: (node.author ?? null) as string | null,
    values: JSON.parse(node.values as string),
    links: JSON.parse(node.links as string),
  };
}

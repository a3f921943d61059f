import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import type { PartnerMeasures } from '../../state/measures.ts';
import type { RankInterval } from './documents.ts';

export const roles = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'] as const;
export type Role = (typeof roles)[number];

export const measureOfRole: Readonly<Record<Role, NetworkMeasure>> = {
  coordinator: 'COORDINATOR',
  consultant: 'CONSULTANT',
  representative: 'REPRESENTATIVE',
  gatekeeper: 'GATEKEEPER',
  liaison: 'LIAISON',
};

/** How free a partner is to act between its contacts, by Burt's constraint. */
export type Freedom = 'free' | 'partly' | 'bound';

/** A contact list of five who do not know each other has a constraint of 0.2; three who all do, above 0.9. */
const FREE_UP_TO = 0.2;
const PARTLY_UP_TO = 0.4;

export function freedomOf(constraint: number | null): Freedom | null {
  if (constraint === null) return null;
  if (constraint <= FREE_UP_TO) return 'free';
  return constraint <= PARTLY_UP_TO ? 'partly' : 'bound';
}

/**
 * The role a go-between has above the others: the one it has most beyond what its network leads to expect, otherwise the most
 * frequent. Null for who stands between nobody.
 */
export function roleOf(brokerage: PartnerMeasures['brokerage']): Role | null {
  const held = roles.filter((role) => brokerage[role].count > 0);
  const beyond = (role: Role) => brokerage[role].z ?? Number.NEGATIVE_INFINITY;
  held.sort((a, b) => beyond(b) - beyond(a) || brokerage[b].count - brokerage[a].count);
  return held[0] ?? null;
}

/** A partner by how far others depend on it to reach each other. */
export interface Connector {
  readonly id: string;
  readonly name: string;
  /** 1 is the first; equals share the best place. */
  readonly place: number;
  /** Share of the pairs of others whose shortest route passes it; null with fewer than three partners. */
  readonly share: number | null;
  readonly freedom: Freedom | null;
  readonly role: Role | null;
  readonly isCutVertex: boolean;
}

/** The partners from who connects most to who connects nobody, equals by name. Who has no name here is left out. */
export function toConnectors(network: NetworkMeasures, names: ReadonlyMap<string, string>): Connector[] {
  const rows = network.partners.flatMap((partner) => {
    const name = names.get(partner.partnerId);
    return name === undefined ? [] : [{ partner, name, share: partner.betweennessNormalised }];
  });
  rows.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || a.name.localeCompare(b.name, 'nl'));
  const places = new Map<number | null, number>();
  for (const [index, { share }] of rows.entries()) if (!places.has(share)) places.set(share, index + 1);
  return rows.map(({ partner, name, share }) => ({
    id: partner.partnerId,
    name,
    place: places.get(share)!,
    share,
    freedom: freedomOf(partner.constraint),
    role: roleOf(partner.brokerage),
    isCutVertex: partner.isCutVertex,
  }));
}

/** Those who share the first place; nobody when nobody stands between others. */
export function foremost(connectors: readonly Connector[]): readonly Connector[] {
  return connectors.filter(({ place, share }) => place === 1 && share !== null && share > 0);
}

export function intervalsById(
  intervals: readonly RankInterval[] | undefined,
): ReadonlyMap<string, RankInterval> {
  return new Map(intervals?.map((interval) => [interval.partnerId, interval]));
}

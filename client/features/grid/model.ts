import type { FieldPartner, ForceField } from '../../api/force-field.ts';
import type {
  Attitude,
  GridQuadrant,
  Ring,
  SalienceAttribute,
  SalienceClass,
} from '../../api/generated/graphql.ts';
import { attitudesOf } from '../../state/attitudes.ts';
import type { PartnerSalience } from './salience.ts';

/** From much to little claim on attention: all three attributes, two, one, none. */
export const classOrder: readonly SalienceClass[] = [
  'DEFINITIVE',
  'DOMINANT',
  'DANGEROUS',
  'DEPENDENT',
  'DORMANT',
  'DISCRETIONARY',
  'DEMANDING',
  'NON_STAKEHOLDER',
];

/** From much to little to do. */
export const quadrantOrder: readonly GridQuadrant[] = ['INVOLVE', 'CONSULT', 'INFORM', 'MONITOR'];

/** From the inside out. */
export const ringOrder: readonly Ring[] = ['DECIDE', 'COOPERATE', 'ADVISE', 'KNOW'];

/** From where a partner has an attribute, as the analysis is asked. */
export const ATTRIBUTE_CUT = 0.5;

/** A partner on the grid. */
export interface GridRow extends PartnerSalience {
  readonly id: string;
  readonly name: string;
  readonly attitude: Attitude;
  /** Rings it should come closer; below 0 it may step back. Null when a ring is unknown. */
  readonly approach: number | null;
  /** The change nearest at hand; null when an attribute is unknown. */
  readonly nearest: NearestChange | null;
}

export interface NearestChange {
  readonly attribute: SalienceAttribute;
  readonly gains: boolean;
  readonly becomes: SalienceClass;
  /** How far its attribute is from the cut, 0 to 1. */
  readonly distance: number;
}

/** Who counts joined with who they are; a partner that left the field since drops out. By name. */
export function toGridRows(salience: readonly PartnerSalience[], field: ForceField): GridRow[] {
  const partners = new Map<string, FieldPartner>(field.partners.map((partner) => [partner.id, partner]));
  const attitudes = attitudesOf(field);
  return salience
    .flatMap((one): GridRow[] => {
      const partner = partners.get(one.partnerId);
      if (!partner) return [];
      return [
        {
          ...one,
          id: partner.id,
          name: partner.name,
          attitude: attitudes.get(partner.id) ?? 'UNKNOWN',
          approach: approachOf(one.ringActual ?? null, one.ringDesired ?? null),
          nearest: nearestChange(one),
        },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** How many rings closer: 2 from knowing to cooperating, −1 from deciding to cooperating, null when either is unknown. */
export function approachOf(actual: Ring | null, desired: Ring | null): number | null {
  return actual === null || desired === null ? null : ringOrder.indexOf(actual) - ringOrder.indexOf(desired);
}

const valueBehind = (one: PartnerSalience, attribute: SalienceAttribute): number | null =>
  (attribute === 'POWER' ? one.power : attribute === 'LEGITIMACY' ? one.legitimacy : one.urgency) ?? null;

/** Of the three changes of class the one whose attribute lies nearest to the cut; gaining goes before losing. */
export function nearestChange(one: PartnerSalience): NearestChange | null {
  const changes = one.changes.flatMap(({ attribute, gains, becomes }): NearestChange[] => {
    const value = valueBehind(one, attribute);
    return value === null ? [] : [{ attribute, gains, becomes, distance: Math.abs(value - ATTRIBUTE_CUT) }];
  });
  changes.sort((a, b) => a.distance - b.distance || Number(b.gains) - Number(a.gains));
  return changes[0] ?? null;
}

/** Rows that stand on the grid, and those that lack one of its two values. */
export function onTheGrid(rows: readonly GridRow[]) {
  const placed: (GridRow & { power: number; interestLevel: number; quadrant: GridQuadrant })[] = [];
  const lacking = { power: [] as GridRow[], interest: [] as GridRow[], both: [] as GridRow[] };
  for (const row of rows) {
    const { power, interestLevel, quadrant } = row;
    if (typeof power === 'number' && typeof interestLevel === 'number' && quadrant) {
      placed.push({ ...row, power, interestLevel, quadrant });
    } else if (typeof power === 'number') lacking.interest.push(row);
    else if (typeof interestLevel === 'number') lacking.power.push(row);
    else lacking.both.push(row);
  }
  return { placed, lacking };
}

export interface GridFilters {
  readonly quadrants: readonly GridQuadrant[];
  readonly salienceClasses: readonly SalienceClass[];
}

/** Whether a partner stands out: in one of the chosen parts, and of one of the chosen classes. An empty list lets everyone through. */
export function standsOut(row: PartnerSalience, { quadrants, salienceClasses }: GridFilters): boolean {
  const { quadrant, salienceClass } = row;
  return (
    (quadrants.length === 0 || (!!quadrant && quadrants.includes(quadrant))) &&
    (salienceClasses.length === 0 || (!!salienceClass && salienceClasses.includes(salienceClass)))
  );
}

export function countBy<K extends string>(
  rows: readonly PartnerSalience[],
  read: (row: PartnerSalience) => K | null | undefined,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const row of rows) {
    const key = read(row);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Partners that go from one ring to another. */
export interface RingMove {
  readonly from: Ring;
  readonly to: Ring;
  readonly approach: number;
  readonly rows: readonly GridRow[];
}

/** Everyone by actual and desired ring: who must come closest first, then who may step back, then who is in place. */
export function ringMoves(rows: readonly GridRow[]): { moves: RingMove[]; unknown: GridRow[] } {
  const moves = new Map<string, { from: Ring; to: Ring; approach: number; rows: GridRow[] }>();
  const unknown: GridRow[] = [];
  for (const row of rows) {
    const { ringActual: from, ringDesired: to, approach } = row;
    if (!from || !to || approach === null) {
      unknown.push(row);
      continue;
    }
    const move = moves.get(`${from} ${to}`) ?? { from, to, approach, rows: [] };
    move.rows.push(row);
    moves.set(`${from} ${to}`, move);
  }
  const rank = ({ approach }: RingMove) => (approach > 0 ? 0 : approach < 0 ? 1 : 2);
  return {
    moves: [...moves.values()].sort(
      (a, b) =>
        rank(a) - rank(b) ||
        Math.abs(b.approach) - Math.abs(a.approach) ||
        ringOrder.indexOf(a.to) - ringOrder.indexOf(b.to),
    ),
    unknown,
  };
}

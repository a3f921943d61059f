import type { MactorPlace } from '../../api/generated/graphql.ts';
import type { Mactor } from './documents.ts';

/** Places on the plane in the order in which they are shown: who steers first. */
export const placeOrder: readonly MactorPlace[] = ['DOMINANT', 'RELAY', 'DOMINATED', 'AUTONOMOUS'];

export interface MactorRow {
  readonly id: string;
  readonly name: string;
  readonly influence: number;
  readonly dependence: number;
  readonly place: MactorPlace;
  /** R* of the variant that was asked for, and of both; mean 1, null when nobody influences anybody. */
  readonly weight: number | null;
  readonly canonical: number | null;
  readonly withoutReturn: number | null;
  readonly implication: number | null;
  /** Of order 1, 2 and 3, 0 to 1. */
  readonly ambivalence: readonly (number | null)[];
}

export interface IssueForces {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly inFavour: number;
  readonly against: number;
  /** Part of `total` that is in favour, 0 to 1; null without any force. */
  readonly share: number | null;
  readonly inFavourCount: number;
  readonly againstCount: number;
}

type Names = ReadonlyMap<string, string>;

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nl');

/** Who takes part, the heaviest first. */
export function toRows(partners: Mactor['partners'], names: Names): MactorRow[] {
  return partners
    .map((partner) => ({
      id: partner.partnerId,
      name: names.get(partner.partnerId) ?? partner.partnerId,
      influence: partner.influence,
      dependence: partner.dependence,
      place: partner.place,
      weight: partner.competitiveness ?? null,
      canonical: partner.competitivenessCanonical ?? null,
      withoutReturn: partner.competitivenessWithoutDiagonal ?? null,
      implication: partner.implication ?? null,
      ambivalence: partner.ambivalence.map((value) => value ?? null),
    }))
    .sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1) || b.influence - a.influence || byName(a, b));
}

/** The issues that move something, the one with the most force first. */
export function toIssueForces(issues: Mactor['issues'], names: Names): IssueForces[] {
  return issues
    .flatMap(({ issueId, mobilisation, inFavour, against, inFavourCount, againstCount }) => {
      if (mobilisation == null || inFavour == null || against == null) return [];
      return [
        {
          id: issueId,
          name: names.get(issueId) ?? issueId,
          total: mobilisation,
          inFavour,
          against,
          share: mobilisation > 0 ? inFavour / mobilisation : null,
          inFavourCount,
          againstCount,
        },
      ];
    })
    .sort((a, b) => b.total - a.total || byName(a, b));
}

/** Who weighs most and who depends most on others; null when nobody influences anybody. */
export function findExtremes(
  rows: readonly MactorRow[],
): { readonly heaviest: MactorRow; readonly mostDependent: MactorRow } | null {
  const heaviest = rows[0];
  if (!heaviest || heaviest.weight === null) return null;
  const mostDependent = rows.reduce((most, row) => (row.dependence > most.dependence ? row : most));
  return { heaviest, mostDependent };
}

/** Who stands in each part of the plane, the heaviest first; of who follows the most dependent first. */
export function groupByPlace(
  rows: readonly MactorRow[],
): readonly { place: MactorPlace; rows: MactorRow[] }[] {
  return placeOrder.map((place) => {
    const there = rows.filter((row) => row.place === place);
    return {
      place,
      rows: place === 'DOMINATED' ? there.sort((a, b) => b.dependence - a.dependence || byName(a, b)) : there,
    };
  });
}

/** Who stands now beside and then opposite the same others, most of all first; those who never do are left out. */
export function mostTorn(rows: readonly MactorRow[], order: 1 | 2 | 3): MactorRow[] {
  const of = (row: MactorRow) => row.ambivalence[order - 1] ?? 0;
  // Less than half a hundredth is a rest of the arithmetic.
  return rows.filter((row) => of(row) >= 0.005).sort((a, b) => of(b) - of(a) || byName(a, b));
}

/** Where high begins on each axis of the plane: the mean. Null without partners. */
export function cutOf(rows: readonly MactorRow[]): { influence: number; dependence: number } | null {
  if (rows.length === 0) return null;
  const mean = (of: (row: MactorRow) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return { influence: mean(({ influence }) => influence), dependence: mean(({ dependence }) => dependence) };
}

/** The issue on which both sides come closest to each other in force; null where no issue has two sides. */
export function mostDivided(forces: readonly IssueForces[]): IssueForces | null {
  const divided = forces.filter(({ inFavour, against }) => inFavour > 0 && against > 0);
  const distance = ({ share }: IssueForces) => Math.abs((share ?? 0) - 0.5);
  return divided.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { LayerDifference } from '../../api/network-measures.ts';

const fieldOf = {
  BETWEENNESS: 'betweennessNormalised',
  DEGREE: 'degree',
  STRENGTH: 'strength',
  HARMONIC_CLOSENESS: 'harmonicCloseness',
  EIGENVECTOR: 'eigenvector',
  PAGE_RANK: 'pageRank',
  CORE: 'core',
  CONSTRAINT: 'constraint',
} as const;

/** Where a partner stands on one measure, formally and informally. */
export interface LayerRow {
  readonly id: string;
  readonly name: string;
  readonly formal: number | null;
  readonly informal: number | null;
  /** Informal − formal; null where either is undefined. */
  readonly difference: number | null;
  /** 1 is the first; equals share the best place. Null where undefined. */
  readonly formalPlace: number | null;
  readonly informalPlace: number | null;
}

/** Both layers side by side, the greatest differences first. A measure that is not told apart by layer gives no rows. */
export function toLayerRows(
  differences: readonly LayerDifference[],
  measure: NetworkMeasure,
  names: ReadonlyMap<string, string>,
): LayerRow[] {
  if (!(measure in fieldOf)) return [];
  const field = fieldOf[measure as keyof typeof fieldOf];
  const formalPlaces = placesOf(differences.map(({ formal }) => formal[field]));
  const informalPlaces = placesOf(differences.map(({ informal }) => informal[field]));
  return differences
    .flatMap(({ partnerId, formal, informal, difference }): LayerRow[] => {
      const name = names.get(partnerId);
      if (name === undefined) return [];
      const values = { formal: formal[field], informal: informal[field], difference: difference[field] };
      return [
        {
          id: partnerId,
          name,
          ...values,
          formalPlace: values.formal === null ? null : (formalPlaces.get(values.formal) ?? null),
          informalPlace: values.informal === null ? null : (informalPlaces.get(values.informal) ?? null),
        },
      ];
    })
    .sort(
      (a, b) =>
        Math.abs(b.difference ?? -1) - Math.abs(a.difference ?? -1) || a.name.localeCompare(b.name, 'nl'),
    );
}

function placesOf(values: readonly (number | null)[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  for (const [index, value] of sorted.entries()) if (!places.has(value)) places.set(value, index + 1);
  return places;
}

/** Who is among the first quarter in one layer, and in the lower half (or nowhere) of the other; the foremost first. */
export function onlyIn(rows: readonly LayerRow[], layer: 'formal' | 'informal'): LayerRow[] {
  const quarter = Math.ceil(rows.length / 4);
  const half = rows.length / 2;
  const here = (row: LayerRow) => (layer === 'formal' ? row.formalPlace : row.informalPlace);
  const there = (row: LayerRow) => (layer === 'formal' ? row.informalPlace : row.formalPlace);
  return rows
    .filter((row) => {
      const value = layer === 'formal' ? row.formal : row.informal;
      return (value ?? 0) > 0 && (here(row) ?? Infinity) <= quarter && (there(row) ?? Infinity) > half;
    })
    .sort((a, b) => here(a)! - here(b)! || a.name.localeCompare(b.name, 'nl'));
}

/** Actors by actors or actors by objectives, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * Which balance of power: CANONICAL counts an actor's retro-action (the diagonal of MIDI) in its weight, as the MACTOR software does;
 * WITHOUT_DIAGONAL leaves it out throughout. Both are in print; rankings usually agree.
 */
export const competitivenessVariants = ['CANONICAL', 'WITHOUT_DIAGONAL'] as const;
export type CompetitivenessVariant = (typeof competitivenessVariants)[number];

export const mactorPlaces = ['DOMINANT', 'RELAY', 'DOMINATED', 'AUTONOMOUS'] as const;
export type MactorPlace = (typeof mactorPlaces)[number];

/** Order of a convergence or divergence matrix: 1 counts objectives, 2 weighs by intensity, 3 by intensity and power. */
export type MactorOrder = 1 | 2 | 3;

export interface MactorInput {
  /** MID: direct influence of row on column, 0 none, 1 operating procedures, 2 projects, 3 missions, 4 existence. The diagonal counts as 0. */
  readonly directInfluence: Matrix;
  /** 2MAO: position of actor (row) on objective (column), −4 (against, at the cost of its existence) to +4. */
  readonly valuedPosition: Matrix;
  readonly variant: CompetitivenessVariant;
}

/** MACTOR: who can move whom, and who stands where? See `computeMactor`. */
export interface MactorResult {
  /** MIDI: influence direct and through one other. */
  readonly directAndIndirectInfluence: Matrix;
  /** I: Σ_b MIDI_ab, b ≠ a. */
  readonly influence: readonly number[];
  /** D: Σ_b MIDI_ba, b ≠ a. */
  readonly dependence: readonly number[];
  readonly place: readonly MactorPlace[];
  /** R*: relation of forces, mean 1. Null when nobody influences anybody. */
  readonly competitiveness: readonly number[] | null;
  readonly competitivenessByVariant: Readonly<Record<CompetitivenessVariant, readonly number[] | null>>;
  /** 1MAO: sign of 2MAO. */
  readonly simplePosition: Matrix;
  /** 3MAO: 2MAO × R*. Null where R* is. */
  readonly weightedValuedPosition: Matrix | null;
  /** Per objective, over 3MAO: Σ|·|, Σ of the positive, Σ of the sizes of the negative. */
  readonly mobilisation: readonly { total: number; inFavour: number; against: number }[] | null;
  /** Per actor: Σ over objectives of |3MAO|. */
  readonly implication: readonly number[] | null;
  readonly convergence: Readonly<Record<MactorOrder, Matrix | null>>;
  readonly divergence: Readonly<Record<MactorOrder, Matrix | null>>;
  /** 1 − Σ|C − D| / Σ(C + D): 1 most ambivalent, 0 never; null for an actor that shares no objective with anyone. */
  readonly ambivalence: Readonly<Record<MactorOrder, readonly (number | null)[] | null>>;
  /** NS_ab = MIDI_ab − MIDI_ba. */
  readonly netScale: Matrix;
  /** C − D per order: above 0 more shared than opposed. */
  readonly netDistance: Readonly<Record<MactorOrder, Matrix | null>>;
}

/**
 * MACTOR: actors and objectives, alliances and conflicts.
 * Godet (1991), Actors' moves and strategies, Futures 23:605–622; Arcade, Godet, Meunier & Roubelat (1999), Structural analysis
 * with the MICMAC method & actors' strategy with MACTOR, Millennium Project. O(n³ + n²m).
 *
 *   MIDI_ab = MID_ab + Σ_c min(MID_ac, MID_cb)   (not a matrix product)
 *   r_a = (M_a − MIDI_aa) / Σ_b M_b · M_a / (M_a + D_a),   R*_a = n r_a / Σ_b r_b
 */
export function computeMactor({ directInfluence, valuedPosition, variant }: MactorInput): MactorResult {
  const n = directInfluence.length;
  const mid = directInfluence.map((row, a) => row.map((value, b) => (a === b ? 0 : value)));
  const midi = mid.map(throughOneOther);
  const influence = midi.map((row, a) => total(row) - row[a]!);
  const dependence = midi.map((_, a) => total(midi.map((row) => row[a]!)) - midi[a]![a]!);
  const competitivenessByVariant = {
    CANONICAL: computeCompetitiveness(midi, influence, dependence, 'CANONICAL'),
    WITHOUT_DIAGONAL: computeCompetitiveness(midi, influence, dependence, 'WITHOUT_DIAGONAL'),
  };
  const competitiveness = competitivenessByVariant[variant];

  const simplePosition = valuedPosition.map((row) => row.map(Math.sign));
  const weightedValuedPosition =
    competitiveness && valuedPosition.map((row, a) => row.map((value) => value * competitiveness[a]!));
  const positions: Record<MactorOrder, Matrix | null> = {
    1: simplePosition,
    2: valuedPosition,
    3: weightedValuedPosition,
  };
  const perOrder = <T>(compute: (order: MactorOrder) => T) => ({
    1: compute(1),
    2: compute(2),
    3: compute(3),
  });
  const shared = (order: MactorOrder, sign: 1 | -1) => {
    const matrix = positions[order];
    return matrix && compareActors(matrix, sign, order === 1);
  };
  const convergence = perOrder((order) => shared(order, 1));
  const divergence = perOrder((order) => shared(order, -1));

  return {
    directAndIndirectInfluence: midi,
    influence,
    dependence,
    place: placeOnPlane(influence, dependence),
    competitiveness,
    competitivenessByVariant,
    simplePosition,
    weightedValuedPosition,
    mobilisation: weightedValuedPosition && sumByObjective(weightedValuedPosition),
    implication: weightedValuedPosition?.map((row) => total(row.map(Math.abs))) ?? null,
    convergence,
    divergence,
    ambivalence: perOrder((order) => computeAmbivalence(convergence[order], divergence[order])),
    netScale: midi.map((row, a) => row.map((value, b) => value - midi[b]![a]!)),
    netDistance: perOrder((order) => {
      const towards = convergence[order];
      const away = divergence[order];
      return towards && away && towards.map((row, a) => row.map((value, b) => value - away[a]![b]!));
    }),
  };

  function throughOneOther(row: readonly number[]): number[] {
    const sums = [...row];
    row.forEach((first, c) => {
      if (first === 0) return;
      for (let b = 0; b < n; b += 1) sums[b]! += Math.min(first, mid[c]![b]!);
    });
    return sums;
  }

  function computeCompetitiveness(
    matrix: Matrix,
    outward: readonly number[],
    inward: readonly number[],
    which: CompetitivenessVariant,
  ): number[] | null {
    const diagonal = matrix.map((row, a) => (which === 'CANONICAL' ? row[a]! : 0));
    const weight = outward.map((value, a) => value + diagonal[a]!);
    const burden = inward.map((value, a) => value + diagonal[a]!);
    const all = total(weight);
    if (all === 0) return null;
    const relation = weight.map((value, a) => {
      const exposed = value + burden[a]!;
      return exposed === 0 ? 0 : ((value - diagonal[a]!) / all) * (value / exposed);
    });
    const sum = total(relation);
    return sum === 0 ? null : relation.map((value) => (n * value) / sum);
  }
}

/** Where each actor lies on the plane of influence and dependence, cut at the means; on the cut counts as high. */
function placeOnPlane(influence: readonly number[], dependence: readonly number[]): MactorPlace[] {
  const influenceCut = total(influence) / influence.length;
  const dependenceCut = total(dependence) / dependence.length;
  return influence.map((value, a) => {
    const isDependent = dependence[a]! >= dependenceCut;
    if (value >= influenceCut) return isDependent ? 'RELAY' : 'DOMINANT';
    return isDependent ? 'DOMINATED' : 'AUTONOMOUS';
  });
}

/** kCAA (sign +1) or kDAA (sign −1): over objectives on which two actors stand on the same, or on opposite sides. */
function compareActors(positions: Matrix, sign: 1 | -1, countsOnly: boolean): number[][] {
  return positions.map((own, a) =>
    positions.map((other, b) =>
      a === b
        ? 0
        : total(
            own.map((value, i) => {
              if (value * other[i]! * sign <= 0) return 0;
              return countsOnly ? 1 : (Math.abs(value) + Math.abs(other[i]!)) / 2;
            }),
          ),
    ),
  );
}

function computeAmbivalence(convergence: Matrix | null, divergence: Matrix | null): (number | null)[] | null {
  if (!convergence || !divergence) return null;
  return convergence.map((row, a) => {
    const all = total(row) + total(divergence[a]!);
    // C + D − |C − D| = 2 min(C, D), which is exactly 0 for who is never torn.
    return all === 0 ? null : (2 * total(row.map((value, b) => Math.min(value, divergence[a]![b]!)))) / all;
  });
}

function sumByObjective(weighted: Matrix) {
  return (weighted[0] ?? []).map((_, i) => {
    const column = weighted.map((row) => row[i]!);
    return {
      total: total(column.map(Math.abs)),
      inFavour: total(column.map((value) => Math.max(0, value))),
      against: total(column.map((value) => Math.max(0, -value))),
    };
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

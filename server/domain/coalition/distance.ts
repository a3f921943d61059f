/** Positions of all players on one issue, and how much the issue counts. */
export interface IssuePositions {
  /** By player, on the issue's own scale; null when unknown. */
  readonly positions: readonly (number | null)[];
  readonly minimum: number;
  readonly maximum: number;
  /** Above 0; default 1. */
  readonly importance?: number;
}

/**
 * How far apart are two players over the issues: mean of the distances on the issues where both take a position, weighted by importance,
 * each as a share of the issue's scale, so 0..1 (city-block distance). Null where there is no such issue.
 */
export function computeDistances(size: number, issues: readonly IssuePositions[]): (number | null)[][] {
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => {
      let apart = 0;
      let importances = 0;
      for (const { positions, minimum, maximum, importance = 1 } of issues) {
        const [one, other] = [positions[a] ?? null, positions[b] ?? null];
        if (one === null || other === null || !(minimum < maximum)) continue;
        apart += (importance * Math.abs(one - other)) / (maximum - minimum);
        importances += importance;
      }
      return a === b ? 0 : importances > 0 ? apart / importances : null;
    }),
  );
}

/** Span of a coalition: greatest known distance between two members; 0 for one member. */
export function spanOf(
  distances: readonly (readonly (number | null)[])[],
  members: readonly number[],
): number {
  let span = 0;
  members.forEach((a, at) => {
    for (const b of members.slice(0, at)) span = Math.max(span, distances[a]![b] ?? 0);
  });
  return span;
}

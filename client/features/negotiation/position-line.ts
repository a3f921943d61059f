/** A round mark on a line, in pixels. */
export interface RoundMark {
  readonly id: string;
  readonly x: number;
  readonly radius: number;
}

export interface Swarm {
  /** Height of each centre above the line. */
  readonly heights: ReadonlyMap<string, number>;
  /** How much smaller the marks became. */
  readonly shrink: number;
  readonly height: number;
}

const GAP = 1;

/**
 * Stacks marks upon a line without overlap: each stays at its own x and sinks as far as it can, the largest first. Where the pile would
 * grow higher than `most` pixels all marks shrink, to a third at least. O(n²) for marks in one place.
 */
export function stackMarks(marks: readonly RoundMark[], most: number): Swarm {
  let shrink = 1;
  for (;;) {
    const swarm = stack(marks, shrink);
    if (swarm.height <= most || shrink < 0.4) return swarm;
    shrink *= 0.85;
  }
}

function stack(marks: readonly RoundMark[], shrink: number): Swarm {
  const placed: { readonly x: number; readonly y: number; readonly radius: number }[] = [];
  const heights = new Map<string, number>();
  let height = 0;
  for (const { id, x, radius: full } of [...marks].sort((a, b) => b.radius - a.radius || a.x - b.x)) {
    const radius = full * shrink;
    const near = placed.filter((other) => Math.abs(other.x - x) < other.radius + radius + GAP);
    const least = (other: (typeof placed)[number]) =>
      Math.sqrt((other.radius + radius + GAP) ** 2 - (other.x - x) ** 2);
    const y = [radius, ...near.map((other) => other.y + least(other))]
      .filter((at) => near.every((other) => Math.abs(other.y - at) >= least(other) - 1e-6))
      .reduce((lowest, at) => Math.min(lowest, at), Number.POSITIVE_INFINITY);
    placed.push({ x, y, radius });
    heights.set(id, y);
    height = Math.max(height, y + radius);
  }
  return { heights, shrink, height };
}

/** Values under a line: its ends, and round values between them that leave the ends room. */
export function endTicks(minimum: number, maximum: number, rounds: readonly number[]): number[] {
  const room = (maximum - minimum) * 0.12;
  return [minimum, ...rounds.filter((tick) => tick - minimum > room && maximum - tick > room), maximum];
}

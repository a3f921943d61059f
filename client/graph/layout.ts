import { spread, turnAlong } from './drawing.ts';
import { separateBoxes } from './overlap.ts';
import { setSideBySide } from './packing.ts';
import { drawByStress } from './stress.ts';
import { components, toTieGraph } from './tie-graph.ts';

/** A partner as the layout sees it. Sizes in pixels at zoom 1, the name below it included. */
export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface LayoutTie {
  readonly from: string;
  readonly to: string;
  /** Closeness, 0 to 1; null is unknown. */
  readonly strength: number | null;
  readonly isNegative: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  /** Width divided by height of the place where it will be shown. */
  readonly aspect: number;
  readonly seed: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of each node in pixels at zoom 1, around (0, 0). */
export type Positions = Readonly<Record<string, Point>>;

/**
 * Positions in which distance on the map follows distance in the network: partners one strong relationship apart stand close,
 * those far apart in the network stand far apart, and no two with their names overlap. A relationship that does not hinder is
 * 1.5 − strength long (1 when unknown); a negative one never shortens a path and keeps its two ends apart.
 * The same input gives the same positions. Partners that no path joins are laid out apart and set side by side.
 */
export function layOut(input: LayoutInput, onProgress: (share: number) => void = () => {}): Positions {
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const graph = toTieGraph(
    nodes.map(({ id }) => id),
    input.ties,
  );
  const parts = components(graph);
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  let done = 0;
  for (const part of parts) {
    const local = drawByStress(graph, part, input.seed, (share) =>
      onProgress((done + share * part.length) / nodes.length),
    );
    done += part.length;
    turnAlong(local, input.aspect >= 1);
    spread(local, part, nodes, input.aspect);
    for (let k = 0; k < part.length; k++) {
      x[part[k]!] = local.x[k]!;
      y[part[k]!] = local.y[k]!;
    }
    separateBoxes(x, y, part, nodes, input.aspect);
  }
  setSideBySide(parts, x, y, nodes, input.aspect);
  return Object.fromEntries(
    nodes.map((node, i) => [node.id, { x: Math.round(x[i]!), y: Math.round(y[i]!) }]),
  );
}

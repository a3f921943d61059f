import type { ConflictNode, Elements, InterestNode, PartnerNode, TieEdge } from './elements.ts';
import type { LayoutInput, Point, Positions } from './layout.ts';
import { conflictSize, labelBox, partnerBox } from './sizes.ts';

/** The seed of every layout: two people see the same map of a centre. */
const SEED = 20180501;

export function partnersOf(elements: Elements): PartnerNode[] {
  return elements.nodes.filter((node) => node.type === 'partner');
}

export function layoutInput(elements: Elements, aspect: number): LayoutInput {
  return {
    nodes: partnersOf(elements).map((node) => {
      const { width, height } = partnerBox(node);
      return { id: node.id, width, height };
    }),
    ties: tiesOf(elements).map((tie) => ({
      from: tie.source,
      to: tie.target,
      strength: tie.strength,
      isNegative: tie.sign === 'NEGATIVE',
    })),
    aspect,
    seed: SEED,
  };
}

function tiesOf(elements: Elements): TieEdge[] {
  return elements.edges.filter((edge) => edge.type === 'tie');
}

/** The layout places the room of a partner with its name; its own middle lies a little higher. */
export function liftNodes(elements: Elements, rooms: Positions): Positions {
  return Object.fromEntries(
    partnersOf(elements).flatMap((node) => {
      const room = rooms[node.id];
      return room ? [[node.id, { x: room.x, y: Math.round(room.y - partnerBox(node).lift) }]] : [];
    }),
  );
}

/** Whether enough of a field has a place for the rest to be fitted in; otherwise the whole is laid out anew. */
export function hasMostPlaces(elements: Elements, kept: Positions): boolean {
  const partners = partnersOf(elements);
  const placed = partners.filter(({ id }) => kept[id]).length;
  return partners.length > 0 && placed >= partners.length / 2;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A place for everything: partners that have one stay there; a new partner comes near the partners it is tied to; a conflict
 * between its parties and an interest amid its holders, each at the nearest free spot.
 */
export function completePositions(elements: Elements, kept: Positions): Positions {
  const all: Record<string, Point> = {};
  const boxes: Box[] = [];
  const partners = partnersOf(elements);
  const put = (id: string, point: Point, box: (at: Point) => Box) => {
    all[id] = { x: Math.round(point.x), y: Math.round(point.y) };
    boxes.push(box(point));
  };
  for (const node of partners) {
    const point = kept[node.id];
    if (point) put(node.id, point, partnerBoxAt(node));
  }

  const neighbours = neighboursOf(elements);
  const newcomers = partners.filter(({ id }) => !all[id]).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const node of newcomers) {
    const near = middle([...(neighbours.get(node.id) ?? [])].flatMap((id) => (all[id] ? [all[id]] : [])));
    put(node.id, freeSpot(near ?? belowAll(boxes), partnerBoxAt(node), boxes), partnerBoxAt(node));
  }

  const conflicts = elements.nodes.filter((node) => node.type === 'conflict');
  const interests = elements.nodes.filter((node) => node.type === 'interest');
  const amid = (node: ConflictNode | InterestNode, ids: readonly string[], box: (at: Point) => Box) => {
    const own = kept[node.id];
    const wanted = own ?? middle(ids.flatMap((id) => (all[id] ? [all[id]] : [])));
    if (wanted) put(node.id, own ?? freeSpot(wanted, box, boxes), box);
  };
  for (const node of conflicts) amid(node, node.partyIds, squareAt(conflictSize(node)));
  for (const node of interests) {
    const { width, height } = labelBox(node.label);
    amid(node, node.holderIds, rectangleAt(INTEREST_ROOM * (width + 18), INTEREST_ROOM * (height + 6)));
  }
  return all;
}

function neighboursOf(elements: Elements): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { source, target } of tiesOf(elements)) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}

function middle(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function belowAll(boxes: readonly Box[]): Point {
  if (boxes.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...boxes.map(({ left }) => left)),
    y: Math.max(...boxes.map(({ bottom }) => bottom)) + 40,
  };
}

function rectangleAt(width: number, height: number) {
  return ({ x, y }: Point): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  });
}

const squareAt = (size: number) => rectangleAt(size, size);

function partnerBoxAt(node: PartnerNode) {
  const { width, height, lift } = partnerBox(node);
  const room = rectangleAt(width, height);
  return ({ x, y }: Point): Box => room({ x, y: y + lift });
}

/** Interests keep their size on the screen, so zoomed out they need more room than at zoom 1. */
const INTEREST_ROOM = 1.3;
const RING_STEP = 18;
const RINGS = 40;

/** The spot nearest to where something wants to be at which it touches nothing: tried in rings, clockwise from the right. */
function freeSpot(wanted: Point, boxAt: (at: Point) => Box, taken: readonly Box[]): Point {
  for (let ring = 0; ring < RINGS; ring++) {
    const spots = ring === 0 ? 1 : 6 + ring * 4;
    for (let spot = 0; spot < spots; spot++) {
      const angle = (2 * Math.PI * spot) / spots;
      const at = {
        x: wanted.x + ring * RING_STEP * Math.cos(angle),
        y: wanted.y + ring * RING_STEP * Math.sin(angle),
      };
      const box = boxAt(at);
      if (!taken.some((other) => overlaps(box, other))) return at;
    }
  }
  return wanted;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

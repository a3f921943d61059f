/** Something that takes room on the screen. All in pixels of the screen. */
export interface Room {
  readonly id: string;
  /** Middle of the top edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner a name gets its place, and the less a body may be covered. */
  readonly priority: number;
}

const CELL = 64;

/**
 * Which names are shown: the most important first, and none over another, or over the
 * body of someone as important. Those in `always` are shown whatever they cover.
 */
export function chooseNames(
  wishes: readonly Room[],
  always: ReadonlySet<string>,
  bodies: readonly Room[] = [],
): Set<string> {
  const named = new Set<string>();
  const taken = new Map<string, Room[]>();
  const cells = (wish: Room) => {
    const keys: string[] = [];
    for (
      let column = Math.floor((wish.x - wish.width / 2) / CELL);
      column <= (wish.x + wish.width / 2) / CELL;
      column++
    ) {
      for (let row = Math.floor(wish.y / CELL); row <= (wish.y + wish.height) / CELL; row++) {
        keys.push(`${column}:${row}`);
      }
    }
    return keys;
  };
  const take = (room: Room, keys: readonly string[]) => {
    for (const key of keys) {
      const here = taken.get(key);
      if (here) here.push(room);
      else taken.set(key, [room]);
    }
  };
  const isBody = new Set(bodies);
  for (const body of bodies) take(body, cells(body));
  const blocks = (other: Room, wish: Room) =>
    other.id !== wish.id && (!isBody.has(other) || other.priority >= wish.priority) && covers(wish, other);
  const rank = (wish: Room) => (always.has(wish.id) ? 1e9 : 0) + wish.priority;
  const inOrder = [...wishes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  for (const wish of inOrder) {
    const keys = cells(wish);
    const isFree = !keys.some((key) => taken.get(key)?.some((other) => blocks(other, wish)));
    if (!isFree && !always.has(wish.id)) continue;
    named.add(wish.id);
    take(wish, keys);
  }
  return named;
}

function covers(a: Room, b: Room): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A name that wants a place on the screen. All in pixels of the screen. */
export interface NameWish {
  readonly id: string;
  /** Middle of the top edge of the name. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner it gets its place. */
  readonly priority: number;
}

const CELL = 64;

/**
 * Which names are shown: the most important first, and none over another. Those in `always` are shown whatever they cover.
 */
export function chooseNames(wishes: readonly NameWish[], always: ReadonlySet<string>): Set<string> {
  const named = new Set<string>();
  const taken = new Map<string, NameWish[]>();
  const cells = (wish: NameWish) => {
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
  const rank = (wish: NameWish) => (always.has(wish.id) ? 1e9 : 0) + wish.priority;
  const inOrder = [...wishes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  for (const wish of inOrder) {
    const keys = cells(wish);
    const isFree = !keys.some((key) => taken.get(key)?.some((other) => covers(wish, other)));
    if (!isFree && !always.has(wish.id)) continue;
    named.add(wish.id);
    for (const key of keys) taken.set(key, [...(taken.get(key) ?? []), wish]);
  }
  return named;
}

function covers(a: NameWish, b: NameWish): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height;
}

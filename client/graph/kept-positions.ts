import type { Point, Positions } from './layout.ts';

const storedAs = (centreId: string) => `krachtenveld.positions.${centreId}`;

/** Positions kept on this device for a centre, those that were dragged among them. Anything unreadable counts as none. */
export function readPositions(centreId: string): Positions {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(storedAs(centreId)) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([id, value]) => {
        const point = toPoint(value);
        return point ? [[id, point]] : [];
      }),
    );
  } catch {
    return {};
  }
}

function toPoint(value: unknown): Point | null {
  if (!Array.isArray(value)) return null;
  const [x, y] = value as unknown[];
  return Number.isFinite(x) && Number.isFinite(y) ? { x: Number(x), y: Number(y) } : null;
}

export function keepPositions(centreId: string, positions: Positions): void {
  const pairs = Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]),
  );
  try {
    window.localStorage.setItem(storedAs(centreId), JSON.stringify(pairs));
  } catch {
    // No storage on this device, or full: the same seed gives the same map next time, dragged ones excepted.
  }
}

export function forgetPositions(centreId: string): void {
  try {
    window.localStorage.removeItem(storedAs(centreId));
  } catch {
    // No storage: nothing to forget.
  }
}

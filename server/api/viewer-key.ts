import type { Viewer } from '../domain/visibility.ts';

/** Two requests with the same key see the same facts of the centre, given the same data: what is kept for one may serve the other. */
export function viewerKey({ userId, centres }: Viewer, centreId: string): string {
  return JSON.stringify([userId, centres.get(centreId) ?? null]);
}

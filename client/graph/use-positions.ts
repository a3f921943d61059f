import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { arrange } from './arrange.ts';
import type { Elements } from './elements.ts';
import { forgetPositions, keepPositions, readPositions } from './kept-positions.ts';
import type { Positions } from './layout.ts';
import { completePositions, hasMostPlaces, layoutInput, liftNodes, partnersOf } from './positions.ts';

/** Not that of the window: everyone gets the same map. */
const ASPECT = 1.6;

/** Where everything stands. Laid out once for a centre, then kept on this device with what was dragged. */
export function usePositions(centreId: string, elements: Elements) {
  const [kept, setKept] = useState<Positions>(() => readPositions(centreId));
  const [progress, setProgress] = useState(0);
  const [failure, setFailure] = useState<Error | null>(null);
  const latest = useRef(elements);
  latest.current = elements;
  const needsLayout = !hasMostPlaces(elements, kept);

  useEffect(() => {
    if (!needsLayout) return;
    const stop = new AbortController();
    setProgress(0);
    setFailure(null);
    arrange(layoutInput(latest.current, ASPECT), setProgress, stop.signal).then(
      (rooms) => {
        const places = liftNodes(latest.current, rooms);
        keepPositions(centreId, places);
        setKept(places);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => stop.abort();
  }, [centreId, needsLayout]);

  const positions = useMemo(
    () => (needsLayout ? null : completePositions(elements, kept)),
    [needsLayout, elements, kept],
  );

  // Who came new keeps the place it was given, or the next newcomer would move it.
  useEffect(() => {
    if (!positions) return;
    const newcomers = partnersOf(elements).filter(({ id }) => !kept[id]);
    if (newcomers.length === 0) return;
    const next = { ...kept, ...Object.fromEntries(newcomers.map(({ id }) => [id, positions[id]!])) };
    keepPositions(centreId, next);
    setKept(next);
  }, [centreId, elements, kept, positions]);

  const move = useCallback(
    (places: Positions) => {
      setKept((before) => {
        const next = { ...before, ...places };
        keepPositions(centreId, next);
        return next;
      });
    },
    [centreId],
  );
  const rearrange = useCallback(() => {
    forgetPositions(centreId);
    setKept({});
  }, [centreId]);

  return { positions, progress, failure, move, rearrange };
}

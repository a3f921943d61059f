import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { CHARACTER, cornersOf, type PlaneCorners, PlaneGround } from './PlaneGround.tsx';
import { FONT, type PlanePoint, PointMark, RADIUS, shorten } from './PointMark.tsx';
import { placeLabels } from './place-labels.ts';
import classes from './plane.module.css';
import { type PlaneAxis, readingOrder, scaleOf, spreadCoinciding } from './plane.ts';

export type { PlanePoint } from './PointMark.tsx';

export interface PlaneProps {
  /** What the plane shows, for who cannot see it. */
  readonly label: string;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** Words in the four corners. */
  readonly corners?: PlaneCorners;
  /** Those named first where there is not room for all names come first. */
  readonly points: readonly PlanePoint[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** What the tip says of a point; without it the name and the description. */
  readonly tip?: (point: PlanePoint) => ReactNode;
}

/** How near to a point the pointer must come. */
const REACH = 16;
const MARGIN = { left: 52, right: 14, top: 14, bottom: 42 };
const NARROW = 560;

/**
 * Points between two axes. One of them is in the order of Tab; the arrows go on to the next as they are read, quarter by quarter,
 * Home and End to the ends, Enter chooses. Its table stands beside it.
 */
export function Plane(props: PlaneProps) {
  const { x, y, points, chosen } = props;
  const { ref, width: measured } = useElementSize();
  const [active, setActive] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);

  const width = Math.max(300, measured);
  const isNarrow = width < NARROW;
  const height = isNarrow ? Math.round(width * 1.08) : Math.min(640, Math.round(width * 0.72));
  const bounds = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const right = bounds.x + bounds.width;
  const bottom = bounds.y + bounds.height;
  const toX = scaleOf(x, bounds.x + RADIUS, right - RADIUS);
  const toY = scaleOf(y, bottom - RADIUS, bounds.y + RADIUS);

  const corners = cornersOf(props.corners, bounds);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scales and bounds follow from the width and the axes
  const { drawn, labels } = useMemo(() => {
    const first = [...points].sort(
      (a, b) => Number(b.id === chosen) - Number(a.id === chosen) || rankOf(a) - rankOf(b),
    );
    const drawn = spreadCoinciding(
      points.map((point) => ({ ...point, x: toX(point.x), y: toY(point.y) })),
      RADIUS / 2,
      RADIUS * 1.5,
    );
    const at = new Map(drawn.map((point) => [point.id, point]));
    const labels = placeLabels(
      first.map(({ id, name }) => ({
        id,
        x: at.get(id)!.x,
        y: at.get(id)!.y,
        radius: RADIUS,
        width: shorten(name).length * FONT * CHARACTER,
        height: FONT + 2,
      })),
      bounds,
      corners.map(({ box }) => box),
    );
    return { drawn: at, labels };
  }, [points, chosen, width, x.minimum, x.maximum, y.minimum, y.maximum]);

  const order = useMemo(
    () => readingOrder(points, { x: x.cut, y: y.cut }).map(({ id }) => id),
    [points, x.cut, y.cut],
  );
  const tabStop = order.find((id) => id === stop) ?? order.find((id) => id === chosen) ?? order[0];

  /** The point under the pointer: the one whose name it is on, otherwise the nearest within reach. */
  const pointed = (event: MouseEvent<SVGSVGElement>): string | null => {
    const target = event.target as Element;
    // A click without a pointer, as assistive technology makes it, is on the point itself.
    if (target.tagName === 'text' || event.detail === 0) {
      const named = target.closest<SVGElement>('[data-point]')?.dataset.point;
      if (named !== undefined && (event.type === 'click' || target.tagName === 'text')) return named;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const distance = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - (event.clientX - left), y - (event.clientY - top));
    let nearest: string | null = null;
    let least = REACH;
    for (const [id, at] of drawn) {
      if (distance(at) < least) {
        nearest = id;
        least = distance(at);
      }
    }
    return nearest;
  };

  const move = (event: KeyboardEvent) => {
    const id = (event.target as SVGElement).dataset.point;
    if (id === undefined) return;
    const at = order.indexOf(id);
    const to =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? Math.min(at + 1, order.length - 1)
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? Math.max(at - 1, 0)
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? order.length - 1
              : null;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onChoose(id);
    } else if (to !== null) {
      event.preventDefault();
      svg.current?.querySelector<SVGElement>(`[data-point="${CSS.escape(order[to]!)}"]`)?.focus();
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  };

  const tipped = points.find(({ id }) => id === active);
  const seat = tipped && drawn.get(tipped.id);
  const byId = new Map(points.map((point) => [point.id, point]));

  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
        <svg
          ref={svg}
          width={width}
          height={height}
          className={classes.plane}
          role="group"
          aria-label={props.label}
          onKeyDown={move}
          onMouseMove={(event) => setActive(pointed(event))}
          onMouseLeave={() => setActive(null)}
          onClick={(event) => {
            const id = pointed(event);
            if (id !== null) props.onChoose(id);
          }}
        >
          <PlaneGround
            x={x}
            y={y}
            toX={toX}
            toY={toY}
            bounds={bounds}
            corners={corners}
            isNarrow={isNarrow}
          />
          {order.map((id) => {
            const point = byId.get(id)!;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
              <g
                key={id}
                role="button"
                tabIndex={id === tabStop ? 0 : -1}
                aria-label={`${point.name}: ${point.description}`}
                aria-pressed={id === chosen}
                className={classes.point}
                data-point={id}
                data-faded={point.isFaded ?? false}
                onFocus={() => {
                  setActive(id);
                  setStop(id);
                }}
                onBlur={() => setActive(null)}
              >
                <PointMark point={point} at={drawn.get(id)!} label={labels.get(id)} />
              </g>
            );
          })}
          {/* What is looked at or chosen is drawn once more on top. */}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g aria-hidden="true" className={classes.top}>
            {[...new Set([chosen, active])].map((id) => {
              const point = id === null ? undefined : byId.get(id);
              return (
                point && (
                  <g key={point.id} data-chosen={point.id === chosen}>
                    <PointMark point={point} at={drawn.get(point.id)!} label={labels.get(point.id)} hasRing />
                  </g>
                )
              );
            })}
          </g>
        </svg>
      )}
      {tipped && seat && (
        <div
          className={classes.tip}
          aria-hidden="true"
          style={{
            ...(seat.x > width / 2 ? { right: width - seat.x + 14 } : { left: seat.x + 14 }),
            ...(seat.y > height / 2 ? { bottom: height - seat.y + 10 } : { top: seat.y + 10 }),
          }}
        >
          {props.tip?.(tipped) ?? (
            <>
              <strong>{tipped.name}</strong>
              <span>{tipped.description}</span>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** A point that stepped back leaves room for the names of the others. */
const rankOf = (point: PlanePoint) => (point.isFaded ? 1 : 0);

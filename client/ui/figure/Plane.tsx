import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { CHARACTER, cornersOf, type PlaneCorners, PlaneGround } from './PlaneGround.tsx';
import { FONT, type PlanePoint, PointMark, RADIUS, shorten } from './PointMark.tsx';
import { placeLabels } from './place-labels.ts';
import classes from './plane.module.css';
import { type PlaneAxis, readingOrder, scaleOf, spreadCoinciding } from './plane.ts';
import { usePointFocus } from './use-point-focus.ts';

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

const MARGIN = { left: 52, right: 14, top: 14, bottom: 42 };
const NARROW = 560;

/** Points between two axes, read quarter by quarter. Its table stands beside it. */
export function Plane(props: PlaneProps) {
  const { x, y, points, chosen } = props;
  const { ref, width: measured } = useElementSize();

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
  const { active, drawing, pointOf } = usePointFocus({
    order,
    chosen,
    onChoose: props.onChoose,
    placeOf: (id) => drawn.get(id)!,
  });
  const tipped = points.find(({ id }) => id === active);
  const seat = tipped && drawn.get(tipped.id);
  const byId = new Map(points.map((point) => [point.id, point]));

  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        <svg {...drawing} width={width} height={height} className={classes.plane} aria-label={props.label}>
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
              <g
                key={id}
                {...pointOf(id)}
                aria-label={`${point.name}: ${point.description}`}
                className={classes.point}
                data-faded={point.isFaded ?? false}
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

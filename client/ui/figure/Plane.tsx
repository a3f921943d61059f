import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Tokens } from '../tokens.ts';
import { CHARACTER, cornersOf, type PlaneCorners, PlaneGround } from './PlaneGround.tsx';
import { type Box, placeLabels } from './place-labels.ts';
import classes from './plane.module.css';
import { type PlaneAxis, readingOrder, scaleOf, spreadCoinciding } from './plane.ts';

/** What stands at a point; its colour never says more than its shape. */
export interface PlaneSign {
  /** Outline in a square of 12 × 12, as those of the attitudes. */
  readonly path: string;
  readonly token: keyof Tokens;
  readonly isHollow?: boolean;
}

export interface PlanePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** What else is to be said of it: in the tip, and for who cannot see the plane. */
  readonly description: string;
  readonly sign?: PlaneSign;
  /** Steps back, but keeps its place. */
  readonly isFaded?: boolean;
}

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

const dot: PlaneSign = { path: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z', token: 'ink' };
const RADIUS = 6;
const FONT = 12;
const LONGEST = 26;
const MARGIN = { left: 52, right: 14, top: 14, bottom: 42 };
const NARROW = 560;

const shorten = (name: string) =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;

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

  const move = (event: KeyboardEvent, id: string) => {
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

  const raised = active ?? null;
  const tipped = raised === null ? undefined : points.find(({ id }) => id === raised);
  const seat = raised === null ? undefined : drawn.get(raised);
  // What is looked at or chosen is drawn last, so that nothing lies over it.
  const inDrawingOrder = [...order].sort(
    (a, b) => Number(a === raised || a === chosen) - Number(b === raised || b === chosen),
  );
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
          onMouseLeave={() => setActive(null)}
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
          {inDrawingOrder.map((id) => {
            const point = byId.get(id)!;
            const at = drawn.get(id)!;
            const label = labels.get(id);
            const sign = point.sign ?? dot;
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
                data-chosen={id === chosen}
                onClick={() => props.onChoose(id)}
                onKeyDown={(event) => move(event, id)}
                onMouseEnter={() => setActive(id)}
                onFocus={() => {
                  setActive(id);
                  setStop(id);
                }}
                onBlur={() => setActive(null)}
              >
                <circle cx={at.x} cy={at.y} r={12} fill="transparent" />
                <circle cx={at.x} cy={at.y} r={RADIUS + 3.5} className={classes.ring} />
                <path
                  d={sign.path}
                  transform={`translate(${at.x - 6} ${at.y - 6})`}
                  className={classes.sign}
                  data-hollow={sign.isHollow ?? false}
                  style={{ color: `var(--kv-${sign.token})` }}
                />
                {label && (
                  <text {...anchorOf(label, at.x)} y={label.y + FONT - 1} className={classes.name}>
                    {shorten(point.name)}
                  </text>
                )}
              </g>
            );
          })}
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

/** A name keeps close to its point: its width is only an estimate. */
function anchorOf(label: Box, x: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  const middle = label.x + label.width / 2;
  if (Math.abs(middle - x) < 1) return { x: middle, textAnchor: 'middle' };
  return middle > x ? { x: label.x, textAnchor: 'start' } : { x: label.x + label.width, textAnchor: 'end' };
}

import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { attitudePath, attitudeToken } from '../../ui/attitude.ts';
import { attitudeOf } from '../../ui/facts/words.ts';
import { scaleOf } from '../../ui/figure/plane.ts';
import type { IssueOutlook } from './documents.ts';
import { LineAxis } from './LineAxis.tsx';
import type { PositionRow, ShareStep } from './model.ts';
import { laneHeight, OutcomeLanes } from './OutcomeLanes.tsx';
import classes from './position-line.module.css';
import { stackMarks } from './position-line.ts';
import type { Lane } from './use-lanes.ts';

/** Below this width names stand above their lanes instead of beside them. */
const NARROW = 640;
const MARGIN = { left: 196, right: 164 };
const EDGE = 14;
const AXIS = 40;
const TOP = 8;
/** A pile of partners grows no higher. */
const MOST = { wide: 260, narrow: 220 };
const REACH = 16;
const RADIUS: Readonly<Record<ShareStep, number>> = { 1: 5, 2: 6.5, 3: 8, 4: 10 };

/**
 * Partners at their positions, piled up where they coincide, and below them on the same scale where the issue ends. One partner is in
 * the order of Tab; the arrows go from the lower end to the upper, Enter opens the card.
 */
export function PositionLine(props: {
  label: string;
  outlook: IssueOutlook;
  rows: readonly PositionRow[];
  lanes: readonly Lane[];
  describe: (row: PositionRow) => string;
  chosen: string | null;
  onChoose: (partnerId: string) => void;
}) {
  const { outlook, rows, lanes, chosen } = props;
  const { ref, width: measured } = useElementSize();
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);

  const width = Math.max(300, measured);
  const isNarrow = width < NARROW;
  const left = isNarrow ? EDGE : MARGIN.left;
  const right = width - (isNarrow ? EDGE : MARGIN.right);
  const toX = scaleOf(outlook, left, right);
  const { minimum, maximum } = outlook;
  const { marks, swarm } = useMemo(() => {
    const toX = scaleOf({ minimum, maximum }, left, right);
    const marks = new Map(
      rows.map((row) => [
        row.id,
        { id: row.id, x: toX(row.at.value), radius: RADIUS[row.step ?? 1] * (isNarrow ? 0.85 : 1) },
      ]),
    );
    return { marks, swarm: stackMarks([...marks.values()], isNarrow ? MOST.narrow : MOST.wide) };
  }, [rows, minimum, maximum, left, right, isNarrow]);

  const line = TOP + Math.max(24, swarm.height) + 3;
  const lanesTop = line + AXIS;
  const height = lanesTop + lanes.length * laneHeight(isNarrow) + 4;
  const tabStop = rows.find(({ id }) => id === stop) ?? rows.find(({ id }) => id === chosen) ?? rows[0];
  const expected = lanes.find(({ id }) => id === 'expected');

  const placeOf = (id: string) => ({
    x: marks.get(id)!.x,
    y: line - 3 - swarm.heights.get(id)!,
    radius: marks.get(id)!.radius * swarm.shrink,
  });

  const pointed = (event: MouseEvent<SVGSVGElement>): string | null => {
    // A click without a pointer, as assistive technology makes it, is on the partner itself.
    if (event.detail === 0 && event.type === 'click') {
      return (event.target as Element).closest<SVGElement>('[data-partner]')?.dataset.partner ?? null;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    let nearest: string | null = null;
    let least = REACH;
    for (const { id } of rows) {
      const { x, y } = placeOf(id);
      const distance = Math.hypot(x - (event.clientX - left), y - (event.clientY - top));
      if (distance < least) {
        nearest = id;
        least = distance;
      }
    }
    return nearest;
  };

  const move = (event: KeyboardEvent) => {
    const id = (event.target as SVGElement).dataset.partner;
    if (id === undefined) return;
    const at = rows.findIndex((row) => row.id === id);
    const last = rows.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onChoose(id);
    } else if (to !== undefined) {
      event.preventDefault();
      svg.current?.querySelector<SVGElement>(`[data-partner="${CSS.escape(rows[to]!.id)}"]`)?.focus();
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  };

  const tipped = rows.find(({ id }) => id === active);
  const seat = tipped && placeOf(tipped.id);
  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
        <svg
          ref={svg}
          width={width}
          height={height}
          className={classes.figure}
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
          {expected?.band && (
            <rect
              x={toX(expected.band.low)}
              width={Math.max(1, toX(expected.band.high) - toX(expected.band.low))}
              y={TOP}
              height={line - TOP}
              className={classes.shade}
            />
          )}
          {expected?.at != null && (
            <line
              x1={toX(expected.at)}
              x2={toX(expected.at)}
              y1={TOP}
              y2={height}
              className={classes.guide}
            />
          )}
          <LineAxis
            outlook={outlook}
            y={line}
            left={left}
            right={right}
            width={width}
            toX={toX}
            isNarrow={isNarrow}
          />
          {rows.map((row) => (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              key={row.id}
              role="button"
              tabIndex={row.id === tabStop?.id ? 0 : -1}
              aria-label={`${row.name}: ${props.describe(row)}`}
              aria-pressed={row.id === chosen}
              className={classes.partner}
              data-partner={row.id}
              onFocus={() => {
                setActive(row.id);
                setStop(row.id);
              }}
              onBlur={() => setActive(null)}
            >
              <Mark row={row} at={placeOf(row.id)} ring={row.id === chosen ? 'chosen' : 'none'} />
            </g>
          ))}
          {tipped && seat && (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
            <g aria-hidden="true" className={classes.top}>
              <Mark row={tipped} at={seat} ring={tipped.id === chosen ? 'chosen' : 'active'} />
            </g>
          )}
          <OutcomeLanes
            lanes={lanes}
            top={lanesTop}
            left={left}
            right={right}
            width={width}
            toX={toX}
            isNarrow={isNarrow}
          />
        </svg>
      )}
      {tipped && seat && (
        <div
          className={classes.tip}
          aria-hidden="true"
          style={{
            ...(seat.x > width / 2 ? { right: width - seat.x + 14 } : { left: seat.x + 14 }),
            top: seat.y + 12,
          }}
        >
          <strong>{tipped.name}</strong>
          <span>{props.describe(tipped)}</span>
        </div>
      )}
    </div>
  );
}

function Mark(props: {
  row: PositionRow;
  at: { readonly x: number; readonly y: number; readonly radius: number };
  ring: 'none' | 'active' | 'chosen';
}) {
  const { row, at } = props;
  const attitude = attitudeOf(row.at.position);
  const scale = at.radius / 6;
  return (
    <>
      <circle cx={at.x} cy={at.y} r={at.radius + 3} className={classes.ring} data-ring={props.ring} />
      <path
        d={attitudePath[attitude]}
        transform={`translate(${at.x - at.radius} ${at.y - at.radius}) scale(${scale})`}
        className={classes.sign}
        data-unweighed={row.step === null}
        style={{ color: `var(--kv-${attitudeToken[attitude]})` }}
      />
    </>
  );
}

import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { attitudePath, attitudeToken } from '../../ui/attitude.ts';
import { attitudeOf } from '../../ui/facts/words.ts';
import { scaleOf } from '../../ui/figure/plane.ts';
import { usePointFocus } from '../../ui/figure/use-point-focus.ts';
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
const RADIUS: Readonly<Record<ShareStep, number>> = { 1: 5, 2: 6.5, 3: 8, 4: 10 };

/** Partners at their positions, piled up where they coincide, and below them on the same scale where the issue ends. */
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
  const expected = lanes.find(({ id }) => id === 'expected');

  const placeOf = (id: string) => ({
    x: marks.get(id)!.x,
    y: line - 3 - swarm.heights.get(id)!,
    radius: marks.get(id)!.radius * swarm.shrink,
  });

  const { active, drawing, pointOf } = usePointFocus({
    order: rows.map(({ id }) => id),
    chosen,
    onChoose: props.onChoose,
    placeOf,
  });
  const tipped = rows.find(({ id }) => id === active);
  const seat = tipped && placeOf(tipped.id);
  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        <svg {...drawing} width={width} height={height} className={classes.figure} aria-label={props.label}>
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
            <g
              key={row.id}
              {...pointOf(row.id)}
              aria-label={`${row.name}: ${props.describe(row)}`}
              className={classes.partner}
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

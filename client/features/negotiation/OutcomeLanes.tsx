import classes from './position-line.module.css';
import type { Lane } from './use-lanes.ts';

const WIDE = 26;
const NARROW = 40;

export const laneHeight = (isNarrow: boolean) => (isNarrow ? NARROW : WIDE);

/** Signs in a square of 12 × 12, none of them that of an attitude. */
const signs = {
  triangle: 'M0.5 1.5h11L6 11z',
  cross: 'M4.5 0.5h3v4h4v3h-4v4h-3v-4h-4v-3h4z',
  stand: 'M5 1h2v8h4v2H1V9h4z',
} as const;

/** A lane for each outcome: its name, where it is, and its value in words. */
export function OutcomeLanes(props: {
  lanes: readonly Lane[];
  top: number;
  left: number;
  right: number;
  width: number;
  toX: (value: number) => number;
  isNarrow: boolean;
}) {
  const { left, right, toX, isNarrow } = props;
  const height = laneHeight(isNarrow);
  return props.lanes.map((lane, at) => {
    const top = props.top + at * height;
    const y = isNarrow ? top + 28 : top + height / 2;
    const text = isNarrow ? top + 14 : y + 4;
    return (
      <g key={lane.id}>
        <text x={isNarrow ? 2 : 0} y={text} className={classes.laneName} data-lane={lane.id}>
          {lane.name}
        </text>
        <text
          x={isNarrow ? props.width - 2 : right + 14}
          y={text}
          textAnchor={isNarrow ? 'end' : 'start'}
          className={classes.laneValue}
          data-lane={lane.id}
        >
          {lane.value}
        </text>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          <line x1={left} x2={right} y1={y} y2={y} className={classes.lane} />
          <Sign lane={lane} y={y} toX={toX} />
        </g>
      </g>
    );
  });
}

function Sign(props: { lane: Lane; y: number; toX: (value: number) => number }) {
  const { lane, y, toX } = props;
  const across = ({ low, high }: { low: number; high: number }) => ({
    x: toX(low),
    width: Math.max(2, toX(high) - toX(low)),
  });
  const at = lane.at == null ? null : toX(lane.at);
  if (lane.id === 'expected') {
    return (
      <>
        {lane.whisker && (
          <path
            d={`M${toX(lane.whisker.low)} ${y - 4}v8m0 -4H${toX(lane.whisker.high)}m0 -4v8`}
            className={classes.whisker}
          />
        )}
        {lane.band && <rect {...across(lane.band)} y={y - 6} height={12} className={classes.band} />}
        {at !== null && <line x1={at} x2={at} y1={y - 9} y2={y + 9} className={classes.value} />}
      </>
    );
  }
  if (lane.id === 'after') {
    const from = lane.from == null ? at : toX(lane.from);
    if (at === null || from === null) return null;
    const way = Math.sign(at - from);
    return (
      <>
        {Math.abs(at - from) > 4 && (
          <line x1={from} x2={at - 3 * way} y1={y} y2={y} className={classes.move} />
        )}
        <path
          d={
            Math.abs(at - from) > 4
              ? `M${at - 7 * way} ${y - 5}L${at} ${y}L${at - 7 * way} ${y + 5}z`
              : `M${at - 1.5} ${y - 7}h3v14h-3z`
          }
          className={classes.head}
        />
      </>
    );
  }
  if (lane.id === 'win') {
    return lane.band ? <rect {...across(lane.band)} y={y - 3} height={6} className={classes.win} /> : null;
  }
  const sign = signs[lane.id === 'median' ? 'triangle' : lane.id === 'nash' ? 'cross' : 'stand'];
  return (
    <>
      {lane.band && lane.band.low !== lane.band.high && (
        <rect {...across(lane.band)} y={y - 1.5} height={3} className={classes.win} />
      )}
      {at !== null && (
        <path d={sign} transform={`translate(${at - 6} ${y - 6})`} className={classes.outcomeSign} />
      )}
    </>
  );
}

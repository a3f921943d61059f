import type { RouteDrawing } from './RouteLine.tsx';
import classes from './route.module.css';

const STEP = 26;
const EDGE = 18;
const X = 10;

/** A route from top to bottom, for a narrow page. */
export function RouteStack(props: RouteDrawing) {
  const { stops, cutAfter } = props.route;
  const y = (index: number) => EDGE + index * STEP;
  const last = stops.length - 1;
  return (
    <svg width={props.width} height={2 * EDGE + last * STEP} className={classes.route} aria-hidden="true">
      {stops.slice(1).map((stop, index) => (
        <line
          key={stop.id}
          x1={X}
          x2={X}
          y1={y(index)}
          y2={y(index + 1)}
          className={classes.tie}
          data-cut={index === cutAfter}
        />
      ))}
      {cutAfter !== null && (
        <path d={`M${X - 6} ${y(cutAfter) + STEP / 2 - 2}h12m-12 4h12`} className={classes.bars} />
      )}
      {stops.map((stop, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button for it stands in the table
        <g
          key={stop.id}
          className={classes.stop}
          data-end={index === 0 || index === last}
          data-chosen={stop.id === props.chosen}
          onClick={() => props.onChoose(stop.id)}
        >
          <circle cx={X} cy={y(index)} r={5} className={classes.dot} />
          <text x={X + 14} y={y(index) + 4.5} className={classes.name}>
            {stop.name}
          </text>
        </g>
      ))}
    </svg>
  );
}

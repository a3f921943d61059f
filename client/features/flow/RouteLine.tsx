import classes from './route.module.css';
import type { Route } from './routes.ts';

const HEIGHT = 56;
/** Without names below it. */
const LOW = 42;
const EDGE = 8;
const CHARACTER = 6.5;
const GAP = 10;

export interface RouteDrawing {
  readonly route: Route;
  readonly width: number;
  readonly chosen: string | null;
  readonly onChoose: (partnerId: string) => void;
}

/** The ends stand above, those next to them below, and between these by turns. */
const isAbove = (index: number, count: number) =>
  index === 0 || index === count - 1 || (index % 2 === 0 && index !== count - 2);

/** Room for the name at a stop, in steps, beside the nearest names on its side; an end has half of what lies between. */
function roomAt(index: number, count: number): number {
  const distances = Array.from({ length: count }, (_, other) => Math.abs(other - index)).filter(
    (distance, other) => distance > 0 && isAbove(other, count) === isAbove(index, count),
  );
  const isEnd = index === 0 || index === count - 1;
  const edge = isEnd ? count - 1 : 2 * Math.min(index, count - 1 - index);
  return Math.min(edge, isEnd ? Math.min(...distances) / 2 : Math.min(...distances, edge));
}

/** A route from left to right. Names stand above and below by turns, so that each has the room of two. */
export function RouteLine(props: RouteDrawing) {
  const { stops, cutAfter } = props.route;
  const step = (props.width - 2 * EDGE) / Math.max(1, stops.length - 1);
  const x = (index: number) => EDGE + index * step;
  const y = HEIGHT / 2;
  const height = stops.length > 2 ? HEIGHT : LOW;
  const last = stops.length - 1;
  return (
    <svg width={props.width} height={height} className={classes.route} aria-hidden="true">
      {stops.slice(1).map((stop, index) => (
        <line
          key={stop.id}
          x1={x(index)}
          x2={x(index + 1)}
          y1={y}
          y2={y}
          className={classes.tie}
          data-cut={index === cutAfter}
        />
      ))}
      {cutAfter !== null && (
        <path d={`M${x(cutAfter) + step / 2 - 2} ${y - 6}v12m4 -12v12`} className={classes.bars} />
      )}
      {stops.map((stop, index) => {
        const isEnd = index === 0 || index === last;
        const room = roomAt(index, stops.length) * step - GAP;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the button for it stands in the table
          <g
            key={stop.id}
            className={classes.stop}
            data-end={isEnd}
            data-chosen={stop.id === props.chosen}
            onClick={() => props.onChoose(stop.id)}
          >
            <title>{stop.name}</title>
            <circle cx={x(index)} cy={y} r={5} className={classes.dot} />
            <text
              x={index === 0 ? 2 : index === last ? props.width - 2 : x(index)}
              y={isAbove(index, stops.length) ? y - 12 : y + 20}
              textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
              className={classes.name}
            >
              {shorten(stop.name, room)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function shorten(name: string, room: number): string {
  const characters = Math.max(10, Math.floor(room / CHARACTER));
  return name.length <= characters ? name : `${name.slice(0, characters - 1).trimEnd()}…`;
}

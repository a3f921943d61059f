import type { Tokens } from '../tokens.ts';
import type { Box } from './place-labels.ts';
import classes from './plane.module.css';

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

const dot: PlaneSign = { path: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z', token: 'ink' };
export const RADIUS = 6;
export const FONT = 12;
const LONGEST = 26;

export const shorten = (name: string) =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;

/** The sign of a point with its name, where there is room for it. */
export function PointMark(props: {
  point: PlanePoint;
  at: { readonly x: number; readonly y: number };
  label: Box | undefined;
  hasRing?: boolean;
}) {
  const { point, at, label } = props;
  const sign = point.sign ?? dot;
  return (
    <>
      <circle
        cx={at.x}
        cy={at.y}
        r={RADIUS + 3.5}
        className={classes.ring}
        data-shown={props.hasRing ?? false}
      />
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
    </>
  );
}

/** A name keeps close to its point: its width is only an estimate. */
function anchorOf(label: Box, x: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  const middle = label.x + label.width / 2;
  if (Math.abs(middle - x) < 1) return { x: middle, textAnchor: 'middle' };
  return middle > x ? { x: label.x, textAnchor: 'start' } : { x: label.x + label.width, textAnchor: 'end' };
}

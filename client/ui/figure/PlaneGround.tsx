import { useId } from 'react';
import type { Box } from './place-labels.ts';
import classes from './plane.module.css';
import { type PlaneAxis, ticksOf } from './plane.ts';

/** Words in the four corners of a plane. */
export interface PlaneCorners {
  readonly upperLeft: string;
  readonly upperRight: string;
  readonly lowerLeft: string;
  readonly lowerRight: string;
}

interface Corner {
  readonly text: string;
  readonly isRight: boolean;
  readonly isLow: boolean;
  /** The room it takes. */
  readonly box: Box;
}

/** Mean width of a character of Source Sans 3, as a share of the font size, on the safe side. */
export const CHARACTER = 0.53;
const FONT = 14;
const ROOM = 26;

export function cornersOf(words: PlaneCorners | undefined, bounds: Box): Corner[] {
  if (!words) return [];
  const corner = (text: string, isRight: boolean, isLow: boolean): Corner => {
    const width = text.length * FONT * CHARACTER + 12;
    return {
      text,
      isRight,
      isLow,
      box: {
        x: isRight ? bounds.x + bounds.width - width : bounds.x,
        y: isLow ? bounds.y + bounds.height - ROOM : bounds.y,
        width,
        height: ROOM,
      },
    };
  };
  return [
    corner(words.upperLeft, false, false),
    corner(words.upperRight, true, false),
    corner(words.lowerLeft, false, true),
    corner(words.lowerRight, true, true),
  ];
}

/** The axes of a plane, its cuts, and the words in its corners. The points say their own values to who cannot see it. */
export function PlaneGround(props: {
  x: PlaneAxis;
  y: PlaneAxis;
  toX: (value: number) => number;
  toY: (value: number) => number;
  bounds: Box;
  corners: readonly Corner[];
  isNarrow: boolean;
}) {
  const { x, y, toX, toY, bounds } = props;
  const clip = useId();
  const right = bounds.x + bounds.width;
  const bottom = bounds.y + bounds.height;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      <clipPath id={clip}>
        <rect {...bounds} />
      </clipPath>
      <rect {...bounds} className={classes.ground} />
      {ticksOf(x, props.isNarrow ? 2 : 4).map((tick) => (
        <g key={tick} transform={`translate(${toX(tick)} ${bottom})`}>
          <line y2={4} className={classes.tick} />
          <text y={17} textAnchor="middle" className={classes.figure}>
            {x.format(tick)}
          </text>
        </g>
      ))}
      {ticksOf(y, 4).map((tick) => (
        <g key={tick} transform={`translate(${bounds.x} ${toY(tick)})`}>
          <line x2={-4} className={classes.tick} />
          <text x={-8} y={4} textAnchor="end" className={classes.figure}>
            {y.format(tick)}
          </text>
        </g>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end" className={classes.axis}>
        {x.name} →
      </text>
      <text transform={`translate(13 ${bounds.y}) rotate(-90)`} textAnchor="end" className={classes.axis}>
        {y.name} →
      </text>
      <g clipPath={`url(#${clip})`} className={classes.cut}>
        {x.cut !== null && <line x1={toX(x.cut)} x2={toX(x.cut)} y1={bounds.y} y2={bottom} />}
        {y.cut !== null && <line x1={bounds.x} x2={right} y1={toY(y.cut)} y2={toY(y.cut)} />}
      </g>
      {props.corners.map(({ text, isRight, isLow }) => (
        <text
          key={text}
          x={isRight ? right - 8 : bounds.x + 8}
          y={isLow ? bottom - 9 : bounds.y + 18}
          textAnchor={isRight ? 'end' : 'start'}
          className={classes.corner}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

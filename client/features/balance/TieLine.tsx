import { memo, useMemo } from 'react';
import { type Curve, jaggedPath, smoothPath } from './camps-layout.ts';
import classes from './tie-line.module.css';

/**
 * A tie as the map draws it: negative is dotted with a bar across its middle. One that strains is jagged; one that strains however the
 * field is split is heavy as well.
 */
export const TieLine = memo(function TieLine(props: {
  curve: Curve;
  isNegative: boolean;
  isStrained?: boolean;
  isAlways?: boolean;
  isFaded?: boolean;
  isChosen?: boolean;
}) {
  const { curve, isNegative } = props;
  const { path, middle, angle } = useMemo(
    () => ({ ...jaggedPath(curve), ...(props.isStrained ? {} : { path: smoothPath(curve) }) }),
    [curve, props.isStrained],
  );
  const reach = 7;
  return (
    <g
      className={classes.line}
      data-negative={isNegative}
      data-strained={props.isStrained ?? false}
      data-always={props.isAlways ?? false}
      data-faded={props.isFaded ?? false}
      data-chosen={props.isChosen ?? false}
    >
      {props.isStrained && <path d={smoothPath(curve)} className={classes.hit} />}
      {props.isStrained && <path d={path} className={classes.halo} />}
      <path d={path} className={classes.stroke} />
      {isNegative && (
        <line
          x1={middle.x - Math.sin(angle) * reach}
          y1={middle.y + Math.cos(angle) * reach}
          x2={middle.x + Math.sin(angle) * reach}
          y2={middle.y - Math.cos(angle) * reach}
          className={classes.bar}
        />
      )}
    </g>
  );
});

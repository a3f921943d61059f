import classes from './bar.module.css';

/** What a bar means; the words beside it say the same. */
export type BarTone = 'accent' | 'for' | 'against';

const HEIGHT = 16;

/**
 * A bar in a row of a table, whose figure stands beside it: from 0 to `value`, to the left below 0. `mark` is a second value on the
 * same scale, drawn as a line.
 */
export function Bar(props: {
  parts: readonly { readonly value: number; readonly tone: BarTone }[];
  minimum?: number;
  maximum: number;
  mark?: number | null;
}) {
  const minimum = props.minimum ?? 0;
  const length = props.maximum - minimum || 1;
  const at = (value: number) => ((value - minimum) / length) * 100;
  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classes.bar}
      height={HEIGHT}
      aria-hidden="true"
    >
      {props.parts.map(({ value, tone }) => (
        <rect
          key={`${tone} ${value < 0}`}
          x={Math.min(at(0), at(value))}
          width={Math.abs(at(value) - at(0))}
          y={3}
          height={HEIGHT - 6}
          className={classes.part}
          data-tone={tone}
        />
      ))}
      <line x1={at(0)} x2={at(0)} y1={0} y2={HEIGHT} className={classes.zero} />
      {typeof props.mark === 'number' && (
        <line x1={at(props.mark)} x2={at(props.mark)} y1={0} y2={HEIGHT} className={classes.mark} />
      )}
    </svg>
  );
}

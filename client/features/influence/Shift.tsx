import { attitudePath, attitudeToken } from '../../ui/attitude.ts';
import { attitudeOf } from '../../ui/facts/words.ts';
import classes from './shift.module.css';

const WIDTH = 168;
const HEIGHT = 18;
const EDGE = 9;

/** From where a position is (an open ring) to where it goes (the sign of its attitude), between −1 and +1. The figures beside it say the same. */
export function Shift(props: { now: number | null; settled: number | null }) {
  const at = (position: number) => EDGE + ((position + 1) / 2) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  const { now, settled } = props;
  const attitude = settled === null ? null : attitudeOf(settled);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      className={classes.shift}
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} className={classes.scale} />
      <line x1={at(0)} x2={at(0)} y1={2} y2={HEIGHT - 2} className={classes.zero} />
      {now !== null && settled !== null && (
        <line x1={at(now)} x2={at(settled)} y1={middle} y2={middle} className={classes.way} />
      )}
      {now !== null && <circle cx={at(now)} cy={middle} r={4} className={classes.now} />}
      {settled !== null && attitude && (
        <path
          d={attitudePath[attitude]}
          transform={`translate(${at(settled) - 6} ${middle - 6})`}
          className={classes.settled}
          style={{ color: `var(--kv-${attitudeToken[attitude]})` }}
        />
      )}
    </svg>
  );
}

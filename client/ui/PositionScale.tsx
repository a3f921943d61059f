import { attitudePath, attitudeToken } from './attitude.ts';
import { attitudeOf } from './facts/words.ts';

const WIDTH = 132;
const HEIGHT = 16;
const EDGE = 8;

/** Where a position stands between strongly against and strongly for. The words beside it say the same. */
export function PositionScale(props: { position: number }) {
  const at = EDGE + ((props.position + 1) / 2) * (WIDTH - 2 * EDGE);
  const attitude = attitudeOf(props.position);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <line
        x1={EDGE}
        x2={WIDTH - EDGE}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke="var(--kv-line)"
        strokeWidth="3"
      />
      {[-1, -0.5, 0, 0.5, 1].map((tick) => {
        const x = EDGE + ((tick + 1) / 2) * (WIDTH - 2 * EDGE);
        const reach = tick === 0 ? 5 : 3;
        return (
          <line
            key={tick}
            x1={x}
            x2={x}
            y1={HEIGHT / 2 - reach}
            y2={HEIGHT / 2 + reach}
            stroke="var(--kv-edge)"
            strokeWidth="1"
          />
        );
      })}
      <g
        transform={`translate(${at - 6} ${HEIGHT / 2 - 6})`}
        style={{ color: `var(--kv-${attitudeToken[attitude]})` }}
      >
        <path
          d={attitudePath[attitude]}
          fill="currentColor"
          stroke="var(--kv-surface)"
          strokeWidth="1.5"
          paintOrder="stroke"
        />
      </g>
    </svg>
  );
}

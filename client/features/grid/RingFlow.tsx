import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RingMove } from './model.ts';
import { layOutRings, type RingBar } from './ring-bands.ts';
import classes from './ring-flow.module.css';

const HEIGHT = 240;
const TOP = 24;
const BAR = 6;
const LABEL = 104;

/** From the ring where partners are to the ring where they should be: a band that rises leads closer. The list below it names them. */
export function RingFlow(props: {
  moves: readonly RingMove[];
  pointed: RingMove | null;
  onPoint: (move: RingMove | null) => void;
}) {
  const { t } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const hatch = useId();
  const width = Math.min(620, Math.max(300, measured));
  const { actual, desired, bands } = layOutRings(props.moves, HEIGHT);
  const left = LABEL + BAR;
  const right = width - LABEL - BAR;
  const middle = (left + right) / 2;
  const label = (bar: RingBar, x: number, anchor: 'start' | 'end') => (
    <g key={bar.ring}>
      <rect
        x={anchor === 'end' ? left - BAR : right}
        y={bar.y}
        width={BAR}
        height={bar.height}
        className={classes.bar}
      />
      <text x={x} y={bar.y + bar.height / 2 + 4} textAnchor={anchor} className={classes.name}>
        {t(`words.ring.${bar.ring}`)}
        <tspan className={classes.count}> {bar.count}</tspan>
      </text>
    </g>
  );
  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        <svg width={width} height={TOP + HEIGHT + 4} aria-hidden="true" className={classes.flow}>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" x2="0" y1="0" y2="6" className={classes.hatch} />
          </pattern>
          <text x={left} y={12} textAnchor="end" className={classes.side}>
            {t('grid.rings.actual')}
          </text>
          <text x={right} y={12} className={classes.side}>
            {t('grid.rings.desired')}
          </text>
          <g transform={`translate(0 ${TOP})`}>
            {bands.map(({ move, left: from, right: to, height }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list below says the same
              <path
                key={`${move.from} ${move.to}`}
                d={`M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}v${height}C${middle} ${to + height} ${middle} ${from + height} ${left} ${from + height}z`}
                className={classes.band}
                data-way={move.approach > 0 ? 'closer' : move.approach < 0 ? 'back' : 'in-place'}
                data-faded={props.pointed !== null && props.pointed !== move}
                style={move.approach < 0 ? { fill: `url(#${hatch})` } : undefined}
                onMouseEnter={() => props.onPoint(move)}
                onMouseLeave={() => props.onPoint(null)}
              />
            ))}
            {actual.map((bar) => label(bar, left - BAR - 6, 'end'))}
            {desired.map((bar) => label(bar, right + BAR + 6, 'start'))}
          </g>
        </svg>
      )}
    </div>
  );
}

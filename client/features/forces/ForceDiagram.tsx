import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './force-diagram.module.css';
import type { ForceSides, NamedStance } from './model.ts';

/** Below this width a name stands above its arrow instead of behind it. */
const NARROW = 620;
const ROW = 26;
const NARROW_ROW = 42;
const TOP = 30;
/** Pixels for a name at the outer end of an arrow. */
const NAME = 168;
/** Pixels for the figure behind a name, and for one character of a name. */
const VALUE = 44;
const CHARACTER = 6.4;
const AXIS_GAP = 10;
const HEAD = 7;

/** Arrows that push from both sides against the line of how things stand (Lewin 1951). The table beside it says the same. */
export function ForceDiagram(props: {
  sides: ForceSides;
  issue: string;
  chosen: string | null;
  onChoose: (partnerId: string) => void;
}) {
  const { t } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const { sides } = props;
  const rows = Math.max(1, sides.driving.length, sides.restraining.length);
  const width = Math.max(320, measured);
  const isNarrow = width < NARROW;
  const rowHeight = isNarrow ? NARROW_ROW : ROW;
  const height = TOP + rows * rowHeight + 8;
  const middle = width / 2;
  const longest = Math.max(24, middle - (isNarrow ? 4 : NAME) - AXIS_GAP);
  const lengthOf = (stance: NamedStance) =>
    Math.max(HEAD + 1, (Math.abs(stance.force ?? 0) / (sides.strongest || 1)) * longest);

  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        <svg width={width} height={height} aria-hidden="true" className={classes.diagram}>
          <title>{t('forces.diagram', { issue: props.issue })}</title>
          <line x1={middle} x2={middle} y1={6} y2={height} className={classes.axis} />
          <text x={middle - AXIS_GAP} y={18} textAnchor="end" className={classes.side}>
            {t('forces.driving')} →
          </text>
          <text x={middle + AXIS_GAP} y={18} className={classes.side}>
            ← {t('forces.restraining')}
          </text>
          {sides.driving.map((stance, row) => (
            <Arrow
              key={stance.id}
              stance={stance}
              y={TOP + row * rowHeight}
              height={rowHeight}
              x={middle}
              length={lengthOf(stance)}
              way={-1}
              isNarrow={isNarrow}
              chosen={props.chosen}
              onChoose={props.onChoose}
            />
          ))}
          {sides.restraining.map((stance, row) => (
            <Arrow
              key={stance.id}
              stance={stance}
              y={TOP + row * rowHeight}
              height={rowHeight}
              x={middle}
              length={lengthOf(stance)}
              way={1}
              isNarrow={isNarrow}
              chosen={props.chosen}
              onChoose={props.onChoose}
            />
          ))}
          {sides.driving.length === 0 && (
            <text x={middle - AXIS_GAP} y={TOP + 18} textAnchor="end" className={classes.nobody}>
              {t('forces.none')}
            </text>
          )}
          {sides.restraining.length === 0 && (
            <text x={middle + AXIS_GAP} y={TOP + 18} className={classes.nobody}>
              {t('forces.none')}
            </text>
          )}
        </svg>
      )}
    </div>
  );
}

/** @param props.way −1 for an arrow that comes from the left, 1 for one from the right */
function Arrow(props: {
  stance: NamedStance;
  y: number;
  height: number;
  x: number;
  length: number;
  way: -1 | 1;
  isNarrow: boolean;
  chosen: string | null;
  onChoose: (partnerId: string) => void;
}) {
  const { i18n } = useTranslation();
  const { stance, way } = props;
  const { y } = props;
  const top = props.isNarrow ? y + 14 : y;
  const tip = props.x + way * AXIS_GAP;
  const tail = tip + way * props.length;
  const neck = tip + way * HEAD;
  const name = props.isNarrow ? { x: tip, y: y + 12 } : { x: tail + way * 6, y: y + 16 };
  const room = props.x - AXIS_GAP - VALUE - (props.isNarrow ? 0 : props.length);
  const shape = `M${tail} ${top + 6}H${neck}V${top + 2}L${tip} ${top + 12}L${neck} ${top + 22}V${top + 18}H${tail}z`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button for it stands in the table
    <g
      className={classes.row}
      data-side={way < 0 ? 'driving' : 'restraining'}
      data-chosen={props.chosen === stance.partnerId}
      onClick={() => props.onChoose(stance.partnerId)}
    >
      <rect
        x={way < 0 ? 0 : props.x}
        y={y}
        width={props.x}
        height={props.height - 2}
        fill="transparent"
        className={classes.hit}
      />
      <path d={shape} className={classes.arrow} />
      <text {...name} textAnchor={way < 0 ? 'end' : 'start'} className={classes.name}>
        {shorten(stance.name, room)}
        <tspan className={classes.value}>
          {' '}
          {formatNumber(Math.abs(stance.force ?? 0), i18n.language, 2)}
        </tspan>
      </text>
    </g>
  );
}

/** A name cut to what fits in so many pixels. */
function shorten(name: string, room: number): string {
  const characters = Math.max(18, Math.floor(room / CHARACTER));
  return name.length <= characters ? name : `${name.slice(0, characters - 1).trimEnd()}…`;
}

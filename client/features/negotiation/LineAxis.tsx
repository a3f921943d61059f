import { useTranslation } from 'react-i18next';
import { ticksOf } from '../../ui/figure/plane.ts';
import type { IssueOutlook } from './documents.ts';
import classes from './position-line.module.css';
import { endTicks } from './position-line.ts';
import { useWords } from './use-words.ts';

/** The scale of an issue with its ends named. The partners say their own positions to who cannot see it. */
export function LineAxis(props: {
  outlook: IssueOutlook;
  y: number;
  left: number;
  right: number;
  width: number;
  toX: (value: number) => number;
  isNarrow: boolean;
}) {
  const { t } = useTranslation();
  const { figure } = useWords();
  const { outlook, y, left, right, width, toX, isNarrow } = props;
  const { minimum, maximum } = outlook;
  const ends = isNarrow
    ? { low: 2, high: width - 2, y: y + 34, lowAnchor: 'start' as const, highAnchor: 'end' as const }
    : { low: left - 14, high: right + 14, y: y + 4, lowAnchor: 'end' as const, highAnchor: 'start' as const };
  const room = isNarrow ? left - 2 : 0;
  const seat = (tick: number) => {
    if (room > 0 && tick === minimum) return { x: -room, textAnchor: 'start' as const };
    if (room > 0 && tick === maximum) return { x: room, textAnchor: 'end' as const };
    return { textAnchor: 'middle' as const };
  };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      <line x1={left} x2={right} y1={y} y2={y} className={classes.axis} />
      {endTicks(minimum, maximum, ticksOf(outlook, isNarrow ? 2 : 4)).map((tick) => (
        <g key={tick} transform={`translate(${toX(tick)} ${y})`}>
          <line y2={5} className={classes.axis} />
          <text y={19} {...seat(tick)} className={classes.tick}>
            {figure(outlook, tick)}
          </text>
        </g>
      ))}
      <text x={ends.low} y={ends.y} textAnchor={ends.lowAnchor} className={classes.end}>
        ← {t('bargaining.end.against')}
      </text>
      <text x={ends.high} y={ends.y} textAnchor={ends.highAnchor} className={classes.end}>
        {t('bargaining.end.for')} →
      </text>
    </g>
  );
}

import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { twoLines } from '../../graph/label.ts';
import classes from './camps-figure.module.css';
import { type CampBox, type CampRow, layOutCamps, routeTie } from './camps-layout.ts';
import { isLit, type Mark } from './mark.ts';
import type { Split, Strain } from './model.ts';
import { TieLine } from './TieLine.tsx';

const CHARACTER = 5.9;
const LINE = 14;

interface CampsFigureProps {
  readonly split: Split;
  readonly nameOf: (id: string) => string;
  /** Partners with a row of their own. */
  readonly shown: ReadonlySet<string>;
  /** Whether ties that fit the split are drawn as well. */
  readonly showsFitting: boolean;
  readonly mark: Mark;
  readonly onMark: (mark: Mark) => void;
  readonly chosenPartner: string | null;
  readonly chosenRelationship: string | null;
  readonly onChoosePartner: (id: string) => void;
  readonly onChooseTie: (tie: Strain) => void;
}

/**
 * The camps facing each other, and the ties that go against them as jagged lines. One row is in the order of Tab; the arrows go on to
 * the next, Enter opens its card. The table below it says the same.
 */
export function CampsFigure(props: CampsFigureProps) {
  const { t } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const { split, shown, mark, nameOf } = props;
  const width = Math.max(300, measured);
  const layout = useMemo(() => layOutCamps(split, shown, width), [split, shown, width]);
  const isNarrow = layout.row > 30;
  const curves = useMemo(
    () => new Map([...split.strains, ...split.fitting].map((tie) => [tie.id, routeTie(layout, tie)])),
    [split, layout],
  );
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const order = layout.boxes.flatMap(({ rows }) => rows.map(({ id }) => id));
  const tabStop = order.find((id) => id === stop) ?? order[0];
  const strainsOf = useMemo(() => countEnds(split.strains), [split]);
  const isMarked = mark.length > 0;
  const litPartners = useMemo(() => {
    const drawn = props.showsFitting ? [...split.strains, ...split.fitting] : split.strains;
    return new Set([...mark, ...drawn.filter((tie) => isLit(tie, mark)).flatMap(({ a, b }) => [a, b])]);
  }, [mark, split, props.showsFitting]);
  const fitting = split.fitting.filter((tie) => props.showsFitting || (mark.length > 1 && isLit(tie, mark)));

  const move = (event: KeyboardEvent, id: string) => {
    const here = order.indexOf(id);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: order.length - 1,
    };
    const to = order[next[event.key] ?? -1];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onChoosePartner(id);
    } else if (event.key in next) {
      event.preventDefault();
      if (to) svg.current?.querySelector<SVGElement>(`[data-row="${CSS.escape(to)}"]`)?.focus();
    }
  };

  const row = (box: CampBox, { id, y }: CampRow) => {
    const count = strainsOf.get(id) ?? 0;
    const room = Math.floor((box.width - (count > 0 ? 34 : 14)) / CHARACTER);
    const name = nameOf(id);
    const lines = isNarrow ? twoLines(name, room - 2).text.split('\n') : [shorten(name, room)];
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
      <g
        key={id}
        role="button"
        tabIndex={id === tabStop ? 0 : -1}
        aria-label={t('balance.camps.partner', { name, count })}
        aria-pressed={id === props.chosenPartner}
        data-row={id}
        data-chosen={id === props.chosenPartner}
        data-faded={isMarked && !litPartners.has(id)}
        className={classes.row}
        onClick={() => props.onChoosePartner(id)}
        onKeyDown={(event) => move(event, id)}
        onMouseEnter={() => props.onMark([id])}
        onFocus={() => {
          setStop(id);
          props.onMark([id]);
        }}
        onBlur={() => props.onMark([])}
      >
        <title>{name}</title>
        <rect
          x={box.x + 1}
          y={y - layout.row / 2}
          width={box.width - 2}
          height={layout.row}
          className={classes.strip}
        />
        {lines.map((line, at) => (
          <text
            key={line}
            x={box.x + 9}
            y={y + 4 + (at - (lines.length - 1) / 2) * LINE}
            className={classes.name}
          >
            {line}
          </text>
        ))}
        {count > 0 && (
          <text x={box.x + box.width - 9} y={y + 4} textAnchor="end" className={classes.count}>
            {count}
          </text>
        )}
      </g>
    );
  };

  return (
    <div ref={ref} className={classes.place}>
      {measured > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
        <svg
          ref={svg}
          width={width}
          height={layout.height}
          className={classes.figure}
          role="group"
          aria-label={t('balance.camps.label', { count: split.factions.length })}
          onMouseLeave={() => props.onMark([])}
        >
          {layout.boxes.map((box) => (
            <g key={box.number}>
              <rect
                x={box.x}
                y={box.y}
                width={box.width}
                height={box.height}
                rx={6}
                className={classes.box}
              />
              <text x={box.x + 9} y={box.y + 20} className={classes.title}>
                {t('balance.camps.camp', { number: box.number })}
                <tspan className={classes.size}> · {box.size}</tspan>
              </text>
              {box.others > 0 && (
                <text x={box.x + 9} y={box.y + box.height - 9} className={classes.others}>
                  {t(`balance.camps.${box.rows.length > 0 ? 'others' : 'quiet'}`, { count: box.others })}
                </text>
              )}
              {box.rows.map((one) => row(box, one))}
            </g>
          ))}
          {fitting.map((tie) => {
            const curve = curves.get(tie.id);
            return (
              curve && (
                <TieLine
                  key={tie.id}
                  curve={curve}
                  isNegative={tie.isNegative}
                  isFaded={isMarked && !isLit(tie, mark)}
                />
              )
            );
          })}
          {split.strains.map((tie) => {
            const curve = curves.get(tie.id);
            return (
              curve && (
                // biome-ignore lint/a11y/noStaticElementInteractions: the button for it stands in the table
                <g
                  key={tie.id}
                  className={classes.tie}
                  onMouseEnter={() => props.onMark([tie.a, tie.b])}
                  onMouseLeave={() => props.onMark([])}
                  onClick={() => props.onChooseTie(tie)}
                >
                  <TieLine
                    curve={curve}
                    isNegative={tie.isNegative}
                    isStrained
                    isAlways={tie.isAlways === true}
                    isFaded={isMarked && !isLit(tie, mark)}
                    isChosen={tie.relationshipIds.includes(props.chosenRelationship ?? '')}
                  />
                </g>
              )
            );
          })}
        </svg>
      )}
    </div>
  );
}

const shorten = (name: string, room: number) =>
  name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;

function countEnds(ties: readonly Strain[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ties.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

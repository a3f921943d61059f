import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SalienceAttribute, SalienceClass } from '../../api/generated/graphql.ts';
import classes from './salience-venn.module.css';

const WIDTH = 460;
const HEIGHT = 392;
const RADIUS = 122;
const circles: Readonly<Record<SalienceAttribute, { x: number; y: number }>> = {
  POWER: { x: 165, y: 148 },
  LEGITIMACY: { x: 295, y: 148 },
  URGENCY: { x: 230, y: 260 },
};
const attributes = Object.keys(circles) as SalienceAttribute[];

interface Region {
  readonly of: SalienceClass;
  readonly has: readonly SalienceAttribute[];
  readonly x: number;
  readonly y: number;
}

/** In the order in which they are read: the middle, the three lenses, the three outsides. */
const regions: readonly Region[] = [
  { of: 'DEFINITIVE', has: ['POWER', 'LEGITIMACY', 'URGENCY'], x: 230, y: 186 },
  { of: 'DOMINANT', has: ['POWER', 'LEGITIMACY'], x: 230, y: 98 },
  { of: 'DANGEROUS', has: ['POWER', 'URGENCY'], x: 150, y: 228 },
  { of: 'DEPENDENT', has: ['LEGITIMACY', 'URGENCY'], x: 310, y: 228 },
  { of: 'DORMANT', has: ['POWER'], x: 106, y: 118 },
  { of: 'DISCRETIONARY', has: ['LEGITIMACY'], x: 354, y: 118 },
  { of: 'DEMANDING', has: ['URGENCY'], x: 230, y: 334 },
  { of: 'NON_STAKEHOLDER', has: [], x: 406, y: 358 },
];

/**
 * Three circles, one for each attribute, and in each part how many partners have just those (Mitchell, Agle & Wood 1997). A part is a
 * button that lets its partners stand out.
 */
export function SalienceVenn(props: {
  counts: ReadonlyMap<SalienceClass, number>;
  chosen: readonly SalienceClass[];
  onToggle: (one: SalienceClass) => void;
}) {
  const { t } = useTranslation();
  const base = useId();
  const circleId = (attribute: SalienceAttribute) => `${base}${attribute}`;
  const press = (event: KeyboardEvent, of: SalienceClass) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    props.onToggle(of);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes.venn}
      role="group"
      aria-label={t('grid.venn.label')}
    >
      <defs>
        {attributes.map((attribute) => (
          <clipPath key={attribute} id={circleId(attribute)}>
            <circle cx={circles[attribute].x} cy={circles[attribute].y} r={RADIUS} />
          </clipPath>
        ))}
        {regions.map(({ of, has }) => (
          <mask key={of} id={`${base}${of}`}>
            <rect width={WIDTH} height={HEIGHT} fill="white" />
            {attributes
              .filter((attribute) => !has.includes(attribute))
              .map((attribute) => (
                <circle
                  key={attribute}
                  cx={circles[attribute].x}
                  cy={circles[attribute].y}
                  r={RADIUS}
                  fill="black"
                />
              ))}
          </mask>
        ))}
      </defs>
      {attributes.map((attribute) => (
        <circle
          key={attribute}
          cx={circles[attribute].x}
          cy={circles[attribute].y}
          r={RADIUS}
          className={classes.circle}
        />
      ))}
      {props.chosen.map((of) => {
        const region = regions.find((one) => one.of === of);
        if (!region || region.has.length === 0) return null;
        return (
          <g key={of} mask={`url(#${base}${of})`}>
            <Clipped by={region.has.map(circleId)}>
              <rect width={WIDTH} height={HEIGHT} className={classes.chosen} />
            </Clipped>
          </g>
        );
      })}
      <text x={100} y={20} textAnchor="middle" className={classes.attribute}>
        {t('grid.attribute.POWER')}
      </text>
      <text x={360} y={20} textAnchor="middle" className={classes.attribute}>
        {t('grid.attribute.LEGITIMACY')}
      </text>
      <text x={116} y={372} textAnchor="middle" className={classes.attribute}>
        {t('grid.attribute.URGENCY')}
      </text>
      {regions.map(({ of, x, y }) => {
        const count = props.counts.get(of) ?? 0;
        const name = t(`grid.class.${of}.name`);
        const width = Math.max(44, name.length * 6.6 + 10);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={of}
            role="button"
            tabIndex={0}
            aria-pressed={props.chosen.includes(of)}
            aria-label={t('grid.venn.part', { name, count, what: t(`grid.class.${of}.what`) })}
            className={classes.part}
            data-empty={count === 0}
            onClick={() => props.onToggle(of)}
            onKeyDown={(event) => press(event, of)}
          >
            <title>{t(`grid.class.${of}.what`)}</title>
            <rect x={x - width / 2} y={y - 21} width={width} height={44} rx={6} className={classes.seat} />
            <text x={x} y={y - 1} textAnchor="middle" className={classes.count}>
              {count}
            </text>
            <text x={x} y={y + 15} textAnchor="middle" className={classes.name}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What lies within all of these circles. */
function Clipped(props: { by: readonly string[]; children: ReactNode }) {
  const [first, ...rest] = props.by;
  if (first === undefined) return props.children;
  return (
    <g clipPath={`url(#${first})`}>
      <Clipped by={rest}>{props.children}</Clipped>
    </g>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureSection } from '../../ui/FigureSection.tsx';
import classes from './balance.module.css';
import type { Curve } from './camps-layout.ts';
import type { Clash, Deadlock } from './model.ts';
import { Names } from './Names.tsx';
import type { People } from './people.ts';
import { TieLine } from './TieLine.tsx';

const MOST = 4;

/** Which three clash, told as who stands between whom. */
export function Triangles(props: {
  clashes: readonly Clash[];
  deadlocks: readonly Deadlock[];
  /** Unbalanced triangles in all; the analysis names 200 at most. */
  count: number;
  people: People;
}) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { clashes, deadlocks, people } = props;
  const stories = [
    ...deadlocks.map((three) => ({ key: three.join(' '), three, clash: null })),
    ...clashes.map((clash) => ({ key: `${clash.a} ${clash.b}`, three: null, clash })),
  ];
  const told = deadlocks.length + clashes.reduce((sum, { between }) => sum + between.length, 0);
  const shown = showsAll || stories.length <= MOST + 1 ? stories : stories.slice(0, MOST);
  return (
    <FigureSection
      title={t('balance.triangles.title')}
      reading={
        props.count === 0
          ? t('balance.triangles.none')
          : `${t('balance.triangles.reading', { count: props.count })}${
              told < props.count ? ` ${t('balance.triangles.told', { count: told })}` : ''
            }`
      }
    >
      {stories.length > 0 && (
        <ul className={classes.list} aria-label={t('balance.triangles.title')}>
          {shown.map(({ key, three, clash }) => (
            <li key={key} className={classes.story}>
              <TriangleSketch isDeadlock={three !== null} />
              <div>
                {three ? (
                  <>
                    <p className={classes.who}>
                      <Names ids={three} people={people} markOf={() => three} />
                    </p>
                    <p className={classes.what}>{t('balance.triangles.deadlock')}</p>
                  </>
                ) : (
                  <>
                    <p className={classes.who}>
                      <Names ids={[clash.a, clash.b]} people={people} markOf={() => [clash.a, clash.b]} />{' '}
                      <span className={classes.clash}>{t('balance.triangles.clash')}</span>
                    </p>
                    <p className={classes.what}>
                      {t('balance.triangles.between', { count: clash.between.length })}{' '}
                      <Names ids={clash.between} people={people} markOf={(id) => [clash.a, clash.b, id]} />.
                    </p>
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < stories.length && (
        <Button variant="subtle" size="compact-sm" className={classes.more} onClick={() => setShowsAll(true)}>
          {t('balance.all', { count: stories.length })}
        </Button>
      )}
    </FigureSection>
  );
}

/** The three as dots: who clash below, who stands between them on top. The words beside it say the same. */
function TriangleSketch(props: { isDeadlock: boolean }) {
  const line = (x1: number, y1: number, x2: number, y2: number): Curve => ({
    points: [
      { x: x1, y: y1 },
      { x: x1, y: y1 },
      { x: x2, y: y2 },
      { x: x2, y: y2 },
    ],
  });
  return (
    <svg viewBox="0 0 44 40" width="44" height="40" aria-hidden="true" className={classes.sketch}>
      <TieLine curve={line(22, 6, 6, 32)} isNegative={props.isDeadlock} />
      <TieLine curve={line(22, 6, 38, 32)} isNegative={props.isDeadlock} />
      <TieLine curve={line(6, 32, 38, 32)} isNegative />
      {[
        [22, 6],
        [6, 32],
        [38, 32],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={4} className={classes.dot} />
      ))}
    </svg>
  );
}

import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GridQuadrant } from '../../api/generated/graphql.ts';
import classes from './grid.module.css';
import { quadrantOrder } from './model.ts';

/** The four approaches with how many partners each asks for; a click lets them stand out. */
export function Quadrants(props: {
  counts: ReadonlyMap<GridQuadrant, number>;
  chosen: readonly GridQuadrant[];
  onToggle: (quadrant: GridQuadrant) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className={classes.quadrants} aria-label={t('grid.quadrants')}>
      {quadrantOrder.map((quadrant) => (
        <li key={quadrant}>
          <UnstyledButton
            className={classes.quadrant}
            aria-pressed={props.chosen.includes(quadrant)}
            onClick={() => props.onToggle(quadrant)}
          >
            <span className={classes.quadrantName}>
              {t(`grid.quadrant.${quadrant}.name`)}
              <span className={classes.count}>{props.counts.get(quadrant) ?? 0}</span>
            </span>
            <span className={classes.muted}>{t(`grid.quadrant.${quadrant}.what`)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

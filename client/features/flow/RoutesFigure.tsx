import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RouteLine } from './RouteLine.tsx';
import { RouteStack } from './RouteStack.tsx';
import { RoutesTable } from './RoutesTable.tsx';
import type { Route } from './routes.ts';
import classes from './routes-figure.module.css';

const MOST = 6;
/** Below this width a route runs down the page, as a list of stops. */
const NARROW = 520;

/** Routes that share no relationship, each with the place where all together are narrowest. */
export function RoutesFigure(props: { routes: readonly Route[]; from: string; to: string }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { ref, width } = useElementSize();
  const [showsAll, setShowsAll] = useState(false);
  const { routes } = props;
  const shown = showsAll ? routes : routes.slice(0, MOST);
  const choose = (partner: string) => change({ partner });
  const Drawing = width < NARROW ? RouteStack : RouteLine;
  return (
    <div ref={ref} className={classes.place}>
      {width > 0 && (
        <div aria-hidden="true" className={classes.routes}>
          {shown.map((route) => (
            <Drawing
              key={route.stops.map(({ id }) => id).join(' ')}
              route={route}
              width={width}
              chosen={view.partner}
              onChoose={choose}
            />
          ))}
        </div>
      )}
      <p className={classes.legend}>
        <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
          <line x1="0" x2="30" y1="6" y2="6" className={classes.cut} />
          <path d="M13 0v12M17 0v12" className={classes.bars} />
        </svg>
        {t('flow.routes.cut', { count: routes.length })}
      </p>
      {!showsAll && routes.length > MOST && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
            {t('figure.all', { count: routes.length })}
          </Button>
        </div>
      )}
      <Disclosure title={t('flow.routes.table')}>
        <RoutesTable routes={routes} onChoose={choose} />
      </Disclosure>
    </div>
  );
}

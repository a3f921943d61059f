import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { Place } from './Frame.tsx';
import classes from './rail.module.css';

export function Rail(props: { places: readonly Place[]; centreId: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <nav className={classes.rail} aria-label={t('shell.places')}>
      <ul className={classes.list}>
        {props.places.map(({ path, Icon, showsField }) => (
          <li key={path}>
            <NavLink
              className={classes.place ?? ''}
              to={{
                pathname: `/centres/${encodeURIComponent(props.centreId)}/${path}`,
                search: showsField ? search : '',
              }}
            >
              <Icon size={22} stroke={1.6} />
              <span>{t(`shell.place.${path}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

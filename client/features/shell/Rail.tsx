import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { type Place, placeGroups } from './Frame.tsx';
import classes from './rail.module.css';

/** The places of a centre, in groups. On a narrow window it shows their icons only. */
export function Rail(props: { places: readonly Place[]; centreId: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <nav className={classes.rail} aria-label={t('shell.places')}>
      {placeGroups.map((group) => {
        const places = props.places.filter((place) => place.group === group);
        if (places.length === 0) return null;
        return (
          <div key={group} className={classes.group}>
            <p id={`places-${group}`} className={classes.title}>
              {t(`shell.group.${group}`)}
            </p>
            <ul className={classes.list} aria-labelledby={`places-${group}`}>
              {places.map(({ path, Icon, showsField }) => (
                <li key={path}>
                  <NavLink
                    className={classes.place ?? ''}
                    title={t(`shell.place.${path}`)}
                    to={{
                      pathname: `/centres/${encodeURIComponent(props.centreId)}/${path}`,
                      search: showsField ? search : '',
                    }}
                  >
                    <Icon size={19} stroke={1.6} />
                    <span className={classes.name}>{t(`shell.place.${path}`)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

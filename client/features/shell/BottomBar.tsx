import { Drawer, Modal, Stack } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { DeviceChoices } from '../../ui/DeviceChoices.tsx';
import { AsOf } from './AsOf.tsx';
import classes from './bottom-bar.module.css';
import { type FrameProps, placeGroups } from './Frame.tsx';
import { SearchBox } from './SearchBox.tsx';
import { LayerChoice } from './TopBar.tsx';

/** How many places fit beside search and more. */
const PLACES_SHOWN = 3;

/** The bar under the thumb on a phone. */
export function BottomBar(props: FrameProps) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [open, setOpen] = useState<'search' | 'more' | null>(null);
  const close = () => setOpen(null);
  const to = (path: string, showsField: boolean) => ({
    pathname: `/centres/${encodeURIComponent(props.centre.id)}/${path}`,
    search: showsField ? search : '',
  });
  return (
    <nav className={classes.bar} aria-label={t('shell.places')}>
      {props.places.slice(0, PLACES_SHOWN).map(({ path, Icon, showsField }) => (
        <NavLink key={path} to={to(path, showsField)} className={classes.item ?? ''}>
          <Icon size={22} stroke={1.6} />
          {t(`shell.place.${path}`)}
        </NavLink>
      ))}
      <button type="button" className={classes.item} onClick={() => setOpen('search')}>
        <IconSearch size={22} stroke={1.6} />
        {t('shell.search.short')}
      </button>
      <button type="button" className={classes.item} onClick={() => setOpen('more')}>
        <IconDots size={22} stroke={1.6} />
        {t('shell.more')}
      </button>

      <Modal
        opened={open === 'search'}
        onClose={close}
        fullScreen
        title={t('shell.search.label')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <SearchBox centreId={props.centre.id} autoFocus onChosen={close} />
      </Modal>
      <Drawer
        opened={open === 'more'}
        onClose={close}
        position="bottom"
        size="auto"
        title={props.me.name}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Stack gap="md" pb="lg">
          {placeGroups.map((group) => {
            const places = props.places.slice(PLACES_SHOWN).filter((place) => place.group === group);
            if (places.length === 0) return null;
            return (
              <div key={group} className={classes.group}>
                <p id={`more-${group}`} className={classes.title}>
                  {t(`shell.group.${group}`)}
                </p>
                <ul className={classes.more} aria-labelledby={`more-${group}`}>
                  {places.map(({ path, Icon, showsField }) => (
                    <li key={path}>
                      <NavLink to={to(path, showsField)} className={classes.wide ?? ''} onClick={close}>
                        <Icon size={20} stroke={1.6} />
                        {t(`shell.place.${path}`)}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
          {props.place.showsField && (
            <>
              <LayerChoice fullWidth />
              <AsOf fullWidth />
            </>
          )}
          <DeviceChoices />
          <button type="button" className={classes.wide} onClick={props.onSignOut}>
            {t('shell.signOut')}
          </button>
        </Stack>
      </Drawer>
    </nav>
  );
}

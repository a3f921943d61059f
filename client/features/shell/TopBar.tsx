import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../locales/index.ts';
import { useView } from '../../state/view.ts';
import { AsOf } from './AsOf.tsx';
import { CentreSwitcher } from './CentreSwitcher.tsx';
import type { FrameProps } from './Frame.tsx';
import { SearchBox } from './SearchBox.tsx';
import classes from './top-bar.module.css';
import { UserMenu } from './UserMenu.tsx';

export function TopBar(props: FrameProps & { isPhone: boolean }) {
  const { t, i18n } = useTranslation();
  const { showsField } = props.place;
  const otherLanguage = i18n.language === 'nl' ? 'en' : 'nl';
  return (
    <header className={classes.bar}>
      <CentreSwitcher centre={props.centre} centres={props.centres} />
      {!props.isPhone && (
        <>
          <SearchBox centreId={props.centre.id} hasShortcut />
          <div className={classes.right}>
            {props.actions}
            {showsField && <AsOf />}
            {showsField && <LayerChoice />}
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              className={classes.language}
              aria-label={t('shell.switchLanguage')}
              lang={otherLanguage}
              onClick={() => chooseLanguage(otherLanguage)}
            >
              {otherLanguage.toUpperCase()}
            </Button>
            <UserMenu me={props.me} centreId={props.centre.id} onSignOut={props.onSignOut} />
          </div>
        </>
      )}
      {props.isPhone && <div className={classes.right}>{props.actions}</div>}
    </header>
  );
}

/** Formal, informal or both. */
export function LayerChoice(props: { fullWidth?: boolean }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  return (
    <SegmentedControl
      size="xs"
      fullWidth={props.fullWidth ?? false}
      aria-label={t('shell.layer.label')}
      value={view.filters.layer ?? 'BOTH'}
      onChange={(value) =>
        change({ filters: { layer: value === 'FORMAL' || value === 'INFORMAL' ? value : null } })
      }
      data={[
        { value: 'FORMAL', label: t('words.layer.FORMAL') },
        { value: 'INFORMAL', label: t('words.layer.INFORMAL') },
        { value: 'BOTH', label: t('shell.layer.both') },
      ]}
    />
  );
}

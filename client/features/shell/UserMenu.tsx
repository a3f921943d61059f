import { ActionIcon, Menu } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/session.ts';
import { roleIn } from '../../state/rights.ts';
import { DeviceChoices } from '../../ui/DeviceChoices.tsx';
import classes from './user-menu.module.css';

export function UserMenu(props: { me: Me; centreId: string; onSignOut: () => void }) {
  const { t } = useTranslation();
  const role = roleIn(props.me, props.centreId);
  return (
    <Menu position="bottom-end" width={280} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={30}
          radius="xl"
          aria-label={t('shell.user', { name: props.me.name })}
        >
          <IconUser size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{props.me.name}</strong>
          {role && <span>{t(`words.role.${role}`)}</span>}
        </div>
        <Menu.Divider />
        <div className={classes.choices}>
          <DeviceChoices />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={props.onSignOut}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpenCentre } from '../../api/session.ts';
import { Mark } from '../../ui/Mark.tsx';
import classes from './centre-switcher.module.css';

export function CentreSwitcher(props: { centre: OpenCentre; centres: readonly OpenCentre[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { centre } = props;
  const inUse = props.centres.filter((one) => one.archivedAt === null || one.id === centre.id);
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={classes.current}
          aria-label={t('shell.centre.choose', { name: centre.name })}
        >
          <span className={classes.mark}>
            <Mark size={26} />
          </span>
          <span className={classes.name}>{centre.name}</span>
          {centre.isDemo && <span className={classes.demo}>{t('shell.centre.demo')}</span>}
          <IconSelector size={16} stroke={1.6} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.centre.yours')}</Menu.Label>
        {inUse.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => navigate(`/centres/${encodeURIComponent(one.id)}/network`)}
            rightSection={one.id === centre.id ? <IconCheck size={16} /> : null}
          >
            <span className={classes.option}>
              <span>{one.name}</span>
              <span className={classes.about}>
                {[one.place, one.isDemo ? t('shell.centre.fiction') : null].filter(Boolean).join(' · ')}
              </span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

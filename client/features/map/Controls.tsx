import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus, IconRefreshDot } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './controls.module.css';

export function Controls(props: {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  onRearrange: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.controls}>
      <Control name={t('map.controls.zoomIn')} Icon={IconPlus} onClick={props.onZoomIn} />
      <Control name={t('map.controls.zoomOut')} Icon={IconMinus} onClick={props.onZoomOut} />
      <Control name={t('map.controls.fit')} Icon={IconArrowsMaximize} onClick={props.onFit} />
      <Control name={t('map.controls.rearrange')} Icon={IconRefreshDot} onClick={props.onRearrange} />
    </div>
  );
}

function Control(props: {
  name: string;
  Icon: ComponentType<{ size?: number; stroke?: number }>;
  onClick: () => void;
}) {
  return (
    <Tooltip label={props.name} position="left">
      <ActionIcon variant="default" size={32} aria-label={props.name} onClick={props.onClick}>
        <props.Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
